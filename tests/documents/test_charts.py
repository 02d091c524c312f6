"""Charts: what they show decides their key, and the drawing needs neither style nor script nor colour of its own."""

from __future__ import annotations

import hashlib
import json
import re

import pytest
from lxml import etree
from tests.web.fixtures import company

from leitstand.documents import (
    Figures,
    Index,
    benefit,
    derive,
    draw_all,
    fan,
    index_key,
    index_of,
    items_key,
    latest_key,
    pictures,
    review_key,
)
from leitstand.documents.axes import nice_ticks
from leitstand.documents.drawing import draw
from leitstand.documents.pictures import MOST_CASES, Picture, worth_drawing
from leitstand.learning.results import Review
from leitstand.portfolio.results import CaseResult, Tipping
from leitstand.strategy import Band


@pytest.fixture(scope="module")
def figures() -> Figures:
    return Figures(company.review(14), index_of(company.strategy(14)))


@pytest.fixture(scope="module")
def drawn(figures: Figures) -> dict[str, str]:
    wanted = [*fan(figures), benefit(figures, figures.portfolio.case("UC-031"))]
    return {p.name: draw(p, "de") for p in wanted if p is not None}


def with_band(figures: Figures, band: Band | None, *tipping: Tipping) -> Picture | None:
    case = figures.portfolio.cases[0]
    return benefit(figures, case.model_copy(update={"benefit": band, "tipping": tipping}))


def band(low: float, middle: float, high: float, *, assumed: bool = False) -> Band:
    return Band(p10=low, p50=middle, p90=high, mean=middle, unit="EUR/year", assumed=assumed)


def test_a_chart_is_one_image_with_title_and_description(drawn: dict[str, str]) -> None:
    assert set(drawn) == {"fan", "fan-narrow", "case-UC-031"}
    for svg in drawn.values():
        root = etree.fromstring(svg.encode())
        assert root.get("role") == "img"
        names = (root.get("aria-labelledby") or "").split()
        texts = {e.get("id"): e.text for e in root if e.tag.endswith(("title", "desc"))}
        assert set(names) == set(texts)
        assert all(texts.values())
        assert not [e for e in root.iter() if e is not root and e.get("role")]


def test_a_chart_passes_a_strict_policy_and_takes_the_pages_colours(drawn: dict[str, str]) -> None:
    for svg in drawn.values():
        assert not re.search(r"style=|<script|<style|href=|on[a-z]+=", svg)
        colours = set(re.findall(r'(?:fill|stroke)="([^"]+)"', svg))
        assert colours <= {"none", "transparent"} | {c for c in colours if c.startswith("var(--")}
        assert len(colours) > 3


def test_on_paper_a_chart_has_colours_and_fonts_of_its_own(figures: Figures) -> None:
    svg = draw(fan(figures)[0], "de", "paper")
    assert "var(--" not in svg
    assert 'font-family="Inter, sans-serif"' in svg


def test_the_fan_names_its_ends_and_the_target_in_each_language(
    figures: Figures, drawn: dict[str, str]
) -> None:
    german, english = drawn["fan"], draw(fan(figures)[0], "en")
    for said in (">1,21<", ">1,77<", ">0,69<", "Ziel 1\u00a0Mio.\u00a0€", ">Q4 28<"):
        assert said in german
    for said in (">1.21<", ">1.77<", "Target €1m"):
        assert said in english


def test_the_alternative_says_what_the_picture_shows(drawn: dict[str, str]) -> None:
    assert "in 8 von 10 Fällen zwischen 35.000 und 240.000" in drawn["case-UC-031"]
    assert "Kipppunkt liegt bei 84.000" in drawn["case-UC-031"]


def test_equal_content_has_one_key_and_anything_else_another(figures: Figures) -> None:
    again = Figures(company.review(14), index_of(company.strategy(14)))
    first, second = fan(figures)[0], fan(again)[0]
    assert first.key("de") == second.key("de")
    keys = {first.key("de"), first.key("en"), first.key("de", "paper"), fan(figures)[1].key("de")}
    plain, marked = with_band(figures, band(1, 2, 3)), with_band(figures, band(1, 2, 3, assumed=True))
    assert plain is not None
    assert marked is not None
    assert len(keys | {plain.key("de"), marked.key("de")}) == 6


