"""Which kinds of job there are: `@job("review", ...)` registers what the worker is to do.

The functions lie in `jobs.work`; another module of the door registers one by being imported there.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar, get_args

from leitstand.actions import Desk, Permission
from leitstand.strategy import Value
from leitstand.texts import Message

Progress = Callable[[float], None]
Work = Callable[[Desk, Any, Progress], str]
W = TypeVar("W", bound=Work)


class NoParameters(Value):
    """A job that needs to know nothing but where it is at work."""


@dataclass(frozen=True)
class Kind:
    """A kind of job. `work` returns the key of its result ("" where there is none to show).

    permission  what it takes to start it; asked once more when the worker begins
    takes       the definition of its parameters, which are JSON values
    check       refuses at once what the worker would refuse later
    shared      everybody in the organisation sees it, and one that waits serves all; others are seen by who asked
    priority    of those that wait the highest goes first; someone looks at the screen for these
    """

    name: str
    title: Message
    work: Work
    permission: Permission
    takes: type[Value]
    check: Callable[[Desk, Any], None]
    shared: bool
    priority: int


_KINDS: dict[str, Kind] = {}


def job(
    name: str, *, title: Message, permission: Permission, takes: type[Value] = NoParameters,
    check: Callable[[Desk, Any], None] = lambda _desk, _parameters: None, shared: bool = False, priority: int = 0,
) -> Callable[[W], W]:  # fmt: skip
    """Registers a function (desk, parameters, progress) -> result key as the work of a kind of job.

    `title`: what people call it, as in "Durchsicht: in Arbeit". Raises ValueError for a name that is taken or an
    unknown permission.
    """
    if permission not in get_args(Permission):
        raise ValueError(f"no permission {permission!r} in the table of permissions")
    if name in _KINDS:
        raise ValueError(f"two kinds of job are called {name!r}")

    def register(work: W) -> W:
        _KINDS[name] = Kind(name, title, work, permission, takes, check, shared, priority)
        return work

    return register


def kinds() -> Mapping[str, Kind]:
    """All kinds of job by name."""
    from . import work

    return _KINDS if work.__all__ else {}
