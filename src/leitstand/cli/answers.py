"""`ask --answer`: answers given with the call; all are understood before the first is written."""

from __future__ import annotations

import re

from rich.text import Text as Line

from leitstand.actions import (
    ActionRefused,
    Desk,
    hear,
    next_round,
    question_about,
    read_words,
    use_case_named,
)
from leitstand.exchange import OPEN_DECIMAL, Dialect, Problem, Typed
from leitstand.portfolio import Question
from leitstand.strategy import QUANTITIES, Quantity, Strategy
from leitstand.texts import message

from .door import Door
from .questions import echo, moved_data, round_data, show_moved
from .words import said


def take_answers(
    door: Door, desk: Desk, answers: list[str], unit: str | None, most: int, decimal: Dialect | None
) -> None:
    """Writes these answers and tells what each did to the plan. Raises ActionRefused where one cannot be read."""
    strategy = desk.load()[0]
    read: list[tuple[Question, Typed]] = []
    faults = []
    for given in answers:
        question, words = _asked(door, desk, strategy, given, decimal)
        answer = read_words(question, words, decimal)
        if isinstance(answer, Typed):
            read.append((question, answer))
        else:
            what = answer.message if answer is not None else message("cli-ask-empty")
            faults.append(message("cli-ask-fault", given=given, what=what))
    if faults:
        raise ActionRefused(message("cli-ask-faults", n=len(faults)), faults)
    found = next_round(desk, unit=unit, most=most, about=[q.use_case for q, _ in read])
    done = []
    for question, answer in read:
        door.show(Line(said(door, question.ask), style="bold"), Line(echo(door, answer), style="dim"))
        before = found.model_copy(update={"questions": (question,)})
        heard = hear(desk, question, answer, before, unit=unit, most=most)
        show_moved(door, heard.moved[0])
        found = heard.after
        done.append({
            "use_case": question.use_case, "quantity": question.quantity, "part": question.part,
            "ask": said(door, question.ask), "understood": answer.value.model_dump(mode="json"), "unit": answer.unit,
            "written": heard.commit is not None, "moved": moved_data(door, heard.moved[0]),
        })  # fmt: skip
    door.show(Line(), Line(said(door, found.said), style="bold"))
    door.result({"answers": done, **round_data(door, desk.load()[0], found)})


def _asked(
    door: Door, desk: Desk, strategy: Strategy, given: str, decimal: Dialect | None
) -> tuple[Question, str]:
    """`UC-014.effect=ja`, `UC-014.effect.KPI-1=80-200 T€`, `UC-014.effect>84 T€=ja`: the question and the words."""
    key, equals, words = given.partition("=")
    key, above, threshold = key.partition(">")
    if not (equals and key.strip() and words.strip()):
        raise ActionRefused(message("cli-ask-unreadable", given=given))
    pattern = "|".join(q.replace("_", "[_-]") for q in QUANTITIES)
    found = re.fullmatch(rf"(.+)\.({pattern})(?:\.(.+))?", key.strip())
    if found is None:
        raise ActionRefused(message("cli-ask-unreadable", given=given))
    case = use_case_named(strategy, found[1], door.lang).id
    quantity: Quantity = next(q for q in QUANTITIES if q == found[2].replace("-", "_"))
    question = question_about(desk, case, quantity, found[3] or "")
    if above:
        question = _at(question, threshold, given, decimal)
    return question, words


def _at(question: Question, threshold: str, given: str, decimal: Dialect | None) -> Question:
    """The same question at a figure that the caller names, so that an answer means what was asked back then."""
    read = read_words(question, threshold, decimal)
    if isinstance(read, Problem) and read.message.code in OPEN_DECIMAL:
        raise ActionRefused(message("cli-ask-fault", given=given, what=read.message))
    value = getattr(read.value, "value", None) if isinstance(read, Typed) else None
    if value is None:
        raise ActionRefused(message("cli-ask-unreadable", given=given))
    facts = {
        name: f.model_copy(update={"value": float(value), "unit": question.unit})
        for name, f in question.ask.facts.items()
    }
    return question.model_copy(
        update={"threshold": float(value), "ask": question.ask.model_copy(update={"facts": facts})}
    )
