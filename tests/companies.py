"""A second company for the tests, made from a seed: not the demo company, and unlike it on purpose.

A care and logistics service with KPIs in pieces and days, quarters of other years, decimals that do not end
nicely, words in one language only, and many fields left empty. `company(seed)` is always the same value;
`companies()` gives hypothesis all of them.
"""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from random import Random
from typing import TypeVar, get_args

from hypothesis import strategies as st

from leitstand.strategy import (
    Band,
    Basis,
    Budget,
    BudgetUse,
    Capacity,
    Choice,
    Clearance,
    Company,
    Concern,
    Decision,
    DecisionRole,
    Estimate,
    Estimated,
    ExternalCapacity,
    GuardrailState,
    Judgement,
    Kpi,
    Lever,
    LeverKind,
    ListKey,
    MinimumShare,
    NotKnown,
    Objective,
    Outcome,
    Plan,
    Point,
    Principle,
    Quantity,
    Quarter,
    QuarterLimit,
    Range,
    Record,
    Score,
    Settings,
    SizeClass,
    Skill,
    Strategy,
    SwitchingCost,
    TargetPicture,
    Text,
    UseCase,
)

T = TypeVar("T")
AS_OF = dt.date(2028, 2, 29)
"""The day on which these companies look at themselves; far from the demo company's day."""

_UNITS = ("Stück", "Tage", "Einsätze/Jahr", "EUR/year", "h/year", "points/year", "%")
_WORDS = (
    "Tourenplan", "Dienstbuch", "Rückfragen", "Medikationsliste", "Fuhrpark", "Abrechnung", "Ausfallprognose",
    "Angehörigenpost", "Wundbild", "Schichttausch", "Leihgerät", "Prüfvermerk",
)  # fmt: skip
_ODD = (
    "",
    " “zitiert”",
    "; mit Semikolon",
    "\nzweite Zeile",
    " = kein Rechenzeichen",
    " – 日本",
    ' "roh"',
    " 50 %",
)
_UNIT_OF: dict[Quantity, str] = {
    "one_off_cost": "EUR", "running_cost": "EUR/year", "effort": "d", "duration": "quarters",
    "adoption": "share", "success": "share",
}  # fmt: skip


def company(seed: int, use_cases: int = 12, *, rules: bool = False) -> Strategy:
    """The company of this seed with so many use cases (0 is allowed: a company that has not begun).

    With `rules` it also has quarter limits, days to be bought, minimum shares, guardrails and costs of turning back.
    """
    rng = Random(seed)
    frame = _frame(rng)
    roles = [r.id for r in frame if isinstance(r, DecisionRole)]
    skills = [r.id for r in frame if isinstance(r, Skill)]
    levers = [r.id for r in frame if isinstance(r, Lever)]
    kpis = [r for r in frame if isinstance(r, Kpi)]
    objectives = [r.id for r in frame if isinstance(r, Objective)]
    cases = _cases(rng, use_cases, roles, levers, objectives)
    facts = [r for case in cases for r in _facts(rng, case, kpis, skills)]
    records = [*frame, *cases, *facts, *_decided(rng, cases, roles)]
    return Strategy([*records, *(_rules(Random(seed + 1), cases, skills, objectives) if rules else ())])


def companies(most: int = 9) -> st.SearchStrategy[Strategy]:
    """Any company with at most so many use cases, for hypothesis."""
    return st.builds(company, st.integers(0, 2**31), st.integers(0, most), rules=st.booleans())


