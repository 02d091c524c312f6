"""The frame and its forms in a browser: folded navigation, keys, dialogs, long lists; with script and without."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Browser, BrowserContext, Page

pytestmark = pytest.mark.browser


@pytest.fixture
def page(browser: Browser, address: str) -> Iterator[Page]:
    """A page on a wide screen; the test fails on anything that the browser refuses."""
    yield from opened(browser, address, width=1440)


@pytest.fixture
def phone(browser: Browser, address: str) -> Iterator[Page]:
    """The same on a narrow one."""
    yield from opened(browser, address, width=390)


@pytest.fixture
def plain(browser: Browser, address: str) -> Iterator[Page]:
    """A browser that runs no script."""
    yield from opened(browser, address, width=1440, script=False)


def opened(browser: Browser, address: str, *, width: int, script: bool = True) -> Iterator[Page]:
    context = browser.new_context(
        base_url=address, viewport={"width": width, "height": 900}, locale="de-DE", java_script_enabled=script
    )
    page = context.new_page()
    refused: list[str] = []
    page.on("console", lambda said: refused.append(said.text) if "Content Security" in said.text else None)
    page.on("pageerror", lambda error: refused.append(str(error)))
    yield page
    context.close()
    assert refused == []


def themed(browser: Browser, address: str, scheme: str) -> BrowserContext:
    """A context in which axe may look at the page."""
    return browser.new_context(base_url=address, color_scheme=scheme, locale="de-DE", bypass_csp=True)  # type: ignore[arg-type]


def test_on_a_narrow_screen_the_navigation_folds_and_opens(phone: Page) -> None:
    phone.goto("/")
    rooms = phone.get_by_role("navigation", name="Hauptnavigation").get_by_role("list")
    assert not rooms.is_visible()
    phone.get_by_role("button", name="Menü").click()
    assert rooms.is_visible()
    phone.get_by_role("link", name="Portfolio").click()
    phone.wait_for_url("**/portfolio/")
    assert not rooms.is_visible()


def test_without_script_the_navigation_opens_as_well(browser: Browser, address: str) -> None:
    for page in opened(browser, address, width=390, script=False):
        page.goto("/")
        page.get_by_role("button", name="Menü").click()
        assert page.get_by_role("navigation", name="Hauptnavigation").get_by_role("list").is_visible()


def test_the_question_mark_shows_the_keys_and_escape_closes_them(page: Page) -> None:
    page.goto("/")
    page.keyboard.press("?")
    keys = page.get_by_role("dialog", name="Tasten")
    assert keys.is_visible()
    page.keyboard.press("Escape")
    assert not keys.is_visible()


def test_keys_lead_to_rooms_and_to_the_search(page: Page) -> None:
    page.goto("/")
    page.keyboard.press("/")
    assert page.evaluate("document.activeElement.name") == "q"
    page.goto("/")
    page.keyboard.press("g")
    page.keyboard.press("p")
    page.wait_for_url("**/portfolio/")
    page.keyboard.press("/")
    assert page.evaluate("document.activeElement.name") == "q"
    page.keyboard.type("?g/")
    assert not page.get_by_role("dialog").is_visible()


def test_arrows_go_from_row_to_row(page: Page) -> None:
    page.goto("/portfolio/")
    links = page.locator(".cases tbody .t")
    links.nth(0).focus()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    assert page.evaluate("document.activeElement.textContent") == links.nth(2).text_content()
    page.keyboard.press("ArrowUp")
    assert page.evaluate("document.activeElement.textContent") == links.nth(1).text_content()


def test_a_filter_is_sent_by_choosing(page: Page) -> None:
    page.goto("/portfolio/")
    page.evaluate("window.stayed = true")
    page.get_by_role("combobox", name="Bereich").focus()
    page.get_by_role("combobox", name="Bereich").select_option("Service")
    page.wait_for_url("**unit=Service**")
    page.locator("#filter-unit:focus").wait_for()
    page.get_by_role("link", name="Klar ja").click()
    page.wait_for_url("**pile=yes**")
    assert page.locator(".cases tbody tr").count() < 10
    assert page.evaluate("window.stayed") is True
    page.go_back()
    page.wait_for_url(lambda url: "pile=yes" not in url)


def test_the_requests_of_htmx_carry_the_token_against_forgery(page: Page) -> None:
    page.goto("/")
    sent = page.evaluate(
        """async () => {
            const button = document.createElement("button");
            button.setAttribute("hx-post", "/nix/");
            document.body.append(button);
            htmx.process(button);
            return new Promise((resolve) => {
                document.addEventListener("htmx:config:request", (event) => {
                    event.preventDefault();
                    resolve(event.detail.ctx.request.headers["X-CSRFToken"] ?? "");
                });
                button.click();
            });
        }"""
    )
    assert len(sent) >= 32


def test_a_form_is_filled_in_and_saved_by_keyboard_alone(page: Page) -> None:
    page.goto("/edit/budget/B-2028/")
    page.get_by_label("Betrag").focus()
    page.keyboard.press("Control+a")
    page.keyboard.type("510.000")
    page.keyboard.press("Enter")
    page.wait_for_url("**/records/B-2028/")
    assert page.get_by_role("status").get_by_text("Gespeichert").is_visible()
    assert page.get_by_text("510.000").first.is_visible()


def test_what_is_wrong_gets_the_focus_and_leads_to_its_field(page: Page) -> None:
    page.goto("/edit/budget/B-2027/")
    page.get_by_label("Betrag").fill("viel")
    page.get_by_role("button", name="Speichern").click()
    page.wait_for_selector("#problems")
    assert page.evaluate("document.activeElement.id") == "problems"
    assert page.get_by_label("Betrag").get_attribute("aria-invalid") == "true"
    assert page.get_by_label("Betrag").input_value() == "viel"


def test_leaving_a_changed_form_is_asked(page: Page) -> None:
    page.goto("/edit/budget/B-2027/")
    page.get_by_label("Betrag").fill("1")
    asked: list[str] = []

    def stay(dialog: object) -> None:
        asked.append(dialog.type)  # type: ignore[attr-defined]
        dialog.accept()  # type: ignore[attr-defined]

    page.on("dialog", stay)
    page.get_by_role("link", name="Abbrechen").click()
    page.wait_for_url("**/records/B-2027/")
    assert asked == ["beforeunload"]


def test_a_long_list_to_choose_from_can_be_searched(page: Page) -> None:
    page.goto("/edit/use-case/UC-031/")
    needs = page.get_by_role("group", name="Setzt voraus")
    needs.get_by_role("searchbox").fill("reklamation")
    shown = needs.locator("li:visible")
    assert 1 <= shown.count() <= 7
    assert "Reklamation" in (shown.first.text_content() or "")


def test_without_script_a_form_is_saved_as_well(plain: Page) -> None:
    plain.goto("/edit/budget/B-2029/")
    plain.get_by_label("Betrag").fill("123.000")
    plain.get_by_role("button", name="Speichern").click()
    plain.wait_for_url("**/records/B-2029/")
    assert plain.get_by_text("123.000").first.is_visible()


def test_every_target_is_big_enough_to_hit(page: Page) -> None:
    page.goto("/stil/")
    small = page.evaluate(
        """[...document.querySelectorAll("button, summary, select, input:not([type=hidden]), .pill[href], .turning a")]
            .filter((e) => e.checkVisibility() && !e.closest("label"))
            .filter((e) => e.getBoundingClientRect().height < 24)
            .map((e) => e.outerHTML.slice(0, 90))"""
    )
    assert small == []


def test_whoever_wants_no_motion_gets_none(browser: Browser, address: str) -> None:
    context = browser.new_context(reduced_motion="reduce")
    page = context.new_page()
    page.goto(address + "/")
    assert page.evaluate("getComputedStyle(document.documentElement).scrollBehavior") == "auto"
    assert page.evaluate("getComputedStyle(document.querySelector('.btn, .pill')).transitionDuration") == "0s"
    context.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_two_versions_are_chosen_from_by_keyboard_and_axe_finds_nothing(
    browser: Browser, address: str, scheme: str
) -> None:
    from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]

    context = themed(browser, address, scheme)
    mine, theirs = context.new_page(), context.new_page()
    for page in (mine, theirs):
        page.goto("/edit/use-case/UC-014/")
    theirs.get_by_label("Bereich").fill(f"Ihrer {scheme}")
    theirs.get_by_role("button", name="Speichern").click()
    theirs.wait_for_url("**/use-cases/UC-014/")
    mine.get_by_label("Bereich").fill(f"Meiner {scheme}")
    mine.get_by_role("button", name="Speichern").click()
    mine.get_by_role("heading", name="jemand anderes gespeichert").wait_for()
    assert Axe().run(mine).violations_count == 0
    mine.get_by_role("radio", name=f"Meiner {scheme}").focus()
    mine.keyboard.press("Space")
    mine.keyboard.press("Enter")
    mine.wait_for_url("**/use-cases/UC-014/")
    assert mine.get_by_text(f"Meiner {scheme}").first.is_visible()
    context.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_in_what_opens_and_in_what_went_wrong(
    browser: Browser, address: str, scheme: str
) -> None:
    from axe_playwright_python.sync_playwright import Axe

    context = themed(browser, address, scheme)
    page = context.new_page()
    page.goto("/edit/budget/B-2027/")
    page.get_by_label("Betrag").fill("450,000")
    page.get_by_role("button", name="Speichern").click()
    page.locator("#problems").wait_for()
    found = [Axe().run(page)]
    page.keyboard.press("Escape")
    page.locator("#problems").focus()
    page.keyboard.press("?")
    page.get_by_role("dialog", name="Tasten").wait_for()
    found.append(Axe().run(page))
    page.keyboard.press("Escape")
    page.get_by_role("button", name="Ansicht").click()
    found.append(Axe().run(page))
    page.set_viewport_size({"width": 390, "height": 800})
    page.get_by_role("button", name="Menü").click()
    found.append(Axe().run(page))
    context.close()
    assert [f.generate_report() for f in found if f.violations_count] == []
