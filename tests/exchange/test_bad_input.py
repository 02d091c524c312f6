"""Broken lists are refused, strange ones are read: each says first what is wrong or odd, with its place, its value and
the way out, in both languages (told.toml). Nothing is read or left out silently."""

import tomllib
from pathlib import Path
from typing import Any

import pytest
from tests.exchange.broken import FILES, GOOD, patched
from tests.exchange.strange import STRANGE
from tests.exchange.tables import AS_OF, FOUR, after, fresh, one, read, xlsx_of

from leitstand.exchange import Reading, read_list
from leitstand.strategy import Estimate, Number, Point, UseCase
from leitstand.texts import LANGUAGES, render

TOLD: dict[str, dict[str, Any]] = tomllib.loads(
    (Path(__file__).parent / "told.toml").read_text(encoding="utf-8")
)
LISTS = FILES | STRANGE


def _read(name: str) -> Reading:
    file, data = LISTS[name]
    return read_list(data, name=file, known=fresh(), as_of=AS_OF)


def test_the_table_is_complete() -> None:
    assert (TOLD["broken"].keys(), TOLD["strange"].keys()) == (FILES.keys(), STRANGE.keys())
    assert not FILES.keys() & STRANGE.keys()
    assert len(FILES) >= 60


@pytest.mark.parametrize("name", LISTS)
def test_a_list_says_first_what_is_wrong_where_and_how_to_mend_it(name: str) -> None:
    reading, told = _read(name), TOLD["broken" if name in FILES else "strange"][name]
    first = reading.errors[0] if name in FILES else reading.problems[0]
    assert {lang: render(first.told, lang) for lang in LANGUAGES} == {lang: told[lang] for lang in LANGUAGES}


@pytest.mark.parametrize("name", FILES)
def test_a_broken_list_imports_nothing_and_still_accounts_for_its_rows(name: str) -> None:
    reading = _read(name)
    assert not reading.ok
    assert reading.records == ()
    assert reading.counts.rows == reading.counts.rejected == len(reading.rows)


@pytest.mark.parametrize("name", STRANGE)
def test_a_strange_list_is_read_and_only_its_ideas_become_records(name: str) -> None:
    reading, told = _read(name), TOLD["strange"][name]
    assert reading.ok
    assert (reading.counts.imported, reading.counts.rejected) == (told["imported"], told["rejected"])
    assert len(after(reading).use_cases) == reading.counts.imported


def test_a_bomb_never_reaches_the_reader_of_this_process() -> None:
    """It is refused by its directory; its 12 million rows would need gigabytes."""
    _, data = FILES["bomb"]
    assert len(data) < 800_000
    assert _read("bomb").rows == ()


def test_a_workbook_with_macros_is_read_as_data() -> None:
    data = patched(xlsx_of(FOUR, GOOD), lambda _, old: old, **{"xl/vbaProject.bin": b"Sub Auto_Open()"})
    reading = read_list(data, name="liste.xlsm", known=fresh(), as_of=AS_OF)
    assert reading.ok
    assert reading.counts.imported == 1


def test_control_and_direction_characters_are_removed() -> None:
    reading = read("Idee;Bemerkung\r\nRech\u202enung\x07;a\u200bb\r\n".encode())
    case = one(UseCase, reading)
    assert (case.title.de, case.attributes["Bemerkung"]) == ("Rechnung", "ab")


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("header-in-two-rows", {"one_off_cost": 40_000, "running_cost": 2_000}),
        ("units-below-the-header", {"effect": 120_000, "effort": 30}),
    ],
)
def test_a_header_of_several_rows_gives_its_columns_their_meaning(name: str, said: dict[str, int]) -> None:
    estimates = [r for r in _read(name).records if isinstance(r, Estimate)]
    assert {e.quantity: e.value for e in estimates} == {q: Point(value=Number(n)) for q, n in said.items()}


def test_what_a_hidden_column_says_is_read() -> None:
    assert [o.title and o.title.de for o in after(_read("hidden-column")).objectives] == [
        "Kosten senken", "Umsatz steigern",
    ]  # fmt: skip


def test_day_and_month_follow_the_column_where_it_shows_their_order() -> None:
    started = {c.title.de: c.started for c in after(_read("months-first")).use_cases}
    assert str(started["A"]) == "2025-03-04"
    assert after(_read("either-month")).use_cases[0].started is None
