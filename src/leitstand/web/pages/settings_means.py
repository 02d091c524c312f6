"""Money and days per period as a small grid, typed as people type; what somebody else changed meanwhile is asked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse

from leitstand.actions import ActionRefused, Desk, NotPermitted
from leitstand.actions.beginning import YEARS_AHEAD, plan_years
from leitstand.actions.means import Cell, Clash, MeansKind, amounts, clashes, outside_rates, set_means
from leitstand.journal import Conflict, JournalError
from leitstand.strategy import MinimumShare, Quarter, Strategy, StrategyError
from leitstand.texts import Lang, Message, message, quarter

from ..desks import desk_of
from ..doors import door
from ..forms.numerals import show_number
from .beginning_boxes import Typed
from .errors import not_permitted
from .saying import leave
from .showing import lang_of, show, where
from .ways import add_address, edit_address

QUARTERS: Final = 8
_UNITS: Final[Mapping[MeansKind, str]] = {
    "budget": "EUR", "quarter_limit": "EUR", "capacity": "d", "external_capacity": "d",
}  # fmt: skip

MESSAGES = tuple(f"strategy-lever-kind-{kind}" for kind in ("efficiency", "customer-value", "new-business"))


@dataclass(frozen=True)
class Place:
    """One cell of the grid: its name in the form, what stands in it, and what is wrong with what was typed."""

    name: str
    value: str
    label: str
    problem: Message | None = None
    clash: str | None = None


@dataclass(frozen=True)
class Line:
    """One line of the grid. `rate`: the field for what a bought day costs, where the line is of bought days."""

    title: Message
    of: str
    unit: str
    places: tuple[Place, ...]
    rate: Place | None = None


@door("settings/means/", permission="resources:write", name="settings-means")
def means(request: HttpRequest) -> HttpResponse:
    return _page(request, desk_of(request))


@door("settings/means/save/", permission="resources:write", name="settings-means-save", effect="write")
def save(request: HttpRequest) -> HttpResponse:
    """Writes the cells that say something else than when they were shown."""
    desk = desk_of(request)
    now, head = desk.load()
    seen = request.POST.get("seen", "")
    sequence = int(seen) if seen.isascii() and seen.isdigit() and len(seen) < 15 else head.sequence
    base = desk.journal.strategy(desk.organisation, sequence=min(sequence, head.sequence))
    typed = Typed(request.POST, lang_of(request))
    wanted = _wanted(typed, base, desk)
    rates = _rates(typed, base)
    if typed.problems:
        return _page(request, desk, typed, seen=sequence)
    open_ = () if "mine" in request.POST else clashes(base, now, wanted)
    if open_:
        return _page(request, desk, typed, seen=sequence, found=open_)
    try:
        commit = set_means(desk, wanted, rates, why=typed.text("why", 500))
    except NotPermitted:
        return not_permitted(request)
    except StrategyError as error:
        typed.problems[""] = error.faults[0].what
    except (ActionRefused, Conflict, JournalError) as refused:
        typed.problems[""] = refused.message
    if typed.problems:
        return _page(request, desk, typed, seen=sequence)
    view = "?by=quarter" if request.POST.get("by") == "quarter" else ""
    done = HttpResponseRedirect(reverse("settings-means") + view)
    return leave(
        done, *(("web-saved", commit.entries[-1].sequence) if commit.entries else ("web-unchanged",))
    )


def _page(
    request: HttpRequest,
    desk: Desk,
    typed: Typed | None = None,
    *,
    seen: int | None = None,
    found: tuple[Clash, ...] = (),
) -> HttpResponse:
    where(request)
    strategy, head = desk.load()
    by = (request.POST or request.GET).get("by", "year")
    periods = _quarters(desk) if by == "quarter" else _years(desk, strategy)
    shares = [
        (share, _lever(share), edit_address(request, share, lambda i: None))
        for share in strategy.all(MinimumShare)
    ]  # fmt: skip
    context = {
        "lines": _lines(strategy, periods, by, desk.lang, typed, found),
        "periods": [_said(p, desk.lang) for p in periods],
        "by": "quarter" if by == "quarter" else "year",
        "seen": head.sequence if seen is None else seen,
        "problems": tuple((typed.problems if typed else {}).items()),
        "meanings": typed.meanings if typed else (),
        "clashes": found,
        "why_typed": typed.text("why", 500) if typed else "",
        "add_skill": add_address(request, "skill"),
        "shares": shares,
        "add_share": add_address(request, "minimum_share"),
        "settings_edit": edit_address(request, strategy.settings, lambda i: None)
        if strategy.settings
        else "",
    }
    return show(
        request, "settings/means", context, status=409 if found else 422 if context["problems"] else 200
    )


def _lines(
    strategy: Strategy,
    periods: tuple[str, ...],
    by: str,
    lang: Lang,
    typed: Typed | None,
    found: tuple[Clash, ...],
) -> tuple[Line, ...]:
    there, rates = amounts(strategy), outside_rates(strategy)
    clashing = {c.cell: c for c in found}

    def place(kind: MeansKind, period: str, of: str, skill: str = "") -> Place:
        cell = Cell(kind, period, skill)
        name, unit = _name(cell), _UNITS[kind]
        value = _shown(there.get(cell), lang, unit) if typed is None else typed.sent.get(name, "")[:60]
        clash = clashing.get(cell)
        said = None if clash is None else _shown(clash.now, lang, unit) or "–"
        return Place(name, value, f"{of} {period}", typed.problems.get(name) if typed else None, said)

    money: MeansKind = "quarter_limit" if by == "quarter" else "budget"
    title = message("settings-limits") if by == "quarter" else _budget_title(strategy)
    lines = [Line(title, "", "€", tuple(place(money, p, "") for p in periods))]
    for skill in strategy.skills:
        name = skill.title.in_(lang) if skill.title else skill.id
        own = tuple(place("capacity", p, name, skill.id) for p in periods)
        bought = tuple(place("external_capacity", p, name, skill.id) for p in periods)
        paid = f"rate.{skill.id}"
        value = _shown(rates.get(skill.id), lang, "EUR/d") if typed is None else typed.sent.get(paid, "")[:60]
        rate = Place(paid, value, name, typed.problems.get(paid) if typed else None)
        lines += [
            Line(message("settings-own-days"), name, "", own),
            Line(message("settings-outside-days"), name, "", bought, rate),
        ]
    return tuple(lines)


def _wanted(typed: Typed, base: Strategy, desk: Desk) -> dict[Cell, Decimal | None]:
    """The cells of the form that say something else than what was shown."""
    before, found = amounts(base), {}
    for name in typed.sent:
        cell = _cell(name)
        if cell is None:
            continue
        unit = _UNITS[cell.kind]
        if typed.text(name) == _shown(before.get(cell), desk.lang, unit):
            continue
        value = typed.number(name, unit)
        if name not in typed.problems and value != before.get(cell):
            found[cell] = value
    return found


def _rates(typed: Typed, base: Strategy) -> dict[str, Decimal]:
    before, found = outside_rates(base), {}
    for name in typed.sent:
        kind, _, skill = name.partition(".")
        if kind != "rate" or skill not in base:
            continue
        value = typed.number(name, "EUR/d")
        if value is not None and value != before.get(skill):
            found[skill] = value
    return found


def _name(cell: Cell) -> str:
    return ".".join(("cell", cell.kind, cell.period, cell.skill))


def _cell(name: str) -> Cell | None:
    """The cell that a field of the form is; None for any other field."""
    parts = name.split(".", 3)
    if len(parts) != 4 or parts[0] != "cell" or parts[1] not in _UNITS:
        return None
    kind = next(k for k in _UNITS if k == parts[1])
    return Cell(kind, parts[2], parts[3]) if _period(parts[2], kind) else None


def _period(text: str, kind: MeansKind) -> bool:
    year, _, part = text.partition("-")
    if not (year.isascii() and year.isdigit() and len(year) == 4 and 2000 <= int(year) <= 2200):
        return False
    quarterly = part in ("Q1", "Q2", "Q3", "Q4")
    return (not part and kind != "quarter_limit") or (quarterly and kind != "budget")


def _years(desk: Desk, strategy: Strategy) -> tuple[str, ...]:
    found = strategy.settings
    horizon, start = (found.horizon_years, found.fiscal_year_start) if found else (YEARS_AHEAD, None)
    known = {b.year for b in strategy.budgets if b.year >= desk.today.year}
    years = {*plan_years(desk.today, horizon), *plan_years(desk.today, horizon, start), *known}
    return tuple(str(y) for y in sorted(years))


def _quarters(desk: Desk) -> tuple[str, ...]:
    first = Quarter.of(desk.today).plus(1)
    return tuple(str(first.plus(n)) for n in range(QUARTERS))


def _said(period: str, lang: Lang) -> str:
    return quarter(period, lang) if "Q" in period else period


def _budget_title(strategy: Strategy) -> Message:
    """What the line of budgets is called; where the fiscal year is no calendar year, that is said."""
    start = strategy.settings.fiscal_year_start if strategy.settings else None
    return message("settings-budget" if start in (None, 1) else "settings-budget-fiscal")


def _lever(share: MinimumShare) -> Message | None:
    return message(f"strategy-lever-kind-{share.lever_kind.replace('_', '-')}") if share.lever_kind else None


def _shown(value: Decimal | None, lang: Lang, unit: str) -> str:
    return "" if value is None else show_number(value, lang, unit)
