"""`leitstand workbook write` and `read`."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.exchange.books import edit

from .conftest import Call


def test_write_edit_read(leitstand: Call, answer: Callable[..., Any], ideas: Path, tmp_path: Path) -> None:
    assert leitstand("import", str(ideas)).exit_code == 0
    file = tmp_path / "strategie.xlsx"
    assert "workbook read strategie.xlsx" in leitstand("workbook", "write", str(file)).stdout
    assert leitstand("workbook", "write", str(file)).exit_code == 1, "nothing is overwritten"
    said = leitstand("workbook", "read", str(file)).stdout
    assert "0 neu, 0 geändert" in said
    assert "Nichts Neues" in said
    file.write_bytes(
        edit(file.read_bytes(), lambda b: b.add("use_case", title__de="Neue Idee", effect="20-40 T€"))
    )
    dry = answer("workbook", "read", str(file), "--dry-run")
    assert (dry["written"], len(dry["changes"]), dry["problems"]) == (0, 1, [])
    assert answer("workbook", "read", str(file))["written"] == 2
    assert "0 neu" in leitstand("workbook", "read", str(file), lang="de").stdout


def test_errors_are_shown_with_their_place_and_the_exit_code(
    leitstand: Call, ideas: Path, tmp_path: Path
) -> None:
    leitstand("import", str(ideas))
    file = tmp_path / "strategie.xlsx"
    leitstand("workbook", "write", str(file))
    file.write_bytes(edit(file.read_bytes(), lambda b: b.add("use_case", unit="Vertrieb", effect="viel")))
    result = leitstand("workbook", "read", str(file))
    assert result.exit_code == 1
    assert "Blatt „Anwendungsfälle“, Zeile 10" in result.stdout
    assert "nichts geändert" in result.stdout
    assert leitstand("workbook", "read", str(ideas)).exit_code == 1


def test_the_template_begins_a_company(leitstand: Call, answer: Callable[..., Any], tmp_path: Path) -> None:
    file = tmp_path / "vorlage.xlsx"
    assert leitstand("workbook", "write", str(file), "--empty").exit_code == 0
    file.write_bytes(edit(file.read_bytes(), lambda b: b.add("use_case", title__de="Erste Idee", effect="M")))
    assert answer("workbook", "read", str(file))["written"] == 2


def test_only_xlsx_can_be_written(leitstand: Call, tmp_path: Path) -> None:
    assert leitstand("workbook", "write", str(tmp_path / "a.csv"), "--empty").exit_code == 1
