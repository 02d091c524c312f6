"""LibreOffice opens what we write, calculates its formulas and shows the answers."""

from __future__ import annotations

import csv
import shutil
import subprocess
from pathlib import Path

import pytest

from leitstand.exchange.answer import answer

from .conftest import HEADER_ROW, Answers


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice (soffice) is not installed")
def test_libreoffice_shows_the_answers_and_the_formulas(
    workbook: bytes, answers: Answers, tmp_path: Path
) -> None:
    file = tmp_path / "liste.xlsx"
    file.write_bytes(answer(workbook, answers, header_row=HEADER_ROW, lang="de"))
    profile = f"-env:UserInstallation=file://{tmp_path}/profile"
    command = ["soffice", profile, "--headless", "--convert-to", "csv:Text - txt - csv (StarCalc):59,34,76,1"]
    subprocess.run(
        [*command, "--outdir", str(tmp_path), str(file)], check=True, capture_output=True, timeout=120
    )
    with (tmp_path / "liste.csv").open(encoding="utf-8", newline="") as text:
        lines = list(csv.reader(text, delimiter=";"))
    assert lines[HEADER_ROW - 1][4:9][0] == "Leitstand: Im Plan"
    for row, told in answers.items():
        assert lines[row - 1][6:9] == [told["why"], str(10 * row), told["tipping"]]
        assert lines[row - 1][3].startswith(str(2000 * (row - 1))[0])
