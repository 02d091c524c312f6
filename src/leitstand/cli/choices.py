"""`curve`, `risk`, `regret`, `score`: what other budgets, attitudes and lists would bring, what is missed."""

from __future__ import annotations

from typing import Any

from rich.box import SIMPLE_HEAD
from rich.table import Table
from rich.text import Text as Line

from leitstand.actions import Weighed, budget_curve, list_by_score, regret_of_plan, risk_in_money
from leitstand.portfolio import (
    Frontier,
    FrontierPoint,
    FrontierStep,
    LeftOut,
    Regret,
    ScoreMethod,
    Scoring,
)
from leitstand.strategy import Statement, Strategy, Value
from leitstand.texts import figure_text, range_text

from .door import Door
from .plans import shift_words
from .showing import bullet
from .words import money, said, share, shown_id, title

ATTITUDES = ("cautious", "balanced", "bold")
METHODS: tuple[ScoreMethod, ...] = ("points", "ratio", "return")
KINDS = ("plan", "list", "later", "earlier")
COLUMNS = (
    "budget", "mean", "range", "worth", "cases", "attitude", "bad", "rank", "use-case", "benefit-points",
    "effort-points", "score", "listed", "loss", "better",
)  # fmt: skip
MESSAGES = (
    *(f"cli-column-{name}" for name in COLUMNS),
    *(f"cli-attitude-{attitude}" for attitude in ATTITUDES),
    *(f"cli-score-{kind}" for kind in KINDS),
    *(f"cli-score-how-{method}" for method in METHODS),
)
SHOWN, LEFT_OUT = 10, 8
WORDS = ("use-case", "attitude", "quantity", "measured")
_TENTH, _ALMOST = 0.1, 1e-6


def show_budget_curve(door: Door) -> None:
    with door.progress(door.say("cli-progress-curve")) as progress:
        found = budget_curve(door.desk(), progress=progress)
    curve, shown = found.answer, _shown(found.answer)
    door.show(Line(), Line(door.say("cli-heading-curve"), style="bold"))
    if any(p.use_cases for p in curve.points):
        _show_points(door, curve, shown)
    else:
        door.show(Line(door.say("cli-curve-nothing", amount=money(door, curve.points[-1].budget))))
    if curve.needed > 0:
        door.show(Line(door.say("cli-curve-needed", amount=money(door, curve.needed)), style="dim"))
    steps = {name: step for name, step in (("next", curve.next), ("last", curve.last)) if step is not None}
    for step in steps.values():
        _show_step(door, step, found.strategy)
    door.result(_data(door, curve, **{name: step.statement for name, step in steps.items()}))


def _show_points(door: Door, curve: Frontier, shown: list[FrontierPoint]) -> None:
    table = columns(door, "budget", "mean", "range", "worth", "cases")
    today = curve.points[curve.today]
    for point in shown:
        mark = door.say("cli-curve-today") if point is today else ""
        table.add_row(
            f"{money(door, point.budget)} {mark}".strip(), money(door, point.value.mean), _range(door, point),
            money(door, point.worth), str(point.use_cases), style="bold" if mark else "",
        )  # fmt: skip
    door.show(table)
    last = curve.points[-1]
    if last.budget > shown[-1].budget:
        door.show(Line(door.say("cli-curve-flat", amount=money(door, last.budget)), style="dim"))
    door.show(Line(door.say("cli-curve-worth"), style="dim"))


def show_risk(door: Door) -> None:
    with door.progress(door.say("cli-progress-review")) as progress:
        found = risk_in_money(door.desk(), progress=progress)
    rows = found.answer.rows
    door.show(Line(), Line(door.say("cli-heading-risk"), style="bold"))
    table = columns(door, "attitude", "mean", "bad", "cases")
    for row in rows:
        today = row.attitude == found.answer.in_force
        name = door.say(f"cli-attitude-{row.attitude}")
        mark = f"{name} {door.say('cli-curve-today')}" if today else name
        cells = (money(door, row.mean), money(door, row.bad), str(row.use_cases))
        table.add_row(mark, *cells, style="bold" if today else "")
    door.show(table, Line(door.say("cli-risk-terms"), style="dim"))
    for row in rows:
        sentences = [said(door, s) for s in (row.statement, row.sharper) if s is not None]
        name = door.say(f"cli-attitude-{row.attitude}")
        door.show(bullet(door.say("cli-risk-line", attitude=name, said=" ".join(sentences))))
    data = _data(door, found.answer)
    for told, row in zip(data["rows"], rows, strict=True):
        told["sentences"] = [said(door, s) for s in (row.statement, row.sharper) if s is not None]
    door.result(data)


def show_regret(door: Door, threshold: float | None) -> None:
    with door.progress(door.say("cli-progress-review")) as progress:
        found: Weighed[Regret] = regret_of_plan(door.desk(), threshold=threshold, progress=progress)
    door.show(Line(), *(Line(said(door, s), style="bold") for s in found.answer.statements))
    if found.answer.at_most:
        door.show(Line(door.say("cli-regret-bound"), style="dim"))
    left_out = found.answer.left_out
    if left_out:
        _show_left_out(door, left_out, found.strategy)
    data = _data(door, found.answer)
    data["sentences"] = [said(door, s) for s in found.answer.statements]
    for told, left in zip(data["left_out"], left_out, strict=True):
        told["sentence"] = said(door, left.statement)
    door.result(data)


