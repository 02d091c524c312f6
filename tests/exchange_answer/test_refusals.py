"""What cannot be answered is refused with a reason and a remedy, in both languages."""

from __future__ import annotations

import io
import struct
import zipfile
from collections.abc import Callable
from typing import Any

import pytest

from leitstand.exchange.answer import AnswerError, answer
from leitstand.exchange.archive import Archive
from leitstand.exchange.result import ExchangeError
from leitstand.texts import render

from .conftest import HEADER_ROW, Answers, by_xlsxwriter, edited, with_member

SHEET = "xl/worksheets/sheet1.xml"
BOOK = "xl/workbook.xml"
MERGED = '<mergeCells><mergeCell ref="G4:G5"/></mergeCells>'
COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def sheet(change: Callable[[str], str]) -> Callable[[], bytes]:
    return lambda: edited(by_xlsxwriter(), SHEET, change)


def put(old: str, new: str) -> Callable[[str], str]:
    def changed(xml: str) -> str:
        assert old in xml
        return xml.replace(old, new, 1)

    return changed


def bomb() -> bytes:
    return with_member(by_xlsxwriter(), "xl/media/zero.bin", bytes(160 * 2**20))


def overlapping() -> bytes:
    """Two directory entries that share one member's bytes, as in zip bombs of Fifield's kind."""
    data = by_xlsxwriter()
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        at, first = archive.start_dir, archive.infolist()[0].header_offset
    second = data.index(b"PK\1\2", at + 4)
    return data[: second + 42] + struct.pack("<L", first) + data[second + 46 :]


def encrypted_member() -> bytes:
    data = bytearray(by_xlsxwriter())
    at = data.rindex(b"PK\1\2")
    data[at + 8] |= 1
    return bytes(data)


CASES: dict[str, tuple[Callable[[], bytes], dict[str, Any], str]] = {
    "old Excel": (lambda: COMPOUND + bytes(600), {}, "answer-old-workbook"),
    "encrypted": (lambda: COMPOUND + "EncryptedPackage".encode("utf-16-le"), {}, "answer-encrypted"),
    "encrypted zip": (encrypted_member, {}, "answer-encrypted"),
    "a picture": (lambda: b"\x89PNG\r\n\x1a\n" + bytes(50), {}, "answer-not-a-list"),
    "no workbook inside": (lambda: with_member(_empty(), "a.txt", b"x"), {}, "answer-not-a-list"),
    "cut off": (lambda: by_xlsxwriter()[:3000], {}, "answer-damaged"),
    "broken XML": (sheet(put("</sheetData>", "")), {}, "answer-damaged"),
    "entities": (
        sheet(put("<worksheet", '<!DOCTYPE x [<!ENTITY a "b">]><worksheet')),
        {},
        "answer-damaged",
    ),
    "external entity in the workbook": (
        lambda: edited(
            by_xlsxwriter(), BOOK, put("<workbook", '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hosts">]><workbook')
        ),
        {},
        "answer-damaged",
    ),
    "zip bomb": (bomb, {}, "answer-too-large-inside"),
    "overlapping members": (overlapping, {}, "answer-damaged"),
    "too large": (lambda: b"PK\3\4" + bytes(26 * 2**20), {}, "answer-too-large"),
    "signed": (lambda: with_member(by_xlsxwriter(), "_xmlsignatures/sig1.xml", b"<a/>"), {}, "answer-signed"),
    "unknown sheet": (by_xlsxwriter, {"sheet": "Projekte"}, "answer-sheet-missing"),
    "hidden sheet": (
        lambda: edited(by_xlsxwriter(), BOOK, put('e="Nebenrechnung"', 'e="Nebenrechnung" state="hidden"')),
        {"sheet": "Nebenrechnung"},
        "answer-sheet-hidden",
    ),
    "protected sheet": (
        sheet(put("</sheetData>", '</sheetData><sheetProtection sheet="1"/>')),
        {},
        "answer-sheet-protected",
    ),
    "no header": (by_xlsxwriter, {"header_row": 2}, "answer-header-missing"),
    "rows gone": (by_xlsxwriter, {"rows": {50: {}}}, "answer-row-missing"),
    "row above the header": (by_xlsxwriter, {"rows": {1: {}}}, "answer-row-missing"),
    "no room": (
        sheet(put("</row>", '<c r="XFB3"><v>1</v></c></row>')),
        {"header_row": 1},
        "answer-too-many-columns",
    ),
    "formula in an answer column": (
        lambda: edited(answered(), SHEET, put('<c r="G5"', '<c r="G5"><f>A1</f><v>1</v></c><c r="G99"')),
        {},
        "answer-formula-in-the-way",
    ),
    "merged answers": (
        lambda: edited(answered(), SHEET, put("</sheetData>", f"</sheetData>{MERGED}")),
        {},
        "answer-merged",
    ),
    "column twice": (
        lambda: edited(answered(), SHEET, put("Leitstand: Beginn", "Leitstand: Warum")),
        {},
        "answer-column-twice",
    ),
    "open quote": (lambda: b'Idee;N\nA;1\n"B;2\n', {"header_row": 1, "rows": {2: {}}}, "answer-open-quote"),
    "CSV without that row": (
        lambda: b"Idee;N\nA;1\n",
        {"header_row": 1, "rows": {7: {}}},
        "answer-csv-row-missing",
    ),
    "CSV without header": (lambda: b"Idee;N\nA;1\n", {"header_row": 9}, "answer-csv-header-missing"),
}  # fmt: skip


