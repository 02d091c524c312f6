"""What every record has, and its exact text.

A record is one thing that the company wants or knows: frozen, with a stable readable id. Its canonical text
(RFC 8785) is what the journal hashes and stores; reading it back gives an equal record.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Any, ClassVar

import rfc8785
from pydantic import Field

from leitstand.texts import Message, label

from .values import Text, Value

Id = Annotated[str, Field(pattern=r"^[A-Za-z0-9][A-Za-z0-9._-]{0,119}$")]
"""A stable readable id, e.g. UC-014; unique within an organisation."""


@dataclass(frozen=True)
class RefTo:
    """Marks a field that holds the id of a record of this kind."""

    kind: str


class Record(Value):
    """One version of one thing. Subclasses name their `kind` and count their `schema_version`."""

    kind: ClassVar[str]
    schema_version: ClassVar[int] = 1

    id: Id
    title: Text | None = None
    description: Text | None = None

    @classmethod
    def field_label(cls, field: str) -> Message:
        """What a person calls this field, in either language."""
        shared = field in Record.model_fields
        return label("record" if shared else cls.kind, field)


KINDS: dict[str, type[Record]] = {}


def kind(name: str, *, version: int = 1) -> Any:
    """Class decorator: registers a record type under its kind."""

    def register(cls: type[Record]) -> type[Record]:
        cls.kind, cls.schema_version = name, version
        KINDS[name] = cls
        return cls

    return register


def canonical(record: Record) -> str:
    """The one text of this record: RFC 8785 JSON, numbers of people as decimal strings, unknown left out."""
    return rfc8785.dumps(record.model_dump(mode="json", exclude_none=True)).decode()


def from_canonical(kind_name: str, text: str) -> Record:
    """The record with this canonical text. Raises KeyError for an unknown kind, ValidationError for a bad body."""
    return KINDS[kind_name].model_validate_json(text)
