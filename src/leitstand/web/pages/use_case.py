"""One use case: what is to become of it and why, what we believe of it, who estimated what, what happened."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlencode

from django.http import Http404, HttpRequest, HttpResponse

from leitstand.documents import CaseEntry, benefit
from leitstand.journal import Entry
from leitstand.portfolio.results import CaseResult, Tipping
from leitstand.strategy import Band, Estimate, Fact, Outcome, Record, Statement, Text, UseCase, quantity_word
from leitstand.texts import Message, message

from ..bars import Scale, scale_of
from ..doors import door
from ..guardrails import guardrails, turning_back
from ..reading import Place, Reviewed, record_of
from .changes import Version, versions
from .estimates import estimates_of, quantities
from .showing import drawn, lang_of, nothing_yet, show, where
from .ways import add_address, edit_address

MESSAGES = (
    *(f"web-case-{action}" for action in ("not-now", "pilot", "scale", "continue", "stop")),
    *(f"web-tipping-{side}-{turns}" for side in ("above", "below") for turns in ("in", "out")),
    *(f"strategy-stage-{stage}" for stage in ("idea", "assessed", "pilot", "scaled", "operating", "retired")),
    *(f"web-term-{term}" for term in ("chance", "success", "per-euro", "price", "clarify")),
    *(f"web-history-{kind}" for kind in ("estimate", "outcome", "guardrail-state", "switching-cost")),
    *(f"documents-figure-{name}" for name in (
        "benefit", "one-off", "running", "value", "cash", "hours", "points")),
)  # fmt: skip
_BANDS = ("benefit", "one_off", "running", "value", "cash", "hours", "points")
_ALWAYS = ("benefit", "one_off", "running", "value")
_TERMS = ("chance", "success", "per_euro", "price", "clarify")


@dataclass(frozen=True)
class BandRow:
    """A range of the belief with its three figures; None: nothing can be said."""

    name: Message
    band: Band | None
    low: Fact
    middle: Fact
    high: Fact
    scale: Scale


@dataclass(frozen=True)
class Done:
    """What was done to several records of a kind at once: counted, and each by its id and its name: an estimate's
    quantity, a guardrail's rule."""

    said: Message
    records: tuple[tuple[str, Message | str], ...]


@dataclass(frozen=True)
class Step:
    """A commit: what it did to the use case itself, and to what is said of it."""

    entry: Entry
    own: Version | None
    others: tuple[Done, ...]


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
    result, listed = reviewed.cases.get(case_id), reviewed.index.cases.get(case_id)
    names = {**(_names(listed) if listed else {}), **_said_since(found, case_id)}
    pasts = found.histories((case_id, *names))
    record = record_of(pasts[case_id][-1]) if pasts[case_id] else None
    entry = _as_it_stands(listed, record)
    if entry is None:
        raise Http404(case_id)
    said = estimates_of(past for i, past in pasts.items() if i != case_id)
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
        "terms": [
            (message(_name_code(n)), message(f"web-term-{n.replace('_', '-')}")) for n in _shown(result)
        ],
        "turns": _turns(reviewed, result) if result else [],
        "more": _more(result) if result else (),
        "bands": _bands(reviewed, result) if result else [],
        "quantities": quantities(said, reviewed.figures, case_id),
        "guardrails": guardrails(entry, reviewed.review.as_of),
        "turning": turning_back(entry),
        "history": _history(pasts, case_id, names),
        "doings": _doings(request, record if isinstance(record, UseCase) else None),
        "in_plan": bool(result and result.action in ("pilot", "scale", "continue")),
    }
    return show(request, "use_case", context)


def _as_it_stands(listed: CaseEntry | None, record: Record | None) -> CaseEntry | None:
    """The use case as it stands now, which may be newer than the last review; None where there is none."""
    if not isinstance(record, UseCase):
        return listed
    now = {
        "title": record.title or Text(de=record.id), "stage": record.stage, "unit": record.unit, "owner": record.owner,
        "objectives": record.objectives,
    }  # fmt: skip
    return (listed or CaseEntry(title=now["title"], stage=record.stage)).model_copy(update=now)


