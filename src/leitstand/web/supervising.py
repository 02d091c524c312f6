"""Several processes under one command: each is started again when it dies, all end with the command.

A part that dies is started again after a pause that grows while it keeps dying. SIGTERM and Ctrl-C end all parts, in
the reverse order in which they were started; one that does not end in time is killed with all that it started.
"""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from types import FrameType

GRACE = 8.0
"""Seconds that the parts have to end."""
FIRST_PAUSE, LONGEST_PAUSE = 1.0, 60.0
STEADY = 60.0
"""Seconds after which a part counts as running: the next pause is the shortest again."""
LOOK = 0.2


@dataclass(frozen=True)
class Part:
    """One process: its name in what is told, and its command."""

    name: str
    command: Sequence[str]


Told = Callable[[Part, int, float], None]
"""Called when a part has died: the part, its exit code, and the seconds until it is started again."""


def pauses(first: float = FIRST_PAUSE, longest: float = LONGEST_PAUSE) -> Iterator[float]:
    """How long to wait before each further start: twice as long each time, up to the longest."""
    pause = first
    while True:
        yield pause
        pause = min(2 * pause, longest)


def supervise(
    parts: Sequence[Part],
    environment: Mapping[str, str],
    *,
    told: Told = lambda _part, _code, _pause: None,
    ready: Callable[[], bool] = lambda: True,
    started: Callable[[], None] = lambda: None,
    grace: float = GRACE,
    waits: Callable[[], Iterator[float]] = pauses,
) -> int:
    """Runs the parts until this process is told to end; returns 0, or the exit code of a part that never got ready.

    `ready`: whether the parts do what they are for; `started` is called when it is so for the first time. `grace`:
    seconds that the parts have to end; `waits`: how long before each further start of a part that keeps dying.
    """
    wanted = threading.Event()
    with _told_to_end(wanted):
        running = [_Running(part, environment, waits) for part in parts]
        try:
            while not wanted.is_set() and not ready():
                failed = next((code for r in running if (code := r.code()) is not None), None)
                if failed is not None:
                    return failed or 1
                wanted.wait(LOOK)
            if not wanted.is_set():
                started()
            while not wanted.wait(LOOK):
                for process in running:
                    process.look(told)
        finally:
            _end(running, grace)
    return 0


def end_with_the_parent() -> None:
    """Ends this process when the one that started it is gone, even if nobody could tell: its pipe to here is cut."""
    if os.environ.get(_HELD) != "1":
        return

    def wait() -> None:
        with contextlib.suppress(OSError, ValueError):
            while os.read(sys.stdin.fileno(), 1):
                pass
        os.kill(os.getpid(), signal.SIGTERM)

    threading.Thread(target=wait, daemon=True, name="parent").start()


_HELD = "LEITSTAND_HELD"


@dataclass
class _Running:
    """A part with its process, and when it is to be started again."""

    part: Part
    environment: Mapping[str, str]
    waits: Callable[[], Iterator[float]]
    process: subprocess.Popen[bytes] = field(init=False)
    since: float = field(init=False)
    again_at: float | None = None

    def __post_init__(self) -> None:
        self._pauses = self.waits()
        self._start()

    def code(self) -> int | None:
        return self.process.poll()

    def look(self, told: Told) -> None:
        """Starts the part again where it has died and its pause is over."""
        now = time.monotonic()
        if self.again_at is not None:
            if now >= self.again_at:
                self._start()
            return
        code = self.code()
        if code is None:
            return
        if now - self.since >= STEADY:
            self._pauses = self.waits()
        pause = next(self._pauses)
        self.again_at = now + pause
        told(self.part, code, pause)

    def tell_to_end(self) -> None:
        if self.process.poll() is None:
            self.process.terminate()

    def kill(self) -> None:
        """The process and whatever it started."""
        if os.name == "posix":
            with contextlib.suppress(ProcessLookupError, PermissionError):
                os.killpg(self.process.pid, signal.SIGKILL)
        elif self.process.poll() is None:
            self.process.kill()
        self.process.wait()
        if self.process.stdin is not None:
            self.process.stdin.close()

    def _start(self) -> None:
        self.again_at, self.since = None, time.monotonic()
        # A group of its own: Ctrl-C in the window reaches this process alone, which then ends the parts in order.
        self.process = subprocess.Popen(  # noqa: S603 - a command of our own
            self.part.command,
            env={**self.environment, _HELD: "1"},
            stdin=subprocess.PIPE,
            start_new_session=True,
        )


def _end(running: Sequence[_Running], grace: float) -> None:
    until = time.monotonic() + grace
    for process in reversed(running):
        process.tell_to_end()
    for process in reversed(running):
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.process.wait(max(0.0, until - time.monotonic()))
    for process in running:
        process.kill()


@contextlib.contextmanager
def _told_to_end(wanted: threading.Event) -> Iterator[None]:
    def note(number: int, frame: FrameType | None) -> None:
        wanted.set()

    names = (signal.SIGTERM, signal.SIGINT)
    before = {name: signal.signal(name, note) for name in names}
    try:
        yield
    finally:
        for name, handler in before.items():
            signal.signal(name, handler)
