"""What a page calls a figure that a sentence says, and where it leads: most are figures of a result, too."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from leitstand.strategy import QUANTITIES, Fact, Statement, Value, quantity_word
from leitstand.texts import Message, message

from .items import ReferenceCases

if TYPE_CHECKING:
    from .figures import Figures

_ALONE = (
    "count-weighed", "count-chosen", "count-assumed", "count-questions", "largest-share", "more-money",
    "more-money-amount", "count-guardrails-unclear", "count-guardrails-unseen", "count-stopping", "count-turned-back",
    "count-switching-unknown",
)  # fmt: skip
_OF_KPI = ("promised", "counted")
_OF_RULES = (
    "bought", "paid", "held", "wanted", "costs", "missing", "work", "effort", "given-up", "tolerance", "stopping",
    "quarter-chance", "quarter-over",
)  # fmt: skip
MESSAGES = (
    *(f"documents-figure-{name}" for name in _ALONE),
    *(f"documents-figure-{name}" for name in _OF_KPI),
    *(f"documents-figure-rules-{name}" for name in _OF_RULES),
)  # fmt: skip


@dataclass(frozen=True)
class Named:
    """A fact together with what it is called: the figure, the point of its range, and whose it is (a record id)."""

    fact: Fact
    name: Message | None = None
    point: Message | None = None
    subject: str | None = None
    cases: ReferenceCases | None = None


def said_and_made(said: Fact, made: Named | None, figures: Figures) -> Named:
    """A sentence's fact, called and traced further as the figure of a result that has the same id; where there is
    none, called by its own id.
    """
    if made is not None:
        fact = said.model_copy(update={"inputs": made.fact.inputs})
        return Named(fact, made.name, made.point, made.subject)
    asked = ".asked." if ".asked." in said.id else ".tipping."
    subject, turning, rest = said.id.partition(asked)
    if turning:
        asked_of = rest.partition(".")[0]
        point = quantity_word(asked_of) if asked_of in QUANTITIES else None
        return Named(said, message("documents-figure-tipping"), point, subject)
    if said.id.startswith("rules."):
        figure, _, of = said.id.removeprefix("rules.").partition(".")
        name = message(f"documents-figure-rules-{figure}") if figure in _OF_RULES else None
        return Named(said, name, None, of if figures.index.knows(of) else None)
    figure, _, kpi = said.id.removeprefix("plan.").partition(".")
    if figure in _OF_KPI:
        return Named(said, message(f"documents-figure-{figure}"), None, kpi)
    called = said.id.removeprefix("plan.").replace(".", "-")
    if called not in _ALONE:
        return Named(said)
    inputs = said.inputs or tuple(_counted(said, figures))
    return Named(said.model_copy(update={"inputs": inputs}), message(f"documents-figure-{called}"))


def _counted(said: Fact, figures: Figures) -> Iterator[str]:
    """The ids of what was counted, where they are few enough to be told."""
    if said.id == "plan.count.assumed":
        for case in figures.portfolio.cases:
            if {"effect", "one_off_cost"}.intersection(case.assumed):
                yield case.use_case
    if said.id == "plan.count.questions":
        yield from (figures.question(asked, "worth").id for asked in figures.portfolio.questions)


def statements(value: Any) -> Iterator[Statement]:
    """Every sentence anywhere inside a value."""
    if isinstance(value, Statement):
        yield value
    elif isinstance(value, Value):
        for name in type(value).model_fields:
            yield from statements(getattr(value, name))
    elif isinstance(value, tuple):
        for item in value:
            yield from statements(item)
