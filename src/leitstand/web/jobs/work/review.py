"""One turn of the loop: the job "review", and what may come a little later, "review-thorough" and "pictures"."""

from __future__ import annotations

import contextlib

from leitstand.actions import Desk, Reviewed, draw_charts, make_review
from leitstand.documents import review_key
from leitstand.journal import Conflict
from leitstand.texts import message

from ..registry import NoParameters, Progress, job
from ..starting import start

TRIES = 3
"""Who writes while a review is made makes it outdated before it is kept: then it is made again, so many times."""
THOUGHT = 0.9
"""The part of a review that is not keeping it and drawing its first charts."""
AT_ONCE = 4
"""Charts drawn with the review: the fan in two widths and languages, which the first page shows."""


@job("review", title=message("web-job-kind-review"), permission="review:run", shared=True)
def review(desk: Desk, parameters: NoParameters, progress: Progress) -> str:
    """Reviews the strategy as it stands; the result is the review that pages show.

    Of many use cases it is explained roughly at first, thoroughly by the job that it asks for.
    """
    from leitstand.portfolio.chance import RESOLVE_UP_TO

    made = _made(desk, progress)
    if len(made.strategy.use_cases) > RESOLVE_UP_TO:
        start(desk, "review-thorough")
    start(desk, "pictures")
    return review_key(desk.organisation, made.sequence)


@job(
    "review-thorough", title=message("web-job-kind-review-thorough"), permission="review:run", shared=True, priority=-5
)  # fmt: skip
def thorough(desk: Desk, parameters: NoParameters, progress: Progress) -> str:
    """Looks at everything that explains the plan; takes the place of the rough review of the same strategy."""
    made = _made(desk, progress, thoroughly=True)
    start(desk, "pictures")
    return review_key(desk.organisation, made.sequence)


def _made(desk: Desk, progress: Progress, *, thoroughly: bool = False) -> Reviewed:
    def tell(part: float) -> None:
        progress(part * THOUGHT)

    for _ in range(TRIES - 1):
        with contextlib.suppress(Conflict):
            return make_review(desk, thoroughly=thoroughly, progress=tell, most_charts=AT_ONCE)
    return make_review(desk, thoroughly=thoroughly, progress=tell, most_charts=AT_ONCE)


@job(
    "pictures", title=message("web-job-kind-pictures"), permission="strategy:read", shared=True, priority=-10
)
def pictures(desk: Desk, parameters: NoParameters, progress: Progress) -> str:
    """Draws the charts of the newest review that are not there yet."""
    draw_charts(desk, progress=progress)
    return ""
