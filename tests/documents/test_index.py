"""The index knows every record that a page may name, and nothing that identifies anyone."""

from __future__ import annotations

import datetime as dt

from tests.web.fixtures import company
from tests.web.fixtures.company import AS_OF

from leitstand.documents import Index, index_of
from leitstand.strategy import Clearance, GuardrailState


def test_every_record_is_known_by_its_id() -> None:
    strategy = company.strategy(20)
    index = index_of(strategy)
    assert all(index.knows(record.id) for record in strategy)
    assert not index.knows("nix")


def test_the_order_of_records_changes_nothing() -> None:
    strategy = company.strategy(20)
    turned = type(strategy)(reversed(list(strategy)))
    assert index_of(turned).model_dump_json() == index_of(strategy).model_dump_json()


def test_an_index_survives_json() -> None:
    index = index_of(company.strategy(20))
    assert Index.model_validate_json(index.model_dump_json(exclude_defaults=True)) == index


def test_estimates_are_listed_without_what_was_said_or_by_whom() -> None:
    text = index_of(company.strategy(14)).model_dump_json()
    assert "E-UC-031-1" in text
    assert "Schätzer" not in text


def test_guardrails_are_listed_as_they_stood_on_the_day_and_the_strictest_bars() -> None:
    def state(
        n: int, day: int, rule: str, clearance: Clearance, free_from: str | None = None
    ) -> GuardrailState:
        return GuardrailState(
            id=f"G-{n}", use_case="UC-031", date=AS_OF - dt.timedelta(days=day), rule=rule, clearance=clearance,
            free_from=free_from,
        )  # fmt: skip

    states = (
        state(1, 30, "A", "unknown"), state(2, 20, "B", "blocked", "2027-Q1"), state(3, 10, "B", "blocked", "2027-Q3"),
        state(4, -5, "A", "allowed"),
    )  # fmt: skip
    entry = index_of(company.strategy(20, extra=states), AS_OF).cases["UC-031"]
    assert [g.id for g in entry.guardrails] == ["G-1", "G-3"]
    barred = entry.barred(AS_OF)
    assert barred is not None and barred.id == "G-3"
    freed = entry.barred(dt.date(2027, 6, 30))
    assert freed is not None and freed.id == "G-1", "what is open stays open when the other guardrail is past"
    assert index_of(company.strategy(20)).cases["UC-031"].barred(AS_OF) is None
