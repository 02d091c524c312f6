"""What nobody can weigh is shown as unknown on every page, at the end of every order, and never as zero."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from django.test import Client
from tests.web.fixtures import company, stored
from tests.web.test_portfolio import ids

from leitstand.learning.results import Review

UNWEIGHED = "UC-066"


def review() -> Review:
    """The made-up review in which one use case has no value, no benefit and no cost."""
    made = company.review(14)
    nothing = {"value": None, "benefit": None, "one_off": None, "running": None, "chance": 0.0, "tipping": ()}
    cases = tuple(
        c.model_copy(update=nothing) if c.use_case == UNWEIGHED else c for c in made.portfolio.cases
    )
    return made.model_copy(update={"portfolio": made.portfolio.model_copy(update={"cases": cases})})


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("unweighed")
    stored.store(folder, "firma", "Firma", company.strategy(14), review())
    return folder


def row(page: str, case: str) -> str:
    rows: list[str] = re.findall(r"<tr>.*?</tr>", page, re.S)
    return next(r for r in rows if f'class="id">{case}<' in r)


def test_the_table_says_unknown_and_draws_no_bar(home: Path, at: Callable[..., Client]) -> None:
    shown = row(at(home).get("/portfolio/").content.decode(), UNWEIGHED)
    assert shown.count("unbekannt") >= 2
    assert "<svg" not in shown
    assert "0\u00a0%" not in shown
    assert "0\u00a0€" not in shown


@pytest.mark.parametrize("direction", ["", "down"])
@pytest.mark.parametrize("column", ["value", "chance"])
def test_the_unknown_comes_last_whichever_way_round(
    home: Path, at: Callable[..., Client], column: str, direction: str
) -> None:
    assert ids(at(home), sort=column, dir=direction)[-1] == UNWEIGHED


def test_its_page_says_what_is_missing(home: Path, at: Callable[..., Client]) -> None:
    page = at(home).get(f"/use-cases/{UNWEIGHED}/").content.decode()
    assert "Unbekannt heißt nicht null" in page
    belief = page.partition('id="belief-h"')[2].partition("</section>")[0]
    assert belief.count("unbekannt") == 12
    assert "<svg" not in belief
    assert "0\u00a0T€" not in belief


def test_the_first_page_shows_it_without_a_figure(home: Path, at: Callable[..., Client]) -> None:
    page = at(home).get("/").content.decode()
    entry = page.partition(f"/use-cases/{UNWEIGHED}/")[2].partition("</div>")[0]
    assert "noch nicht abgewogen" in entry
    assert "unbekannt" in entry
    assert "<svg" not in entry


def test_its_unknown_figures_lead_to_a_source_that_says_so(home: Path, at: Callable[..., Client]) -> None:
    for name in ("value.p50", "benefit.p90", "cost", "chance"):
        page = at(home).get(f"/source/{UNWEIGHED}.{name}/").content.decode()
        assert "Unbekannt heißt nicht null" in page
