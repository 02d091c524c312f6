"""A whole strategy as JSON lines: one record per line, nothing lost, readable by people and other programs.

The first line names the format and counts the records; each further line holds the kind, the version of its
schema and the record in its canonical text (RFC 8785). Equal strategies give equal files.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import rfc8785
from pydantic import ValidationError

from leitstand.strategy import KINDS, Record, Strategy, canonical
from leitstand.texts import Param, message

from .csv_sheets import decoded
from .result import ExchangeError, Problem

FORMAT = "leitstand-strategy"
VERSION = 1


def write_json(strategy: Strategy) -> str:
    """The strategy as JSON lines, records by kind and id."""
    records = sorted(strategy, key=lambda r: (list(KINDS).index(r.kind), r.id))
    head: dict[str, str | int] = {"format": FORMAT, "version": VERSION, "records": len(records)}
    lines = [rfc8785.dumps(dict(head)).decode(), *(_line(r) for r in records)]
    return "\n".join(lines) + "\n"


def read_json(source: Path | bytes | str) -> Strategy:
    """The strategy in JSON lines. Raises ExchangeError naming the line, StrategyError where records do not
    fit.
    """
    text = source if isinstance(source, str) else decoded(_bytes(source), "JSON")
    lines = [(n, line) for n, line in enumerate(text.split("\n"), 1) if line.strip()]
    head = _object(1, lines[0][1]) if lines else {}
    if head.get("format") != FORMAT or not isinstance(head.get("version"), int):
        raise _broken("exchange-json-header", None)
    if head["version"] > VERSION:
        raise _broken("exchange-json-version", 1, kind=FORMAT, version=head["version"], known=VERSION)
    records = [_record(number, line) for number, line in lines[1:]]
    if len(records) != head.get("records"):
        expected = head.get("records")
        known = expected if isinstance(expected, int) else None
        raise _broken("exchange-json-incomplete", None, expected=known, found=len(records))
    return Strategy(records)


def _line(record: Record) -> str:
    return f'{{"kind":"{record.kind}","record":{canonical(record)},"version":{record.schema_version}}}'


def _record(number: int, line: str) -> Record:
    data = _object(number, line)
    kind, version, body = data.get("kind"), data.get("version"), data.get("record")
    type_ = KINDS.get(kind) if isinstance(kind, str) else None
    if type_ is None:
        raise _broken("exchange-json-kind", number, kind=str(kind))
    if not isinstance(version, int) or version > type_.schema_version:
        known = type_.schema_version
        raise _broken(
            "exchange-json-version", number, kind=type_.kind, version=str(version), known=str(known)
        )
    try:
        return type_.model_validate_json(json.dumps(body))
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"])
        raise _broken("exchange-json-broken", number, reason=f"{where}: {first['msg']}") from error


def _object(number: int, line: str) -> Mapping[str, Any]:
    try:
        data = json.loads(line)
    except (ValueError, RecursionError) as error:  # a number of thousands of digits is a ValueError as well
        raise _broken("exchange-json-broken", number, reason=str(error)) from error
    return data if isinstance(data, dict) else {}


def _bytes(source: Path | bytes) -> bytes:
    if isinstance(source, bytes):
        return source
    try:
        return source.read_bytes()
    except OSError as error:
        raise ExchangeError(Problem(message("exchange-file-unreadable", name=source.name))) from error


def _broken(code: str, number: int | None, /, **params: Param) -> ExchangeError:
    row: dict[str, Param] = {} if number is None else {"row": str(number)}
    return ExchangeError(Problem(message(code, **row, **params), row=number))
