"""One use case with everything that is said and measured of it, quantity by quantity."""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from leitstand.strategy import Estimate, Kpi, NotKnown, Outcome, Quantity, Strategy, UseCase, quantity_word
from leitstand.texts import Message, Param, message

from .classes import lognormal_of
from .evidence import Measured, Taught, against, known_before, measured
from .priors import Priors
from .reading import Reading, Subject, conversion, numbers_of, read

MONEY_KPI = "KPI-ERGEBNIS"
_UNITS: dict[Quantity, str] = {
    "one_off_cost": "EUR",
    "running_cost": "EUR/year",
    "effort": "d",
    "duration": "quarters",
    "adoption": "share",
    "success": "share",
}

Slot = tuple[Quantity, str]
"""Quantity and part of one use case."""


@dataclass(eq=False)
class Frame:
    """What all cases are read against. Equal subjects without estimates share one reading (`blank`)."""

    as_of: dt.date
    priors: Priors
    kpis: dict[str, Kpi]
    money_kpi: Kpi | None
    day_rate: float
    point_worth: float | None
    blank: dict[Subject, Reading | None] = field(default_factory=dict)
    running: dict[Parts, Reading] = field(default_factory=dict)

    @classmethod
    def of(cls, strategy: Strategy, as_of: dt.date, priors: Priors) -> Frame:
        kpis = {k.id: k for k in strategy.kpis}
        money = [k for k in strategy.kpis if k.unit == "EUR/year"]
        first = next((k for k in money if k.id == MONEY_KPI), next(iter(money), None))
        settings = strategy.settings
        day_rate = float(settings.day_rate) if settings else 0.0
        point = float(settings.point_worth) if settings and settings.point_worth is not None else None
        return cls(as_of, priors, kpis, first, day_rate or lognormal_of("day_rate").median, point)

    def read(self, subject: Subject, estimates: list[Estimate]) -> Reading | None:
        if estimates:
            return read(subject, estimates, self.priors)
        if subject not in self.blank:
            self.blank[subject] = read(subject, (), self.priors)
        return self.blank[subject]


@dataclass(eq=False)
class CaseRead:
    """`readings` of amounts by slot; `stated` estimates by slot, `measured` the outcome that counts by slot;
    `running_from`: slots, with the price of a unit, of which the running cost is taken as a share.
    """

    case: UseCase
    live: bool
    outcomes: list[Outcome]
    stated: dict[Slot, list[Estimate]]
    measured: dict[Slot, Measured]
    readings: dict[Slot, Reading]
    subjects: dict[Slot, Subject]
    unknown: list[Message]
    lacks_effect: bool = False
    running_from: tuple[tuple[float, Slot], ...] = ()


def read_case(strategy: Strategy, case: UseCase, frame: Frame) -> CaseRead:
    """Everything known of this use case on the frame's day; quantities nobody estimated from reference
    classes.
    """
    estimates = (e for e in strategy.estimates_of(case.id) if e.date <= frame.as_of)
    stated = _by_slot(e for e in estimates if not (case.enabler and _effect_unknown(e)))
    outcomes = [o for o in strategy.outcomes_of(case.id) if o.date <= frame.as_of]
    c = CaseRead(case, case.stage != "retired", outcomes, stated, {}, {}, {}, [])
    for slot in _slots(c, frame):
        subject = _subject(slot, case, frame)
        c.subjects[slot] = subject
        c.unknown += _not_understood(case, stated.get(slot, ()), subject)
        results = [o for o in outcomes if (o.quantity, _part(o)) == slot]
        found = measured(results, subject.unit, frame.priors) if results else None
        if found:
            c.measured[slot] = found
        if slot[0] in ("success", "adoption"):
            continue
        reading = frame.read(subject, stated.get(slot, []))
        if reading is not None:
            c.readings[slot] = reading
        elif found is None:
            c.unknown.append(
                message("beliefs-kpi-without-class", title=case.title, kpi=_title(frame, slot[1]))
            )
    _running_from_one_off(c, frame)
    return c


def _effect_unknown(estimate: Estimate) -> bool:
    """A "?" for the effect: of an enabler it says that it has none of its own."""
    return estimate.quantity == "effect" and isinstance(estimate.value, NotKnown)


def evidence_of(c: CaseRead, frame: Frame) -> Iterator[Taught]:
    """What the outcomes of this case teach about the shared effects."""
    for slot, found in sorted(c.measured.items()):
        if slot not in c.readings:
            continue
        before = known_before(c.stated.get(slot, ()), found.outcome)
        reading = read(c.subjects[slot], before, frame.priors) if before else None
        taught = reading and against(reading, found, c.case.levers, frame.priors)
        if taught:
            yield taught
    yield from _cost_against_effort(c, frame)


def _cost_against_effort(c: CaseRead, frame: Frame) -> Iterator[Taught]:
    """An actual cost in EUR where only person days had been estimated: held against these at the day rate."""
    if any(quantity == "one_off_cost" for quantity, _ in c.stated):
        return
    found = measured((o for o in c.outcomes if o.quantity == "one_off_cost"), "EUR", frame.priors)
    parts = _one_off_parts(c, frame, ("effort",))
    if found and parts and not all(reading.assumed for _, reading in parts):
        taught = against(_sum_of(parts), found, c.case.levers, frame.priors)
        if taught:
            yield taught


