"""`leitstand review --thorough`: the plan first, then everything that explains it."""

from pathlib import Path

from tests.cli.conftest import Call


def test_a_thorough_review_tells_the_plan_before_its_explanation(leitstand: Call, ideas: Path) -> None:
    leitstand("import", str(ideas))
    done = leitstand("review", "--thorough")
    assert "Der Plan steht" in done.stderr
    assert "Die Begründung wird gerechnet." in done.stderr
    assert "Die Begründung wird gerechnet." not in done.stdout
    assert "nicht geprüft" not in done.stdout.lower()


def test_the_option_is_explained_in_the_help(leitstand: Call) -> None:
    assert "--thorough" in leitstand("review", "--help").stdout
