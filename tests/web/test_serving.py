"""Until there is a login, the pages are served on this machine alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from leitstand.texts import render
from leitstand.web.serve import NotAllowed, loopback, serve


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.168.0.7", "example.org", "", "127.0.0.1.example.org"])  # noqa: S104
def test_any_other_address_is_refused_and_the_reason_said(tmp_path: Path, host: str) -> None:
    with pytest.raises(NotAllowed) as refused:
        serve(tmp_path, host, 8000)
    assert "Anmeldung" in render(refused.value.message, "de")
    assert "login" in render(refused.value.message, "en")


@pytest.mark.parametrize(
    ("host", "address"),
    [
        ("localhost", "127.0.0.1"),
        ("127.0.0.1", "127.0.0.1"),
        ("::1", "::1"),
        ("[::1]", "::1"),
        ("127.3.2.1", "127.3.2.1"),
    ],
)
def test_this_machines_own_addresses_are_taken(host: str, address: str) -> None:
    assert loopback(host) == address


@pytest.mark.parametrize("port", [0, -1, 65536])
def test_a_port_that_is_none_is_refused(tmp_path: Path, port: int) -> None:
    with pytest.raises(NotAllowed):
        serve(tmp_path, "127.0.0.1", port)
