"""Asking for what could change the plan, and taking the answers in: one by one, or on a sheet that comes back.

Before an answer nobody is told how the plan would move; afterwards it is said. Answers are estimates, kept under the
unit or role that was asked: what counts is what a desk knows, not who sat at it.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

from leitstand.exchange import (
    AnsweredSheet,
    Asking,
    Dialect,
    Problem,
    SheetAnswer,
    Typed,
    Wanted,
    question_sheet,
    read_answer,
    read_question_sheet,
)
from leitstand.journal import Change, Commit, Put, Withdraw
from leitstand.portfolio import Question
from leitstand.strategy import (
    Estimate,
    Judgement,
    NotKnown,
    Plan,
    Quantity,
    Record,
    Strategy,
    Text,
    UseCase,
    quantity_word,
)
from leitstand.texts import message

from .desk import ActionRefused, Desk
from .reasons import reason, reason_code
from .reviewing import DEFAULT_SEED

if TYPE_CHECKING:
    from leitstand.portfolio.asking import Moved, Round

MOST = 12


@dataclass(frozen=True)
class Heard:
    """What became of answers: the commit (None where nothing was new), the plan's move, and the next round."""

    commit: Commit | None
    moved: tuple[Moved, ...]
    after: Round


@dataclass(frozen=True)
class HeardSheet:
    """A sheet that came back. `written`: answers that are new; `same`: those that were known; `empty`: not answered.

    `rows`: all rows that could be read. With problems nothing is written, unless sound rows were asked for.
    """

    sheet: AnsweredSheet
    rows: tuple[SheetAnswer, ...]
    problems: tuple[Problem, ...]
    written: int
    same: int
    empty: int
    commit: Commit | None
    moved: Moved | None
    after: Round | None


def next_round(
    desk: Desk, *, unit: str | None = None, most: int = MOST,
    without: frozenset[tuple[str, str, str]] = frozenset(), about: Sequence[str] = (), near: Plan | None = None,
) -> Round:  # fmt: skip
    """The questions that could change the plan as it stands today. `without`: quantities not to be asked now; `near`:
    the plan that was shown last (else the one in force), which is kept as far as the answers allow.
    """
    from leitstand.beliefs import believe
    from leitstand.portfolio.asking import ask_round

    strategy, _ = desk.load()
    if not strategy.use_cases:
        raise ActionRefused(message("actions-nothing-to-review"))
    belief = believe(strategy, desk.today)
    return ask_round(
        strategy, belief, desk.today, DEFAULT_SEED, unit=unit, most=most, without=without, about=tuple(about),
        in_force=near or strategy.plan_in_force,
    )  # fmt: skip


def question_about(desk: Desk, use_case: str, quantity: Quantity, part: str = "") -> Question:
    """The question about one quantity, even where its answer is worth little. Raises ActionRefused where there is
    none: the quantity was measured, is decided, or does not belong to this use case."""
    from leitstand.beliefs import believe
    from leitstand.portfolio.asking import find

    strategy, _ = desk.load()
    belief = believe(strategy, desk.today)
    parts = [i.key[2] for i in belief.of(use_case) if i.key[1] == quantity]
    if not part and len(parts) == 1:
        part = parts[0]
    found = (
        find(strategy, belief, desk.today, DEFAULT_SEED, (use_case, quantity, part))
        if part in parts
        else None
    )
    if found is None:
        case = strategy.one(UseCase, use_case).title
        raise ActionRefused(message("actions-no-such-question", title=case, quantity=quantity_word(quantity)))
    return found


def read_words(question: Question, text: str, dialect: Dialect | None = None) -> Typed | Problem | None:
    """What somebody answered. Nothing is written. `dialect`: the decimal sign where a number leaves it open; without
    it such a number is a Problem, for nobody should guess it."""
    return read_answer(text, wanted(question), decimal=dialect)


def hear(
    desk: Desk, question: Question, said: Typed, before: Round, *, unit: str | None = None, most: int = MOST,
    without: frozenset[tuple[str, str, str]] = frozenset(),
) -> Heard:  # fmt: skip
    """Writes one answer and tells what it did to the plan; the next round is for `unit` and `without` these.

    Raises NotPermitted, Conflict.
    """

    commit, _ = write_answer(desk, question, said)
    found = heard(desk, question.use_case, before, unit=unit, most=most, without=without)
    return Heard(commit, found.moved, found.after)


