"""What cannot be done is refused with the reason and the remedy, with the exit code that door.py names."""

import errno
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from typer.testing import Result

from leitstand import journal
from leitstand.cli import door, files, plans
from leitstand.texts import render

Call = Callable[..., Result]
Answer = Callable[..., Any]


def home() -> Path:
    return journal.data_folder()


def test_a_list_with_faults_founds_no_company_and_a_dry_run_neither(
    leitstand: Call, answer: Answer, ideas: Path, tmp_path: Path
) -> None:
    broken = tmp_path / "kaputt.csv"
    broken.write_text("Idee;Nutzen im Jahr\nGut;5 T€\n;5 T€\n", encoding="utf-8")
    said = leitstand("import", str(broken))
    assert said.exit_code == 1
    assert "2 Zeilen gelesen, nichts übernommen: Eine Zeile hat Fehler." in said.stdout
    answer("import", str(ideas), "--dry-run")
    assert leitstand("review").exit_code == 1
    assert not journal.open(home()).organisations()


def test_row_by_row_imports_the_sound_rows(answer: Answer, tmp_path: Path) -> None:
    broken = tmp_path / "kaputt.csv"
    broken.write_text("Idee;Nutzen im Jahr\nGut;5 T€\n;5 T€\nAuch gut;7 Äpfel\n", encoding="utf-8")
    answer("import", str(broken), code=1)
    done = answer("import", str(broken), "--row-by-row")
    assert (done["rows"], done["imported"], done["rejected"]) == (3, 1, 2)


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("import", "."), "ist ein Ordner"),
        (("import", "nichts.xlsx"), "gibt es nicht"),
        (("export", "fehlt/plan.xlsx"), "Den Ordner"),
        (("export", "."), "ist ein Ordner"),
        (("export", "plan.doc"), ".xlsx, .csv, .json und .jsonl"),
        (("init", "Zwei", "--budget", "2027=1", "--budget", "2027=2"), "zwei Budgets"),
        (("init", "Zwei", "--budget", "2027=-5"), "2027=300000"),
        (("what-if",), "--budget"),
        (("what-if", "--budget", "2027=abc"), "2027=abc"),
        (("what-if", "--lock", "Angebot"), "--lock ANWENDUNGSFALL=WAS"),
        (("what-if", "--lock", "Angebot=vielleicht"), "vielleicht"),
        (("what-if", "--lock", "Nichts=stop"), "Nichts"),
        (("explain", "Bildprüfung"), "passt auf 2 Anwendungsfälle"),
        (("undo", "99"), "99"),
        (("journal", "diff", "UC-99"), "UC-99"),
        (("journal", "log", "UC-99"), "UC-99"),
        (("review", "--as-of", "2020-01-01"), "01.01.2020"),
    ],
)
def test_nonsense_is_a_fault_with_a_remedy(
    leitstand: Call, answer: Answer, ideas: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    arguments: tuple[str, ...], words: str,
) -> None:  # fmt: skip
    answer("import", str(ideas))
    monkeypatch.chdir(tmp_path)
    result = leitstand(*arguments)
    assert result.exit_code == 1, result.output
    assert words in result.stderr
    assert answer(*arguments, code=1)["exit"] == 1


def test_an_answer_takes_the_form_of_the_list_that_it_answers(
    leitstand: Call, ideas: Path, tmp_path: Path
) -> None:
    leitstand("import", str(ideas))
    refused = leitstand("export", str(tmp_path / "antwort.xlsx"), "--into", str(ideas))
    assert refused.exit_code == 1
    assert "auf .csv enden" in refused.stderr


def test_json_names_no_path(answer: Answer, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    file = tmp_path / "kein-ordner"
    file.write_text("x", encoding="utf-8")
    monkeypatch.setenv("LEITSTAND_HOME", str(file))
    assert str(tmp_path) not in str(answer("review", code=5))


def test_a_damaged_database_is_said_to_be_one(leitstand: Call, answer: Answer, ideas: Path) -> None:
    answer("import", str(ideas))
    journal.open(home()).close()
    (home() / "leitstand.sqlite3").write_bytes(b"no database" * 1000)
    for command in (("review",), ("journal", "verify"), ("undo",), ("import", str(ideas))):
        result = leitstand(*command)
        assert result.exit_code == 5
        assert "Sicherung" in result.stderr


def test_a_file_that_cannot_be_written_whole_is_not_left_half(tmp_path: Path) -> None:
    target = tmp_path / "plan.json"
    with pytest.raises(TypeError):
        files.write_new(target, "no bytes")  # type: ignore[arg-type]
    assert not target.exists()


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, "cli-disk-full"),
        (errno.ENOENT, "cli-no-such-folder"),
        (errno.EACCES, "cli-file-not-allowed"),
        (errno.EIO, "cli-file-unusable"),
    ],
)
def test_what_the_system_refuses_is_said_in_our_words(number: int, code: str) -> None:
    told = door._of_system(OSError(number, "reason", "plan.xlsx"))
    assert told.code == code
    assert "plan.xlsx" in render(told, "de")


def test_an_interruption_ends_with_130_and_keeps_nothing(
    leitstand: Call, answer: Answer, ideas: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer("import", str(ideas))
    before = answer("journal", "verify")

    def interrupted(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(plans, "make_review", interrupted)
    result = leitstand("review")
    assert result.exit_code == 130
    assert "Abgebrochen" in result.stderr
    assert answer("journal", "verify") == before


def test_who_wrote_in_between_is_a_conflict_with_exit_code_3(
    leitstand: Call, answer: Answer, ideas: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer("import", str(ideas))

    def too_late(*_: object, **__: object) -> None:
        raise journal.Conflict(5, 6)

    monkeypatch.setattr(plans, "make_review", too_late)
    result = leitstand("review")
    assert result.exit_code == 3
    assert "noch einmal" in result.stderr
