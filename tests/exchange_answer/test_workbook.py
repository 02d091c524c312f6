"""The user's own workbook comes back with result columns, and with everything else to the byte as it was."""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from typing import Any

import openpyxl
import pytest
import python_calamine
import xlsxwriter  # type: ignore[import-untyped]
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from leitstand.exchange.answer import COLUMNS, AnswerError, answer, answer_workbook, sorting_note
from leitstand.exchange.answer_columns import one_line
from leitstand.texts import render

from .conftest import HEADER_ROW, IDEAS, Answers, cells, edited, member, raw_members

SHEET = "xl/worksheets/sheet1.xml"
TRANSITIONAL = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
Make = Callable[..., bytes]


def answered(data: bytes, rows: Answers, **how: Any) -> bytes:
    return answer_workbook(data, rows, header_row=HEADER_ROW, **{"sheet": None, "lang": "de"} | how)


def grid(data: bytes, sheet: str = "Ideen 2026") -> list[list[Any]]:
    book = python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(data))
    return book.get_sheet_by_name(sheet).to_python(skip_empty_area=False)


def test_every_member_but_the_sheet_stays_to_the_compressed_byte_and_in_order(
    workbook: bytes, answers: Answers
) -> None:
    before, after = raw_members(workbook), raw_members(answered(workbook, answers))
    assert list(before) == list(after)
    assert [name for name in before if before[name] != after[name]] == [SHEET]


def test_every_cell_that_was_there_stays_to_the_byte(workbook: bytes, answers: Answers) -> None:
    before = cells(member(workbook, SHEET))
    after = cells(member(answered(workbook, answers), SHEET))
    assert len(before) >= 4 * IDEAS
    assert {ref: after[ref] for ref in before} == before
    assert len(after) == len(before) + 5 * (IDEAS + 1) - sum(a["begin"] is None for a in answers.values()) * (
        "s=" not in after["E4"].decode()
    )


def test_without_our_cells_the_sheet_is_the_old_one_but_for_its_extent(
    workbook: bytes, answers: Answers
) -> None:
    old, new = member(workbook, SHEET).decode(), member(answered(workbook, answers), SHEET).decode()
    ours = [c.decode() for ref, c in cells(new.encode()).items() if ref not in cells(old.encode())]
    for cell in ours:
        new = new.replace(cell, "", 1)

    def without_extent(xml: str) -> str:
        xml = re.sub(r"<cols>.*?</cols>|<dimension[^>]*/>", "", xml)
        return re.sub(r' spans="[^"]*"', "", xml)

    assert without_extent(new) == without_extent(old)


def test_other_programs_read_the_answers_and_the_cached_values(workbook: bytes, answers: Answers) -> None:
    shown = grid(answered(workbook, answers))
    start = 4
    assert shown[HEADER_ROW - 1][start : start + 5] == [render(c.title, "de") for c in COLUMNS]
    for row, told in answers.items():
        expected = [
            told["in_plan"],
            told["begin"] or "",
            told["why"],
            10 * row,
            told["tipping"],
        ]
        assert shown[row - 1][start : start + 5] == expected
        assert shown[row - 1][:4] == grid(workbook)[row - 1][:4]


def test_openpyxl_opens_it_and_finds_formulas_comments_rules_and_names(
    workbook: bytes, answers: Answers
) -> None:
    book = openpyxl.load_workbook(io.BytesIO(answered(workbook, answers)))
    sheet = book["Ideen 2026"]
    assert sheet["D4"].value == "=C4*2"
    assert sheet["A4"].comment is not None
    assert "Nutzen" in book.defined_names
    assert len(sheet.data_validations.dataValidation) == 1
    assert len(sheet.conditional_formatting) == 1
    assert sheet.freeze_panes == "B4"
    assert sheet["G4"].data_type == "s"


def test_answering_twice_gives_the_same_bytes(workbook: bytes, answers: Answers) -> None:
    once = answered(workbook, answers)
    assert answered(once, answers) == once


def test_an_earlier_answer_is_replaced_in_place_also_in_the_other_language(
    workbook: bytes, answers: Answers
) -> None:
    once = answered(workbook, answers)
    changed = {row: told | {"why": "Neuer Grund", "begin": None} for row, told in answers.items()}
    again = answered(once, changed, lang="en")
    shown = grid(again)
    assert shown[HEADER_ROW - 1][4:] == [render(c.title, "en") for c in COLUMNS]
    assert [line[5:7] for line in shown[HEADER_ROW:]] == [["", "Neuer Grund"]] * IDEAS
    assert answered(again, answers) == once


