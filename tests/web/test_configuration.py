"""What the operator sets is read from file and environment, and what cannot be used is said."""

from __future__ import annotations

from pathlib import Path

import pytest

from leitstand.texts import LANGUAGES, render
from leitstand.web.configuration import FILE, Misconfigured, configuration


def test_without_anything_set_this_machine_alone_is_served(tmp_path: Path) -> None:
    found = configuration(tmp_path, {})
    assert (found.addresses, found.mail, found.sign_on, found.second_factor) == (
        (),
        None,
        (),
        "administrators",
    )
    assert not found.secure


def test_the_file_of_the_data_folder_is_read(tmp_path: Path) -> None:
    (tmp_path / FILE).write_text(
        """
        [web]
        url = ["https://leitstand.firma.example", "https://ki.firma.example"]
        proxies = 1
        second_factor = "all"
        [mail]
        server = "smtp+starttls://n%40me:p%3Aw@mail.firma.example?from=leitstand@firma.example"
        [[sign_on]]
        id = "firma"
        name = "Firma"
        issuer = "https://login.firma.example/tenant/v2.0/"
        client_id = "c"
        client_secret = "s"
        trusted = true
        """,
        encoding="utf-8",
    )
    found = configuration(tmp_path, {})
    assert found.hosts == ("leitstand.firma.example", "ki.firma.example")
    assert found.secure
    assert found.proxies == 1
    assert found.mail is not None
    assert (found.mail.user, found.mail.password, found.mail.port) == ("n@me", "p:w", 587)
    assert found.sign_on[0].issuer == "https://login.firma.example/tenant/v2.0"
    assert found.sign_on[0].issuer_origin == "https://login.firma.example"
    assert found.sign_on[0].trusted


def test_the_environment_goes_before_the_file(tmp_path: Path) -> None:
    (tmp_path / FILE).write_text('[web]\nurl = "https://a.example"\n', encoding="utf-8")
    told = {
        "LEITSTAND_URL": "https://b.example,http://c.example:8080", "LEITSTAND_OIDC_ISSUER": "https://i.example",
        "LEITSTAND_OIDC_CLIENT_ID": "c", "LEITSTAND_SECOND_FACTOR": "optional",
    }  # fmt: skip
    found = configuration(tmp_path, told)
    assert found.addresses == ("https://b.example", "http://c.example:8080")
    assert not found.secure  # one of them is plain http
    assert found.sign_on[0].name == "i.example"
    assert found.second_factor == "optional"


@pytest.mark.parametrize(
    "told",
    [
        {"LEITSTAND_URL": "leitstand.firma.example"},
        {"LEITSTAND_URL": "https://firma.example/leitstand"},
        {"LEITSTAND_MAIL": "mail.firma.example"},
        {"LEITSTAND_MAIL": "smtps://mail.firma.example"},
        {"LEITSTAND_SECOND_FACTOR": "sometimes"},
        {"LEITSTAND_PROXIES": "one"},
        {"LEITSTAND_OIDC_ISSUER": "https://i.example"},
        {"LEITSTAND_OIDC_ISSUER": "i.example", "LEITSTAND_OIDC_CLIENT_ID": "c"},
    ],
)
def test_what_cannot_be_used_is_said_in_both_languages(tmp_path: Path, told: dict[str, str]) -> None:
    with pytest.raises(Misconfigured) as refused:
        configuration(tmp_path, told)
    for lang in LANGUAGES:
        assert len(render(refused.value.message, lang)) > 30


def test_a_broken_file_is_named(tmp_path: Path) -> None:
    (tmp_path / FILE).write_text("[web\n", encoding="utf-8")
    with pytest.raises(Misconfigured) as refused:
        configuration(tmp_path, {})
    assert FILE in render(refused.value.message, "de")
