"""What the steps of the beginning ask, filled in with what stands already, and what comes of the answers."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import Final

from leitstand.actions.beginning import MOST_AIMS, MOST_SKILLS, Aim, Chosen, Scarce, first_in_points, ranked
from leitstand.actions.money_choices import (
    HOURS_ASKED,
    POINTS_OF_FIRST,
    PRICE_OF_RISK,
    attitude_of,
    certain_for,
    discount_rate,
    hours_share,
    point_worth,
    stake,
)
from leitstand.strategy import Capacity, Kpi, Skill, Strategy
from leitstand.texts import Lang, Message, figure_text, message, render

from ..forms.numerals import show_number
from .beginning_boxes import Box, Group, Offer, Typed, shown_measure

OPEN: Final = "open"
HOURS_PARTS: Final = tuple(Decimal(n) / 4 for n in range(5))
WAITING: Final = tuple(Decimal(n) / 100 for n in (103, 105, 108, 112, 120))
WORTHS: Final = tuple(Decimal(n) / 2 for n in (1, 2, 4, 10))
SUGGESTED: Final = ("quotes", "complaints", "punctual", "answers", "hours", "result", "new")
SKILLS_SUGGESTED: Final = ("data", "integration", "process")
MESSAGES = (
    *(
        f"beginning-aim-{s}"
        for s in ("quotes", "complaints", "punctual", "answers", "hours", "result", "new")
    ),
    *(
        f"beginning-aim-{s}-kpi"
        for s in ("quotes", "complaints", "punctual", "answers", "hours", "result", "new")
    ),
    *(f"beginning-skill-{s}" for s in ("data", "integration", "process")),
)


def company_groups(strategy: Strategy, lang: Lang) -> tuple[Group, ...]:
    company = strategy.company
    name = company.title.in_(lang) if company and company.title else ""
    people = str(company.employees) if company and company.employees is not None else ""
    return (
        Group(None, (
            Box("name", message("beginning-company-name"), name, must=True),
            Box("employees", message("beginning-employees"), people, message("form-help-company-employees")),
        )),
    )  # fmt: skip


def money_groups(strategy: Strategy, lang: Lang) -> tuple[Group, ...]:
    budget, settings = _budget(strategy), strategy.settings
    rate = show_number(settings.hourly_rate, lang, "EUR/h") if settings and settings.hours_decided else ""
    assumed = settings.hourly_rate if settings else Decimal(0)
    return (
        Group(None, (
            Box("budget", message("beginning-budget"), _number(budget, lang, "EUR"), message("beginning-budget-help"),
                _after("EUR", lang)),
            Box("rate", message("field-settings-hourly-rate"), rate,
                message("beginning-rate-help", assumed=assumed), _after("EUR/h", lang)),
        )),
    )  # fmt: skip


def aims_groups(strategy: Strategy, lang: Lang) -> tuple[Group, ...]:
    """Three places for objectives; what is there stands in its place."""
    offers = tuple(message(f"beginning-aim-{s}") for s in SUGGESTED)
    measured = tuple(dict.fromkeys(
        (*(message(f"beginning-aim-{s}-kpi") for s in SUGGESTED),)
    ))  # fmt: skip
    there = ranked(strategy)[:MOST_AIMS]
    groups = []
    for nth in range(1, MOST_AIMS + 1):
        objective = there[nth - 1] if nth <= len(there) else None
        kpi = strategy.get(objective.kpi or "") if objective else None
        unit = kpi.unit if isinstance(kpi, Kpi) else ""
        name = kpi.title.in_(lang) if isinstance(kpi, Kpi) and kpi.title else ""
        groups.append(Group(message("beginning-aim-nth", n=nth), (
            Box(f"title{nth}", message("beginning-aim"), objective.title.in_(lang) if objective and objective.title
                else "", offers=offers, must=nth == 1),
            Box(f"kpi{nth}", message("beginning-aim-kpi"), name, offers=measured),
            Box(f"today{nth}", message("beginning-aim-today"),
                shown_measure(objective.baseline if objective else None, unit, lang)),
            Box(f"target{nth}", message("beginning-aim-target"),
                shown_measure(objective.target if objective else None, unit, lang)),
        ), hidden=((f"id{nth}", objective.id if objective else ""),)))  # fmt: skip
    picture = strategy.target_picture
    ambition = Box("ambition", message("beginning-ambition"), picture.ambition.in_(lang) if picture else "",
                   message("beginning-ambition-help"), long=True)  # fmt: skip
    return (*groups, Group(None, (ambition,)))


def read_aims(typed: Typed, strategy: Strategy) -> tuple[tuple[Aim, ...], str]:
    """The objectives in order, and the ambition; a place without a title is left out."""
    found = []
    for nth in range(1, MOST_AIMS + 1):
        title, kpi = typed.text(f"title{nth}"), typed.text(f"kpi{nth}")
        (today, unit), (target, other) = typed.measure(f"today{nth}"), typed.measure(f"target{nth}")
        if not title:
            if kpi or today is not None or target is not None:
                typed.problems[f"title{nth}"] = message("form-required", field=message("beginning-aim"))
            continue
        kpi = kpi or _suggested_kpi(title, typed.lang)
        unit, other = (_settled(u, kpi, strategy) for u in (unit, other))
        if unit and other and unit != other:
            typed.problems[f"target{nth}"] = message("beginning-two-units", first=unit, second=other)
        if (today is not None or target is not None) and not kpi:
            typed.problems[f"kpi{nth}"] = message("beginning-of-what")
        if today is not None and target is not None and today == target:
            typed.problems[f"target{nth}"] = message("beginning-no-way-to-go")
        named = unit or other or ("1" if today is not None or target is not None else "")
        found.append(Aim(title, kpi, named, today, target, typed.text(f"id{nth}")))
    if not found and "title1" not in typed.problems:
        typed.problems["title1"] = message("form-required", field=message("beginning-aim"))
    if len({a.title.casefold() for a in found}) < len(found):
        typed.problems["title2"] = message("beginning-twice")
    return tuple(found), typed.text("ambition", 600)


def scarce_groups(strategy: Strategy, lang: Lang) -> tuple[Group, ...]:
    offers = tuple(message(f"beginning-skill-{s}") for s in SKILLS_SUGGESTED)
    skills = sorted(strategy.skills, key=lambda s: (not _days(strategy, s), s.id))[:MOST_SKILLS]
    groups = []
    for nth in range(1, MOST_SKILLS + 1):
        skill = skills[nth - 1] if nth <= len(skills) else None
        days = _days(strategy, skill) if skill else None
        groups.append(Group(message("beginning-skill-nth", n=nth), (
            Box(f"skill{nth}", message("beginning-skill"), skill.title.in_(lang) if skill and skill.title else "",
                offers=offers),
            Box(f"days{nth}", message("beginning-days"), _number(days, lang, "d"), unit=_after("d", lang)),
        ), hidden=((f"id{nth}", skill.id if skill else ""),)))  # fmt: skip
    return tuple(groups)


def read_scarce(typed: Typed) -> tuple[Scarce, ...]:
    found = []
    for nth in range(1, MOST_SKILLS + 1):
        name, days = typed.text(f"skill{nth}"), typed.number(f"days{nth}", "d")
        if name:
            found.append(Scarce(name, days, typed.text(f"id{nth}")))
        elif days is not None:
            typed.problems[f"skill{nth}"] = message("form-required", field=message("beginning-skill"))
    if len({s.name.casefold() for s in found}) < len(found):
        typed.problems["skill2"] = message("beginning-twice")
    return tuple(found)


def choice_groups(strategy: Strategy, lang: Lang) -> tuple[Group, ...]:
    """The three choices, in amounts that fit the company's budget."""
    size, settings, picture = stake(_budget(strategy)), strategy.settings, strategy.target_picture
    decided = bool(settings and settings.hours_decided)
    aim = first_in_points(strategy)
    groups = []
    if settings is not None:
        whole = HOURS_ASKED * settings.hourly_rate
        chosen = _plain(settings.hours_share * whole) if decided else OPEN
        groups.append(_asked("hours", message("beginning-choice-hours", hours=HOURS_ASKED, whole=whole),
                             tuple(part * whole for part in HOURS_PARTS), chosen, lang))  # fmt: skip
    if aim is not None and aim.title is not None:
        worth = (
            settings.point_worth * POINTS_OF_FIRST if settings and settings.point_worth is not None else None
        )
        question = message("beginning-choice-aim", aim=aim.title)
        groups.append(_asked("aim", question, tuple(part * size for part in WORTHS), _plain(worth), lang))
    elif settings is not None:
        later = size * (1 + settings.discount_rate) if decided else None
        question = message("beginning-choice-waiting", now=size)
        groups.append(
            _asked("waiting", question, tuple(part * size for part in WAITING), _plain(later), lang)
        )
    win, loss = 3 * size, size
    certain = certain_for(win, loss, picture.risk_attitude) if picture and decided else None
    question = message("beginning-choice-risk", win=win, loss=loss)
    amounts = tuple(certain_for(win, loss, attitude) for attitude in PRICE_OF_RISK)
    return (*groups, _asked("risk", question, amounts, _plain(certain), lang))


