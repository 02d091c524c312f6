"""What may stand in a profile: each part is checked, and what is wrong is said with its key and a way out."""

from __future__ import annotations

import datetime as dt
import re
import tomllib
from collections.abc import Callable, Iterable, Mapping
from typing import Any, NoReturn, TypeVar, get_args

from leitstand.strategy import STAGES, Text
from leitstand.texts import Lang, Param, message

from .cleaning import folded
from .numerals import Dialect
from .profile import CLASSED, FIELDS, SEVERAL, Profile, header_key
from .result import ExchangeError, Problem
from .units import Unit, UnknownWords, parse_unit

KEYS = (
    "title", "based_on", "columns", "attributes", "values", "separators", "strip", "nothing", "split", "units",
    "decimal", "date_formats", "blank", "title_from", "list_language", "sheet", "header_row",
)  # fmt: skip
MOST_PATTERN = 100
SPLITTABLE = ("unit", "owner")


def parsed(text: str, name: str) -> Profile:
    """The profile in this TOML. Raises ExchangeError with the key that is wrong and how to mend it."""
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        place = re.search(r"line (\d+), column (\d+)", str(error))
        line, column = (place[1], place[2]) if place else (str(text.count("\n") + 1), "1")
        _refuse("exchange-profile-no-toml", profile=name, line=line, column=column)
    except RecursionError:
        _refuse("exchange-profile-no-toml", profile=name, line="1", column="1")
    return _Check(data, name).profile()


T = TypeVar("T")