def _said_since(found: Place, case: str) -> dict[str, Message | str]:
    """Estimates and outcomes of a use case that came in after the last review, by id, with their quantity."""
    if found.organisation is None or found.reviewed is None or not found.entries_since:
        return {}
    since = found.journal.entries(found.organisation.id, since=found.reviewed.sequence)
    records = (record_of(entry) for entry in since if entry.kind in ("estimate", "outcome"))
    about = (r for r in records if isinstance(r, Estimate | Outcome) and r.use_case == case)
    return {r.id: quantity_word(r.quantity) for r in about}


def _doings(request: HttpRequest, case: UseCase | None) -> list[tuple[str, Message]]:
    """What this reader can do here: addresses and what they are called."""
    if case is None:
        return []
    found = [(edit_address(request, case, lambda _: case), message("web-edit"))]
    for kind, said in (("estimate", message("web-add-estimate")), ("outcome", message("web-add-outcome"))):
        href = add_address(request, kind, case)
        found.append((f"{href}?{urlencode({'use_case': case.id})}" if href else "", said))
    return [(href, said) for href, said in found if href]


def _judgement(result: CaseResult, title: Text) -> Message:
    code = f"web-case-{result.action.replace('_', '-')}"
    if result.action not in ("pilot", "scale"):
        return message(code, case=title)
    when = message("web-quarter", quarter=result.start) if result.start else None
    return message(code, case=title, start=result.start or "none", when=when)


def _why(reviewed: Reviewed, result: CaseResult) -> list[tuple[Message, Fact]]:
    """The figures that explain the choice; those that say nothing are left out."""
    return [(message(_name_code(name)), reviewed.figures.case(result, name)) for name in _shown(result)]


def _shown(result: CaseResult | None) -> list[str]:
    if result is None:
        return []
    said = {"per_euro": result.per_euro is not None, "price": result.price > 0, "clarify": result.clarify > 0}
    return [name for name in _TERMS if said.get(name, True)]


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
        quantity = quantity_word(tip.quantity)
        turns.append(
            Turn(message(f"web-tipping-{tip.side}-{tip.turns}", quantity=quantity, at=fact), tip, fact)
        )
    return turns


def _bands(reviewed: Reviewed, result: CaseResult) -> list[BandRow]:
    """The ranges of the belief; those in the same unit share a scale."""
    bands: dict[str, Band | None] = {name: getattr(result, name) for name in _BANDS}
    shown = {name: band for name, band in bands.items() if band is not None or name in _ALWAYS}
    scales = {
        unit: scale_of(b for b in shown.values() if _base(b) == unit) for unit in map(_base, shown.values())
    }
    figures = reviewed.figures
    rows = []
    for name, band in shown.items():
        low, middle, high = (figures.case(result, name, point) for point in ("p10", "p50", "p90"))
        called = message(f"documents-figure-{name.replace('_', '-')}")
        rows.append(BandRow(called, band, low, middle, high, scales[_base(band)]))
    return rows


def _base(band: Band | None) -> str:
    return band.unit.partition("/")[0] if band else ""


def _names(entry: CaseEntry) -> dict[str, Message | str]:
    """The records that say something of a use case, by id, with the name that its history gives them."""
    turning = [entry.switching.id] if entry.switching else []
    return {
        **{e.id: quantity_word(e.quantity) for e in (*entry.estimates, *entry.outcomes)},
        **{i: rule or message("record-guardrail-state") for i, rule in entry.states.items()},
        **{i: message("record-switching-cost") for i in turning},
    }


def _history(
    pasts: Mapping[str, tuple[Entry, ...]], case: str, names: Mapping[str, Message | str]
) -> list[Step]:
    """What happened to the use case and to what is said of it, newest first, one step for each commit."""
    commits: dict[int, list[tuple[str, Version]]] = {}
    for i in (case, *names):
        for version in versions(pasts[i]):
            commits.setdefault(version.entry.commit, []).append((i, version))
    return [_step(parts, case, names) for _, parts in sorted(commits.items(), reverse=True)]


def _step(parts: list[tuple[str, Version]], case: str, names: Mapping[str, Message | str]) -> Step:
    own = next((version for i, version in parts if i == case), None)
    alike: dict[tuple[str, str], list[str]] = {}
    for i, version in parts:
        if i != case:
            alike.setdefault((version.entry.kind.replace("_", "-"), version.did), []).append(i)
    done = tuple(
        Done(message(f"web-history-{kind}", n=len(ids), did=did), tuple((i, names[i]) for i in ids))
        for (kind, did), ids in alike.items()
    )
    return Step(parts[0][1].entry, own, done)
