"""`ask` as a conversation: one question after the other, each answer kept at once."""

from __future__ import annotations

import sys
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from rich.text import Text as Line

from leitstand.actions import Desk, Heard, hear, next_round, read_words, undo
from leitstand.exchange import OPEN_DECIMAL, Dialect, Problem, Typed
from leitstand.portfolio import Question

from .decimals import ask_decimal
from .door import Door
from .questions import echo, heading, show_moved
from .words import said

if TYPE_CHECKING:
    from leitstand.portfolio.asking import Round

_LATER, _BACK, _END = (
    {"s", "später", "spaeter", "skip", "later"},
    {"z", "zurück", "zurueck", "b", "back"},
    {"e", "ende", "q", "quit", "end"},
)
MESSAGES = ("cli-ask-prompt-judgement", "cli-ask-prompt-range")


@dataclass(frozen=True)
class _Step:
    """A question that was put, the round in which it was, and what was heard; None where it was left for later."""

    question: Question
    before: Round
    heard: Heard | None


@dataclass
class Talk:
    """A conversation. `unit`: who sits there, if not all questions are wanted; `most`: questions at most; `decimal`:
    the sign before the decimals where a number leaves it open, asked for when it first matters."""

    door: Door
    desk: Desk
    unit: str | None
    most: int
    decimal: Dialect | None = None
    steps: list[_Step] = field(default_factory=list)
    cut_off: int = 0

    def run(self, found: Round) -> None:
        door = self.door
        door.show(Line(said(door, found.said), style="bold"), Line(door.say("cli-ask-how"), style="dim"))
        try:
            while found.questions and not found.enough and len(self.steps) < self.most:
                answer = self._answer(found.questions[0])
                if answer == "end":
                    break
                found = self._back(found) if answer == "back" else self._next(found, answer)
        except KeyboardInterrupt:
            door.note("\n" + door.say("cli-ask-kept", n=self._kept))
            raise
        door.show(
            Line(), Line(door.say("cli-ask-kept", n=self._kept)), Line(said(door, found.said), style="bold")
        )

    @property
    def _kept(self) -> int:
        return self.cut_off + sum(s.heard is not None and s.heard.commit is not None for s in self.steps)

    def _next(self, before: Round, answer: Typed | str) -> Round:
        """The next round, after the answer or without the question. What one person does not know is not put to the
        same person again, although somebody else will be asked the next time."""
        question = before.questions[0]
        without = frozenset(
            (q.use_case, q.quantity, q.part) for q in (*(s.question for s in self.steps), question)
        )
        if isinstance(answer, Typed):
            heard = self._hear(question, answer, before, without)
            self.steps.append(_Step(question, before, heard))
            show_moved(self.door, heard.moved[0])
            return heard.after
        self.steps.append(_Step(question, before, None))
        rest = before.questions[1:]
        if rest:
            return before.model_copy(update={"questions": rest})
        return next_round(self.desk, unit=self.unit, most=self.most, without=without, near=before.plan)

    def _hear(
        self, question: Question, answer: Typed, before: Round, without: frozenset[tuple[str, str, str]]
    ) -> Heard:
        begun = self.desk.load()[1].sequence
        try:
            return hear(self.desk, question, answer, before, unit=self.unit, most=self.most, without=without)
        except KeyboardInterrupt:  # while the plan was made anew: the answer itself is kept
            self.cut_off = int(self.desk.load()[1].sequence > begun)
            raise

    def _back(self, found: Round) -> Round:
        """The round before the last question, its answer taken back where there was one."""
        if not self.steps:
            self.door.note(self.door.say("cli-ask-nothing-back"))
            return found
        last = self.steps.pop()
        if last.heard is not None and last.heard.commit is not None:
            undo(self.desk, last.heard.commit.entries[0].commit)
            self.door.note(self.door.say("cli-ask-taken-back"))
        return last.before

    def _answer(self, question: Question) -> Typed | str:
        """What was answered, or "later", "back", "end". Nonsense is asked again, with the reason."""
        door, strategy = self.door, self.desk.load()[0]
        door.show(Line(), Line(heading(door, strategy, question, len(self.steps) + 1), style="dim"))
        door.show(Line(said(door, question.ask), style="bold"))
        prompt = door.say(f"cli-ask-prompt-{question.form}")
        while True:
            line = _line(prompt)
            if line is None:
                return "end"
            word = line.strip().casefold()
            for words, meant in ((_LATER, "later"), (_BACK, "back"), (_END, "end")):
                if word in words:
                    return meant
            read = self._read(question, line)
            if isinstance(read, Typed):
                door.show(Line(echo(door, read), style="dim"))
                return read
            door.note(door.text(read.message) if isinstance(read, Problem) else door.say("cli-ask-empty"))

    def _read(self, question: Question, line: str) -> Typed | Problem | None:
        """What the line says; of a number that reads two ways it is asked once, for the whole conversation."""
        read = read_words(question, line, self.decimal)
        if self.decimal is None and isinstance(read, Problem) and read.message.code in OPEN_DECIMAL:
            self.door.note(self.door.say("cli-ask-open-number", number=line.strip()))
            self.decimal = ask_decimal(self.door)
            read = read_words(question, line, self.decimal)
        return read


def _line(prompt: str) -> str | None:
    """A line from whoever answers; None where there is no more."""
    sys.stderr.write(prompt)
    sys.stderr.flush()
    line = sys.stdin.readline()
    return line if line else None