class _Check:
    """Takes the parts out of a profile's data one by one; what is left over is unknown."""

    def __init__(self, data: dict[str, Any], name: str) -> None:
        self.data, self.name = data, name

    def profile(self) -> Profile:
        for key in sorted(self.data.keys() - set(KEYS)):
            _refuse("exchange-profile-key", profile=self.name, key=key, known=KEYS)
        columns = self.table("columns", self.texts)
        attributes = self.table("attributes", self.texts)
        self.known_fields("columns", columns)
        self.claimed_once(columns)
        names = {*FIELDS, *attributes}
        values = self.table("values", self.words)
        strip, separators = self.table("strip", self.pattern), self.table("separators", self.texts)
        for part, said in (("values", values), ("strip", strip), ("separators", separators)):
            self.known_names(part, said, names)
        self.own_words(values)
        words = self.table("units", self.text)
        based_on = self.one("based_on", self.text)
        if based_on is None and not columns.get("title"):
            _refuse("exchange-profile-no-title", profile=self.name)
        return Profile(
            id=self.name, title=self.title(), columns=columns, attributes=attributes, values=values,
            separators={k: tuple(s for s in v if s) for k, v in separators.items()}, strip=strip,
            nothing=self.one("nothing", self.texts) or (), split=self.split(),
            units={header_key(h): self.unit(h, w) for h, w in words.items()}, unit_words=words,
            decimal=self.choice("decimal", get_args(Dialect)), date_formats=self.date_formats(),
            blank=self.blank(), title_from=self.title_from(),
            list_language=self.choice("list_language", get_args(Lang)), sheet=self.one("sheet", self.text),
            header_row=self.header_row(), based_on=based_on,
        )  # fmt: skip

    def one(self, key: str, read: Callable[[str, Any], T]) -> T | None:
        return read(key, self.data[key]) if key in self.data else None

    def table(self, key: str, read: Callable[[str, Any], T]) -> dict[str, T]:
        said = self.data.get(key, {})
        if not isinstance(said, dict):
            self.wrong(key, "table")
        return {name: read(f"{key}.{name}", value) for name, value in said.items()}

    def text(self, key: str, value: Any) -> str:
        return value if isinstance(value, str) and value.strip() else self.wrong(key, "text")

    def texts(self, key: str, value: Any) -> tuple[str, ...]:
        if not isinstance(value, list) or not all(isinstance(v, str) and v for v in value):
            self.wrong(key, "texts")
        return tuple(value)

    def words(self, key: str, value: Any) -> dict[str, str]:
        if not isinstance(value, dict) or not all(isinstance(v, str) for v in value.values()):
            self.wrong(key, "words")
        return {folded(word): meant for word, meant in value.items()}

    def pattern(self, key: str, value: Any) -> str:
        text = self.text(key, value)
        try:
            re.compile(text)
        except (re.error, RecursionError, OverflowError):
            _refuse("exchange-profile-pattern", profile=self.name, key=key, pattern=text)
        if len(text) > MOST_PATTERN or not simple(text):
            _refuse("exchange-profile-pattern-slow", profile=self.name, key=key, pattern=text[:MOST_PATTERN])
        return text

    def title(self) -> Text:
        said = self.data.get("title", self.name)
        if isinstance(said, str) and said.strip():
            return Text(de=said)
        given = {k: v for k, v in said.items() if k in ("de", "en")} if isinstance(said, dict) else {}
        if not given or not all(isinstance(v, str) and v.strip() for v in given.values()) or given != said:
            self.wrong("title", "title")
        return Text(**given)

    def unit(self, header: str, words: str) -> Unit:
        try:
            return parse_unit(words)
        except UnknownWords:
            _refuse("exchange-map-unit", column=header, unit=words)

    def choice(self, key: str, known: tuple[Any, ...]) -> Any:
        value = self.data.get(key)
        if value is not None and value not in known:
            _refuse("exchange-profile-choice", profile=self.name, key=key, value=str(value), known=known)
        return value

    def date_formats(self) -> tuple[str, ...]:
        formats = self.one("date_formats", self.texts) or ()
        for form in formats:
            try:
                day = dt.date(2026, 11, 23)
                dt.datetime.strptime(day.strftime(form), form)  # noqa: DTZ007 - a calendar day has no zone
                fine = "%Y" in form or "%y" in form
            except (ValueError, re.error):
                fine = False
            if not fine:
                _refuse("exchange-profile-date", profile=self.name, format=form)
        return formats

    def blank(self) -> dict[str, str]:
        blank = self.table("blank", self.text)
        for name, value in blank.items():
            if name != "stage" or value not in STAGES:
                _refuse(
                    "exchange-profile-word", profile=self.name, key=f"blank.{name}", word=value, known=STAGES
                )
        return blank

    def split(self) -> dict[str, tuple[str, ...]]:
        split = self.table("split", self.texts)
        for name, parts in split.items():
            if name != "owner" or sorted(parts) != sorted(SPLITTABLE):
                _refuse("exchange-profile-split", profile=self.name, key=f"split.{name}")
        return split

    def title_from(self) -> tuple[str, ...]:
        names = self.one("title_from", self.texts) or ()
        self.known_names("title_from", dict.fromkeys(names), {"description", "customer", "data_needs"})
        return names

    def header_row(self) -> int | None:
        row = self.data.get("header_row")
        if row is not None and (not isinstance(row, int) or isinstance(row, bool) or not 1 <= row <= 1000):
            self.wrong("header_row", "row")
        return row

    def known_fields(self, part: str, said: Iterable[str]) -> None:
        for unknown in sorted(set(said) - set(FIELDS)):
            _refuse("exchange-profile-field", profile=self.name, field=f"{part}.{unknown}", known=FIELDS)

    def known_names(self, part: str, said: Mapping[str, object], names: set[str]) -> None:
        for unknown in sorted(said.keys() - names):
            _refuse(
                "exchange-profile-field",
                profile=self.name,
                field=f"{part}.{unknown}",
                known=tuple(sorted(names)),
            )

    def claimed_once(self, columns: Mapping[str, tuple[str, ...]]) -> None:
        claims: dict[str, str] = {}
        for name, headers in columns.items():
            for header in headers:
                other = claims.setdefault(header_key(header), name)
                if other != name:
                    _refuse(
                        "exchange-profile-header-twice",
                        profile=self.name,
                        column=header,
                        first=other,
                        second=name,
                    )

    def own_words(self, values: Mapping[str, Mapping[str, str]]) -> None:
        """The words of ours for fields that have a few only."""
        for name, known in {"stage": STAGES, **CLASSED}.items():
            for word in sorted(set(values.get(name, {}).values()) - set(known)):
                _refuse(
                    "exchange-profile-word", profile=self.name, key=f"values.{name}", word=word, known=known
                )

    def wrong(self, key: str, wanted: str) -> NoReturn:
        _refuse(f"exchange-profile-wants-{wanted}", profile=self.name, key=key)


def simple(pattern: str) -> bool:
    """Whether a pattern is quick on any text: no repeated groups, no references back, few open repetitions."""
    bare = re.sub(r"\\.", "x", pattern)
    bare = re.sub(r"\[\^?\]?[^\]]*\]", "x", bare)
    if re.search(r"\)[*+{]|\(\?P?[=<(]", bare) or re.search(r"\\[1-9]", pattern):
        return False
    return all(len(re.findall(r"[*+]|\{\d*,\d*\}", part)) <= 2 for part in re.split(r"\|", bare))


def _refuse(code: str, /, **params: Param) -> NoReturn:
    raise ExchangeError(Problem(message(code, **params)))


MESSAGES = tuple(
    f"exchange-profile-wants-{wanted}" for wanted in ("table", "text", "texts", "words", "title", "row")
)
assert set(SPLITTABLE) <= SEVERAL  # noqa: S101 - both may have columns of their own beside it
