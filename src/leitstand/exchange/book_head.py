"""What a workbook was written from: whose strategy it is, and up to which entry of the journal."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Head:
    """`organisation`, `sequence` and `hash` are those of the journal; None in an empty template of nobody's."""

    organisation: str | None = None
    sequence: int | None = None
    hash: str | None = None
