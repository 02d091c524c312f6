"""`review`, `plan`, `explain`, `what-if`: what to start, scale and stop, why, and what would change it."""

from __future__ import annotations

import datetime as dt
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from rich.box import SIMPLE_HEAD
from rich.table import Table
from rich.text import Text as Line

from leitstand.actions import (
    ActionRefused,
    Reviewed,
    current_review,
    make_review,
    play,
    use_case_named,
)
from leitstand.portfolio import CaseResult, Portfolio, Shift, WhatIfError
from leitstand.strategy import Action, Estimate, Strategy, quantity_word
from leitstand.texts import chance_words, message, quarter

from .door import Door
from .founding import budget
from .frame import Misspelt
from .showing import PILES, bullet, review_data, show_budgets, show_pile, show_review
from .words import action, band, begin, known, said, share, shown_id, title

if TYPE_CHECKING:
    from leitstand.learning import FirstLook

FIRST_CHANGES = 10
"""So many changes are shown before the plan is explained."""
RELATIONS = ("displaces", "displaced-by", "unlocks")
MESSAGES = tuple(f"cli-case-{relation}" for relation in RELATIONS)


def review(door: Door, as_of: str | None, seed: int, *, thoroughly: bool = False) -> None:
    """The plan first, as soon as it stands; then what explains it."""
    day = _day(as_of)
    desk = door.desk()
    with door.progress(door.say("cli-progress-review")) as progress:
        reviewed = make_review(
            desk, as_of=day, seed=seed, thoroughly=thoroughly, progress=progress,
            told=lambda look: _show_first(door, look, desk.load()[0], thoroughly=thoroughly),
        )  # fmt: skip
    if not reviewed.kept:
        door.note(door.say("cli-looks-back", day=reviewed.review.as_of))
    show_review(door, reviewed)
    door.result(review_data(door, reviewed.review))


def plan(door: Door) -> None:
    reviewed = _current(door)
    portfolio = reviewed.review.portfolio
    for pile in PILES:
        show_pile(door, pile, portfolio, reviewed.strategy)
    show_budgets(door, portfolio)
    door.result(portfolio.plan.model_dump(mode="json"))


def explain(door: Door, use_case: str) -> None:
    desk = door.desk()
    meant = use_case_named(desk.load()[0], use_case, door.lang).id
    reviewed = _current(door)
    strategy = reviewed.strategy
    try:
        case = reviewed.review.portfolio.case(meant)
    except KeyError:
        raise ActionRefused(message("cli-not-weighed", title=title(door, strategy, meant))) from None
    heading = Line(f"\n{title(door, strategy, meant)}", style="bold").append(f"  {meant}", style="dim")
    door.show(heading, Line(said(door, case.reason)))
    door.show(*(Line(f"· {said(door, more)}") for more in case.more))
    table = Table(box=SIMPLE_HEAD, show_header=False, pad_edge=False)
    for label, value in _figures(door, case, reviewed):
        table.add_row(label, value)
    door.show(table)
    _show_estimates(door, strategy.estimates_of(meant), case)
    data = case.model_dump(mode="json")
    data["sentences"] = [said(door, s) for s in (case.reason, *case.more)]
    door.result(data)


def what_if(
    door: Door, budgets: list[str], locks: list[str], lines: list[str], keep: str | None, seed: int | None
) -> None:
    if not (budgets or locks or lines):
        raise ActionRefused(message("cli-what-if-nothing"))
    desk = door.desk()
    strategy = desk.load()[0]
    changes = [f"budget {_budget(b)}" for b in budgets]
    changes += [f"lock {_lock(strategy, lock, door)}" for lock in locks]
    changes += lines
    with door.progress(door.say("cli-progress-review")) as progress, _readable():
        played = play(desk, changes, title=keep, seed=seed, progress=progress)
    door.show(Line(), Line(said(door, played.difference.summary), style="bold"))
    for shift in played.difference.shifts:
        door.show(bullet(shift_words(door, shift, played.strategy)))
    for note in played.difference.said:
        door.show(bullet(said(door, note)))
    if played.commit is not None:
        door.note(door.say("cli-draft-kept", title=keep or ""))
    door.result(
        {
            "changes": changes,
            "before": _totals(played.before),
            "after": _totals(played.after),
            "difference": played.difference.model_dump(mode="json"),
            "summary": said(door, played.difference.summary),
        }
    )


