"""Her own list answered: the file that she gave us, with what we say to each idea in columns at its right.

Whatever else the file holds stays as it is. Answering twice gives the same bytes; `is_answer_header` tells a
reader which columns are ours.
"""

from __future__ import annotations

from pathlib import Path

from leitstand.texts import Lang, Message, message

from .answer_columns import COLUMNS, AnswerColumn, AnswerError, Answers, is_answer_header
from .csv_patch import CsvForm, patch_csv
from .new_workbooks import BookSheet, IdeaRow, SheetColumn, plan_workbook, write_plain_list
from .table_csv import table_csv
from .workbook_patch import filter_beside, patch_workbook

__all__ = [
    "COLUMNS",
    "AnswerColumn",
    "AnswerError",
    "Answers",
    "BookSheet",
    "CsvForm",
    "IdeaRow",
    "SheetColumn",
    "answer",
    "answer_csv",
    "answer_workbook",
    "is_answer_header",
    "plan_workbook",
    "sorting_note",
    "table_csv",
    "write_plain_list",
]


def answer(
    source: Path | bytes, rows: Answers, *, header_row: int, sheet: str | None = None, lang: Lang
) -> bytes:
    """The list answered, workbook or CSV: its content decides, not its name. Raises AnswerError."""
    data = source.read_bytes() if isinstance(source, Path) else source
    if data[:4] == b"PK\3\4" or data[:8] == _COMPOUND_FILE:
        return answer_workbook(data, rows, header_row=header_row, sheet=sheet, lang=lang)
    return answer_csv(data, rows, header_row=header_row, lang=lang)


def answer_workbook(
    source: Path | bytes, rows: Answers, *, header_row: int, sheet: str | None = None, lang: Lang
) -> bytes:
    """The workbook (XLSX, XLSM) with result columns at the right of the list.

    `rows` is keyed by the 1-based row number of the sheet, `sheet` is the first visible one if None.
    Raises AnswerError.
    """
    data = source.read_bytes() if isinstance(source, Path) else source
    if data[:8] == _COMPOUND_FILE:
        encrypted = "EncryptedPackage".encode("utf-16-le") in data
        raise AnswerError(message("answer-encrypted" if encrypted else "answer-old-workbook"))
    return patch_workbook(data, rows, header_row=header_row, sheet=sheet, lang=lang)


def answer_csv(
    source: Path | bytes, rows: Answers, *, header_row: int, lang: Lang, form: CsvForm | None = None
) -> bytes:
    """The CSV with result fields at the end of each line.

    `rows` is keyed by the 1-based number of the record: a quoted field may hold line breaks, blank lines
    count. Encoding and delimiter are found out unless `form` names them. Raises AnswerError.
    """
    data = source.read_bytes() if isinstance(source, Path) else source
    if b"\0" in data[:4096] and data[:2] not in (b"\xff\xfe", b"\xfe\xff"):
        raise AnswerError(message("answer-not-a-list"))
    return patch_csv(data, rows, header_row=header_row, lang=lang, form=form)


def sorting_note(answered: bytes, *, header_row: int, sheet: str | None = None) -> Message | None:
    """What the user should know before she sorts the answered list, to be said with it; None if nothing."""
    if answered[:4] != b"PK\3\4":
        return None
    return filter_beside(answered, header_row=header_row, sheet=sheet)


# [MS-CFB] 2.2: an encrypted workbook is a compound file with the stream EncryptedPackage; so is an old .xls
_COMPOUND_FILE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