def test_a_use_cases_key_does_not_depend_on_the_others(figures: Figures) -> None:
    review = company.review(14)
    turned = review.portfolio.model_copy(update={"cases": review.portfolio.cases[::-1]})
    other = Figures(review.model_copy(update={"portfolio": turned}), figures.index)
    one = {p.name: p.hash for p in pictures(figures)}
    assert one == {p.name: p.hash for p in pictures(other)}


@pytest.mark.parametrize(
    "shown",
    [
        band(-3e6, -2e6, -1e6),
        band(-1, 0, 1),
        band(0.1, 0.2, 5e8),
        band(99_999, 100_000, 100_001),
        band(0, 0, 9),
    ],
)
def test_any_belief_can_be_drawn(figures: Figures, shown: Band) -> None:
    tip = Tipping(quantity="effect", side="above", threshold=shown.p50, unit="EUR/year", turns="in")
    picture = with_band(figures, shown, tip)
    assert picture is not None
    assert "Kipppunkt" in draw(picture, "de")


def test_a_belief_without_width_has_no_chart(figures: Figures) -> None:
    assert with_band(figures, band(5, 5, 5)) is None


def test_where_nothing_can_be_said_there_is_no_chart(figures: Figures) -> None:
    assert with_band(figures, None) is None


def test_a_tipping_point_far_away_does_not_squeeze_the_curve(figures: Figures) -> None:
    far = Tipping(quantity="effect", side="above", threshold=1e9, unit="EUR/year", turns="in")
    picture = with_band(figures, band(1, 2, 3), far)
    assert picture is not None
    assert ">Kipppunkt" not in draw(picture, "de")


def test_of_very_many_use_cases_those_near_the_edge_are_drawn() -> None:
    figures = Figures(company.review(MOST_CASES + 50), index_of(company.strategy(MOST_CASES + 50)))
    chosen: tuple[CaseResult, ...] = worth_drawing(figures)
    assert len(chosen) == MOST_CASES
    assert [c.pile for c in chosen[:4]] == ["think"] * 4


@pytest.mark.parametrize(("low", "high"), [(0, 1), (-150_000, 1_770_000), (3, 3.1), (-2e9, -1e9), (0, 0)])
def test_ticks_are_round_and_cover_the_range(low: float, high: float) -> None:
    ticks = nice_ticks(low, high, 5)
    assert ticks[0] <= low
    assert ticks[-1] >= high
    assert ticks == sorted(ticks)
    assert "-0.0" not in [repr(t) for t in ticks]


def test_what_is_kept_of_a_review_is_all_that_pages_read() -> None:
    strategy, review = company.strategy(1), company.review(1)
    items = list(derive(review, strategy, "firma", 7, languages=("de",)))
    keys = [i.key for i in items]
    beside = [review_key("firma", 7), index_key("firma", 7), items_key("firma", 7), latest_key("firma")]
    assert keys[:4] == beside
    assert Review.model_validate_json(items[0].content) == review
    assert Index.model_validate_json(items[1].content) == index_of(strategy)
    made = hashlib.sha256(items[0].content.encode()).hexdigest()[:16]
    assert json.loads(items[3].content) == {"sequence": 7, "key": review_key("firma", 7), "hash": made}
    figures = Figures(review, index_of(strategy))
    assert set(keys[4:]) == {p.key("de") for p in pictures(figures)}
    left = derive(review, strategy, "firma", 7, languages=("de",), known=frozenset(keys[4:]))
    assert [i.key for i in left] == keys[:4]


def test_all_charts_of_a_review_come_with_their_table() -> None:
    charts = draw_all(company.review(1), company.strategy(1), "en")
    assert set(charts) == {"fan", "fan-narrow", "matrix", "matrix-narrow", "case-UC-014"}
    assert all(chart.rows and chart.svg.startswith("<svg") for chart in charts.values())