def _show_first(door: Door, look: FirstLook, strategy: Strategy, *, thoroughly: bool) -> None:
    """On standard error, so that the result stays one: what the plan is worth and what it changes."""
    if not (thoroughly or sys.stderr.isatty()):
        return
    chosen = sum(c.start is not None for c in look.plan.choices)
    value = band(door, look.plan.value)
    door.note(door.say("cli-plan-stands", count=chosen, value=value))
    for shift in look.changes[:FIRST_CHANGES]:
        door.note(f"  · {shift_words(door, shift, strategy)}")
    if len(look.changes) > FIRST_CHANGES:
        door.note(f"  {door.say('cli-and-more', count=len(look.changes) - FIRST_CHANGES)}")


def _current(door: Door) -> Reviewed:
    with door.progress(door.say("cli-progress-review")) as progress:
        return current_review(door.desk(), progress=progress)


def _figures(door: Door, case: CaseResult, reviewed: Reviewed) -> list[tuple[str, str]]:
    rows = [
        (door.say("cli-case-action"), action(door, case.action)),
        (door.say("cli-case-start"), begin(door, case)),
        (door.say("cli-case-chance"), share(door, case.chance)),
        (door.say("cli-case-value"), known(door, case.value)),
        (door.say("cli-case-benefit"), known(door, case.benefit)),
        (door.say("cli-case-one-off"), known(door, case.one_off)),
        (door.say("cli-case-running"), known(door, case.running)),
        (door.say("cli-case-success"), chance_words(case.success, door.lang)),
    ]
    for name, ids in zip(RELATIONS, (case.displaces, case.displaced_by, case.unlocks), strict=True):
        if ids:
            names = ", ".join(title(door, reviewed.strategy, i) for i in ids)
            rows.append((door.say(f"cli-case-{name}"), names))
    return rows


def _show_estimates(door: Door, estimates: tuple[Estimate, ...], case: CaseResult) -> None:
    door.show(Line(door.say("cli-heading-estimates"), style="bold"))
    for e in estimates:
        what = door.text(quantity_word(e.quantity))
        typed = e.typed or door.say("cli-estimate-given")
        door.show(bullet(door.say("cli-estimate-line", what=what, typed=typed, day=e.date, id=e.id)))
    for quantity in case.assumed:
        what = door.text(quantity_word(quantity))
        door.show(bullet(door.say("cli-estimate-assumed", what=what)))


def _totals(portfolio: Portfolio) -> dict[str, Any]:
    return {"value": portfolio.plan.value.model_dump(), "gap": portfolio.plan.gap}


def shift_words(door: Door, shift: Shift, strategy: Strategy) -> str:
    """What changes for one use case: before and after."""

    def step(name: Action | None, start: str | None) -> str:
        words = action(door, name)
        return f"{words}, {quarter(start, door.lang)}" if start else words

    before = step(shift.action_before, shift.start_before)
    after = step(shift.action_after, shift.start_after)
    name = title(door, strategy, shift.use_case) + shown_id(shift.use_case)
    return door.say("cli-shift", title=name, before=before, after=after)


def _budget(given: str) -> str:
    year, sign, amount = budget(given, signed=True)
    return f"{year}={sign}{amount}"


def _lock(strategy: Strategy, given: str, door: Door) -> str:
    """The lock with the id of the use case that is meant; what is no lock is left to be refused."""
    words, equals, to = given.rpartition("=")
    if not (equals and words.strip() and to.strip()):
        raise ActionRefused(message("cli-lock-unreadable", given=given))
    return f"{use_case_named(strategy, words, door.lang).id}={to.strip()}"


@contextmanager
def _readable() -> Iterator[None]:
    try:
        yield
    except WhatIfError as error:
        raise ActionRefused(error.what) from error


def _day(text: str | None) -> dt.date | None:
    if text is None:
        return None
    for form in ("%Y-%m-%d", "%d.%m.%Y"):
        try:
            return dt.datetime.strptime(text.strip(), form).date()  # noqa: DTZ007
        except ValueError:
            continue
    raise Misspelt(message("cli-misspelt-day", given=text))
