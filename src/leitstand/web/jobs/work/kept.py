"""A result that a job has kept among the derived ones, read back: only for the organisation that it was made for."""

from __future__ import annotations

from typing import TypeVar

from pydantic import BaseModel, ValidationError

from leitstand.actions import Desk

Kept = TypeVar("Kept", bound=BaseModel)


def read_kept(desk: Desk, kind: type[Kept], prefix: str, key: str) -> Kept | None:
    """The result under this key of this organisation; None where it is gone, or of another version of the program.

    `prefix`: what the keys of this kind of result begin with, before the organisation.
    """
    found = desk.journal.derived_get(key) if key.startswith(f"{prefix}{desk.organisation}/") else None
    if found is None:
        return None
    try:
        return kind.model_validate_json(found.content)
    except ValidationError:
        return None
