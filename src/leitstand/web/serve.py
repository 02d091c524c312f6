"""Runs the pages and the jobs on this machine: one command, two processes."""

from __future__ import annotations

import errno
import ipaddress
import os
import socket
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Literal

import leitstand.journal
from leitstand.texts import Lang, Message, message, render

from .configuration import Misconfigured, configuration
from .supervising import Part, Told, supervise

MESSAGES = ("web-serve-died-web", "web-serve-died-jobs")
_LOOPBACK_NAMES = {"localhost": "127.0.0.1"}


class NotAllowed(Exception):
    """The pages are not served there; `message` says why and what to do instead."""

    def __init__(self, why: Message) -> None:
        self.message = why
        super().__init__(render(why, "en"))


def serve(
    home: Path, host: str, port: int, started: Callable[[str], None] = lambda _: None, *, lang: Lang = "de"
) -> None:
    """Serves the data folder `home` until interrupted: a process for the pages and one for the jobs (docs/adr/0012).

    `started` is told the address when the pages answer there. `lang`: of what is said in this window meanwhile.

    A new folder gets its empty journal here, once: the pages themselves never make one. Until there is a login,
    whoever reaches the pages sees everything: any address but this machine's own raises NotAllowed, as does one for
    which no public address is set, and a port that is none, taken or reserved. Raises JournalError where the journal
    cannot be opened.
    """
    address = address_of(host)
    if not 0 < port < 65536:
        raise NotAllowed(message("web-serve-port", port=str(port)))
    if not ipaddress.ip_address(address).is_loopback:
        access_of(home, address)  # said before what is said of the port
    _free(address, port)
    access = access_of(home, address)
    where = f"http://[{address}]:{port}" if ":" in address else f"http://{address}:{port}"
    code = supervise(
        _parts(address, port), {**_environment(home, lang, access), "LEITSTAND_PORT": str(port)}, told=_teller(lang),
        ready=lambda: _answers(address, port), started=lambda: started(where),
    )  # fmt: skip
    if code:
        raise NotAllowed(message("web-serve-failed", code=str(code)))


def _parts(address: str, port: int) -> tuple[Part, Part]:
    """Fresh processes: this one may have set Django up with the journal's settings alone."""
    python = (sys.executable, "-P", "-m")
    return (
        Part("web", (*python, "leitstand.web.server", address, str(port))),
        Part("jobs", (*python, "leitstand.web.jobs.worker")),
    )


def _environment(home: Path, lang: Lang, access: str) -> dict[str, str]:
    return {
        **os.environ, "LEITSTAND_ACCESS": access, "LEITSTAND_HOME": str(home.resolve()), "LEITSTAND_LANG": lang,
        "DJANGO_SETTINGS_MODULE": "leitstand.web.settings",
    }  # fmt: skip


def _teller(lang: Lang) -> Told:
    """Says in this window that a part has died."""

    def tell(part: Part, code: int, pause: float) -> None:
        said = message(f"web-serve-died-{part.name}", code=str(code), pause=pause)
        sys.stderr.write(render(said, lang) + "\n")

    return tell


def _answers(address: str, port: int) -> bool:
    with socket.socket(socket.AF_INET6 if ":" in address else socket.AF_INET) as probe:
        probe.settimeout(1.0)
        everywhere = ipaddress.ip_address(address).is_unspecified
        return (
            probe.connect_ex((("::1" if ":" in address else "127.0.0.1") if everywhere else address, port))
            == 0
        )


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


def access_of(home: Path, address: str) -> Literal["open", "login"]:
    """How people come in at this address: `open` on this machine as long as there is no login, else by a login.

    Raises NotAllowed where another address has no login yet or no public name, or a setting cannot be used.
    """
    from .accounts.logins import login_exists

    try:
        known_as = configuration(home).addresses
    except Misconfigured as error:
        raise NotAllowed(error.message) from error
    journal = leitstand.journal.open(home)
    exists = login_exists(journal)
    journal.close()
    if not ipaddress.ip_address(address).is_loopback:
        if not exists:
            raise NotAllowed(message("web-serve-not-local", host=address))
        if not known_as:
            raise NotAllowed(message("web-serve-no-name", host=address))
    return "login" if exists else "open"


def address_of(host: str) -> str:
    """The address that `host` names. Raises NotAllowed for what is none."""
    name = _LOOPBACK_NAMES.get(host.strip().lower(), host.strip().strip("[]"))
    try:
        return str(ipaddress.ip_address(name))
    except ValueError:
        raise NotAllowed(message("web-serve-not-local", host=host)) from None