def _slots(c: CaseRead, frame: Frame) -> list[Slot]:
    """The quantities of this case: all that were estimated or measured, and those every live case has."""
    slots = {*c.stated, *((o.quantity, _part(o)) for o in c.outcomes if o.value is not None)}
    estimated = {quantity for quantity, _ in c.stated}
    slots = {s for s in slots if s[0] not in ("one_off_cost", "effort") or s[0] in estimated or not c.live}
    if c.live:
        slots |= {("running_cost", ""), ("duration", ""), ("adoption", ""), ("success", "")}
        if not estimated & {"one_off_cost", "effort"}:
            slots.add(("one_off_cost", ""))
        if not c.case.enabler and not any(q == "effect" for q, _ in slots):
            if frame.money_kpi:
                slots.add(("effect", frame.money_kpi.id))
            else:
                c.lacks_effect = True
    return sorted(slots)


def _running_from_one_off(c: CaseRead, frame: Frame) -> None:
    """Running cost nobody estimated: a share of what the case costs once, as uncertain as both together."""
    slot: Slot = ("running_cost", "")
    if slot not in c.readings or not c.readings[slot].assumed:
        return
    parts = _one_off_parts(c, frame, ("one_off_cost", "effort"))
    if not parts:
        return
    if parts not in frame.running:
        frame.running[parts] = running_of(parts)
    c.readings[slot] = frame.running[parts]
    c.running_from = tuple((price, slot) for price, slot, _ in _priced(c, frame, ("one_off_cost", "effort")))


def running_of(parts: Parts) -> Reading:
    """The running cost that is usual beside such a one-off cost."""
    share, once = lognormal_of("running_cost/share"), _sum_of(parts)
    return replace(
        once,
        centre=once.centre + share.mu,
        low=math.hypot(once.low, share.low),
        high=math.hypot(once.high, share.high),
        assumed=True,
        from_class=True,
        sources=tuple(sorted({"class:running_cost/share", *once.sources})),
    )


Parts = tuple[tuple[float, Reading], ...]
"""Readings with the price in EUR of one unit of each."""


def _one_off_parts(c: CaseRead, frame: Frame, quantities: tuple[Quantity, ...]) -> Parts:
    return tuple((price, reading) for price, _, reading in _priced(c, frame, quantities))


def _priced(
    c: CaseRead, frame: Frame, quantities: tuple[Quantity, ...]
) -> Iterator[tuple[float, Slot, Reading]]:
    for slot, reading in sorted(c.readings.items()):
        if slot[0] in quantities and reading.scale == "log":
            yield frame.day_rate if slot[0] == "effort" else 1.0, slot, reading


def _sum_of(parts: Parts) -> Reading:
    """The sum in EUR as one reading; its parts err together, so variances average by amount."""
    amounts = [price * math.exp(reading.centre) for price, reading in parts]
    weights = [amount / math.fsum(amounts) for amount in amounts]
    weighted = [(w, reading) for w, (_, reading) in zip(weights, parts, strict=True)]
    loadings: dict[str, float] = {}
    for w, reading in weighted:
        for name, amount in reading.loadings:
            loadings[name] = loadings.get(name, 0.0) + w * amount
    return Reading(
        scale="log",
        centre=math.log(math.fsum(amounts)),
        low=math.sqrt(math.fsum(w * r.low**2 for w, r in weighted)),
        high=math.sqrt(math.fsum(w * r.high**2 for w, r in weighted)),
        loadings=tuple(sorted(loadings.items())),
        assumed=all(r.assumed for _, r in parts),
        from_class=all(r.from_class for _, r in parts),
        sources=tuple(sorted({source for _, r in parts for source in r.sources})),
        voices=frozenset(voice for _, r in parts for voice in r.voices),
    )


def _subject(slot: Slot, case: UseCase, frame: Frame) -> Subject:
    quantity, part = slot
    if quantity != "effect":
        return Subject(quantity, _UNITS[quantity], case.levers)
    kpi = frame.kpis[part]
    return Subject(quantity, kpi.unit, case.levers, _worth(kpi, frame.point_worth))


def _worth(kpi: Kpi, point_worth: float | None) -> float | None:
    """EUR that one unit is worth, by itself or by its points; None where nobody has said."""
    if kpi.worth is not None:
        return abs(float(kpi.worth))
    return None if kpi.points is None or point_worth is None else abs(float(kpi.points)) * point_worth


def _part(record: Estimate | Outcome) -> str:
    if record.quantity == "effect":
        return record.kpi or ""
    return (record.skill or "") if isinstance(record, Estimate) and record.quantity == "effort" else ""


def _by_slot(estimates: Iterable[Estimate]) -> dict[Slot, list[Estimate]]:
    grouped: dict[Slot, list[Estimate]] = {}
    for e in estimates:
        grouped.setdefault((e.quantity, _part(e)), []).append(e)
    return grouped


def _not_understood(case: UseCase, stated: Iterable[Estimate], subject: Subject) -> Iterator[Message]:
    for e in stated:
        is_number = e.value.form in ("point", "range")
        if is_number and numbers_of(e, subject.unit) is None and conversion(e.unit, subject.unit) is None:
            yield message(
                "beliefs-unit-not-understood",
                title=case.title,
                quantity=quantity_word(e.quantity),
                unit=e.unit,
                wanted=subject.unit,
            )


def _title(frame: Frame, kpi: str) -> Param:
    return frame.kpis[kpi].title or kpi
