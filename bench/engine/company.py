"""Companies of any size, from a seed: one with a list in use for two years, and one that begins with a list of ideas.

`company`: estimates in every form (figures, ranges, sizes, "?"), by a dozen pseudonyms; outcomes of every grade from
what was piloted or runs; money, six skills with capacities by quarter and by year, prerequisites, exclusions, variants,
enablers, decisions, and KPIs with bounds that all ideas together would pass. Money, days and bounds grow with the
number of use cases, so that companies of different sizes are equally scarce.
`new_list`: ideas as people list them, some in figures, most in classes; nothing runs, nothing was measured.
"""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Sequence
from decimal import Decimal
from random import Random

import numpy as np

from leitstand.strategy import (
    Budget,
    Capacity,
    Decision,
    Estimate,
    Estimated,
    EvidenceGrade,
    Kpi,
    Lever,
    NotKnown,
    Outcome,
    Point,
    Quantity,
    Range,
    Record,
    RiskAttitude,
    Settings,
    SizeClass,
    Skill,
    Stage,
    Strategy,
    TargetPicture,
    Text,
    UseCase,
)

AS_OF = dt.date(2026, 11, 23)
SKILLS = tuple(f"SKILL-{n}" for n in range(6))
LEVERS = tuple(f"HEBEL-{n}" for n in range(9))
PIECES = tuple(f"KPI-STUECK-{n}" for n in range(8))
STAGES: tuple[Stage, ...] = (
    *("idea",) * 62, *("assessed",) * 16, *("pilot",) * 8, *("scaled",) * 3, *("operating",) * 6, *("retired",) * 5,
)  # fmt: skip
_GRADES: tuple[EvidenceGrade, ...] = ("A", "B", "C", "D", "D", "E")
MONEY_A_CASE, DAYS_A_CASE = 5_000, 0.3
"""EUR a year and person days of a skill a quarter for each use case on the list: too little for all that pays."""
BUDGET_SHARE = 0.25
"""Of what all ideas of a new list would cost once: what there is to spend in three years."""
_SIZES = ("S", "M", "L")
_BENEFIT, _COST = (40_000, 120_000, 360_000), (25_000, 70_000, 200_000)
_KINDS_OF_LEVER = ("EFFIZIENZ", "KUNDE", "NEUGESCHAEFT")


def company(use_cases: int, seed: int = 0) -> Strategy:
    """The company of this size and seed; the same value every time."""
    rng = Random(f"{seed}/{use_cases}")
    cases: list[UseCase] = []
    records: list[Record] = _frame(rng, use_cases)
    for n in range(use_cases):
        cases.append(_case(rng, n, cases))
        records += _facts(rng, cases[-1])
    return Strategy([*records, *cases])


def new_list(seed: int, ideas: int = 87, risk: RiskAttitude = "balanced", linked: float = 0.1) -> Strategy:
    """A company that begins, with so many ideas: half of their benefits and costs typed as S/M/L, the rest as figures.

    The figures behind a class vary as in `ask_company.py` (lognormal, sd 0.9 for benefit, 0.45 for cost); a fifth of
    the ideas needs scarce data analysts, the share `linked` needs another idea, some exclude one.
    """
    rng = np.random.default_rng([20261123, seed, ideas])
    benefit_class = rng.choice(3, ideas, p=[0.4, 0.4, 0.2])
    cost_class = rng.choice(3, ideas, p=[0.45, 0.35, 0.2])
    benefit = np.array(_BENEFIT)[benefit_class] * np.exp(0.9 * rng.standard_normal(ideas))
    cost = np.array(_COST)[cost_class] * np.exp(0.45 * rng.standard_normal(ideas))
    records: list[Record] = [*_beginning(risk, float(cost.sum()))]
    for i in range(ideas):
        needs = (f"UC-{int(rng.integers(i)):04d}",) if i and rng.random() < linked else ()
        against = (f"UC-{int(rng.integers(i)):04d}",) if i and not needs and rng.random() < 0.05 else ()
        records.append(UseCase(
            id=f"UC-{i:04d}", title=Text(de=f"Idee {i}", en=f"Idea {i}"), stage="idea",
            levers=(_KINDS_OF_LEVER[int(rng.choice(3, p=[0.6, 0.25, 0.15]))],), prerequisites=needs, exclusions=against,
        ))  # fmt: skip
        records.append(
            _idea_estimate(
                i, "effect", _as_listed(rng, benefit[i], int(benefit_class[i])), kpi="KPI-ERGEBNIS"
            )
        )
        records.append(_idea_estimate(i, "one_off_cost", _as_listed(rng, cost[i], int(cost_class[i]))))
        if rng.random() < 0.2:
            days = Decimal(round(float(cost[i]) / 2500, 1))
            records.append(_idea_estimate(i, "effort", Point(value=days), skill="DATENANALYSE"))
    return Strategy(records)


