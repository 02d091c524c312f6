"""Every route x access role x {own, other unit, other organisation, nobody} x verb, made from the register of doors."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from django.core.cache import cache
from django.test import Client, override_settings
from django.urls import reverse
from tests.web.fixtures import company, stored

import leitstand.journal
from leitstand.actions import ACCESS_ROLES, PERMISSIONS, AccessRole
from leitstand.web import doors
from leitstand.web.doors import FIRST, Door

if TYPE_CHECKING:
    from tests.web.fixtures import logins
else:
    logins: Any = None

VERBS = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE")
OWN, FOREIGN = "musterbau", "fremd"
UNIT, OTHER_UNIT = "Qualität", "Service"
TITLE = "Prüfberichte"
"""A name that the foreign organisation does not have; whoever reads it there has been let in."""
SAMPLES = {
    "record_id": ("UC-031", "UC-007"),
    "case_id": ("UC-031", "UC-007"),
    "fact_id": ("UC-031.value.p50", "UC-007.value.p50"),
    "kind": ("use_case", "use_case"),
    "job_id": ("0" * 32, "0" * 32),
    "person": ("person-own", "person-own"),
    "pk": ("1", "1"),
    "secret": ("not-a-secret", "not-a-secret"),
    "provider_id": ("oidc", "oidc"),
    "uidb36": ("1", "1"),
    "key": ("set-password", "set-password"),
    "token": ("0" * 32, "0" * 32),
    "number": ("999999", "999999"),
}
"""A value for each parameter of a route: in the own unit, and in another one. New parameters get theirs here."""
LEFT_OUT = {"account_logout": "it ends the login that the next request needs; test_accounts has it"}
"""Doors whose POST is not sent here, and why."""


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory, _pages: None) -> Iterator[Path]:
    from tests.web.fixtures import logins as found

    globals()["logins"] = found
    place = tmp_path_factory.mktemp("matrix")
    stored.store(place, OWN, "Musterbau GmbH", company.strategy(14), company.review(14))
    stored.store(place, FOREIGN, "Fremd GmbH", company.strategy(1), company.review(1))
    with override_settings(LEITSTAND_HOME=place, LEITSTAND_ACCESS="login"):
        yield place


_ENTERED: dict[str, Client] = {}


def entered(role: AccessRole, organisation: str) -> Client:
    email = f"{role}@{organisation}.example"
    user = logins.User.objects.filter(email=email).first()
    if user is None:
        user = logins.User.objects.create_user(email, email, logins.PASSWORD, first_name=role)
        logins.Membership.objects.create(
            user=user, organisation=organisation, roles=[role], units=[UNIT] if role == "unit_lead" else [],
            person=f"person-{role}", since="2026-01-01T00:00:00Z",
        )  # fmt: skip
    if email not in _ENTERED:
        _ENTERED[email] = Client(headers={"host": "localhost", "accept-language": "de"})
        _ENTERED[email].force_login(user, "allauth.account.auth_backends.AuthenticationBackend")
    return _ENTERED[email]


def address(door: Door, nth: int = 0) -> str:
    """Where a door leads with the sample values of its parameters."""
    names = [part.rpartition(":")[2].rstrip(">") for part in door.route.split("<")[1:]]
    names = [name.split(">")[0] for name in names]
    missing = [name for name in names if name not in SAMPLES]
    assert not missing, f"{door.name}: name a sample for {missing} in SAMPLES, then it is tested"
    return reverse(door.name, kwargs={name: SAMPLES[name][nth] for name in names})


def is_login(answer: Any) -> bool:
    return bool(answer.status_code == 302 and answer["Location"].startswith("/account/login/"))


def is_refused(answer: Any, entry: Door) -> bool:
    """Whether somebody without a login was turned away: people to the login, programs with a problem."""
    if not entry.route.startswith("api/v1/"):
        return is_login(answer)
    return bool(answer.status_code == 401 and answer["WWW-Authenticate"] == "Bearer")


def all_doors() -> tuple[Door, ...]:
    from leitstand.web import urls

    assert urls.urlpatterns
    return doors.register()


def roles_for(entry: Door) -> frozenset[AccessRole]:
    """The access roles that pass a door."""
    if entry.permission in ("anyone", "signed-in", "member"):
        return frozenset(ACCESS_ROLES)
    return next(roles for permission, roles in PERMISSIONS.items() if permission == entry.permission)


def state(place: Path) -> tuple[str, ...]:
    """What no reader and no stranger may change: both journals, and who belongs where."""
    opened = leitstand.journal.open(place)
    rows = logins.Membership.objects.order_by("pk").values_list("user", "organisation", "roles", "person")
    return (opened.head(OWN).hash, opened.head(FOREIGN).hash, str(list(rows)))


def sent(client: Client, verb: str, path: str) -> Any:
    cache.clear()  # the limits of attempts have tests of their own
    if verb == "POST":
        _ENTERED.clear()  # whoever comes next has a login of their own, whatever this one does to it
    return getattr(client, verb.lower())(path)


def test_every_route_has_a_sample_for_its_parameters(home: Path) -> None:
    for entry in all_doors():
        assert address(entry).startswith("/")


@pytest.mark.slow
def test_nobody_comes_in_without_a_login(home: Path) -> None:
    before = state(home)
    for entry in all_doors():
        for verb in entry.methods:
            answer = sent(Client(headers={"host": "localhost"}), verb, address(entry))
            assert answer.status_code < 500, (entry.name, verb)
            assert TITLE not in answer.content.decode()
            if entry.permission != "anyone":
                assert is_refused(answer, entry), (entry.name, verb)
    assert state(home) == before


@pytest.mark.slow
def test_a_verb_that_a_route_does_not_take_is_refused_to_everybody(home: Path) -> None:
    clients = [Client(headers={"host": "localhost"}), *(entered(role, OWN) for role in ACCESS_ROLES)]
    for entry in {
        door.route: door for door in all_doors()
    }.values():  # an operation of the API shares its route
        here = {method for other in all_doors() if other.route == entry.route for method in other.methods}
        for verb in set(VERBS) - here:
            for client in clients:
                assert sent(client, verb, address(entry)).status_code == 405, (entry.name, verb)


@pytest.mark.slow
@pytest.mark.parametrize("role", ACCESS_ROLES)
def test_an_access_role_passes_the_doors_of_its_permissions_and_no_other(
    home: Path, role: AccessRole
) -> None:
    for entry in all_doors():
        for verb in entry.methods:
            if verb == "POST" and entry.name in LEFT_OUT:
                continue
            client, before = entered(role, OWN), state(home)
            answer = sent(client, verb, address(entry))
            where = (role, entry.name, verb, answer.status_code)
            allowed = role in roles_for(entry)
            assert answer.status_code < 500, where
            assert not (is_login(answer) and entry.permission != "anyone"), where
            refused = answer.status_code == 403 or (
                entry.name == FIRST and answer.get("Location") == "/settings/"
            )
            assert refused is not allowed, where
            if entry.effect == "read" or not allowed:
                assert state(home) == before, where


@pytest.mark.slow
def test_a_unit_lead_changes_nothing_of_another_unit(home: Path) -> None:
    entered("unit_lead", OWN)
    before = state(home)
    for entry in all_doors():
        if entry.effect == "write" and entry.permission not in ("anyone", "signed-in", "member"):
            answer = sent(entered("unit_lead", OWN), "POST", address(entry, 1))
            assert answer.status_code < 500, entry.name
            assert state(home) == before, entry.name


@pytest.mark.slow
@pytest.mark.parametrize("role", ACCESS_ROLES)
def test_another_organisation_does_not_exist_for_whoever_is_not_of_it(home: Path, role: AccessRole) -> None:
    """A stranger has the same role elsewhere: what is asked for by its id is not found, as if it had never been."""
    for entry in all_doors():
        for verb in entry.methods:
            if verb == "POST" and entry.name in LEFT_OUT:
                continue
            own_before = state(home)[0]
            answer = sent(entered(role, FOREIGN), verb, address(entry) + f"?org={OWN}")
            if answer.status_code == 302 and answer["Location"].startswith(address(entry)):
                answer = sent(entered(role, FOREIGN), verb, address(entry))
            where = (role, entry.name, verb, answer.status_code)
            # a workbook is no text, and an export comes in pieces
            whole = b"".join(answer.streaming_content) if answer.streaming else answer.content
            page = whole.decode(errors="replace")
            assert answer.status_code < 500, where
            assert TITLE not in page, where
            assert state(home)[0] == own_before, where
            asked_by_id = any(
                f":{name}>" in entry.route for name in ("record_id", "case_id", "fact_id", "person")
            )
            if (
                asked_by_id
                and verb in ("GET", "HEAD")
                and entry.permission not in ("anyone", "signed-in", "member")
            ):
                assert answer.status_code == (404 if role in roles_for(entry) else 403), where


def test_a_call_of_the_register_is_a_call_of_the_table() -> None:
    """What the doors ask for is what `actions` asks for: no permission is known to one side alone."""
    asked = {entry.permission for entry in all_doors()} - {"anyone", "signed-in", "member"}
    assert asked <= PERMISSIONS.keys()