def write_answer(desk: Desk, question: Question, said: Typed) -> tuple[Commit | None, str]:
    """Writes one answer, without asking what it does to the plan; None where the same desk has said the same before.
    Also returns the id of the estimate.

    A contributor, who writes own estimates alone, answers in the own name. Raises NotPermitted, Conflict.
    """
    strategy, head = desk.load()
    record = _estimate(
        strategy, question.use_case, question.quantity, question.part, question.to, said, desk.today
    )
    if not desk.permits(Put(record)) and desk.permits(Put(own := _in_own_name(desk, record))):
        record = own
    if _known(strategy, record):
        return None, record.id
    why = reason("actions-answered", id=question.use_case)
    return desk.perform(lambda _: [Put(record)], why=why, since=head), record.id


def may_answer(desk: Desk, question: Question) -> bool:
    """Whether this person's answer would be taken; pages ask it before they show the question."""
    record = _estimate(
        desk.load()[0], question.use_case, question.quantity, question.part, question.to,
        Typed(NotKnown(), question.unit, ""), desk.today,
    )  # fmt: skip
    return desk.permits(Put(record)) or desk.permits(Put(_in_own_name(desk, record)))


def heard(
    desk: Desk, use_case: str, before: Round | None, *, unit: str | None = None, most: int = MOST,
    without: frozenset[tuple[str, str, str]] = frozenset(),
) -> Heard:  # fmt: skip
    """What an answer about this use case, already written, did to the plan of the round `before`, and the next round.

    Without `before` (it is not kept any more) nothing is said about what moved.
    """
    from leitstand.portfolio.asking import moved

    after = next_round(
        desk, unit=unit, most=most, without=without, about=[use_case], near=before.plan if before else None
    )
    if before is None:
        return Heard(None, (), after)
    return Heard(None, (moved(before, after, use_case, desk.load()[0], desk.today),), after)


def take_answer_back(desk: Desk, commit: int) -> Commit:
    """Takes one's own answer back by a counter-entry: the estimate before it holds again, or none.

    Raises ActionRefused where the commit is no answer of this person, or somebody has written about it since;
    NotPermitted, Conflict.
    """
    strategy, head = desk.load()
    entries = list(desk.journal.entries(desk.organisation, commit=commit))
    own = [e for e in entries if e.who == desk.actor.id and reason_code(e.why) == "actions-answered"]
    if len(own) != 1 or len(entries) != 1:
        raise ActionRefused(message("actions-answer-not-yours"))
    (entry,) = own
    past = desk.journal.history(desk.organisation, entry.id)
    if past[-1].sequence != entry.sequence:
        raise ActionRefused(message("actions-answer-moved-on"))
    before = desk.journal.strategy(desk.organisation, sequence=entry.sequence - 1).get(entry.id)
    change: Change = Withdraw(entry.id) if before is None else Put(before)
    use_case = str(getattr(strategy.get(entry.id), "use_case", ""))
    return desk.perform(lambda _: [change], why=reason("actions-answer-taken-back", id=use_case), since=head)


def _in_own_name(desk: Desk, record: Estimate) -> Estimate:
    digest = hashlib.blake2b(f"{record.id}/{desk.actor.id}".encode(), digest_size=5).hexdigest()
    return record.model_copy(
        update={"id": f"{record.id.rpartition('.q-')[0]}.q-{digest}", "by": desk.actor.id[:60]}
    )


def questions_out(desk: Desk, *, unit: str | None = None, most: int = MOST) -> tuple[bytes, Round]:
    """A workbook with the next round."""
    found = next_round(desk, unit=unit, most=most)
    strategy, _ = desk.load()
    rows = [_row(q, strategy) for q in found.questions]
    return question_sheet(rows, desk.lang, organisation=desk.organisation, as_of=desk.today), found


