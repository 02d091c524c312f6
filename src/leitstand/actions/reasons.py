"""Why something was written, in a form that reads in both languages: a message code and its parameters.

The journal keeps the text `actions-imported {"list":"ideen.xlsx"}`; what a person typed stays as it is.
"""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Mapping

from leitstand.strategy import Text
from leitstand.texts import Lang, Message, MissingParameter, UnknownMessage, message, render

_CODED = re.compile(r"(actions-[a-z-]+) (\{.*\})", re.DOTALL)


def reason(code: str, **params: str | int) -> str:
    """The text for the journal."""
    return f"{code} {_compact(params)}"


def reason_code(why: str) -> str | None:
    """The code of a reason that was written by `reason`; None for words of a person."""
    found = _CODED.fullmatch(why)
    return found[1] if found else None


def reason_params(why: str) -> dict[str, str | int]:
    found = _CODED.fullmatch(why)
    try:
        params = json.loads(found[2]) if found else {}
    except ValueError:
        return {}
    return params if isinstance(params, dict) else {}


def told(words: Text) -> str:
    """The text for the journal of words that a person gave in both languages."""
    return _compact(words.model_dump(exclude_none=True))


def reason_text(why: str, lang: Lang) -> str:
    """What a person reads: the reason in this language, or the words as they were typed."""
    if why.startswith('{"'):
        try:
            return Text.model_validate_json(why).in_(lang)
        except ValueError:
            return why
    code = reason_code(why)
    if code is None:
        return why
    try:
        return render(_message(code, why), lang)
    except (UnknownMessage, MissingParameter, ValueError):
        return why


def _message(code: str, why: str) -> Message:
    """Days are kept as text; they are shown as days of the language."""
    return message(code, **{name: _day(value) for name, value in reason_params(why).items()})


def _day(value: str | int) -> str | int | dt.date:
    if isinstance(value, str) and re.fullmatch(r"\d{4}-\d\d-\d\d", value):
        try:
            return dt.date.fromisoformat(value)
        except ValueError:
            return value
    return value


def _compact(params: Mapping[str, str | int]) -> str:
    return json.dumps(params, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
