"""What has changed since somebody was last here, in a few sentences with links."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from django.urls import NoReverseMatch, reverse

from leitstand.actions import sees_ideas
from leitstand.journal import Entry
from leitstand.strategy import Record, Text
from leitstand.texts import Message, message

from .reading import Place, record_of

MOST_ENTRIES = 2000
"""Entries looked at; whoever was away for longer reads the journal."""
_GROUPS: Final[dict[str, tuple[str, ...]]] = {
    "decision": ("decision",),
    "plan": ("plan",),
    "outcome": ("outcome",),
    "use-case": ("use_case",),
    "estimate": ("estimate",),
    "guardrail": ("guardrail_state",),
    "orientation": ("company", "target_picture", "principle", "objective", "kpi", "lever", "decision_role"),
    "means": (
        "budget", "quarter_limit", "skill", "capacity", "external_capacity", "settings", "minimum_share",
        "switching_cost",
    ),
}  # fmt: skip
"""What is told first comes first."""
MESSAGES = tuple(
    f"cockpit-since-{group}"
    for group in (
        "decision",
        "plan",
        "outcome",
        "use-case",
        "estimate",
        "guardrail",
        "orientation",
        "means",
        "other",
    )
)


@dataclass(frozen=True)
class News:
    """One sentence, and where it leads (empty where to nowhere)."""

    said: Message
    href: str


@dataclass(frozen=True)
class Since:
    """Everything new after entry `sequence`; `first`: this person was never here, so it is since the last review."""

    sequence: int
    first: bool
    news: tuple[News, ...]
    more: bool


def since(found: Place, seen: int | None) -> Since:
    """What happened after the last visit, or after the last review where there was none."""
    begin = seen if seen is not None else found.reviewed.sequence if found.reviewed else 0
    if found.organisation is None or found.head is None or found.head.sequence <= begin:
        return Since(begin, seen is None, (), more=False)
    entries = list(
        found.journal.entries(found.organisation.id, since=begin, limit=MOST_ENTRIES + 1, newest_first=True)
    )
    told = [e for e in entries[:MOST_ENTRIES] if e.sequence <= found.head.sequence and _may_see(found, e)]
    return Since(begin, seen is None, tuple(_news(found, told)), len(entries) > MOST_ENTRIES)


def _news(found: Place, entries: list[Entry]) -> Iterable[News]:
    known = {kind for kinds in _GROUPS.values() for kind in kinds}
    for group, kinds in _GROUPS.items():
        if own := [e for e in entries if e.kind in kinds]:
            yield _said(found, group, own)
    if other := [e for e in entries if e.kind not in known]:
        yield _said(found, "other", other)


def _said(found: Place, group: str, entries: list[Entry]) -> News:
    """One sentence about a group; `entries` newest first."""
    newest, ids = entries[0], {e.id for e in entries}
    record = record_of(newest)
    about = getattr(record, "use_case", None) or (newest.id if newest.kind == "use_case" else None)
    title = _title(found, record, about) or newest.id
    cases = {getattr(r, "use_case", None) for r in map(record_of, entries[:200])} - {None}
    said = message(f"cockpit-since-{group}", n=len(ids), title=title, cases=max(1, len(cases)))
    if isinstance(about, str) and (len(ids) == 1 or len(cases) == 1):
        return News(said, reverse("use-case", args=[about]) if _shown(found, about) else _journal())
    if len(ids) == 1 and newest.kind in _GROUPS["orientation"]:
        return News(said, reverse("target-picture"))
    return News(said, _journal())


def _title(found: Place, record: Record | None, about: object) -> Text | None:
    index = found.reviewed.index if found.reviewed else None
    if isinstance(about, str) and index is not None and index.title(about):
        return index.title(about)
    return record.title if record is not None else None


def _shown(found: Place, case: str) -> bool:
    return found.reviewed is not None and case in found.reviewed.index.cases


def _may_see(found: Place, entry: Entry) -> bool:
    """Whoever does not see ideas hears of those use cases alone that the veiled review knows."""
    if sees_ideas(found.actor):
        return True
    record = record_of(entry)
    about = entry.id if entry.kind == "use_case" else getattr(record, "use_case", None)
    return entry.kind != "plan" and (about is None or _shown(found, about))


def _journal() -> str:
    try:
        return reverse("journal")
    except NoReverseMatch:
        return ""
