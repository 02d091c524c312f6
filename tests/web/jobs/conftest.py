"""Kinds of job that do what a test says, and desks of several people at two companies."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from tests.web.conftest import _pages, at, company_home  # noqa: F401 - the pages' fixtures hold here, too
from tests.web.fixtures import company, stored

from leitstand.actions import LOCAL_OPERATOR, Actor, Desk
from leitstand.strategy import Value
from leitstand.texts import message

if TYPE_CHECKING:
    from leitstand.journal import Journal


@pytest.fixture
def home(tmp_path: Path, at: Callable[..., Any]) -> Path:  # noqa: F811
    """Two companies in one data folder, which the pages serve."""
    folder = tmp_path / "data"
    stored.store(folder, "firma", "Firma", company.strategy(14), company.review(14))
    stored.store(folder, "zweite", "Zweite", company.empty_strategy(), company.empty_review())
    at(folder)
    return folder


@pytest.fixture
def journal(home: Path) -> Journal:
    import leitstand.journal

    return leitstand.journal.open(home)


TITLE = message("web-job-kind-review")
Sit = Callable[..., Desk]


@pytest.fixture
def sit(journal: Journal) -> Sit:
    """A desk: `sit("leadership", organisation="firma")`; without a role the one of who sits at this machine."""

    def desk(*roles: Any, organisation: str = "firma", who: str = "", lang: Any = "de") -> Desk:
        actor = Actor(who or f"person-{'-'.join(roles)}", frozenset(roles)) if roles else LOCAL_OPERATOR
        clock = lambda: stored.AT + dt.timedelta(days=1)  # noqa: E731
        return Desk(journal, organisation, actor, clock, lang)

    return desk


class Asked(Value):
    """The parameters of the test's kinds."""

    what: str = ""


@dataclass
class Work:
    """What the test's kinds do, and what they were called with."""

    does: Callable[[Desk, Asked, Callable[[float], None]], str] = lambda desk, asked, progress: (
        f"made/{asked.what}"
    )
    calls: list[tuple[Desk, Asked]] = field(default_factory=list)

    def __call__(self, desk: Desk, asked: Asked, progress: Callable[[float], None]) -> str:
        self.calls.append((desk, asked))
        return self.does(desk, asked, progress)


@pytest.fixture
def work(home: Path) -> Iterator[Work]:
    """Two kinds of job for this test: `mine` is seen by who asked, `ours` by everybody."""
    from leitstand.web.jobs import registry

    done = Work()
    registry.kinds()
    for name, shared in (("mine", False), ("ours", True)):
        registry._KINDS[name] = registry.Kind(
            name,
            TITLE,
            done,
            "review:run" if shared else "what-if:run",
            Asked,
            lambda desk, asked: None,
            shared,
            0,
        )
    yield done
    for name in ("mine", "ours"):
        del registry._KINDS[name]


@pytest.fixture
def queue_only(home: Path) -> Iterator[None]:
    """Jobs wait: nobody does them in this test."""
    from django.test import override_settings

    with override_settings(TASKS={"default": {"BACKEND": "django_tasks.backends.dummy.DummyBackend"}}):
        yield
