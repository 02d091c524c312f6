"""What outcomes taught, for sentences and for the basis of a plan: about the company and its levers only.

No figure here is about one person: a lesson needs estimates of at least two voices (or unnamed ones), one
about a lever at least five outcomes, and estimator effects never leave the room.
"""

from __future__ import annotations

import math
from collections.abc import Iterable

from leitstand.texts import Message, Param, message

from .belief import Lesson, Shared
from .chances import Count, Rates
from .distributions import Z90, BetaShare
from .effects import firm, lever
from .evidence import Taught
from .priors import GROUPS, Group

AT_LEAST = 3
AT_LEAST_OF_A_LEVER = 5
MESSAGES = (
    "beliefs-learned-benefit",
    "beliefs-learned-cost",
    "beliefs-learned-gate",
    "beliefs-learned-time",
)


def lessons(taught: Iterable[Taught], shared: Shared, gates: Rates) -> tuple[Lesson, ...]:
    """Lessons by group, the company first, then its levers by id; gates last."""
    listed = sorted((t for t in taught if t.figures), key=lambda t: t.evidence.outcome)
    found: list[Lesson | None] = []
    for group in GROUPS:
        rows = [t for t in listed if t.evidence.loadings[0][0] == firm(group)]
        found.append(_lesson(group, None, rows, shared, AT_LEAST))
        for lever_id in sorted({i for t in rows for i in t.levers}):
            of_lever = [t for t in rows if lever_id in t.levers]
            found.append(_lesson(group, lever_id, of_lever, shared, AT_LEAST_OF_A_LEVER))
    found.append(_of_gates(None, gates.firm_count, gates.firm, AT_LEAST))
    for lever_id, count in sorted(gates.lever_counts.items()):
        found.append(_of_gates(lever_id, count, gates.lever(lever_id), AT_LEAST_OF_A_LEVER))
    return tuple(lesson for lesson in found if lesson)


def lesson_message(lesson: Lesson, lever_title: Param = None) -> Message:
    """The lesson as a sentence; `lever_title` names the lever of a lesson about one."""
    return message(
        f"beliefs-learned-{lesson.about}",
        scope="firm" if lesson.lever is None else "lever",
        lever=lever_title if lever_title is not None else (lesson.lever or ""),
        n=lesson.n,
        direction="none" if abs(lesson.observed - 1) < 0.005 else "over" if lesson.observed > 1 else "under",
        percent=round(abs(lesson.observed - 1) * 100),
        passed=round(lesson.observed * lesson.n),
        copied=lesson.copied,
        flagged=("none", "one", "several")[min(lesson.copied, 2)],
    )


def parameters(shared: Shared, gates: Rates, adopted: Rates) -> dict[str, float]:
    """What was learned, by readable names, sorted: of the firm and of levers that outcomes taught about."""
    found: dict[str, float] = {}
    for name in shared.names:
        group, _, rest = name.partition(".")
        if rest == "firm" or (rest.startswith("lever:") and name in shared.informed):
            at = shared.position[name]
            subject = rest.replace(":", ".", 1)
            found[f"{subject}.{group}.bias"] = float(shared.mean[at])
            found[f"{subject}.{group}.sd"] = math.sqrt(float(shared.covariance[at, at]))
    for rates, what in ((gates, "gate"), (adopted, "adoption")):
        found[f"firm.{what}.mean"], found[f"firm.{what}.weight"] = rates.firm.share, rates.firm.weight
        for lever_id in rates.lever_counts:
            found[f"lever.{lever_id}.{what}.mean"] = rates.lever(lever_id).share
    return dict(sorted(found.items()))


def _lesson(group: Group, of: str | None, rows: list[Taught], shared: Shared, least: int) -> Lesson | None:
    voices = frozenset[str]().union(*(t.voices for t in rows))
    if len(rows) < least or (len(voices) == 1 and "" not in voices):
        return None
    names = [firm(group)] if of is None else [firm(group), lever(group, of)]
    at = [shared.position[name] for name in names]
    mean = math.fsum(float(shared.mean[i]) for i in at)
    sd = math.sqrt(math.fsum(float(shared.covariance[i, j]) for i in at for j in at))
    return Lesson(
        about=group,
        lever=of,
        n=len(rows),
        observed=math.exp(math.fsum(t.evidence.ratio for t in rows) / len(rows)),
        expected=math.exp(mean),
        low=math.exp(mean - Z90 * sd),
        high=math.exp(mean + Z90 * sd),
        copied=sum(t.copied for t in rows),
    )


def _of_gates(of: str | None, count: Count, rate: BetaShare, least: int) -> Lesson | None:
    if count.n < least:
        return None
    observed = count.reached / count.n
    return Lesson("gate", of, round(count.n), observed, rate.mean, rate.ppf(0.1), rate.ppf(0.9))
