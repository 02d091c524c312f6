"""Lists that are not one list, and faults that one answer mends: said once, with the remedy."""

import io

import pytest
import xlsxwriter  # type: ignore[import-untyped]
from tests.exchange.tables import AS_OF, FOUR, after, csv_of, fresh

from leitstand.exchange import Reading, read_list
from leitstand.texts import LANGUAGES, render

LEFT = ("Idee", "Nutzen", "Aufwand")


def _read(*rows: tuple[str, ...], row_by_row: bool = False) -> Reading:
    reading = read_list(csv_of(*rows), name="liste.csv", known=fresh(), as_of=AS_OF, row_by_row=row_by_row)
    assert all(render(p.told, lang) for p in reading.problems for lang in LANGUAGES)
    return reading


def _codes(reading: Reading) -> list[str]:
    return [p.message.code for p in reading.problems]


def test_two_lists_side_by_side_are_refused_with_the_column_where_the_second_begins() -> None:
    reading = _read((*LEFT, "", *LEFT), ("A", "1 T€", "M", "", "B", "2 T€", "S"))
    assert _codes(reading) == ["exchange-tables-beside"]
    assert "Spalte E" in render(reading.errors[0].told, "de")
    assert not reading.records


def test_two_lists_side_by_side_below_headings_of_their_own_are_refused_as_well() -> None:
    out = io.BytesIO()
    with xlsxwriter.Workbook(out) as book:
        sheet = book.add_worksheet("Ideen")
        sheet.write_row(0, 0, ("Vertrieb", "", "", "", "Produktion"))
        sheet.write_row(1, 0, (*LEFT, "", *LEFT))
        sheet.write_row(2, 0, ("A", "1 T€", "M", "", "B", "2 T€", "S"))
    reading = read_list(out.getvalue(), name="liste.xlsx", known=fresh(), as_of=AS_OF)
    assert _codes(reading) == ["exchange-tables-beside"]


def test_another_table_beside_the_list_is_pointed_out() -> None:
    reading = _read(
        (*LEFT, "", "Jahr", "Betrag"), ("A", "1 T€", "M", "", "2026", "80 T€"), ("B", "2 T€", "S")
    )
    assert "exchange-columns-parted" in _codes(reading)


def test_an_empty_column_that_ends_the_list_is_nothing_to_speak_of() -> None:
    assert _codes(_read((*LEFT, ""), ("A", "1 T€", "M", ""), ("B", "2 T€", "S", ""))) == []


def test_a_list_that_lies_across_is_refused() -> None:
    reading = _read(("Idee", "Chatbot", "Kamera"), ("Nutzen", "1 T€", "2 T€"), ("Aufwand", "M", "S"))
    assert _codes(reading) == ["exchange-list-across"]


def test_an_idea_may_be_named_like_a_column() -> None:
    reading = _read(LEFT, ("Nutzen", "1 T€", "M"), ("Chatbot", "2 T€", "S"), ("Kamera", "2 T€", "S"))
    assert reading.ok
    assert len(after(reading).use_cases) == 3


def test_two_columns_of_figures_with_one_name_are_refused_instead_of_one_being_lost() -> None:
    assert _codes(_read(("Idee", "Nutzen", "Nutzen"), ("A", "10 T€", "20 T€"))) == ["exchange-column-twice"]


def test_columns_that_differ_in_their_unit_alone_are_both_read() -> None:
    reading = _read(("Idee", "Nutzen (T€/Jahr)", "Nutzen (h/Woche)"), ("A", "10", "6"))
    assert reading.ok
    assert len(after(reading).estimates) == 2


def test_columns_that_name_one_quantity_twice_are_pointed_out() -> None:
    reading = _read(("Idee", "Nutzen", "Einsparung"), ("A", "10 T€", "20 T€"), ("B", "1 T€", ""))
    warned = [p for p in reading.warnings if p.message.code == "exchange-figures-beside"]
    assert len(warned) == 1
    assert "in einer Zeile" in render(warned[0].told, "de")
    assert len(after(reading).estimates) == 3


def test_a_column_without_a_unit_is_one_fault_and_its_remedy_mends_it() -> None:
    rows = tuple((name, str(n)) for n, name in enumerate("ABCDEFG", 11))
    reading = _read(("Idee", "Nutzen"), *rows)
    assert _codes(reading) == ["exchange-column-no-unit"]
    assert sum(bool(r.problems) for r in reading.rows) == len(rows)
    assert '--map "Nutzen=benefit:T€/Jahr"' in render(reading.errors[0].told, "de")
    again = read_list(
        csv_of(("Idee", "Nutzen"), *rows), name="liste.csv", known=fresh(), as_of=AS_OF,
        mapping={"Nutzen": "benefit:T€/Jahr"},
    )  # fmt: skip
    assert again.ok


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("field", ["benefit", "running_cost", "one_off_cost", "effort", "duration"])
def test_the_unit_that_the_remedy_names_is_understood(field: str, lang: str) -> None:
    rows = (("Idee", "Zahl"), ("A", "11"), ("B", "12"))
    reading = read_list(csv_of(*rows), name="l.csv", known=fresh(), as_of=AS_OF, mapping={"Zahl": field})
    assert _codes(reading) == ["exchange-column-no-unit"]
    example = dict(reading.errors[0].message.params)["example"]
    unit = render(example, "de" if lang == "de" else "en")  # type: ignore[arg-type]
    mended = read_list(
        csv_of(*rows), name="l.csv", known=fresh(), as_of=AS_OF, mapping={"Zahl": f"{field}:{unit}"}
    )
    assert mended.ok


def test_words_that_name_no_stage_are_one_fault_that_names_them_all() -> None:
    reading = _read(("Idee", "Status"), ("A", "irgendwie"), ("B", "ganz anders"), ("C", "irgendwie"))
    assert _codes(reading) == ["exchange-stages-unknown"]
    assert "irgendwie und ganz anders" in render(reading.errors[0].told, "de")


def test_equal_names_with_other_entries_are_kept_apart_and_said() -> None:
    reading = _read(FOUR, ("A", "Z", "1 T€", "M"), ("A", "Z", "2 T€", "L"))
    assert [(p.message.code, p.row) for p in reading.warnings] == [
        ("exchange-title-several", 2), ("exchange-title-several", 3),
    ]  # fmt: skip
    assert len(after(reading).use_cases) == 2


def test_equal_names_with_ids_of_their_own_are_meant() -> None:
    assert _codes(_read(("ID", "Idee", "Nutzen"), ("UC-1", "A", "1 T€"), ("UC-2", "A", "2 T€"))) == []


def test_a_note_below_the_list_is_a_note_in_whatever_column_it_stands() -> None:
    reading = _read(
        ("Nr.", *FOUR), ("1", "A", "Z", "1 T€", "M"), ("2", "B", "Z", "1 T€", "M"), ("* Quelle: Workshop",)
    )
    assert _codes(reading) == ["exchange-footnote-row"]


def test_a_header_of_nothing_but_brackets_is_no_unit() -> None:
    reading = _read(("Idee", "(" * 32_000), ("A", "x"))
    assert reading.ok
