"""Several processes under one command: what dies is started again, and all end with the command."""

from __future__ import annotations

import itertools
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from leitstand.web.supervising import pauses

posix = pytest.mark.skipif(os.name != "posix", reason="process groups of POSIX")

COMMAND = """
import itertools, os, sys
from leitstand.web.supervising import Part, supervise

def told(part, code, pause):
    print("died", part.name, code, pause, flush=True)

parts = [Part(name, [sys.executable, "-c", code]) for name, code in zip(sys.argv[2::2], sys.argv[3::2])]
short = lambda: itertools.chain((0.1, 0.2), itertools.repeat(0.4))
ready = lambda: os.path.exists(sys.argv[1])
sys.exit(supervise(parts, os.environ, told=told, ready=ready, started=lambda: print("ready", flush=True), grace=2.0,
                   waits=short))
"""
STAYS = (
    "import pathlib, os, time; p = pathlib.Path({file!r}); p.open('a').write(f'{{os.getpid()}}\\n'); "
    "time.sleep(600)"
)
FALLS = (
    "import pathlib, os, sys, time; p = pathlib.Path({file!r}); p.open('a').write(f'{{os.getpid()}}\\n'); "
    "seen = lambda: pathlib.Path({after!r}).exists()\n"
    "while not seen(): time.sleep(0.05)\n"
    "sys.exit(3)"
)
DEAF = "import signal, subprocess, sys; signal.signal(signal.SIGTERM, signal.SIG_IGN); "


def start(ready: Path, *parts: tuple[str, str]) -> subprocess.Popen[str]:
    told = [word for part in parts for word in part]
    return subprocess.Popen(
        [sys.executable, "-c", COMMAND, str(ready), *told], stdout=subprocess.PIPE, text=True
    )


def wait_for(what: Callable[[], bool], seconds: float = 30.0) -> None:
    until = time.monotonic() + seconds
    while not what():
        assert time.monotonic() < until, "nothing happened"
        time.sleep(0.05)


def pids(file: Path) -> list[int]:
    return [int(line) for line in file.read_text().split()] if file.exists() else []


def lives(pid: int) -> bool:
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except FileNotFoundError:
        return False
    return state != "Z"


def test_pauses_grow_up_to_the_longest() -> None:
    assert list(itertools.islice(pauses(1.0, 60.0), 9)) == [1, 2, 4, 8, 16, 32, 60, 60, 60]


def test_a_part_that_dies_is_started_again_after_growing_pauses(tmp_path: Path) -> None:
    falls, stays, now = tmp_path / "falls", tmp_path / "stays", tmp_path / "now"
    falling = FALLS.format(file=str(falls), after=str(now))
    command = start(stays, ("one", STAYS.format(file=str(stays))), ("two", falling))
    assert command.stdout is not None
    assert command.stdout.readline() == "ready\n"
    now.touch()
    try:
        wait_for(lambda: len(pids(falls)) >= 4)
    finally:
        command.terminate()
    died = [line.split() for line in command.communicate()[0].splitlines()]
    assert died[:3] == [["died", "two", "3", "0.1"], ["died", "two", "3", "0.2"], ["died", "two", "3", "0.4"]]
    assert len(pids(stays)) == 1


def test_a_part_that_dies_before_all_are_ready_ends_the_command_with_its_code(tmp_path: Path) -> None:
    stays = tmp_path / "stays"
    falling = FALLS.format(file=str(tmp_path / "falls"), after=str(tmp_path))
    command = start(tmp_path / "never", ("one", STAYS.format(file=str(stays))), ("two", falling))
    assert command.wait(timeout=60) == 3
    assert "ready" not in command.communicate()[0]
    assert not any(map(lives, pids(stays)))


@posix
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_all_parts_end_with_the_command(tmp_path: Path, number: signal.Signals) -> None:
    files = [tmp_path / "a", tmp_path / "b"]
    command = start(files[1], *((f.name, STAYS.format(file=str(f))) for f in files))
    wait_for(lambda: all(pids(f) for f in files))
    wait_for(lambda: command.poll() is None)
    time.sleep(0.5)
    command.send_signal(number)
    assert command.wait(timeout=30) == 0
    command.communicate()
    assert not any(lives(pid) for f in files for pid in pids(f))


@posix
def test_a_deaf_part_is_killed_with_all_that_it_started(tmp_path: Path) -> None:
    child, parent = tmp_path / "child", tmp_path / "parent"
    code = (
        DEAF
        + f"subprocess.Popen([sys.executable, '-c', {STAYS.format(file=str(child))!r}]); "
        + STAYS.format(file=str(parent))
    )
    command = start(parent, ("deaf", code))
    wait_for(lambda: bool(pids(child) and pids(parent)))
    command.terminate()
    assert command.wait(timeout=30) == 0
    command.communicate()
    assert not any(map(lives, pids(child) + pids(parent)))


@posix
def test_parts_end_when_the_command_is_killed_without_a_chance_to_tell_them(tmp_path: Path) -> None:
    file = tmp_path / "held"
    code = "from leitstand.web.supervising import end_with_the_parent; end_with_the_parent(); "
    command = start(file, ("held", code + STAYS.format(file=str(file))))
    wait_for(lambda: bool(pids(file)))
    command.kill()
    command.communicate()
    wait_for(lambda: not any(map(lives, pids(file))))
