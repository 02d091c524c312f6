"""A plan explained thoroughly: everything looked at, by as many workers as there are, and honest about the rest."""

import sys
import threading
from functools import cache

import pytest
from tests.companies import AS_OF, company
from tests.portfolio.test_limits import DAY, case, made, state

from leitstand.beliefs import believe
from leitstand.portfolio import Planned, Portfolio, explain_fully, explain_later, plan_now
from leitstand.portfolio.approval import Approvals
from leitstand.portfolio.chance import RESOLVE_UP_TO
from leitstand.portfolio.edges import edges
from leitstand.portfolio.explain_jobs import Cases, Draws, Place
from leitstand.portfolio.explain_team import Team
from leitstand.portfolio.nearest import nearest
from leitstand.portfolio.prices import Prices
from leitstand.portfolio.replan import Replan
from leitstand.portfolio.trying import PLANS, one
from leitstand.strategy import Strategy
from leitstand.texts import render

SEED, DRAWS = 3, 60


def planned(strategy: Strategy, draws: int = DRAWS) -> Planned:
    return plan_now(strategy, believe(strategy, AS_OF), AS_OF, SEED, draws=draws)


@cache
def some() -> Planned:
    return planned(company(5, 24))


@cache
def alone() -> Portfolio:
    return explain_fully(some(), workers=1)


@pytest.mark.parametrize("workers", [2, 3])
def test_any_number_of_workers_finds_the_same_to_the_bit(workers: int) -> None:
    assert explain_fully(some(), workers=workers).model_dump_json() == alone().model_dump_json()


def test_the_order_of_records_changes_nothing() -> None:
    other = Strategy([*company(5, 24)][::-1])
    assert explain_fully(planned(other), workers=1) == alone()


def test_a_quick_explanation_says_nothing_that_the_thorough_one_takes_back() -> None:
    quick = explain_later(some())
    for known, full in zip(quick.cases, alone().cases, strict=True):
        assert known.chance == full.chance
        if known.looked == "none":
            assert full.looked in ("none", "open")
        if full.looked == "none":
            assert known.looked != "found"


def test_every_use_case_is_looked_at_and_no_plausible_figure_is_said_only_where_all_were_tried() -> None:
    for found in alone().cases:
        codes = {s.code for s in (found.reason, *found.more)}
        assert ("portfolio-reason-no-figure" in codes) <= (found.looked == "none")
        assert bool(found.tipping) <= (found.looked == "found")
        assert all(t.verified for t in found.tipping)
    assert sum(c.looked != "open" for c in alone().cases) >= 0.5 * len(alone().cases)


def test_when_no_more_plans_may_be_made_again_it_is_open_and_never_that_no_figure_turns_it() -> None:
    chosen = some().chosen
    prices = Prices.of(chosen)
    again = Replan(chosen, prices)
    edge = edges(chosen, prices, again=again)
    assert edge.turned
    unsure = 0
    for n in edge.turned:
        again.anew(PLANS)
        full = nearest(n, edge, again, thoroughly=True)
        again.anew(0)
        stopped = nearest(n, edge, again, thoroughly=True)
        assert stopped.turns == ()
        # all figures at once take at most four plans; only that may still say that none turns it
        assert stopped.looked == "open" or (stopped.looked == full.looked == "none" and again.spent <= 4)
        unsure += stopped.looked == "open"
    assert unsure


def test_what_is_found_of_one_use_case_does_not_hang_on_who_was_looked_at_before() -> None:
    place = Place(some().chosen, SEED, DRAWS)
    rows = tuple(range(len(some().chosen.frame.worth.cases)))
    together = Cases(rows).do(place)
    backwards = Cases(rows[::-1]).do(place)
    assert together == backwards[::-1]
    fresh = Replan(place.chosen, place.prices)
    assert one(rows[-1], fresh) == together[-1]


