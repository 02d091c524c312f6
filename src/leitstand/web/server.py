"""The process that answers browsers: `python -m leitstand.web.server ADDRESS PORT`. `leitstand serve` starts it."""

from __future__ import annotations

import multiprocessing
import os
import sys
from pathlib import Path

THREADS = 4
SECONDS_TO_END = 4


def main(address: str, port: int) -> None:
    """Serves the data folder that LEITSTAND_HOME names until it is told to end."""
    import django

    from .supervising import end_with_the_parent

    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "leitstand.web.settings")
    django.setup()
    from django.conf import settings

    import leitstand.journal

    # The tables of the pages and jobs are made here, before anybody waits for a page.
    leitstand.journal.open(Path(settings.LEITSTAND_HOME)).close()
    end_with_the_parent()
    from granian.constants import Interfaces
    from granian.log import LogLevels
    from granian.server import Server

    multiprocessing.set_start_method("spawn", force=True)
    Server(
        "leitstand.web.wsgi:application",
        address=address,
        port=port,
        interface=Interfaces.WSGI,
        blocking_threads=THREADS,
        websockets=False,
        workers_kill_timeout=SECONDS_TO_END,
        log_level=LogLevels.warning,
    ).serve()


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
