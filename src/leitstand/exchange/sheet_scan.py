"""Where everything stands in a worksheet's XML: byte positions of rows and cells, to patch it in place.

expat tells the byte position of each tag; a parsed and re-serialised tree would spell quotes, line ends and
entities anew. Element names are those of ECMA-376 part 1, 18.3; the namespace (transitional or strict) and
its prefix do not matter. A document type declaration is refused, so no entity is ever declared.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import NamedTuple
from xml.parsers import expat

from leitstand.texts import message

from .answer_columns import AnswerError

MAX_CELLS = 3_000_000
MAX_COLUMNS = 16_384


class Cell(NamedTuple):
    """A `<c>` element: its bytes from `start` to `end`; `filled` if it holds a value or a formula."""

    column: int
    start: int
    end: int
    style: int
    filled: bool
    formula: bool


@dataclass(frozen=True)
class Row:
    """A `<row>`: its start tag's bytes from `start` to `inside`, its cells from left to right."""

    number: int
    start: int
    inside: int
    closed: bool
    cells: tuple[Cell, ...]


class Area(NamedTuple):
    """A rectangle of cells, 1-based, both ends included."""

    left: int
    top: int
    right: int
    bottom: int

    def touches_rows(self, first: int, last: int) -> bool:
        return self.top <= last and self.bottom >= first


class Tag(NamedTuple):
    """A tag's bytes from `start` to `end` and its attributes."""

    start: int
    end: int
    attributes: dict[str, str]


class HeaderCell(NamedTuple):
    """What stands in a header cell: an index of the shared strings, or the text itself."""

    shared: bool
    text: str


@dataclass
class Sheet:
    """A worksheet's XML and the positions in it."""

    xml: bytes
    prefix: str = ""
    rows: dict[int, Row] = field(default_factory=dict)
    headers: dict[int, HeaderCell] = field(default_factory=dict)
    areas: list[Area] = field(default_factory=list)
    merged: list[Area] = field(default_factory=list)
    filters: list[Area] = field(default_factory=list)
    cols: list[Tag] = field(default_factory=list)
    cols_inside: int | None = None
    dimension: Tag | None = None
    data_start: int | None = None
    protected: bool = False


def scan(xml: bytes, header_row: int) -> Sheet:
    """The positions in a worksheet's XML, and what stands in its header row. Raises AnswerError."""
    if xml[:2] in (b"\xff\xfe", b"\xfe\xff"):
        text = xml.decode("utf-16")
        xml = re.sub(r"""(encoding=["'])[^"']*""", r"\1UTF-8", text, count=1).encode()
    scanner = _Scanner(xml, header_row)
    try:
        scanner.parser.Parse(xml, True)  # noqa: FBT003 - expat has no name for "the end"
    except AnswerError:
        raise
    except (expat.ExpatError, ValueError) as error:
        raise AnswerError(message("answer-damaged")) from error
    if scanner.sheet.data_start is None:
        raise AnswerError(message("answer-no-cells"))
    return scanner.sheet


def area(reference: str) -> Area | None:
    """ "B2:D9" or "B2" as an area; None for anything else."""
    match = _REFERENCE.fullmatch(reference.strip())
    if not match:
        return None
    left, top, right, bottom = match.groups()
    return Area(column_number(left), int(top), column_number(right or left), int(bottom or top))


def column_number(letters: str) -> int:
    """ "A" -> 1, "AA" -> 27."""
    number = 0
    for letter in letters.upper():
        number = number * 26 + ord(letter) - 64
    return number


def column_letters(number: int) -> str:
    """1 -> "A", 27 -> "AA"."""
    letters = ""
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


_REFERENCE = re.compile(r"\$?([A-Za-z]{1,3})\$?([0-9]{1,7})(?::\$?([A-Za-z]{1,3})\$?([0-9]{1,7}))?")
_TAG = re.compile(rb"""<[^>"']*(?:(?:"[^"]*"|'[^']*')[^>"']*)*>""")
_WORKSHEET, _ROW, _CELL, _INSIDE = 1, 2, 3, 4


