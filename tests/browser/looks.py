"""What holds for every page: nothing for axe to find, and no page wider than its screen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from playwright.sync_api import Browser


def axe_finds_nothing(address: str, browser: Browser, scheme: str, pages: Sequence[str]) -> None:
    from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]

    context = browser.new_context(base_url=address, color_scheme=scheme, locale="de-DE", bypass_csp=True)  # type: ignore[arg-type]
    page = context.new_page()
    for path in pages:
        page.goto(path)
        found = Axe().run(page)
        assert found.violations_count == 0, (path, found.generate_report())
    context.close()


def no_page_is_wider_than_its_screen(
    address: str, browser: Browser, width: int, pages: Sequence[str]
) -> None:
    context = browser.new_context(base_url=address, viewport={"width": width, "height": 900}, locale="de-DE")
    page = context.new_page()
    for path in pages:
        page.goto(path)
        wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        assert wide <= 0, (path, wide)
    context.close()