def test_a_row_that_left_the_plan_keeps_no_stale_answer(workbook: bytes, answers: Answers) -> None:
    fewer = {row: told for row, told in answers.items() if row != 5}
    shown = grid(answered(answered(workbook, answers), fewer))
    assert shown[4][:1] == ["Idee 4"]
    assert shown[4][4:] == [""] * 5


def test_a_deleted_answer_column_comes_back_right_of_the_others(workbook: bytes, answers: Answers) -> None:
    once = answered(workbook, answers)
    renamed = edited(once, SHEET, lambda xml: xml.replace("Leitstand: Warum", "Meine Gründe"))
    shown = grid(answered(renamed, answers))
    assert shown[HEADER_ROW - 1][6] == "Meine Gründe"
    assert shown[HEADER_ROW - 1][9] == "Leitstand: Warum"
    assert shown[HEADER_ROW][6] == shown[HEADER_ROW][9] == answers[4]["why"]


def test_the_header_looks_like_the_list_s_own_and_numbers_do_not_become_euros(
    written: bytes, answers: Answers
) -> None:
    sheet = openpyxl.load_workbook(io.BytesIO(answered(written, answers)))["Ideen 2026"]
    assert sheet["E3"].font.bold and sheet["E3"].fill.fgColor.rgb == "FFDDEEFF"
    assert sheet["E4"].border.left.style == "thin"
    assert {sheet.cell(row, 8).number_format for row in answers} == {"General"}


def test_an_answer_column_that_was_formatted_as_percent_gets_a_share(
    written: bytes, answers: Answers
) -> None:
    once = answered(written, answers)
    styles = member(once, "xl/styles.xml").decode()
    nth = styles.count("<xf ", styles.index("<cellXfs"), styles.index("</cellXfs>"))
    with_percent = edited(
        once,
        "xl/styles.xml",
        lambda xml: xml.replace(
            "</cellXfs>", '<xf numFmtId="9" fontId="0" fillId="0" borderId="0"/></cellXfs>'
        ),
    )
    formatted = edited(
        with_percent, SHEET, lambda xml: re.sub(r'<c r="H4"[^>]*>', f'<c r="H4" s="{nth}">', xml)
    )
    assert grid(answered(formatted, answers))[3][7] == 0.4


def test_answers_begin_right_of_a_chart_that_stands_beside_the_list(answers: Answers) -> None:
    stream = io.BytesIO()
    with xlsxwriter.Workbook(stream, {"in_memory": True}) as book:
        sheet = book.add_worksheet()
        sheet.write_row(2, 0, ["Idee"])
        sheet.write_column(3, 0, ["x"] * IDEAS)
        chart = book.add_chart({"type": "line"})
        chart.add_series({"values": "=Sheet1!$A$4:$A$9"})
        sheet.insert_chart("C4", chart)
    header = grid(answered(stream.getvalue(), answers), "Sheet1")[2]
    assert header.index("Leitstand: Im Plan") >= 10


def test_empty_formatted_cells_and_cells_right_of_them_are_respected(
    written: bytes, answers: Answers
) -> None:
    empty = r'\1<c r="E4" s="1"/><c r="Z4" s="1"/></row>'
    with_empty = edited(written, SHEET, lambda xml: re.sub(r'(<row r="4".*?)</row>', empty, xml))
    xml = member(answered(with_empty, answers), SHEET).decode()
    row = re.search(r'<row r="4".*?</row>', xml)
    assert row is not None
    assert re.findall(r'<c r="([A-Z]+)4"', row.group()) == ["A", "B", "C", "D", "E", "F", "G", "H", "I", "Z"]
    assert '<c r="E4" s="1" t="inlineStr">' in row.group()


def test_hidden_columns_at_the_right_are_shown_where_the_answers_stand(
    written: bytes, answers: Answers
) -> None:
    hidden = edited(
        written,
        SHEET,
        lambda xml: xml.replace(
            "</cols>", '<col min="6" max="16384" width="9.1" hidden="1" customWidth="1"/></cols>'
        ),
    )
    xml = member(answered(hidden, answers), SHEET).decode()
    spans = re.findall(r'<col min="(\d+)" max="(\d+)"([^>]*)/>', xml)
    assert [(int(a), int(b), "hidden" in rest) for a, b, rest in spans][1:] == [
        *((n, n, False) for n in range(5, 10)),
        (10, 16384, True),
    ]