class _Scanner:
    """Handlers that follow the depth in the tree: worksheet > sheetData > row > c > v, f, is."""

    def __init__(self, xml: bytes, header_row: int) -> None:
        self.sheet = Sheet(xml)
        self.header_row = header_row
        self.path: list[str] = []
        self.count = 0
        self.row: tuple[int, int, int] = (0, 0, 0)
        self.cells: list[Cell] = []
        self.cell: tuple[int, int, int] = (0, 0, 0)
        self.kind = ""
        self.filled = self.formula = False
        self.text: list[str] | None = None
        self.parser = parser = expat.ParserCreate()
        parser.buffer_text = True
        parser.StartElementHandler = self.opened
        parser.EndElementHandler = self.closed
        parser.CharacterDataHandler = self.said
        parser.StartDoctypeDeclHandler = self.refused

    def opened(self, name: str, attributes: dict[str, str]) -> None:
        prefix, _, local = name.rpartition(":")
        depth, path = len(self.path), self.path
        path.append(local)
        if depth > _WORKSHEET and path[1] == "sheetData":
            if depth == _CELL and local == "c":
                self.open_cell(attributes)
            elif depth == _ROW and local == "row":
                self.open_row(attributes)
            elif depth == _INSIDE:
                self.open_inside(local, attributes)
        elif depth == _WORKSHEET:
            self.open_part(local, prefix, attributes)
        elif depth == _ROW and path[1] == "cols" and local == "col":
            self.sheet.cols.append(self.tag(attributes))
        elif depth == _ROW and path[1] == "mergeCells":
            self.sheet.merged += _listed(attributes)

    def closed(self, _name: str) -> None:
        depth = len(self.path) - 1
        local = self.path.pop()
        if depth == _CELL and local == "c" and self.path[1] == "sheetData":
            self.close_cell()
        elif depth == _ROW and local == "row" and self.path[1] == "sheetData":
            number, start, inside = self.row
            closed = self.sheet.xml[inside - 2 : inside - 1] == b"/"
            cells = tuple(sorted(self.cells))
            self.sheet.rows[number] = Row(number, start, inside, closed, cells)

    def said(self, text: str) -> None:
        if self.text is not None and self.path[-1] in ("v", "t") and "rPh" not in self.path:
            self.text.append(text)

    def refused(self, *_: object) -> None:
        raise AnswerError(message("answer-damaged"))

    def open_part(self, local: str, prefix: str, attributes: dict[str, str]) -> None:
        sheet = self.sheet
        if local == "dimension":
            sheet.dimension = self.tag(attributes)
        elif local == "sheetData":
            sheet.prefix = f"{prefix}:" if prefix else ""
            sheet.data_start = self.parser.CurrentByteIndex
        elif local == "cols":
            sheet.cols_inside = self.tag(attributes).end
        elif local == "autoFilter":
            sheet.filters += _listed(attributes)
        elif local == "sheetProtection":
            sheet.protected = attributes.get("sheet", "0") in ("1", "true")

    def open_row(self, attributes: dict[str, str]) -> None:
        number = int(attributes.get("r", self.row[0] + 1))
        tag = self.tag(attributes)
        self.row = (number, tag.start, tag.end)
        self.cells = []
        self.cell = (0, 0, 0)

    def open_cell(self, attributes: dict[str, str]) -> None:
        self.count += 1
        if self.count > MAX_CELLS:
            raise AnswerError(message("answer-too-many-cells", cells=MAX_CELLS))
        letters = attributes.get("r", "").rstrip("0123456789")
        column = column_number(letters) if letters else self.cell[0] + 1
        self.cell = (column, self.parser.CurrentByteIndex, int(attributes.get("s", "0")))
        self.kind = attributes.get("t", "n")
        self.filled = self.formula = False
        self.text = [] if self.row[0] == self.header_row else None

    def open_inside(self, local: str, attributes: dict[str, str]) -> None:
        self.filled = self.filled or local in ("v", "f", "is")
        if local == "f":
            self.formula = True
            self.sheet.areas += _listed(attributes)

    def close_cell(self) -> None:
        column, start, style = self.cell
        end = _end(self.sheet.xml, start)
        if self.sheet.xml[end - 2 : end - 1] != b"/":
            end = _end(self.sheet.xml, self.parser.CurrentByteIndex)
        self.cells.append(Cell(column, start, end, style, self.filled, self.formula))
        if self.text:
            self.sheet.headers[column] = HeaderCell(self.kind == "s", "".join(self.text))
        self.text = None

    def tag(self, attributes: dict[str, str]) -> Tag:
        start = self.parser.CurrentByteIndex
        return Tag(start, _end(self.sheet.xml, start), attributes)


def _end(xml: bytes, start: int) -> int:
    match = _TAG.match(xml, start)
    if match is None:
        raise AnswerError(message("answer-damaged"))
    return match.end()


def _listed(attributes: dict[str, str]) -> list[Area]:
    found = area(attributes.get("ref", ""))
    return [found] if found else []
