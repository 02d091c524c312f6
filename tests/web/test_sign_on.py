"""Single sign-on by OpenID Connect, against an issuer on loopback: who is a member or was invited comes in."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from django.core.cache import cache
from django.test import Client, override_settings
from tests.web.fixtures import issuer as issuers
from tests.web.fixtures.issuer import CLIENT, SECRET, Issuer

from leitstand.web.configuration import Configuration, SignOn

if TYPE_CHECKING:
    from tests.web.fixtures import logins
else:
    logins: Any = None

START = "/account/sign-on/firma/login/"


@pytest.fixture
def issuer(_pages: None, company_home: Path) -> Iterator[Issuer]:
    from tests.web.fixtures import logins as found

    globals()["logins"] = found
    cache.clear()
    backend = "django.core.mail.backends.locmem.EmailBackend"
    with (
        issuers.running() as found_here,
        configured(found_here),
        override_settings(LEITSTAND_HOME=company_home, LEITSTAND_ACCESS="login", EMAIL_BACKEND=backend),
    ):
        yield found_here


def configured(issuer: Issuer, *, trusted: bool = False) -> Any:
    app = {
        "provider_id": "firma", "name": "Firma", "client_id": CLIENT, "secret": SECRET,
        "settings": {"server_url": issuer.address, "oauth_pkce_enabled": True},
    }  # fmt: skip
    sign_on = SignOn("firma", "Firma", issuer.address, CLIENT, SECRET, trusted)
    return override_settings(
        SOCIALACCOUNT_PROVIDERS={"openid_connect": {"OAUTH_PKCE_ENABLED": True, "APPS": [app]}},
        LEITSTAND_CONFIGURATION=Configuration(sign_on=(sign_on,)),
    )


def person(email: str, *, verified: bool | None = True) -> dict[str, Any]:
    told = {
        "sub": f"sub-{email}",
        "email": email,
        "name": "Ada Lob",
        "given_name": "Ada",
        "family_name": "Lob",
    }
    return told if verified is None else {**told, "email_verified": verified}


def through(client: Client, issuer: Issuer) -> Any:
    """The answer with which the browser comes back from the issuer."""
    started = client.post(START)
    assert started.status_code == 302
    return client.get(issuer.authorised(started["Location"]))


def browser() -> Client:
    return Client(headers={"host": "localhost", "accept-language": "de"})


def test_the_login_offers_the_way_over_the_own_directory(issuer: Issuer) -> None:
    page = browser().get("/account/login/").content.decode()
    assert "Weiter mit Firma" in page
    assert START in page


def test_a_member_comes_in_by_a_proven_address(issuer: Issuer) -> None:
    logins.account("s1@firma.example", "auditor")
    issuer.claims = person("s1@firma.example")
    client = browser()
    assert through(client, issuer)["Location"] == "/"
    assert client.get("/portfolio/").status_code == 200
    assert logins.User.objects.filter(email="s1@firma.example").count() == 1


def test_whoever_was_invited_comes_in_without_a_password(issuer: Issuer) -> None:
    logins.invited("s2@firma.example", "unit_lead", units=("Service",))
    issuer.claims = person("s2@firma.example")
    client = browser()
    assert through(client, issuer)["Location"] == "/"
    row = logins.Membership.objects.get(user__email="s2@firma.example")
    assert (row.roles, row.units) == (["unit_lead"], ["Service"])
    assert not row.user.has_usable_password()
    assert client.get("/portfolio/").status_code == 200


@pytest.mark.parametrize("verified", [False, None])
def test_an_address_that_nobody_has_proven_opens_nothing(issuer: Issuer, verified: bool | None) -> None:
    logins.account("s3@firma.example" if verified is None else "s4@firma.example", "leadership")
    email = "s3@firma.example" if verified is None else "s4@firma.example"
    issuer.claims = person(email, verified=verified) | {"sub": "somebody-else"}
    client = browser()
    through(client, issuer)
    assert client.get("/portfolio/").status_code == 302


def test_a_trusted_directory_need_not_say_that_its_addresses_are_proven(issuer: Issuer) -> None:
    logins.account("s5@firma.example", "auditor")
    issuer.claims = person("s5@firma.example", verified=None)
    with configured(issuer, trusted=True):
        client = browser()
        assert through(client, issuer)["Location"] == "/"
        assert client.get("/portfolio/").status_code == 200


def test_a_stranger_is_told_that_one_comes_in_by_an_invitation(issuer: Issuer) -> None:
    issuer.claims = person("stranger@elsewhere.example")
    client = browser()
    answer = through(client, issuer)
    page = client.get(answer["Location"]) if answer.status_code == 302 else answer
    assert "noch keinen Zugang" in page.content.decode()
    assert client.get("/portfolio/").status_code == 302
    assert not logins.User.objects.filter(email="stranger@elsewhere.example").exists()


def test_a_forged_return_and_a_refusal_open_nothing(issuer: Issuer) -> None:
    logins.account("s6@firma.example", "auditor")
    issuer.claims = person("s6@firma.example")
    client = browser()
    client.post(START)
    answer = client.get(f"{START}callback/?code=the-code&state=made-up")
    assert "nicht geklappt" in answer.content.decode()
    issuer.broken = True
    assert "nicht geklappt" in through(client, issuer).content.decode()
    assert client.get("/portfolio/").status_code == 302


def test_a_link_alone_starts_no_login(issuer: Issuer) -> None:
    answer = browser().get(START)
    assert answer.status_code == 200
    assert "Weiter zur Anmeldung bei Firma" in answer.content.decode()
    assert issuer.asked == []


def test_a_token_for_another_program_is_refused(issuer: Issuer) -> None:
    logins.account("s7@firma.example", "auditor")
    issuer.claims = person("s7@firma.example") | {"aud": "another-program"}
    client = browser()
    assert "nicht geklappt" in through(client, issuer).content.decode()
    assert client.get("/portfolio/").status_code == 302
