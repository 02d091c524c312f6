"""What knowing is worth, as values that survive JSON. Amounts are EUR (in `arrays`: the unit of the net
benefit)."""

from __future__ import annotations

from typing import Literal

from leitstand.strategy import EvidenceGrade, Quantity, Value

Method = Literal["draws", "linear", "spline", "exact"]


class InformationValue(Value):
    """What knowing is worth, with the standard error that comes from the draws.

    method: "draws" (averaged), "linear" or "spline" (regression on draws), "exact" (nothing drawn: an error of
    0).
    """

    value: float
    se: float
    method: Method


NOTHING = InformationValue(value=0.0, se=0.0, method="exact")


class QuantityInformation(Value):
    """One quantity of one use case: `knowing` it (EVPPI), one more person's `answer` (EVSI), and the time of a
    person that this pays for in `minutes`, None where an hour has no rate. Nothing should be spent on asking
    beyond the answer's worth."""

    use_case: str
    quantity: Quantity
    part: str = ""
    knowing: InformationValue
    answer: InformationValue
    minutes: float | None


class CaseInformation(Value):
    """`knowing` everything about one use case but the gate's coin (EVPPI of all its quantities), and for one
    that is to be piloted what measuring its effect on the KPI `measured` tells (EVSI of a `pilot`), kin
    included."""

    use_case: str
    knowing: InformationValue
    pilot: InformationValue | None = None
    measured: str | None = None
    grade: EvidenceGrade | None = None


class SharedInformation(Value):
    """Knowing how far estimates of a group are off in this company (`lever` None), or with one lever beyond
    that.

    What an estimator has in common is never told apart: no person is rated. `use_cases`: how many it touches.
    """

    about: Literal["cost", "benefit", "time"]
    lever: str | None = None
    knowing: InformationValue
    use_cases: int


class Information(Value):
    """What knowing is worth in a portfolio; each list with the most valuable first. `everything`: the EVPI,
    gates aside."""

    everything: InformationValue | None
    quantities: tuple[QuantityInformation, ...]
    cases: tuple[CaseInformation, ...]
    shared: tuple[SharedInformation, ...]

    @property
    def telling(self) -> dict[str, float]:
        """By use case: EUR that knowing its most telling quantity beforehand would be worth."""
        found: dict[str, float] = {}
        for q in self.quantities:
            found[q.use_case] = max(found.get(q.use_case, 0.0), q.knowing.value)
        return found

    def cap(self, use_case: str, quantity: Quantity, part: str = "") -> float:
        """EUR that asking for this quantity may cost at most. Raises KeyError."""
        for q in self.quantities:
            if (q.use_case, q.quantity, q.part) == (use_case, quantity, part):
                return q.answer.value
        raise KeyError((use_case, quantity, part))
