"""A worker as `leitstand serve` starts it, with kinds of job of its own that count, and that take the process down."""

from __future__ import annotations

import os
import time
from collections.abc import Callable

from leitstand.actions import Desk
from leitstand.strategy import Value
from leitstand.texts import message


class Steps(Value):
    """How many steps, and how long each."""

    steps: int = 1
    seconds: float = 0.05


def register() -> None:
    """Adds the kinds; the settings must be there by now."""
    from leitstand.web.jobs import registry

    registry.kinds()
    title = message("web-job-kind-review")

    @registry.job("count", permission="review:run", takes=Steps, title=title)
    def count(desk: Desk, asked: Steps, progress: Callable[[float], None]) -> str:
        for step in range(asked.steps):
            desk.journal.derived_put(f"counted/{step % 3}", "x" * 10_000, "text/plain")
            progress(step / asked.steps)
            time.sleep(asked.seconds)
        return f"counted/{asked.steps}"

    @registry.job("fall", permission="review:run", title=title)
    def fall(desk: Desk, asked: registry.NoParameters, progress: Callable[[float], None]) -> str:
        os._exit(9)


if __name__ == "__main__":
    import django

    django.setup()
    register()
    from leitstand.web.jobs import upkeep, worker

    upkeep.UNSEEN = upkeep.UNSEEN / 15
    worker.main()