def _frame(rng: Random) -> list[Record]:
    """Everything but use cases: who we are, what we want, what there is to spend."""
    kpis = [_kpi(rng, n, unit) for n, unit in enumerate(rng.sample(_UNITS, rng.randint(2, len(_UNITS))))]
    roles = [
        DecisionRole(id=f"ROLLE-{n}", title=_text(rng), up_to=_maybe(rng, _number(rng, 5e4)))
        for n in range(rng.randint(1, 3))
    ]
    skills = [Skill(id=f"SKILL-{n}", title=_text(rng)) for n in range(rng.randint(0, 3))]
    levers = [
        Lever(id="HEBEL-0", lever_kind="efficiency", title=_text(rng)),
        Lever(id="HEBEL-1", lever_kind="customer_value", parent=_maybe(rng, "HEBEL-0")),
        Lever(id="HEBEL-2", lever_kind="new_business"),
    ]
    objectives = [_objective(rng, n, kpis, roles) for n in range(rng.randint(0, 4))]
    years = rng.sample(range(2028, 2033), rng.randint(0, 3))
    budgets = [Budget(id=f"BUDGET-{y}", year=y, amount=_number(rng, 4e5)) for y in sorted(years)]
    periods = ("2028-Q2", "2028-Q3", "2028-Q4", "2029", "2030")
    capacities = [
        Capacity(id=f"KAPA-{s.id}-{p}", skill=s.id, period=p, days=_number(rng, 60))
        for s in skills for p in periods if rng.random() < 0.6
    ]  # fmt: skip
    return [*_top(rng), *kpis, *roles, *skills, *levers, *objectives, *budgets, *capacities]


def _top(rng: Random) -> list[Record]:
    picture = TargetPicture(
        id="ZIELBILD", ambition=_text(rng), horizon=rng.randint(2029, 2035),
        risk_attitude=rng.choice(("cautious", "balanced", "bold")),
        value_target=_maybe(rng, _number(rng, 1e6)),
    )  # fmt: skip
    settings = Settings(
        id="SETTINGS", hourly_rate=_number(rng, 80), day_rate=_number(rng, 900),
        discount_rate=Decimal(rng.randint(0, 15)) / 100, horizon_years=rng.randint(1, 6),
        hours_share=Decimal(rng.randint(0, 10)) / 10, hours_decided=rng.random() < 0.5,
        point_worth=_maybe(rng, _number(rng, 500)),
        stability=_maybe(Random(picture.horizon), Decimal("0.01")),
    )  # fmt: skip
    firm = Company(id="FIRMA", title=_text(rng), employees=_maybe(rng, rng.randint(20, 900)), fictional=True)
    rule = Principle(id="PRINZIP-1", title=_text(rng), measure=_text(rng))
    later = Random(
        f"{picture.horizon} {settings.hourly_rate}"
    )  # what came later leaves the other draws as they were
    settings = settings.model_copy(update={
        "fiscal_year_start": _maybe(later, later.choice((1, 4, 7, 10))),
        "one_off_booked": _maybe(later, later.choice(("expense", "investment"))),
    })  # fmt: skip
    firm = firm.model_copy(update={
        "supervisory_body": _maybe(later, Text(de="Beirat")), "color": _maybe(later, "#14606b"),
        "logo": _maybe(later, "iVBORw0KGgo="),
    })  # fmt: skip
    rule = rule.model_copy(update={"concern": _maybe(later, later.choice(get_args(Concern)))})
    return [record for record in (firm, picture, settings, rule) if record is settings or rng.random() < 0.8]


def _kpi(rng: Random, n: int, unit: str) -> Kpi:
    worth = _number(rng, 300) if unit in ("Stück", "Tage", "Einsätze/Jahr", "%") else None
    return Kpi(
        id=f"KPI-{n}", title=_text(rng), unit=unit,
        increase_is_good=rng.random() < 0.7, customer=rng.random() < 0.3,
        worth=Decimal(1) if unit == "EUR/year" else _maybe(rng, worth),
        points=Decimal(1) if unit == "points/year" else None,
        bound=_maybe(rng, 1 + _number(rng, 9e4)),
    )  # fmt: skip


def _objective(rng: Random, n: int, kpis: list[Kpi], roles: list[DecisionRole]) -> Objective:
    return Objective(
        id=f"ZIEL-{n}", title=_maybe(rng, _text(rng)), description=_maybe(rng, _text(rng)),
        kpi=_maybe(rng, rng.choice(kpis).id), owner=_maybe(rng, rng.choice(roles).id),
        baseline=_maybe(rng, _number(rng, 1e4)), target=_maybe(rng, _number(rng, 1e4)),
        due=_maybe(rng, dt.date(2029, 1, 31) + dt.timedelta(days=rng.randint(0, 900))),
        draft=rng.random() < 0.4, rank=_maybe(Random(f"rank {n} {len(kpis)}"), n + 1),
    )  # fmt: skip


