"""The index knows every record that a page may name, and nothing that identifies anyone."""

from __future__ import annotations

from tests.web.fixtures import company

from leitstand.documents import Index, index_of


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