def _frame(rng: Random, n: int) -> list[Record]:
    quarters = [f"{y}-Q{q}" for y, q in ((2027, 1), (2027, 2), (2027, 3), (2027, 4))]
    return [
        Settings(id="SETTINGS", hourly_rate=Decimal(55), day_rate=Decimal(650), discount_rate=Decimal("0.08"),
                 horizon_years=3, hours_share=Decimal("0.5"), point_worth=Decimal(300)),
        TargetPicture(id="ZIELBILD", ambition=Text(de="Vorn sein"), horizon=2029, value_target=Decimal(20_000 * n)),
        Kpi(id="KPI-ERGEBNIS", unit="EUR/year", worth=Decimal(1)),
        Kpi(id="KPI-ZEIT", unit="h/year", bound=Decimal(400 * n)),
        Kpi(id="KPI-PUNKTE", unit="points/year", points=Decimal(1)),
        *(Kpi(id=k, unit="Stück", worth=_money(rng, 200, 0.6), bound=Decimal(8 * n)) for k in PIECES),
        *(Lever(id=x, lever_kind=("efficiency", "customer_value", "new_business")[k % 3])
          for k, x in enumerate(LEVERS)),
        *(Budget(id=f"BUDGET-{y}", year=y, amount=Decimal(MONEY_A_CASE * n)) for y in (2027, 2028, 2029)),
        *(Skill(id=s) for s in SKILLS),
        *(Capacity(id=f"KAPA-{s}-{p}", skill=s, period=p, days=_days(rng, DAYS_A_CASE * n * (1 if "-" in p else 4)))
          for s in SKILLS for p in (*quarters, "2028", "2029")),
    ]  # fmt: skip


def _case(rng: Random, n: int, earlier: list[UseCase]) -> UseCase:
    enablers = [u.id for u in earlier if u.enabler]
    needs: tuple[str, ...] = ()
    if rng.random() < 0.1 and earlier:
        pool = enablers if enablers and rng.random() < 0.6 else [u.id for u in earlier[-40:]]
        needs = (rng.choice(pool),)
    apart = (rng.choice(earlier[-20:]).id,) if earlier and rng.random() < 0.04 else ()
    base = [u.id for u in earlier[-20:] if u.variant_of is None]
    return UseCase(
        id=f"UC-{n:04d}", title=Text(de=f"Idee {n}"), stage=rng.choice(STAGES), unit=f"Bereich {n % 7}",
        levers=tuple(sorted(rng.sample(LEVERS, rng.choice((1, 1, 2))))), prerequisites=needs,
        exclusions=tuple(i for i in apart if i not in needs), enabler=rng.random() < 0.02,
        variant_of=rng.choice(base) if base and not needs and rng.random() < 0.05 else None,
    )  # fmt: skip


def _facts(rng: Random, case: UseCase) -> list[Record]:
    made = _estimates(rng, case)
    return [*made, *_history(rng, case, made)]


