"""Coming in: invitations, passwords, second factors, how long a login holds, and the way out."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from django.core import mail
from django.core.cache import cache
from django.test import Client, override_settings
from tests.web.fixtures import company, stored

from leitstand.web.accounts.sessions import BEGAN, SEEN

if TYPE_CHECKING:
    from tests.web.fixtures import logins
else:
    logins: Any = None

Enter = Callable[..., Client]


@pytest.fixture(autouse=True)
def _fresh(_pages: None) -> Iterator[None]:
    """No attempts counted yet, and mails kept here."""
    from tests.web.fixtures import logins as found

    globals()["logins"] = found
    cache.clear()
    mail.outbox = []
    with override_settings(EMAIL_BACKEND="django.core.mail.backends.locmem.EmailBackend"):
        yield


@pytest.fixture
def closed(company_home: Path) -> Iterator[Callable[..., Client]]:
    """A client without a login, where one is needed: `closed("en")`."""
    with override_settings(LEITSTAND_HOME=company_home, LEITSTAND_ACCESS="login"):
        yield lambda lang="de", **more: Client(headers={"accept-language": lang, "host": "localhost"}, **more)


def test_without_a_login_every_page_leads_to_the_login_and_back(closed: Callable[..., Client]) -> None:
    answer = closed().get("/portfolio/?pile=yes")
    assert answer.status_code == 302
    assert answer["Location"] == "/account/login/?next=%2Fportfolio%2F%3Fpile%3Dyes"
    page = closed().get(answer["Location"])
    assert page.status_code == 200
    assert "Musterbau" not in page.content.decode()
    assert 'value="/portfolio/?pile=yes"' in page.content.decode()


def test_the_login_is_there_in_both_languages(closed: Callable[..., Client]) -> None:
    assert "E-Mail-Adresse" in closed().get("/account/login/").content.decode()
    assert "E-mail address" in closed("en").get("/account/login/").content.decode()


def test_an_invitation_brings_a_person_in_once(closed: Callable[..., Client]) -> None:
    path, client = logins.invited("ada@firma.example", "unit_lead", units=("Service",)), closed()
    page = client.get(path).content.decode()
    assert "Musterbau GmbH" in page
    assert "Bereichsleitung" in page
    assert client.post(path, {"name": "Ada Lob", "password": logins.PASSWORD})["Location"] == "/"
    assert client.get("/portfolio/").status_code == 200
    row = logins.Membership.objects.get(user__email="ada@firma.example")
    assert (row.roles, row.units) == (["unit_lead"], ["Service"])
    assert closed().get(path).status_code == 404
    assert logins.log_in(closed(), "ada@firma.example") == 302


def test_the_person_is_known_to_the_organisation_by_an_id_that_says_nothing(
    closed: Callable[..., Client], company_home: Path
) -> None:
    logins.account("bea@firma.example", "controller")
    from leitstand import journal

    row = logins.Membership.objects.get(user__email="bea@firma.example")
    person = journal.open(company_home).people.get("musterbau", row.person)
    assert re.fullmatch(r"person-[0-9a-f]{16}", row.person)
    assert person is not None
    assert person.email == "bea@firma.example"


def test_an_invitation_ends_when_it_is_withdrawn_replaced_or_old(closed: Callable[..., Client]) -> None:
    first = logins.invited("cora@firma.example", "auditor")
    second = logins.invited("cora@firma.example", "auditor")
    assert closed().get(first).status_code == 404
    assert closed().get(second).status_code == 200
    logins.Invitation.objects.filter(email="cora@firma.example").update(expires="2020-01-01T00:00:00Z")
    assert closed().get(second).status_code == 404
    third = logins.invited("cora@firma.example", "auditor")
    logins.invitations.withdraw(
        logins.LOCAL_OPERATOR, "musterbau", logins.Invitation.objects.get(email="cora@firma.example").pk
    )
    assert closed().get(third).status_code == 404


def test_the_secret_of_a_link_lies_nowhere(closed: Callable[..., Client]) -> None:
    secret = logins.invited("dora@firma.example", "auditor").split("/")[2]
    row = logins.Invitation.objects.get(email="dora@firma.example")
    assert secret not in str(vars(row))


@pytest.mark.parametrize(
    "password",
    [
        "kurz",
        "elfzeichen!",
        "123456789012",
        "passwordpassword",
        "Leitstand2026!!",
        "qwertyuiop123",
        "ada.lob@firma.ex",
    ],
)
def test_a_weak_password_is_refused_in_words(closed: Callable[..., Client], password: str) -> None:
    path = logins.invited("ada.lob@firma.example", "auditor")
    answer = closed().post(path, {"name": "Ada Lob", "password": password})
    assert answer.status_code == 422
    assert "password-error" in answer.content.decode()
    assert not logins.User.objects.filter(email="ada.lob@firma.example").exists()


@pytest.mark.parametrize(
    "password", ["zwölf zeichen", "x" * 40 + " und noch viel mehr " * 6, "日本語のながいあいことば"]
)
def test_any_composition_and_length_is_taken_as_it_is(closed: Callable[..., Client], password: str) -> None:
    email = f"p{abs(hash(password))}@firma.example"
    path = logins.invited(email, "auditor")
    assert closed().post(path, {"name": "Ada Lob", "password": password}).status_code == 302
    assert logins.log_in(closed(), email, password) == 302
    assert logins.log_in(closed(), email, password.upper() + " ") == 200


def test_passwords_are_kept_by_argon2(closed: Callable[..., Client]) -> None:
    assert logins.account("eva@firma.example", "auditor").password.startswith("argon2$argon2id$")


def test_a_wrong_password_and_an_unknown_address_are_answered_alike(closed: Callable[..., Client]) -> None:
    logins.account("fay@firma.example", "auditor")

    def told(email: str) -> str:
        page = (
            closed()
            .post("/account/login/", {"login": email, "password": "wrong wrong wrong"})
            .content.decode()
        )
        return re.sub(r'(?s)value="[^"]*"|name="csrf.*?>', "", page)

    assert told("fay@firma.example") == told("nobody@firma.example")


def test_whoever_guesses_is_stopped(closed: Callable[..., Client]) -> None:
    logins.account("gil@firma.example", "auditor")
    client = closed()
    for _ in range(6):
        logins.log_in(client, "gil@firma.example", "wrong wrong wrong")
    assert logins.log_in(client, "gil@firma.example") == 200  # even the right one does not help now
    assert client.get("/portfolio/").status_code == 302


def test_logging_out_ends_the_session(closed: Callable[..., Client]) -> None:
    logins.account("hal@firma.example", "auditor")
    client = closed()
    logins.log_in(client, "hal@firma.example")
    kept = client.cookies["leitstand-session"].value
    assert client.get("/account/logout/").status_code == 200  # a link alone logs nobody out
    assert client.get("/portfolio/").status_code == 200
    assert client.post("/account/logout/")["Location"] == "/account/logged-out/"
    again = closed()
    again.cookies["leitstand-session"] = kept
    assert again.get("/portfolio/").status_code == 302


def test_a_login_gives_a_new_session(closed: Callable[..., Client]) -> None:
    logins.account("ida@firma.example", "auditor")
    client = closed()
    session = client.session
    session["planted"] = "by somebody else"
    session.save()
    before = client.cookies["leitstand-session"].value
    logins.log_in(client, "ida@firma.example")
    assert client.cookies["leitstand-session"].value != before


@pytest.mark.parametrize(("key", "hours"), [(SEEN, 2.1), (BEGAN, 12.1)])
def test_a_login_ends_unused_and_after_a_day_of_work(
    company_home: Path, enter: Enter, key: str, hours: float
) -> None:
    client = enter(company_home, "auditor")
    assert client.get("/portfolio/").status_code == 200
    session = client.session
    session[key] = time.time() - hours * 3600
    session.save()
    assert client.get("/portfolio/").status_code == 302
    assert client.get("/portfolio/").status_code == 302


def test_cookies_are_for_this_site_and_not_for_scripts(closed: Callable[..., Client]) -> None:
    logins.account("jan@firma.example", "auditor")
    client = closed()
    client.get("/account/login/")
    logins.log_in(client, "jan@firma.example")
    for name in ("leitstand-session", "leitstand-csrf"):
        cookie = client.cookies[name]
        assert cookie["httponly"]
        assert cookie["samesite"] == "Lax"


def test_a_form_from_elsewhere_is_refused_and_told(closed: Callable[..., Client]) -> None:
    client = closed(enforce_csrf_checks=True)
    answer = client.post("/account/login/", {"login": "x@firma.example", "password": logins.PASSWORD})
    assert answer.status_code == 403
    assert "Dieses Formular gilt nicht mehr" in answer.content.decode()


def test_a_forgotten_password_is_set_anew_by_mail(closed: Callable[..., Client]) -> None:
    logins.account("kim@firma.example", "auditor")
    client = closed()
    assert client.post("/account/password/reset/", {"email": "kim@firma.example"}).status_code == 302
    letter = mail.outbox[-1]
    assert letter.subject == "Neues Passwort für den Leitstand"
    link = re.search(r"http://\S+", str(letter.body))
    assert link is not None
    path = "/" + link.group(0).split("/", 3)[3]
    form = client.get(path)["Location"]
    assert (
        client.post(
            form, {"password1": "Acht alte Affen angeln", "password2": "Acht alte Affen angeln"}
        ).status_code
        == 302
    )
    assert logins.log_in(closed(), "kim@firma.example") == 200
    assert logins.log_in(closed(), "kim@firma.example", "Acht alte Affen angeln") == 302
    assert client.get(path).status_code == 200  # the link works once
    assert "gilt nicht mehr" in client.get(path).content.decode()


def test_nobody_learns_whether_an_address_has_an_account(closed: Callable[..., Client]) -> None:
    logins.account("lea@firma.example", "auditor")
    mail.outbox = []
    known = closed().post("/account/password/reset/", {"email": "lea@firma.example"})
    unknown = closed().post("/account/password/reset/", {"email": "nobody@firma.example"})
    assert (known.status_code, known["Location"]) == (unknown.status_code, unknown["Location"])
    assert [letter.to for letter in mail.outbox] == [["lea@firma.example"]]


def test_changing_the_password_takes_the_present_one(closed: Callable[..., Client]) -> None:
    logins.account("max@firma.example", "auditor")
    client = closed()
    logins.log_in(client, "max@firma.example")
    new = {"password1": "Acht alte Affen angeln", "password2": "Acht alte Affen angeln"}
    assert client.post("/account/password/change/", {"oldpassword": "wrong", **new}).status_code == 200
    assert (
        client.post("/account/password/change/", {"oldpassword": logins.PASSWORD, **new}).status_code == 302
    )
    assert logins.log_in(closed(), "max@firma.example", new["password1"]) == 302


def test_nobody_signs_up(closed: Callable[..., Client]) -> None:
    assert "wer eingeladen ist" in closed().get("/account/signup/").content.decode()
    answer = closed().post("/account/signup/", {"email": "x@firma.example", "password1": logins.PASSWORD})
    assert answer.status_code == 405
    assert "signup" not in closed().get("/account/login/").content.decode()


def test_a_login_without_an_organisation_sees_nothing(company_home: Path, enter: Enter) -> None:
    client = enter(company_home)
    assert client.get("/portfolio/").status_code == 403
    assert "Musterbau" not in client.get("/account/").content.decode()


def test_where_nobody_logs_in_only_this_machine_is_served(
    company_home: Path, at: Callable[..., Client]
) -> None:
    client = at(company_home)
    assert client.get("/portfolio/").status_code == 200
    assert client.get("/portfolio/", REMOTE_ADDR="192.168.0.7").status_code == 403
    assert client.get("/portfolio/", headers={"x-forwarded-for": "10.0.0.1"}).status_code == 403
    assert "ohne Anmeldung, nur auf diesem Rechner" in client.get("/portfolio/").content.decode()


def test_organisations_are_kept_apart(tmp_path: Path, enter: Enter) -> None:
    stored.store(tmp_path, "eins", "Firma Eins", company.strategy(14), company.review(14))
    stored.store(tmp_path, "zwei", "Firma Zwei", company.strategy(3), company.review(3))
    client = enter(tmp_path, "leadership", organisation="zwei")
    assert client.get("/", {"org": "eins"}).status_code == 302
    assert "3 Anwendungsfälle" in client.get("/portfolio/").content.decode()
    assert "Firma Eins" not in client.get("/").content.decode()
    assert client.get("/use-cases/UC-052/").status_code == 200
    foreign, absent = client.get("/use-cases/UC-080/"), client.get("/use-cases/UC-999/")
    assert foreign.status_code == absent.status_code == 404
    token = re.compile(rb'X-CSRFToken": "[^"]*|name="csrfmiddlewaretoken" value="[^"]*')
    same = token.sub(b"", foreign.content).replace(b"UC-080", b"UC-999")
    assert same == token.sub(b"", absent.content)


def test_one_person_may_belong_to_several_organisations(tmp_path: Path, enter: Enter) -> None:
    for name in ("eins", "zwei", "drei"):
        stored.store(tmp_path, name, f"Firma {name.title()}", company.strategy(3), company.review(3))
    client = enter(tmp_path, "leadership", organisation="eins")
    user = logins.User.objects.get(pk=client.session["_auth_user_id"])
    logins.Membership.objects.create(
        user=user, organisation="zwei", roles=["auditor"], person="person-zwei", since="2026-01-01T00:00:00Z"
    )
    client.get("/", {"org": "zwei"})
    page = client.get("/").content.decode()
    assert "org=eins" in page
    assert "Firma Drei" not in page
    assert (
        client.get("/settings/people/").status_code == 200
    )  # an auditor at this one; leadership may not see them


def test_too_many_attempts_from_one_place_are_told_so(closed: Callable[..., Client]) -> None:
    client = closed()
    for n in range(31):
        answer = client.post("/account/login/", {"login": f"x{n}@firma.example", "password": "wrong wrong"})
    assert answer.status_code == 429
    assert "Zu viele Versuche" in answer.content.decode()


def test_logins_and_failures_are_logged_without_names_and_secrets(
    closed: Callable[..., Client], caplog: pytest.LogCaptureFixture
) -> None:
    user = logins.account("nia@firma.example", "auditor")
    with caplog.at_level("INFO", "leitstand.access"):
        client = closed()
        logins.log_in(client, "nia@firma.example", "wrong wrong wrong")
        logins.log_in(client, "nia@firma.example")
        client.post("/account/logout/")
    told = [record.getMessage() for record in caplog.records if record.name == "leitstand.access"]
    assert told == [
        "login failed from 127.0.0.1",
        f"login of account {user.pk} from 127.0.0.1",
        f"logout of account {user.pk}",
    ]
