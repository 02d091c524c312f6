"""Until there is a login, the pages are served on this machine alone."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from leitstand.texts import render
from leitstand.web.serve import NotAllowed, access_of, address_of, serve


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
    assert address_of(host) == address


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


def person(home: Path, *words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """The command `leitstand person ...` in a process of its own."""
    called = [sys.executable, "-m", "leitstand.cli", *words]
    told = {**os.environ, "LEITSTAND_HOME": str(home), **environment}
    return subprocess.run(called, capture_output=True, text=True, env=told, timeout=120, check=False)


def accept(home: Path, link: str) -> None:
    """Follows the link of an invitation and sets a password, in a process of its own."""
    code = (
        "import django, sys; django.setup(); from django.test import Client; "
        "r = Client(headers={'host': 'localhost'}).post(sys.argv[1], "
        "{'name': 'Anna Berg', 'password': 'Sieben Schafe stehen schief'}); assert r.status_code == 302, r.content"
    )
    told = {**os.environ, "LEITSTAND_HOME": str(home), "DJANGO_SETTINGS_MODULE": "leitstand.web.settings"}
    path = "/" + link.strip().split("/", 3)[3]
    subprocess.run([sys.executable, "-c", code, path], check=True, env=told, timeout=120)


@pytest.mark.slow
def test_the_first_administrator_closes_the_house_and_opens_it_for_others(tmp_path: Path) -> None:
    home = tmp_path / "home"
    assert person(home, "init", "Testwerk").returncode == 0
    assert access_of(home, "127.0.0.1") == "open"
    with pytest.raises(NotAllowed):
        access_of(home, "192.168.0.7")
    invited = person(
        home, "person", "invite", "anna@firma.example", "--role", "administrator", "--name", "Anna Berg"
    )
    assert invited.returncode == 0, invited.stderr
    assert access_of(home, "127.0.0.1") == "open"  # an invitation is not a login yet
    accept(home, invited.stdout)
    assert access_of(home, "127.0.0.1") == "login"
    with pytest.raises(NotAllowed) as refused:
        access_of(home, "192.168.0.7")  # now it lacks a name
    assert "LEITSTAND_URL" in render(refused.value.message, "de")
    (home / "leitstand.toml").write_text('[web]\nurl = "https://leitstand.firma.example"\n', encoding="utf-8")
    assert access_of(home, "192.168.0.7") == "login"
    listed = person(home, "person", "list", "--lang", "en")
    assert "anna@firma.example" in listed.stdout
    assert "Administrator" in listed.stdout
    last = person(home, "person", "remove", "anna@firma.example", "--lang", "en")
    assert last.returncode == 1
    assert "last administrator" in last.stderr
    unknown = person(home, "person", "role", "nobody@firma.example", "--role", "auditor")
    assert unknown.returncode == 1
    changed = person(
        home, "person", "role", "anna@firma.example", "--role", "administrator", "--role", "leadership"
    )
    assert changed.returncode == 0
    broken = person(home, "person", "list", LEITSTAND_URL="nonsense")
    assert broken.returncode == 1
    assert "Traceback" not in broken.stderr
