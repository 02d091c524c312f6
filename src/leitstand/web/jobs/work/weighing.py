"""The jobs that ask the plan something beyond itself: other budgets, attitudes, what it may miss, the list by score."""

from __future__ import annotations

from leitstand.actions import Desk, budget_curve, list_by_score, regret_of_plan, risk_in_money
from leitstand.documents import curve as pictures_of_curve
from leitstand.portfolio import ScoreMethod
from leitstand.strategy import Value
from leitstand.texts import LANGUAGES, message

from ..registry import NoParameters, Progress, job


class Regretted(Value):
    """`threshold`: EUR that may be missed; None: the usual one."""

    threshold: float | None = None


class Scored(Value):
    """By which method the list is scored."""

    method: ScoreMethod = "points"


@job("curve", title=message("web-job-kind-curve"), permission="what-if:run", shared=True)
def curve(desk: Desk, parameters: NoParameters, progress: Progress) -> str:
    """What more and less money would bring, with its charts; the result is a `portfolio.Frontier`."""
    from leitstand.documents.drawing import draw

    found = budget_curve(desk, progress=lambda part: progress(part * 0.95))
    drawn = desk.journal.derived_keys("chart/")
    for picture in pictures_of_curve(found.answer):
        for lang in LANGUAGES:
            if (at := picture.key(lang)) not in drawn:
                desk.journal.derived_put(at, draw(picture, lang), "image/svg+xml")
    return found.key


@job("risk", title=message("web-job-kind-risk"), permission="what-if:run", shared=True)
def risk(desk: Desk, parameters: NoParameters, progress: Progress) -> str:
    """What each risk attitude costs; the result is a `portfolio.Attitudes`."""
    return risk_in_money(desk, progress=progress).key


@job("regret", title=message("web-job-kind-regret"), permission="what-if:run", takes=Regretted, shared=True)
def regret(desk: Desk, parameters: Regretted, progress: Progress) -> str:
    """What the plan may miss; the result is a `portfolio.Regret`."""
    return regret_of_plan(desk, threshold=parameters.threshold, progress=progress).key


@job("score", title=message("web-job-kind-score"), permission="what-if:run", takes=Scored, shared=True)
def score(desk: Desk, parameters: Scored, progress: Progress) -> str:
    """The list as a scoring sheet ranks it; the result is a `portfolio.Scoring`."""
    return list_by_score(desk, method=parameters.method, progress=progress).key
