"""Data folders with a made-up company for the pages, and a client to look at them."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from tests import databases
from tests.web.fixtures import company, made, stored

if TYPE_CHECKING:
    from django.test import Client


@pytest.fixture(scope="session")
def _wanted(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """The settings of the pages; Django is set up with them, unless another room's tests have set it up before."""
    home = tmp_path_factory.mktemp("default")
    before = os.environ.get("LEITSTAND_HOME")
    os.environ["LEITSTAND_HOME"] = str(home)
    import django
    from django.conf import settings as active

    from leitstand.journal import minimal_settings, prepare
    from leitstand.web import settings
    from leitstand.web.configuration import Configuration

    prepare(home)
    wanted = {name: getattr(settings, name) for name in dir(settings) if name.isupper()}
    wanted["LEITSTAND_HOME"], wanted["DATABASES"] = home, minimal_settings(home)["DATABASES"]
    wanted["SECRET_KEY"] = minimal_settings(home)["SECRET_KEY"]
    wanted["TASKS"] = {
        "default": {"BACKEND": "django_tasks.backends.immediate.ImmediateBackend"}
    }  # no worker here
    wanted["PASSWORD_HASHERS"] = ["tests.web.fixtures.hashing.QuickArgon2"]
    wanted["LEITSTAND_CONFIGURATION"] = Configuration(second_factor="optional")
    wanted["LEITSTAND_ACCESS"] = "open"  # nobody logs in; tests of logins override it
    if not active.configured:
        active.configure(**wanted)
        django.setup()
    if before is not None:
        os.environ["LEITSTAND_HOME"] = before
    return wanted


@pytest.fixture(scope="module", autouse=True)
def _pages(_wanted: dict[str, Any]) -> Iterator[None]:
    """The settings of the pages, with tables for accounts and sessions in the default database."""
    from django.test.utils import override_settings

    import leitstand.journal

    # Applications look at the other settings while they are installed, so those come first.
    left = {n: v for n, v in _wanted.items() if n not in ("DATABASES", "INSTALLED_APPS")}
    made.install()
    with override_settings(**left), override_settings(INSTALLED_APPS=_wanted["INSTALLED_APPS"]):
        leitstand.journal.open(databases.home_of_default()).close()
        yield
    made.uninstall()


@pytest.fixture(scope="session")
def company_home(tmp_path_factory: pytest.TempPathFactory, _wanted: dict[str, Any]) -> Path:
    """The made-up company with a review, the fan and one use case's chart drawn."""
    home = tmp_path_factory.mktemp("company")
    stored.store(
        home, "musterbau", "Musterbau GmbH", company.strategy(), company.review(),
        charts=("fan", "fan-narrow", "case-UC-031"),
    )  # fmt: skip
    return home


@pytest.fixture
def at(_pages: None) -> Iterator[Callable[..., Client]]:
    """A client at a data folder: `at(home, "en")`."""
    from django.test import Client, override_settings

    opened = []

    def client(home: Path, lang: str = "de") -> Client:
        changed = override_settings(LEITSTAND_HOME=home)
        changed.enable()
        opened.append(changed)
        return Client(headers={"accept-language": lang, "host": "localhost"})

    yield client
    for changed in reversed(opened):
        changed.disable()


@pytest.fixture
def pages(company_home: Path, at: Callable[..., Client]) -> Client:
    """A client at the made-up company, in German."""
    return at(company_home)


@pytest.fixture
def enter(_pages: None) -> Iterator[Callable[..., Client]]:
    """A client that is logged in at a data folder: `enter(home, "unit_lead", units=("Service",))`.

    `organisation`: the made-up company unless another is named; without an access role it belongs nowhere.
    """
    from django.test import Client, override_settings
    from django.utils import timezone

    from leitstand.journal.models import User
    from leitstand.web.accounts.models import Membership

    opened = []

    def entered(
        home: Path, *roles: str, organisation: str = "musterbau", units: tuple[str, ...] = (), lang: str = "de",
        user: User | None = None,
    ) -> Client:  # fmt: skip
        changed = override_settings(LEITSTAND_HOME=home, LEITSTAND_ACCESS="login")
        changed.enable()
        opened.append(changed)
        n = User.objects.count()
        user = user or User.objects.create_user(
            f"u{n}", f"u{n}@firma.example", None, first_name=f"Person {n}"
        )
        if roles:
            Membership.objects.create(
                user=user, organisation=organisation, roles=list(roles), units=list(units), person=f"person-{n}",
                since=timezone.now(),
            )  # fmt: skip
        client = Client(headers={"accept-language": lang, "host": "localhost"})
        client.force_login(user, "allauth.account.auth_backends.AuthenticationBackend")
        return client

    yield entered
    for changed in reversed(opened):
        changed.disable()
