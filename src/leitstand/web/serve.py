"""Runs the pages on this machine."""

from __future__ import annotations

import errno
import ipaddress
import os
import socket
from collections.abc import Callable
from pathlib import Path

import leitstand.journal
from leitstand.texts import Message, message, render

_LOOPBACK_NAMES = {"localhost": "127.0.0.1"}


class NotAllowed(Exception):
    """The pages are not served there; `message` says why and what to do instead."""

    def __init__(self, why: Message) -> None:
        self.message = why
        super().__init__(render(why, "en"))


def serve(home: Path, host: str, port: int, started: Callable[[str], None] = lambda _: None) -> None:
    """Serves the data folder `home` until interrupted; `started` is told the address when nothing stands against it.

    A new folder gets its empty journal here, once: the pages themselves never make one. Until there is a login,
    whoever reaches the pages sees everything: any address but this machine's own raises NotAllowed, as does a port
    that is none, taken or reserved. Raises JournalError where the journal cannot be opened.
    """
    address = loopback(host)
    if not 0 < port < 65536:
        raise NotAllowed(message("web-serve-port", port=str(port)))
    _free(address, port)
    leitstand.journal.open(home).close()
    started(f"http://[{address}]:{port}" if ":" in address else f"http://{address}:{port}")
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


def _free(address: str, port: int) -> None:
    """Raises NotAllowed where someone else listens at this port, or only an administrator may."""
    with socket.socket(socket.AF_INET6 if ":" in address else socket.AF_INET) as probe:
        if (
            os.name == "posix"
        ):  # a port whose last server has just ended is free; on Windows this means another thing
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((address, port))
        except PermissionError:
            raise NotAllowed(message("web-serve-port-reserved", port=str(port))) from None
        except OSError as error:
            if error.errno != errno.EADDRINUSE:
                reason = error.strerror or str(error)
                raise NotAllowed(message("web-serve-address", address=address, reason=reason)) from None
            raise NotAllowed(message("web-serve-port-taken", port=str(port))) from None


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
