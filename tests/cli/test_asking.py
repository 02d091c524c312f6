"""`leitstand ask`: a conversation, answers given with the call, and sheets."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from tests.cli.conftest import Call
from typer.testing import CliRunner, Result

from leitstand.cli.app import build

Answer = Callable[..., Any]


@pytest.fixture
def listed(ideas: Path, answer: Answer) -> None:
    more = "".join(f"Idee {n};Routine verringern;;{'SML'[n % 3]};{'SML'[n // 3 % 3]}\n" for n in range(12))
    ideas.write_text(ideas.read_text(encoding="utf-8") + more, encoding="utf-8")
    answer("import", str(ideas))


def talk(lines: str, *arguments: str, lang: str = "de") -> Result:
    return CliRunner().invoke(build("en" if lang == "en" else "de"), ["ask", *arguments], input=lines)


def entries(answer: Answer) -> int:
    return len(answer("journal", "log", "--limit", "999"))


@pytest.mark.usefixtures("listed")
def test_the_round_is_told_as_one_line_of_json_and_says_nothing_of_the_plan(answer: Answer) -> None:
    found = answer("ask", "--most", "4")
    assert len(found["questions"]) == 4
    for question in found["questions"]:
        assert question["ask"].endswith("?")
        assert not {"worth", "chance", "value"} & question.keys()
    assert found == answer("ask", "--most", "4")


@pytest.mark.usefixtures("listed")
@pytest.mark.parametrize("lang", ["de", "en"])
def test_a_conversation_keeps_every_answer_and_tells_what_it_did(lang: str, answer: Answer) -> None:
    before = entries(answer)
    found = talk("quatsch\n?\nu\n", "--most", "2", lang=lang)
    assert found.exit_code == 0, found.output
    assert ("Das ist nicht zu verstehen" if lang == "de" else "cannot be understood") in found.output
    assert ("2 Antworten sind gespeichert." if lang == "de" else "2 answers are kept.") in found.output
    assert ("Am Plan ändert sich nichts" if lang == "de" else "Nothing changes in the plan") in found.output
    assert entries(answer) == before + 2


@pytest.mark.usefixtures("listed")
def test_later_back_and_end_are_understood(answer: Answer) -> None:
    before = entries(answer)
    found = talk("?\nz\ns\ne\n", "--most", "5")
    assert found.exit_code == 0
    assert "Die letzte Antwort ist zurückgenommen." in found.output
    assert "Keine neue Antwort gespeichert." in found.output
    assert entries(answer) == before + 2  # the answer, and its counter-entry: nothing is overwritten


@pytest.mark.usefixtures("listed")
def test_without_a_terminal_and_without_lines_it_ends_by_itself() -> None:
    found = talk("")
    assert found.exit_code == 0
    assert "Keine neue Antwort gespeichert." in found.output


@pytest.mark.usefixtures("listed")
def test_an_interruption_loses_nothing(monkeypatch: pytest.MonkeyPatch, answer: Answer) -> None:
    before = entries(answer)
    lines: Iterator[str] = iter(["?\n"])

    def interrupted(prompt: str) -> str:
        for line in lines:
            return line
        raise KeyboardInterrupt

    monkeypatch.setattr("leitstand.cli.talking._line", interrupted)
    found = talk("")
    assert found.exit_code == 130
    assert "Eine Antwort ist gespeichert." in found.output
    assert entries(answer) == before + 1


@pytest.mark.usefixtures("listed")
def test_answers_can_be_given_with_the_call(answer: Answer) -> None:
    first = next(q for q in answer("ask")["questions"] if q["form"] == "judgement")
    key = ".".join(filter(None, (first["use_case"], first["quantity"], first["part"])))
    done = answer("ask", "--answer", f"{key}=ja")
    (told,) = done["answers"]
    assert told["written"]
    assert told["understood"] == {
        "form": "judgement",
        "threshold": told["understood"]["threshold"],
        "answer": "rather_yes",
    }
    assert float(told["understood"]["threshold"]) == first["threshold"]
    assert told["moved"]["said"]
    shown = f"{first['threshold']:g}"
    assert not answer("ask", "--answer", f"{key}>{shown}=ja")["answers"][0][
        "written"
    ]  # the same answer once more


@pytest.mark.usefixtures("listed")
def test_a_figure_for_any_quantity_is_taken_by_title(answer: Answer) -> None:
    done = answer("ask", "--answer", "Angebotsassistent.one_off_cost=80-200 T€")
    assert done["answers"][0]["understood"]["p90"] == "200000"


@pytest.mark.usefixtures("listed")
@pytest.mark.parametrize(
    "given",
    [
        "quatsch",
        "Angebotsassistent.effect",
        "Angebotsassistent.nichts=ja",
        "Angebotsassistent.effect=quatsch",
    ],
)
def test_an_answer_that_cannot_be_read_changes_nothing(given: str, leitstand: Call, answer: Answer) -> None:
    before = entries(answer)
    refused = leitstand("ask", "--answer", "Bildprüfung Guss.one_off_cost=20 T€", "--answer", given)
    assert refused.exit_code == 1
    assert given.rpartition("=")[2] in refused.output
    assert entries(answer) == before


@pytest.mark.usefixtures("listed")
def test_a_sheet_goes_out_and_comes_back_empty(tmp_path: Path, answer: Answer, leitstand: Call) -> None:
    file = tmp_path / "fragen.xlsx"
    out = answer("ask", "--to", str(file), "--most", "3")
    assert (out["written"], len(out["questions"])) == ("fragen.xlsx", 3)
    back = answer("ask", "--from", str(file))
    assert (back["rows"], back["written"], back["empty"], back["problems"]) == (3, 0, 3, [])
    assert leitstand("ask", "--to", str(file)).exit_code == 1
    assert leitstand("ask", "--to", str(tmp_path / "fragen.csv")).exit_code == 1
    assert leitstand("ask", "--to", "a.xlsx", "--from", "b.xlsx").exit_code == 1
    assert leitstand("ask", "--from", str(tmp_path / "fehlt.xlsx")).exit_code == 1


@pytest.mark.usefixtures("listed")
def test_a_unit_that_nobody_belongs_to_has_no_questions(leitstand: Call) -> None:
    found = leitstand("ask", "--unit", "Mars")
    assert found.exit_code == 0
    assert "Für „Mars“ gibt es zurzeit keine Frage." in found.output
    assert json.loads(leitstand("ask", "--unit", "controller", "--json").stdout)["questions"]


@pytest.mark.usefixtures("listed")
def test_back_puts_the_question_before_again_whether_it_was_answered_or_left_for_later(
    answer: Answer,
) -> None:
    before = entries(answer)
    found = talk("?\ns\nz\nz\ne\n", "--most", "5")
    asked = [line for line in found.stdout.splitlines() if line.endswith("?")]
    numbers = [line.split(" · ")[0] for line in found.output.splitlines() if line.startswith("Frage ")]
    assert numbers == ["Frage 1", "Frage 2", "Frage 3", "Frage 2", "Frage 1"]
    assert (asked[3], asked[4]) == (asked[1], asked[0])
    assert found.output.count("Die letzte Antwort ist zurückgenommen.") == 1
    assert entries(answer) == before + 2


@pytest.mark.usefixtures("listed")
def test_who_does_not_know_is_not_asked_the_same_again() -> None:
    found = talk("?\n?\n?\ne\n", "--most", "4")
    asked = [line for line in found.stdout.splitlines() if line.endswith("?")]
    assert len(asked) == len(set(asked)) == 4


@pytest.mark.usefixtures("listed")
def test_an_interruption_while_the_plan_is_made_anew_counts_the_answer_that_is_kept(
    monkeypatch: pytest.MonkeyPatch, answer: Answer
) -> None:
    before = entries(answer)

    def cut_off(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("leitstand.portfolio.asking.moved", cut_off)
    found = talk("?\n")
    assert found.exit_code == 130
    assert "Eine Antwort ist gespeichert." in found.output
    assert entries(answer) == before + 1


@pytest.mark.usefixtures("listed")
def test_a_range_that_begins_at_nothing_is_said_back(answer: Answer) -> None:
    done = answer("ask", "--answer", "Angebotsassistent.one_off_cost=0-20 T€")
    assert done["answers"][0]["understood"]["p10"] == "0"


@pytest.mark.usefixtures("listed")
def test_a_number_that_reads_two_ways_is_asked_back_whatever_the_language(
    answer: Answer, leitstand: Call
) -> None:
    given = "Angebotsassistent.one_off_cost=1.234 T€"
    for lang in ("de", "en"):
        refused = leitstand("ask", "--answer", given, lang=lang)
        assert refused.exit_code == 1
        assert "--decimal comma" in refused.output
    done = answer("ask", "--answer", given, "--decimal", "point")
    assert done["answers"][0]["understood"]["value"] == "1234"


@pytest.mark.usefixtures("listed")
def test_in_a_conversation_the_decimal_sign_is_asked_once() -> None:
    found = talk("1.234 T€\nvielleicht\nk\n2.345 Blumen\ne\n")
    assert found.exit_code == 0, found.output
    assert found.output.count("kann zweierlei heißen") == 1
    assert found.output.count("[K]omma oder [P]unkt?") == 2  # the first reply was neither
