"""What a column may be that its header does not tell: suggested from header and content, never assumed.

Each suggestion names its reason; the user takes it over by a mapping.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING

from leitstand.strategy import STAGES
from leitstand.texts import Message, message

from .cells import (
    Cell,
    is_bare_number,
    is_mark,
    parse_amount,
    parse_benefit,
    parse_duration,
    parse_effort,
    says_nothing,
    says_unknown,
    text_of,
)
from .cleaning import clean, folded
from .condensing import UNIT_EXAMPLES
from .dates_in import parse_date
from .measures import EUROS_FROM
from .people import EMAIL
from .profile import FIELDS, SEVERAL, Profile, aliases, header_key
from .result import Suggestion, Typed

if TYPE_CHECKING:
    from .columns import Column, Table

ENOUGH = 3
"""Fewer cells than these tell nothing about a column."""
LOOKED_AT = 200
HIGHEST_MARK = 10
"""Bare numbers up to this may be marks."""
MOST, NEARLY_ALL = 0.6, 0.85


def suggestions(table: Table, profile: Profile) -> tuple[Suggestion, ...]:
    """What the columns may be that nothing is known of; at most one suggestion per column and single field."""
    taken = {c.field for c in table.columns} - SEVERAL
    found: list[Suggestion] = []
    for column in table.columns:
        if column.field != "attribute" or column.why.code not in _OPEN:
            continue
        texts = _texts(table, column)
        for field, why in _guesses(column, texts, profile):
            if field not in taken:
                bare = why.code == "exchange-likely-bare" and not any(
                    _beyond(EUROS_FROM - 1, t) for t in texts
                )
                unit = message(UNIT_EXAMPLES[field]) if bare else None
                found.append(Suggestion(column.header, field, why, unit))
                taken |= {field} - SEVERAL
                break
    return tuple(found)


def with_people(table: Table) -> Table:
    """The table with columns of people's names taken for that where title and content both say so.

    Names must not stand in records, so here nothing waits for a mapping; the column's reason says it.
    """
    found = {
        c.index
        for c in table.columns
        if c.field == "attribute" and c.why.code in _OPEN and re.search(_RESPONSIBLE, folded(c.header))
        and _share(_texts(table, c), _TESTS["names"]) >= NEARLY_ALL
    }  # fmt: skip
    why = message("exchange-column-people")
    columns = (replace(c, field="owner", why=why) if c.index in found else c for c in table.columns)
    return replace(table, columns=tuple(columns)) if found else table


def likely_title(headers: Sequence[str], rows: Sequence[tuple[Cell, ...]]) -> str | None:
    """The header of the column that most looks like names of ideas: short texts, hardly one twice."""
    best, best_score = None, 0.0
    for index, header in enumerate(headers):
        if not header:
            continue
        cells = [clean(text_of(r[index])) for r in rows if index < len(r)]
        texts = [t for t in cells if not says_nothing(t)]
        if len(texts) < 2 or sum(map(is_bare_number, texts)) * 3 > len(texts) or any("@" in t for t in texts):
            continue
        length = sum(map(len, texts)) / len(texts)
        distinct = len(set(map(folded, texts))) / len(texts)
        score = (
            distinct
            + (1 if _hinted(header, "title") else 0)
            + (0.5 if 6 <= length <= 80 else 0)
            - 0.01 * index
        )
        if score > max(best_score, 1.3):
            best, best_score = header, score
    return best


def _guesses(column: Column, texts: list[str], profile: Profile) -> Iterable[tuple[str, Message]]:
    near = _similar(column.header, profile)
    if near is not None and (near[0] not in _FIGURES or _share(texts, _parses(near[0])) >= MOST or not texts):
        yield near[0], message("exchange-likely-similar", header=near[1])
    if len(texts) < ENOUGH:
        return
    example = texts[0]
    for kind, field in _by_content(column.header, texts, profile):
        if field is not None:
            shown = next((t for t in texts if _TESTS[kind](t)), example) if kind in _TESTS else example
            yield field, message(f"exchange-likely-{kind}", example=shown[:60])


def _by_content(header: str, texts: list[str], profile: Profile) -> Iterable[tuple[str, str | None]]:
    """What the content may be, and the field that fits it; None where the header does not decide between fields."""
    yield from _figures(header, texts)
    yield from _words(header, texts, profile)
    if 2 * len(set(map(folded, texts))) <= len(texts) and max(map(len, texts)) <= 40:
        yield "few", _first(header, "unit")
    if sum(map(len, texts)) >= 60 * len(texts):
        yield "long", "description"


def _figures(header: str, texts: list[str]) -> Iterable[tuple[str, str | None]]:
    if _share(texts, _TESTS["yearly"]) >= MOST:
        yield "yearly", _first(header, "running_cost", "benefit") or "benefit"
    if _share(texts, _TESTS["days"]) >= MOST:
        yield "days", "effort"
    if _share(texts, _TESTS["money"]) >= MOST:
        yield "money", _first(header, "running_cost", "one_off_cost", "benefit", "effort")
    if _share(texts, _TESTS["months"]) >= NEARLY_ALL:
        yield "months", "duration"
    if _share(texts, _TESTS["shares"]) >= NEARLY_ALL:
        yield "shares", _first(header, "success", "adoption")
    if _share(texts, lambda t: folded(t) in _SIZES) >= NEARLY_ALL or all(map(is_mark, texts)):
        yield "sizes", _first(header, "benefit", "effort")
    elif _share(texts, is_bare_number) >= NEARLY_ALL and any(_beyond(HIGHEST_MARK, t) for t in texts):
        yield "bare", _first(header, "running_cost", "one_off_cost", "benefit", "effort")


def _words(header: str, texts: list[str], profile: Profile) -> Iterable[tuple[str, str | None]]:
    words = [folded(t) for t in texts]
    stages = {*profile.values.get("stage", {}), *STAGES}
    formats = profile.date_formats
    if _share(texts, _TESTS["mails"]) >= MOST:
        yield "mails", "contact"
    if _share(words, stages.__contains__) >= NEARLY_ALL and len(set(words)) > 1:
        yield "stages", "stage"
    if set(words) <= _RISKS and set(words) & _RISKS_ONLY:
        yield "risks", "risk_class"
    if _share(words, _YES_NO.__contains__) >= NEARLY_ALL:
        yield "yes-no", _first(header, "personal_data")
    if _share(texts, lambda t: parse_date(t, formats) is not None and not t.isdigit()) >= NEARLY_ALL:
        yield "dates", _first(header, "end", "start")
    if (
        len(set(words)) == len(words)
        and _share(texts, _TESTS["ids"]) >= NEARLY_ALL
        and _may_be_ids(header, texts)
    ):
        yield "ids", "listed_id"
    if _share(texts, _TESTS["names"]) >= NEARLY_ALL:
        yield "names", _first(header, "owner")


def _beyond(most: int, text: str) -> bool:
    """Whether a bare number is certainly larger, whichever sign parts its thousands."""
    return any(
        int(re.sub(r"\D", "", n)) > most for n in re.findall(r"\d{1,3}(?:[.,' ]\d{3})+|\d{1,12}", text)
    )


def _may_be_ids(header: str, texts: list[str]) -> bool:
    """Bare numbers are ids only where the title says so or they run on from row to row: else they are figures."""
    if not all(t.isdigit() for t in texts) or re.search(_NUMBERING, folded(header)):
        return True
    numbers = sorted(map(int, texts))
    return numbers == list(range(numbers[0], numbers[0] + len(numbers)))


def _texts(table: Table, column: Column) -> list[str]:
    """The first cells of a column that say something."""
    rows = (row for number, row in table.rows if number not in table.aside)
    cells = (clean(text_of(row[column.index])) for row in rows if column.index < len(row))
    return list(islice((t for t in cells if not says_nothing(t) and not says_unknown(t)), LOOKED_AT))


def _similar(header: str, profile: Profile) -> tuple[str, str] | None:
    """The field whose known header this one resembles, as a slip of the keys does, and that header."""
    key = header_key(header)
    if len(key) < 5:
        return None
    known = {header_key(h): (f, h) for f in reversed(FIELDS) for h in profile.columns.get(f, ())}
    near = difflib.get_close_matches(key, [k for k in known if len(k) >= 5], n=1, cutoff=0.85)
    return known[near[0]] if near and key not in aliases(profile, known[near[0]][0]) else None


def _share(texts: Sequence[str], fits: Callable[[str], bool]) -> float:
    return sum(map(fits, texts)) / len(texts) if texts else 0.0


def _first(header: str, *fields: str) -> str | None:
    """The first of these fields of which the header has a word."""
    return next((f for f in fields if _hinted(header, f)), None)


def _hinted(header: str, field: str) -> bool:
    return bool(re.search(_HINTS[field], folded(header)))


def _parses(field: str) -> Callable[[str], bool]:
    return lambda text: isinstance(_FIGURES[field](text, decimal="comma"), Typed)


def _unit_of(text: str, parse: Callable[..., object]) -> str | None:
    parsed = parse(text, decimal="comma")
    return parsed.unit if isinstance(parsed, Typed) and re.search(r"\d", text) else None


def _is_yearly(text: str) -> bool:
    """`6 h/Woche`, `120 T€/Jahr`: an amount and a period."""
    return _unit_of(text, parse_benefit) in ("h/year", "EUR/year") and bool(re.search(_PERIOD, folded(text)))


_FIGURES: dict[str, Callable[..., object]] = {
    "benefit": parse_benefit, "effort": parse_effort, "one_off_cost": parse_amount, "running_cost": parse_benefit,
    "duration": parse_duration,
}  # fmt: skip
_PERIOD = (
    r"/|\b(?:pro|je|per|im|in)\b|p\.\s?a|(?:jähr|monat|wöchent|täg)lich|annual|yearly|monthly|weekly|daily"
)
_TESTS: dict[str, Callable[[str], bool]] = {
    "mails": lambda t: bool(EMAIL.search(t)),
    "yearly": _is_yearly,
    "days": lambda t: _unit_of(t, parse_effort) == "d",
    "money": lambda t: _unit_of(t, parse_amount) == "EUR",
    "months": lambda t: _unit_of(t, parse_duration) == "quarters",
    "shares": lambda t: bool(re.fullmatch(r"\d{1,3}(?:[.,]\d+)?\s?%", t)),
    "ids": lambda t: bool(re.fullmatch(r"[A-Za-z]{1,6}[-_. ]?\d{1,6}|\d{1,5}", t)),
    "names": lambda t: bool(re.fullmatch(r"(?:[A-ZÄÖÜ][\w.'-]+,? ){1,2}[A-ZÄÖÜ][\w.'-]*", t)),
}
_HINTS = {
    "title": r"thema|projekt|idee|anwend|use|initiative|massnahme|maßnahme|name|titel|title|lösung|vorhaben|topic|idea",
    "benefit": r"nutzen|spar|wirkung|potenzial|potential|benefit|saving|gewinn|ertrag|impact|mehrwert|value",
    "effort": r"aufwand|effort|komplex|complex",
    "one_off_cost": r"koste|cost|invest|budget|preis|price|ausgabe",
    "running_cost": r"laufend|betriebsk|lizenz|wartung|running|operat|licen[cs]e|subscription|jährliche kosten|"
    r"annual cost",
    "success": r"erfolg|chance|wahrschein|success|probab",
    "adoption": r"nutzungs|akzeptanz|adoption|usage",
    "personal_data": r"person|dsgvo|datenschutz|gdpr|privacy|pii",
    "start": r"start|beginn|geht los|begin|go.?live|ab wann|seit|since|launch",
    "end": r"ende\b|end\b|abschluss|fertig|bis wann|finish|until|deadline",
    "owner": r"verantwort|ansprech|owner|kontakt|contact|person|name|leiter|lead|pate|sponsor|wer\b|who\b",
    "unit": r"bereich|abteil|unit|department|team|standort|gesellschaft|funktion|function|area|site|werk\b",
}
_NUMBERING = r"\bid\b|\bnr\b|\bno\b|nummer|number|kennung|schlüssel|\bkey\b|\bcode\b|#"
_RESPONSIBLE = (
    r"verantwort|ansprech|owner|pate\b|sponsor|leiter|\blead|wer\b|who\b|responsible|contact person"
)
_YES_NO = {
    "ja",
    "nein",
    "j",
    "n",
    "yes",
    "no",
    "y",
    "x",
    "zutreffend",
    "nicht zutreffend",
    "teilweise",
    "partly",
}
_RISKS_ONLY = {"minimal", "begrenzt", "verboten", "limited", "prohibited", "unacceptable", "inakzeptabel"}
_RISKS = _RISKS_ONLY | {
    "hoch",
    "high",
    "unklar",
    "unclear",
    "gering",
    "low",
    "kein",
    "none",
    "hochrisiko",
    "high risk",
}
_SIZES = {"xs", "s", "m", "l", "xl", "klein", "mittel", "groß", "hoch", "gering", "niedrig", "small", "medium", "large",
          "high", "low"}  # fmt: skip
_OPEN = {"exchange-column-unknown", "exchange-column-unnamed", "exchange-column-is-text"}
MESSAGES = tuple(
    f"exchange-likely-{kind}"
    for kind in (
        "bare", "mails", "yearly", "days", "money", "months", "shares", "stages", "risks", "yes-no", "dates", "sizes",
        "ids", "names", "few", "long",
    )
)  # fmt: skip
