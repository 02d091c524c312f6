"""The user's own workbook answered: result columns at the right of the list, all else to the byte as it was.

Only one archive member changes, the sheet's XML, and in it only: cells are appended to (or, in columns of
an earlier answer and in empty formatted cells, replaced in) the rows of the list, `spans` and `dimension`
widen, `cols` gets widths. Texts are inline strings, formats are borrowed from the row's own cells; shared
strings, styles, tables, filters, calculation chain, drawings, macros are not touched. What stands behind
the last used column, or under a chart, is not overwritten: our columns begin to the right of it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from xml.sax.saxutils import escape, quoteattr

from leitstand.texts import Lang, Message, message

from .answer_columns import (
    COLUMNS,
    AnswerColumn,
    AnswerError,
    Answers,
    column_key,
    one_line,
    places,
    title,
    whole_percent,
)
from .archive import Archive
from .sheet_scan import MAX_COLUMNS, Area, Cell, Row, Sheet, Tag, area, column_letters, scan
from .workbook_parts import Look, Parts, find_parts, looks, pictures, shared_strings, tables

Edit = tuple[int, int, bytes]


def patch_workbook(data: bytes, rows: Answers, *, header_row: int, sheet: str | None, lang: Lang) -> bytes:
    """The workbook with the result columns. Raises AnswerError where it cannot be answered."""
    archive = Archive(data)
    parts = find_parts(archive, sheet)
    scanned = scan(archive.read(parts.sheet), header_row)
    if scanned.protected:
        raise AnswerError(message("answer-sheet-protected", sheet=parts.sheet_name))
    _check_rows(scanned, rows, header_row, parts.sheet_name)
    headers = _headers(archive, parts, scanned)
    last = max([header_row, *rows])
    free = _first_free(
        scanned, headers, header_row, tables(archive, parts) + _shown(archive, parts, header_row, last)
    )
    columns = places(headers, free)
    if max(columns.values()) > MAX_COLUMNS:
        raise AnswerError(message("answer-too-many-columns", sheet=parts.sheet_name))
    _check_free(scanned, columns, header_row, last)
    patch = _Patch(scanned, columns, looks(archive, parts.styles), header_row, lang)
    return archive.replaced(
        parts.sheet, patch.applied(rows, new=[c for c in columns.values() if c not in headers])
    )


def filter_beside(data: bytes, *, header_row: int, sheet: str | None) -> Message | None:
    """What to know before sorting an answered workbook: its filter or Excel table ends before our columns.

    We leave both as they are, and Excel sorts only what they span. None where there is nothing to say.
    """
    archive = Archive(data)
    parts = find_parts(archive, sheet)
    scanned = scan(archive.read(parts.sheet), header_row)
    ours = {c for c, header in _headers(archive, parts, scanned).items() if column_key(header)}
    for span in scanned.filters + tables(archive, parts):
        if span.touches_rows(header_row, header_row) and any(c > span.right for c in ours):
            return message("answer-filter-beside", cells=_reference(span))
    return None


@dataclass(frozen=True)
class _Patch:
    sheet: Sheet
    columns: Mapping[str, int]
    looks: list[Look]
    header_row: int
    lang: Lang

    def applied(self, rows: Answers, new: list[int]) -> bytes:
        """The sheet's XML with header, answers and widths; `new`: columns that were not there before."""
        edits = self.widened(new)
        for number, row in self.sheet.rows.items():
            if number == self.header_row:
                edits += self.row_edits(row, {c.key: title(c, self.lang) for c in COLUMNS})
            elif number in rows:
                edits += self.row_edits(row, rows[number])
            elif number > self.header_row:
                edits += self.emptied(row)
        return _spliced(self.sheet.xml, edits)

    def row_edits(self, row: Row, answers: Mapping[str, str | float | None]) -> list[Edit]:
        there = {cell.column: cell for cell in row.cells}
        edits: list[Edit] = []
        added: list[tuple[int, bytes]] = []
        for column in sorted(COLUMNS, key=lambda c: self.columns[c.key]):
            at = self.columns[column.key]
            old = there.get(at)
            xml = self.cell_xml(row, column, answers.get(column.key), old)
            if old is not None:
                edits.append((old.start, old.end, xml))
            elif xml:
                before = [c.end for c in row.cells if c.column < at]
                added.append((before[-1] if before else row.inside, xml))
        return edits + self.opened(row, added)

    def opened(self, row: Row, added: list[tuple[int, bytes]]) -> list[Edit]:
        """New cells in a row, whose start tag may have to become an opening one and to span more columns."""
        if not added:
            return []
        tag = self.sheet.xml[row.start : row.inside]
        wider = _spanning(tag, max(self.columns.values()))
        if not row.closed:
            return [(row.start, row.inside, wider), *((at, at, xml) for at, xml in added)]
        whole = wider[:-2].rstrip() + b">" + b"".join(xml for _, xml in added)
        return [(row.start, row.inside, whole + f"</{self.sheet.prefix}row>".encode())]

    def emptied(self, row: Row) -> list[Edit]:
        """A row without an answer keeps none from an earlier time; formulas are not ours and stay."""
        ours = set(self.columns.values())
        empty = [c for c in row.cells if c.column in ours and c.filled and not c.formula]
        return [(c.start, c.end, self.element(row, c.column, c.style, "", "")) for c in empty]

    def cell_xml(self, row: Row, column: AnswerColumn, value: str | float | None, old: Cell | None) -> bytes:
        at, is_header = self.columns[column.key], row.number == self.header_row
        numeric = not isinstance(value, str) and (column.kind == "percent" and not is_header)
        style = old.style if old is not None else self.borrowed(row, numeric=numeric)
        text = one_line(value) if isinstance(value, str) else None
        if value is None or text == "":
            return self.element(row, at, style, "", "") if style or old is not None else b""
        if text is not None:
            p = self.sheet.prefix
            return self.element(row, at, style, "inlineStr", f"<{p}is><{p}t>{_xstring(text)}</{p}t></{p}is>")
        return self.element(
            row,
            at,
            style,
            "",
            f"<{self.sheet.prefix}v>{self.number(column, value, style)}</{self.sheet.prefix}v>",
        )

    def number(self, column: AnswerColumn, value: float | str, style: int) -> str:
        if column.kind != "percent":
            return repr(value)
        percent = whole_percent(float(value))
        shown_as_percent = style < len(self.looks) and self.looks[style].percent
        return repr(percent / 100) if shown_as_percent else repr(percent)

    def element(self, row: Row, column: int, style: int, kind: str, content: str) -> bytes:
        p = self.sheet.prefix
        attributes = f' r="{column_letters(column)}{row.number}"'
        attributes += f' s="{style}"' if style else ""
        attributes += f" t={quoteattr(kind)}" if kind else ""
        return (f"<{p}c{attributes}>{content}</{p}c>" if content else f"<{p}c{attributes}/>").encode()

    def borrowed(self, row: Row, *, numeric: bool) -> int:
        """The format of the nearest cell on the left whose number format suits: ours look like her own."""
        ours = set(self.columns.values())
        near = [c.style for c in reversed(row.cells) if c.column not in ours and c.column < max(ours)]
        known = [s for s in near if s < len(self.looks) and not self.looks[s].link]
        general = [s for s in known if self.looks[s].number_format == 0]
        if general:
            return general[0]
        if not numeric or not known:
            return known[0] if known and not numeric else 0
        surface = self.looks[known[0]].surface
        alike = (
            s for s, look in enumerate(self.looks) if look.surface == surface and look.number_format in (0, 1)
        )
        return next(alike, 0)

    def widened(self, new: list[int]) -> list[Edit]:
        sheet = self.sheet
        widths = {self.columns[c.key]: c.width for c in COLUMNS if self.columns[c.key] in new}
        edits = _col_edits(sheet, widths)
        old = area(sheet.dimension.attributes.get("ref", "")) if sheet.dimension else None
        if sheet.dimension and old:
            wide = old._replace(
                right=max(old.right, *self.columns.values()), bottom=max(old.bottom, self.header_row)
            )
            tag = sheet.xml[sheet.dimension.start : sheet.dimension.end]
            edits.append((sheet.dimension.start, sheet.dimension.end, _with(tag, "ref", _reference(wide))))
        return edits


