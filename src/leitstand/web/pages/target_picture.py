"""The target picture: where we want to go, how we would notice, what the plan does for it, and where it has gaps."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse

from leitstand.actions import move_objective
from leitstand.journal import Commit
from leitstand.strategy import Objective

from ..desks import desk_of
from ..doors import door, may
from ..tallies import Tallies, tallies_of
from .saying import leave
from .showing import lang_of, show, where
from .target_answers import answers
from .target_gaps import gaps
from .target_goals import goal_rows, judgement
from .target_levers import kind_rows, lever_tree
from .ways import add_address, edit_address


@door("target-picture/", permission="strategy:read", name="target-picture")
def target_picture(request: HttpRequest) -> HttpResponse:
    found = where(request)
    if found.organisation is None:
        return show(request, "no_organisation", {})
    tallies = tallies_of(found)
    goals = goal_rows(tallies, lang_of(request), lambda record: edit_address(request, record, lambda _: None))
    picture = tallies.orientation.picture
    context = {
        "said": judgement(tallies),
        "picture": picture,
        "answers": answers(tallies, request),
        "goals": goals,
        "kinds": kind_rows(tallies),
        "levers": lever_tree(tallies),
        "gaps": gaps(tallies, request),
        "principles": tallies.orientation.principles,
        "reviewed": found.reviewed is not None,
        "orders": may(request, "strategy:write") and len(goals) > 1,
        "edits": _edits(request, tallies),
    }
    return show(request, "target_picture", context)


@door("target-picture/order/", permission="strategy:write", name="target-picture-order", effect="write")
def order(request: HttpRequest) -> HttpResponse:
    """One objective one place up or down."""
    objective, way = request.POST.get("objective", ""), request.POST.get("way", "")
    desk = desk_of(request)
    if way not in ("up", "down") or not isinstance(desk.load()[0].get(objective), Objective):
        raise Http404(objective)
    commit: Commit = move_objective(desk, objective, "up" if way == "up" else "down")
    n = commit.entries[-1].sequence if commit.entries else None
    back = HttpResponseRedirect(f"{reverse('target-picture')}#goals", status=303)
    return leave(back, "web-saved" if n else "web-unchanged", n)


def _edits(request: HttpRequest, tallies: Tallies) -> dict[str, str]:
    """Addresses of the forms that this reader may open, by what they are for; empty where not."""
    picture = tallies.orientation.picture
    found = {kind: add_address(request, kind) for kind in ("objective", "kpi", "principle", "lever")}
    found["picture"] = (
        edit_address(request, picture, lambda _: None) if picture else add_address(request, "target_picture")
    )
    back = reverse("target-picture")
    return {name: f"{href}?next={back}" if href else "" for name, href in found.items()}
