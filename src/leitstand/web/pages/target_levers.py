"""The value levers as a tree, from their kind down to the use cases of the plan, and the plan's shares by kind."""

from __future__ import annotations

from dataclasses import dataclass
from math import inf

from leitstand.portfolio.results import CaseResult
from leitstand.strategy import Fact, Lever, LeverKind, Text
from leitstand.texts import Message, message

from ..bars import Scale, scale_of
from ..lever_sums import KINDS, without_lever
from ..orientation import Goal
from ..tallies import Tallies

MOST_CASES = 4
MESSAGES = tuple(f"strategy-lever-kind-{kind}" for kind in ("efficiency", "customer-value", "new-business"))


@dataclass(frozen=True)
class CaseLine:
    """A use case of the plan on a lever."""

    result: CaseResult
    title: Text


@dataclass(frozen=True)
class Node:
    """A lever with what the plan does on it, what lies below it, and the objectives that it serves.

    `inside`: use cases of the plan on this very lever; `left`: those of them that are not shown.
    """

    lever: Lever
    counted: Message
    value: Fact
    inside: int
    cases: tuple[CaseLine, ...]
    left: int
    goals: tuple[Goal, ...]
    children: tuple[Node, ...]


@dataclass(frozen=True)
class KindRow:
    """A kind of lever with the plan's share in it."""

    name: Message
    share: Fact
    counted: Message
    brings: Message
    promised: Message | None
    width: str


@dataclass(frozen=True)
class Tree:
    """The levers without one above them; `scale` is that of all bars, `loose` the use cases on no lever."""

    nodes: tuple[Node, ...]
    scale: Scale
    loose: int


def kind_rows(tallies: Tallies) -> list[KindRow]:
    """The plan's shares in efficiency, customer value and new business; empty where no lever is known."""
    if tallies.found.reviewed is None or not tallies.orientation.levers:
        return []
    rows = []
    for kind in KINDS:
        count, share, value = (tallies.kind(kind, name) for name in ("count", "share", "value"))
        brings = (
            message("target-kind-value-unknown")
            if value.value is None
            else message("target-kind-value", value=value)
        )
        width = f"{100 * share.value:.1f}" if isinstance(share.value, float) else "0"
        name = message(f"strategy-lever-kind-{kind.replace('_', '-')}")
        rows.append(
            KindRow(
                name, share, message("target-kind-count", n=count), brings, _promised(tallies, kind), width
            )
        )
    return rows


def lever_tree(tallies: Tallies) -> Tree | None:
    """The levers; None where there are none, or no review that could say anything of them."""
    reviewed, levers = tallies.found.reviewed, tallies.orientation.levers
    if reviewed is None or not levers:
        return None
    known = {lever.id for lever in levers}
    below: dict[str, list[Lever]] = {}
    for lever in levers:
        below.setdefault(lever.parent if lever.parent in known else "", []).append(lever)

    def nodes(parent: str) -> tuple[Node, ...]:
        ordered = sorted(below.get(parent, []), key=lambda lever: (KINDS.index(lever.lever_kind), lever.id))
        return tuple(_node(tallies, lever, nodes(lever.id)) for lever in ordered)

    inside = {i for s in tallies.levers.values() for i in s.inside}
    scale = scale_of(reviewed.cases[i].value for i in sorted(inside))
    return Tree(nodes(""), scale, len(without_lever(reviewed, levers)))


def _promised(tallies: Tallies, kind: LeverKind) -> Message | None:
    """The minimum share that leadership has promised to this kind, and what the plan holds of it."""
    reviewed = tallies.found.reviewed
    rule = next((r.id for r in tallies.orientation.shares if r.lever_kind == kind), None)
    if reviewed is None or rule is None:
        return None
    wanted, held = (reviewed.figures.find(f"rules.{name}.{rule}") for name in ("wanted", "held"))
    if wanted is None or held is None:
        return None
    return message("target-kind-promised", wanted=wanted.fact, held=held.fact)


def _node(tallies: Tallies, lever: Lever, children: tuple[Node, ...]) -> Node:
    reviewed = tallies.found.reviewed
    assert reviewed is not None  # noqa: S101 - lever_tree has looked
    count, every, value = (tallies.lever(lever.id, name) for name in ("count", "all", "value"))
    inside = tallies.levers[lever.id].inside
    own = [reviewed.cases[i] for i in inside if lever.id in reviewed.index.cases[i].levers]
    own.sort(key=lambda c: (-c.value.mean if c.value else inf, c.use_case))
    lines = tuple(CaseLine(c, reviewed.index.cases[c.use_case].title) for c in own[:MOST_CASES])
    served = () if children else _goals(tallies, inside)
    counted = message("target-lever-count", n=count, all=every)
    if not tallies.levers[lever.id].inside:
        counted = message("target-lever-none")
    left = max(0, len(own) - MOST_CASES)
    return Node(lever, counted, value, len(own), lines, left, served, children)


def _goals(tallies: Tallies, cases: tuple[str, ...]) -> tuple[Goal, ...]:
    """The objectives that these use cases pay into, those that customers notice first."""
    found = [
        goal
        for goal in tallies.orientation.goals
        if goal.outlook is not None and set(goal.outlook.contributors) & set(cases)
    ]
    return tuple(sorted(found, key=lambda goal: not (goal.kpi and goal.kpi.customer)))
