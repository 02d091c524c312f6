"""A profile as a file that a person can read and change: made of a mapping, written to the user's own folder."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from leitstand.strategy import Text
from leitstand.texts import message

from .columns import given_columns
from .profile import FIELDS, STANDARD, Profile, shipped
from .profile_check import parsed
from .result import ExchangeError, Problem


def profile_of_mapping(
    name: str, base: Profile | None, mapping: Mapping[str, str], sheet: str | None
) -> Profile:
    """What a mapping says (`{"Projekt": "title", "Ersparnis": "benefit:T€", "decimal": "comma"}`), as a profile.

    `base` holds where the mapping says nothing. Raises ExchangeError for a mapping that cannot be understood.
    """
    given, dialect = given_columns(mapping)
    columns: dict[str, list[str]] = {}
    units: dict[str, str] = {}
    for header, (field, words) in given.items():
        columns.setdefault(field, []).append(header)
        if words:
            units[header] = words
    made = Profile(
        id=name, title=Text(de=name or "-"), columns={f: tuple(columns[f]) for f in FIELDS if f in columns},
        unit_words=units, decimal=dialect, sheet=sheet,
    )  # fmt: skip
    if base is None or not base.own:
        return replace(made, based_on=base.id if base else STANDARD)
    taken = {h for headers in made.columns.values() for h in headers}
    kept = {f: tuple(h for h in base.columns.get(f, ()) if h not in taken) for f in FIELDS}
    return replace(
        base,
        id=name,
        title=made.title,
        columns={f: hs for f in FIELDS if (hs := (*made.columns.get(f, ()), *kept[f]))},
        unit_words={**base.unit_words, **units},
        decimal=dialect or base.decimal,
        sheet=sheet or base.sheet,
        based_on=None if base.columns.get("title") else base.based_on,
    )


def profile_text(profile: Profile) -> str:
    """The profile as TOML; read again it says the same."""
    lines = []
    for key in ("based_on", "list_language", "decimal", "sheet"):
        value = getattr(profile, key)
        if value is not None:
            lines.append(f"{key} = {_quoted(value)}")
    if profile.header_row is not None:
        lines.append(f"header_row = {profile.header_row}")
    for key in ("nothing", "date_formats", "title_from"):
        if getattr(profile, key):
            lines.append(f"{key} = {_listed(getattr(profile, key))}")
    lines += [
        "",
        "[title]",
        *(f"{k} = {_quoted(v)}" for k in ("de", "en") if (v := getattr(profile.title, k))),
    ]
    for part in ("columns", "attributes", "separators", "split"):
        lines += _table(part, {k: _listed(v) for k, v in getattr(profile, part).items()})
    for part, said in (("units", profile.unit_words), ("strip", profile.strip), ("blank", profile.blank)):
        lines += _table(part, {k: _quoted(v) for k, v in said.items()})
    for name, words in profile.values.items():
        lines += _table(f"values.{_key(name)}", {k: _quoted(v) for k, v in words.items()})
    return "\n".join(lines).strip() + "\n"


def save_profile(profile: Profile, folder: Path, *, name: str | None = None, text: str | None = None) -> Path:
    """Writes the profile to the user's folder under its name; nothing is ever overwritten. Raises ExchangeError.

    `text` is the profile as the user wrote it, with its comments.
    """
    name = name or profile.id
    check_profile_name(name, folder)
    file = folder / f"{name}.toml"
    text = text if text is not None else profile_text(profile)
    parsed(text, name)
    folder.mkdir(parents=True, exist_ok=True)
    with file.open("x", encoding="utf-8", newline="\n") as stream:
        stream.write(text)
    return file


def check_profile_name(name: str, folder: Path) -> None:
    """Raises ExchangeError where a profile cannot be saved under this name."""
    if not re.fullmatch(r"[^\W_][\w-]{0,59}", name):
        raise ExchangeError(Problem(message("exchange-profile-name", profile=name)))
    if name in shipped() or (folder / f"{name}.toml").exists():
        raise ExchangeError(Problem(message("exchange-profile-exists", profile=name)))


def _table(name: str, said: Mapping[str, str]) -> list[str]:
    return ["", f"[{name}]", *(f"{_key(k)} = {v}" for k, v in said.items())] if said else []


def _listed(values: tuple[str, ...]) -> str:
    return f"[{', '.join(_quoted(v) for v in values)}]"


def _key(name: str) -> str:
    return name if re.fullmatch(r"[A-Za-z0-9_-]+", name) else _quoted(name)


def _quoted(text: str) -> str:
    """A basic string of TOML 1.0: quotes, backslashes and control characters are escaped."""
    special = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r"}
    return (
        '"'
        + "".join(special.get(c) or (f"\\u{ord(c):04X}" if ord(c) < 32 or ord(c) == 127 else c) for c in text)
        + '"'
    )
