"""Every page is behind a door that names its permission, and doors that read change nothing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import get_args

import pytest
from django.http import HttpRequest, HttpResponse
from django.test import Client
from django.urls import URLPattern, get_resolver

from leitstand.actions import Permission
from leitstand.web import doors


def test_every_route_is_registered_with_a_known_permission() -> None:
    patterns = get_resolver().url_patterns
    assert len(patterns) == len(doors.register()) >= 40
    for pattern in patterns:
        assert isinstance(pattern, URLPattern), f"{pattern} is not in the register of doors"
        entry = getattr(pattern.callback, "door", None)
        assert isinstance(entry, doors.Door), f"{pattern} is not in the register of doors"
        assert entry.permission in get_args(Permission) + get_args(doors.Access)
        assert entry.effect in get_args(doors.Effect)


def test_what_needs_no_login_is_the_way_in_and_nothing_else() -> None:
    free = {entry.route.split("/")[0] for entry in doors.register() if entry.permission == "anyone"}
    assert free <= {"account", "invitation", "demo"}


def test_a_page_without_a_permission_cannot_be_registered() -> None:
    with pytest.raises(TypeError, match="permission"):
        doors.door("secret/", name="secret")  # type: ignore[call-arg]
    with pytest.raises(ValueError, match="no permission"):
        doors.door("secret/", permission="everything", name="secret")  # type: ignore[arg-type]


def test_two_pages_cannot_have_one_name() -> None:
    with pytest.raises(ValueError, match="two pages"):
        doors.door("again/", permission="strategy:read", name="leitstand")


@pytest.mark.parametrize("method", ["post", "put", "delete", "patch"])
def test_a_page_that_reads_takes_no_other_method(pages: Client, method: str) -> None:
    answer = getattr(pages, method)("/")
    assert answer.status_code == 405
    assert answer["Allow"] == "GET, HEAD"


def test_whoever_lacks_the_permission_gets_a_page_that_says_so(
    company_home: Path, enter: Callable[..., Client]
) -> None:
    client = enter(company_home, "contributor")
    answer = client.get("/records/UC-031/")
    assert answer.status_code == 403
    assert "Berechtigung" in answer.content.decode()
    assert "Prüfberichte" not in answer.content.decode()
    assert client.get("/").status_code == 200


def test_htmx_is_led_to_the_login_as_a_whole_page(company_home: Path, enter: Callable[..., Client]) -> None:
    enter(company_home)
    answer = Client(headers={"host": "localhost"}).get("/portfolio/", headers={"hx-request": "true"})
    assert answer.status_code == 401
    assert answer["HX-Redirect"].startswith("/account/login/")


def test_a_librarys_words_are_in_the_language_of_the_reader(monkeypatch: pytest.MonkeyPatch) -> None:
    from django.test import RequestFactory
    from django.utils.translation import gettext

    monkeypatch.setattr(doors, "_DOORS", {})

    def view(request: HttpRequest) -> HttpResponse:
        return HttpResponse(gettext("This field is required."))

    doors.foreign("made-up/", view, permission="anyone", name="made-up", effect="read")
    shown = doors.url_patterns()[0].callback
    for lang, words in (("de", "Dieses Feld ist zwingend erforderlich."), ("en", "This field is required.")):
        request = RequestFactory().get("/made-up/", headers={"accept-language": lang})
        assert shown(request).content.decode() == words
