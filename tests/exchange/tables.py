"""Lists made for the tests, and the day on which they are read."""

import csv
import datetime as dt
import io
from collections.abc import Mapping, Sequence
from typing import Any, TypeVar

import xlsxwriter  # type: ignore[import-untyped]

from leitstand.exchange import Reading, read_list, starter
from leitstand.strategy import Record, Strategy, Text

AS_OF = dt.date(2026, 11, 23)
FOUR = ("Idee", "Zahlt ein auf", "Nutzen pro Jahr", "Einmaliger Aufwand")


def fresh() -> Strategy:
    """A new organisation."""
    return Strategy(starter(Text(de="Testbetrieb", en="Test company"), AS_OF))


def csv_of(*rows: Sequence[str], delimiter: str = ";") -> bytes:
    out = io.StringIO()
    csv.writer(out, delimiter=delimiter, lineterminator="\r\n").writerows(rows)
    return out.getvalue().encode("utf-8-sig")


def xlsx_of(*rows: Sequence[Any], sheets: Mapping[str, Sequence[Sequence[Any]]] | None = None) -> bytes:
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out)
    day = book.add_format({"num_format": "dd.mm.yyyy"})
    for name, content in (sheets or {"Ideen": rows}).items():
        sheet = book.add_worksheet(name)
        for r, row in enumerate(content):
            for c, cell in enumerate(row):
                if isinstance(cell, dt.date):
                    sheet.write_datetime(r, c, dt.datetime.combine(cell, dt.time()), day)
                elif isinstance(cell, str):
                    sheet.write_string(r, c, cell)
                else:
                    sheet.write(r, c, cell)
    book.close()
    return out.getvalue()


def read(data: bytes, known: Strategy | None = None, **given: Any) -> Reading:
    """Reads a list named `ideen` into a new organisation."""
    return read_list(
        data, **{"name": "ideen", "known": fresh() if known is None else known, "as_of": AS_OF, **given}
    )


def four(*rows: Sequence[str], known: Strategy | None = None, **given: Any) -> Reading:
    """Reads a list of the four columns."""
    return read(csv_of(FOUR, *rows), known, **given)


def after(reading: Reading, known: Strategy | None = None) -> Strategy:
    return (fresh() if known is None else known).having(*reading.records)


R = TypeVar("R", bound=Record)


def one(type_: type[R], reading: Reading) -> R:
    """The only new record of this type."""
    (found,) = [r for r in reading.records if isinstance(r, type_)]
    return found
