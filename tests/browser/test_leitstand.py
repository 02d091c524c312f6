"""Leitstand and target picture in a browser: figures clicked to their sources, a decision, the order of objectives."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.browser
PAGES = ("/", "/target-picture/", "/decide/UC-031/", "/decide/UC-052/")
WIDTHS = (1440, 1024, 390)


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(locale="de-DE", viewport={"width": 1440, "height": 900})
    yield context.new_page()
    context.close()


def test_every_figure_of_the_first_page_is_clicked_through_to_its_source(address: str, page: Page) -> None:
    page.goto(address + "/")
    hrefs = page.eval_on_selector_all("main a.src", "links => links.map(a => a.getAttribute('href'))")
    assert len(set(hrefs)) > 40
    for href in dict.fromkeys(hrefs):
        page.goto(address + "/")
        page.eval_on_selector_all("main details", "all => all.forEach(d => d.open = true)")
        page.locator(f'main a.src[href="{href}"]').first.click()
        assert page.url == address + href
        page.get_by_text("Wie sie zustande kommt").wait_for(state="visible")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("path", PAGES)
def test_axe_finds_nothing(address: str, browser: Browser, path: str, scheme: str) -> None:
    from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]

    context = browser.new_context(color_scheme=scheme, bypass_csp=True)  # type: ignore[arg-type]
    shown = context.new_page()
    shown.goto(address + path)
    shown.eval_on_selector_all("main details", "all => all.forEach(d => d.open = true)")
    found = Axe().run(shown)
    context.close()
    assert found.violations_count == 0, found.generate_report()


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("lang", ["de-DE", "en-GB"])
@pytest.mark.parametrize("path", PAGES)
def test_nothing_is_wider_than_the_screen(
    address: str, browser: Browser, path: str, lang: str, width: int
) -> None:
    context = browser.new_context(locale=lang, viewport={"width": width, "height": 900})
    shown = context.new_page()
    shown.goto(address + path)
    wider = shown.evaluate("document.documentElement.scrollWidth - innerWidth")
    context.close()
    assert wider <= 0


def test_objectives_are_put_in_order_with_the_keyboard_alone(address: str, page: Page) -> None:
    page.goto(address + "/target-picture/")
    rows = "[...document.querySelectorAll('tr[id^=goal-]')].map(row => row.id)"
    before = page.evaluate(rows)
    page.locator("tr[id^=goal-]").nth(1).locator("button[value=up]").focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**/target-picture/#goals")
    assert page.evaluate(rows) == [before[1], before[0], *before[2:]]


def test_a_decision_is_taken_with_the_keyboard_alone(address: str, page: Page) -> None:
    page.goto(address + "/decide/UC-052/")
    page.locator("input[value=wait]").focus()
    page.keyboard.press("Space")
    page.locator("#in-by").focus()
    page.keyboard.press("ArrowDown")
    page.locator("#in-reason").focus()
    page.keyboard.type("Erst die Stammdaten.")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.wait_for_url(f"{address}/#todo")
    assert page.locator("#todo a[href='/decide/UC-052/']").count() == 0
    assert page.get_by_text("Entschieden: „Stücklistenabgleich“").is_visible()
