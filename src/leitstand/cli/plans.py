"""`review`, `plan`, `explain`, `what-if`: what to start, scale and stop, why, and what would change it."""

from __future__ import annotations

import datetime as dt
import difflib
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import typer
from rich.box import SIMPLE_HEAD
from rich.table import Table
from rich.text import Text as Line

from leitstand.actions import ActionRefused, Reviewed, current_review, make_review, play, tipping_words
from leitstand.learning import Review
from leitstand.portfolio import CaseResult, Pile, Portfolio, Shift, WhatIfError
from leitstand.strategy import Band, Estimate, Statement, Strategy, UseCase
from leitstand.texts import Message, chance_words, figure_text, message, quarter, range_text

from .door import Door

PILES: tuple[Pile, ...] = ("yes", "think", "no")
COLOURS = {"yes": "green", "think": "yellow", "no": "bright_black"}
SHOWN = 10
RELATIONS = ("displaces", "displaced-by", "unlocks")
STEPS = ("start", "scale", "stop", "drop", "delay", "advance", "continue")
MESSAGES = (
    *(f"cli-pile-{pile}" for pile in PILES),
    *(f"cli-case-{relation}" for relation in RELATIONS),
    *(f"cli-step-{step}" for step in STEPS),
)


def review(door: Door, as_of: str | None, seed: int) -> None:
    day = _day(as_of)
    desk = door.desk()
    with door.progress(door.say("cli-progress-review")) as progress:
        reviewed = make_review(desk, as_of=day, seed=seed, progress=progress)
    show_review(door, reviewed)
    door.result(review_data(door, reviewed.review))


def plan(door: Door) -> None:
    reviewed = _current(door)
    portfolio = reviewed.review.portfolio
    for pile in PILES:
        _show_pile(
            door, pile, portfolio, reviewed.strategy, shown=len(portfolio.cases) if pile != "no" else SHOWN
        )
    _show_budgets(door, portfolio)
    door.result(portfolio.plan.model_dump(mode="json"))


def explain(door: Door, use_case: str) -> None:
    reviewed = _current(door)
    strategy = reviewed.strategy
    try:
        case = reviewed.review.portfolio.case(use_case)
    except KeyError:
        raise ActionRefused(_unknown(use_case, strategy)) from None
    title = _title(door, strategy, use_case)
    door.show(Line(f"\n{title}  {use_case}", style="bold"), Line(_said(door, case.reason)))
    for more in case.more:
        door.show(Line(f"· {_said(door, more)}"))
    table = Table(box=SIMPLE_HEAD, show_header=False, pad_edge=False)
    rows: list[tuple[str, str]] = [
        (door.say("cli-case-action"), door.say(f"strategy-action-{case.action.replace('_', '-')}")),
        (door.say("cli-case-start"), quarter(case.start, door.lang) if case.start else "–"),
        (door.say("cli-case-chance"), _share(door, case.chance)),
        (door.say("cli-case-value"), _band(door, case.value)),
        (door.say("cli-case-benefit"), _band(door, case.benefit)),
        (door.say("cli-case-one-off"), _band(door, case.one_off)),
        (door.say("cli-case-running"), _band(door, case.running)),
        (door.say("cli-case-success"), chance_words(case.success, door.lang)),
    ]
    rows += [
        (door.say("cli-case-tipping"), door.text(tipping_words(use_case, t, reviewed.review.as_of)))
        for t in case.tipping
    ]
    for name, ids in zip(RELATIONS, (case.displaces, case.displaced_by, case.unlocks), strict=True):
        if ids:
            rows.append((door.say(f"cli-case-{name}"), ", ".join(ids)))
    for label, value in rows:
        table.add_row(label, value)
    door.show(table)
    _show_estimates(door, strategy.estimates_of(use_case), case)
    data = case.model_dump(mode="json")
    data["sentences"] = [_said(door, s) for s in (case.reason, *case.more)]
    door.result(data)


