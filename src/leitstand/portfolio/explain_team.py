"""Who does the jobs of a thorough explanation: this process alone, or workers in processes of their own.

Whoever watches (`progress`) is called in this process after each job; what they raise ends everything.
"""

from __future__ import annotations

import copyreg
import io
import os
import pickle
import queue
import subprocess
import sys
import threading
from collections.abc import Sequence
from contextlib import suppress
from types import MappingProxyType, TracebackType
from typing import Any, Protocol, TypeVar

import highspy

from .explain_jobs import Job, Place
from .progress import Progress, silent

Done = TypeVar("Done")
Done_co = TypeVar("Done_co", covariant=True)


class Doing(Protocol[Done_co]):
    """A job whose result is of this kind."""

    def do(self, place: Place) -> Done_co:
        """Does it."""


class Team:
    """Does jobs until it is closed. `workers`: 1 is this process alone; of more, each is a process of its own, started
    with the first jobs. Where one breaks down, this process does what it had."""

    def __init__(self, place: Place, workers: int) -> None:
        self._place, self._workers = place, workers
        self._others: list[subprocess.Popen[bytes]] = []

    def __enter__(self) -> Team:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Ends the workers' processes."""
        for other in self._others:
            other.kill()
            other.wait()
            for pipe in (other.stdin, other.stdout):
                if pipe is not None:
                    with suppress(OSError):  # what was not sent any more
                        pipe.close()
        self._others = []

    def do(self, jobs: Sequence[Doing[Done]], progress: Progress = silent) -> list[Done]:
        """What comes of each job, in the order of the jobs."""
        if self._workers < 2 or len(jobs) < 2:
            return self._here(jobs, progress)
        if not self._others:
            self._begin()
        return self._elsewhere(jobs, progress)

    def _here(self, jobs: Sequence[Doing[Done]], progress: Progress) -> list[Done]:
        found: list[Done] = []
        for job in jobs:
            found.append(job.do(self._place))
            progress(len(found) / len(jobs))
        return found

    def _begin(self) -> None:
        told = packed(self._place)
        one_thread = {**os.environ, "OMP_NUM_THREADS": "1"}
        for _ in range(self._workers):
            other = subprocess.Popen(
                [sys.executable, "-m", "leitstand.portfolio.explain_worker"],
                stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=one_thread,
            )  # fmt: skip
            self._others.append(other)
        for other in self._others:
            with suppress(OSError):  # it is found out when it does not answer
                assert other.stdin is not None  # noqa: S101 - made with a pipe
                other.stdin.write(told)
                other.stdin.flush()

    def _elsewhere(self, jobs: Sequence[Doing[Done]], progress: Progress) -> list[Done]:
        left: queue.SimpleQueue[int] = queue.SimpleQueue()
        for k in range(len(jobs)):
            left.put(k)
        answers: queue.SimpleQueue[tuple[int, Any, bool]] = queue.SimpleQueue()
        stop = threading.Event()
        threads = [
            threading.Thread(target=_serve, args=(other, jobs, left, answers, stop), daemon=True)
            for other in self._others
        ]
        for thread in threads:
            thread.start()
        found: dict[int, Any] = {}
        try:
            while len(found) < len(jobs):
                if not any(t.is_alive() for t in threads) and answers.empty() and not left.empty():
                    answers.put((left.get(), None, False))
                k, done, fine = answers.get()
                found[k] = done if fine else jobs[k].do(self._place)
                progress(len(found) / len(jobs))
        except BaseException:
            stop.set()
            self.close()
            raise
        for thread in threads:
            thread.join()
        return [found[k] for k in range(len(jobs))]


def _serve(
    other: subprocess.Popen[bytes], jobs: Sequence[Job], left: queue.SimpleQueue[int],
    answers: queue.SimpleQueue[tuple[int, Any, bool]], stop: threading.Event,
) -> None:  # fmt: skip
    """Gives one worker job after job; a worker that does not answer gets none any more."""
    while not stop.is_set():
        try:
            k = left.get_nowait()
        except queue.Empty:
            return
        try:
            assert other.stdin is not None and other.stdout is not None  # noqa: S101 - made with pipes
            other.stdin.write(packed(jobs[k]))
            other.stdin.flush()
            answers.put((k, pickle.load(other.stdout), True))  # noqa: S301 - from our own child
        except (OSError, EOFError, ValueError, pickle.UnpicklingError):
            answers.put((k, None, False))
            return


def packed(value: object) -> bytes:
    """The value as bytes for `pickle.loads`, with the few things in a plan that pickle does not know."""
    held = io.BytesIO()
    _Pickler(held, pickle.HIGHEST_PROTOCOL).dump(value)
    return held.getvalue()


class _Pickler(pickle.Pickler):
    dispatch_table = {  # noqa: RUF012 - what the base class reads
        **copyreg.dispatch_table,
        MappingProxyType: lambda m: (_proxy, (dict(m),)),
        highspy.HighsBasis: lambda b: (_basis, tuple(
            bytes(int(x) for x in status) for status in (b.col_status, b.row_status)
        )),
    }  # fmt: skip


def _proxy(held: dict[Any, Any]) -> MappingProxyType[Any, Any]:
    return MappingProxyType(held)


def _basis(columns: bytes, rows: bytes) -> highspy.HighsBasis:
    made = highspy.HighsBasis()
    made.col_status = [highspy.HighsBasisStatus(x) for x in columns]
    made.row_status = [highspy.HighsBasisStatus(x) for x in rows]
    made.valid, made.alien = True, False
    return made