def _check_rows(sheet: Sheet, rows: Answers, header_row: int, name: str) -> None:
    if not sheet.headers:
        raise AnswerError(message("answer-header-missing", sheet=name, row=header_row))
    for number in sorted(rows):
        if number not in sheet.rows or number <= header_row:
            raise AnswerError(message("answer-row-missing", sheet=name, row=number, last=max(sheet.rows)))


def _headers(archive: Archive, parts: Parts, sheet: Sheet) -> dict[int, str]:
    indexes = [int(h.text) for h in sheet.headers.values() if h.shared and h.text.strip().isdigit()]
    strings = shared_strings(archive, parts.strings, indexes)
    return {c: strings.get(int(h.text), "") if h.shared else h.text for c, h in sheet.headers.items()}


def _shown(archive: Archive, parts: Parts, first: int, last: int) -> list[Area]:
    return [a for a in pictures(archive, parts) if a.touches_rows(first, last)]


def _first_free(sheet: Sheet, headers: Mapping[int, str], header_row: int, obstacles: list[Area]) -> int:
    """The column right of everything that stands in or beside the list."""
    filled = (c.column for n, r in sheet.rows.items() if n >= header_row for c in r.cells if c.filled)
    last = max(sheet.rows)
    covering = (a.right for a in sheet.areas + sheet.merged + obstacles if a.touches_rows(header_row, last))
    return max([*headers, *filled, *covering]) + 1


