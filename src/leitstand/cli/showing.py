"""A plan and a review as a person reads them: the judgement first, then what to do, then what it rests on."""

from __future__ import annotations

import math
from typing import Any

from rich.box import SIMPLE_HEAD
from rich.table import Table
from rich.text import Text as Line

from leitstand.actions import Reviewed
from leitstand.learning import Review
from leitstand.portfolio import CaseResult, Pile, Portfolio
from leitstand.strategy import Strategy
from leitstand.texts import chance_words

from .door import Door
from .words import band, begin, money, said, share, shown_id, title

PILES: tuple[Pile, ...] = ("yes", "think", "no")
COLOURS = {"yes": "green", "think": "yellow", "no": "bright_black"}
STEPS = ("start", "scale", "stop", "drop", "delay", "advance", "continue")
MESSAGES = (*(f"cli-pile-{pile}" for pile in PILES), *(f"cli-step-{step}" for step in STEPS))
MOVES, IN_REVIEW = 10, {"yes": 10, "think": 5, "no": 3}
ROOM_FOR_REASONS = 110
"""In fewer columns than these the reason stands below the title instead of beside it."""


def show_review(door: Door, reviewed: Reviewed) -> None:
    made, strategy = reviewed.review, reviewed.strategy
    door.show(Line(), Line(said(door, made.headline), style="bold"), Line(said(door, made.honesty)))
    _show_moves(door, made, strategy)
    for pile in PILES:
        show_pile(door, pile, made.portfolio, strategy, shown=IN_REVIEW[pile])
    show_budgets(door, made.portfolio)
    asked = [q.ask for q in made.portfolio.questions]
    for heading, sentences in (
        ("cli-heading-rests-on", made.rests_on),
        ("cli-heading-would-change", tuple(s for s in made.would_change if s not in asked)),
        ("cli-heading-learned", made.learned),
    ):
        if sentences:
            door.show(Line(), Line(door.say(heading), style="bold"))
            door.show(*(bullet(said(door, s)) for s in sentences))
    if made.portfolio.questions:
        door.show(Line(), Line(door.say("cli-heading-questions"), style="bold"))
        door.show(*(bullet(said(door, q.ask)) for q in made.portfolio.questions))
    door.show(Line(), Line(door.say("cli-next-steps"), style="italic"))


def _show_moves(door: Door, made: Review, strategy: Strategy) -> None:
    """What to do now; what the plan in force did not say yet is marked, where only some of it is new."""
    if not made.moves:
        return
    door.show(Line(), Line(door.say("cli-heading-moves"), style="bold"))
    marked = not all(move.new for move in made.moves)
    for move in made.moves[:MOVES]:
        code = "cli-move-new" if marked and move.new else "cli-move"
        step, name = door.say(f"cli-step-{move.step}"), title(door, strategy, move.use_case)
        door.show(bullet(door.say(code, step=step, title=name, why=move.why.message())))
    if len(made.moves) > MOVES:
        door.show(bullet(door.say("cli-and-more", count=len(made.moves) - MOVES)))


def review_data(door: Door, made: Review) -> dict[str, Any]:
    """The review for `--json`: figures and codes, and the sentences in the language asked for."""
    return {
        "headline": said(door, made.headline),
        "honesty": said(door, made.honesty),
        "moves": [
            {"use_case": m.use_case, "step": m.step, "new": m.new, "why": said(door, m.why)}
            for m in made.moves
        ],
        "questions": [
            {"use_case": q.use_case, "quantity": q.quantity, "worth": q.worth, "ask": said(door, q.ask)}
            for q in made.portfolio.questions
        ],
        "plan": made.portfolio.plan.model_dump(mode="json"),
        "piles": {p: [c.use_case for c in made.portfolio.cases if c.pile == p] for p in PILES},
        "target_chance": made.portfolio.target_chance,
        "approximate": made.portfolio.approximate,
    }


def show_pile(
    door: Door, pile: Pile, portfolio: Portfolio, strategy: Strategy, shown: int | None = None
) -> None:
    """One pile as a table, the surest first; what is unknown comes last."""
    cases = sorted((c for c in portfolio.cases if c.pile == pile), key=_rank)
    door.show(Line(), Line(door.say(f"cli-pile-{pile}", count=len(cases)), style=f"bold {COLOURS[pile]}"))
    about = next((s for s in portfolio.piles if s.code == f"portfolio-pile-{pile}"), None)
    if about is not None:
        door.show(Line(said(door, about)))
    if not cases:
        return
    wide = door.console.width >= ROOM_FOR_REASONS
    table = Table(box=SIMPLE_HEAD, pad_edge=False, header_style="dim", show_edge=False)
    table.add_column(door.say("cli-column-use-case"), ratio=2, overflow="fold")
    table.add_column(door.say("cli-column-start"), no_wrap=True)
    table.add_column(door.say("cli-column-value"), justify="right", no_wrap=True)
    table.add_column(door.say("cli-column-chance"), justify="right", no_wrap=True)
    if wide:
        table.add_column(door.say("cli-column-why"), ratio=3)
    for case in cases[:shown]:
        name = Line(title(door, strategy, case.use_case)).append(shown_id(case.use_case), style="dim")
        why = said(door, case.reason)
        figures = (begin(door, case, short=True), band(door, case.value), share(door, case.chance))
        if wide:
            table.add_row(name, *figures, Line(why))
        else:
            table.add_row(name.append(f"\n{why}", style="dim"), *figures)
    door.show(table)
    if shown is not None and len(cases) > shown:
        door.show(Line(door.say("cli-and-more", count=len(cases) - shown), style="dim"))


def show_budgets(door: Door, portfolio: Portfolio) -> None:
    if not portfolio.plan.budgets:
        return
    door.show(Line(), Line(door.say("cli-heading-budget"), style="bold"))
    for use in portfolio.plan.budgets:
        known = use.limit is not None and use.chance is not None
        code = "cli-budget-line" if known else "cli-budget-line-open"
        words: dict[str, Any] = {"year": str(use.year), "planned": money(door, use.planned)}
        if use.limit is not None and use.chance is not None:
            words |= {"limit": money(door, use.limit), "chance": chance_words(use.chance, door.lang)}
        door.show(bullet(door.say(code, **words)))


def bullet(text: str, style: str = "") -> Table:
    table = Table.grid(padding=(0, 1))
    table.add_row(" ·", Line(text, style=style))
    return table


def _rank(case: CaseResult) -> tuple[float, float, str]:
    mean = case.value.mean if case.value is not None else -math.inf
    return -case.chance, -mean, case.use_case
