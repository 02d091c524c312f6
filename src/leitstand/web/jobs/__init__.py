"""Jobs: work that takes longer than a page may, done by a process of its own (docs/adr/0012).

start(desk, "review", {}, back="/")   the id of a job; the page /jobs/<id>/ shows it until it ends, then `back`
find, recent, current, cancel         what became of it
@job("review", permission=...)        registers what the worker does
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .registry import job, kinds
    from .starting import NoSuchJob, cancel, current, find, recent, start
    from .values import Job, Said, State

__all__ = [
    "Job", "NoSuchJob", "Said", "State", "cancel", "current", "find", "job", "kinds", "recent", "start",
]  # fmt: skip

_OF = {"job": "registry", "kinds": "registry", "Job": "values", "Said": "values", "State": "values"}


def __getattr__(name: str) -> Any:
    """What needs the tables is imported when it is used: Django imports this package before they are there."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(f".{_OF.get(name, 'starting')}", __name__), name)
