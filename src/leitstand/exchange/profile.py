"""How a kind of list is read: which headers mean what, which words mean which value. Stored as TOML, one file
each.

A profile is data: adding a list of another tool means adding a file, to those that come with the product or to
the user's own folder. `profile_check` says what may stand in one, `profile_writing` makes one of a mapping.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from importlib.resources import files
from pathlib import Path

from leitstand.strategy import Text
from leitstand.texts import Lang, Message, message

from .numerals import Dialect
from .result import ExchangeError, Problem
from .units import Unit

FIELDS: tuple[str, ...] = (
    "title", "objective", "benefit", "effort", "listed_id", "unit", "description", "stage", "owner",
    "contact", "one_off_cost", "running_cost", "duration", "adoption", "success", "skill", "lever",
    "prerequisites", "customer", "data_needs", "personal_data", "risk_class", "start", "end", "attribute", "ignore",
)  # fmt: skip
"""What a column can be. `owner` and `contact` hold people; `attribute` is kept with the use case as it is."""

MESSAGES = (
    *(f"exchange-field-{field.replace('_', '-')}" for field in FIELDS),
    "exchange-word-yes", "exchange-word-no", "exchange-word-minimal", "exchange-word-limited", "exchange-word-high",
    "exchange-word-prohibited", "exchange-word-unclear",
)  # fmt: skip


def field_label(name: str) -> Message:
    """What a person calls this field."""
    return message(f"exchange-field-{name.replace('_', '-')}")


def class_word(word: str) -> Message:
    """What a person calls a word of `CLASSED`."""
    return message("exchange-word-open" if word == "unknown" else f"exchange-word-{word}")


SEVERAL = frozenset({"benefit", "unit", "description", "owner", "contact", "attribute", "ignore"})
"""Fields that several columns may share."""

QUANTITATIVE = ("benefit", "effort", "one_off_cost", "running_cost", "duration", "adoption", "success")

CLASSED: dict[str, tuple[str, ...]] = {
    "personal_data": ("yes", "no", "unknown"),
    "risk_class": ("minimal", "limited", "high", "prohibited", "unclear"),
}
"""Fields with a few words of our own, kept as attributes of this name beside what the cell says."""

STANDARD = "standard"


@dataclass(frozen=True)
class Profile:
    """How one kind of list is read. A name is a field, or one under which a column is kept (see `attributes`).

    `columns`: field -> headers that mean it, best first. `attributes`: name under which a column is kept with the
    use case -> headers that mean it. `values`: name -> word in the list -> our word. `separators`: name -> what
    parts several values in a cell. `strip`: name -> pattern that is removed. `nothing`: words that say nothing,
    like an empty cell. `split`: field -> the fields that its cells hold side by side. `units`: header -> unit of
    its bare numbers. `decimal`: which sign stands before the decimals. `date_formats`: as in `strptime`.
    `blank`: field -> value that an empty cell means. `title_from`: fields whose first words name a row without a
    title. `based_on`: the profile that holds where this one says nothing. `own`: from the user's folder.
    """

    id: str
    title: Text
    columns: Mapping[str, tuple[str, ...]]
    attributes: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    values: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    separators: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    strip: Mapping[str, str] = field(default_factory=dict)
    nothing: tuple[str, ...] = ()
    split: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    units: Mapping[str, Unit] = field(default_factory=dict)
    unit_words: Mapping[str, str] = field(default_factory=dict)
    decimal: Dialect | None = None
    date_formats: tuple[str, ...] = ()
    blank: Mapping[str, str] = field(default_factory=dict)
    title_from: tuple[str, ...] = ()
    list_language: Lang | None = None
    sheet: str | None = None
    header_row: int | None = None
    based_on: str | None = None
    own: bool = False


def profiles(folder: Path | None = None) -> tuple[tuple[Profile, ...], tuple[Problem, ...]]:
    """All profiles by id, the user's own and those that come with the product, and what is wrong with own files."""
    found, broken = [], []
    for name in sorted({*own_profiles(folder), *shipped()}):
        try:
            found.append(load_profile(name, folder))
        except ExchangeError as error:
            broken.append(error.problem)
    return tuple(found), tuple(broken)


def load_profile(id_or_path: str | Path, folder: Path | None = None) -> Profile:
    """The profile of this id (the user's own before ours), or the one in this TOML file. Raises ExchangeError."""
    name = str(id_or_path)
    if name in shipped() and name not in own_profiles(folder):
        return _read_shipped(name)
    return _completed(_as_written(id_or_path, folder), folder)


def own_profiles(folder: Path | None) -> tuple[str, ...]:
    """The ids of the profiles in the user's folder."""
    if folder is None or not folder.is_dir():
        return ()
    return tuple(sorted(p.stem for p in folder.glob("*.toml") if p.is_file()))


