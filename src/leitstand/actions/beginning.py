"""The guided beginning of a company: each step is one commit, and can be taken again as often as one likes."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from leitstand.exchange import titled_id
from leitstand.journal import Change, Commit, Put, Withdraw
from leitstand.strategy import (
    Budget,
    Capacity,
    Company,
    Kpi,
    Objective,
    Quarter,
    Record,
    RiskAttitude,
    Skill,
    Strategy,
    TargetPicture,
    Text,
)
from leitstand.texts import Lang

from .desk import Desk
from .money_choices import order_weights, points_per_unit
from .reasons import reason

MOST_AIMS = MOST_SKILLS = 3
YEARS_AHEAD = 3
HOURS_UNIT, MONEY_UNIT = "h/year", "EUR/year"


@dataclass(frozen=True)
class Aim:
    """One of the top objectives as it was typed. `id`: the objective that stands there already, "" for a new one.

    `kpi`: what it is measured by, "" where nobody knows yet; `baseline`, `target`: in `unit`, None where unknown.
    """

    title: str
    kpi: str = ""
    unit: str = ""
    baseline: Decimal | None = None
    target: Decimal | None = None
    id: str = ""


@dataclass(frozen=True)
class Scarce:
    """A skill that is scarce, with its person days in a quarter; None where nobody knows yet."""

    name: str
    days: Decimal | None = None
    id: str = ""


@dataclass(frozen=True)
class Chosen:
    """What followed from the three money choices; None: left open, what stands there stays as it is."""

    hours_share: Decimal | None = None
    point_worth: Decimal | None = None
    discount_rate: Decimal | None = None
    risk_attitude: RiskAttitude | None = None


def plan_years(
    today: dt.date, horizon: int = YEARS_AHEAD, fiscal_start: int | None = None
) -> tuple[int, ...]:
    """The years in which a plan made today spends: from the next quarter on, for so many years.

    Years of budgets begin with the month `fiscal_start` (None: January) and are called by the year in which they do.
    """
    first = Quarter.of(today).plus(1 - ((fiscal_start or 1) - 1) // 3)
    return tuple(sorted({first.plus(n).year for n in range(4 * horizon)}))


def set_company(desk: Desk, name: str, employees: int | None) -> Commit:
    """Name and number of people of a company that is there."""

    def build(strategy: Strategy) -> list[Change]:
        before = strategy.company or Company(id="COMPANY")
        return [
            Put(
                before.model_copy(
                    update={"title": _said(name, before.title, desk.lang), "employees": employees}
                )
            )
        ]

    return _commit(desk, build, "company")


def set_money(desk: Desk, budget: Decimal | None, hourly_rate: Decimal | None) -> Commit:
    """A budget for each year that the plan spends in, as far as none was set for it alone; and the hourly rate."""

    def build(strategy: Strategy) -> list[Change]:
        settings = strategy.settings
        horizon, start = (
            (settings.horizon_years, settings.fiscal_year_start) if settings else (YEARS_AHEAD, None)
        )
        years = plan_years(desk.today, horizon, start)
        there = {b.year: b for b in strategy.budgets}
        changes: list[Change] = []
        if budget is not None:
            changes += [
                Put(there[y].model_copy(update={"amount": budget}) if y in there else
                    Budget(id=_free(strategy, f"BUD-{y}"), year=y, amount=budget))
                for y in years
            ]  # fmt: skip
        if hourly_rate is not None and strategy.settings is not None:
            changes.append(Put(strategy.settings.model_copy(update={"hourly_rate": hourly_rate})))
        return changes

    return _commit(desk, build, "money")


def set_aims(desk: Desk, aims: Sequence[Aim], ambition: str = "") -> Commit:
    """The top objectives in this order, each with its KPI; those left empty are withdrawn.

    What the KPIs without a value in euros are worth follows from the order, as far as today's value and the target are
    known. The target picture's ambition is what was typed, or else the objectives' titles.
    """

    def build(strategy: Strategy) -> list[Change]:
        known = {o.id: o for o in strategy.objectives}
        kept: dict[str, Kpi] = {}
        objectives, measured = [], []
        for rank, aim in enumerate(aims, start=1):
            kpi = _kpi(strategy, kept, aim, desk.lang)
            if kpi is not None:
                kept[kpi.id] = kpi
            before = known.get(aim.id) or known.get(titled_id("OBJ", aim.title))
            own = before.id if before else _free(strategy, titled_id("OBJ", aim.title))
            objective = (before or Objective(id=own)).model_copy(
                update={
                    "title": _said(aim.title, before.title if before else None, desk.lang),
                    "kpi": kpi.id if kpi else None, "baseline": aim.baseline, "target": aim.target,
                    "rank": rank, "draft": False,
                }
            )  # fmt: skip
            objectives.append(objective)
            measured.append((objective, kpi))
        for kpi_id, points in _points(measured).items():
            kept[kpi_id] = kept[kpi_id].model_copy(update={"points": points})
        gone = [o for o in strategy.objectives if o.rank and o.id not in {x.id for x in objectives}]
        picture = _picture(desk, strategy, objectives, ambition)
        return [*(Put(r) for r in (*kept.values(), *objectives, *picture)), *(Withdraw(o.id) for o in gone)]

    return _commit(desk, build, "aims")


def set_scarce(desk: Desk, skills: Sequence[Scarce]) -> Commit:
    """The scarce skills, with a year's days for each year that the plan lives in."""

    def build(strategy: Strategy) -> list[Change]:
        years = plan_years(desk.today, strategy.settings.horizon_years if strategy.settings else YEARS_AHEAD)
        there = {(c.skill, c.period): c for c in strategy.all(Capacity)}
        changes: list[Change] = []
        for skill in skills:
            before = strategy.get(skill.id) or strategy.get(titled_id("SKILL", skill.name))
            own = before.id if isinstance(before, Skill) else titled_id("SKILL", skill.name)
            title = _said(skill.name, before.title if isinstance(before, Skill) else None, desk.lang)
            changes.append(Put(before.model_copy(update={"title": title}) if isinstance(before, Skill) else
                               Skill(id=own, title=title)))  # fmt: skip
            for year in years if skill.days is not None else ():
                capacity = there.get((own, str(year)))
                days = 4 * (skill.days or Decimal(0))
                changes.append(Put(
                    capacity.model_copy(update={"days": days}) if capacity else
                    Capacity(id=_free(strategy, f"CAP-{own.removeprefix('SKILL-')}-{year}"), skill=own,
                             period=str(year), days=days)
                ))  # fmt: skip
        return changes

    return _commit(desk, build, "scarce")