def read_choices(typed: Typed, strategy: Strategy) -> Chosen:
    """What the chosen amounts come to; what was left open stays as it is."""
    offered = {
        g.boxes[0].name: {c.value for c in g.boxes[0].choices} for g in choice_groups(strategy, typed.lang)
    }
    size, settings = stake(_budget(strategy)), strategy.settings
    found = Chosen()
    for name, values in offered.items():
        said = typed.text(name)
        if said in ("", OPEN) or said not in values:
            continue
        amount = Decimal(said)
        if name == "hours" and settings is not None and settings.hourly_rate > 0:
            found = replace(
                found, hours_share=hours_share(amount, Decimal(HOURS_ASKED), settings.hourly_rate)
            )
        elif name == "aim":
            found = replace(found, point_worth=point_worth(amount))
        elif name == "waiting":
            found = replace(found, discount_rate=discount_rate(size, amount))
        elif name == "risk":
            found = replace(found, risk_attitude=attitude_of(3 * size, size, amount))
    return found


def refilled(groups: tuple[Group, ...], typed: Typed) -> tuple[Group, ...]:
    """The same groups with what was typed in them, and what is wrong with it."""
    return tuple(
        replace(
            g,
            boxes=tuple(
                replace(b, value=typed.sent.get(b.name, "")[:600], problem=typed.problems.get(b.name))
                for b in g.boxes
            ),
            hidden=tuple((name, typed.text(name)) for name, _ in g.hidden),
        )
        for g in groups
    )