def _empty() -> bytes:
    stream = io.BytesIO()
    zipfile.ZipFile(stream, "w").writestr("leer.txt", "")
    return stream.getvalue()


def answered() -> bytes:
    return answer(by_xlsxwriter(), {4: {"why": "x"}, 5: {"why": "y"}}, header_row=HEADER_ROW, lang="de")


@pytest.mark.parametrize("case", CASES)
def test_it_is_refused_with_reason_and_remedy(case: str) -> None:
    make, how, code = CASES[case]
    rows: Answers = how.get("rows", {4: {"why": "x"}, 5: {"why": "y"}})
    header_row = how.get("header_row", HEADER_ROW)
    with pytest.raises(AnswerError) as caught:
        answer(make(), rows, header_row=header_row, sheet=how.get("sheet"), lang="de")
    said = caught.value.problem.message
    assert said.code == code
    for lang in ("de", "en"):
        text = render(said, lang)
        assert text.endswith(".") and "{" not in text


def test_some_refusals_word_by_word() -> None:
    def said(case: str, lang: Any) -> str:
        make, how, _ = CASES[case]
        with pytest.raises(ExchangeError) as caught:
            answer(make(), {4: {}}, header_row=HEADER_ROW, sheet=how.get("sheet"), lang="de")
        return render(caught.value.problem.message, lang)

    assert said("unknown sheet", "de") == (
        "Das Blatt „Projekte“ gibt es in der Datei nicht. Vorhanden sind: Ideen 2026 und Nebenrechnung."
    )
    assert said("unknown sheet", "en") == (
        "The file has no sheet “Projekte”. It has: Ideen 2026 and Nebenrechnung."
    )
    assert said("too large", "de").startswith("Die Datei ist größer als 25 MB.")


def test_archives_written_as_a_stream_or_with_64_bit_sizes_are_answered(tmp_path: Any) -> None:
    source = by_xlsxwriter()

    class Pipe(io.RawIOBase):
        def __init__(self) -> None:
            self.parts: list[bytes] = []

        def writable(self) -> bool:
            return True

        def write(self, data: Any) -> int:
            self.parts.append(bytes(data))
            return len(data)

    pipe, wide = Pipe(), io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(source)) as old:
        with zipfile.ZipFile(pipe, "w", zipfile.ZIP_DEFLATED) as streamed:
            for info in old.infolist():
                streamed.writestr(info.filename, old.read(info))
        with zipfile.ZipFile(wide, "w", zipfile.ZIP_DEFLATED) as forced:
            for info in old.infolist():
                with forced.open(info.filename, "w", force_zip64=True) as to:
                    to.write(old.read(info))
            forced.comment = b"Kommentar"
    for data in (b"".join(pipe.parts), wide.getvalue()):
        done = answer(data, {4: {"why": "x"}}, header_row=HEADER_ROW, lang="de")
        with zipfile.ZipFile(io.BytesIO(done)) as archive, zipfile.ZipFile(io.BytesIO(data)) as before:
            assert archive.testzip() is None
            assert archive.comment == before.comment
            assert archive.namelist() == before.namelist()
        assert answer(done, {4: {"why": "x"}}, header_row=HEADER_ROW, lang="de") == done


def test_an_archive_with_nothing_changed_is_the_same_object() -> None:
    data = by_xlsxwriter()
    archive = Archive(data)
    assert archive.replaced(SHEET, archive.read(SHEET)) is data
