"""What we believe of each quantity of each use case, and which reference cases stand behind it: kept for pages.

A page that follows a figure to its source must not compute a belief again, so the review's belief is written down
once: UC-014.effect.K-EUR -> its range, and the estimates, outcomes and reference classes that it rests on.
"""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any

from leitstand.strategy import Band, Quantity, Strategy, Text

if TYPE_CHECKING:
    from leitstand.beliefs import Belief

CLASS = "class:"


@dataclass(frozen=True)
class Item:
    """The belief in one quantity (of one KPI or skill: `part`) of one use case, and what it rests on."""

    id: str
    use_case: str
    quantity: Quantity
    part: str
    band: Band
    sources: tuple[str, ...]


@dataclass(frozen=True)
class ReferenceCases:
    """A reference class: what such quantities turned out to be elsewhere. `count` 0: a judgement, not counted."""

    id: str
    band: Band
    count: int
    source: Text
    checked_on: dt.date


@dataclass(frozen=True)
class Items:
    """All items and classes of a review, read from its stored text when one is asked for."""

    stored: dict[str, Any] = field(default_factory=dict)

    def item(self, item_id: str) -> Item | None:
        found = self.stored.get("items", {}).get(item_id)
        return _item(item_id, found) if found else None

    def of(self, use_case: str) -> tuple[Item, ...]:
        """The items of a use case, by id."""
        return tuple(_item(i, self.stored["items"][i]) for i in sorted(self._by_case.get(use_case, ())))

    def reference_cases(self, class_id: str) -> ReferenceCases | None:
        """The class of an id like "class:one_off_cost/M"."""
        found = self.stored.get("classes", {}).get(class_id)
        if not found:
            return None
        source, checked_on = Text(**found["source"]), dt.date.fromisoformat(found["checked_on"])
        return ReferenceCases(class_id, Band(**found["band"]), found["count"], source, checked_on)

    @cached_property
    def _by_case(self) -> dict[str, list[str]]:
        grouped: dict[str, list[str]] = {}
        for item_id, found in self.stored.get("items", {}).items():
            grouped.setdefault(found["of"][0], []).append(item_id)
        return grouped


def items_text(strategy: Strategy, as_of: dt.date, belief: Belief | None = None) -> str:
    """The belief of a review, given or worked out, as the text that is kept."""
    from leitstand.beliefs import band, believe, reference_class

    belief = belief or believe(strategy, as_of)
    items = {
        item_id(*key): {"of": list(key), "band": _plain(band(belief, key)), "sources": list(item.sources)}
        for key, item in belief.items.items()
    }
    used = sorted({s for item in belief.items.values() for s in item.sources if s.startswith(CLASS)})
    classes = {}
    for name in used:
        found = reference_class(name.removeprefix(CLASS))
        spread = Band(
            p10=found.p10, p50=found.median, p90=found.p90, mean=found.median, unit=found.unit, assumed=True
        )
        classes[name] = {
            "band": _plain(spread), "count": found.n, "source": found.source.model_dump(exclude_none=True),
            "checked_on": found.checked_on.isoformat(),
        }  # fmt: skip
    return json.dumps({"items": items, "classes": classes}, ensure_ascii=False, separators=(",", ":"))


def item_id(use_case: str, quantity: str, part: str) -> str:
    """UC-014.effect.K-EUR. The chance of success is UC-014.success.item: without it, it is the result's figure."""
    return ".".join(filter(None, (use_case, quantity, part or ("item" if quantity == "success" else ""))))


def _item(i: str, found: dict[str, Any]) -> Item:
    use_case, quantity, part = found["of"]
    return Item(i, use_case, quantity, part, Band(**found["band"]), tuple(found["sources"]))


def _plain(band: Band) -> dict[str, Any]:
    return band.model_dump(exclude_defaults=True)