def set_choices(desk: Desk, chosen: Chosen) -> Commit:
    """What the money choices come to, in settings and target picture."""

    def build(strategy: Strategy) -> list[Change]:
        changes: list[Change] = []
        update = {
            name: value
            for name in ("hours_share", "point_worth", "discount_rate")
            if (value := getattr(chosen, name)) is not None
        }
        if chosen.hours_share is not None:
            update["hours_decided"] = True
        if update and strategy.settings is not None:
            changes.append(Put(strategy.settings.model_copy(update=update)))
        if chosen.risk_attitude is not None:
            (picture,) = _picture(desk, strategy, list(strategy.objectives), "") or (strategy.target_picture,)
            if picture is not None:
                changes.append(Put(picture.model_copy(update={"risk_attitude": chosen.risk_attitude})))
        return changes

    return _commit(desk, build, "choices")


def ranked(strategy: Strategy) -> tuple[Objective, ...]:
    """The objectives that leadership has put in order, the most important first."""
    return tuple(sorted((o for o in strategy.objectives if o.rank), key=lambda o: (o.rank or 0, o.id)))


def first_in_points(strategy: Strategy) -> Objective | None:
    """The first objective in the order whose KPI counts in strategic points; None where there is none."""
    found = ((o, strategy.get(o.kpi or "")) for o in ranked(strategy))
    return next((o for o, kpi in found if isinstance(kpi, Kpi) and kpi.points is not None), None)


