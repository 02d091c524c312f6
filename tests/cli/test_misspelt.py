"""A call that cannot be understood is answered in the language of the call: what, and how to mend it; exit code 2."""

import subprocess
import sys
from collections.abc import Callable
from typing import Any

import pytest
from typer.testing import Result

from leitstand.texts import LANGUAGES

Call = Callable[..., Result]
TYPERS_OWN = (
    "Try '",
    "Error:",
    "No such",
    "Missing",
    "Invalid value",
    "Input should",
    "Show this message",
    "unexpected",
)


@pytest.mark.parametrize(
    ("arguments", "german", "english"),
    [
        (("imprt",), "Den Befehl „imprt“ gibt es nicht. Meinen Sie import?", "Did you mean import?"),
        (("import",), "Es fehlt DATEI.", "FILE is missing."),
        (("import", "--maps"), "Die Option --maps gibt es hier nicht. Meinen Sie --map?", "no option --maps"),
        (("init", "Muster", "GmbH"), "„GmbH“ ist zu viel.", "is too much"),
        (("review", "--seed", "-1"), "--seed muss eine ganze Zahl sein, mindestens 0.", "at least 0"),
        (("review", "--seed", "viel"), "--seed muss eine ganze Zahl sein", "must be a whole number"),
        (("review", "--as-of", "31.02.2027"), "„31.02.2027“ ist kein Tag.", "is no day"),
        (
            ("serve", "--port", "99999"),
            "--port muss eine ganze Zahl von 1 bis 65535 sein.",
            "from 1 to 65535",
        ),
        (("review", "--lang", "fr"), "--lang kennt nur de und en.", "knows only de and en"),
        (("undo", "-1"), "Die Option -1 gibt es hier nicht.", "no option -1"),
    ],
)
def test_what_is_wrong_is_said_in_both_languages(
    leitstand: Call, answer: Callable[..., Any], arguments: tuple[str, ...], german: str, english: str
) -> None:
    for lang, words in (("de", german), ("en", english)):
        result = leitstand(*arguments, lang=lang)
        assert result.exit_code == 2
        assert words in result.stderr
        assert not [own for own in TYPERS_OWN if own in result.output]
    assert german in answer(*arguments, code=2)["error"][0]["text"]


def test_an_option_without_its_value_is_named(leitstand: Call) -> None:
    result = leitstand("import", "--json", "ideen.xlsx", "--map")
    assert result.exit_code == 2
    assert "Die Option --map ist nicht richtig geschrieben" in result.stderr
    assert result.stdout.count("\n") == 1


@pytest.mark.parametrize("lang", LANGUAGES)
def test_without_a_command_the_help_is_shown(leitstand: Call, lang: str) -> None:
    for arguments in ((), ("journal",)):
        result = leitstand(*arguments, lang=lang)
        assert result.exit_code == 2
        assert ("Befehle:" if lang == "de" else "Commands:") in result.stderr


def test_german_help_has_german_headings(leitstand: Call) -> None:
    told = leitstand("import", "--help").stdout
    assert all(
        word in told
        for word in ("Aufruf:", "[OPTIONEN] DATEI", "Angaben:", "Optionen:", "Zeigt diese Hilfe.")
    )
    assert not [
        english for english in ("Usage", "Options", "Arguments", "required", "default") if english in told
    ]


def test_the_script_itself_starts_without_arguments() -> None:
    called = [sys.executable, "-m", "leitstand.cli"]
    run = subprocess.run(called, capture_output=True, text=True, check=False)
    assert run.returncode == 2
    assert "Traceback" not in run.stderr