def _cases(rng: Random, n: int, roles: list[str], levers: list[str], objectives: list[str]) -> list[UseCase]:
    cases: list[UseCase] = []
    for i in range(n):
        earlier = [c.id for c in cases]
        bases = [c.id for c in cases if c.variant_of is None]
        started = AS_OF - dt.timedelta(days=rng.randint(30, 900))
        stage = rng.choice(
            ("idea", "idea", "assessed", "assessed", "pilot", "scaled", "operating", "retired")
        )
        cases.append(UseCase(
            id=f"FALL-{i:03d}", title=_text(rng, i), description=_maybe(rng, _text(rng)), stage=stage,
            unit=rng.choice(("", "Pflege Nord", "Fuhrpark & Lager")), owner=_maybe(rng, rng.choice(roles)),
            levers=_some(rng, levers), objectives=_some(rng, objectives), customer=_maybe(rng, _text(rng)),
            prerequisites=_some(rng, earlier) if rng.random() < 0.3 else (),
            exclusions=_some(rng, earlier) if rng.random() < 0.15 else (),
            variant_of=rng.choice(bases) if bases and rng.random() < 0.15 else None,
            enabler=rng.random() < 0.1,
            data_needs=_maybe(rng, _text(rng)), started=_maybe(rng, started) if stage != "idea" else None,
            ended=_maybe(rng, AS_OF - dt.timedelta(days=3)) if stage == "retired" else None,
            source=_maybe(rng, _source(rng, i)),
            attributes={"Bemerkung": "a=b"} if rng.random() < 0.2 else {},
        ))  # fmt: skip
    return cases


def _source(rng: Random, i: int) -> ListKey:
    listed = _maybe(rng, f"Nr. {i}")
    return ListKey(list="Ideen 2027", unit=rng.choice(("", "Pflege")), title=f"Idee {i}", listed_id=listed)


def _facts(rng: Random, case: UseCase, kpis: list[Kpi], skills: list[str]) -> list[Record]:
    """Estimates and, for what has begun, outcomes; some cases have none at all."""
    facts: list[Record] = []
    for kpi in rng.sample(kpis, min(len(kpis), rng.choice((0, 1, 1, 2)))):
        for by in rng.sample(("Schätzer A", "Schätzer B", None), rng.choice((1, 1, 2))):
            facts.append(_estimate(rng, case, "effect", f"{kpi.id}.{by or 'ohne'}", kpi=kpi, by=by))
    for quantity in ("one_off_cost", "running_cost", "duration", "adoption", "success"):
        if rng.random() < 0.5:
            facts.append(_estimate(rng, case, quantity, "1"))
    for skill in [None, *skills]:
        if rng.random() < 0.3:
            facts.append(_estimate(rng, case, "effort", skill or "ohne", skill=skill))
    if case.stage in ("pilot", "scaled", "operating", "retired") and rng.random() < 0.6:
        facts += [_outcome(rng, case, f) for f in facts if isinstance(f, Estimate) and rng.random() < 0.6]
    if case.stage in ("scaled", "retired") and rng.random() < 0.5:
        gate = "passed" if case.stage == "scaled" else "failed"
        facts.append(
            Outcome(id=f"{case.id}.gate", use_case=case.id, quantity="success", gate=gate, date=AS_OF)
        )
    return facts


