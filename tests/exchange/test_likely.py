"""What a column may be that its header does not tell: suggested with a reason, never assumed."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.exchange.strange import book_of, hidden_sheet
from tests.exchange.tables import FOUR, csv_of, one, read

from leitstand.strategy import Estimate, UseCase
from leitstand.texts import LANGUAGES, render

TITLES = tuple(f"Vorhaben {n}" for n in range(1, 6))
COLUMNS = {
    "benefit": ("Was es bringt", ("6 h/Woche", "80-200 T€/Jahr", "?", "12 h/Monat", "3 h/Tag"), "yearly"),
    "effort": ("Was es braucht", ("30 PT", "5 PT", "10 Tage", "?", "20 PT"), "days"),
    "one_off_cost": ("Was es kostet", ("40 T€", "10.500 €", "25 T€", "", "8 T€"), "money"),
    "duration": ("Wie lange", ("6 Monate", "1 Jahr", "3 Monate", "2 Quartale", ""), "months"),
    "success": ("Chance", ("80 %", "70 %", "55 %", "90 %", "60 %"), "shares"),
    "stage": ("Wo es steht", ("Idee", "Pilot", "live", "Idee", "Konzept"), "stages"),
    "risk_class": ("Einstufung", ("minimal", "hoch", "unklar", "begrenzt", "minimal"), "risks"),
    "personal_data": ("Mit Personendaten", ("ja", "nein", "ja", "nein", "nein"), "yes-no"),
    "start": ("Geht los", ("01.03.2027", "01.04.2027", "15.05.2027", "", "01.06.2027"), "dates"),
    "contact": ("Post an", ("a@b.de", "c@d.de", "e@f.de", "", "g@h.de"), "mails"),
    "listed_id": ("Schlüssel", ("KI-1", "KI-2", "KI-3", "KI-4", "KI-5"), "ids"),
    "unit": ("Fachteam", ("Vertrieb", "Vertrieb", "IT", "IT", "Vertrieb"), "few"),
    "description": ("Mehr dazu", tuple(f"{n} " + "Worte " * 15 for n in range(5)), "long"),
    "customer": ("Kundennutzen fuer", ("A", "B", "C", "D", "E"), "similar"),
}  # fmt: skip


@pytest.mark.parametrize("field", COLUMNS)
def test_content_and_title_suggest_a_field_with_a_reason(field: str) -> None:
    header, cells, kind = COLUMNS[field]
    reading = read(csv_of(("Idee", header), *zip(TITLES, cells, strict=True)))
    (found,) = reading.suggestions
    assert (found.header, found.field, found.why.code) == (header, field, f"exchange-likely-{kind}")
    assert all(render(found.why, lang) for lang in LANGUAGES)


@pytest.mark.parametrize("field", COLUMNS)
def test_nothing_is_taken_over_without_being_asked(field: str) -> None:
    header, cells, _ = COLUMNS[field]
    reading = read(csv_of(("Idee", header), *zip(TITLES, cells, strict=True)))
    assert {c.header: c.field for c in reading.columns}[header] == "attribute"
    assert not [r for r in reading.records if isinstance(r, Estimate)]
    assert {r.stage for r in reading.records if isinstance(r, UseCase)} == {"idea"}


def test_a_field_that_is_there_already_is_not_suggested_again() -> None:
    header, cells, _ = COLUMNS["stage"]
    rows = [(title, "Idee", cell) for title, cell in zip(TITLES, cells, strict=True)]
    assert read(csv_of(("Idee", "Status", header), *rows)).suggestions == ()


def test_names_of_people_go_to_the_table_of_people_where_title_and_content_say_so() -> None:
    names = ("Erika Beispiel", "Max Muster", "Jan Probe", "Eva Test", "Uwe Fall")
    reading = read(csv_of(("Idee", "Wer macht es"), *zip(TITLES, names, strict=True)))
    assert {p.name for p in reading.people} == set(names)
    assert [c.why.code for c in reading.columns] == ["exchange-column-known", "exchange-column-people"]
    products = read(csv_of(("Idee", "Produktname"), *zip(TITLES, names, strict=True)))
    assert products.people == ()


@given(st.lists(st.tuples(st.text(max_size=12), st.text(max_size=12)), min_size=1, max_size=8))
@settings(max_examples=60)
def test_any_column_gets_at_most_one_suggestion_that_can_be_said(rows: list[tuple[str, str]]) -> None:
    reading = read(csv_of(("Idee", "Dies und das"), *rows), row_by_row=True)
    assert len(reading.suggestions) <= 1
    assert all(render(s.why, lang) for s in reading.suggestions for lang in LANGUAGES)


def test_a_column_without_a_title_is_called_by_its_letter_and_can_be_mapped() -> None:
    data = csv_of(("Idee", "", "Notiz"), ("A", "120 T€", "x"), ("B", "M", "y"))
    kept = read(data)
    assert [c.header for c in kept.columns] == ["Idee", "[B]", "Notiz"]
    assert "[B]" in next(r for r in kept.records if isinstance(r, UseCase)).attributes
    mapped = read(data, mapping={"[B]": "benefit"})
    assert len([r for r in mapped.records if isinstance(r, Estimate)]) == 2


def test_an_idea_may_be_called_total_something() -> None:
    reading = read(
        csv_of((*FOUR, "Beschreibung"), ("Total Quality", "Kosten senken", "120 T€", "M", "Prüfplan"))
    )
    assert one(UseCase, reading).title.de == "Total Quality"


def test_the_word_idea_in_a_column_of_stages_is_no_header() -> None:
    data = csv_of(("Thema", "Stand"), ("Angebote", "Idee"), ("Chatbot", "Idee"), ("Prognose", "Pilot"))
    assert [p.message.code for p in read(data).problems] == ["exchange-no-title-likely"]


def test_a_hidden_sheet_is_read_when_it_is_named() -> None:
    reading = read(book_of(hidden_sheet), sheet="Listen")
    assert [p.message.code for p in reading.problems] == ["exchange-no-title-column"]
    assert read(book_of(hidden_sheet), sheet="ideen").ok


def test_utf_16_without_its_mark_is_read() -> None:
    text = csv_of(FOUR, ("Prüfung", "Ziel", "1 T€", "M")).decode("utf-8-sig")
    for encoding in ("utf-16-le", "utf-16-be"):
        assert one(UseCase, read(text.encode(encoding))).title.de == "Prüfung"


def test_what_excel_writes_for_a_line_break_is_none_of_the_text() -> None:
    reading = read(csv_of(("Idee", "Beschreibung"), ("A", "eins_x000D_\nzwei")))
    description = one(UseCase, reading).description
    assert description is not None
    assert description.de == "eins\nzwei"


@pytest.mark.parametrize("sign", ["comma", "point"])
def test_the_sign_that_somebody_names_holds_against_what_the_file_shows(sign: str) -> None:
    rows = [("A", "Z", "1.234 T€", ""), ("B", "Z", "12,5 T€" if sign == "point" else "12.5 T€", "")]
    reading = read(csv_of(FOUR, *rows), mapping={"decimal": sign})
    values = {e.use_case[0]: e.value for e in reading.records if isinstance(e, Estimate)}
    assert str(getattr(values["a"], "value", "")) == ("1234000" if sign == "comma" else "1234")


@pytest.mark.parametrize(
    ("header", "cells", "field"),
    [
        ("Kosten", ("40", "25", "99", "12", "8"), "one_off_cost"),
        ("Kosten", ("40000", "25500", "9900", "12000", "8000"), "one_off_cost"),
        ("Jährliche Kosten", ("40", "25", "99", "12", "8"), "running_cost"),
        ("Stückzahl", ("40", "25", "99", "12", "8"), None),
        ("Laufnr", ("40", "25", "99", "12", "8"), None),
        ("Prüfnummer", ("40", "25", "99", "12", "8"), "listed_id"),
        ("Zeile", ("3", "4", "5", "6", "7"), "listed_id"),
    ],
)  # fmt: skip
def test_bare_numbers_are_figures_or_ids_only_where_title_or_order_says_so(
    header: str, cells: tuple[str, ...], field: str | None
) -> None:
    reading = read(csv_of(("Idee", header), *zip(TITLES, cells, strict=True)))
    assert [s.field for s in reading.suggestions] == ([field] if field else [])
    small = field in ("one_off_cost", "running_cost") and len(cells[0]) == 2
    assert [s.unit is not None for s in reading.suggestions] == ([small] if field else [])


@pytest.mark.parametrize(
    "tail",
    [
        [("Chatbot", "Service steigern"), ("Prognose", "Lager senken", "5 T€")],
        [("Chatbot",), ("Prognose",)],
        [("Budgetprüfung", "Kosten senken", "5 T€", "M"), ("Prognose", "Lager senken", "?", "")],
        [("Chatbot", "Service steigern", "hoch", "mittel"), ("Prognose", "Lager senken", "5 T€", "M")],
        [FOUR, ("Chatbot", "Service steigern", "hoch", "mittel")],
    ],
)
def test_ideas_after_an_empty_row_are_still_ideas(tail: list[tuple[str, ...]]) -> None:
    above = (("A", "Kosten senken", "120 T€", "30 PT"), ("B", "Umsatz steigern", "80 T€", "M"))
    reading = read(csv_of(FOUR, *above, (), *tail))
    assert reading.counts.imported == 2 + sum(row != FOUR for row in tail)