def _estimates(rng: Random, case: UseCase) -> list[Estimate]:
    made: list[Estimate] = []
    voices = rng.sample(range(12), 2)
    if not case.enabler:
        for kpi, unit, middle in rng.sample(_effects(rng), rng.choice((1, 1, 1, 2))):
            for by in voices[: rng.choice((1, 1, 1, 2))]:
                made.append(_estimate(rng, case, "effect", middle, unit, kpi=kpi, by=by))
    if rng.random() < 0.6:
        made.append(_estimate(rng, case, "one_off_cost", 40_000, "EUR", by=voices[0]))
    else:
        for skill in rng.sample(SKILLS, rng.choice((1, 2, 3))):
            made.append(_estimate(rng, case, "effort", 35, "d", skill=skill, by=voices[0]))
    for quantity, middle, unit, share in (
        ("running_cost", 6_000, "EUR/year", 0.3), ("duration", 3, "quarters", 0.6),
    ):  # fmt: skip
        if rng.random() < share:
            made.append(_estimate(rng, case, quantity, middle, unit, by=voices[0]))  # type: ignore[arg-type]
    for quantity in ("adoption", "success"):
        if rng.random() < 0.25:
            said = Decimal(rng.randint(30, 90)) / 100
            made.append(Estimate(id=f"{case.id}.{quantity}", use_case=case.id, quantity=quantity,
                                 value=Point(value=said), unit="share", date=_day(rng)))  # fmt: skip
    return made


def _history(rng: Random, case: UseCase, made: list[Estimate]) -> list[Record]:
    records: list[Record] = []
    if case.stage in ("pilot", "scaled", "operating", "retired"):
        records += [_outcome(rng, case, e) for e in made if rng.random() < 0.6 and e.unit != "share"]
        if case.stage != "pilot" or rng.random() < 0.4:
            gate = "failed" if rng.random() < (0.6 if case.stage == "retired" else 0.2) else "passed"
            gate = "passed" if case.stage in ("scaled", "operating") else gate
            records.append(
                Outcome(id=f"{case.id}.gate", use_case=case.id, quantity="success", gate=gate, date=AS_OF)
            )
    elif rng.random() < 0.04:
        verdict = rng.choice(("pilot", "not_now", "not_now"))
        records.append(Decision(id=f"BESCHLUSS-{case.id}", verdict=verdict, use_case=case.id, date=AS_OF))
    return records


def _effects(rng: Random) -> list[tuple[str, str, float]]:
    """KPI, unit and usual effect of one use case, the common ones several times."""
    money, time = ("KPI-ERGEBNIS", "EUR/year", 90_000.0), ("KPI-ZEIT", "h/year", 3_000.0)
    piece = (rng.choice(PIECES), "Stück", 400.0)
    return [money, time, piece] if rng.random() < 0.9 else [money, ("KPI-PUNKTE", "points/year", 100.0)]


def _estimate(
    rng: Random, case: UseCase, quantity: Quantity, middle: float, unit: str, *,
    by: int, kpi: str | None = None, skill: str | None = None,
) -> Estimate:  # fmt: skip
    return Estimate(
        id=f"{case.id}.{quantity}.{kpi or skill or ''}.{by}", use_case=case.id, quantity=quantity, kpi=kpi, skill=skill,
        value=_said(rng, middle), unit=unit, by=f"Schätzer {'ABCDEFGHIJKL'[by]}", date=_day(rng),
    )  # fmt: skip


def _said(rng: Random, middle: float) -> Estimated:
    form = rng.random()
    if form < 0.03:
        return NotKnown()
    if form < 0.2:
        return SizeClass(size=rng.choice(("S", "M", "M", "L")))
    value = _money(rng, middle, 0.8)
    if form < 0.45:
        return Point(value=value)
    wide = Decimal(str(round(math.exp(abs(rng.gauss(0.5, 0.25))), 2)))
    middle_too = value if rng.random() < 0.5 else None
    return Range(p10=round(value / wide, 2), p50=middle_too, p90=round(value * wide, 2))


