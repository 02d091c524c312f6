"""What is believed before the company's own outcomes speak. A later refit passes another `Priors`.

Sources: [K] Kitchenham 2002 (145 projects: sd of log(actual/estimate) 0.35, between clients 0.14), [R]
Norwegian survey RK31 (42 projects, 0.36), [J] the medians of actual/estimate in seven public sets: 0.97 to
1.79, that is a sd of 0.2 to 0.3 between firms, [F] Flyvbjerg and Gardner 2023: 18 % of IT projects end
above 1.5 times the estimate and average 5.47 there, hence alpha = 1.38, [P] PredictionBook (41,339 judged
chances): "75 %" came true in 64 %, "89 %" in 78 %. Where no source is named, the figure is a judgement,
kept wide.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Literal, get_args

from leitstand.strategy import EvidenceGrade, Quantity

from .distributions import Tail

Group = Literal["cost", "benefit", "time"]
GROUPS: tuple[Group, ...] = get_args(Group)
GROUP_OF: MappingProxyType[Quantity, Group] = MappingProxyType(
    {
        "effect": "benefit",
        "one_off_cost": "cost",
        "running_cost": "cost",
        "effort": "cost",
        "duration": "time",
    }
)
"""Quantities whose errors go together. Adoption and success are chances and learn by counting instead."""


@dataclass(frozen=True)
class Spread:
    """How log(actual/estimate) varies in one group of quantities.

    `bias`: its middle before any own outcome; the others are standard deviations: of the firm's own bias,
    of a lever's and an estimator's deviation from it, and of the single case (project) given all of these.
    """

    bias: float
    firm: float
    lever: float
    estimator: float
    case: float


_SPREAD: dict[Group, Spread] = {
    # [J] bias: middle of the sets' medians; [K, R] lever, estimator and case add up to 0.35 within a firm
    "cost": Spread(bias=0.095, firm=0.27, lever=0.10, estimator=0.14, case=0.30),
    "time": Spread(bias=0.095, firm=0.27, lever=0.10, estimator=0.14, case=0.30),
    # No public set holds promised and realised benefits of AI. Large IT projects reach 44 % of the promised
    # value (McKinsey/Oxford 2012); most of the loss is projects that die or are not used, which `success` and
    # `adoption` carry here. What is left is set to 80 %, with a wide spread.
    "benefit": Spread(bias=-0.22, firm=0.30, lever=0.20, estimator=0.20, case=0.60),
}
_ATTRIBUTED: dict[EvidenceGrade, float] = {"A": 0.3, "B": 0.4, "C": 0.6, "D": 1.0, "E": 1.2}
_BOOKED: dict[EvidenceGrade, float] = {"A": 0.05, "B": 0.05, "C": 0.05, "D": 0.05, "E": 0.15}

_TAIL = Tail(alpha=1.4, cap=5.0)


@dataclass(frozen=True)
class Priors:
    """Everything `believe` starts from besides the reference classes.

    `attributed`: sd of the logarithm with which a measured effect is uncertain, by evidence grade.
    `booked`: the same for money, days and time, which are read off the books and need no attribution.
    `tail`: of cost and effort beyond what was estimated [F]. `copied`: the information an actual keeps that
    equals its estimate to the digit (in one firm 37 % did: often copied, sometimes worked to). `floor`: the
    ratio at which an outcome at or below zero enters, since it has no logarithm. `trust`: how far a stated
    chance moves us from the reference class towards it [P: about two thirds]. `sureness`: a stated chance
    or share is never believed more firmly than that many cases. `lever_weight`: cases after which a lever's
    own gates count as much as the firm's.
    """

    spread: MappingProxyType[Group, Spread] = field(default_factory=lambda: MappingProxyType(_SPREAD))
    attributed: MappingProxyType[EvidenceGrade, float] = field(
        default_factory=lambda: MappingProxyType(_ATTRIBUTED)
    )
    booked: MappingProxyType[EvidenceGrade, float] = field(default_factory=lambda: MappingProxyType(_BOOKED))
    tail: Tail = _TAIL
    copied: float = 0.5
    floor: float = 0.1
    trust: float = 2 / 3
    sureness: float = 12.0
    lever_weight: float = 8.0

    def noise(self, quantity: Quantity, grade: EvidenceGrade) -> float:
        """The sd of the logarithm with which an outcome of this quantity and grade measures the truth."""
        return (self.attributed if quantity in ("effect", "adoption") else self.booked)[grade]


DEFAULT = Priors()