def _check_free(sheet: Sheet, columns: Mapping[str, int], header_row: int, last: int) -> None:
    ours = set(columns.values())
    for number, row in sheet.rows.items():
        if header_row <= number <= last:
            for cell in row.cells:
                if cell.column in ours and cell.formula:
                    place = f"{column_letters(cell.column)}{number}"
                    raise AnswerError(message("answer-formula-in-the-way", cell=place))
    for merged in sheet.merged:
        if merged.touches_rows(header_row, last) and any(merged.left <= c <= merged.right for c in ours):
            raise AnswerError(message("answer-merged", cells=_reference(merged)))


def _reference(span: Area) -> str:
    return f"{column_letters(span.left)}{span.top}:{column_letters(span.right)}{span.bottom}"


def _col_edits(sheet: Sheet, widths: Mapping[int, int]) -> list[Edit]:
    """Widths of the new columns: `<col>` elements added, or cut out of one that covers them."""
    p = sheet.prefix

    def made(column: int, style: str = "") -> bytes:
        span = f'min="{column}" max="{column}"'
        return f'<{p}col {span} width="{widths[column]}"{style} customWidth="1"/>'.encode()

    if sheet.cols_inside is None:
        if not widths or sheet.data_start is None:
            return []
        inner = b"".join(made(c) for c in sorted(widths))
        return [(sheet.data_start, sheet.data_start, f"<{p}cols>".encode() + inner + f"</{p}cols>".encode())]
    edits: list[Edit] = []
    loose = set(widths)
    at = sheet.cols_inside
    for tag in sheet.cols:
        first, last = int(tag.attributes["min"]), int(tag.attributes["max"])
        covered = sorted(c for c in loose if first <= c <= last)
        before = sorted(c for c in loose if c < first)
        edits += [(at, at, made(c)) for c in before]
        if covered:
            edits.append((tag.start, tag.end, _cut(sheet.xml, tag, (first, last), covered, made)))
        loose -= {*covered, *before}
        at = tag.end
    return edits + [(at, at, made(c)) for c in sorted(loose)]


def _cut(
    xml: bytes, tag: Tag, span: tuple[int, int], ours: list[int], made: Callable[[int, str], bytes]
) -> bytes:
    """A `<col>` that covers some of our columns: between them as it was, ours with their own width."""
    raw = xml[tag.start : tag.end]
    style = f' style="{tag.attributes["style"]}"' if "style" in tag.attributes else ""
    pieces, at = [], span[0]
    for column in [*ours, span[1] + 1]:
        if at < column:
            pieces.append(_with(_with(raw, "min", str(at)), "max", str(column - 1)))
        if column in ours:
            pieces.append(made(column, style))
        at = column + 1
    return b"".join(pieces)


def _with(tag: bytes, attribute: str, value: str) -> bytes:
    """A tag with another value in an attribute that it has."""
    pattern = rb"""(\s%b\s*=\s*)("[^"]*"|'[^']*')""" % attribute.encode()
    return re.sub(pattern, lambda m: m[1] + f'"{value}"'.encode(), tag, count=1)


def _spanning(tag: bytes, column: int) -> bytes:
    """A row's start tag whose `spans` hint, if it has one, reaches to the column."""
    match = re.search(rb"""\sspans\s*=\s*["']([0-9: ]+)["']""", tag)
    numbers = [int(n) for n in re.findall(rb"\d+", match[1])] if match else []
    return _with(tag, "spans", f"{min(numbers)}:{max([*numbers, column])}") if numbers else tag


def _xstring(text: str) -> str:
    """A text as ST_Xstring (ECMA-376 part 1, 22.9.2.19): what looks like an `_x0041_` escape is escaped."""
    return escape(re.sub("_(?=x[0-9A-Fa-f]{4}_)", "_x005F_", text))


def _spliced(source: bytes, edits: list[Edit]) -> bytes:
    parts, at = [], 0
    # stable: edits at the same place keep their order
    for start, end, new in sorted(edits, key=lambda edit: edit[:2]):
        parts += [source[at:start], new]
        at = end
    return b"".join([*parts, source[at:]])
