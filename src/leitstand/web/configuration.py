"""What the person who runs this installation sets: public address, mail, single sign-on, second factors.

It stands in the file `leitstand.toml` of the data folder; an environment variable goes before the file. docs/access.md
describes both. Nothing is checked against the network here.
"""

from __future__ import annotations

import os
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal
from urllib.parse import parse_qsl, unquote, urlsplit

from leitstand.texts import Message, message, render

FILE = "leitstand.toml"
SecondFactor = Literal["administrators", "all", "optional"]
_SECOND_FACTOR: tuple[SecondFactor, ...] = ("administrators", "all", "optional")
_PORTS = {"smtp": 25, "smtp+starttls": 587, "smtps": 465}


class Misconfigured(Exception):
    """A setting that cannot be used; `message` says which one and what it should look like."""

    def __init__(self, why: Message) -> None:
        self.message = why
        super().__init__(render(why, "en"))


@dataclass(frozen=True)
class Mail:
    """A mail server; `security` says how the connection is protected."""

    host: str
    port: int
    user: str
    password: str
    sender: str
    security: Literal["smtp", "smtp+starttls", "smtps"]


@dataclass(frozen=True)
class SignOn:
    """An OpenID Connect issuer. `trusted`: its e-mail addresses count as proven, as those of one's own directory do."""

    id: str
    name: str
    issuer: str
    client_id: str
    client_secret: str
    trusted: bool = False

    @property
    def issuer_origin(self) -> str:
        parts = urlsplit(self.issuer)
        return f"{parts.scheme}://{parts.netloc}"


@dataclass(frozen=True)
class Configuration:
    """`addresses`: public addresses with scheme, the first one stands in mails; none: this machine alone."""

    addresses: tuple[str, ...] = ()
    mail: Mail | None = None
    sign_on: tuple[SignOn, ...] = ()
    second_factor: SecondFactor = "administrators"
    proxies: int = 0

    @property
    def secure(self) -> bool:
        """Whether people reach the pages by TLS only, so that cookies may demand it."""
        return bool(self.addresses) and all(a.startswith("https://") for a in self.addresses)

    @property
    def hosts(self) -> tuple[str, ...]:
        return tuple(str(urlsplit(a).hostname) for a in self.addresses)


def configuration(home: Path, environment: Mapping[str, str] = os.environ) -> Configuration:
    """What is set for the data folder `home`. Raises Misconfigured."""
    file = home / FILE
    try:
        told: dict[str, Any] = tomllib.loads(file.read_text("utf-8")) if file.is_file() else {}
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise Misconfigured(message("accounts-set-file", file=str(file), reason=str(error))) from error
    web = told.get("web", {})
    addresses = environment.get("LEITSTAND_URL") or web.get("url") or ()
    listed = addresses.split(",") if isinstance(addresses, str) else addresses
    mail = environment.get("LEITSTAND_MAIL") or told.get("mail", {}).get("server")
    factor = environment.get("LEITSTAND_SECOND_FACTOR") or web.get("second_factor", "administrators")
    if factor not in _SECOND_FACTOR:
        raise Misconfigured(message("accounts-set-second-factor", given=str(factor)))
    return Configuration(
        addresses=tuple(_address(str(a)) for a in listed),
        mail=_mail(str(mail)) if mail else None,
        sign_on=_sign_on(environment, told.get("sign_on", [])),
        second_factor=factor,
        proxies=_count(environment.get("LEITSTAND_PROXIES") or web.get("proxies", 0)),
    )


def _address(given: str) -> str:
    parts = urlsplit(given.strip())
    if parts.scheme not in ("http", "https") or not parts.hostname or parts.path.strip("/"):
        raise Misconfigured(message("accounts-set-address", given=given))
    return f"{parts.scheme}://{parts.netloc}"


def _count(given: object) -> int:
    try:
        return max(0, int(str(given)))
    except ValueError:
        raise Misconfigured(message("accounts-set-proxies", given=str(given))) from None


def _mail(given: str) -> Mail:
    parts = urlsplit(given)
    sender = dict(parse_qsl(parts.query)).get("from", "")
    if parts.scheme not in _PORTS or not parts.hostname or "@" not in sender:
        raise Misconfigured(message("accounts-set-mail", scheme=parts.scheme or "?"))
    return Mail(
        parts.hostname, parts.port or _PORTS[parts.scheme], unquote(parts.username or ""),
        unquote(parts.password or ""), sender, parts.scheme,  # type: ignore[arg-type]
    )  # fmt: skip


def _sign_on(environment: Mapping[str, str], listed: list[dict[str, Any]]) -> tuple[SignOn, ...]:
    told = list(listed)
    if issuer := environment.get("LEITSTAND_OIDC_ISSUER"):
        named = {
            k: environment.get(f"LEITSTAND_OIDC_{k.upper()}", "")
            for k in ("name", "client_id", "client_secret")
        }
        trusted = environment.get("LEITSTAND_OIDC_TRUSTED", "").lower() in ("1", "true", "yes")
        told = [{"id": "oidc", "issuer": issuer, "trusted": trusted, **named}]
    found = []
    for nth, entry in enumerate(told, 1):
        issuer, client = str(entry.get("issuer", "")), str(entry.get("client_id", ""))
        if urlsplit(issuer).scheme not in ("https", "http") or not client:
            raise Misconfigured(message("accounts-set-sign-on", nth=nth))
        found.append(
            SignOn(
                id=str(entry.get("id") or f"oidc-{nth}"),
                name=str(entry.get("name") or urlsplit(issuer).hostname),
                issuer=issuer.rstrip("/"),
                client_id=client,
                client_secret=str(entry.get("client_secret", "")),
                trusted=bool(entry.get("trusted", False)),
            )
        )
    return tuple(found)