def _show_left_out(door: Door, left_out: tuple[LeftOut, ...], strategy: Strategy) -> None:
    door.show(Line(), Line(door.say("cli-heading-left-out"), style="bold"))
    table = columns(door, "use-case", "loss", "better")
    for x in left_out[:LEFT_OUT]:
        name = Line(title(door, strategy, x.use_case)).append(shown_id(x.use_case), style="dim")
        table.add_row(name, money(door, x.loss), share(door, x.better_without))
    door.show(table)
    if len(left_out) > LEFT_OUT:
        door.show(bullet(door.say("cli-and-more", count=len(left_out) - LEFT_OUT)))
    door.show(Line(door.say("cli-left-out-how"), style="dim"))


def show_by_score(door: Door, method: ScoreMethod) -> None:
    with door.progress(door.say("cli-progress-review")) as progress:
        found = list_by_score(door.desk(), method=method, progress=progress)
    scores, strategy = found.answer, found.strategy
    door.show(Line(), Line(said(door, scores.statement), style="bold"))
    table = columns(door, "rank", "use-case", "benefit-points", "effort-points", "score", "listed")
    taken = set(scores.chosen)
    for x in scores.ranked[:SHOWN]:
        name = Line(title(door, strategy, x.use_case)).append(shown_id(x.use_case), style="dim")
        points = (_points(x.benefit, guessed=x.guessed), str(x.effort), _score(door, x.score))
        inside = x.use_case in taken
        table.add_row(
            str(x.rank), name, *points, door.say("cli-truth", value=inside), style="" if inside else "dim"
        )
    door.show(table, Line(door.say(f"cli-score-how-{method}"), style="dim"))
    if any(x.guessed for x in scores.ranked[:SHOWN]):
        door.show(Line(door.say("cli-score-guessed"), style="dim"))
    _show_differences(door, scores, strategy)
    data = _data(door, scores)
    data["sentence"] = said(door, scores.statement)
    for told, difference in zip(data["differences"], scores.differences, strict=True):
        told["sentence"] = said(door, difference.why)
    door.result(data)


def _show_differences(door: Door, scores: Scoring, strategy: Strategy) -> None:
    for kind in KINDS:
        found = [d for d in scores.differences if d.kind == kind]
        if found:
            door.show(Line(), Line(door.say(f"cli-score-{kind}"), style="bold"))
            for d in found[:SHOWN]:
                name = title(door, strategy, d.use_case) + shown_id(d.use_case)
                door.show(bullet(door.say("cli-score-line", title=name, why=said(door, d.why))))
        if len(found) > SHOWN:
            door.show(bullet(door.say("cli-and-more", count=len(found) - SHOWN)))


def _shown(curve: Frontier) -> list[FrontierPoint]:
    """The points of a table: each tenth of today's budget (and whole multiples of it) at which something changes."""
    found: list[FrontierPoint] = []
    today = curve.points[curve.today]
    for point in curve.points:
        tenths = point.share / _TENTH
        if abs(tenths - round(tenths)) > _ALMOST:
            continue
        same = found and (found[-1].worth, found[-1].value) == (point.worth, point.value)
        if found and (found[-1].budget == point.budget or (same and found[-1] is today)):
            found[-1] = today if today in (found[-1], point) else point
        elif not same or point is today:
            found.append(point)
    return found


def _range(door: Door, point: FrontierPoint) -> str:
    return range_text(point.value.p10, point.value.p90, "EUR", door.lang, style="table")


def _points(points: int, *, guessed: bool) -> str:
    return f"{points}*" if guessed else str(points)


def _score(door: Door, score: float) -> str:
    return figure_text(score, "count", door.lang, digits=0 if score == round(score) else 2, style="table")


def _show_step(door: Door, step: FrontierStep, strategy: Strategy) -> None:
    door.show(Line(), Line(said(door, step.statement), style="bold"))
    for shift in step.shifts[:SHOWN]:
        door.show(bullet(shift_words(door, shift, strategy)))
    if len(step.shifts) > SHOWN:
        door.show(bullet(door.say("cli-and-more", count=len(step.shifts) - SHOWN)))


def columns(door: Door, *names: str) -> Table:
    """An empty table with these columns: names to the left, figures to the right."""
    table = Table(box=SIMPLE_HEAD, pad_edge=False, header_style="dim", show_edge=False)
    for name in names:
        words = name in WORDS
        table.add_column(
            door.say(f"cli-column-{name}"), justify="left" if words else "right", no_wrap=not words,
            overflow="fold" if words else "ellipsis",
        )  # fmt: skip
    return table


def _data(door: Door, answer: Value, **sentences: Statement) -> dict[str, Any]:
    data: dict[str, Any] = answer.model_dump(mode="json")
    for name, statement in sentences.items():
        data[name]["sentence"] = said(door, statement)
    return data
