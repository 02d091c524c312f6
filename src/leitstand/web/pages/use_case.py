"""One use case: what is to become of it and why, what we believe of it, who estimated what, what happened."""

from __future__ import annotations

from dataclasses import dataclass

from django.http import Http404, HttpRequest, HttpResponse

from leitstand.documents import benefit
from leitstand.journal import Entry
from leitstand.portfolio.results import CaseResult, Tipping
from leitstand.strategy import (
    QUANTITIES,
    Band,
    Estimate,
    Fact,
    NotKnown,
    Outcome,
    Point,
    Quantity,
    Range,
    Score,
    SizeClass,
    Text,
    UseCase,
)
from leitstand.texts import Message, message

from ..bars import Scale, scale_of
from ..doors import door
from ..reading import Place, Reviewed, record_of
from .changes import Version, versions
from .showing import drawn, lang_of, nothing_yet, show, where

MESSAGES = (
    *(f"web-case-{action}" for action in ("not-now", "pilot", "scale", "continue", "stop")),
    *(f"web-tipping-{side}-{turns}" for side in ("above", "below") for turns in ("in", "out")),
    *(
        f"strategy-quantity-{quantity}"
        for quantity in (
            "effect", "one-off-cost", "running-cost", "effort", "duration", "adoption", "success",
        )
    ),
    *(f"strategy-stage-{stage}" for stage in ("idea", "assessed", "pilot", "scaled", "operating", "retired")),
    *(f"documents-figure-{name}" for name in (
        "benefit", "one-off", "running", "value", "cash", "hours", "points")),
)  # fmt: skip
_BELIEVED: dict[Quantity, str] = {"effect": "benefit", "one_off_cost": "one_off", "running_cost": "running"}
_BANDS = ("benefit", "one_off", "running", "value", "cash", "hours", "points")


@dataclass(frozen=True)
class BandRow:
    """A range of the belief with its three figures."""

    name: Message
    band: Band
    low: Fact
    middle: Fact
    high: Fact
    scale: Scale


@dataclass(frozen=True)
class Said:
    """One estimate or outcome: who (as a number), what was typed, and its range where it is one."""

    record: str
    who: Message
    typed: str
    band: Band | None
    plain: Message | None
    kind: str


@dataclass(frozen=True)
class Quantified:
    """All that is said about one quantity, on one scale, and what we believe of it."""

    name: Message
    said: tuple[Said, ...]
    scale: Scale
    assumed: bool


@dataclass(frozen=True)
class Step:
    """A commit, and the versions that it wrote of the records shown here."""

    entry: Entry
    parts: tuple[tuple[str, Version], ...]


@dataclass(frozen=True)
class Turn:
    """Where the choice would turn."""

    said: Message
    tipping: Tipping
    at: Fact


@door("use-cases/<str:case_id>/", permission="strategy:read", name="use-case")
def use_case(request: HttpRequest, case_id: str) -> HttpResponse:
    found = where(request)
    empty = nothing_yet(request, found)
    if empty or found.reviewed is None:
        return empty or show(request, "no_review", {})
    reviewed, lang = found.reviewed, lang_of(request)
    result, entry = reviewed.cases.get(case_id), reviewed.index.cases.get(case_id)
    if entry is None:
        raise Http404(case_id)
    past = found.history(case_id)
    record = record_of(past[-1]) if past else None
    said = _records(found, tuple(e.id for e in (*entry.estimates, *entry.outcomes)))
    picture = benefit(reviewed.figures, result) if result else None
    context = {
        "case_id": case_id,
        "entry": entry,
        "case": record if isinstance(record, UseCase) else None,
        "stage": message(f"strategy-stage-{entry.stage}"),
        "result": result,
        "judgement": _judgement(result, entry.title) if result else None,
        "chart": drawn(found, picture, lang),
        "picture": picture,
        "chance": reviewed.figures.case(result, "chance") if result else None,
        "why": _why(reviewed, result) if result else [],
        "turns": _turns(reviewed, result) if result else [],
        "bands": _bands(reviewed, result) if result else [],
        "quantities": _quantities(said, result),
        "history": _history(found, (case_id, *(e.id for e in (*entry.estimates, *entry.outcomes)))),
        "in_plan": bool(result and result.action in ("pilot", "scale", "continue")),
    }
    return show(request, "use_case", context)


def _judgement(result: CaseResult, title: Text) -> Message:
    code = f"web-case-{result.action.replace('_', '-')}"
    if result.action not in ("pilot", "scale"):
        return message(code, case=title)
    when = message("web-quarter", quarter=result.start) if result.start else None
    return message(code, case=title, start=result.start or "none", when=when)


def _why(reviewed: Reviewed, result: CaseResult) -> list[tuple[Message, Fact]]:
    """The figures that explain the choice; those that say nothing are left out."""
    figures = reviewed.figures
    shown = ["chance", "success"]
    shown += ["per_euro"] if result.per_euro is not None else []
    shown += ["price"] if result.price > 0 else []
    shown += ["clarify"] if result.clarify > 0 else []
    facts = ((figures.case(result, name)) for name in shown)
    return [(message(_name_code(name)), fact) for name, fact in zip(shown, facts, strict=True)]


def _name_code(name: str) -> str:
    return {
        "chance": "documents-figure-chance",
        "success": "documents-figure-success",
        "per_euro": "documents-figure-per-euro",
        "price": "documents-figure-price",
        "clarify": "documents-figure-clarify",
    }[name]


