"""A whole strategy as a file."""

import pytest
from hypothesis import given, settings
from tests.companies import companies, company
from tests.exchange.tables import four, fresh

from leitstand.exchange import ExchangeError, read_json, write_json
from leitstand.strategy import Strategy


@given(companies())
@settings(max_examples=40, deadline=None)
def test_a_strategy_written_and_read_is_the_same(strategy: Strategy) -> None:
    text = write_json(strategy)
    assert read_json(text) == strategy
    assert read_json(text.encode()) == strategy
    assert read_json(text).fingerprint == strategy.fingerprint


def test_the_file_does_not_depend_on_the_order_of_records() -> None:
    strategy = company(3)
    assert write_json(Strategy(reversed(list(strategy)))) == write_json(strategy)


def test_an_imported_list_survives_as_well() -> None:
    records = four(("A", "Z", "80-200 T€", "M"), ("B", "Z", "?", "30 PT")).records
    known = Strategy([*fresh(), *records])
    assert read_json(write_json(known)) == known


def _problem(text: str) -> str:
    with pytest.raises(ExchangeError) as raised:
        read_json(text)
    return raised.value.problem.message.code


def test_a_file_that_is_none_of_ours_or_incomplete_is_refused() -> None:
    lines = write_json(company(1)).splitlines()
    assert _problem("") == "exchange-json-header"
    assert _problem('{"a": 1}') == "exchange-json-header"
    assert _problem("kein JSON") == "exchange-json-broken"
    assert _problem("\n".join(lines[:-1])) == "exchange-json-incomplete"
    assert (
        _problem("\n".join([*lines[:-1], '{"kind":"zauberei","record":{},"version":1}']))
        == "exchange-json-kind"
    )
    assert (
        _problem("\n".join([lines[0], '{"kind":"kpi","record":{"id":"K"},"version":1}']))
        == "exchange-json-broken"
    )
    newer = '{"kind":"kpi","record":{"id":"K","unit":"h"},"version":99}'
    assert _problem("\n".join([lines[0], newer])) == "exchange-json-version"
