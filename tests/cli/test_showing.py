"""What a person reads: whole lines at every width, names instead of ids, and what is worth knowing beside it."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from typer.testing import Result

from leitstand.actions import make_review
from leitstand.cli import plans

Call = Callable[..., Result]
Answer = Callable[..., Any]


@pytest.mark.parametrize("lang", ["de", "en"])
def test_nothing_is_cut_at_any_width(
    leitstand: Call, answer: Answer, ideas: Path, monkeypatch: pytest.MonkeyPatch, lang: str
) -> None:
    answer("import", str(ideas))
    for width in (80, 100, 140):
        monkeypatch.setenv("COLUMNS", str(width))
        for command in (("review",), ("plan",), ("explain", "Angebot"), ("journal", "log")):
            lines = leitstand(*command, lang=lang).stdout.splitlines()
            assert max(map(len, lines)) <= width
            assert not [line for line in lines if "…" in line or line != line.rstrip()]


def test_a_use_case_is_found_by_its_title(answer: Answer, ideas: Path) -> None:
    answer("import", str(ideas))
    case = answer("explain", "Bildprüfung G")["use_case"]
    assert case.startswith("bildpruefung-guss")
    assert answer("explain", case)["use_case"] == case
    played = answer("what-if", "--lock", "Bildprüfung G=stop")
    assert played["changes"] == [f"lock {case}=stop"]


def test_the_log_tells_commits_and_a_records_versions(answer: Answer, leitstand: Call, ideas: Path) -> None:
    answer("import", str(ideas))
    commits = answer("journal", "log")
    assert [c["commit"] for c in commits] == [2, 1]
    assert "ideen.csv" in commits[0]["why"]
    record = commits[0]["records"][0]["id"]
    assert [entry["id"] for entry in answer("journal", "log", record)] == [record]
    assert len(answer("journal", "log", "--limit", "1")) == 1
    assert "Vorgang" in leitstand("journal", "log").stdout


def test_a_look_back_says_that_it_is_not_kept(
    leitstand: Call, answer: Answer, ideas: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer("import", str(ideas))
    assert "nicht gespeichert" not in leitstand("review").stderr
    before = answer("journal", "verify")
    made = make_review
    monkeypatch.setattr(plans, "make_review", lambda *a, **k: replace(made(*a, **k), kept=False))
    assert "er wird nicht gespeichert" in leitstand("review").stderr
    assert answer("journal", "verify") == before


def test_what_is_new_is_marked_where_not_all_is(
    leitstand: Call, answer: Answer, ideas: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer("import", str(ideas))
    made = make_review

    def half_new(*a: Any, **k: Any) -> Any:
        reviewed = made(*a, **k)
        first, *others = reviewed.review.moves
        moves = (
            first.model_copy(update={"new": True}),
            *(m.model_copy(update={"new": False}) for m in others),
        )
        return replace(reviewed, review=reviewed.review.model_copy(update={"moves": moves}))

    monkeypatch.setattr(plans, "make_review", half_new)
    assert leitstand("review").stdout.count("(neu)") == 1


def test_people_are_told_of_at_import_and_at_undo(leitstand: Call, answer: Answer, ideas: Path) -> None:
    said = " ".join(leitstand("import", str(ideas)).stdout.split())
    assert "Eine Person erkannt" in said and "Ansprechpartner" in said, said
    answer("review")
    undone = leitstand("undo")
    assert undone.exit_code == 0
    assert "bleibt im Personenverzeichnis" in undone.stdout


def test_the_plan_is_exported_as_a_table_of_the_language(
    leitstand: Call, ideas: Path, tmp_path: Path
) -> None:
    leitstand("import", str(ideas))
    target = tmp_path / "plan.csv"
    assert leitstand("export", str(target)).exit_code == 0
    head, *rows = target.read_text(encoding="utf-8-sig").splitlines()
    assert head.startswith("Kennung;Anwendungsfall;Im Plan")
    assert len(rows) == 4


def test_amounts_of_budgets_may_be_grouped(answer: Answer, ideas: Path) -> None:
    answer("init", "Werk", "--budget", "2027=300.000")
    answer("import", str(ideas))
    played = answer("what-if", "--budget", "2027=+50.000")
    assert played["changes"] == ["budget 2027=+50000"]


def test_a_difference_reads_in_words(leitstand: Call, answer: Answer, ideas: Path) -> None:
    answer("import", str(ideas))
    case = answer("explain", "Angebot")["use_case"]
    told = leitstand("journal", "diff", case).stdout
    assert "Idee" in told
    assert not [raw for raw in ("form=", "list=", "digest", "False") if raw in told]