def _estimate(
    rng: Random, case: UseCase, quantity: Quantity, part: str, *,
    kpi: Kpi | None = None, skill: str | None = None, by: str | None = None,
) -> Estimate:  # fmt: skip
    part = part.replace(" ", "-").replace("ä", "ae")
    return _asked(Estimate(
        id=f"{case.id}.{quantity}.{part}", use_case=case.id, quantity=quantity, kpi=kpi.id if kpi else None,
        skill=skill, value=_value(rng, quantity), unit=kpi.unit if kpi else _UNIT_OF[quantity], by=by,
        typed=rng.choice(("", "ca. 3 T€", "80 – 200", "?")),
        method=rng.choice(("list", "workshop", "single")),
        date=AS_OF - dt.timedelta(days=rng.randint(1, 700)),
    ))  # fmt: skip


def _asked(said: Estimate) -> Estimate:
    """Now and then the answer to a plain question instead, from numbers of its own."""
    rng = Random(said.model_dump_json())
    if not isinstance(said.value, Point) or rng.random() > 0.15:
        return said
    answer = Judgement(threshold=said.value.value, answer=rng.choice(("rather_yes", "unsure", "rather_no")))
    asked = rng.choice(("ROLLE-0", "Pflege ü. Fahrdienst"))
    return said.model_copy(update={"value": answer, "method": "question", "asked": asked})


def _value(rng: Random, quantity: Quantity) -> Estimated:
    form = rng.random()
    if form < 0.08:
        return NotKnown()
    if form < 0.16:
        return SizeClass(size=rng.choice(("XS", "S", "M", "L", "XL")))
    if form < 0.24:
        return Score(score=rng.randint(1, 5))
    if quantity in ("adoption", "success"):
        low, middle, high = sorted(Decimal(rng.randint(1, 99)) / 100 for _ in range(3))
    elif quantity == "duration":
        low, middle, high = sorted(Decimal(rng.randint(1, 8)) for _ in range(3))
    else:
        most = {"effort": 200.0, "effect": 9e4}.get(quantity, 3e5)
        low, middle, high = sorted(_number(rng, most, signed=quantity == "effect") for _ in range(3))
    if form < 0.5:
        return Point(value=middle)
    return Range(p10=low, p50=_maybe(rng, middle), p90=high)


def _outcome(rng: Random, case: UseCase, estimate: Estimate) -> Outcome:
    effect = estimate.quantity == "effect"
    share = estimate.quantity in ("adoption", "success")
    value = Decimal(rng.randint(0, 100)) / 100 if share else _number(rng, 1e4, signed=effect)
    baseline = _maybe(rng, _number(rng, 1e5)) if effect else None
    grade = rng.choice("ABCD") if baseline is not None or not effect else "E"
    spread = abs(value) / 4
    return Outcome(
        id=f"{estimate.id}.ist", use_case=case.id, quantity=estimate.quantity, kpi=estimate.kpi, value=value,
        low=_maybe(rng, value - spread), high=_maybe(rng, value + spread),
        unit=estimate.unit, baseline=baseline,
        grade=grade, estimate=_maybe(rng, estimate.id),
        date=AS_OF - dt.timedelta(days=rng.randint(1, 300)),
    )  # fmt: skip


def _decided(rng: Random, cases: list[UseCase], roles: list[str]) -> list[Record]:
    """Decisions on some cases, and now and then a plan with its adoption."""
    records: list[Record] = [
        Decision(
            id=f"BESCHLUSS-{case.id}", verdict="pilot" if case.stage in ("idea", "assessed") else "continue",
            use_case=case.id, start=_maybe(rng, str(Quarter.of(AS_OF).plus(rng.randint(1, 4)))),
            by=_maybe(rng, rng.choice(roles)), date=AS_OF, reason=_maybe(rng, _text(rng)),
        )
        for case in cases if case.stage != "retired" and rng.random() < 0.1
    ]  # fmt: skip
    if cases and rng.random() < 0.5:
        year = AS_OF.year
        records.append(Plan(
            id="PLAN-1", as_of=AS_OF, gap=_maybe(rng, 0.0012345678901), budget_assumed=rng.random() < 0.5,
            basis=Basis(strategy="0" * 64, seed=rng.randint(0, 2**32), engine="0.1",
                        belief={"firm": 0.1 + 0.2}),
            choices=tuple(Choice(use_case=c.id, action="pilot", start=f"{year}-Q3") for c in cases[:3]),
            value=Band(p10=-1e4 / 3, p50=1e5 / 7, p90=1e6, mean=0.1, unit="EUR"),
            budgets=(BudgetUse(year=year, limit=None, planned=rng.random() * 1e5),
                     BudgetUse(year=year + 1, limit=2.5, planned=0)),
        ))  # fmt: skip
        adopted = Decision(id="BESCHLUSS-PLAN", verdict="adopt_plan", plan="PLAN-1", date=AS_OF)
        records += [adopted] if rng.random() < 0.5 else []
    return records


