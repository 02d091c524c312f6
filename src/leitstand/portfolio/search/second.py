"""The second worker's process: reads a programme, then jobs, from its input; answers each on its output."""

from __future__ import annotations

import pickle
import sys
import time
from collections.abc import Callable

from .highs import Relaxation
from .inner import inner
from .jobs import Desk
from .programme import Programme


def main() -> None:
    """Until the input ends."""
    said, answers = sys.stdin.buffer, sys.stdout.buffer
    programme = problem = desk = None
    while True:
        try:
            heard = pickle.load(said)  # noqa: S301 - from our own parent
        except EOFError:
            return
        if isinstance(heard, Programme):
            programme, problem = heard, inner(heard)
        elif isinstance(heard[0], Relaxation):
            assert programme is not None and problem is not None  # noqa: S101 - told first
            desk = Desk(programme, problem, *heard)
        else:
            job, left = heard
            assert desk is not None  # noqa: S101 - told before any job
            done = desk.do(job, None if left is None else _until(time.perf_counter() + left))
            pickle.dump(done, answers, protocol=pickle.HIGHEST_PROTOCOL)
            answers.flush()


def _until(end: float) -> Callable[[], float]:
    return lambda: end - time.perf_counter()


if __name__ == "__main__":
    main()
