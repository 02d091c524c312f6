"""One change as a person types it, as a line that can be played through; what is wrong stands at its field."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Final, get_args

from django.http import QueryDict

from leitstand.actions import ActionRefused, Desk, use_case_named
from leitstand.actions.ordering import in_order
from leitstand.exchange import Dialect
from leitstand.portfolio import WhatIfError, applied, estimate_line, parse_what_if
from leitstand.strategy import QUANTITIES, Estimate, Objective, Quantity, RiskAttitude, Skill, Strategy
from leitstand.texts import Lang, Message, message

from ..forms.fields import unit_of_quantity
from ..forms.numerals import Meaning, Unclear, read_estimate, read_number, read_period

VERDICTS: Final = ("pilot", "scale", "continue", "stop", "not-now", "start")
KINDS: Final = ("budget", "days", "order", "risk", "lock", "estimate")
MESSAGES = (
    *(f"play-add-{kind}" for kind in KINDS), *(f"play-add-{kind}-help" for kind in KINDS),
    *(f"play-verdict-{v}" for v in VERDICTS),
)  # fmt: skip
LONGEST = 120


@dataclass(frozen=True)
class Wrong:
    """What is wrong with one field of the form."""

    kind: str
    field: str
    what: Message
    meanings: tuple[Meaning, ...] = ()


@dataclass(frozen=True)
class Added:
    """What came of reading: a line, or what is wrong. `typed`: every field as it was sent."""

    line: str = ""
    wrong: Wrong | None = None
    typed: dict[str, str] = field(default_factory=dict)


class _Wrong(Exception):
    def __init__(self, at: str, what: Message, meanings: tuple[Meaning, ...] = ()) -> None:
        self.at, self.what, self.meanings = at, what, meanings
        super().__init__(what.code)


def read_change(query: QueryDict, desk: Desk, strategy: Strategy, lines: tuple[str, ...]) -> Added | None:
    """The change that the form adds to `lines`; None where it adds none."""
    kind = query.get("add", "")
    if kind not in _READ:
        return None
    typed = {
        name: value[:LONGEST] for name in query if name not in ("c", "job") and (value := query.get(name, ""))
    }
    try:
        line = _READ[kind](typed, desk.lang, strategy)
        applied(strategy, parse_what_if([*lines, line]), desk.today)
    except _Wrong as wrong:
        return Added(wrong=Wrong(kind, wrong.at, wrong.what, wrong.meanings), typed=typed)
    except WhatIfError as refused:
        return Added(wrong=Wrong(kind, "", refused.what), typed=typed)
    return Added(line, typed=typed)


def _budget(typed: dict[str, str], lang: Lang, strategy: Strategy) -> str:
    year = typed.get("year", "")
    if not (year.isascii() and year.isdigit() and len(year) == 4):
        raise _Wrong("year", message("form-no-choice"))
    return f"budget {year}={_amount(typed, lang, 'EUR')}"


def _days(typed: dict[str, str], lang: Lang, strategy: Strategy) -> str:
    skill = typed.get("skill", "")
    if not isinstance(strategy.get(skill), Skill):
        raise _Wrong("skill", message("form-no-choice"))
    try:
        period = read_period(typed.get("period", ""), year=True)
    except Unclear as unclear:
        raise _Wrong("period", unclear.message) from None
    return f"days {skill} {period}={_amount(typed, lang, 'd')}"


def _order(typed: dict[str, str], lang: Lang, strategy: Strategy) -> str:
    """All objectives, the one that was named on its new place."""
    named, place = strategy.get(typed.get("objective", "")), typed.get("place", "1")
    if not isinstance(named, Objective):
        raise _Wrong("objective", message("form-no-choice"))
    if not (place.isascii() and place.isdigit() and len(place) < 3 and int(place) > 0):
        raise _Wrong("place", message("form-no-choice"))
    order = [o.id for o in in_order(strategy) if o.id != named.id]
    order.insert(int(place) - 1, named.id)
    return f"order {' '.join(order)}"


def _risk(typed: dict[str, str], lang: Lang, strategy: Strategy) -> str:
    attitude = typed.get("attitude", "")
    if attitude not in get_args(RiskAttitude):
        raise _Wrong("attitude", message("form-no-choice"))
    return f"risk={attitude}"


def _lock(typed: dict[str, str], lang: Lang, strategy: Strategy) -> str:
    case, verdict = _case(typed, lang, strategy), typed.get("verdict", "")
    if verdict not in VERDICTS:
        raise _Wrong("verdict", message("form-no-choice"))
    if verdict != "start":
        return f"lock {case}={verdict}"
    try:
        return f"lock {case}={read_period(typed.get('quarter', ''), year=False)}"
    except Unclear as unclear:
        raise _Wrong("quarter", unclear.message) from None


def _estimate(typed: dict[str, str], lang: Lang, strategy: Strategy) -> str:
    case, asked = _case(typed, lang, strategy), typed.get("quantity", "")
    quantity: Quantity | None = next((q for q in QUANTITIES if q == asked), None)
    if quantity is None:
        raise _Wrong("quantity", message("form-no-choice"))
    named = typed.get("part", "") if quantity in ("effect", "effort") else ""
    part = named or _only_part(strategy, case, quantity)
    unit = unit_of_quantity(quantity, part or None, strategy)
    try:
        figure = read_estimate(typed.get("value", ""), lang, quantity, unit, _meant(typed))
    except Unclear as unclear:
        raise _Wrong("value", unclear.message, unclear.meanings) from None
    if figure is None:
        raise _Wrong("value", message("play-no-value"))
    try:
        return estimate_line(case, quantity, part, figure.value, figure.unit or unit)
    except ValueError:
        raise _Wrong("value", message("play-no-figure")) from None


def _only_part(strategy: Strategy, case: str, quantity: Quantity) -> str:
    """The KPI that the use case works on, where there is only one; the skill of its effort likewise."""
    if quantity not in ("effect", "effort"):
        return ""
    found = {part_of(e) for e in strategy.estimates_of(case) if e.quantity == quantity}
    if quantity == "effect" and len(found) != 1:
        raise _Wrong("part", message("play-which-kpi"))
    return next(iter(found)) if len(found) == 1 else ""


def part_of(estimate: Estimate) -> str:
    """The KPI of an effect, the skill of an effort."""
    return (estimate.kpi if estimate.quantity == "effect" else estimate.skill) or ""


def _case(typed: dict[str, str], lang: Lang, strategy: Strategy) -> str:
    words = typed.get("case", "")
    if not words.strip():
        raise _Wrong("case", message("play-no-case"))
    try:
        return use_case_named(strategy, words, lang).id
    except ActionRefused as refused:
        near = dict(refused.message.params).get("near")
        raise _Wrong("case", message("play-unknown-case", words=words[:60], near=near or "–")) from None


def _amount(typed: dict[str, str], lang: Lang, unit: str) -> str:
    """`+200 T€` is added, `200 T€` is the whole amount."""
    text = typed.get("amount", "").strip().replace("\N{MINUS SIGN}", "-")
    if not text:
        raise _Wrong("amount", message("play-no-amount"))
    sign, rest = (text[0], text[1:].strip()) if text[0] in "+-" else ("", text)
    try:
        value = (
            _money(rest, lang, _meant(typed)) if unit == "EUR" else read_number(rest, lang, "", _meant(typed))
        )
    except Unclear as unclear:
        raise _Wrong("amount", unclear.message, unclear.meanings) from None
    if value < 0:
        raise _Wrong("amount", message("play-no-amount"))
    return f"{sign}{value:f}"


def _money(text: str, lang: Lang, dialect: Dialect | None) -> Decimal:
    """An amount, also as `200 T€` or `0,2 Mio. €`."""
    if any(c.isalpha() for c in text):
        figure = read_estimate(text, lang, "one_off_cost", "EUR", dialect)
        value = getattr(figure.value, "value", None) if figure else None
        if isinstance(value, Decimal):
            return value
        raise Unclear(message("play-no-amount"))
    return read_number(text, lang, "EUR", dialect)


def _meant(typed: dict[str, str]) -> Dialect | None:
    meant = typed.get("meant")
    return "comma" if meant == "comma" else "point" if meant == "point" else None


_READ: dict[str, Callable[[dict[str, str], Lang, Strategy], str]] = {
    "budget": _budget, "days": _days, "order": _order, "risk": _risk, "lock": _lock, "estimate": _estimate,
}  # fmt: skip
