"""What the worker says in the window in which `leitstand serve` runs, in the language of who started it."""

from __future__ import annotations

import logging
import os
from typing import Any

from leitstand.texts import LANGUAGES, Lang, Param, message, render

log = logging.getLogger("leitstand.jobs")


def tell(level: int, code: str, /, **params: Param) -> None:
    """Says a message of the catalogue at this level."""
    if log.isEnabledFor(level):
        log.log(level, "%s", render(message(code, **params), _lang()))


def to_the_window() -> None:
    """From here on everything from "info" on is said, with the time of day."""
    handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(message)s", "%H:%M:%S"))
    log.handlers[:] = [handler]
    log.setLevel(logging.INFO)
    log.propagate = False


def _lang() -> Lang:
    wanted: Any = os.environ.get("LEITSTAND_LANG", "de")
    return wanted if wanted in LANGUAGES else "de"
