"""The table of use cases: filters, sorting and paging by the address alone."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from django.test import Client
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.web.fixtures import company, stored

ASKED = ("pile", "unit", "stage", "objective", "lever", "guardrail", "q", "sort", "dir")


def ids(client: Client, **query: str) -> list[str]:
    answer = client.get("/portfolio/", query)
    assert answer.status_code == 200
    return re.findall(r'class="id">(UC-\d+)<', answer.content.decode())


def test_piles_come_first_and_the_surest_on_top(pages: Client) -> None:
    assert ids(pages)[:4] == ["UC-014", "UC-031", "UC-052", "UC-003"]


def test_pages_together_hold_every_use_case_once(pages: Client) -> None:
    both = ids(pages) + ids(pages, page="2")
    assert len(both) == len(set(both)) == 87
    assert ids(pages, page="99") == ids(pages, page="2")


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ({"pile": "think"}, {"UC-022", "UC-040", "UC-018", "UC-066"}),
        ({"stage": "operating"}, {"UC-003"}),
        ({"unit": "Montage", "pile": "think"}, {"UC-022"}),
        ({"q": "spindeln wartung", "stage": "pilot"}, {"UC-007"}),
        ({"q": "uc-059"}, {"UC-059"}),
        ({"moves": "1", "stage": "pilot"}, {"UC-014", "UC-031", "UC-007", "UC-018"}),
        ({"objective": "Z-VERFUEGBAR", "pile": "yes"}, {"UC-007"}),
        ({"objective": "Z-FEHLER", "guardrail": "unchecked", "pile": "think"}, {"UC-018", "UC-066"}),
        ({"guardrail": "free"}, set()),
        ({"lever": "nix"}, set()),
        ({"pile": "nix"}, set()),
    ],
)
def test_filters_find_what_they_name(pages: Client, query: dict[str, str], found: set[str]) -> None:
    assert set(ids(pages, **query)) == found


def test_sorting_by_value_and_back(pages: Client) -> None:
    down, up = ids(pages, sort="value", dir="down"), ids(pages, sort="value")
    assert down[0] == "UC-007"
    assert up[0] == "UC-080"


def test_sorting_by_name_follows_the_language(pages: Client) -> None:
    assert ids(pages, sort="case", pile="think") == ["UC-040", "UC-018", "UC-066", "UC-022"]
    pages.cookies["lang"] = "en"
    assert ids(pages, sort="case", pile="think") == ["UC-066", "UC-040", "UC-018", "UC-022"]


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    query=st.dictionaries(
        st.sampled_from(["page", "moves", *ASKED]),
        st.text(st.characters(exclude_categories=["Cs"]), max_size=12),
    )
)
def test_no_address_breaks_the_table(pages: Client, query: dict[str, str]) -> None:
    assert pages.get("/portfolio/", query).status_code == 200


def test_a_table_of_hundreds_shows_one_page_of_it(tmp_path: Path, at: Callable[..., Client]) -> None:
    stored.store(tmp_path, "gross", "Gross", company.strategy(400), company.review(400))
    client = at(tmp_path)
    assert len(ids(client)) == 50
    assert "Seite 1 von 8" in client.get("/portfolio/").content.decode()
