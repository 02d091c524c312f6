"""Runs the pages on this machine."""

from __future__ import annotations

import ipaddress
import os
from pathlib import Path

from leitstand.texts import Message, message, render

_LOOPBACK_NAMES = {"localhost": "127.0.0.1"}


class NotAllowed(Exception):
    """The pages are not served there; `message` says why and what to do instead."""

    def __init__(self, why: Message) -> None:
        self.message = why
        super().__init__(render(why, "en"))


def serve(home: Path, host: str, port: int) -> None:
    """Serves the data folder `home` until interrupted.

    Until there is a login, whoever reaches the pages sees everything: any address but this machine's own raises
    NotAllowed.
    """
    address = loopback(host)
    if not 0 < port < 65536:
        raise NotAllowed(message("web-serve-port", port=str(port)))
    os.environ["LEITSTAND_HOME"] = str(home.resolve())
    os.environ["DJANGO_SETTINGS_MODULE"] = "leitstand.web.settings"
    import multiprocessing

    from granian.constants import Interfaces
    from granian.log import LogLevels
    from granian.server import Server

    # A fresh process: this one may have set Django up with the journal's settings alone.
    multiprocessing.set_start_method("spawn", force=True)
    Server(
        "leitstand.web.wsgi:application",
        address=address,
        port=port,
        interface=Interfaces.WSGI,
        blocking_threads=4,
        websockets=False,
        log_level=LogLevels.warning,
    ).serve()


def loopback(host: str) -> str:
    """The address of this machine alone that `host` names. Raises NotAllowed for any other."""
    name = _LOOPBACK_NAMES.get(host.strip().lower(), host.strip().strip("[]"))
    try:
        address = ipaddress.ip_address(name)
    except ValueError:
        raise NotAllowed(message("web-serve-not-local", host=host)) from None
    if not address.is_loopback:
        raise NotAllowed(message("web-serve-not-local", host=host))
    return str(address)
