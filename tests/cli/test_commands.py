"""From the list to the plan and the answered workbook, as someone at the command line does it."""

import json
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from leitstand.cli.app import build
from leitstand.exchange import IdeaRow, write_plain_list
from leitstand.texts import LANGUAGES

IDEAS = [
    IdeaRow("Angebotsassistent", "Schneller anbieten", "120 T€", "40.000 €"),
    IdeaRow("Rechnungseingang", "Routinearbeit verringern", "6 h/Woche", "15 PT"),
    IdeaRow("Bildprüfung Guss", "Fehlerkosten senken", "80-200 T€", "L"),
    IdeaRow("Chatbot", "Schneller anbieten", "?", "S"),
    IdeaRow("Prognose", "Schneller anbieten", "M", "?"),
]


def leitstand(*arguments: str, lang: str = "de") -> Result:
    return CliRunner().invoke(build("en" if lang == "en" else "de"), list(arguments))


def answer(*arguments: str) -> Any:
    """The JSON of a command that is to succeed: exactly one line on standard output."""
    result = leitstand(*arguments, "--json")
    assert result.exit_code == 0, result.output
    assert result.stdout.count("\n") == 1
    return json.loads(result.stdout)


@pytest.fixture
def ideas(tmp_path: Path) -> Path:
    file = tmp_path / "ideen.xlsx"
    file.write_bytes(write_plain_list(IDEAS, "de"))
    return file


def test_three_commands_lead_from_the_list_to_the_answered_workbook(ideas: Path, tmp_path: Path) -> None:
    read = answer("import", str(ideas))
    assert (read["rows"], read["imported"], read["rejected"]) == (5, 5, 0)
    review = answer("review")
    assert sum(len(cases) for cases in review["piles"].values()) == len(IDEAS)
    answered = tmp_path / "beantwortet.xlsx"
    answer("export", str(answered), "--into", str(ideas))
    again = answer("import", str(answered))
    assert (again["rows"], again["unchanged"], again["written"]) == (5, 5, 0)


def test_the_same_input_gives_the_same_line(ideas: Path) -> None:
    answer("import", str(ideas))
    assert leitstand("review", "--json").stdout == leitstand("review", "--json").stdout
    assert leitstand("plan", "--json").stdout == leitstand("plan", "--json").stdout


def test_a_second_review_of_the_same_writes_no_second_plan(ideas: Path) -> None:
    answer("import", str(ideas))
    answer("review")
    entries = answer("journal", "verify")["entries"]
    answer("review")
    assert answer("journal", "verify")["entries"] == entries


def test_a_dry_run_changes_nothing(ideas: Path) -> None:
    answer("init", "Werk")
    before = answer("journal", "verify")
    shown = answer("import", str(ideas), "--dry-run")
    assert shown["written"] == 0
    assert len(shown["changes"]) > len(IDEAS)
    assert answer("journal", "verify") == before


def test_undo_takes_the_import_back(ideas: Path) -> None:
    answer("init", "Werk")
    answer("import", str(ideas))
    undone = answer("undo")
    assert all(record["action"] == "withdraw" for record in undone["records"])
    assert leitstand("review").exit_code == 1
    assert answer("journal", "verify")["ok"]


def test_explain_says_why_in_sentences_and_suggests_what_was_meant(ideas: Path) -> None:
    answer("import", str(ideas))
    case = next(c for c in answer("plan")["choices"] if c["use_case"].startswith("angebots"))["use_case"]
    assert answer("explain", case)["sentences"]
    wrong = leitstand("explain", "Angebotsasistent")
    assert wrong.exit_code == 1
    assert "Meinen Sie Angebotsassistent?" in wrong.stderr


