"""The plain list of 87 ideas: cells as people type them, saying the same as the company's records."""

import io
from collections import Counter
from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook

from leitstand.demo import commits, company, idea_list, ideas
from leitstand.demo.build import main, workbook
from leitstand.demo.ideas import FILES
from leitstand.strategy import Estimate, NotKnown, Point, Range, SizeClass, Text
from leitstand.texts import LANGUAGES, Lang

REBUILD = "run `python -m leitstand.demo.build`"


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_list_has_87_different_ideas_and_no_empty_cell(lang: Lang) -> None:
    rows = ideas(lang)
    assert len(rows) == 87
    assert len({r.idea for r in rows}) == 87
    assert all(r.idea and r.pays_into and r.benefit and r.effort for r in rows)


def test_german_and_english_list_the_same_ideas_in_the_same_order() -> None:
    titles = [u.title for u in company().use_cases][:87]
    assert [r.idea for r in ideas("de")] == [t.de for t in titles]
    assert [r.idea for r in ideas("en")] == [t.en for t in titles]


def test_cells_are_typed_in_many_ways() -> None:
    cells = [str(c) for r in ideas("de") for c in (r.benefit, r.effort)]
    for form in (
        "T€",
        "TEUR",
        "h/Woche",
        "h/Jahr",
        "PT",
        "?",
        "XS",
        "S",
        "L",
        "Mio",
        " bis ",
        "–",
        "-",
        "ca. ",
        ".000 €",
    ):
        assert any(form in cell for cell in cells), form
    assert Counter(cells)["?"] >= 8


def test_english_cells_have_no_german_words() -> None:
    cells = [str(c) for r in ideas("en") for c in (r.benefit, r.effort)]
    assert not any(
        word in cell for cell in cells for word in ("T€", "Woche", "Jahr", "PT", "bis", "ca.", "Mio")
    )


def test_the_cells_are_what_the_records_say_was_typed() -> None:
    typed: dict[tuple[str, str], str] = {}
    for commit in commits():
        for r in commit.records:
            if isinstance(r, Estimate) and r.method == "list":
                typed[r.use_case, "benefit" if r.quantity == "effect" else "effort"] = r.typed
    rows = {u.id: row for u, row in zip(company().use_cases, ideas("de"), strict=False)}
    for (case, column), cell in typed.items():
        assert getattr(rows[case], column) == cell
    running, enablers = 3, 2
    assert len(typed) == 2 * (87 - running) - enablers


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_cells_read_as_the_estimates_that_the_company_recorded(lang: Lang) -> None:
    from leitstand.exchange import parse_benefit, parse_effort

    recorded = {
        r.id: r for c in commits() for r in c.records if isinstance(r, Estimate) and r.method == "list"
    }
    for use_case, row in zip(company().use_cases, ideas(lang), strict=False):
        number = use_case.id.removeprefix("UC-")
        for name, parse, cell in (
            ("EFFECT-1", parse_benefit, row.benefit),
            ("COST-1", parse_effort, row.effort),
        ):
            estimate = recorded.get(f"EST-{number}-{name}")
            read = parse(cell, decimal="comma" if lang == "de" else "point")
            assert read is not None and hasattr(read, "unit"), (use_case.id, cell, read)
            if estimate is not None:
                assert (read.unit, read.value) == (estimate.unit, estimate.value), (use_case.id, cell)


def test_all_forms_of_estimates_but_marks_occur() -> None:
    forms = {
        type(r.value) for c in commits() for r in c.records if isinstance(r, Estimate) and r.method == "list"
    }
    assert forms == {Point, Range, SizeClass, NotKnown}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_shipped_workbook_equals_what_the_script_gives(lang: Lang) -> None:
    assert idea_list(lang) == workbook(lang), REBUILD


def test_the_script_writes_both_lists(tmp_path: Path) -> None:
    written = main(tmp_path)
    assert [p.name for p in written] == ["ideen.xlsx", "ideas.xlsx"]
    assert {p.read_bytes() for p in written} == {idea_list(lang) for lang in LANGUAGES}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_spreadsheet_program_reads_the_list_back(lang: Lang) -> None:
    book = CalamineWorkbook.from_filelike(io.BytesIO(idea_list(lang)))
    header, *rows = book.get_sheet_by_index(0).to_python()
    assert len(header) == 4
    assert [tuple(map(str, row)) for row in rows if any(row)] == [tuple(map(str, r)) for r in ideas(lang)]
    assert set(FILES) == set(LANGUAGES)


def test_what_it_pays_into_is_the_title_of_an_objective_or_the_result() -> None:
    known: set[Text] = {o.title for o in company().objectives if o.title} | {
        k.title for k in company().kpis if k.title
    }
    for lang in LANGUAGES:
        assert {r.pays_into for r in ideas(lang)} <= {t.in_(lang) for t in known}
