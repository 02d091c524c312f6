"""`serve` and `start`: the pages on this machine."""

from __future__ import annotations

from leitstand.actions import ActionRefused

from .door import Door, home
from .founding import demo


def start(door: Door, host: str, port: int) -> None:
    demo(door)
    serve(door, host, port)


def serve(door: Door, host: str, port: int) -> None:
    from leitstand.web.serve import NotAllowed
    from leitstand.web.serve import serve as run

    def started(address: str) -> None:
        door.note(door.say("cli-serving", address=address))

    try:
        run(home(), host, port, started, lang=door.lang)
    except NotAllowed as error:
        raise ActionRefused(error.message) from error
