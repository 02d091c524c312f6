"""Who said what of a use case: estimates and outcomes by quantity, on one scale, with what we believe beside them."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from leitstand.documents import Figures, Item
from leitstand.journal import Entry
from leitstand.strategy import (
    QUANTITIES,
    Band,
    Estimate,
    Judgement,
    NotKnown,
    Outcome,
    Point,
    Range,
    Score,
    SizeClass,
    Text,
    judgement_words,
    quantity_word,
)
from leitstand.texts import Message, message

from ..bars import Scale, scale_of
from ..reading import record_of


@dataclass(frozen=True)
class Said:
    """One estimate or outcome: who (as a number), what was typed, and its range where it is one."""

    record: str
    who: Message
    typed: str
    band: Band | None
    plain: Message | None
    kind: str
    fact: str = ""

    @property
    def tone(self) -> str:
        """The colour of its bar."""
        return {"estimate": "accent", "outcome": "yes", "belief": "ink"}.get(self.kind, "no")


@dataclass(frozen=True)
class Quantified:
    """All that is said about one quantity, on one scale, and what we believe of it."""

    name: Message
    part: Text | None
    said: tuple[Said, ...]
    scale: Scale
    unit: str
    assumed: bool


def estimates_of(pasts: Iterable[tuple[Entry, ...]]) -> tuple[Estimate | Outcome, ...]:
    """The estimates and outcomes with these pasts as they stand; withdrawn ones are left out."""
    records = []
    for past in pasts:
        record = record_of(past[-1]) if past else None
        if isinstance(record, Estimate | Outcome):
            records.append(record)
    return tuple(records)


def quantities(said: tuple[Estimate | Outcome, ...], figures: Figures, case: str) -> list[Quantified]:
    """By quantity and the part of it (KPI, skill): estimates, outcomes, reference cases, and what we believe."""
    people = sorted({r.by for r in said if isinstance(r, Estimate) and r.by})
    number = {name: n for n, name in enumerate(people, 1)}
    items = {(QUANTITIES.index(i.quantity), i.part): i for i in figures.items.of(case)}
    groups: dict[tuple[int, str], list[Estimate | Outcome]] = {}
    for record in said:
        groups.setdefault(_group(record, items), []).append(record)
    rows = []
    for key in sorted({*groups, *items}):
        records, item = groups.get(key, []), items.get(key)
        shown = [_said(record, number) for record in sorted(records, key=lambda r: (r.kind, r.date, r.id))]
        shown += _believed(item, figures) if item else []
        name = quantity_word(QUANTITIES[key[0]])
        title = (figures.index.title(key[1]) or Text(de=key[1])) if key[1] else None
        unit = item.band.unit if item else next((s.band.unit for s in shown if s.band), "")
        unit = "share" if unit == "chance" else unit
        scale = scale_of(s.band for s in shown if s.band and s.band.unit == unit)
        rows.append(Quantified(name, title, tuple(shown), scale, unit, bool(item and item.band.assumed)))
    return rows


def _group(record: Estimate | Outcome, items: Collection[tuple[int, str]]) -> tuple[int, str]:
    """The quantity and the part of it that a record speaks of: only effects have a KPI, only effort has a skill.

    A record that names none joins the only part that there is.
    """
    quantity = QUANTITIES.index(record.quantity)
    part = record.kpi if record.quantity == "effect" else None
    if record.quantity == "effort" and isinstance(record, Estimate):
        part = record.skill
    parts = [p for q, p in items if q == quantity]
    return quantity, part or (parts[0] if len(parts) == 1 else "")


def _believed(item: Item, figures: Figures) -> list[Said]:
    """The reference cases that stand behind an item, and the item itself."""
    rows = []
    for source in item.sources:
        found = figures.items.reference_cases(source)
        if found is not None and found.band.unit == item.band.unit:
            rows.append(
                Said("", message("web-reference-cases"), "", _shared(found.band), None, "assumed", source)
            )
    return [*rows, Said("", message("web-belief"), "", _shared(item.band), None, "belief", item.id)]


def _shared(band: Band) -> Band:
    return band.model_copy(update={"unit": "share"}) if band.unit == "chance" else band


def _said(record: Estimate | Outcome, number: dict[str, int]) -> Said:
    if isinstance(record, Outcome):
        return _measured(record)
    who = message("web-estimate-by", n=number[record.by]) if record.by else message("web-estimate-list")
    value = record.value
    typed, band, plain = record.typed, None, None
    match value:
        case Point():
            band = _point(float(value.value), _unit(record))
        case Range():
            middle = float(value.p50 if value.p50 is not None else (value.p10 + value.p90) / 2)
            band = Band(
                p10=float(value.p10), p50=middle, p90=float(value.p90), mean=middle, unit=_unit(record)
            )
        case SizeClass():
            plain = message("web-size", size=value.size)
        case Score():
            plain = message("web-score", score=value.score)
        case NotKnown():
            plain = message("web-unknown")
        case Judgement():
            plain = judgement_words(value, _unit(record))
    return Said(record.id, who, typed, band, plain, "estimate")


def _measured(record: Outcome) -> Said:
    who = message("web-outcome", grade=record.grade, day=record.date)
    if record.value is None:
        passed = (
            message("strategy-gate-passed") if record.gate == "passed" else message("strategy-gate-failed")
        )
        return Said(record.id, who, "", None, passed, "outcome")
    value = float(record.value)
    band = _point(value, record.unit)
    if record.low is not None and record.high is not None:
        band = Band(p10=float(record.low), p50=value, p90=float(record.high), mean=value, unit=record.unit)
    return Said(record.id, who, "", band, None, "outcome")


def _unit(record: Estimate | Outcome) -> str:
    """The unit of an estimate as the belief names it: a chance is a share in either."""
    return "share" if record.unit == "chance" or record.quantity in ("success", "adoption") else record.unit


def _point(value: float, unit: str) -> Band:
    return Band(p10=value, p50=value, p90=value, mean=value, unit=unit)