def _asked(name: str, question: Message, amounts: tuple[Decimal, ...], chosen: str, lang: Lang) -> Group:
    offers = tuple(Offer(_plain(a), figure_text(a, "EUR", lang)) for a in sorted(set(amounts)))
    offers += (Offer(OPEN, message("beginning-open")),)
    value = chosen if chosen in {o.value for o in offers} else OPEN
    return Group(None, (Box(name, question, value, choices=offers),))


def _plain(amount: Decimal | None) -> str:
    return OPEN if amount is None else format(amount.quantize(Decimal("0.01")).normalize(), "f")


def _budget(strategy: Strategy) -> Decimal | None:
    """The budget of the first year that has one."""
    return min(strategy.budgets, key=lambda b: b.year).amount if strategy.budgets else None


def _days(strategy: Strategy, skill: Skill) -> Decimal | None:
    """Person days in a quarter, from the last year that says them."""
    years = [c for c in strategy.all(Capacity) if c.skill == skill.id and "Q" not in c.period]
    return max(years, key=lambda c: c.period).days / 4 if years else None


def _suggested_kpi(title: str, lang: Lang) -> str:
    for name in SUGGESTED:
        if render(message(f"beginning-aim-{name}"), lang).casefold() == title.casefold():
            return render(message(f"beginning-aim-{name}-kpi"), lang)
    return ""


def _settled(unit: str, kpi: str, strategy: Strategy) -> str:
    """Euros and hours count a year where the KPI that they are of does."""
    known = next((k for k in strategy.kpis if k.title and kpi.casefold() in (
        (k.title.de or "").casefold(), (k.title.en or "").casefold())), None)  # fmt: skip
    if known is not None and kpi and unit and known.unit == f"{unit}/year":
        return known.unit
    return unit


def _number(value: Decimal | None, lang: Lang, unit: str) -> str:
    return "" if value is None else show_number(value, lang, unit)


def _after(unit: str, lang: Lang) -> str:
    """What stands behind the field: "€/Stunde"."""
    before, _, after = figure_text(Decimal(7), unit, lang).partition("7")
    return f"{before}{after}".strip()
