"""A backup takes accounts along, whichever tables they have, and leaves out what a restart would, too."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path

import pytest
from django.apps import apps
from django.test import Client
from django.utils import timezone
from tests import databases
from tests.web.fixtures import company, stored

import leitstand.journal
from leitstand.journal import Journal


@pytest.fixture
def house(tmp_path: Path) -> Journal:
    """A company with somebody who may log in, with a second factor, by an account of a directory, and a session."""
    journal = stored.store(tmp_path / "house", "firma", "Firma", company.strategy(3))
    when = timezone.now() - dt.timedelta(days=400)
    user = (
        apps.get_model("journal.User")
        .objects.using(journal.alias)
        .create(username="u", email="u@firma.example")
    )
    stamp = dt.datetime(2026, 1, 5, 8, tzinfo=dt.UTC)
    rows = {
        "web.Membership": {
            "user": user, "organisation": "firma", "roles": ["leadership"], "person": "p-1", "since": stamp,
        },
        "mfa.Authenticator": {"user": user, "type": "totp", "data": {"secret": "ABC", "n": 1.5}, "created_at": when},
        "socialaccount.SocialAccount": {
            "user": user, "provider": "oidc", "uid": "7", "extra_data": {"b": 1, "a": [None]},
        },
        "sessions.Session": {"session_key": "k", "session_data": "x", "expire_date": when},
    }  # fmt: skip
    for name, fields in rows.items():
        apps.get_model(name).objects.using(journal.alias).create(**fields)
    groups = apps.get_model("auth.Group").objects.using(journal.alias)
    user.groups.add(groups.create(name="g"))
    # Long ago: a restored row keeps its day and does not get that of the restoration.
    apps.get_model("socialaccount.SocialAccount").objects.using(journal.alias).update(
        date_joined=when, last_login=when
    )
    return journal


@pytest.mark.parametrize("database", ["sqlite", *([None] if databases.SERVER else [])])
def test_accounts_come_back_with_everything_and_sessions_do_not(
    house: Journal, tmp_path: Path, database: str | None
) -> None:
    taken = house.back_up(tmp_path / "a.leitstand")
    leitstand.journal.restore(tmp_path / "new", taken.path, database=database)
    there = leitstand.journal.open(tmp_path / "new", database=database)
    names = (
        "web.Membership",
        "mfa.Authenticator",
        "socialaccount.SocialAccount",
        "journal.User",
        "auth.Group",
    )
    for name in names:
        model = apps.get_model(name)
        before, after = (list(model.objects.using(j.alias).order_by("pk").values()) for j in (house, there))
        assert after == before, name
        assert before, name
    assert apps.get_model("journal.User").objects.using(there.alias).get().groups.get().name == "g"
    assert not apps.get_model("sessions.Session").objects.using(there.alias).exists()
    assert there.verify("firma").ok
    again = there.back_up(tmp_path / "b.leitstand")
    assert again.rows == taken.rows


def test_every_table_of_the_product_is_kept_or_left_out_on_purpose() -> None:
    """A new table of accounts is taken along by itself; one that cannot be copied row by row must be noticed."""
    from leitstand.journal import keeping

    kept = {keeping.name_of(model): model for model in keeping.kept(apps)}
    assert not [name for name, model in kept.items() if model._meta.parents]
    assert {
        "web.membership",
        "web.apitoken",
        "web.invitation",
        "mfa.authenticator",
        "journal.personrow",
    } <= kept.keys()
    every = {m._meta.label_lower for m in apps.get_models(include_auto_created=True) if m._meta.managed}
    left = {name for name in every - kept.keys() if name.partition(".")[0] not in keeping.LEFT_OUT_APPS}
    assert left == set(keeping.LEFT_OUT)


def test_what_was_restored_answers_in_the_browser(
    house: Journal, tmp_path: Path, at: Callable[..., Client]
) -> None:
    taken = house.back_up(tmp_path / "a.leitstand")
    leitstand.journal.restore(tmp_path / "new", taken.path)
    assert at(tmp_path / "new").get("/portfolio/").status_code == 200