@pytest.mark.parametrize(
    "spelling",
    [
        lambda xml: xml.replace(TRANSITIONAL, "http://purl.oclc.org/ooxml/spreadsheetml/main"),
        lambda xml: re.sub(r"(</?)(?=[a-zA-Z])", r"\1x:", xml).replace("xmlns=", "xmlns:x="),
        lambda xml: re.sub(r'(<row|<c) r="[A-Z0-9]+"', r"\1", re.sub(r' spans="[^"]*"', "", xml)),
        lambda xml: xml.replace('"', "'").replace("/>", " />").replace("><", ">\r\n<"),
    ],
    ids=["strict namespace", "prefixed names", "no references", "other quotes and line breaks"],
)  # fmt: skip
def test_other_spellings_of_a_sheet_are_answered_too(
    written: bytes, answers: Answers, spelling: Callable[[str], str]
) -> None:
    dense = edited(written, SHEET, lambda xml: xml.replace('<row r="3"', '<row r="2"/><row r="3"'))
    other = edited(dense, SHEET, spelling)
    done = answered(other, answers)
    sheet = member(done, SHEET)
    values = [re.sub(rb"<[^>]*>", b"", c) for c in cells(sheet).values()]
    assert sum(b"hier kein Ausdruck" in v for v in values) == IDEAS
    assert answered(done, answers) == done
    if b"purl.oclc.org" not in sheet:
        assert grid(done)[3][6] == answers[4]["why"]


def test_rows_without_cells_of_their_own_are_opened(written: bytes, answers: Answers) -> None:
    closed = edited(written, SHEET, lambda xml: re.sub(r'<row r="9".*?</row>', '<row r="9" ht="20"/>', xml))
    assert '<row r="9" ht="20"><c r="E9"' in member(answered(closed, answers), SHEET).decode()


def test_the_second_sheet_can_be_answered_by_its_name(written: bytes) -> None:
    done = answer(written, {2: {"why": "x"}}, header_row=1, sheet="nebenrechnung", lang="en")
    changed = {n for n, raw in raw_members(written).items() if raw_members(done)[n] != raw}
    assert changed == {"xl/worksheets/sheet2.xml"}


def test_a_share_is_never_rounded_to_never_or_always(written: bytes, answers: Answers) -> None:
    near: Answers = {
        4: {"sure": 0.001},
        5: {"sure": 0.9999},
        6: {"sure": 0.0},
        7: {"sure": 1},
        8: {"sure": None},
    }
    assert [line[7] for line in grid(answered(written, near))[3:8]] == [1, 99, 0, 100, ""]


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    text=st.one_of(
        st.text(st.characters(codec=None, exclude_categories=()), max_size=60),
        st.sampled_from(["=1+1", "+49", "-x", "@SUM(A1)", "\t=1", "_x000D_", "]]>", "<c/>", "🚀" * 20_000]),
    )
)  # fmt: skip
def test_any_text_arrives_as_a_text_and_leaves_the_workbook_sound(written: bytes, text: str) -> None:
    done = answered(written, {4: {"why": text, "in_plan": text}})
    book = openpyxl.load_workbook(io.BytesIO(done))
    cell = book["Ideen 2026"]["G4"]
    assert cell.data_type in ("s", "n", "inlineStr")
    shown = grid(done)[3][6]
    assert shown == one_line(text)
    assert len(shown.encode("utf-16-le")) <= 2 * 32_767


def test_the_wrong_rows_are_named_instead_of_written_somewhere(written: bytes, answers: Answers) -> None:
    with pytest.raises(AnswerError) as caught:
        answered(written, answers | {99: {"why": "x"}})
    assert render(caught.value.problem.message, "de") == (
        "Zeile 99 gibt es in Blatt „Ideen 2026“ nicht oder nicht mehr (letzte Zeile: 9). "
        "Die Datei wurde seit dem Einlesen geändert; lesen Sie sie neu ein."
    )


def test_a_filter_or_table_that_ends_before_the_answers_is_pointed_out(
    workbook: bytes, answers: Answers
) -> None:
    note = sorting_note(answered(workbook, answers), header_row=HEADER_ROW)
    assert note is not None
    assert render(note, "de").startswith("Ihr Filter oder Ihre Excel-Tabelle reicht nur über A3:D9;")


def test_a_list_without_filter_needs_no_note(written: bytes, answers: Answers) -> None:
    second = answer(written, {2: {"why": "x"}}, header_row=1, sheet="Nebenrechnung", lang="de")
    assert sorting_note(second, header_row=1, sheet="Nebenrechnung") is None
    wide = edited(
        answered(written, answers), "xl/tables/table1.xml", lambda xml: xml.replace("A3:D9", "A3:I9")
    )
    assert sorting_note(wide, header_row=HEADER_ROW) is None
    assert sorting_note(b"Idee;Leitstand: Warum", header_row=1) is None