def _turns(reviewed: Reviewed, result: CaseResult) -> list[Turn]:
    turns = []
    for nth, tip in enumerate(result.tipping):
        fact = reviewed.figures.tipping(result, nth)
        quantity = message(f"strategy-quantity-{tip.quantity.replace('_', '-')}")
        turns.append(Turn(message(f"web-tipping-{tip.side}-{tip.turns}", quantity=quantity, at=fact), tip, fact))
    return turns


def _bands(reviewed: Reviewed, result: CaseResult) -> list[BandRow]:
    """The ranges of the belief; those in the same unit share a scale."""
    known = {name: getattr(result, name) for name in _BANDS if getattr(result, name) is not None}
    scales = {unit: scale_of(b for b in known.values() if _base(b.unit) == unit)
              for unit in {_base(b.unit) for b in known.values()}}  # fmt: skip
    figures = reviewed.figures
    rows = []
    for name, band in known.items():
        low, middle, high = (figures.case(result, name, point) for point in ("p10", "p50", "p90"))
        called = message(f"documents-figure-{name.replace('_', '-')}")
        rows.append(BandRow(called, band, low, middle, high, scales[_base(band.unit)]))
    return rows


def _as_assumed(band: Band) -> Band:
    """The same band, marked as assumed."""
    return band.model_copy(update={"assumed": True})


def _base(unit: str) -> str:
    return unit.partition("/")[0]


def _records(found: Place, ids: tuple[str, ...]) -> tuple[Estimate | Outcome, ...]:
    """The estimates and outcomes as they stand, read one by one; withdrawn ones are left out."""
    records = []
    for i in ids:
        past = found.history(i)
        record = record_of(past[-1]) if past else None
        if isinstance(record, Estimate | Outcome):
            records.append(record)
    return tuple(records)


def _quantities(said: tuple[Estimate | Outcome, ...], result: CaseResult | None) -> list[Quantified]:
    """Estimates and outcomes by quantity, then by the part of it (KPI, skill) that they speak of."""
    people = sorted({r.by for r in said if isinstance(r, Estimate) and r.by})
    number = {name: n for n, name in enumerate(people, 1)}
    groups: dict[tuple[int, str, str], list[Estimate | Outcome]] = {}
    for record in said:
        part = record.kpi or (record.skill if isinstance(record, Estimate) else None) or ""
        groups.setdefault((QUANTITIES.index(record.quantity), part, record.unit), []).append(record)
    rows = []
    for (at, _, unit), records in sorted(groups.items()):
        quantity = QUANTITIES[at]
        shown = [_said(record, number) for record in sorted(records, key=lambda r: (r.kind, r.date, r.id))]
        believed = _believed(result, quantity, unit)
        if believed is not None:
            shown.append(Said("", message("web-belief"), "", believed, None, "belief"))
        rows.append(Quantified(
            message(f"strategy-quantity-{quantity.replace('_', '-')}"), tuple(shown),
            scale_of(s.band for s in shown), bool(result and quantity in result.assumed),
        ))  # fmt: skip
    estimated = {r.quantity for r in said}
    for quantity in result.assumed if result else ():
        if quantity not in estimated:
            believed = _believed(result, quantity, None)
            name = message(f"strategy-quantity-{quantity.replace('_', '-')}")
            shown = [Said("", message("web-reference-cases"), "", _as_assumed(believed) if believed else None,
                          None if believed else message("web-assumed"), "assumed")]  # fmt: skip
            rows.append(Quantified(name, tuple(shown), scale_of(s.band for s in shown), assumed=True))
    return rows


def _believed(result: CaseResult | None, quantity: Quantity, unit: str | None) -> Band | None:
    """What we believe of the quantity, where the belief is kept in the same unit as the estimates."""
    name = _BELIEVED.get(quantity)
    band: Band | None = getattr(result, name) if result and name else None
    return band if band is not None and unit in (None, band.unit) else None


def _said(record: Estimate | Outcome, number: dict[str, int]) -> Said:
    if isinstance(record, Outcome):
        return _measured(record)
    who = message("web-estimate-by", n=number[record.by]) if record.by else message("web-estimate-list")
    value = record.value
    typed, band, plain = record.typed, None, None
    match value:
        case Point():
            band = _point(float(value.value), record.unit)
        case Range():
            middle = float(value.p50 if value.p50 is not None else (value.p10 + value.p90) / 2)
            band = Band(p10=float(value.p10), p50=middle, p90=float(value.p90), mean=middle, unit=record.unit)
        case SizeClass():
            plain = message("web-size", size=value.size)
        case Score():
            plain = message("web-score", score=value.score)
        case NotKnown():
            plain = message("web-unknown")
    return Said(record.id, who, typed, band, plain, "estimate")


def _measured(record: Outcome) -> Said:
    who = message("web-outcome", grade=record.grade, day=record.date)
    if record.value is None:
        passed = message("strategy-gate-passed") if record.gate == "passed" else message("strategy-gate-failed")
        return Said(record.id, who, "", None, passed, "outcome")
    value = float(record.value)
    band = _point(value, record.unit)
    if record.low is not None and record.high is not None:
        band = Band(p10=float(record.low), p50=value, p90=float(record.high), mean=value, unit=record.unit)
    return Said(record.id, who, "", band, None, "outcome")


def _point(value: float, unit: str) -> Band:
    return Band(p10=value, p50=value, p90=value, mean=value, unit=unit)


def _history(found: Place, ids: tuple[str, ...]) -> list[Step]:
    """What happened to the use case and to what is said of it, newest first, one step for each commit."""
    commits: dict[int, list[tuple[str, Version]]] = {}
    for i in ids:
        for version in versions(found.history(i)):
            commits.setdefault(version.entry.commit, []).append((i, version))
    return [Step(parts[0][1].entry, tuple(parts)) for _, parts in sorted(commits.items(), reverse=True)]
