"""Who does the jobs: this process alone, or this process and one beside it. The plan is the same either way: jobs are
functions of their arguments, and their results are joined in the order in which they were given out."""

from __future__ import annotations

import pickle
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from types import TracebackType
from typing import Any, Protocol

from .jobs import Desk, Done, Job
from .programme import Programme

Clock = Callable[[], float]
_MARGIN = 0.1
"""Seconds before an outer clock runs out at which the second worker has to answer."""


class Team(Protocol):
    """The second worker of a search."""

    def learn(self, programme: Programme) -> None:
        """What the search is about, as early as possible."""

    def open(self, desk: Desk) -> None:
        """Everything else is known now; jobs may come."""

    def give(self, job: Job, left: Clock | None) -> None:
        """Starts a job. `left`: seconds on an outer clock."""

    def ready(self) -> bool:
        """Whether `take` would answer at once, or would do the job only then."""

    def take(self) -> Done:
        """The result of the job given."""


class Alone:
    """One worker: the second job of a round is done after the first."""

    def learn(self, programme: Programme) -> None:
        pass

    def open(self, desk: Desk) -> None:
        self._desk = desk

    def give(self, job: Job, left: Clock | None) -> None:
        self._job, self._left = job, left

    def ready(self) -> bool:
        return True

    def take(self) -> Done:
        return self._desk.do(self._job, self._left)


class Pair:
    """Two workers: the second job of a round is done by a process of its own, which lives until `close`. Where that
    process breaks down, this one does its jobs."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "leitstand.portfolio.search.second"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )
        self._post = ThreadPoolExecutor(1)
        self._answer: Future[Any] | None = None

    def __enter__(self) -> Pair:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Ends the second process."""
        self._process.kill()
        self._process.wait()
        self._post.shutdown()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                with suppress(OSError):  # what was not sent any more
                    pipe.close()

    def learn(self, programme: Programme) -> None:
        self._post.submit(self._tell, pickle.dumps(programme))  # now: its cached parts are still to come

    def open(self, desk: Desk) -> None:
        self._desk = desk
        self._post.submit(self._tell, pickle.dumps((desk.relaxed, desk.core)))

    def give(self, job: Job, left: Clock | None) -> None:
        self._job, self._left = job, left
        self._answer = self._post.submit(self._ask, job, None if left is None else left() - _MARGIN)

    def ready(self) -> bool:
        return self._answer is None or self._answer.done()

    def take(self) -> Done:
        done: Done | None = None if self._answer is None else self._answer.result()
        return done if done is not None else self._desk.do(self._job, self._left)

    def _tell(self, said: bytes) -> bool:
        try:
            assert self._process.stdin is not None  # noqa: S101 - made with a pipe
            self._process.stdin.write(said)
            self._process.stdin.flush()
        except OSError:
            return False
        return True

    def _ask(self, job: Job, left: float | None) -> Done | None:
        if not self._tell(pickle.dumps((job, left))):
            return None
        try:
            assert self._process.stdout is not None  # noqa: S101 - made with a pipe
            answer: Done = pickle.load(self._process.stdout)  # noqa: S301 - from our own child
        except (OSError, EOFError):
            return None
        return answer
