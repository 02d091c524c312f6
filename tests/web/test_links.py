"""Every figure can be followed to its source, and no link leads nowhere."""

from __future__ import annotations

from collections import deque

import pytest
from django.test import Client
from tests.web.test_safety import Parsed

MOST = 140


@pytest.mark.parametrize("lang", ["de", "en"])
def test_every_link_of_every_page_leads_to_a_page(pages: Client, lang: str) -> None:
    pages.cookies["lang"] = lang
    waiting, seen = deque(["/"]), {"/"}
    looked_at: set[str] = set()
    while waiting and len(looked_at) < MOST:
        path = waiting.popleft() if len(looked_at) % 2 else waiting.pop()
        looked_at.add(path)
        answer = pages.get(path)
        assert answer.status_code == 200, path
        if not answer["Content-Type"].startswith("text/html"):
            continue
        page = Parsed(answer.content.decode())
        ids = {a["id"] for _, a in page.tags if "id" in a}
        for tag, attributes in page.tags:
            href = attributes.get("href") or ""
            if tag != "a" or "lang=" in href or "theme=" in href:
                continue
            if href.startswith("#"):
                assert href[1:] in ids, (path, href)
                continue
            target = href if href.startswith("/") else path.partition("?")[0] + href
            if target not in seen:
                seen.add(target)
                waiting.append(target)
    kinds = {path.split("/")[1] for path in looked_at}
    assert len(looked_at) == MOST
    assert kinds >= {"", "portfolio", "use-cases", "source", "records"}


def test_the_figures_of_the_headline_lead_to_their_value_formula_and_inputs(pages: Client) -> None:
    page = pages.get("/source/made-up/target-chance/").content.decode()
    assert "7 von 10" in page
    assert "23.11.2026" in page
    assert "Ausgedacht für dieses Bild." in page
    assert "/source/made-up/plan-value/" in page


def test_a_figure_of_a_use_case_leads_down_to_the_estimates_that_people_typed(pages: Client) -> None:
    value = pages.get("/source/UC-031.value.p50/").content.decode()
    assert "/source/UC-031.benefit.p50/" in value
    benefit = pages.get("/source/UC-031.benefit.p50/").content.decode()
    assert "/source/UC-031.effect.K-EUR/" in benefit
    effect = pages.get("/source/UC-031.effect.K-EUR/").content.decode()
    assert "/records/E-UC-031-1/" in effect
    record = pages.get("/records/E-UC-031-1/").content.decode()
    assert "70-240 T€" in record
    assert "Ausgangsbestand" in record


def test_what_nobody_estimated_leads_to_reference_cases_and_their_source(pages: Client) -> None:
    adoption = pages.get("/source/UC-031.adoption/").content.decode()
    assert "angenommen" in adoption
    assert "/source/class:adoption/default/" in adoption
    cases = pages.get("/source/class:adoption/default/").content.decode()
    assert "Vergleichsfälle" in cases
    assert "zuletzt geprüft" in cases


@pytest.mark.parametrize(
    "path", ["/source/nix/", "/records/nix/", "/use-cases/nix/", "/source/UC-031.tipping.9/"]
)
def test_what_there_is_not_is_said_not_to_be_there(pages: Client, path: str) -> None:
    answer = pages.get(path)
    assert answer.status_code == 404
    assert "gibt es nicht" in answer.content.decode()
