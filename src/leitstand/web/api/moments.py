"""The strategy as it stood at the end of a day, and the version of each record then."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from leitstand.actions import Desk, visible
from leitstand.strategy import Strategy

from ..as_of import evening


def strategy_at(desk: Desk, day: dt.date | None) -> Strategy:
    """The strategy as far as it exists for this person: now, or in the evening of a day. Raises NotPermitted."""
    if day is None:
        return desk.load()[0]
    desk.require("strategy:read")
    return visible(desk.journal.strategy(desk.organisation, at=evening(day)), desk.actor)


def versions_at(desk: Desk, records: Iterable[str], day: dt.date | None) -> dict[str, int]:
    """The sequence of the last entry of each record, now or up to the end of a day."""
    histories = desk.journal.histories(desk.organisation, records)
    found = {
        i: [e.sequence for e in past if day is None or e.at <= evening(day)] for i, past in histories.items()
    }
    return {i: reached[-1] for i, reached in found.items() if reached}
