"""A data folder with two companies, people with logins and tokens, and clients of the API."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from tests.web.conftest import _pages, _wanted, at, company_home, enter, pages  # noqa: F401 - these hold here, too
from tests.web.fixtures import company, stored

if TYPE_CHECKING:
    from django.test import Client

OWN, FOREIGN = "musterbau", "fremd"
UNIT = "Qualität"


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory, _pages: None) -> Iterator[Path]:  # noqa: F811
    """Two companies behind a login; what a test writes the next ones see."""
    from django.core.cache import cache
    from django.test import override_settings

    place = tmp_path_factory.mktemp("api")
    stored.store(place, OWN, "Musterbau GmbH", company.strategy(14), company.review(14))
    stored.store(place, FOREIGN, "Fremd GmbH", company.strategy(1), company.review(1))
    cache.clear()
    with override_settings(LEITSTAND_HOME=place, LEITSTAND_ACCESS="login"):
        yield place


@pytest.fixture
def program(home: Path) -> Callable[..., Client]:
    """A program with an access token of a person: `program("leadership", scopes=("read", "write"))`."""
    from django.test import Client
    from tests.web.fixtures import logins

    def client(
        role: Any, *, organisation: str = OWN, scopes: tuple[Any, ...] = ("read", "write", "decide", "manage"),
        lang: str = "de",
    ) -> Client:  # fmt: skip
        token = logins.tokens.issue(membership(role, organisation), "Programm", scopes, 30)
        return Client(
            enforce_csrf_checks=True,
            headers={"host": "localhost", "accept-language": lang, "authorization": f"Bearer {token.secret}"},
        )

    return client


def membership(role: str, organisation: str = OWN) -> Any:
    """The membership of the one person with this role; made where there is none yet."""
    from tests.web.fixtures import logins

    email = f"{role}@{organisation}.example"
    user = logins.User.objects.filter(email=email).first()
    if user is None:
        user = logins.User.objects.create_user(email, email, logins.PASSWORD, first_name=role)
        logins.Membership.objects.create(
            user=user, organisation=organisation, roles=[role], units=[UNIT] if role == "unit_lead" else [],
            person=f"person-{role}", since="2026-01-01T00:00:00Z",
        )  # fmt: skip
    return logins.Membership.objects.get(user=user, organisation=organisation)