def what_if(door: Door, budgets: list[str], locks: list[str], keep: str | None, seed: int) -> None:
    changes = [f"budget {b}" for b in budgets] + [f"lock {lock}" for lock in locks]
    if not changes:
        raise ActionRefused(message("cli-what-if-nothing"))
    with door.progress(door.say("cli-progress-review")) as progress, _readable():
        played = play(door.desk(), changes, title=keep, seed=seed, progress=progress)
    door.show(Line(), Line(_said(door, played.difference.summary), style="bold"))
    strategy = played.strategy
    for shift in played.difference.shifts:
        door.show(_bullet(door, _shift(door, shift, _title(door, strategy, shift.use_case))))
    if played.commit is not None:
        door.note(door.say("cli-draft-kept", title=keep or ""))
    data = {
        "changes": changes,
        "before": _totals(played.before),
        "after": _totals(played.after),
        "difference": played.difference.model_dump(mode="json"),
        "summary": _said(door, played.difference.summary),
    }
    door.result(data)


def show_review(door: Door, reviewed: Reviewed) -> None:
    """The review as a person reads it: the judgement first, then what to do, then what it rests on."""
    made, strategy = reviewed.review, reviewed.strategy
    door.show(Line(), Line(_said(door, made.headline), style="bold"), Line(_said(door, made.honesty)))
    if made.moves:
        door.show(Line(), Line(door.say("cli-heading-moves"), style="bold"))
        for move in made.moves[:SHOWN]:
            step, title = door.say(f"cli-step-{move.step}"), _title(door, strategy, move.use_case)
            door.show(_bullet(door, door.say("cli-move", step=step, title=title, why=move.why.message())))
        if len(made.moves) > SHOWN:
            door.show(_bullet(door, door.say("cli-and-more", count=len(made.moves) - SHOWN)))
    for pile in PILES:
        _show_pile(door, pile, made.portfolio, strategy, shown=SHOWN if pile != "no" else 3)
    _show_budgets(door, made.portfolio)
    asked = [q.ask for q in made.portfolio.questions]
    for heading, sentences in (
        ("cli-heading-rests-on", made.rests_on),
        ("cli-heading-would-change", tuple(s for s in made.would_change if s not in asked)),
        ("cli-heading-learned", made.learned),
    ):
        if sentences:
            door.show(Line(), Line(door.say(heading), style="bold"))
            door.show(*(_bullet(door, _said(door, s)) for s in sentences))
    if made.portfolio.questions:
        door.show(Line(), Line(door.say("cli-heading-questions"), style="bold"))
        door.show(*(_bullet(door, _said(door, q.ask)) for q in made.portfolio.questions))
    door.show(Line(), Line(door.say("cli-next-steps"), style="italic"))


def review_data(door: Door, made: Review) -> dict[str, Any]:
    """The review for `--json`: figures and codes, and the sentences in the language asked for."""
    return {
        "headline": _said(door, made.headline),
        "honesty": _said(door, made.honesty),
        "moves": [{"use_case": m.use_case, "step": m.step, "why": _said(door, m.why)} for m in made.moves],
        "questions": [
            {"use_case": q.use_case, "quantity": q.quantity, "worth": q.worth, "ask": _said(door, q.ask)}
            for q in made.portfolio.questions
        ],
        "plan": made.portfolio.plan.model_dump(mode="json"),
        "piles": {p: [c.use_case for c in made.portfolio.cases if c.pile == p] for p in PILES},
        "target_chance": made.portfolio.target_chance,
        "approximate": made.portfolio.approximate,
    }


def _current(door: Door) -> Reviewed:
    with door.progress(door.say("cli-progress-review")) as progress:
        return current_review(door.desk(), progress=progress)


def _show_pile(door: Door, pile: Pile, portfolio: Portfolio, strategy: Strategy, shown: int) -> None:
    cases = sorted(
        (c for c in portfolio.cases if c.pile == pile), key=lambda c: (-c.chance, -c.value.mean, c.use_case)
    )
    heading = Line(f"\n{len(cases)} {door.say(f'cli-pile-{pile}')}", style=f"bold {COLOURS[pile]}")
    door.show(heading)
    if not cases or not shown:
        return
    table = Table(box=SIMPLE_HEAD, pad_edge=False, header_style="dim")
    table.add_column(door.say("cli-column-use-case"), max_width=44)
    table.add_column(door.say("cli-column-start"), no_wrap=True)
    table.add_column(door.say("cli-column-value"), justify="right", no_wrap=True)
    table.add_column(door.say("cli-column-chance"), justify="right", no_wrap=True)
    table.add_column(door.say("cli-column-why"), max_width=60)
    for case in cases[:shown]:
        when = quarter(case.start, door.lang, "short") if case.start else "–"
        name = Line(_title(door, strategy, case.use_case))
        name.append(f" {case.use_case}", style="dim")
        chance = _share(door, case.chance)
        table.add_row(name, when, _band(door, case.value), chance, Line(_said(door, case.reason)))
    door.show(table)
    if len(cases) > shown:
        door.show(Line(door.say("cli-and-more", count=len(cases) - shown), style="dim"))


