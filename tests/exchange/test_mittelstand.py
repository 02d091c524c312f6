"""The list that a mid-sized company really keeps: titles above it, sums below it, units here and there."""

import pytest
from tests.exchange.tables import after, csv_of, read, xlsx_of

from leitstand.exchange import Reading
from leitstand.strategy import Number, Point, Range, SizeClass, UseCase

HEADER = (
    "Nr.", "Use Case", "Bereich", "Ansprechpartner", "Status", "Nutzen", "Einsparung €/Jahr", "Zeitersparnis h/Woche",
    "Aufwand", "Kosten einmalig", "Kosten laufend", "Machbarkeit", "Tool/Anbieter",
)  # fmt: skip
ROWS = (
    (1, "Angebote", "Vertrieb", "E. Beispiel", "Idee", "schneller", "120.000", "6", "M", "40 T€", "800 €/Monat", 3, ""),
    (2, "Rechnungen", "Finanzen", "Beispiel, E.", "live", "genauer", "", "12", "30 PT", "25.000,00", "9.600", 4, ""),
    (3, "Wartung", "Produktion", "", "Konzept", "kein Stillstand", "80-200 T€", "?", "L", "ca. 150 T€", "?", 2, ""),
    ("", "Summe", "", "", "", "", "200.000", "", "", "215.000", "", "", ""),
)  # fmt: skip
TITLED = (("KI-Use-Cases der Musterwerk GmbH",), (), HEADER, *ROWS)


def imported() -> Reading:
    reading = read(xlsx_of(*TITLED))
    assert reading.ok, [p.message.code for p in reading.errors]
    return reading


def estimates(reading: Reading, title: str) -> dict[str, object]:
    strategy = after(reading)
    (case,) = [c for c in strategy.use_cases if c.title.de == title]
    return {f"{e.quantity} {e.unit}": e.value for e in strategy.estimates_of(case.id)}


def test_every_row_is_accounted_for_and_the_sum_is_no_idea() -> None:
    reading = imported()
    assert (reading.counts.rows, reading.counts.imported, reading.counts.rejected) == (4, 3, 1)
    assert {c.title.de: c.stage for c in after(reading).use_cases} == {
        "Angebote": "idea", "Rechnungen": "operating", "Wartung": "idea",
    }  # fmt: skip


def test_costs_without_a_unit_beside_costs_with_one_are_euros() -> None:
    reading = imported()
    assert estimates(reading, "Rechnungen")["one_off_cost EUR"] == Point(value=Number(25_000))
    assert estimates(reading, "Rechnungen")["running_cost EUR/year"] == Point(value=Number(9_600))
    assert estimates(reading, "Angebote")["running_cost EUR/year"] == Point(value=Number(9_600))
    told = [p.column for p in reading.warnings if p.message.code == "exchange-column-read-as-euros"]
    assert told == ["Kosten einmalig", "Kosten laufend"]


def test_a_small_number_beside_thousands_may_be_thousands_and_is_asked_about() -> None:
    reading = read(csv_of(("Idee", "Kosten einmalig"), ("A", "40 T€"), ("B", "25")))
    assert [(p.row, p.message.code) for p in reading.errors] == [(3, "exchange-cell-no-unit")]


@pytest.mark.parametrize("title", ["Angebote", "Wartung"])
def test_classes_and_ranges_stay_as_typed(title: str) -> None:
    strategy = after(imported())
    (case,) = [c.id for c in strategy.use_cases if c.title.de == title]
    kinds = {type(e.value) for e in strategy.estimates_of(case)}
    assert SizeClass in kinds
    assert (Range in kinds) == (title == "Wartung")


def test_the_words_of_unread_columns_stay_with_the_use_case() -> None:
    case = next(c for c in imported().records if isinstance(c, UseCase) and c.title.de == "Wartung")
    assert case.attributes["Nutzen"] == "kein Stillstand"
    assert case.attributes["Machbarkeit"] == "2"


def test_shuffled_changed_and_longer_the_list_keeps_its_ids() -> None:
    known = after(imported())
    first = {c.title.de: c.id for c in known.use_cases}
    changed = (ROWS[2], (4, "Neu", *ROWS[0][2:]), ROWS[1], (1, "Angebote mit KI", *ROWS[0][2:]))
    again = after(read(xlsx_of(("Stand 2027",), HEADER, *changed), known), known)
    second = {c.title.de: c.id for c in again.use_cases}
    assert len(second) == 4
    assert second["Angebote mit KI"] == first["Angebote"]
    assert {t: second[t] for t in ("Rechnungen", "Wartung")} == {
        t: first[t] for t in ("Rechnungen", "Wartung")
    }
