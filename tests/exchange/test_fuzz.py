"""Whatever bytes come, each reader gives its own answer: no crash, no hang, bounded memory."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def _run(reader: str, rounds: int, seed: int) -> dict[str, int]:
    """In a process with limits; SECONDS of processor time end an input that hangs."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.exchange.fuzz", reader, str(rounds), str(seed)],
        cwd=ROOT, capture_output=True, text=True, check=False, timeout=1200,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[-2000:]
    tally: dict[str, int] = json.loads(done.stdout)
    assert sum(tally.values()) == rounds
    return tally


@pytest.mark.parametrize(
    ("reader", "rounds"),
    [("csv", 60), ("xlsx", 40), ("profile", 40), ("jsonl", 60), ("long", 5), ("questions", 15), ("book", 15)],
)
def test_mutated_input_is_read_or_refused(reader: str, rounds: int) -> None:
    assert max(_run(reader, rounds, seed=1).values()) > 0


@pytest.mark.slow
@pytest.mark.parametrize(
    ("reader", "rounds"),
    [
        ("csv", 4000),
        ("xlsx", 1500),
        ("profile", 2500),
        ("jsonl", 4000),
        ("long", 60),
        ("questions", 300),
        ("book", 300),
    ],
)
def test_much_mutated_input_is_read_or_refused(reader: str, rounds: int) -> None:
    assert max(_run(reader, rounds, seed=2).values()) > 0
