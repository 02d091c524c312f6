"""What is said of a plan's money: years without a budget, and a budget that it does not keep surely enough."""

from dataclasses import replace
from decimal import Decimal

import numpy as np
import pytest
from tests.portfolio.worlds import DAY, made

from leitstand.beliefs import believe
from leitstand.portfolio.choose import SURE, SURE_ENOUGH, Chosen, choose
from leitstand.portfolio.facts import Facts
from leitstand.portfolio.frame import frame_of
from leitstand.portfolio.notes import notes
from leitstand.portfolio.simulate import Simulation
from leitstand.strategy import Budget, Statement, Strategy
from leitstand.texts import Lang, render

DRAWS = 200


def chosen_of(strategy: Strategy) -> Chosen:
    frame = frame_of(strategy, believe(strategy, DAY), DAY)
    return choose(frame, Simulation(frame, 1, DRAWS))


def said(chosen: Chosen, code: str) -> list[Statement]:
    return [s for s in notes(chosen, Facts(DAY), (), approximate=False) if s.code == code]


def with_budgets(*years: int) -> Chosen:
    records = [r for r in made(1)[0] if r.kind != "budget"]
    return chosen_of(
        Strategy([*records, *(Budget(id=f"B-{y}", year=y, amount=Decimal(100_000)) for y in years)])
    )


@pytest.mark.parametrize(
    ("missing", "german", "english"),
    [
        ((-1,), "für {0}.", "for {0}."),
        ((-2, -1), "für {0} bis {1}.", "for {0} to {1}."),
        ((0, -1), "für die übrigen Jahre.", "for the other years."),
    ],
)
def test_years_without_a_budget_are_named_as_a_person_would(
    missing: tuple[int, ...], german: str, english: str
) -> None:
    years = with_budgets().frame.grid.years
    assert len(years) > 2
    without = [years[k] for k in missing]
    chosen = with_budgets(*(y for y in years if y not in without))
    (note,) = said(chosen, "portfolio-note-budget-assumed")
    endings: dict[Lang, str] = {"de": german, "en": english}
    for lang, ending in endings.items():
        assert render(note.message(), lang).endswith(ending.format(*without))


def test_without_any_budget_all_years_are_named() -> None:
    chosen = with_budgets()
    (note,) = said(chosen, "portfolio-note-budget-assumed")
    first, last = chosen.frame.grid.years[0], chosen.frame.grid.years[-1]
    assert render(note.message(), "de").startswith("Ein Budget ist nicht angegeben.")
    assert f"für {first} bis {last}." in render(note.message(), "de")


@pytest.mark.parametrize(
    ("kept", "warned"), [(SURE, False), (SURE_ENOUGH, False), (SURE_ENOUGH - 0.01, True)]
)
def test_a_budget_is_warned_of_only_where_it_is_kept_less_surely_than_a_plan_in_force_may(
    kept: float, warned: bool
) -> None:
    chosen = with_budgets(*with_budgets().frame.grid.years)
    spending = np.zeros((1000, len(chosen.frame.grid.money)))
    spending[round(kept * 1000) :, 0] = 2 * chosen.given[0] + 1
    found = said(replace(chosen, spending=spending), "portfolio-note-budget-unsure")
    assert bool(found) == warned
    for note in found:
        assert "nur in 78 %" in render(note.message(), "de").replace("\N{NO-BREAK SPACE}", " ")
        assert "in only 78% of" in render(note.message(), "en")