def test_a_what_if_is_not_kept_unless_asked_for(ideas: Path) -> None:
    answer("init", "Werk", "--budget", "2027=20000")
    answer("import", str(ideas))
    answer("review")
    entries = answer("journal", "verify")["entries"]
    played = answer("what-if", "--budget", "2027=+500000")
    assert played["after"]["value"]["mean"] >= played["before"]["value"]["mean"]
    assert answer("journal", "verify")["entries"] == entries
    answer("what-if", "--budget", "2027=+500000", "--keep", "Mehr Geld")
    assert answer("journal", "verify")["entries"] == entries + 1


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (("review",), 1, "leitstand init"),
        (("review", "--as-of", "morgen"), 2, "--as-of"),
        (("import", "gibtesnicht.xlsx"), 1, "gibtesnicht.xlsx"),
        (("init", "Werk", "--budget", "viel"), 1, "2027=300000"),
        (("init", "!!!"), 1, "Kürzel"),
        (("explain",), 2, ""),
        (("undo",), 1, "leitstand init"),
        (("serve", "--host", "0.0.0.0"), 1, "0.0.0.0"),  # noqa: S104
        (("nonsense",), 2, "nonsense"),
    ],
)
def test_nonsense_is_answered_with_what_to_do(arguments: tuple[str, ...], code: int, words: str) -> None:
    result = leitstand(*arguments)
    assert result.exit_code == code
    assert words in result.stderr
    assert "Traceback" not in result.output


def test_an_error_with_json_is_one_line_too() -> None:
    result = leitstand("review", "--json")
    assert result.exit_code == 1
    assert json.loads(result.stdout)["error"][0]["code"] == "actions-no-organisation"


def test_a_file_that_is_there_is_not_overwritten(ideas: Path) -> None:
    answer("import", str(ideas))
    before = ideas.read_bytes()
    assert leitstand("export", str(ideas), "--into", str(ideas)).exit_code == 1
    assert ideas.read_bytes() == before


def test_the_whole_journal_can_be_exported_and_read(ideas: Path, tmp_path: Path) -> None:
    answer("import", str(ideas))
    answer("review")
    for name in ("alles.json", "alles.jsonl", "plan.xlsx"):
        answer("export", str(tmp_path / name))
        assert (tmp_path / name).stat().st_size > 1000
    assert leitstand("export", str(tmp_path / "plan.doc")).exit_code == 1


def test_the_log_tells_who_why_and_what(ideas: Path) -> None:
    answer("init", "Werk")
    answer("import", str(ideas))
    log = answer("journal", "log")
    assert [commit["commit"] for commit in log] == [2, 1]
    assert log[0]["who"] == "local-operator"
    assert "ideen.xlsx" in log[0]["why"]
    assert answer("journal", "diff", log[0]["records"][0]["id"])


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize(
    "command",
    [
        "", "start", "demo", "init", "import", "export", "review", "plan", "explain", "what-if", "curve", "risk",
        "regret", "score", "ask", "undo", "serve",
        "journal", "journal log", "journal diff", "journal verify",
    ],
)  # fmt: skip
def test_every_command_explains_itself_in_both_languages(command: str, lang: str) -> None:
    result = leitstand(*command.split(), "--help", lang=lang)
    assert result.exit_code == 0
    assert "cli-" not in result.stdout
    assert "..." not in result.stdout


def test_an_exported_journal_comes_back_elsewhere_with_the_same_head(
    ideas: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer("import", str(ideas))
    answer("review")
    answer("export", str(tmp_path / "alles.jsonl"))
    head = answer("journal", "verify")["head"]
    assert answer("import", str(tmp_path / "alles.jsonl"))["added"] == 0
    monkeypatch.setenv("LEITSTAND_HOME", str(tmp_path / "elsewhere"))
    assert answer("import", str(tmp_path / "alles.jsonl"))["head"] == head
    verified = answer("journal", "verify")
    assert (verified["ok"], verified["head"]) == (True, head)


def test_an_altered_journal_is_refused_and_nothing_is_founded(
    ideas: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer("import", str(ideas))
    exported = tmp_path / "alles.jsonl"
    answer("export", str(exported))
    exported.write_bytes(exported.read_bytes().replace(b"Angebotsassistent", b"Angebotsassistenz", 1))
    monkeypatch.setenv("LEITSTAND_HOME", str(tmp_path / "elsewhere"))
    refused = leitstand("import", str(exported))
    assert refused.exit_code == 5
    assert "Traceback" not in refused.output
    assert "leitstand init" in leitstand("review").stderr
