"""Workbooks (XLSX, XLSM): read by a child process with limits, as data only."""

from __future__ import annotations

import datetime as dt
import json
import subprocess
import sys
from pathlib import Path
from typing import Any, cast

from .cells import Cell
from .sheets import MAX_CELL, MAX_COLUMNS, MAX_ROWS, Merged, Sheet, refuse

SECONDS = 90
_TOO_LARGE: dict[str, Any] = {"refused": "exchange-workbook-too-large"}
_CHILD = Path(__file__).with_name("workbook_child.py")


def read_workbook(data: bytes, name: str) -> tuple[Sheet, ...]:
    """All sheets, with what is hidden in them. Raises ExchangeError."""
    try:
        done = subprocess.run(  # noqa: S603 - our own script, no shell
            [sys.executable, "-I", str(_CHILD)], input=data, capture_output=True, timeout=SECONDS, check=False
        )
        answer: dict[str, Any] = json.loads(done.stdout) if done.returncode == 0 else _fallen(done)
    except subprocess.TimeoutExpired:
        answer = _TOO_LARGE
    if "refused" in answer:
        most = {"exchange-too-many-rows": MAX_ROWS, "exchange-too-many-columns": MAX_COLUMNS}
        code = answer["refused"]
        refuse(code, name=name, most=most.get(code, MAX_CELL), row=None)
    return tuple(_sheet(s) for s in answer["sheets"])


def _fallen(done: subprocess.CompletedProcess[bytes]) -> dict[str, Any]:
    """A reader that was stopped by its limits had too much to read; one that fell over had a damaged file."""
    panicked = done.returncode == 1 and b"MemoryError" not in done.stderr
    return {"refused": "exchange-workbook-damaged"} if panicked else _TOO_LARGE


def _sheet(data: dict[str, Any]) -> Sheet:
    rows = tuple(tuple(_cell(c) for c in row) for row in data["rows"])
    return Sheet(
        data["name"],
        rows,
        {(row, column): shown for row, column, shown in data.get("errors", ())},
        hidden=data["hidden"],
        hidden_rows=tuple(data.get("hidden_rows", ())),
        hidden_columns=tuple(data.get("hidden_columns", ())),
        merged=tuple(Merged(*area) for area in data["merged"]),
        unsaved=frozenset((row, column) for row, column in data.get("unsaved", ())),
    )


def _cell(value: Any) -> Cell:
    if isinstance(value, dict):
        (kind, text), *_ = value.items()
        if kind == "date":
            return dt.date.fromisoformat(text)
        return dt.datetime.fromisoformat(text) if kind == "datetime" else str(text)
    return cast("Cell", None if value == "" else value)
