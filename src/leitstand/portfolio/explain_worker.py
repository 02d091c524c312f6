"""A worker's process: reads a place, then jobs, from its input; answers each on its output until the input ends."""

from __future__ import annotations

import pickle
import sys

from .explain_jobs import Place
from .explain_team import packed


def main() -> None:
    said, answers = sys.stdin.buffer, sys.stdout.buffer
    place: Place = pickle.load(said)  # noqa: S301 - from our own parent
    while True:
        try:
            job = pickle.load(said)  # noqa: S301 - from our own parent
        except EOFError:
            return
        answers.write(packed(job.do(place)))
        answers.flush()


if __name__ == "__main__":
    main()
