"""Every door looks for the data in the same folder, and looking creates nothing."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from leitstand.journal import data_folder

pytestmark = pytest.mark.usefixtures("empty_home")  # Django is there when connections are closed


def test_the_folder_that_was_named_is_taken(tmp_path: Path) -> None:
    assert data_folder({"LEITSTAND_HOME": str(tmp_path / "here")}) == tmp_path / "here"
    assert data_folder({"LEITSTAND_HOME": "~/here"}) == Path.home() / "here"
    assert not (tmp_path / "here").exists()


@pytest.mark.parametrize(
    ("system", "environment", "folder"),
    [
        ("linux", {}, Path.home() / ".local/share/leitstand"),
        ("linux", {"XDG_DATA_HOME": "/data", "LEITSTAND_HOME": ""}, Path("/data/leitstand")),
        ("darwin", {"XDG_DATA_HOME": "/data"}, Path.home() / "Library/Application Support/Leitstand"),
        ("win32", {"LOCALAPPDATA": "/local"}, Path("/local/Leitstand")),
        ("win32", {}, Path.home() / "AppData/Local/Leitstand"),
    ],
)
def test_without_a_name_it_is_the_usual_place_of_the_system(
    monkeypatch: pytest.MonkeyPatch, system: str, environment: dict[str, str], folder: Path
) -> None:
    monkeypatch.setattr(sys, "platform", system)
    assert data_folder(environment) == folder


def test_the_command_line_and_the_pages_look_in_the_same_folder(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    from leitstand.cli.door import home

    monkeypatch.setenv("LEITSTAND_HOME", str(tmp_path / "one"))
    assert home() == data_folder() == tmp_path / "one"


def test_asking_for_the_folder_imports_no_django() -> None:
    code = (
        "import sys; from leitstand.journal import data_folder; data_folder(); print('django' in sys.modules)"
    )
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert said.stdout.strip() == "False"
