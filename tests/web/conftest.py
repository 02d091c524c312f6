"""Data folders with a made-up company for the pages, and a client to look at them."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from tests.web.fixtures import company, made, stored

if TYPE_CHECKING:
    from django.test import Client


@pytest.fixture(scope="module", autouse=True)
def _pages(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """The settings of the pages, whether or not another room's tests have set Django up before."""
    home = tmp_path_factory.mktemp("default")
    os.environ["LEITSTAND_HOME"] = str(home)
    import django
    from django.conf import settings as active
    from django.test.utils import override_settings

    from leitstand.journal import minimal_settings, prepare
    from leitstand.web import settings

    prepare(home)
    wanted = {name: getattr(settings, name) for name in dir(settings) if name.isupper()}
    wanted["SECRET_KEY"] = minimal_settings(home)["SECRET_KEY"]
    if not active.configured:
        active.configure(**wanted)
        django.setup()
    changed = override_settings(**{n: v for n, v in wanted.items() if n != "DATABASES"})
    made.install()
    with changed:
        yield
    made.uninstall()


@pytest.fixture(scope="session")
def company_home(tmp_path_factory: pytest.TempPathFactory) -> Path:
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
