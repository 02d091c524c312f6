"""Profiles: how a kind of list is read."""

from pathlib import Path

import pytest
from tests.exchange.tables import csv_of, one, read

from leitstand.exchange import FIELDS, ExchangeError, load_profile, profiles
from leitstand.strategy import STAGES, UseCase
from leitstand.texts import LANGUAGES, render


def test_the_profiles_that_come_with_the_product_are_sound() -> None:
    assert [p.id for p in profiles()] == ["standard", "us-federal-2025"]
    for profile in profiles():
        assert profile.columns.keys() <= set(FIELDS)
        assert set(profile.values.get("stage", {}).values()) <= set(STAGES)
        assert profile.title.de
        assert profile.title.en


def test_no_header_of_the_standard_profile_means_two_things() -> None:
    from leitstand.exchange.profile import header_key

    standard = load_profile("standard")
    keys = [(header_key(a), name) for name, aliases in standard.columns.items() for a in aliases]
    meanings: dict[str, set[str]] = {}
    for key, name in keys:
        meanings.setdefault(key, set()).add(name)
    assert {key: names for key, names in meanings.items() if len(names) > 1} == {}


def test_a_profile_of_ones_own(tmp_path: Path) -> None:
    path = tmp_path / "register.toml"
    path.write_text(
        'header_row = 2\n[columns]\ntitle = ["Bezeichnung des KI-Systems"]\nstage = ["Status"]\n'
        '[values.stage]\n"Stillgelegt" = "retired"\n[strip]\nstage = "^[0-9]+ "\n',
        encoding="utf-8",
    )
    data = csv_of(
        ("Register", ""), ("Bezeichnung des KI-Systems", "Status"), ("Bildprüfung", "3 Stillgelegt")
    )
    reading = read(data, profile=load_profile(path))
    assert one(UseCase, reading).stage == "retired"


@pytest.mark.parametrize(
    ("content", "code"),
    [
        ("[columns", "exchange-profile-broken"),
        ('[columns]\nnutzwert = ["X"]', "exchange-profile-field"),
        ('[columns]\ntitle = ["X"]\n[values.stage]\n"x" = "fertig"', "exchange-profile-broken"),
        ('farbe = "rot"', "exchange-profile-broken"),
        ('[strip]\nstage = "("', "exchange-profile-broken"),
        ('list_language = "fr"', "exchange-profile-broken"),
    ],
)
def test_a_broken_profile_says_so(tmp_path: Path, content: str, code: str) -> None:
    path = tmp_path / "p.toml"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(ExchangeError) as raised:
        load_profile(path)
    assert raised.value.problem.message.code == code
    assert all(render(raised.value.problem.told, lang) for lang in LANGUAGES)


def test_an_unknown_profile_names_the_known_ones() -> None:
    with pytest.raises(ExchangeError) as raised:
        load_profile("hubspot")
    assert "standard" in render(raised.value.problem.told, "de")


@pytest.mark.parametrize(
    ("mapping", "code"),
    [
        ({"Fehlt": "title"}, "exchange-map-column-missing"),
        ({"X": "nutzwert"}, "exchange-map-field"),
        ({"X": "benefit:Dings pro"}, "exchange-map-unit"),
        ({"decimal": "Komma"}, "exchange-map-decimal"),
        ({"X": "title", "Y": "title"}, "exchange-map-field-twice"),
    ],
)
def test_a_wrong_mapping_says_so(mapping: dict[str, str], code: str) -> None:
    reading = read(csv_of(("Idee", "X", "Y"), ("A", "1", "2")), mapping=mapping)
    assert [p.message.code for p in reading.problems] == [code]
    assert all(render(p.told, lang) for p in reading.problems for lang in LANGUAGES)


def test_a_column_of_words_is_no_column_of_figures() -> None:
    header = ("Idee", "Nutzen", "Einsparung €/Jahr")
    rows = [(f"Idee {n}", "schnellere Angebote, weniger Fehler", "50.000") for n in range(4)]
    reading = read(csv_of(header, *rows))
    assert reading.ok
    assert [p.message.code for p in reading.warnings] == ["exchange-column-text"]
    assert {c.header: c.field for c in reading.columns}["Nutzen"] == "attribute"
    assert not read(csv_of(header, *rows), mapping={"Nutzen": "benefit"}).ok