def _rules(rng: Random, cases: list[UseCase], skills: list[str], objectives: list[str]) -> list[Record]:
    """What binds a plan beside budgets and capacities."""
    records: list[Record] = [
        QuarterLimit(id=f"GRENZE-{q}", quarter=q, amount=_number(rng, 2e5))
        for q in ("2028-Q2", "2028-Q4", "2029-Q3", "2040-Q1") if rng.random() < 0.3
    ]  # fmt: skip
    records += [
        ExternalCapacity(id=f"EXTERN-{s}-{p}", skill=s, period=p, days=_number(rng, 80), day_rate=_number(rng, 2000))
        for s in skills for p in ("2028-Q2", "2028-Q3", "2028", "2029", "2030-Q1") if rng.random() < 0.5
    ]  # fmt: skip
    of: list[tuple[str | None, LeverKind | None]] = [(None, k) for k in get_args(LeverKind)]
    of += [(o, None) for o in objectives]
    records += [
        MinimumShare(id=f"ANTEIL-{n}", objective=o, lever_kind=k, share=Decimal(rng.randint(0, 100)) / 100)
        for n, (o, k) in enumerate(of) if rng.random() < 0.25
    ]  # fmt: skip
    for case in cases:
        for n, rule in enumerate(("DSGVO", "BetrVG", "DSGVO")):
            if rng.random() < 0.2:
                clearance = rng.choice(get_args(Clearance))
                effort = _maybe(rng, _number(rng, 20))
                records.append(GuardrailState(
                    id=f"{case.id}.leitplanke.{n}", use_case=case.id, rule=rule, clearance=clearance,
                    date=AS_OF - dt.timedelta(days=rng.randint(-20, 300)), cost=_maybe(rng, _number(rng, 2e4)),
                    free_from=_maybe(rng, str(Quarter.of(AS_OF).plus(rng.randint(-2, 10))))
                    if clearance == "blocked" else None,
                    effort=effort, skill=_maybe(rng, rng.choice(skills)) if skills and effort is not None else None,
                    reason=_maybe(rng, _text(rng)),
                ))  # fmt: skip
        if rng.random() < 0.3:
            stop, move = (_maybe(rng, _number(rng, 5e4)) for _ in range(2))
            records.append(SwitchingCost(id=f"{case.id}.umsteuern", use_case=case.id, stop=stop, move=move))
    return records


def _text(rng: Random, n: int | None = None) -> Text:
    words = f"{rng.choice(_WORDS)} {rng.choice(_WORDS)}{rng.choice(_ODD)}" + (
        f" {n}" if n is not None else ""
    )
    de, en = rng.choice(((words, None), (words, f"{words} (en)"), (None, words)))
    return Text(de=de, en=en)


def _number(rng: Random, most: float, *, signed: bool = False) -> Decimal:
    """Whole, with cents, or with many decimals; negative now and then where the quantity may be."""
    number = Decimal(str(round(rng.random() * most, rng.choice((0, 0, 2, 9)))))
    return -number if signed and rng.random() < 0.15 else number


def _maybe(rng: Random, value: T | None) -> T | None:
    return value if rng.random() < 0.6 else None


def _some(rng: Random, ids: list[str]) -> tuple[str, ...]:
    return tuple(sorted(rng.sample(ids, min(len(ids), rng.choice((0, 0, 1, 1, 2))))))
