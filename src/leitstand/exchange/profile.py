"""How a kind of list is read: which headers mean what, which words mean which value. Stored as TOML, one file
each.

A profile is data: adding a list of another tool means adding a file to `profiles/` (or naming a file's path).
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any, get_args

from leitstand.strategy import STAGES, Text
from leitstand.texts import Lang, Message, message

from .result import ExchangeError, Problem

FIELDS: tuple[str, ...] = (
    "title", "objective", "benefit", "effort", "listed_id", "unit", "description", "stage", "owner",
    "contact", "one_off_cost", "running_cost", "duration", "adoption", "success", "skill", "lever",
    "prerequisites", "customer", "data_needs", "start", "end", "attribute", "ignore",
)  # fmt: skip
"""What a column can be. `owner` and `contact` hold people; `attribute` is kept with the use case as it is."""

MESSAGES = tuple(f"exchange-field-{field.replace('_', '-')}" for field in FIELDS)


def field_label(name: str) -> Message:
    """What a person calls this field."""
    return message(f"exchange-field-{name.replace('_', '-')}")


SEVERAL = frozenset({"benefit", "unit", "description", "owner", "contact", "attribute", "ignore"})
"""Fields that several columns may share."""

QUANTITATIVE = ("benefit", "effort", "one_off_cost", "running_cost", "duration", "adoption", "success")


@dataclass(frozen=True)
class Profile:
    """How one kind of list is read.

    `columns`: field -> headers that mean it, best first. `values`: field -> word in the list -> our word.
    `separators`: field -> what parts several values in a cell. `strip`: field -> pattern that is removed.
    `date_formats`: as in `strptime`, tried in order. `blank`: field -> value that an empty cell means.
    `title_from`: fields whose first words name a row without a title.
    """

    id: str
    title: Text
    columns: Mapping[str, tuple[str, ...]]
    values: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    separators: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    strip: Mapping[str, str] = field(default_factory=dict)
    date_formats: tuple[str, ...] = ()
    blank: Mapping[str, str] = field(default_factory=dict)
    title_from: tuple[str, ...] = ()
    list_language: Lang | None = None
    sheet: str | None = None
    header_row: int | None = None


def profiles() -> tuple[Profile, ...]:
    """All profiles that come with the product, by id."""
    return tuple(load_profile(name) for name in _shipped())


def load_profile(id_or_path: str | Path) -> Profile:
    """The profile of this id, or the one in this TOML file. Raises ExchangeError."""
    name = str(id_or_path)
    if name in _shipped():
        return _read_shipped(name)
    path = Path(id_or_path)
    if path.suffix.lower() != ".toml" or not path.is_file():
        known = tuple(_shipped())
        raise ExchangeError(Problem(message("exchange-profile-unknown", profile=name, known=known)))
    return _parsed(path.read_text(encoding="utf-8"), path.stem)


def header_key(header: str) -> str:
    """A header without regard to case, blanks, line breaks, punctuation and what stands in brackets."""
    bare = re.sub(r"[(\[].*?[)\]]", " ", header.casefold().replace("ß", "ss"))
    return " ".join(re.findall(r"[^\W_]+|[€%]", bare)) or " ".join(header.casefold().split())


def aliases(profile: Profile, name: str) -> tuple[str, ...]:
    """The header keys that mean this field, best first; the field's own name counts too."""
    return (*(header_key(a) for a in profile.columns.get(name, ())), header_key(name))


@cache
def _shipped() -> tuple[str, ...]:
    folder = files(__package__) / "profiles"
    return tuple(sorted(f.name.removesuffix(".toml") for f in folder.iterdir() if f.name.endswith(".toml")))


@cache
def _read_shipped(name: str) -> Profile:
    return _parsed((files(__package__) / "profiles" / f"{name}.toml").read_text(encoding="utf-8"), name)


def _parsed(text: str, name: str) -> Profile:
    try:
        return _checked(tomllib.loads(text), name)
    except (tomllib.TOMLDecodeError, TypeError, ValueError, AttributeError, re.error) as error:
        if isinstance(error, ExchangeError):
            raise
        raise ExchangeError(
            Problem(message("exchange-profile-broken", profile=name, reason=str(error)))
        ) from error


def _checked(data: dict[str, Any], name: str) -> Profile:
    columns = {k: tuple(v) for k, v in data.pop("columns", {}).items()}
    values = {k: {_folded(w): m for w, m in v.items()} for k, v in data.pop("values", {}).items()}
    strip = dict(data.pop("strip", {}))
    for pattern in strip.values():
        re.compile(pattern)
    for unknown in sorted((columns.keys() | values.keys() | strip.keys()) - set(FIELDS)):
        raise ExchangeError(
            Problem(message("exchange-profile-field", profile=name, field=unknown, known=FIELDS))
        )
    bad_stages = sorted(set(values.get("stage", {}).values()) - set(STAGES))
    if bad_stages:
        raise ValueError(f"values.stage: {bad_stages[0]}")
    language = data.pop("list_language", None)
    if language not in (None, *get_args(Lang)):
        raise ValueError(f"list_language: {language}")
    return Profile(
        id=data.pop("id", name),
        title=Text(**data.pop("title")) if "title" in data else Text(de=name),
        columns=columns,
        values=values,
        separators={k: tuple(v) for k, v in data.pop("separators", {}).items()},
        strip=strip,
        date_formats=tuple(data.pop("date_formats", ())),
        title_from=tuple(data.pop("title_from", ())),
        list_language=language,
        **data,
    )


def _folded(word: str) -> str:
    return " ".join(word.casefold().split())
