"""One use case: what is to become of it and why, what we believe of it, who estimated what, what happened."""

from __future__ import annotations

from dataclasses import dataclass

from django.http import Http404, HttpRequest, HttpResponse

from leitstand.documents import benefit
from leitstand.journal import Entry
from leitstand.portfolio.results import CaseResult, Tipping
from leitstand.strategy import Band, Fact, Statement, Text, UseCase
from leitstand.texts import Message, message

from ..bars import Scale, scale_of
from ..doors import door
from ..reading import Place, Reviewed, record_of
from .changes import Version, versions
from .estimates import estimates_of, quantities
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
class Step:
    """A commit: what it did to the use case itself, and to its estimates and outcomes (kind, what, ids)."""

    entry: Entry
    own: Version | None
    others: tuple[tuple[str, Version, tuple[str, ...]], ...]


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
    said = estimates_of(found, tuple(e.id for e in (*entry.estimates, *entry.outcomes)))
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
        "more": _more(result) if result else (),
        "bands": _bands(reviewed, result) if result else [],
        "quantities": quantities(said, reviewed.figures, case_id),
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


def _more(result: CaseResult) -> tuple[Statement, ...]:
    """The further reasons, without the tipping points: they stand in a list of their own."""
    return tuple(s for s in result.more if not any(".tipping." in f.id for f in s.facts.values()))


def _turns(reviewed: Reviewed, result: CaseResult) -> list[Turn]:
    turns = []
    for nth, tip in enumerate(result.tipping):
        fact = reviewed.figures.tipping(result, nth)
        quantity = message(f"strategy-quantity-{tip.quantity.replace('_', '-')}")
        turns.append(
            Turn(message(f"web-tipping-{tip.side}-{tip.turns}", quantity=quantity, at=fact), tip, fact)
        )
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


def _base(unit: str) -> str:
    return unit.partition("/")[0]


def _history(found: Place, ids: tuple[str, ...]) -> list[Step]:
    """What happened to the use case and to what is said of it, newest first, one step for each commit."""
    commits: dict[int, list[tuple[str, Version]]] = {}
    for i in ids:
        for version in versions(found.history(i)):
            commits.setdefault(version.entry.commit, []).append((i, version))
    return [_step(parts, ids[0]) for _, parts in sorted(commits.items(), reverse=True)]


def _step(parts: list[tuple[str, Version]], case: str) -> Step:
    own = next((version for i, version in parts if i == case), None)
    others: dict[tuple[str, bool, str, tuple[Message, ...]], list[tuple[str, Version]]] = {}
    for i, version in parts:
        if i != case:
            alike = (version.entry.kind, version.first, version.entry.action, version.names)
            others.setdefault(alike, []).append((i, version))
    shown = tuple((kind[0], found[0][1], tuple(i for i, _ in found)) for kind, found in others.items())
    return Step(parts[0][1].entry, own, shown)
