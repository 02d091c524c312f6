"""Profiles: how a kind of list is read."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.exchange.tables import csv_of, one, read

from leitstand.exchange import (
    FIELDS,
    ExchangeError,
    load_profile,
    profile_of_mapping,
    profile_text,
    profiles,
    save_profile,
    shipped_text,
)
from leitstand.exchange.profile import header_key
from leitstand.strategy import STAGES, UseCase
from leitstand.texts import LANGUAGES, render


def test_the_profiles_that_come_with_the_product_are_sound() -> None:
    found, broken = profiles()
    assert broken == ()
    assert [p.id for p in found] == [
        "ai-act-inventory", "casebase", "isms-ratgeber", "kiloesungen", "simpleact", "standard", "us-federal-2025",
        "wiwien",
    ]  # fmt: skip
    for profile in found:
        assert profile.columns.keys() <= set(FIELDS)
        assert set(profile.values.get("stage", {}).values()) <= set(STAGES)
        assert profile.title.de
        assert profile.title.en
        assert profile.title.de != profile.title.en


def test_a_profile_that_comes_along_is_a_file_that_a_user_could_have_written(tmp_path: Path) -> None:
    for profile in profiles()[0]:
        file = tmp_path / f"own-{profile.id}.toml"
        file.write_text(shipped_text(profile.id), encoding="utf-8")
        assert replace(load_profile(file), id=profile.id, own=False) == profile


def test_a_profile_survives_being_written_and_read(tmp_path: Path) -> None:
    for profile in profiles()[0]:
        if profile.based_on is None:
            file = tmp_path / f"{profile.id}-2.toml"
            file.write_text(profile_text(profile), encoding="utf-8")
            assert replace(load_profile(file), id=profile.id, own=False) == profile


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


TITLE = '[columns]\ntitle = ["X"]\n'
BROKEN = {
    "[columns": "exchange-profile-no-toml",
    "a = [" + "[" * 3000: "exchange-profile-no-toml",
    TITLE + 'nutzwert = ["Y"]': "exchange-profile-field",
    TITLE + '[values.farbe]\n"rot" = "red"': "exchange-profile-field",
    TITLE + '[values.stage]\n"x" = "fertig"': "exchange-profile-word",
    TITLE + '[values.risk_class]\n"x" = "medium"': "exchange-profile-word",
    TITLE + '[blank]\nstage = "neu"': "exchange-profile-word",
    'farbe = "rot"\n' + TITLE: "exchange-profile-key",
    TITLE + "[strip]\nstage = '('": "exchange-profile-pattern",
    TITLE + "[strip]\nstage = '(a+)+$'": "exchange-profile-pattern-slow",
    TITLE + f"[strip]\nstage = '{'a' * 200}'": "exchange-profile-pattern-slow",
    'list_language = "fr"\n' + TITLE: "exchange-profile-choice",
    'decimal = "Komma"\n' + TITLE: "exchange-profile-choice",
    "": "exchange-profile-no-title",
    "columns = 3": "exchange-profile-wants-table",
    '[columns]\ntitle = "X"': "exchange-profile-wants-texts",
    "sheet = 3\n" + TITLE: "exchange-profile-wants-text",
    "[values]\nstage = 3\n" + TITLE: "exchange-profile-wants-words",
    "title = 3\n" + TITLE: "exchange-profile-wants-title",
    '[title]\nfr = "liste"\n' + TITLE: "exchange-profile-wants-title",
    "header_row = 0\n" + TITLE: "exchange-profile-wants-row",
    'date_formats = ["Tag"]\n' + TITLE: "exchange-profile-date",
    TITLE + '[split]\ntitle = ["unit", "owner"]': "exchange-profile-split",
    TITLE + 'objective = ["x"]': "exchange-profile-header-twice",
    TITLE + '[units]\n"X" = "Dings pro"': "exchange-map-unit",
    'based_on = "gibt-es-nicht"': "exchange-profile-base",
}


@pytest.mark.parametrize(("content", "code"), BROKEN.items())
def test_a_broken_profile_says_what_is_wrong_and_how_to_mend_it(
    tmp_path: Path, content: str, code: str
) -> None:
    path = tmp_path / "p.toml"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(ExchangeError) as raised:
        load_profile(path)
    assert raised.value.problem.message.code == code
    assert all(render(raised.value.problem.told, lang) for lang in LANGUAGES)


def test_what_is_wrong_with_a_profile_is_told_with_its_place(tmp_path: Path) -> None:
    path = tmp_path / "meins.toml"
    path.write_text('[columns]\ntitle = ["Thema"\n', encoding="utf-8")
    with pytest.raises(ExchangeError) as raised:
        load_profile(path)
    assert render(raised.value.problem.told, "de") == (
        "Das Leseprofil „meins“ ist in Zeile 3, Spalte 1 kein gültiges TOML. Meist fehlt ein Anführungszeichen oder "
        "eine Klammer; „leitstand profile show standard“ zeigt ein Beispiel."
    )


def test_bytes_that_are_no_text_are_no_profile(tmp_path: Path) -> None:
    path = tmp_path / "p.toml"
    path.write_bytes(b"\xff\xfe\x00title")
    with pytest.raises(ExchangeError) as raised:
        load_profile(path)
    assert raised.value.problem.message.code == "exchange-profile-no-text"


def test_a_profile_says_only_what_it_says_otherwise_than_its_base(tmp_path: Path) -> None:
    (tmp_path / "unsere.toml").write_text(
        'based_on = "standard"\n[columns]\nbenefit = ["Bereich"]\n', encoding="utf-8"
    )
    profile = load_profile("unsere", tmp_path)
    data = csv_of(("Idee", "Bereich", "Status"), ("A", "120 T€", "live"))
    reading = read(data, profile=profile)
    assert profile.own
    assert [c.field for c in reading.columns] == ["title", "benefit", "stage"]
    assert one(UseCase, reading).stage == "operating"


def test_profiles_based_on_one_another_in_a_chain_or_circle_are_refused(tmp_path: Path) -> None:
    for name, base in (("a", "b"), ("b", "a"), ("c", "wiwien"), ("d", "c"), ("e", "e")):
        (tmp_path / f"{name}.toml").write_text(f'based_on = "{base}"\n', encoding="utf-8")
    _, broken = profiles(tmp_path)
    assert [p.message.code for p in broken] == [
        *["exchange-profile-base-chain"] * 2, "exchange-profile-base-chain", "exchange-profile-base",
    ]  # fmt: skip
    assert load_profile("c", tmp_path).columns["title"]


def test_ones_own_profile_of_a_name_comes_before_ours(tmp_path: Path) -> None:
    (tmp_path / "wiwien.toml").write_text('[columns]\ntitle = ["Thema"]\n', encoding="utf-8")
    assert load_profile("wiwien", tmp_path).columns == {"title": ("Thema",)}
    (tmp_path / "kaputt.toml").write_text("[", encoding="utf-8")
    found, broken = profiles(tmp_path)
    assert [p.id for p in found if p.own] == ["wiwien"]
    assert [p.message.code for p in broken] == ["exchange-profile-no-toml"]


@pytest.mark.parametrize("name", ["standard", "../x", "a/b", "", "x" * 80, "mit leer", ".x"])
def test_a_profile_is_saved_under_a_free_and_plain_name_only(tmp_path: Path, name: str) -> None:
    made = profile_of_mapping(name, None, {"Thema": "title"}, None)
    with pytest.raises(ExchangeError):
        save_profile(made, tmp_path)
    assert not list(tmp_path.iterdir())


@given(
    st.dictionaries(
        st.text(min_size=1, max_size=20).filter(lambda h: header_key(h) not in ("", "decimal")),
        st.sampled_from(["title", "benefit:T€/Jahr", "unit", "attribute", "ignore", "effort:PT"]),
        min_size=1, max_size=5,
    ).filter(lambda m: len({header_key(h) for h in m}) == len(m))
)  # fmt: skip
@settings(max_examples=60)
def test_any_mapping_as_a_profile_reads_like_the_mapping(mapping: dict[str, str]) -> None:
    from leitstand.exchange.profile_check import parsed

    made = profile_of_mapping("p", None, mapping, None)
    again = parsed(profile_text(made), "p")
    assert again.columns == made.columns
    assert again.unit_words == made.unit_words
    assert again.based_on == "standard"


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
