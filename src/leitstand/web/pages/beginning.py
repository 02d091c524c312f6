"""The guided beginning: seven short steps from an empty company to its first plan. Every step is saved by itself."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse

from leitstand.actions import ActionRefused, Desk, NotPermitted, to_be_founded
from leitstand.actions.beginning import set_aims, set_choices, set_company, set_money, set_scarce
from leitstand.journal import Conflict, JournalError
from leitstand.strategy import Strategy, StrategyError
from leitstand.texts import Message, message

from .. import preferences
from ..accounts.who import member_of
from ..desks import desk_of
from ..doors import door
from .beginning_boxes import Group, Typed
from .beginning_forms import (
    aims_groups,
    choice_groups,
    company_groups,
    money_groups,
    read_aims,
    read_choices,
    read_scarce,
    refilled,
    scarce_groups,
)
from .beginning_steps import first_open, steps_of
from .errors import not_permitted
from .showing import lang_of, show, where

NEXT: Final = {"company": "money", "money": "aims", "aims": "scarce", "scarce": "choices", "choices": "list"}
BEFORE: Final = {after: before for before, after in NEXT.items()}
_GROUPS: Final[Mapping[str, Callable[[Strategy, Any], tuple[Group, ...]]]] = {
    "company": company_groups, "money": money_groups, "aims": aims_groups, "scarce": scarce_groups,
    "choices": choice_groups,
}  # fmt: skip
MESSAGES = (
    *(f"beginning-said-{step}" for step in ("company", "money", "aims", "scarce", "choices")),
    *(f"beginning-why-{step}" for step in ("company", "money", "aims", "scarce", "choices")),
)


@door("start/", permission="strategy:write", name="beginning")
def begin(request: HttpRequest) -> HttpResponse:
    """The first step that is open."""
    name = first_open(steps_of(request, _desk(request), "")).name
    return _page(request, name) if name in NEXT else _plan_page(request)


def _open(step: str) -> None:
    """Registers the doors of one step."""

    @door(f"start/{step}/", permission="strategy:write", name=f"beginning-{step}")
    def shown(request: HttpRequest) -> HttpResponse:
        return _page(request, step)

    @door(f"start/{step}/save/", permission="strategy:write", name=f"beginning-{step}-save", effect="write")
    def saved(request: HttpRequest) -> HttpResponse:
        return _save(request, step)


for _step in NEXT:
    _open(_step)


@door("start/new/", permission="organisation:create", name="beginning-new")
def another(request: HttpRequest) -> HttpResponse:
    """A further company, for who sits at this machine; elsewhere one is invited to a company."""
    _at_this_machine(request)
    return _page(request, "company", new=True)


@door("start/new/save/", permission="organisation:create", name="beginning-new-save", effect="write")
def another_saved(request: HttpRequest) -> HttpResponse:
    _at_this_machine(request)
    return _save(request, "company", new=True)


@door("start/plan/", permission="strategy:write", name="beginning-plan")
def plan(request: HttpRequest) -> HttpResponse:
    return _plan_page(request)


def _plan_page(request: HttpRequest) -> HttpResponse:
    """What there is, and the button that makes the first plan."""
    desk = _desk(request)
    if desk is None:
        return HttpResponseRedirect(reverse("beginning-company"))
    place, strategy = where(request), desk.load()[0]
    context = {
        "steps": steps_of(request, desk, "") if place.reviewed else steps_of(request, desk, "plan"),
        "ideas": len(strategy.use_cases),
        "aims": len(strategy.objectives),
        "budgeted": bool(strategy.budgets),
        "planned": place.reviewed is not None,
    }
    return show(request, "beginning/plan", context)


def _page(request: HttpRequest, step: str, typed: Typed | None = None, *, new: bool = False) -> HttpResponse:
    desk = None if new else _desk(request)
    if desk is None and step != "company":
        return HttpResponseRedirect(reverse("beginning-company"))
    where(request)
    strategy = desk.load()[0] if desk is not None else Strategy()
    groups = _GROUPS[step](strategy, lang_of(request))
    problems = typed.problems if typed is not None else {}
    context = {
        "step": step,
        "steps": steps_of(request, desk, step) if not new else (),
        "said": message(f"beginning-said-{step}"),
        "because": message(f"beginning-why-{step}"),
        "groups": refilled(groups, typed) if typed is not None else groups,
        "problems": [(name, what) for name, what in problems.items()],
        "meanings": typed.meanings if typed is not None else (),
        "target": reverse("beginning-new-save" if new else f"beginning-{step}-save"),
        "back": reverse(f"beginning-{BEFORE[step]}") if step in BEFORE else "",
        "skip": reverse("import" if NEXT[step] == "list" else f"beginning-{NEXT[step]}")
        if desk is not None and step != "company"
        else "",
        "asking": step == "choices",
    }
    return show(request, "beginning/step", context, status=422 if problems else 200)


def _save(request: HttpRequest, step: str, *, new: bool = False) -> HttpResponse:
    desk = None if new else _desk(request)
    typed = Typed(request.POST, lang_of(request))
    try:
        if step == "company":
            return _company(request, desk, typed, new=new)
        if desk is None:
            return HttpResponseRedirect(reverse("beginning-company"))
        _write(desk, step, typed)
    except NotPermitted:
        return not_permitted(request)
    except (ActionRefused, JournalError, StrategyError) as error:
        typed.problems[""] = _told(error)
    if typed.problems:
        return _page(request, step, typed, new=new)
    after = NEXT[step]
    return HttpResponseRedirect(reverse("import" if after == "list" else f"beginning-{after}"))


def _write(desk: Desk, step: str, typed: Typed) -> None:
    """Writes what was typed in a step, if nothing is wrong with it."""
    strategy = desk.load()[0]
    if step == "money":
        budget, rate = typed.number("budget", "EUR"), typed.number("rate", "EUR/h")
        if not typed.problems:
            set_money(desk, budget, rate)
    elif step == "aims":
        aims, ambition = read_aims(typed, strategy)
        if not typed.problems:
            set_aims(desk, aims, ambition)
    elif step == "scarce":
        skills = read_scarce(typed)
        if not typed.problems:
            set_scarce(desk, skills)
    else:
        set_choices(desk, read_choices(typed, strategy))


def _company(request: HttpRequest, desk: Desk | None, typed: Typed, *, new: bool) -> HttpResponse:
    """Founds the company, or says anew what it is called."""
    name, employees = typed.needed("name", message("beginning-company-name")), typed.whole("employees")
    if typed.problems:
        return _page(request, "company", typed, new=new)
    if desk is not None:
        set_company(desk, name, employees)
        return HttpResponseRedirect(reverse("beginning-money"))
    member = member_of(request)
    if member is None:
        raise Http404
    founding = to_be_founded(settings.LEITSTAND_HOME, name, {}, actor=member.actor, lang=typed.lang)
    founding.found()
    if employees is not None:
        set_company(founding, name, employees)
    answer = HttpResponseRedirect(reverse("beginning-money"))
    answer.set_cookie(
        "org", founding.organisation, max_age=preferences.YEAR, samesite="Lax", httponly=True
    )  # the new company is the one that one looks at from now on
    return answer


def _told(error: ActionRefused | JournalError | StrategyError) -> Message:
    if isinstance(error, Conflict):
        return message("beginning-conflict")
    if isinstance(error, StrategyError):
        return error.faults[0].what
    return error.message


def _desk(request: HttpRequest) -> Desk | None:
    """The desk at the reader's company; None where there is none yet."""
    member = member_of(request)
    return desk_of(request) if member is not None and member.organisation else None


def _at_this_machine(request: HttpRequest) -> None:
    member = member_of(request)
    if member is None or member.how != "open":
        raise Http404
