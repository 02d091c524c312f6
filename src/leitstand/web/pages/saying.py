"""What a page says once after something was done: kept in a cookie for the next page, and gone when it was shown."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from django.http import HttpRequest, HttpResponse

from leitstand.texts import Message, message

COOKIE: Final = "leitstand-said"
_SAYINGS: Final = ("web-saved", "web-unchanged")
MESSAGES = ("web-saved", "web-unchanged")
_SECONDS = 60


@dataclass(frozen=True)
class Toast:
    """A few words in the corner of the page. `tone`: "" or "risk"."""

    text: Message
    tone: str = ""


def leave(response: HttpResponse, code: str, n: int | None = None) -> HttpResponse:
    """The next page says this. Codes outside the list are refused: nothing that a person typed travels here."""
    if code not in _SAYINGS:
        raise ValueError(f"{code!r} is nothing that a page says afterwards")
    said = code if n is None else f"{code}.{n}"
    response.set_cookie(COOKIE, said, max_age=_SECONDS, httponly=True, samesite="Lax")
    return response


def left(request: HttpRequest) -> Toast | None:
    """What the page before has left to be said; None for nothing, and for anything that we do not say."""
    code, _, n = request.COOKIES.get(COOKIE, "").partition(".")
    if code not in _SAYINGS or (n and not (n.isascii() and n.isdigit() and len(n) < 12)):
        return None
    return (
        Toast(message(code, n=int(n)) if n else message(code)) if bool(n) == (code == "web-saved") else None
    )
