"""Every page is behind a door that names its permission, and doors that read change nothing."""

from __future__ import annotations

from typing import get_args

import pytest
from django.test import Client
from django.urls import URLPattern, get_resolver

from leitstand.actions import Permission
from leitstand.web import doors


def test_every_route_is_registered_with_a_known_permission() -> None:
    patterns = get_resolver().url_patterns
    assert len(patterns) >= 5
    for pattern in patterns:
        assert isinstance(pattern, URLPattern)
        entry = getattr(pattern.callback, "door", None)
        assert isinstance(entry, doors.Door)
        assert entry.permission in get_args(Permission)
        assert entry.effect == "read"


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
    assert getattr(pages, method)("/").status_code == 405


def test_whoever_lacks_the_permission_gets_a_page_that_says_so(
    pages: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(doors, "may", lambda request, permission: permission != "journal:read")
    answer = pages.get("/records/UC-031/")
    assert answer.status_code == 403
    assert "Berechtigung" in answer.content.decode()
    assert "Prüfberichte" not in answer.content.decode()
    assert pages.get("/").status_code == 200