def questions_in(
    desk: Desk, source: Path, *, dry_run: bool = False, row_by_row: bool = False, dialect: Dialect | None = None
) -> HeardSheet:  # fmt: skip
    """Reads an answered sheet; every row is accounted for. With faults nothing is written, unless `row_by_row`.

    `dialect`: the decimal sign where a number and the other figures of the sheet leave it open.
    Raises ExchangeError for a file that is no sheet of questions, ActionRefused for another organisation's.
    """
    sheet = read_question_sheet(source, name=source.name, dialect=dialect)
    if sheet.organisation != desk.organisation:
        raise ActionRefused(
            message("actions-question-elsewhere", name=source.name, organisation=sheet.organisation)
        )
    strategy, head = desk.load()
    problems = [*sheet.problems, *(r.problem for r in sheet.rows if r.problem is not None)]
    fresh: dict[str, Record] = {}
    same = empty = 0
    for row in sheet.rows:
        if row.problem is not None:
            continue
        if row.value is None:
            empty += 1
            continue
        misfit = _misfit(strategy, row)
        if misfit is not None:
            problems.append(misfit)
            continue
        said = Typed(row.value, row.unit, row.typed)
        record = _estimate(strategy, row.use_case, row.quantity, row.part, row.to, said, desk.today, row.note)
        if _known(strategy, record):
            same += 1
        else:
            fresh[record.id] = record
    ordered = tuple(sorted(problems, key=lambda p: (p.row or 0, p.column or "")))
    commit, change, after = None, None, None
    if fresh and not dry_run and (row_by_row or not ordered):
        before = next_round(desk)
        why = reason("actions-answered-sheet", list=source.name, rows=len(fresh))
        commit = desk.perform(lambda _: [Put(fresh[i]) for i in sorted(fresh)], why=why, since=head)
        after, change = _moved_by(desk, before)
    written = len(fresh) if commit is not None or (dry_run and (row_by_row or not ordered)) else 0
    return HeardSheet(sheet, sheet.rows, ordered, written, same, empty, commit, change, after)


def wanted(question: Question) -> Wanted:
    """What an answer to this question may be."""
    fact = question.ask.facts.get("threshold")
    shown = fact.unit if fact is not None else question.unit
    threshold = None if question.threshold is None else Decimal(repr(question.threshold)).normalize()
    return Wanted(question.quantity, question.unit, shown, threshold)


def _moved_by(desk: Desk, before: Round) -> tuple[Round, Moved]:
    from leitstand.portfolio.asking import moved

    after = next_round(desk, most=1, near=before.plan)
    return after, moved(before, after, "", desk.load()[0], desk.today)


def _row(question: Question, strategy: Strategy) -> Asking:
    from leitstand.portfolio.asking import Asked

    return Asking(
        use_case=question.use_case, wanted=wanted(question), part=question.part, to=question.to,
        to_words=Asked.of(question.to).words(strategy), ask=question.ask.message(),
    )  # fmt: skip


def _estimate(
    strategy: Strategy, use_case: str, quantity: Quantity, part: str, to: str, said: Typed, day: dt.date, note: str = ""
) -> Estimate:  # fmt: skip
    """The answer as an estimate. One desk has one figure of a quantity, and one answer to each plain question."""
    kept = said.value.threshold if isinstance(said.value, Judgement) else said.value.form == "unknown"
    key = json.dumps([use_case, quantity, part, to, str(kept)], ensure_ascii=False)
    digest = hashlib.blake2b(key.encode(), digest_size=5).hexdigest()
    return Estimate(
        id=f"{'.'.join(filter(None, (use_case, quantity, part)))[:100]}.q-{digest}",
        description=Text(de=note) if note else None,
        use_case=use_case, quantity=quantity, kpi=part if quantity == "effect" else None,
        skill=part or None if quantity == "effort" else None,
        value=said.value, unit=said.unit, typed=said.typed, by=to[:60], method="question", asked=to[:120], date=day,
    )  # fmt: skip


def _known(strategy: Strategy, record: Estimate) -> bool:
    """Whether the same desk has said the same before; the day does not matter."""
    before = strategy.get(record.id)
    return isinstance(before, Estimate) and before.model_copy(update={"date": record.date}) == record


def _misfit(strategy: Strategy, row: SheetAnswer) -> Problem | None:
    """Why an answer has no place any more: its use case, KPI or skill is gone."""
    case = strategy.get(row.use_case)
    if not isinstance(case, UseCase) or case.stage == "retired":
        gone = row.use_case
    elif row.part and strategy.get(row.part) is None:
        gone = row.part
    elif row.quantity == "effect" and not row.part:
        gone = "KPI"
    else:
        return None
    return Problem(message("actions-question-gone", id=gone), row=row.row, column="A", value=row.typed)
