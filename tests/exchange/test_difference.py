"""The dry run: what an import would change, in words."""

from hypothesis import given, settings
from tests.companies import companies
from tests.exchange.tables import AS_OF, after, csv_of, four, fresh, read

from leitstand.exchange import Counts, PersonFound, Reading, difference, starter
from leitstand.strategy import Strategy, Text
from leitstand.texts import LANGUAGES, Lang, render

ROW = ("Rechnungsprüfung", "Kosten senken", "120 T€", "30 PT")


def _told(reading: Reading, known: Strategy, lang: Lang) -> list[tuple[str, list[str]]]:
    return [(render(s.line, lang), [render(f, lang) for f in s.fields]) for s in difference(reading, known)]


def test_new_records_are_told_with_what_they_say() -> None:
    assert _told(four(ROW), fresh(), "de") == [
        ("Neu: Ziel „Kosten senken“ (OBJ-kosten-senken)", ["Entwurf: ja"]),
        (
            "Neu: Anwendungsfall „Rechnungsprüfung“ (rechnungspruefung-f01bdfab)",
            ["Zahlt ein auf: Kosten senken"],
        ),
        (
            "Neu: Schätzung, Wirkung im Jahr von „Rechnungsprüfung“",
            ["Kennzahl: Ergebnis", "Schätzwert: 120.000\u00a0Euro im Jahr"],
        ),
        ("Neu: Schätzung, Arbeitsaufwand von „Rechnungsprüfung“", ["Schätzwert: 30\u00a0Personentage"]),
    ]


def test_a_change_is_told_with_before_and_after() -> None:
    known = after(four(ROW))
    changed = four((*ROW[:2], "80-200 T€", ROW[3]), known=known)
    told = dict(_told(changed, known, "de"))
    assert told["Geändert: Schätzung, Wirkung im Jahr von „Rechnungsprüfung“"] == [
        "Schätzwert: bisher 120.000\u00a0Euro im Jahr, künftig 80.000 bis 200.000\u00a0Euro im Jahr"
    ]


@given(companies(5))
@settings(max_examples=25)
def test_any_record_can_be_told_in_both_languages(strategy: Strategy) -> None:
    nothing = Counts(0, 0, 0, 0, 0)
    people: tuple[PersonFound, ...] = ()
    reading = Reading("x", tuple(strategy), (), (), (), people, (), nothing, None, None)
    for lang in LANGUAGES:
        assert len(_told(reading, Strategy(), lang)) == len(strategy)
        assert not _told(reading, strategy, lang)


def test_a_new_organisation_has_what_every_list_pays_into() -> None:
    strategy = Strategy(starter(Text(de="A", en="B"), AS_OF))
    assert {k.id: k.unit for k in strategy.kpis} == {"KPI-ERGEBNIS": "EUR/year", "KPI-ARBEITSZEIT": "h/year"}
    settings_ = strategy.settings
    assert settings_ is not None
    assert not settings_.hours_decided
    assert all(r.title and r.title.de and r.title.en for r in strategy)


def test_a_stage_is_told_in_words() -> None:
    reading = read(csv_of(("Idee", "Status"), ("Rechnungsprüfung", "umgesetzt")))
    (case,) = [fields for line, fields in _told(reading, fresh(), "de") if "Anwendungsfall" in line]
    assert case == ["Stufe: im Betrieb"]


def test_a_row_that_says_nothing_new_is_not_told() -> None:
    known = after(read(csv_of(("Idee", "Nutzen im Jahr"), ("A", "120 T€"))))
    again = read(csv_of(("Idee", "Nutzen im Jahr"), ("A", "130 T€")), known)
    assert [line for line, _ in _told(again, known, "de")] == ["Geändert: Schätzung, Wirkung im Jahr von „A“"]


def test_a_change_that_rounding_would_hide_is_told_to_the_digit() -> None:
    known = after(four((*ROW[:2], "1234,50 €", ROW[3])))
    changed = four((*ROW[:2], "1235 €", ROW[3]), known=known)
    (fields,) = [fields for line, fields in _told(changed, known, "de") if "Schätzung" in line]
    assert fields == ["Schätzwert: bisher 1.234,5\u00a0Euro im Jahr, künftig 1.235\u00a0Euro im Jahr"]
