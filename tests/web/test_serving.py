"""Until there is a login, the pages are served on this machine alone."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
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


@pytest.mark.parametrize(("family", "host"), [(socket.AF_INET, "127.0.0.1"), (socket.AF_INET6, "::1")])
def test_a_port_at_which_someone_listens_is_refused_in_words(
    tmp_path: Path, family: socket.AddressFamily, host: str
) -> None:
    with socket.socket(family) as other:
        try:
            other.bind((host, 0))
        except OSError:
            pytest.skip("this machine has no such address")
        other.listen()
        port = other.getsockname()[1]
        told: list[str] = []
        with pytest.raises(NotAllowed) as refused:
            serve(tmp_path / "home", host, port, told.append)
    assert str(port) in render(refused.value.message, "de")
    assert "--port" in render(refused.value.message, "en")
    assert not told
    assert not (tmp_path / "home").exists()


def test_looking_at_the_settings_makes_no_folder(tmp_path: Path) -> None:
    home = tmp_path / "home"
    environment = {**os.environ, "LEITSTAND_HOME": str(home)}
    subprocess.run([sys.executable, "-c", "import leitstand.web.settings"], check=True, env=environment)
    assert not home.exists()


def test_a_server_of_ones_own_has_a_key_before_it_answers(tmp_path: Path) -> None:
    home = tmp_path / "home"
    environment = {
        **os.environ,
        "LEITSTAND_HOME": str(home),
        "DJANGO_SETTINGS_MODULE": "leitstand.web.settings",
    }
    code = "import leitstand.web.wsgi; from django.conf import settings; assert len(settings.SECRET_KEY) > 50"
    subprocess.run([sys.executable, "-c", code], check=True, env=environment)
    assert (home / "secret.key").exists()
    assert not (home / "leitstand.sqlite3").exists()