def _outcome(rng: Random, case: UseCase, e: Estimate) -> Outcome:
    said = (
        e.value.value if isinstance(e.value, Point) else e.value.p90 if isinstance(e.value, Range) else None
    )
    usual = {"effect": 150, "one_off_cost": 40_000, "effort": 35, "running_cost": 6_000, "duration": 3}
    middle = float(said) if said is not None else usual[e.quantity]
    is_effect = e.quantity == "effect"
    grade: EvidenceGrade = rng.choice(_GRADES)
    return Outcome(
        id=f"{e.id}.ist", use_case=case.id, quantity=e.quantity, kpi=e.kpi, value=_money(rng, middle, 0.5), unit=e.unit,
        baseline=_money(rng, 10 * middle, 0.1) if is_effect else None, grade=grade, estimate=e.id,
        date=AS_OF - dt.timedelta(days=rng.randint(1, 200)),
    )  # fmt: skip


def _money(rng: Random, middle: float, sd: float) -> Decimal:
    return Decimal(str(round(max(0.01, middle * math.exp(rng.gauss(0, sd))), 2)))


def _days(rng: Random, middle: float) -> Decimal:
    return Decimal(str(round(middle * rng.uniform(0.6, 1.4), 1)))


def _day(rng: Random) -> dt.date:
    return AS_OF - dt.timedelta(days=rng.randint(210, 700))


def _as_listed(rng: np.random.Generator, amount: float, size: int) -> Estimated:
    """What the list says: a class in half of the cells, a figure in a third, a range in the rest."""
    form = rng.random()
    if form < 0.5:
        return SizeClass(size=_SIZES[size])
    told = _rounded(amount * np.exp(0.3 * rng.standard_normal()))
    if form < 0.83:
        return Point(value=told)
    return Range(p10=_rounded(float(told) * 0.6), p50=None, p90=_rounded(float(told) * 1.8))


def _rounded(amount: float) -> Decimal:
    return Decimal(int(round(amount, -3)) or 1000)


_UNITS: dict[str, str] = {"effect": "EUR/year", "one_off_cost": "EUR", "effort": "d"}


def _idea_estimate(
    i: int, quantity: Quantity, value: Estimated, kpi: str | None = None, skill: str | None = None
) -> Estimate:
    return Estimate(
        id=f"UC-{i:04d}.{quantity}", use_case=f"UC-{i:04d}", quantity=quantity, kpi=kpi, skill=skill, value=value,
        unit=_UNITS[quantity], method="list", date=AS_OF,
    )  # fmt: skip


def _beginning(risk: RiskAttitude, cost: float) -> Sequence[Record]:
    share = Decimal(round(cost * BUDGET_SHARE / 3, -3))
    days = Decimal(round(cost * 0.2 * BUDGET_SHARE / 2500 / 12, 1))
    return (
        Settings(id="SETTINGS", hourly_rate=Decimal(60), day_rate=Decimal(650), discount_rate=Decimal("0.08"),
                 horizon_years=3, hours_share=Decimal("0.5"), hours_decided=True),
        TargetPicture(id="ZIELBILD", ambition=Text(de="Mehr", en="More"), horizon=2029, risk_attitude=risk),
        Kpi(id="KPI-ERGEBNIS", title=Text(de="Ergebnis", en="Result"), unit="EUR/year", worth=Decimal(1)),
        *(Lever(id=i, title=Text(de=i, en=i), lever_kind=k) for i, k in
          zip(_KINDS_OF_LEVER, ("efficiency", "customer_value", "new_business"), strict=True)),
        *(Budget(id=f"BUDGET-{y}", year=y, amount=share) for y in (2027, 2028, 2029)),
        Skill(id="DATENANALYSE", title=Text(de="Datenanalyse", en="Data analysis")),
        *(Capacity(id=f"KAPA-{q}", skill="DATENANALYSE", period=q, days=days) for q in
          ("2027-Q1", "2027-Q2", "2027-Q3", "2027-Q4")),
        *(Capacity(id=f"KAPA-{y}", skill="DATENANALYSE", period=str(y), days=days * 4) for y in (2028, 2029)),
    )  # fmt: skip
