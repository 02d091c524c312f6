"""The command line as tests call it."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from leitstand.cli.app import build

Call = Callable[..., Result]
LIST = """Idee;Zahlt ein auf;Ansprechpartner;Nutzen im Jahr;Einmaliger Aufwand
Angebotsassistent;Schneller anbieten;Muster, M.;400 T€;10 T€
Rechnungseingang;Routine verringern;;300 T€;5 PT
Bildprüfung Guss;Fehlerkosten senken;;80-200 T€;L
Bildprüfung Blech;Fehlerkosten senken;;?;S
"""


@pytest.fixture
def leitstand() -> Call:
    def call(*arguments: str, lang: str = "de") -> Result:
        return CliRunner().invoke(build("en" if lang == "en" else "de"), list(arguments))

    return call


@pytest.fixture
def answer(leitstand: Call) -> Callable[..., Any]:
    """The JSON of a call: exactly one line on standard output, whatever its end."""

    def call(*arguments: str, code: int = 0) -> Any:
        result = leitstand(*arguments, "--json")
        assert result.exit_code == code, result.output
        assert result.stdout.count("\n") == 1
        assert "Traceback" not in result.output
        return json.loads(result.stdout)

    return call


@pytest.fixture
def ideas(tmp_path: Path) -> Path:
    file = tmp_path / "ideen.csv"
    file.write_text(LIST, encoding="utf-8")
    return file
