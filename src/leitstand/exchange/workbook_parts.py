"""The parts of a workbook that answering looks at: which sheet, what is in its way, which formats there are.

Everything here is read only. Parts and relationships follow ECMA-376 part 2; relationship types are
compared by their last word, so that transitional and strict workbooks read the same.
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from leitstand.texts import message

from .answer_columns import AnswerError
from .archive import Archive
from .sheet_scan import Area, area

if TYPE_CHECKING:
    from lxml import etree


@dataclass(frozen=True)
class Parts:
    """Where the sheet is and what belongs to it: names of archive members (None: the workbook has none)."""

    sheet: str
    sheet_name: str
    strings: str | None
    styles: str | None
    tables: tuple[str, ...]
    drawings: tuple[str, ...]


class Look(NamedTuple):
    """A cell format, as far as it decides which one our cells may borrow."""

    number_format: int
    percent: bool
    link: bool
    surface: tuple[str, ...]


def find_parts(archive: Archive, sheet: str | None) -> Parts:
    """The parts of the sheet of this name, or of the first visible sheet. Raises AnswerError."""
    book = next((t for kind, t in _related(archive, "") if kind == "officeDocument"), None)
    if book is None:
        raise AnswerError(message("answer-not-a-list"))
    if book.endswith(".bin"):
        raise AnswerError(message("answer-binary-workbook"))
    if any(name in archive for name in ("_xmlsignatures/origin.sigs", "_xmlsignatures/sig1.xml")):
        raise AnswerError(message("answer-signed"))
    root = _parsed(archive, book)
    ids = dict(_identified(archive, book))
    listed = [(s, ids.get(_attribute(s, "id"), ("", ""))) for s in _all(root, "sheet")]
    worksheets = {s.get("name", ""): (s, target) for s, (kind, target) in listed if kind == "worksheet"}
    chosen = _chosen(worksheets, sheet)
    element, target = worksheets[chosen]
    if sheet is not None and element.get("state", "visible") != "visible":
        raise AnswerError(message("answer-sheet-hidden", sheet=chosen))
    of_book = dict(ids.values())
    of_sheet = list(_related(archive, target))
    return Parts(
        target,
        chosen,
        of_book.get("sharedStrings"),
        of_book.get("styles"),
        tuple(part for kind, part in of_sheet if kind == "table"),
        tuple(part for kind, part in of_sheet if kind == "drawing"),
    )


def shared_strings(archive: Archive, part: str | None, wanted: Iterable[int]) -> dict[int, str]:
    """The shared strings with these numbers; phonetic hints are not part of a text."""
    numbers = set(wanted)
    if not numbers or part is None:
        return {}
    found = {}
    for index, item in enumerate(_all(_parsed(archive, part), "si")):
        if index in numbers:
            found[index] = "".join(t.text or "" for t in _all(item, "t") if _local(t.getparent()) != "rPh")
    return found


def tables(archive: Archive, parts: Parts) -> list[Area]:
    """The areas of the sheet's Excel tables."""
    found = [area(_parsed(archive, part).get("ref", "")) for part in parts.tables]
    return [a for a in found if a]


def pictures(archive: Archive, parts: Parts) -> list[Area]:
    """The areas that charts and pictures cover (those without an end: taken as 8 columns by 20 rows)."""
    found = []
    for part in parts.drawings:
        for anchor in _parsed(archive, part):
            corner = {_local(e): e for e in anchor}
            if "from" in corner:
                left, top = _corner(corner["from"])
                right, bottom = _corner(corner["to"]) if "to" in corner else (left + 8, top + 20)
                found.append(Area(left, top, right, bottom))
    return found


def looks(archive: Archive, part: str | None) -> list[Look]:
    """The workbook's cell formats by number."""
    if part is None:
        return []
    root = _parsed(archive, part)
    percent = {"9", "10"} | {
        e.get("numFmtId", "") for e in _all(root, "numFmt") if "%" in e.get("formatCode", "")
    }
    fonts = next(_all(root, "fonts"), None)
    links = {str(i) for i, font in enumerate(fonts if fonts is not None else ()) if any(_all(font, "u"))}
    found = []
    for formats in _all(root, "cellXfs"):
        for xf in formats:
            surface = tuple(xf.get(name, "0") for name in ("fontId", "fillId", "borderId"))
            number = xf.get("numFmtId", "0")
            found.append(Look(int(number), number in percent, surface[0] in links, surface))
    return found


def _chosen(worksheets: dict[str, tuple[etree._Element, str]], wanted: str | None) -> str:
    if wanted is None:
        visible = [n for n, (s, _) in worksheets.items() if s.get("state", "visible") == "visible"]
        if not visible:
            raise AnswerError(message("answer-no-cells"))
        return visible[0]
    # sheet names are unique without regard to case
    same = [n for n in worksheets if n == wanted] or [
        n for n in worksheets if n.casefold() == wanted.casefold()
    ]
    if not same:
        raise AnswerError(message("answer-sheet-missing", sheet=wanted, sheets=tuple(worksheets)))
    return same[0]


def _related(archive: Archive, part: str) -> Iterator[tuple[str, str]]:
    """The relationships of a part ("": of the package) as (last word of the type, member)."""
    return (pair for _, pair in _identified(archive, part))


def _identified(archive: Archive, part: str) -> Iterator[tuple[str, tuple[str, str]]]:
    folder, name = posixpath.split(part)
    relations = posixpath.join(folder, "_rels", f"{name}.rels")
    if relations not in archive:
        return
    for element in _all(_parsed(archive, relations), "Relationship"):
        if element.get("TargetMode") != "External":
            kind = element.get("Type", "").rpartition("/")[2]
            target = posixpath.normpath(posixpath.join("/", folder, element.get("Target", "")))
            yield element.get("Id", ""), (kind, target.lstrip("/"))


def _parsed(archive: Archive, part: str) -> etree._Element:
    """The root of an XML part; no entity, no network, no document type declaration."""
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root = etree.fromstring(archive.read(part), parser)
    except etree.XMLSyntaxError as error:
        raise AnswerError(message("answer-damaged")) from error
    if root.getroottree().docinfo.internalDTD is not None:
        raise AnswerError(message("answer-damaged"))
    return root


def _corner(element: etree._Element) -> tuple[int, int]:
    """A corner of an anchor as 1-based (column, row); the file counts from 0."""
    at = {_local(e): int(e.text or 0) for e in element if _local(e) in ("col", "row")}
    return at.get("col", 0) + 1, at.get("row", 0) + 1


def _all(element: etree._Element, local: str) -> Iterator[etree._Element]:
    return element.iter(f"{{*}}{local}")


def _local(element: etree._Element | None) -> str:
    tag = None if element is None else element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def _attribute(element: etree._Element, local: str) -> str:
    """An attribute by its local name in a namespace (r:id, whatever its prefix)."""
    return next((str(v) for k, v in element.attrib.items() if str(k).endswith(f"}}{local}")), "")
