"""The five views of the portfolio, as tabs of one room."""

from __future__ import annotations

from dataclasses import dataclass

from django.urls import reverse

from leitstand.texts import Message, message

VIEWS = ("portfolio", "portfolio-matrix", "portfolio-curve", "portfolio-roadmap", "portfolio-load")
"""The names of the pages, in the order of the tabs."""
MESSAGES = tuple(f"web-tab-{name}" for name in VIEWS)


@dataclass(frozen=True)
class Tab:
    """One tab; `current` where it is what is shown."""

    href: str
    text: Message
    current: bool


def tabs(here: str) -> list[Tab]:
    """All tabs, with the one of this page marked."""
    return [Tab(reverse(name), message(f"web-tab-{name}"), name == here) for name in VIEWS]
