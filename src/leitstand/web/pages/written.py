"""The fields of a record in words, as far as there are any, for people who never saw the record's definition."""

from __future__ import annotations

import datetime as dt
import json
from decimal import Decimal
from typing import Any

from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from leitstand.documents import Index
from leitstand.strategy import (
    Band,
    Judgement,
    ListKey,
    NotKnown,
    Point,
    Range,
    Record,
    Score,
    SizeClass,
    Text,
    Value,
)
from leitstand.texts import (
    Lang,
    UnknownMessage,
    day,
    eight_of_ten,
    message,
    number,
    quarter,
    render,
)

from ..estimate_words import estimate_words
from ..tags import record_link

MESSAGES = (
    *(f"strategy-stage-{stage}" for stage in ("idea", "assessed", "pilot", "scaled", "operating", "retired")),
    *(f"strategy-method-{m}" for m in ("list", "workshop", "single", "question", "measurement")),
    *(f"strategy-verdict-{v}" for v in ("not-now", "pilot", "scale", "continue", "stop", "adopt-plan")),
    *(f"strategy-lever-kind-{k}" for k in ("efficiency", "customer-value", "new-business")),
    *(f"strategy-risk-attitude-{a}" for a in ("cautious", "balanced", "bold")),
    *(f"strategy-concern-{c}" for c in ("speed", "quality", "responsibility")),
    *(f"strategy-grade-{g}" for g in ("a", "b", "c", "d", "e")),
    *("strategy-gate-passed", "strategy-gate-failed"),
    *(f"strategy-one-off-booked-{b}" for b in ("expense", "investment")),
    *(f"strategy-clearance-{c}" for c in ("allowed", "blocked", "unknown")),
    *(f"strategy-quantity-{q}" for q in (
        "effect", "one-off-cost", "running-cost", "effort", "duration", "adoption", "success")),
)  # fmt: skip
_WORDED = (
    "stage",
    "method",
    "verdict",
    "lever_kind",
    "risk_attitude",
    "concern",
    "grade",
    "gate",
    "quantity",
    "clearance",
    "one_off_booked",
)
_PLAIN_NUMBERS = ("year", "horizon")
MOST_ITEMS = 40


def written(record: Record, name: str, index: Index | None, lang: Lang) -> SafeString:
    """What a field of this record holds; a dash where it holds nothing."""
    value = getattr(record, name)
    if value in EMPTY:
        return _text("–")
    return _shown(name, value, str(getattr(record, "unit", "") or ""), index, lang)


EMPTY: tuple[object, ...] = (None, "", (), {})


def _shown(  # noqa: PLR0911, PLR0912 - one kind of value after the other
    name: str, value: Any, unit: str, index: Index | None, lang: Lang
) -> SafeString:
    match value:
        case bool():
            return _text(render(message("web-truth", value=value), lang))
        case str() if name == "logo":
            return _text(render(message("web-picture-of", kb=max(1, len(value) * 3 // 4096)), lang))
        case str() if name in _WORDED:
            return _text(_worded(name, value, lang))
        case str():
            return _word(name, value, index, lang)
        case int() | Decimal() | float() if name in _PLAIN_NUMBERS:
            return _text(str(value))
        case int() | Decimal() | float():
            return _text(number(value, lang))
        case dt.date():
            return _text(day(value, lang))
        case Text():
            return _text(value.in_(lang))
        case Band():
            return _text(eight_of_ten(value.p10, value.p90, value.unit, lang))
        case Point() | Range() | SizeClass() | Score() | NotKnown() | Judgement():
            return _text(estimate_words(value, unit, lang))
        case ListKey():
            return _text(
                render(message("web-list-key", list=value.list, title=value.title, id=value.listed_id), lang)
            )
        case tuple():
            return _listed(name, value, unit, index, lang)
        case Value():
            return _nested(value.model_dump(mode="json", exclude_none=True), index, lang)
        case dict():
            return _nested(value, index, lang)
    return _text(str(value))


def _listed(name: str, items: tuple[Any, ...], unit: str, index: Index | None, lang: Lang) -> SafeString:
    """Several values: words after one another, values of their own in lines."""
    shown = [_shown(name, item, unit, index, lang) for item in items[:MOST_ITEMS]]
    left = len(items) - MOST_ITEMS
    more = _text(f" {render(message('web-more-items', n=left), lang)}") if left > 0 else ""
    if any(isinstance(item, Value) and not isinstance(item, Text) for item in items):
        lines = format_html_join("", "<li>{}</li>", ((item,) for item in shown))
        return format_html("<ul>{}</ul>{}", lines, more)
    return format_html("{}{}", format_html_join(", ", "{}", ((item,) for item in shown)), more)


def _nested(fields: dict[str, Any], index: Index | None, lang: Lang) -> SafeString:
    """A value within a value: its own field names, which have no label, with what they hold."""
    pairs = ((name.replace("_", " "), _leaf(name, item, index, lang)) for name, item in fields.items())
    return format_html('<span class="nested">{}</span>', format_html_join("; ", "{}: {}", pairs))


def _leaf(name: str, item: Any, index: Index | None, lang: Lang) -> SafeString:
    if isinstance(item, str):
        return _word(name, item, index, lang)
    if isinstance(item, bool):
        return _text(render(message("web-truth", value=item), lang))
    if isinstance(item, int | float) and name not in _PLAIN_NUMBERS:
        return _text(number(item, lang))
    return _text(_json(item))


def _word(name: str, value: str, index: Index | None, lang: Lang) -> SafeString:
    if name != "id" and index is not None and index.knows(value):
        return record_link(value, index, lang)
    if name == "start":
        return _text(quarter(value, lang))
    return _text(value)


def _worded(name: str, value: str, lang: Lang) -> str:
    try:
        return render(message(f"strategy-{name}-{value}".replace("_", "-").lower()), lang)
    except UnknownMessage:
        return value


def _json(value: Any) -> str:
    """A stored value in a line: words as they are, everything else as JSON."""
    if value is None:
        return "–"
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _text(text: str) -> SafeString:
    return format_html("{}", text)
