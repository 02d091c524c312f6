"""In a browser: accessible, nothing wider than the screen, no policy broken, light and dark, also at 200 %."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.browser
PAGES = (
    "/", "/portfolio/", "/use-cases/UC-031/", "/use-cases/UC-205/", "/source/UC-031.value.p50/", "/records/UC-031/",
    "/nix/", "/stil/", "/edit/use-case/UC-031/", "/edit/budget/B-2027/withdraw/", "/add/estimate/",
)  # fmt: skip
WIDTHS = (1440, 1024, 390)


class Visit:
    """A page of its own context; collects what the browser complains about."""

    def __init__(
        self, browser: Browser, *, width: int = 1440, scheme: str = "light", lang: str = "de-DE"
    ) -> None:
        self.context = browser.new_context(
            viewport={"width": width, "height": 900}, color_scheme=scheme, locale=lang  # type: ignore[arg-type]
        )  # fmt: skip
        self.complaints: list[str] = []
        self.page: Page = self.context.new_page()
        self.page.on("console", lambda said: self.complaints.append(said.text))
        self.page.on("requestfailed", lambda request: self.complaints.append(request.url))


@pytest.fixture
def visits(browser: Browser) -> Iterator[list[Visit]]:
    opened: list[Visit] = []
    yield opened
    for visit in opened:
        visit.context.close()


def go(visits: list[Visit], browser: Browser, url: str, **how: object) -> Visit:
    visit = Visit(browser, **how)  # type: ignore[arg-type]
    visits.append(visit)
    visit.page.goto(url)
    return visit


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("path", PAGES)
def test_axe_finds_nothing(
    address: str, browser: Browser, visits: list[Visit], path: str, scheme: str
) -> None:
    from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]

    context = browser.new_context(color_scheme=scheme, bypass_csp=True)  # type: ignore[arg-type]
    page = context.new_page()
    page.goto(address + path)
    found = Axe().run(page)
    context.close()
    assert found.violations_count == 0, found.generate_report()


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("lang", ["de-DE", "en-GB"])
@pytest.mark.parametrize("path", PAGES)
def test_nothing_is_wider_than_the_screen_and_nothing_is_refused(
    address: str, browser: Browser, visits: list[Visit], path: str, lang: str, width: int
) -> None:
    visit = go(visits, browser, address + path, width=width, lang=lang)
    assert visit.page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0
    assert [c for c in visit.complaints if "404" not in c] == []


@pytest.mark.parametrize("path", PAGES[:4])
def test_at_200_percent_nothing_is_lost(
    address: str, browser: Browser, visits: list[Visit], path: str
) -> None:
    visit = go(visits, browser, address + path, width=640)
    assert visit.page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0
    assert visit.page.locator("h1").is_visible()


def test_fonts_are_the_shipped_ones(address: str, browser: Browser, visits: list[Visit]) -> None:
    visit = go(visits, browser, address + "/")
    visit.page.evaluate("document.fonts.ready")
    loaded = visit.page.evaluate("[...document.fonts].filter(f => f.status === 'loaded').map(f => f.family)")
    assert {name.strip('"') for name in loaded} >= {"Inter", "Source Serif 4"}


def test_dark_by_choice_overrides_the_device(address: str, browser: Browser, visits: list[Visit]) -> None:
    visit = go(visits, browser, address + "/", scheme="light")
    paper = "getComputedStyle(document.body).backgroundColor"
    light = visit.page.evaluate(paper)
    visit.page.get_by_role("button", name="Ansicht").click()
    visit.page.get_by_role("link", name="dunkel").click()
    assert visit.page.evaluate(paper) != light
    visit.page.get_by_role("button", name="Ansicht").click()
    visit.page.get_by_role("link", name="hell").click()
    assert visit.page.evaluate(paper) == light


def test_the_keyboard_reaches_the_content_first(address: str, browser: Browser, visits: list[Visit]) -> None:
    visit = go(visits, browser, address + "/")
    visit.page.keyboard.press("Tab")
    assert visit.page.evaluate("document.activeElement.className") == "skip"
    visit.page.keyboard.press("Enter")
    assert visit.page.evaluate("document.activeElement.id") == "main"


def test_a_figure_leads_to_its_source_with_one_click(
    address: str, browser: Browser, visits: list[Visit]
) -> None:
    visit = go(visits, browser, address + "/")
    visit.page.locator("h1 a.src").first.click()
    assert "/source/" in visit.page.url
    assert visit.page.get_by_text("Wie sie zustande kommt").is_visible()


def test_on_paper_there_is_no_navigation(address: str, browser: Browser, visits: list[Visit]) -> None:
    visit = go(visits, browser, address + "/")
    visit.page.emulate_media(media="print")
    assert not visit.page.locator(".side").is_visible()
    assert visit.page.locator("h1").is_visible()