def points_of_first(strategy: Strategy) -> Decimal:
    """Strategic points of that objective fully reached."""
    objective = first_in_points(strategy)
    kpi = strategy.get(objective.kpi or "") if objective else None
    if (
        objective is None
        or not isinstance(kpi, Kpi)
        or objective.baseline is None
        or objective.target is None
    ):
        return Decimal(0)
    return (kpi.points or Decimal(0)) * abs(objective.target - objective.baseline)


def _points(measured: Sequence[tuple[Objective, Kpi | None]]) -> dict[str, Decimal | None]:
    """Points of the KPIs that have no value in euros or hours; of a KPI of two objectives those of the first."""
    counting = [(o, k) for o, k in measured if k is not None and k.worth is None and k.unit != HOURS_UNIT]
    if not counting or not order_weights(len(counting)):
        return {}
    distances = [
        abs(o.target - o.baseline) if o.target is not None and o.baseline is not None else None
        for o, _ in counting
    ]
    found: dict[str, Decimal | None] = {}
    for (_, kpi), points in zip(counting, points_per_unit(distances), strict=True):
        found.setdefault(kpi.id, points)
    return found


def _kpi(strategy: Strategy, kept: dict[str, Kpi], aim: Aim, lang: Lang) -> Kpi | None:
    """The KPI of this name, known or new; None where none was named."""
    if not aim.kpi:
        return None
    for record in (*kept.values(), *strategy.kpis):
        if aim.kpi.casefold() in _names(record):
            fits = not aim.unit or record.unit == aim.unit
            return (
                record if fits else _turned(record.model_copy(update={"unit": aim.unit, "points": None}), aim)
            )
    own = _free(strategy, titled_id("KPI", aim.kpi))
    new = Kpi(
        id=own, title=Text.model_validate({lang: aim.kpi}), unit=aim.unit or "?",
        worth=Decimal(1) if aim.unit == MONEY_UNIT else None,
    )  # fmt: skip
    return _turned(new, aim)


def _turned(kpi: Kpi, aim: Aim) -> Kpi:
    """Whether more is better, as the way from today's value to the target tells."""
    if aim.baseline is None or aim.target is None:
        return kpi
    return kpi.model_copy(update={"increase_is_good": aim.target >= aim.baseline})


def _picture(
    desk: Desk, strategy: Strategy, objectives: Sequence[Objective], ambition: str
) -> tuple[TargetPicture, ...]:
    """The target picture with this ambition; a new one says the objectives where nothing was typed."""
    before = strategy.target_picture
    if before is not None:
        said = _said(ambition, before.ambition, desk.lang) if ambition else before.ambition
        return (before.model_copy(update={"ambition": said}),)
    titles = "; ".join(o.title.in_(desk.lang) for o in objectives if o.title)
    if not (ambition or titles):
        return ()
    horizon = plan_years(desk.today, strategy.settings.horizon_years if strategy.settings else YEARS_AHEAD)[
        -1
    ]
    words = Text.model_validate({desk.lang: ambition or titles})
    return (TargetPicture(id=_free(strategy, "target-picture"), ambition=words, horizon=horizon),)


def _names(record: Record) -> set[str]:
    title = record.title
    return {t.casefold() for t in (title.de, title.en) if t} if title else set()


def _said(words: str, before: Text | None, lang: Lang) -> Text:
    """The words in the language of the desk; what the other language says stays where nothing changed."""
    if before is not None and before.in_(lang) == words:
        return before
    return Text.model_validate({**(before.model_dump(exclude_none=True) if before else {}), lang: words})


def _free(strategy: Strategy, name: str) -> str:
    number, found = 1, name
    while found in strategy:
        number, found = number + 1, f"{name}-{number + 1}"
    return found


def _commit(desk: Desk, build: Callable[[Strategy], Sequence[Change]], step: str) -> Commit:
    return desk.perform(build, why=reason(f"actions-begun-{step}"))


MESSAGES = tuple(f"actions-begun-{step}" for step in ("company", "money", "aims", "scarce", "choices"))
