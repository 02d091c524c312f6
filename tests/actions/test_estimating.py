"""One person's estimate: written under the person's name, replaced by the next one, kept apart from others'."""

import datetime as dt
from pathlib import Path

import pytest

from leitstand.actions import ActionRefused, Actor, Desk, NotPermitted, estimate, to_be_founded
from leitstand.journal import Put
from leitstand.strategy import Number, Point, Range, Text, UseCase

NOW = dt.datetime(2026, 11, 23, 8, tzinfo=dt.UTC)


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    at_work = to_be_founded(tmp_path, "Werk", {}, clock=lambda: NOW)
    at_work.found()
    at_work.perform(lambda _: [Put(UseCase(id="UC-1", title=Text(de="Angebote")))], why="Anfang")
    return at_work


def by(desk: Desk, name: str, *roles: str) -> Desk:
    return Desk(desk.journal, desk.organisation, Actor(name, frozenset(roles)), desk.clock)  # type: ignore[arg-type]


def test_a_second_estimate_of_the_same_person_replaces_the_first_as_a_new_version(desk: Desk) -> None:
    first, second = Range(p10=Number(80), p90=Number(200)), Point(value=Number(120))
    a = by(desk, "Schaetzer-A", "contributor")
    estimate(a, "UC-1", "effect", first, unit="EUR/year", kpi="KPI-ERGEBNIS", typed="80-200 €")
    estimate(a, "UC-1", "effect", second, unit="EUR/year", kpi="KPI-ERGEBNIS", typed="120 €")
    (made,) = desk.load()[0].estimates_of("UC-1")
    assert (made.value, made.typed, made.by, made.date) == (second, "120 €", "Schaetzer-A", NOW.date())
    assert len(desk.journal.history("werk", made.id)) == 2


def test_two_people_have_an_estimate_each(desk: Desk) -> None:
    for name in ("Schaetzer-A", "Schaetzer-B"):
        estimate(by(desk, name, "contributor"), "UC-1", "adoption", Point(value=Number("0.6")), unit="share")
    assert {e.by for e in desk.load()[0].estimates_of("UC-1")} == {"Schaetzer-A", "Schaetzer-B"}


def test_an_unknown_use_case_is_refused(desk: Desk) -> None:
    with pytest.raises(ActionRefused) as refused:
        estimate(desk, "UC-2", "effort", Point(value=Number(3)), unit="person days")
    assert refused.value.message.code == "actions-unknown-use-case"


def test_the_works_council_reads_but_does_not_estimate(desk: Desk) -> None:
    with pytest.raises(NotPermitted):
        estimate(
            by(desk, "BR", "works_council"), "UC-1", "adoption", Point(value=Number("0.5")), unit="share"
        )
    assert not desk.load()[0].estimates_of("UC-1")
