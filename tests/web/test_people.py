"""People and their access, access tokens, second factors, and the demo through other people's eyes."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from django.core import mail
from django.core.cache import cache
from django.test import Client, RequestFactory, override_settings
from tests.web.fixtures import company, stored

from leitstand.actions import ACCESS_ROLES, DEMO, ActionRefused, Actor, NotPermitted
from leitstand.web.accounts.personas import COOKIE, UNIT_OF_THE_LEAD

if TYPE_CHECKING:
    from tests.web.fixtures import logins
else:
    logins: Any = None

Enter = Callable[..., Client]


@pytest.fixture(autouse=True)
def _fresh(_pages: None, company_home: Path) -> Iterator[None]:
    from tests.web.fixtures import logins as found

    globals()["logins"] = found
    cache.clear()
    mail.outbox = []
    backend = "django.core.mail.backends.locmem.EmailBackend"
    with override_settings(EMAIL_BACKEND=backend, LEITSTAND_HOME=company_home, LEITSTAND_ACCESS="login"):
        yield


def at_work(email: str, *roles: str, units: tuple[str, ...] = ()) -> Client:
    """A client that has just logged in with a password."""
    logins.account(email, *roles, units=units)
    client = Client(headers={"accept-language": "de", "host": "localhost"})
    assert logins.log_in(client, email) == 302
    return client


def person_of(email: str) -> str:
    return str(logins.Membership.objects.get(user__email=email).person)


def roles_of(email: str) -> list[str]:
    return list(logins.Membership.objects.get(user__email=email).roles)


def test_an_administrator_invites_by_mail_and_the_list_shows_who_waits(company_home: Path) -> None:
    client = at_work("a1@firma.example", "administrator")
    sent = {
        "email": "neu@firma.example",
        "name": "Nele Neu",
        "roles": ["unit_lead"],
        "units": "Service, Montage",
    }
    page = client.post("/settings/people/invite/", sent).content.decode()
    assert "neu@firma.example" in page
    letter = mail.outbox[-1]
    assert letter.to == ["neu@firma.example"]
    assert "Musterbau GmbH lädt Sie" in letter.body
    link = re.search(r"/invitation/[\w-]+/", str(letter.body))
    assert link is not None
    assert Client(headers={"host": "localhost"}).get(link.group(0)).status_code == 200
    assert logins.Invitation.objects.get(email="neu@firma.example").units == ["Montage", "Service"]
    assert "neu@firma.example" in client.get("/settings/people/").content.decode()


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ({"email": "kein-at", "roles": ["auditor"]}, "keine E-Mail-Adresse"),
        ({"email": "b@firma.example", "roles": []}, "keine Zugriffsrolle"),
        ({"email": "b@firma.example", "roles": ["owner"]}, "keine Zugriffsrolle"),
        ({"email": "b@firma.example", "roles": ["unit_lead"], "units": " , "}, "mindestens einen Bereich"),
    ],
)
def test_an_invitation_that_cannot_be_sent_says_why_and_keeps_what_was_typed(
    typed: dict[str, Any], told: str
) -> None:
    client = at_work(f"a{abs(hash(str(typed)))}@firma.example", "administrator")
    answer = client.post("/settings/people/invite/", typed)
    assert answer.status_code == 422
    assert told in answer.content.decode()
    assert typed["email"] in answer.content.decode()
    assert not mail.outbox


def test_access_roles_are_changed_and_ended_and_it_is_noted() -> None:
    client = at_work("a2@firma.example", "administrator")
    logins.account("c2@firma.example", "contributor")
    person = person_of("c2@firma.example")
    assert client.post(f"/settings/people/{person}/change/", {"roles": ["controller"]}).status_code == 302
    assert roles_of("c2@firma.example") == ["controller"]
    theirs = Client(headers={"host": "localhost"})
    logins.log_in(theirs, "c2@firma.example")
    assert theirs.get("/portfolio/").status_code == 200
    assert client.post(f"/settings/people/{person}/end/").status_code == 302
    assert theirs.get("/portfolio/").status_code == 302  # the open login ends, too
    assert logins.log_in(theirs, "c2@firma.example") in (200, 302)
    assert theirs.get("/portfolio/").status_code == 302
    noted = [e.what for e in logins.AccessEvent.objects.filter(about=person).order_by("pk")]
    assert noted == ["joined", "changed", "ended"]
    page = client.get("/settings/people/").content.decode()
    assert "Zugang beendet" in page


def test_nobody_changes_the_own_access_and_the_last_administrator_stays() -> None:
    client = at_work("a3@firma.example", "administrator")
    own = person_of("a3@firma.example")
    answer = client.post(f"/settings/people/{own}/change/", {"roles": ["leadership"]})
    assert answer.status_code == 422
    assert roles_of("a3@firma.example") == ["administrator"]
    others = logins.Membership.objects.exclude(person=own).filter(organisation="musterbau")
    for row in others:
        if "administrator" in row.roles:
            logins.people.end(logins.LOCAL_OPERATOR, "musterbau", row.person)
    with pytest.raises(ActionRefused):
        logins.people.end(logins.LOCAL_OPERATOR, "musterbau", own)
    with pytest.raises(ActionRefused):
        wanted = logins.people.access(["auditor"])
        logins.people.change(logins.LOCAL_OPERATOR, "musterbau", own, wanted)


def test_whoever_may_not_manage_people_is_refused_by_every_way(enter: Enter, company_home: Path) -> None:
    logins.account("c4@firma.example", "contributor")
    person = person_of("c4@firma.example")
    wanted = logins.people.access(["leadership"])
    for role in set(ACCESS_ROLES) - {"administrator"}:
        actor = Actor("somebody", frozenset((role,)))
        with pytest.raises(NotPermitted):
            logins.people.change(actor, "musterbau", person, wanted)
        with pytest.raises(NotPermitted):
            logins.people.end(actor, "musterbau", person)
        with pytest.raises(NotPermitted):
            logins.invitations.invite(actor, "musterbau", "x@firma.example", "", wanted)
        client = enter(company_home, role)
        assert client.post(f"/settings/people/{person}/change/", {"roles": ["leadership"]}).status_code == 403
    assert roles_of("c4@firma.example") == ["contributor"]


def test_a_person_of_another_organisation_does_not_exist(tmp_path: Path, enter: Enter) -> None:
    stored.store(tmp_path, "eins", "Firma Eins", company.strategy(3), company.review(3))
    stored.store(tmp_path, "zwei", "Firma Zwei", company.strategy(3), company.review(3))
    client = enter(tmp_path, "administrator", organisation="eins")
    with override_settings(LEITSTAND_HOME=tmp_path):
        logins.account("z5@firma.example", "auditor", organisation="zwei")
    person = person_of("z5@firma.example")
    foreign, absent = client.get(f"/settings/people/{person}/"), client.get("/settings/people/person-0/")
    assert foreign.status_code == absent.status_code == 404
    assert client.post(f"/settings/people/{person}/end/").status_code == 404
    assert logins.Membership.objects.filter(person=person).exists()
    assert "z5@firma.example" not in client.get("/settings/people/").content.decode()


def test_an_account_from_elsewhere_joins_with_its_own_login() -> None:
    user = logins.account("d6@firma.example", "auditor")
    logins.Membership.objects.filter(user=user).update(organisation="elsewhere")
    path = logins.invited("d6@firma.example", "controller")
    client = Client(headers={"host": "localhost"})
    assert "schon einen Zugang" in client.get(path).content.decode()
    assert client.post(path, {"name": "X", "password": "another password here"}).status_code == 403
    logins.log_in(client, "d6@firma.example")
    assert client.post(path).status_code == 302
    assert sorted(m.organisation for m in user.memberships.all()) == ["elsewhere", "musterbau"]


def test_who_manages_people_shows_lately_who_they_are(enter: Enter, company_home: Path) -> None:
    logins.account("c7@firma.example", "contributor")
    administrator = at_work("a7@firma.example", "administrator")
    session = administrator.session
    session["account_authentication_methods"] = [
        {"method": "password", "at": 1.0, "email": "a7@firma.example"}
    ]
    session.save()
    answer = administrator.post(f"/settings/people/{person_of('c7@firma.example')}/end/")
    assert answer.status_code == 302
    assert answer["Location"].startswith("/account/reauthenticate/")
    assert logins.Membership.objects.filter(user__email="c7@firma.example").exists()
    again = administrator.post(answer["Location"], {"password": logins.PASSWORD})
    assert again.status_code == 302
    assert not logins.Membership.objects.filter(user__email="c7@firma.example").exists()


def test_a_token_works_in_its_persons_name_and_never_beyond() -> None:
    client = at_work("t8@firma.example", "unit_lead", units=("Service",))
    sent = {"name": "Power BI", "scopes": ["read"], "days": "30"}
    page = client.post("/account/tokens/create/", sent).content.decode()
    secret = re.search(r"lst_[\w-]{40,}", page)
    assert secret is not None
    row = logins.ApiToken.objects.get(membership__user__email="t8@firma.example")
    assert secret.group(0) not in str(vars(row))
    assert secret.group(0) not in client.get("/account/").content.decode()  # shown once
    from leitstand.web.accounts.who import member_of

    def member(token: str) -> Any:
        return member_of(RequestFactory().get("/", headers={"authorization": f"Bearer {token}"}))

    found = member(secret.group(0))
    assert found.how == "token"
    assert found.actor.id == person_of("t8@firma.example")
    assert found.actor.may("strategy:read")
    assert not found.actor.may("estimate:write")
    assert found.actor.units == {"Service"}
    for wrong in (secret.group(0)[:-1], secret.group(0) + "x", "lst_", "", "abc"):
        assert member(wrong) is None
    logins.ApiToken.objects.update(expires="2020-01-01T00:00:00Z")
    assert member(secret.group(0)) is None
    logins.ApiToken.objects.update(expires="2100-01-01T00:00:00Z")
    assert client.post(f"/account/tokens/{row.pk}/revoke/").status_code == 302
    assert member(secret.group(0)) is None


def test_a_token_of_somebody_else_does_not_exist() -> None:
    mine, theirs = at_work("t9@firma.example", "auditor"), at_work("t10@firma.example", "auditor")
    mine.post("/account/tokens/create/", {"name": "x", "scopes": ["read"], "days": "30"})
    row = logins.ApiToken.objects.get(membership__user__email="t9@firma.example")
    assert theirs.post(f"/account/tokens/{row.pk}/revoke/").status_code == 404
    assert (
        mine.post("/account/tokens/create/", {"name": "x", "scopes": ["all"], "days": "30"}).status_code
        == 422
    )
    assert (
        mine.post("/account/tokens/create/", {"name": "x", "scopes": ["read"], "days": "9999"}).status_code
        == 422
    )


def test_ending_access_ends_the_tokens() -> None:
    client = at_work("t11@firma.example", "auditor")
    client.post("/account/tokens/create/", {"name": "x", "scopes": ["read"], "days": "30"})
    logins.people.end(logins.LOCAL_OPERATOR, "musterbau", person_of("t11@firma.example"))
    assert not logins.ApiToken.objects.filter(membership__user__email="t11@firma.example").exists()


@pytest.mark.parametrize(
    "path",
    [
        "/account/", "/account/password/change/", "/account/2fa/", "/account/2fa/app/activate/", "/account/2fa/keys/",
        "/account/2fa/keys/add/", "/account/sign-on/", "/account/sessions/", "/account/reauthenticate/", "/settings/",
    ],
)  # fmt: skip
@pytest.mark.parametrize("lang", ["de", "en"])
def test_pages_about_the_own_access_are_shown(path: str, lang: str) -> None:
    client = at_work(f"p{abs(hash(path + lang))}@firma.example", "auditor")
    answer = client.get(path, headers={"accept-language": lang})
    assert answer.status_code == 200, answer.get("Location")
    assert f'<html lang="{lang}"' in answer.content.decode()
    assert "<style" not in answer.content.decode()
    assert 'src="data:' not in answer.content.decode()


def test_an_app_for_codes_protects_the_login_and_a_code_works_once() -> None:
    from allauth.mfa.totp.internal import auth

    client = at_work("m12@firma.example", "auditor")
    page = client.get("/account/2fa/app/activate/").content.decode()
    secret = client.session["mfa.totp.secret"]
    assert secret in page

    def code(steps: int = 0) -> str:
        return str(
            auth.format_hotp_value(
                auth.hotp_value(secret, next(iter(auth.yield_hotp_counters_from_time())) + steps)
            )
        )

    used = code()
    answer = client.post("/account/2fa/app/activate/", {"code": used})
    assert answer.status_code == 302, answer.content.decode()[-3000:]
    codes = client.get("/account/2fa/codes/").content.decode()
    spare = re.findall(r"<code>([\d-]{12,})</code>", codes)
    assert len(spare) == 10
    fresh = Client(headers={"host": "localhost"})
    answer = fresh.post("/account/login/", {"login": "m12@firma.example", "password": logins.PASSWORD})
    assert answer["Location"] == "/account/2fa/authenticate/"
    assert fresh.get("/portfolio/").status_code == 302
    assert fresh.get("/account/2fa/authenticate/").status_code == 200
    assert fresh.post("/account/2fa/authenticate/", {"code": "000000"}).status_code == 200
    assert fresh.post("/account/2fa/authenticate/", {"code": spare[0]}).status_code == 302
    assert fresh.get("/portfolio/").status_code == 200
    again = Client(headers={"host": "localhost"})
    logins.log_in(again, "m12@firma.example")
    assert again.post("/account/2fa/authenticate/", {"code": spare[0]}).status_code == 200  # once only
    assert mail.outbox[-1].subject == "Ihre Anmeldung im Leitstand wurde geändert"


def test_the_demo_is_seen_through_other_eyes(tmp_path: Path) -> None:
    stored.store(tmp_path, DEMO, "Musterwerk GmbH", company.strategy(14), company.review(14))
    with override_settings(LEITSTAND_HOME=tmp_path, LEITSTAND_ACCESS="open"):
        client = Client(headers={"host": "localhost", "accept-language": "de"})
        page = client.get("/").content.decode()
        assert "Demo, ohne Anmeldung, nur auf diesem Rechner" in page
        assert page.count("<option") == 9
        assert client.get("/settings/people/").status_code == 200
        answer = client.post("/demo/persona/", {"role": "administrator"})
        assert answer["Location"] == "/settings/people/"
        assert client.get("/portfolio/").status_code == 403
        client.post("/demo/persona/", {"role": "contributor"})
        assert client.get("/portfolio/").status_code == 200
        assert client.get("/records/UC-031/").status_code == 403
        client.post("/demo/persona/", {"role": ""})
        assert client.get("/records/UC-031/").status_code == 200
        assert client.post("/demo/persona/", {"role": "auditor"}, REMOTE_ADDR="10.0.0.1").status_code == 404


def test_the_personas_are_of_the_demo_alone_and_gone_where_people_log_in(company_home: Path) -> None:
    with override_settings(LEITSTAND_ACCESS="open"):
        client = Client(headers={"host": "localhost"})
        client.cookies[COOKIE] = "administrator"
        assert client.get("/portfolio/").status_code == 200
        assert client.post("/demo/persona/", {"role": "auditor"}).status_code == 404
    client = Client(headers={"host": "localhost"})
    client.cookies[COOKIE] = "leadership"
    assert client.get("/portfolio/").status_code == 302
    assert client.post("/demo/persona/", {"role": "auditor"}).status_code == 404


def test_the_unit_that_the_demos_unit_lead_leads_is_there() -> None:
    from leitstand.demo import company as demo

    assert UNIT_OF_THE_LEAD in {case.unit for case in demo().use_cases}


def test_the_works_council_sees_use_cases_from_their_assessment_on(enter: Enter, company_home: Path) -> None:
    council, lead = enter(company_home, "works_council"), enter(company_home, "strategy_lead")
    idea, assessed = "/use-cases/UC-066/", "/use-cases/UC-031/"
    assert lead.get(idea).status_code == council.get(assessed).status_code == 200
    for path in (idea, "/records/UC-066/", "/records/E-UC-066-1/", "/source/UC-066.value.p50/"):
        assert lead.get(path).status_code == 200
        assert council.get(path).status_code == 404
    for path in ("/", "/portfolio/", assessed):
        page = council.get(path).content.decode()
        assert "Reklamationsmuster" not in page
        assert "UC-066" not in page


def test_visits_tell_what_is_new_since_the_last_one() -> None:
    import datetime as dt

    from leitstand.actions import LOCAL_OPERATOR
    from leitstand.web.accounts.member import Member
    from leitstand.web.accounts.visits import seen_before

    me = Member(LOCAL_OPERATOR, "somewhere", "", (), "open")
    start = dt.datetime(2026, 11, 23, 8, tzinfo=dt.UTC)

    def at(minutes: int, sequence: int) -> int | None:
        return seen_before(me, sequence, start + dt.timedelta(minutes=minutes))

    assert at(0, 10) is None
    assert at(10, 12) is None  # still the first visit
    assert at(60, 20) == 12  # a new one: since 12
    assert at(65, 21) == 12
    assert at(80, 25) == 12
    assert at(600, 30) == 25


@pytest.mark.parametrize(
    ("wanted", "read", "manage"), [("optional", 200, 200), ("administrators", 200, 302), ("all", 302, 302)]
)
def test_who_needs_a_second_factor_sets_it_up_first(wanted: Any, read: int, manage: int) -> None:
    from leitstand.web.configuration import Configuration

    client = at_work(f"f-{wanted}@firma.example", "administrator", "auditor")
    person = person_of(f"f-{wanted}@firma.example")
    with override_settings(LEITSTAND_CONFIGURATION=Configuration(second_factor=wanted)):
        assert client.get("/portfolio/").status_code == read
        answer = client.get(f"/settings/people/{person}/")
        assert answer.status_code == manage
        if manage == 302:
            assert "zuerst einen zweiten Faktor" in client.get(answer["Location"]).content.decode()


def test_the_secret_of_an_app_lies_sealed_in_the_database() -> None:
    from leitstand.web.accounts import factors

    kept = factors.sealed("JBSWY3DPEHPK3PXP")
    assert "JBSWY3DP" not in kept
    assert factors.opened(kept) == "JBSWY3DPEHPK3PXP"
    with (
        override_settings(SECRET_KEY="another installation" * 4),
        pytest.raises(ValueError, match="another key"),
    ):
        factors.opened(kept)
