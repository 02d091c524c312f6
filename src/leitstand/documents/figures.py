"""Every figure of a review as a `Fact`, so that each one shown can be followed to what it was computed from.

A fact's id names it in the way of the portfolio's own sentences (without a point: the average):

    plan.value.p50             UC-014.benefit.p90      budget.2027.planned        objective.Z-1.chance
    fan.2027-Q2.p10            UC-014.chance           scarce.skill.S-1.2027-Q2.price
    plan.gap                   UC-014.tipping.0        question.UC-014.effect..worth

A fact that a sentence brings goes before one that is made here for the same id; `find` knows both.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from typing import Any

from leitstand.learning.results import Review
from leitstand.portfolio.results import CaseResult, ObjectiveOutlook, Question, ShadowPrice
from leitstand.strategy import QUANTITIES, Band, BudgetUse, Fact, Quantity, quantity_word
from leitstand.texts import Message, message

from .index import Index
from .items import CLASS, Item, Items
from .said import Named, said_and_made, statements

MESSAGES = (
    *(f"documents-formula-{name}" for name in (
        "value", "benefit", "one-off", "running", "cash", "hours", "points", "chance", "success", "per-euro",
        "price", "clarify", "tipping", "target", "target-chance", "gap", "fan", "planned", "limit",
        "limit-assumed", "within", "scarce", "used", "capacity", "contribution", "needed", "outlook", "worth",
        "threshold", "plan-value",
    )),
    *(f"documents-figure-{name}" for name in (
        "value", "benefit", "one-off", "running", "cash", "hours", "points", "chance", "success", "per-euro",
        "price", "clarify", "tipping", "target", "target-chance", "gap", "fan", "planned", "limit", "within",
        "scarce", "used", "capacity", "contribution", "needed", "outlook", "worth", "threshold", "plan-value",
    )),
    *("documents-point-p10", "documents-point-p50", "documents-point-p90", "documents-point-mean"),
    *("documents-point-p25", "documents-point-p75"),
)  # fmt: skip

_QUANTITIES_OF: dict[str, tuple[Quantity, ...]] = {
    "benefit": ("effect", "adoption"),
    "one_off": ("one_off_cost", "effort"),
    "running": ("running_cost",),
    "cash": ("effect", "adoption"),
    "hours": ("effect", "adoption"),
    "points": ("effect", "adoption"),
}
_CALLED = {"one_off": "cost", "per_euro": "per-euro"}
_FIELD = {name: field for field, name in _CALLED.items()}
_BANDS = ("value", "benefit", "one_off", "running", "cash", "hours", "points")
_POINTS = ("p10", "p50", "p90", "mean")
_RANGES = ("plan-value", "value", "benefit", "one-off", "running", "cash", "hours", "points")
_POINTS_SHOWN = ("p10", "p25", "p50", "p75", "p90")


class Figures:
    """The figures of one review. Methods give the fact to show; `find` gives it back by its id."""

    def __init__(self, review: Review, index: Index, items: Callable[[], Items] = Items) -> None:
        self.review, self.index, self.portfolio = review, index, review.portfolio
        self._read_items = items

    @cached_property
    def items(self) -> Items:
        """What is believed of each quantity; read when it is first asked for."""
        return self._read_items()

    def plan(self, name: str, point: str = "p50") -> Fact:
        """`value`, `cash`, `hours`, `points` (bands), `target`, `target_chance` or `gap` of the plan."""
        plan = self.portfolio.plan
        end = "" if point == "mean" else ".p50"  # averages add up, other points do not
        cases = tuple(f"{c.use_case}.value{end}" for c in self.portfolio.cases if _in_plan(c))
        if name == "value":
            at = "plan.value" if point == "mean" else f"plan.value.{point}"
            return self._fact(at, getattr(plan.value, point), "EUR", "plan-value", cases)
        if name in ("cash", "hours", "points"):
            band: Band = getattr(self.portfolio, name)
            parts = tuple(f"{c.use_case}.{name}.p50" for c in self.portfolio.cases if _in_plan(c))
            at = f"plan.{name}" if point == "mean" else f"plan.{name}.{point}"
            return self._fact(at, getattr(band, point), band.unit, name, parts)
        if name == "target":
            source = (self.index.target_picture,) if self.index.target_picture else ()
            return self._fact("plan.target", self.portfolio.target, "EUR", "target", source)
        if name == "target-chance":
            inputs = ("plan.value.p50", "plan.target")
            return self._fact(
                "plan.target-chance", self.portfolio.target_chance, "chance", "target-chance", inputs
            )
        return self._fact("plan.gap", plan.gap, "share", "gap", ("plan.value",), digits=1)

    def fan(self, quarter: str, point: str) -> Fact:
        """A point of the fan: p10, p25, p50, p75 or p90 at the end of a quarter."""
        at = next(p for p in self.portfolio.fan if p.quarter == quarter)
        inputs = (f"plan.value.{_near(point)}",)
        return self._fact(f"fan.{quarter}.{point}", getattr(at, point), "EUR", "fan", inputs)

    def case(self, result: CaseResult, name: str, point: str = "p50") -> Fact:
        """A figure of a use case; `point` matters for the bands. Unknown bands give an unknown fact, and what
        nobody can weigh (its value is unknown) has no chance of being chosen that could be told.
        """
        at = f"{result.use_case}.{_CALLED.get(name, name)}"
        if name in _BANDS:
            band: Band | None = getattr(result, name)
            return self._fact(
                f"{at}.{point}" if point != "mean" else at,
                getattr(band, point) if band else None,
                band.unit if band else "",
                name.replace("_", "-"),
                self._case_inputs(result, name, point),
                assumed=bool(band and band.assumed),
            )
        units = {"chance": "chance", "success": "chance", "per_euro": "EUR", "price": "EUR", "clarify": "EUR"}
        inputs = self._case_inputs(result, name, "p50")
        unweighed = name == "chance" and result.value is None
        return self._fact(
            at, None if unweighed else getattr(result, name), units[name], name.replace("_", "-"), inputs,
            digits=1 if name == "per_euro" else None,
        )  # fmt: skip

    def tipping(self, result: CaseResult, nth: int) -> Fact:
        at = result.tipping[nth]
        base = result.use_case
        inputs = (f"{base}.value.p50", f"{base}.price")
        return self._fact(f"{base}.tipping.{nth}", at.threshold, at.unit, "tipping", inputs)

    def budget(self, use: BudgetUse, name: str) -> Fact:
        """`planned`, `limit` or `chance` (of staying within the limit) of a year."""
        at, record = f"budget.{use.year}", self.index.budgets.get(use.year)
        if name == "planned":
            year = str(use.year)
            inputs = tuple(
                f"{c.use_case}.cost.p50"
                for c in self.portfolio.cases
                if _in_plan(c) and (c.start or year) <= f"{year}-Q4"
            )
            return self._fact(f"{at}.planned", use.planned, "EUR", "planned", inputs)
        if name == "limit":
            assumed = self.portfolio.plan.budget_assumed or record is None
            formula = "limit-assumed" if assumed else "limit"
            return self._fact(
                f"{at}.limit", use.limit, "EUR", formula, (record,) if record else (), assumed=assumed
            )
        inputs = (f"{at}.planned", f"{at}.limit")
        return self._fact(f"{at}.chance", use.chance, "chance", "within", inputs)

    def scarce(self, price: ShadowPrice, name: str = "price") -> Fact:
        """What one unit more would bring (`price`), what the plan uses (`used`), what there is (`limit`)."""
        at = f"scarce.{price.resource}.{price.id}.{price.period}"
        known = (price.id,) if self.index.knows(price.id) else ()
        if name == "price":
            inputs = (f"{at}.used", f"{at}.limit", *known)
            return self._fact(f"{at}.price", price.price, "EUR", "scarce", inputs)
        formula = "used" if name == "used" else "capacity"
        return self._fact(f"{at}.{name}", getattr(price, name), price.unit, formula, known)

    def objective(self, outlook: ObjectiveOutlook, name: str, point: str = "p50") -> Fact:
        """`chance`, `contribution` (a band) or `needed` of an objective."""
        at = f"objective.{outlook.objective}"
        if name == "chance":
            inputs = (f"{at}.contribution.p50", f"{at}.needed")
            return self._fact(f"{at}.chance", outlook.chance, "chance", "outlook", inputs)
        band = outlook.contribution
        unit = band.unit if band else self.index.objectives[outlook.objective].unit
        if name == "needed":
            return self._fact(f"{at}.needed", outlook.needed, unit, "needed", (outlook.objective,))
        parts = tuple(f"{case}.benefit.p50" for case in outlook.contributors)
        value = getattr(band, point) if band else None
        return self._fact(f"{at}.contribution.{point}", value, unit, "contribution", parts)

    def question(self, asked: Question, name: str) -> Fact:
        """`worth` (what the answer is worth) or `threshold` (where the choice turns)."""
        at = f"question.{asked.use_case}.{asked.quantity}.{asked.part}"
        inputs = (f"{asked.use_case}.value.p50", f"{asked.use_case}.chance")
        if name == "worth":
            return self._fact(f"{at}.worth", asked.worth, "EUR", "worth", inputs)
        return self._fact(f"{at}.threshold", asked.threshold, asked.unit, "threshold", inputs)

    def find(self, fact_id: str) -> Named | None:
        """The fact of this id, or None: of a sentence, or of a result."""
        said = self.said.get(fact_id)
        if said is not None:
            return said_and_made(said, self._named(said.id), self)
        if fact_id.startswith(CLASS):
            return self._reference_cases(fact_id)
        item = self.items.item(fact_id)
        if item is not None:
            return Named(self.item(item), quantity_word(item.quantity), None, item.use_case)
        return self._named(fact_id)

    def _named(self, fact_id: str) -> Named | None:
        """The fact of a result of this id."""
        try:
            fact, subject = self._made(fact_id)
        except (KeyError, IndexError, ValueError, AttributeError, StopIteration):
            return None
        name = message(f"documents-figure-{_called(fact)}")
        return Named(fact, name, _point_of(fact_id, fact), subject) if fact.id == fact_id else None

    def item(self, item: Item, point: str = "p50") -> Fact:
        """What is believed of a quantity; its inputs are the estimates, outcomes and classes behind it."""
        return Fact(
            id=item.id, value=getattr(item.band, point), unit=item.band.unit, as_of=self.review.as_of,
            formula="learning-formula-item-assumed" if item.band.assumed else "learning-formula-item",
            inputs=item.sources, assumed=item.band.assumed,
        )  # fmt: skip

    def quantities(self, fact_id: str) -> tuple[str, ...] | None:
        """For an id like UC-014.effect: the ids of what is believed of it, for each KPI or skill; none where the
        use case needs none of it. None for an id of another form.
        """
        case, _, quantity = fact_id.rpartition(".")
        if quantity not in QUANTITIES or case not in self._results:
            return None
        return tuple(i.id for i in self.items.of(case) if i.quantity == quantity)

    def _reference_cases(self, class_id: str) -> Named | None:
        found = self.items.reference_cases(class_id)
        if found is None:
            return None
        fact = Fact(
            id=class_id, value=found.band.p50, unit=found.band.unit, as_of=found.checked_on,
            formula="learning-formula-class", assumed=True,
        )  # fmt: skip
        return Named(fact, message("documents-reference-cases"), cases=found)

    @cached_property
    def said(self) -> Mapping[str, Fact]:
        """The facts of all sentences of the review, by id."""
        return {fact.id: fact for statement in statements(self.review) for fact in statement.facts.values()}

    @cached_property
    def _results(self) -> dict[str, CaseResult]:
        return {c.use_case: c for c in self.portfolio.cases}

    def _made(self, fact_id: str) -> tuple[Fact, str | None]:
        """The fact of this id and the record that it is about. Raises KeyError and the like where there is none."""
        head, _, point = fact_id.rpartition(".")
        family, _, rest = head.partition(".")
        if point not in _POINTS_SHOWN and fact_id.startswith("plan."):
            return self.plan(fact_id.removeprefix("plan."), "mean"), None
        if family == "plan":
            return self.plan(rest, point), None
        if family == "fan":
            return self.fan(rest, point), None
        made = {
            "budget": self._made_budget,
            "scarce": self._made_scarce,
            "objective": self._made_objective,
            "question": self._made_question,
        }
        return made[family](rest, point) if family in made else self._made_case(fact_id)

    def _made_budget(self, year: str, name: str) -> tuple[Fact, str | None]:
        uses = {str(use.year): use for use in self.portfolio.plan.budgets}
        return self.budget(uses[year], name), self.index.budgets.get(int(year))

    def _made_scarce(self, rest: str, name: str) -> tuple[Fact, str | None]:
        prices = {f"{p.resource}.{p.id}.{p.period}": p for p in self.portfolio.shadow_prices}
        return self.scarce(prices[rest], name), prices[rest].id

    def _made_question(self, rest: str, name: str) -> tuple[Fact, str | None]:
        asked = {f"{q.use_case}.{q.quantity}.{q.part}": q for q in self.portfolio.questions}
        return self.question(asked[rest], name), asked[rest].use_case

    def _made_objective(self, rest: str, last: str) -> tuple[Fact, str | None]:
        outlooks = {o.objective: o for o in self.portfolio.objectives}
        if rest in outlooks:
            return self.objective(outlooks[rest], last), rest
        of = rest.removesuffix(".contribution")
        return self.objective(outlooks[of], "contribution", last), of

    def _made_case(self, fact_id: str) -> tuple[Fact, str | None]:
        """UC-014.value.p50, UC-014.value (the average), UC-014.chance, UC-014.tipping.0: ids may hold dots."""
        head, _, last = fact_id.rpartition(".")
        if head in self._results:
            result = self._results[head]
            return self.case(result, _FIELD.get(last, last.replace("-", "_")), "mean"), head
        case, _, name = head.rpartition(".")
        result = self._results[case]
        if name == "tipping":
            return self.tipping(result, int(last)), case
        return self.case(result, _FIELD.get(name, name.replace("-", "_")), last), case

    def _case_inputs(self, result: CaseResult, name: str, point: str) -> tuple[str, ...]:
        base, end = result.use_case, "" if point == "mean" else f".{point}"
        if name == "value":
            parts = tuple(f"{base}.{part}{end}" for part in ("benefit", "cost", "running"))
            return (*parts, f"{base}.success", *((self.index.settings,) if self.index.settings else ()))
        if name == "per_euro":
            return (f"{base}.value", f"{base}.cost")
        if name in ("chance", "price", "clarify"):
            return (f"{base}.value.p50",)
        if name == "success":  # the figure and the estimated quantity have one name
            return (f"{base}.success.item",)
        return tuple(f"{base}.{quantity}" for quantity in _QUANTITIES_OF.get(name, ()))

    def _fact(
        self, at: str, value: Any, unit: str, formula: str, inputs: tuple[str, ...], *,
        digits: int | None = None, assumed: bool = False,
    ) -> Fact:  # fmt: skip
        return Fact(
            id=at, value=value, unit=unit, as_of=self.review.as_of,
            formula=f"documents-formula-{formula}", inputs=inputs, digits=digits, assumed=assumed,
        )  # fmt: skip


def _called(fact: Fact) -> str:
    return fact.formula.removeprefix("documents-formula-").removesuffix("-assumed")


def _point_of(fact_id: str, fact: Fact) -> Message | None:
    """Which point of a range the id names; an id without one names the average."""
    last = fact_id.rpartition(".")[2]
    if last in _POINTS_SHOWN:
        return message(f"documents-point-{last}")
    return message("documents-point-mean") if _called(fact) in _RANGES else None


def _near(point: str) -> str:
    return point if point in _POINTS else "p50"


def _in_plan(result: CaseResult) -> bool:
    return result.action in ("pilot", "scale", "continue")