def test_draws_are_the_same_in_one_job_as_in_many() -> None:
    place = Place(some().chosen, SEED, DRAWS)
    whole = Draws(0, 20).do(place)
    parts = [Draws(0, 7).do(Place(some().chosen, SEED, DRAWS)), Draws(7, 20).do(place)]
    assert whole.solved == sum(p.solved for p in parts)
    assert (whole.counted == sum(p.counted for p in parts)).all()
    assert whole.gained == pytest.approx([g for p in parts for g in p.gained])


def test_progress_rises_to_the_end() -> None:
    told: list[float] = []
    explain_fully(some(), told.append, workers=1)
    assert told == sorted(told)
    assert told[-1] == pytest.approx(1.0)


class _EnoughError(Exception):
    pass


@pytest.mark.parametrize("workers", [1, 2])
def test_whoever_watches_can_end_it_and_no_worker_is_left(workers: int) -> None:
    def stop(part: float) -> None:
        if part > 0.05:
            raise _EnoughError

    before = threading.active_count()
    with pytest.raises(_EnoughError):
        explain_fully(some(), stop, workers=workers)
    for thread in threading.enumerate():
        if thread is not threading.current_thread() and thread.daemon:
            thread.join(timeout=30)
    assert threading.active_count() <= before


def test_where_workers_break_down_this_process_does_their_jobs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", "/bin/false")
    place = Place(some().chosen, SEED, 20)
    with Team(place, 2) as team:
        found = team.do([Draws(0, 10), Draws(10, 20)])
        again = team.do([Draws(0, 10), Draws(10, 20)])
    here = [Draws(0, 10).do(place), Draws(10, 20).do(place)]
    assert [f.gained for f in found] == [f.gained for f in here] == [f.gained for f in again]


def test_a_job_that_cannot_be_done_says_so_as_it_would_here() -> None:
    with Team(Place(some().chosen, SEED, 20), 2) as team, pytest.raises(IndexError):
        team.do([Cases((10_000,)), Cases((10_001,))])


def test_it_holds_what_knowing_everything_is_worth_and_what_pilots_tell() -> None:
    known = alone().information
    assert known is not None
    assert known.everything is not None
    assert known.everything.value >= max(c.knowing.value for c in known.cases) - 3 * known.everything.se
    assert known.shared
    assert any(c.pilot is not None for c in known.cases) == any(
        q.quantity == "effect"
        and some().chosen.frame.worth.cases[some().chosen.frame.worth.row[q.use_case]].kind == "new"
        for q in known.quantities
    )


def test_an_approval_is_looked_for_by_the_workers_as_well() -> None:
    strategy = made(case("A"), state("A", "blocked", rule="DSGVO Art. 35"), case("B"), case("C"))
    first = plan_now(strategy, believe(strategy, DAY), DAY, 1, draws=40)
    assert Approvals(first.chosen, Prices.of(first.chosen)).held == ("A",)
    found = explain_fully(first, workers=2)
    assert [e.id for e in found.case("A").easing] == ["DSGVO Art. 35"]


def test_a_company_without_anything_to_weigh_is_explained_as_well() -> None:
    strategy = made(case("A", benefit=0))
    first = plan_now(strategy, believe(strategy, DAY), DAY, 1, draws=20)
    found = explain_fully(first, workers=2)
    assert [c.use_case for c in found.cases] == ["A"]


@pytest.mark.slow
def test_of_a_large_list_the_quick_look_says_what_is_not_checked_and_the_thorough_one_checks_it() -> None:
    large = planned(company(2, 1300), draws=60)
    assert len(large.chosen.frame.worth.cases) > RESOLVE_UP_TO
    quick = explain_later(large)
    assert quick.approximate
    open_ = sum(s.code == "portfolio-more-untried" for c in quick.cases for s in c.more)
    assert open_ > 50
    note = next(n for n in quick.notes if n.code == "portfolio-note-untried")
    assert note.facts["count"].value == open_
    assert render(note.message(), "de") != render(note.message(), "en")
    full = explain_fully(large)
    assert not full.approximate
    assert sum(s.code == "portfolio-more-untried" for c in full.cases for s in c.more) < 0.3 * open_
    assert sum(c.looked == "found" for c in full.cases) > sum(c.looked == "found" for c in quick.cases)
