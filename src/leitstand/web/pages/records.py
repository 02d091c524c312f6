"""One record as it is kept: its fields, its history, its exact text."""

from __future__ import annotations

import datetime as dt
import json
from decimal import Decimal
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from leitstand.documents import Index
from leitstand.strategy import Band, NotKnown, Point, Range, Record, Score, SizeClass, Text, Value
from leitstand.texts import (
    Lang,
    Message,
    UnknownMessage,
    day,
    eight_of_ten,
    figure_text,
    label,
    message,
    number,
    quarter,
    render,
)

from ..doors import door
from ..reading import record_of
from ..tags import record_link
from .changes import field_name, versions
from .showing import lang_of, show, where

MESSAGES = (
    *(f"strategy-stage-{stage}" for stage in ("idea", "assessed", "pilot", "scaled", "operating", "retired")),
    *(f"strategy-method-{m}" for m in ("list", "workshop", "single", "question", "measurement")),
    *(f"strategy-verdict-{v}" for v in ("not-now", "pilot", "scale", "continue", "stop", "adopt-plan")),
    *(f"strategy-lever-kind-{k}" for k in ("efficiency", "customer-value", "new-business")),
    *(f"strategy-risk-attitude-{a}" for a in ("cautious", "balanced", "bold")),
    *(f"strategy-grade-{g}" for g in ("a", "b", "c", "d", "e")),
    *("strategy-gate-passed", "strategy-gate-failed"),
    *(f"strategy-quantity-{q}" for q in (
        "effect", "one-off-cost", "running-cost", "effort", "duration", "adoption", "success")),
)  # fmt: skip
_WORDED = ("stage", "method", "verdict", "lever_kind", "risk_attitude", "grade", "gate", "quantity")
_PLAIN_NUMBERS = ("year", "horizon")
MOST_ITEMS = 40


@door("records/<str:record_id>/", permission="journal:read", name="record")
def record(request: HttpRequest, record_id: str) -> HttpResponse:
    found = where(request)
    past = found.history(record_id)
    if not past:
        raise Http404(record_id)
    lang, index = lang_of(request), found.reviewed.index if found.reviewed else None
    last = next((e for e in reversed(past) if e.action == "put"), past[-1])
    read = record_of(last)
    history = versions(past)
    context = {
        "record_id": record_id,
        "kind": label(last.kind),
        "title": read.title if read else None,
        "withdrawn": past[-1].action == "withdraw",
        "is_case": bool(index and record_id in index.cases),
        "fields": _fields(read, index, lang) if read else [],
        "history": [
            (v, [(c.name, _json(c.before), _json(c.after)) for c in v.changed]) for v in reversed(history)
        ],
        "body": json.dumps(json.loads(last.body), ensure_ascii=False, indent=2),
        "entry": last,
    }
    return show(request, "record", context)


def _fields(read: Record, index: Index | None, lang: Lang) -> list[tuple[Message, SafeString]]:
    """The fields that have a value, labelled, in the order of the record's definition."""
    shown = []
    unit = str(getattr(read, "unit", "") or "")
    for name in type(read).model_fields:
        value = getattr(read, name)
        if value in (None, "", (), {}) or name == "title":
            continue
        shown.append((field_name(read.kind, name), _shown(name, value, unit, index, lang)))
    return shown


def _shown(  # noqa: PLR0911 - one kind of value after the other
    name: str, value: Any, unit: str, index: Index | None, lang: Lang
) -> SafeString:
    match value:
        case bool():
            return _text(render(message("web-truth", value=value), lang))
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
        case Point() | Range() | SizeClass() | Score() | NotKnown():
            return _text(_estimated(value, unit, lang))
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


def _estimated(value: Any, unit: str, lang: Lang) -> str:
    match value:
        case Point():
            return figure_text(value.value, unit, lang)
        case Range():
            return eight_of_ten(value.p10, value.p90, unit, lang)
        case SizeClass():
            return render(message("web-size", size=value.size), lang)
        case Score():
            return render(message("web-score", score=value.score), lang)
    return render(message("web-unknown"), lang)


def _json(value: Any) -> str:
    """A stored value in a line: words as they are, everything else as JSON."""
    if value is None:
        return "–"
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _text(text: str) -> SafeString:
    return format_html("{}", text)
