"""How the pages of a company look: its own colour and logo, read once for each state of its journal."""

from __future__ import annotations

import hashlib
from collections import OrderedDict
from dataclasses import dataclass
from threading import Lock

from django.urls import reverse

from leitstand.strategy import Company

from .reading import Place, record_of

_KEPT = 32
_LOCK = Lock()
_KNOWN: OrderedDict[tuple[str, str, str], Look] = OrderedDict()


@dataclass(frozen=True)
class Look:
    """`sheet`, `logo`: addresses that change with what they hold; empty where the company has none of its own."""

    company: Company | None = None

    @property
    def sheet(self) -> str:
        color = self.company.color if self.company else None
        return f"{reverse('look-sheet')}?v={color[1:]}" if color else ""

    @property
    def logo(self) -> str:
        logo = self.company.logo if self.company else None
        return f"{reverse('look-logo')}?v={hashlib.sha256(logo.encode()).hexdigest()[:12]}" if logo else ""


def look_of(place: Place | None) -> Look:
    """The look of the company that the reader is at; ours where there is none."""
    if place is None or place.organisation is None or place.head is None:
        return Look()
    known_as = (place.journal.alias, place.organisation.id, place.head.hash)
    with _LOCK:
        if known_as in _KNOWN:
            _KNOWN.move_to_end(known_as)
            return _KNOWN[known_as]
    entries = place.journal.latest(place.organisation.id, ("company",))
    records = [r for e in entries if isinstance(r := record_of(e), Company)]
    found = Look(records[0] if records else None)
    with _LOCK:
        _KNOWN[known_as] = found
        while len(_KNOWN) > _KEPT:
            _KNOWN.popitem(last=False)
    return found
