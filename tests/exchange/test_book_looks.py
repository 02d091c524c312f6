"""What a person finds on opening the workbook: tables, choices, hints, what is hidden and what is frozen."""

from __future__ import annotations

import pytest
from tests.companies import company
from tests.exchange.books import TOP, Edited, written

from leitstand.exchange.book_columns import SINGLE, Column, columns, kinds
from leitstand.exchange.book_layout import HEAD_SHEET, HEADER_ROW, MARK, header, keys, plain_header
from leitstand.strategy import Strategy
from leitstand.texts import LANGUAGES, Lang, message, render


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_sheet_is_a_named_table_with_a_frozen_header_and_hidden_ids(lang: Lang) -> None:
    book = Edited(written(company(4), lang), lang)
    assert book.book[HEAD_SHEET].sheet_state == "hidden"
    names = []
    for kind in kinds():
        sheet = book.sheet(kind)
        (table,) = sheet.tables.values()
        names.append(table.name)
        assert table.ref.startswith(f"A{TOP}:")
        assert sheet.freeze_panes == f"C{TOP + 1}"
        assert sheet.column_dimensions["A"].hidden
        assert [c.name for c in table.tableColumns] == [c.value for c in sheet[TOP] if c.value is not None]
        assert ("withdraw" in keys(kind, lang).values()) >= (kind not in SINGLE)
    assert len(set(names)) == len(names)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_choices_and_references_are_offered(lang: Lang) -> None:
    book = Edited(written(company(4), lang), lang)
    for kind in kinds():
        sheet = book.sheet(kind)
        offered = {
            sheet.cell(TOP, cells.min_col).value
            for rule in sheet.data_validations.dataValidation if rule.type == "list"
            for cells in rule.sqref.ranges
        }  # fmt: skip
        for column in columns(kind):
            listed = column.form in ("truth", "reference", "references")
            if listed and (column.target is None or column.target in kinds()):
                assert header(column, lang) in offered, (kind, column.key)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_headers_tell_the_columns_of_a_sheet_apart_in_either_language(lang: Lang) -> None:
    for kind in kinds(written=True):
        for spoken in LANGUAGES:
            titles = {c.key: plain_header(_in(c, lang, spoken)) for c in columns(kind)}
            assert len(set(titles.values())) == len(titles), kind
            assert {key: keys(kind, lang)[title] for key, title in titles.items()} == {k: k for k in titles}


def _in(column: Column, lang: Lang, spoken: Lang) -> str:
    """The header of a workbook in `lang`, translated by somebody."""
    words = render(column.label, spoken)
    if column.lang in (None, lang):
        return words
    other = message(f"exchange-book-language-{column.lang}")
    return render(message("exchange-book-other-language", field=words, language=other), spoken)


def test_the_template_shows_examples_above_the_header_and_no_rows() -> None:
    book = Edited(written(Strategy(), examples=True), "de")
    sheet = book.sheet("use_case")
    examples = [c.value for c in sheet[HEADER_ROW] if c.value]
    assert "z. B. 80-200 T€" in examples
    assert not any(c.value for row in sheet.iter_rows(min_row=TOP + 1) for c in row)
    assert book.book.worksheets[0]["A1"].value == f"{MARK}intro"