@cache
def shipped() -> tuple[str, ...]:
    """The ids of the profiles that come with the product."""
    folder = files(__package__) / "profiles"
    return tuple(sorted(f.name.removesuffix(".toml") for f in folder.iterdir() if f.name.endswith(".toml")))


def shipped_text(name: str) -> str:
    """The TOML of a profile that comes with the product: an example for one's own."""
    return (files(__package__) / "profiles" / f"{name}.toml").read_text(encoding="utf-8")


@cache
def header_key(header: str) -> str:
    """A header without regard to case, blanks, line breaks, punctuation and what stands in brackets."""
    header = header[:MOST_HEADER]
    bare = re.sub(r"[(\[].*?[)\]]", " ", header.casefold().replace("ß", "ss"))
    return " ".join(re.findall(r"[^\W_]+|[€%]", bare)) or " ".join(header.casefold().split())


def aliases(profile: Profile, name: str) -> tuple[str, ...]:
    """The header keys that mean this field, best first; the field's own name counts too."""
    return (*(header_key(a) for a in profile.columns.get(name, ())), header_key(name))


def kept_name(profile: Profile, header: str) -> str:
    """The name under which the content of this column is kept: the profile's, or else the header."""
    key = header_key(header)
    named = (n for n, headers in profile.attributes.items() if key in {header_key(h) for h in (n, *headers)})
    return next(named, header)


@cache
def _read_shipped(name: str) -> Profile:
    from .profile_check import parsed

    return _completed(parsed(shipped_text(name), name), None)


def _as_written(id_or_path: str | Path, folder: Path | None) -> Profile:
    """The profile as its file says it, without the one that it is based on."""
    from .profile_check import parsed

    name, known = str(id_or_path), (*own_profiles(folder), *shipped())
    if name in own_profiles(folder):
        assert folder is not None  # noqa: S101 - it has just given the name
        return replace(parsed(_text(folder / f"{name}.toml", name), name), own=True)
    if name in shipped():
        return parsed(shipped_text(name), name)
    path = Path(id_or_path)
    if path.suffix.lower() != ".toml" or not path.is_file():
        what = message("exchange-profile-unknown", profile=name, known=tuple(dict.fromkeys(known)))
        raise ExchangeError(Problem(what))
    return replace(parsed(_text(path, path.stem), path.stem), own=True)


def _text(path: Path, name: str) -> str:
    try:
        data = path.read_bytes() if path.stat().st_size <= MOST_BYTES else b"\xff"
        return data.decode("utf-8-sig")
    except (OSError, UnicodeDecodeError):
        raise ExchangeError(Problem(message("exchange-profile-no-text", profile=name))) from None


def _completed(profile: Profile, folder: Path | None) -> Profile:
    """The profile with what the one says that it is based on; a header that it names is its own alone."""
    if profile.based_on is None:
        return profile
    known = tuple(dict.fromkeys([*own_profiles(folder), *shipped()]))
    if profile.based_on == profile.id or profile.based_on not in known:
        what = message("exchange-profile-base", profile=profile.id, base=profile.based_on, known=known)
        raise ExchangeError(Problem(what))
    written = _as_written(profile.based_on, folder)
    if written.based_on not in (None, STANDARD):
        what = message("exchange-profile-base-chain", profile=profile.id, base=written.id)
        raise ExchangeError(Problem(what))
    base = _completed(written, folder)
    ours = {
        header_key(h) for said in (profile.columns, profile.attributes) for hs in said.values() for h in hs
    }

    def both(
        own: Mapping[str, tuple[str, ...]], theirs: Mapping[str, tuple[str, ...]]
    ) -> dict[str, tuple[str, ...]]:
        left = {n: tuple(h for h in hs if header_key(h) not in ours) for n, hs in theirs.items()}
        return {n: (*own.get(n, ()), *left.get(n, ())) for n in (*own, *(n for n in left if n not in own))}

    return replace(
        profile,
        columns=both(profile.columns, base.columns),
        attributes=both(profile.attributes, base.attributes),
        values={
            n: {**base.values.get(n, {}), **profile.values.get(n, {})}
            for n in {**base.values, **profile.values}
        },
        separators={**base.separators, **profile.separators},
        strip={**base.strip, **profile.strip},
        blank={**base.blank, **profile.blank},
        split={**base.split, **profile.split},
        units={**base.units, **profile.units},
        nothing=profile.nothing or base.nothing,
        date_formats=profile.date_formats or base.date_formats,
        title_from=profile.title_from or base.title_from,
        list_language=profile.list_language or base.list_language,
        decimal=profile.decimal or base.decimal,
    )


MOST_HEADER = 1000
"""Beyond so many characters two headers are not told apart."""
MOST_BYTES = 256 * 1024
"""A profile is a page of text; a larger file is none."""
