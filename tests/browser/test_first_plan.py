"""From an empty installation and a four-column list to an explained plan: walked, counted, and photographed.

With LEITSTAND_PICTURES=1 the pictures of docs/images/first-plan are made anew.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from tests.browser.conftest import SERVER, _wait_for

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

pytestmark = [pytest.mark.browser, pytest.mark.slow]
PICTURES = Path(__file__).parents[2] / "docs" / "images" / "first-plan"
COUNTED = PICTURES / "counted.json"
ROWS = (
    ("Idee", "Zahlt ein auf", "Nutzen im Jahr", "Einmaliger Aufwand"),
    ("Angebote aus Anfragen vorbereiten", "Angebote schneller abgeben", "6 h/Woche", "25-40 PT"),
    ("Reklamationen nach Ursache ordnen", "Weniger Reklamationen", "40-90 T€", "M"),
    ("Absatz je Artikelgruppe vorhersagen", "Ergebnis verbessern", "80-200 T€", "60-90 T€"),
    ("Rechnungen mit Bestellungen abgleichen", "Ergebnis verbessern", "12 h/Woche", "S"),
    ("Wartung der Pressen voraussagen", "Weniger Reklamationen", "L", "?"),
    ("Antworten im Service vorschlagen", "Kunden schneller helfen", "M", "20 PT"),
    ("Zeichnungen nach ähnlichen Teilen durchsuchen", "Angebote schneller abgeben", "30-120 T€", "35 PT"),
    ("Besprechungen zusammenfassen", "", "?", "5 T€"),
)


@dataclass
class Walk:
    """A page in which every click and every typed field is counted."""

    page: Page
    clicks: int = 0
    fields: int = 0
    pictures: list[str] = field(default_factory=list)

    def click(self, name: str, role: str = "button") -> None:
        self.page.get_by_role(role, name=name, exact=True).click()  # type: ignore[arg-type]
        self.clicks += 1

    def choose(self, group: str, answer: str) -> None:
        self.page.locator(f"#box-{group} label.answer", has_text=answer).first.click()
        self.clicks += 1

    def type(self, name: str, text: str) -> None:
        self.page.locator(f'[name="{name}"]').fill(text)
        self.fields += 1

    def seen(self, name: str) -> None:
        self.pictures.append(name)
        if os.environ.get("LEITSTAND_PICTURES"):
            PICTURES.mkdir(parents=True, exist_ok=True)
            self.page.screenshot(path=PICTURES / f"{len(self.pictures)}-{name}.png", full_page=True)


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[str]:
    """A new installation, in which jobs are done at once."""
    home = tmp_path / "empty"
    process = subprocess.Popen(
        [sys.executable, str(SERVER), str(home), "0", "empty"], stdout=subprocess.PIPE, text=True,
        cwd=SERVER.parents[2],
        env={**os.environ, "LEITSTAND_HOME": str(home), "DJANGO_SETTINGS_MODULE": "leitstand.web.settings"},
    )  # fmt: skip
    try:
        assert process.stdout is not None
        where = f"http://127.0.0.1:{process.stdout.readline().strip()}"
        _wait_for(where)
        yield where
    finally:
        process.terminate()
        process.communicate()


def test_the_first_plan_takes_few_clicks_and_few_fields(browser: Browser, empty: str) -> None:
    context = browser.new_context(base_url=empty, viewport={"width": 1280, "height": 900}, locale="de-DE")
    context.set_default_timeout(60_000)
    page = context.new_page()
    refused: list[str] = []
    page.on("console", lambda said: refused.append(said.text) if "Content Security" in said.text else None)
    walk = Walk(page)
    page.goto("/")
    walk.click("Jetzt beginnen", "link")

    walk.type("name", "Beispiel GmbH")
    walk.type("employees", "180")
    walk.seen("unternehmen")
    walk.click("Weiter")

    walk.type("budget", "300 T€")
    walk.type("rate", "58")
    walk.seen("geld")
    walk.click("Weiter")

    for nth, (title, today, target) in enumerate(
        (("Angebote schneller abgeben", "12 Tage", "8 Tage"), ("Weniger Reklamationen", "2,4 %", "1,2 %"),
         ("Ergebnis verbessern", "", "")), start=1,
    ):  # fmt: skip
        walk.type(f"title{nth}", title)
        if today:
            walk.type(f"today{nth}", today)
            walk.type(f"target{nth}", target)
    walk.seen("ziele")
    walk.click("Weiter")

    walk.type("skill1", "Datenanalyse")
    walk.type("days1", "40")
    walk.type("skill2", "IT-Anbindung")
    walk.type("days2", "30")
    walk.seen("faehigkeiten")
    walk.click("Weiter")

    walk.choose("hours", "29.000")
    walk.choose("aim", "100.000")
    walk.choose("risk", "42.500")
    walk.seen("abwaegen")
    walk.click("Weiter")

    walk.type("pasted", "\n".join("\t".join(row) for row in ROWS))
    page.locator('form:has([name="pasted"]) button').click()
    walk.clicks += 1
    page.wait_for_url("**/import/look/**")
    assert page.locator("h1").inner_text() == "8 Zeilen gelesen: 8 neue Anwendungsfälle."
    walk.seen("liste")
    walk.click("Einlesen")
    page.wait_for_url("**/import/done/**")
    walk.seen("eingelesen")
    walk.click("Ersten Plan rechnen")
    page.wait_for_url(f"{empty}/")
    walk.seen("plan")

    shown = page.locator("main").inner_text()
    assert "Angebote" in shown
    assert refused == []
    assert walk.clicks <= 14
    assert walk.fields <= 17
    if os.environ.get("LEITSTAND_PICTURES"):
        COUNTED.write_text(json.dumps({"clicks": walk.clicks, "fields": walk.fields}) + "\n")
    assert json.loads(COUNTED.read_text()) == {"clicks": walk.clicks, "fields": walk.fields}
    context.close()
