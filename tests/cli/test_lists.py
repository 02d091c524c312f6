"""`import` and `profile` as someone at the command line meets them: what was read, what is odd, what to do."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from leitstand.cli.app import build
from leitstand.texts import LANGUAGES

Call = Callable[..., Result]
Answer = Callable[..., Any]
OPEN = "Idee;Nutzen im Jahr;Laufende Kosten\nAngebote;1.234 T€;2.500 T€\nChatbot;3.100 T€;\n"
FOREIGN = "Thema;Wirkung\n" + "".join(f"Vorhaben {n};{n} h/Woche\n" for n in range(1, 6))


def file_of(folder: Path, text: str, name: str = "liste.csv") -> str:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return str(path)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_numbers_that_read_two_ways_are_one_question_for_the_whole_file(
    leitstand: Call, answer: Answer, tmp_path: Path, lang: str
) -> None:
    file = file_of(tmp_path, OPEN)
    shown = leitstand("import", file, lang=lang)
    assert shown.exit_code == 1
    assert shown.stdout.count("--decimal comma") == 2  # the question, and what to do at the end
    refused = answer("import", file, code=1)
    assert refused["asks_decimal"]
    assert [p["code"] for p in refused["problems"]] == ["exchange-decimal-open"]
    done = answer("import", file, "--decimal", "comma")
    assert (len(done["new"]), done["asks_decimal"]) == (2, False)
    assert answer("import", file)["unchanged"] == 2  # the answer is kept for this list


@pytest.mark.parametrize(
    ("typed", "new"), [("vielleicht\nKomma\n", "2 neu"), ("p\n", "2 neu"), ("\n", "nichts übernommen")]
)
def test_someone_at_the_terminal_is_asked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, typed: str, new: str
) -> None:
    from leitstand.cli import lists

    monkeypatch.setattr(lists, "asks", lambda door: not door.json)
    shown = CliRunner().invoke(build("de"), ["import", file_of(tmp_path, OPEN)], input=typed)
    assert new in shown.stdout
    assert "[K]omma oder [P]unkt?" in shown.stderr


def test_suggestions_are_shown_with_their_reason_and_taken_over_when_asked_for(
    leitstand: Call, answer: Answer, tmp_path: Path
) -> None:
    file = file_of(tmp_path, FOREIGN)
    assert "Am ehesten ist es „Thema“" in " ".join(leitstand("import", file).stdout.split())
    shown = " ".join(leitstand("import", file, "--map", "Thema=title", "--dry-run").stdout.split())
    assert "„Wirkung“ → Nutzen im Jahr: enthält Beträge oder Stunden je Zeitraum" in shown
    assert '(--map "Wirkung=benefit")' in shown
    dry = answer("import", file, "--map", "Thema=title", "--dry-run")
    assert [(s["header"], s["field"]) for s in dry["suggestions"]] == [("Wirkung", "benefit")]
    done = answer("import", file, "--map", "Thema=title", "--suggested", "--save-profile", "vorhaben")
    assert done["profile"] == "vorhaben"
    assert {c["header"]: c["field"] for c in done["columns"]} == {"Thema": "title", "Wirkung": "benefit"}
    assert "vorhaben" in {p["id"] for p in answer("profile", "list")["profiles"] if p["own"]}
    other = file_of(tmp_path, FOREIGN.replace("Vorhaben", "Plan"), "zwei.csv")
    assert len(answer("import", other, "--profile", "vorhaben")["new"]) == 5


@pytest.mark.parametrize("lang", LANGUAGES)
def test_profiles_are_listed_shown_checked_and_kept(leitstand: Call, tmp_path: Path, lang: str) -> None:
    listed = leitstand("profile", "list", lang=lang)
    assert listed.exit_code == 0
    assert "isms-ratgeber" in listed.stdout
    shown = leitstand("profile", "show", "isms-ratgeber", lang=lang).stdout
    own = file_of(tmp_path, shown, "unser-register.toml")
    assert leitstand("profile", "check", own, lang=lang).exit_code == 0
    assert leitstand("profile", "save", own, lang=lang).exit_code == 0
    assert leitstand("profile", "save", own, lang=lang).exit_code == 1  # nothing is overwritten
    assert leitstand("profile", "show", "unser-register", lang=lang).stdout == shown


def test_a_broken_profile_is_named_and_the_others_are_listed(
    leitstand: Call, answer: Answer, tmp_path: Path
) -> None:
    own = file_of(tmp_path, "[columns]\ntitle = 3\n", "kaputt.toml")
    assert answer("profile", "check", own, code=1)["error"][0]["code"] == "exchange-profile-wants-texts"
    assert answer("profile", "save", own, code=1)["error"][0]["code"] == "exchange-profile-wants-texts"
    assert answer("profile", "show", "nix", code=1)["error"][0]["code"] == "exchange-profile-unknown"


def test_an_update_names_what_is_new_changed_and_missing(
    leitstand: Call, answer: Answer, tmp_path: Path
) -> None:
    text = "Idee;Nutzen im Jahr\nRechnungsprüfung;120 T€\nPrognose;M\n"
    file = file_of(tmp_path, text)
    answer("import", file)
    file_of(tmp_path, text.replace("120 T€", "150 T€").replace("Prognose;", "Prognosen;"))
    dry = answer("import", file, "--dry-run")
    assert (len(dry["new"]), len(dry["changed"]), len(dry["absent"])) == (1, 1, 1)
    assert [k["new"] for k in dry["kin"]] == [True]
    shown = " ".join(leitstand("import", file).stdout.split())
    assert "1 neu, 1 geändert" in shown
    assert "„Prognose“ heißt jetzt vielleicht „Prognosen“." in shown
    assert "gelöscht wird nichts" in shown


def test_a_list_that_fits_a_profile_says_so_until_somebody_says_how_it_is_read(
    leitstand: Call, answer: Answer, tmp_path: Path
) -> None:
    first = file_of(tmp_path, "Thema;Idee;Nutzen im Jahr\nA;Angebote;5 T€\n", "erste.csv")
    answer("import", first, "--map", "Thema=description", "--save-profile", "unsere-liste")
    second = file_of(tmp_path, "Thema;Idee;Nutzen im Jahr\nB;Chatbot;M\n", "zweite.csv")
    assert answer("import", second, "--dry-run")["fits"] == "unsere-liste"
    assert "--profile unsere-liste" in leitstand("import", second, "--dry-run").stdout
    assert answer("import", second, "--profile", "unsere-liste")["fits"] is None
    assert answer("import", second)["fits"] is None


def test_names_in_sentences_are_said_to_stay(leitstand: Call, answer: Answer, tmp_path: Path) -> None:
    text = "Idee;Beschreibung;Ansprechpartner\nA;Wie mit Frau Beispiel im Juni besprochen;Beispiel, Erika\n"
    file = file_of(tmp_path, text)
    told = answer("import", file, "--dry-run")
    assert (told["free_texts"], told["people"]) == (["Beschreibung"], 1)
    shown = leitstand("import", file, "--dry-run").stdout
    assert "in der Spalte Beschreibung" in " ".join(shown.split())
