"""The user's own CSV answered: fields added to each line, every other byte as it was.

Delimiter, encoding, byte order mark, line ends, and the quoting of fields that are not ours stay. A row is
a record: a line, or several where a quoted field holds line breaks; blank lines count, as they do when
Excel opens the file.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from leitstand.texts import Lang, message

from .answer_columns import (
    COLUMNS,
    AnswerColumn,
    AnswerError,
    Answers,
    one_line,
    places,
    title,
    whole_percent,
)
from .sheet_scan import MAX_CELLS
from .sheets import MAX_BYTES

DELIMITERS = (";", ",", "\t", "|")


class CsvForm(NamedTuple):
    """How a CSV is written, as far as it is known."""

    encoding: str | None = None
    delimiter: str | None = None


def patch_csv(
    data: bytes,
    rows: Answers,
    *,
    header_row: int,
    lang: Lang,
    form: CsvForm | None = None,
) -> bytes:
    """The file with the result columns; how it is written is found out if not given. Raises AnswerError."""
    if len(data) > MAX_BYTES:
        raise AnswerError(message("answer-too-large", megabytes=MAX_BYTES // 2**20))
    table = _table(data, rows, header_row, form or CsvForm())
    _check(table, rows, header_row)
    header = table.records[header_row - 1]
    widest = max(len(table.records[n - 1]) for n in (header_row, *rows))
    headers = {i: table.value(field) for i, field in enumerate(header, start=1)}
    columns = places(headers, widest + 1)
    titles: dict[str, str | float | None] = {c.key: title(c, lang) for c in COLUMNS}
    parts, at = [], 0
    for number, record in enumerate(table.records, start=1):
        if number < header_row or table.blank(record):
            continue
        answers = titles if number == header_row else rows.get(number, {})
        ours = {columns[c.key]: table.written(_said(c, answers.get(c.key))) for c in COLUMNS}
        for i, (start, end) in enumerate(record, start=1):
            if i in ours:
                parts += [table.text[at:start], ours[i]]
                at = end
        end = record[-1][1]
        added = range(len(record) + 1, max(ours) + 1)
        parts += [table.text[at:end], *(table.delimiter + ours.get(i, "") for i in added)]
        at = end
    return table.encoded("".join([*parts, table.text[at:]]))


def guarded(text: str) -> str:
    """A text that no spreadsheet takes for a formula: one that begins like one gets an apostrophe in front.

    The beginnings are those of OWASP's page on CSV injection, full-width forms included.
    """
    return f"'{text}" if text[:1] in _FORMULA and text else text


Field = tuple[int, int]
_FORMULA = frozenset("=+-@\t\r\n＝＋－＠")
_PLAIN_FORMS = str.maketrans({"\N{MINUS SIGN}": "-", "\N{NARROW NO-BREAK SPACE}": "\N{NO-BREAK SPACE}"})


@dataclass(frozen=True)
class _Table:
    """The records of a CSV as positions in `text`: its bytes as Latin-1, or its characters if UTF-16."""

    text: str
    encoding: str
    delimiter: str

    @cached_property
    def records(self) -> list[list[Field]]:
        d = re.escape(self.delimiter)
        field = re.compile(rf'(?:"(?:[^"]|"")*+"?+)?+[^{d}\r\n]*+')
        records: list[list[Field]] = [[]]
        fields = 0
        at, text = (3 if self.text.startswith(_BOM) else int(self.text.startswith("\ufeff"))), self.text
        while True:
            match = field.match(text, at)
            assert match is not None  # noqa: S101 - the pattern matches the empty text
            records[-1].append(match.span())
            at = match.end()
            if at >= len(text):
                break
            if text[at] != self.delimiter:
                at += text.startswith("\r\n", at)
                if at + 1 == len(text):
                    break
                records.append([])
            fields += 1
            if fields > MAX_CELLS:
                raise AnswerError(message("answer-too-many-cells", cells=MAX_CELLS))
            at += 1
        return records

    def value(self, field: Field) -> str:
        raw = self.text[slice(*field)]
        if raw.startswith('"'):
            inner, _, rest = raw[1:].replace('""', "\0").partition('"')
            raw = inner.replace("\0", '"') + rest
        return raw if self.wide else raw.encode("latin-1").decode(self.encoding, "replace")

    def blank(self, record: list[Field]) -> bool:
        return len(record) == 1 and record[0][0] == record[0][1]

    def written(self, text: str) -> str:
        """A field of ours as it stands in `text`; what the encoding lacks becomes its nearest form or "?"."""
        if not self.wide and not self.encoding.startswith("utf"):
            text = text.translate(_PLAIN_FORMS)
        text = guarded(text)
        if any(c in text for c in '",;\t|'):
            text = '"' + text.replace('"', '""') + '"'
        return text if self.wide else text.encode(self.encoding, "replace").decode("latin-1")

    def encoded(self, text: str) -> bytes:
        return text.encode(self.encoding if self.wide else "latin-1")

    @property
    def wide(self) -> bool:
        return self.encoding.startswith("utf-16")

    def open_quote(self) -> bool:
        """Whether the last field begins with a quote that never ends."""
        raw = self.text[slice(*self.records[-1][-1])]
        return re.fullmatch(r'"(?:[^"]|"")*+', raw) is not None


_BOM = codecs.BOM_UTF8.decode("latin-1")


def _table(data: bytes, rows: Answers, header_row: int, form: CsvForm) -> _Table:
    delimiter = form.delimiter
    found = _encoding(data, delimiter) if form.encoding is None else form.encoding.lower().replace("_", "-")
    if found.startswith("utf-16"):
        found = "utf-16-be" if data[:2] == codecs.BOM_UTF16_BE else "utf-16-le"
        try:
            text = data.decode(found)
        except UnicodeDecodeError as error:
            raise AnswerError(message("answer-damaged")) from error
    else:
        found, text = found.replace("utf-8-sig", "utf-8"), data.decode("latin-1")
    if text.startswith("sep=") and text[5:6] in ("\r", "\n"):
        delimiter = text[4]
    if delimiter is not None:
        return _Table(text, found, delimiter)
    tables = (_Table(text, found, d) for d in DELIMITERS)
    return max(tables, key=lambda table: _regularity(table, rows, header_row))


def _encoding(data: bytes, delimiter: str | None) -> str:
    """By byte order mark, else UTF-8 if it is that; only ASCII and semicolons: German Excel's cp1252."""
    if data[:2] in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE):
        return "utf-16"
    if data.startswith(codecs.BOM_UTF8):
        return "utf-8"
    if data.isascii():
        return "cp1252" if (delimiter or ";").encode() == b";" and b";" in data else "utf-8"
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return "cp1252"
    return "utf-8"


def _regularity(table: _Table, rows: Answers, header_row: int) -> tuple[float, int]:
    """How well a delimiter fits: the share of rows with as many fields as the header, and how many."""
    records = table.records
    if header_row > len(records):
        return 0.0, 0
    width = len(records[header_row - 1])
    known = [len(records[n - 1]) for n in rows if n <= len(records)]
    return (sum(n == width for n in known) / max(1, len(known)) if width > 1 else 0.0), width


def _check(table: _Table, rows: Answers, header_row: int) -> None:
    records = table.records
    if table.open_quote():
        raise AnswerError(message("answer-open-quote"))
    if header_row > len(records) or table.blank(records[header_row - 1]):
        raise AnswerError(message("answer-csv-header-missing", row=header_row))
    for number in sorted(rows):
        if number <= header_row or number > len(records) or table.blank(records[number - 1]):
            raise AnswerError(message("answer-csv-row-missing", row=number, last=len(records)))


def _said(column: AnswerColumn, value: str | float | None) -> str:
    """A value as one line of text; a share as whole percent."""
    if value is None or isinstance(value, str):
        return one_line(value or "")
    return str(whole_percent(value)) if column.kind == "percent" else repr(value)