def _show_budgets(door: Door, portfolio: Portfolio) -> None:
    if not portfolio.plan.budgets:
        return
    door.show(Line(), Line(door.say("cli-heading-budget"), style="bold"))
    for use in portfolio.plan.budgets:
        known = use.limit is not None and use.chance is not None
        code = "cli-budget-line" if known else "cli-budget-line-open"
        words: dict[str, Any] = {"year": str(use.year), "planned": _money(door, use.planned)}
        if use.limit is not None and use.chance is not None:
            words |= {"limit": _money(door, use.limit), "chance": chance_words(use.chance, door.lang)}
        door.show(_bullet(door, door.say(code, **words)))


def _show_estimates(door: Door, estimates: tuple[Estimate, ...], case: CaseResult) -> None:
    door.show(Line(door.say("cli-heading-estimates"), style="bold"))
    for e in estimates:
        what = door.say(f"strategy-quantity-{e.quantity.replace('_', '-')}")
        typed = e.typed or door.say("cli-estimate-given")
        door.show(_bullet(door, door.say("cli-estimate-line", what=what, typed=typed, day=e.date, id=e.id)))
    for quantity in case.assumed:
        what = door.say(f"strategy-quantity-{quantity.replace('_', '-')}")
        door.show(_bullet(door, door.say("cli-estimate-assumed", what=what)))


def _totals(portfolio: Portfolio) -> dict[str, Any]:
    return {"value": portfolio.plan.value.model_dump(), "gap": portfolio.plan.gap}


def _bullet(door: Door, text: str) -> Table:
    table = Table.grid(padding=(0, 1))
    table.add_row(" ·", Line(text))
    return table


def _title(door: Door, strategy: Strategy, use_case: str) -> str:
    record = strategy.get(use_case)
    return record.title.in_(door.lang) if isinstance(record, UseCase) else use_case


def _said(door: Door, statement: Statement) -> str:
    return door.text(statement.message())


def _band(door: Door, band: Band) -> str:
    return range_text(band.p10, band.p90, band.unit, door.lang, style="table")


def _money(door: Door, amount: float) -> str:
    return figure_text(amount, "EUR", door.lang, style="table")


def _share(door: Door, share: float) -> str:
    return figure_text(share, "share", door.lang, digits=0)


def _shift(door: Door, shift: Shift, title: str) -> str:
    def step(action: str | None, start: str | None) -> str:
        words = door.say(f"strategy-action-{(action or 'not-now').replace('_', '-')}")
        return f"{words}, {quarter(start, door.lang)}" if start else words

    before = step(shift.action_before, shift.start_before)
    after = step(shift.action_after, shift.start_after)
    return door.say("cli-shift", title=title, id=shift.use_case, before=before, after=after)


@contextmanager
def _readable() -> Iterator[None]:
    try:
        yield
    except WhatIfError as error:
        raise ActionRefused(error.what) from error


def _unknown(use_case: str, strategy: Strategy) -> Message:
    near = difflib.get_close_matches(use_case, [u.id for u in strategy.use_cases], n=3, cutoff=0.5)
    return message("cli-unknown-use-case", id=use_case, near=tuple(near) or None)


def _day(text: str | None) -> dt.date | None:
    if text is None:
        return None
    for form in ("%Y-%m-%d", "%d.%m.%Y"):
        try:
            return dt.datetime.strptime(text, form).date()  # noqa: DTZ007
        except ValueError:
            continue
    raise typer.BadParameter(text, param_hint="--as-of")
