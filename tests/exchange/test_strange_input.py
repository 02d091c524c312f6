"""Strange lists are read, nothing is read or left out silently: what is odd is said, in both languages."""

import pytest
from tests.exchange.strange import STRANGE
from tests.exchange.tables import AS_OF, after, fresh

from leitstand.exchange import Reading, read_list
from leitstand.strategy import Estimate, Number, Point
from leitstand.texts import LANGUAGES, render

TOLD: dict[str, tuple[int, int, str, str]] = {
    "damaged-letters": (
        1,
        0,
        "Manche Buchstaben sind verloren, zum Beispiel in „RechnungsprÃ¼fung“: Die Datei wurde schon "
        "einmal in der falschen Zeichenkodierung gespeichert. Speichern Sie sie aus der Quelle neu als "
        "„CSV UTF-8“.",
        "Some letters are lost, for example in “RechnungsprÃ¼fung”: the file was saved in the wrong "
        "character encoding before. Save it anew from its source as “CSV UTF-8”.",
    ),
    "lost-letters": (
        1,
        0,
        "Manche Buchstaben sind verloren, zum Beispiel in „Pr�fung“: Die Datei wurde schon einmal in der "
        "falschen Zeichenkodierung gespeichert. Speichern Sie sie aus der Quelle neu als „CSV UTF-8“.",
        "Some letters are lost, for example in “Pr�fung”: the file was saved in the wrong character "
        "encoding before. Save it anew from its source as “CSV UTF-8”.",
    ),
    "header-in-two-rows": (
        1,
        0,
        "Blatt „Ideen“: Der Spaltenkopf steht in den Zeilen 1 bis 2; sie wurden zusammen gelesen.",
        "Sheet “Ideen”: The header stands in rows 1 to 2; they were read together.",
    ),
    "units-below-the-header": (
        1,
        0,
        "Blatt „Ideen“: Der Spaltenkopf steht in den Zeilen 1 bis 2; sie wurden zusammen gelesen.",
        "Sheet “Ideen”: The header stands in rows 1 to 2; they were read together.",
    ),
    "header-again": (
        2,
        1,
        "Zeile 3: Der Spaltenkopf steht hier noch einmal; die Zeile wurde nicht gelesen.",
        "Row 3: The header stands here once more; the row was not read.",
    ),
    "heading-between": (
        2,
        1,
        "Zeile 3: Die Zeile ist eine Zwischenüberschrift und wurde nicht gelesen. Ist es eine Idee, "
        "schreiben Sie ihren Namen in die Spalte der Ideen; gehört sie zu den Ideen darunter, tragen Sie "
        "sie dort in eine eigene Spalte ein.",
        "Row 3: The row is a heading between rows and was not read. If it is an idea, write its name into"
        " the column of ideas; if it belongs to the ideas below, enter it there in a column of its own.",
    ),
    "heading-over-all": (
        2,
        1,
        "Blatt „Ideen“, Zeile 4: Die Zeile ist eine Zwischenüberschrift und wurde nicht gelesen. Ist es "
        "eine Idee, schreiben Sie ihren Namen in die Spalte der Ideen; gehört sie zu den Ideen darunter, "
        "tragen Sie sie dort in eine eigene Spalte ein.",
        "Sheet “Ideen”, row 4: The row is a heading between rows and was not read. If it is an idea, "
        "write its name into the column of ideas; if it belongs to the ideas below, enter it there in a "
        "column of its own.",
    ),
    "footnote": (
        2,
        1,
        "Zeile 5: Die Zeile ist eine Anmerkung unter der Liste und wurde nicht gelesen.",
        "Row 5: The row is a note below the list and was not read.",
    ),
    "two-tables": (
        1,
        0,
        "Zeile 4: Hier beginnt eine weitere Tabelle mit eigenem Spaltenkopf; sie wurde nicht gelesen. "
        "Stellen Sie sie auf ein eigenes Blatt und lesen Sie dieses ein.",
        "Row 4: A further table with a header of its own begins here; it was not read. Put it on a sheet "
        "of its own and import that.",
    ),
    "merged-name": (
        4,
        0,
        "Blatt „Ideen“, Zeile 4: Ein Name ist über mehrere Zeilen verbunden; jede Zeile gilt als eigene "
        "Idee. Schreiben Sie jede Idee in eine Zeile, wenn sie zusammengehören.",
        "Sheet “Ideen”, row 4: One name is merged over several rows; each row counts as an idea of its "
        "own. Write each idea into one row if they belong together.",
    ),
    "total": (
        1,
        1,
        "Zeile 3: Die Zeile ist eine Summe und wurde nicht gelesen. Leitstand rechnet selbst.",
        "Row 3: The row is a total and was not read. Leitstand does its own sums.",
    ),
    "total-of-a-part": (
        1,
        1,
        "Zeile 3: Die Zeile ist eine Summe und wurde nicht gelesen. Leitstand rechnet selbst.",
        "Row 3: The row is a total and was not read. Leitstand does its own sums.",
    ),
    "total-in-another-column": (
        1,
        1,
        "Zeile 3: Die Zeile ist eine Summe und wurde nicht gelesen. Leitstand rechnet selbst.",
        "Row 3: The row is a total and was not read. Leitstand does its own sums.",
    ),
    "total-without-a-word": (
        2,
        1,
        "Zeile 4: Die Zeile ist eine Summe und wurde nicht gelesen. Leitstand rechnet selbst.",
        "Row 4: The row is a total and was not read. Leitstand does its own sums.",
    ),
    "hidden-sheet": (
        2,
        0,
        "Das ausgeblendete Blatt „Listen“ wurde nicht gelesen. Nennen Sie es (--sheet), wenn es die Liste"
        " ist.",
        "The hidden sheet “Listen” was not read. Name it (--sheet) if it is the list.",
    ),
    "only-a-hidden-sheet": (
        2,
        0,
        "Blatt „Ideen“: Das Blatt ist ausgeblendet; es wurde trotzdem gelesen.",
        "Sheet “Ideen”: The sheet is hidden; it was read all the same.",
    ),
    "hidden-row": (
        2,
        0,
        "Blatt „Ideen“: Die ausgeblendete Zeile 3 wurde mitgelesen. Löschen Sie sie, wenn sie nicht mehr "
        "gilt.",
        "Sheet “Ideen”: The hidden row 3 was read as well. Delete it if it no longer holds.",
    ),
    "hidden-column": (
        2,
        0,
        'Blatt „Ideen“: Die ausgeblendete Spalte „Zahlt ein auf“ wurde mitgelesen. Mit --map "Zahlt ein '
        'auf=ignore" bleibt sie draußen.',
        'Sheet “Ideen”: The hidden column “Zahlt ein auf” was read as well. With --map "Zahlt ein '
        'auf=ignore" it stays out.',
    ),
    "formula-unsaved-in-a-text": (
        1,
        0,
        "Blatt „Ideen“, Zeile 2, Spalte „Zahlt ein auf“: Die Formel in dieser Zelle hat kein "
        "gespeichertes Ergebnis. Öffnen Sie die Mappe in Excel und speichern Sie sie, oder schreiben Sie "
        "den Wert hinein.",
        "Sheet “Ideen”, row 2, column “Zahlt ein auf”: The formula in this cell has no stored result. "
        "Open the workbook in Excel and save it, or enter the value.",
    ),
    "formula-error-in-a-text": (
        1,
        0,
        "Blatt „Ideen“, Zeile 2, Spalte „Bemerkung“, Wert „#NAME?“: Excel zeigt hier einen Formelfehler. "
        "Berichtigen Sie die Formel oder schreiben Sie den Wert hinein.",
        "Sheet “Ideen”, row 2, column “Bemerkung”, value “#NAME?”: Excel shows a formula error here. "
        "Correct the formula or enter the value.",
    ),
    "same-names": (
        1,
        0,
        "Mehrere Spalten heißen „Notiz“. Alle sind erhalten; geben Sie ihnen verschiedene Titel, damit "
        "man sie unterscheiden kann.",
        "Several columns are called “Notiz”. All are kept; give them different titles so that they can be"
        " told apart.",
    ),
    "decimal-by-evidence": (
        2,
        0,
        "„1.234 T€“ könnte zweierlei heißen; gelesen wurde das Komma als Dezimalzeichen, wie es „12,5 T€“"
        " (Zeile 3, Spalte „Nutzen pro Jahr“) zeigt. Ist es anders, sagen Sie es mit --decimal.",
        "“1.234 T€” could mean two things; the decimal sign was taken to be the comma, as “12,5 T€” (row "
        "3, column “Nutzen pro Jahr”) shows. If it is not, say so with --decimal.",
    ),
    "months-first": (
        2,
        0,
        "Spalte „Start“: Tag und Monat stehen in der Reihenfolge, die „12/31/2025“ zeigt; so wurden auch "
        "die Daten gelesen, die zweierlei heißen könnten.",
        "Column “Start”: Day and month stand in the order that “12/31/2025” shows; dates that could mean "
        "two days were read in the same way.",
    ),
    "either-month": (
        1,
        0,
        "Zeile 2, Spalte „Start“, Wert „03/04/2025“: Das Datum ist nicht eindeutig zu lesen und bleibt "
        "als Text erhalten. Schreiben Sie es wie 31.12.2026.",
        "Row 2, column “Start”, value “03/04/2025”: The date cannot be read with certainty and stays as "
        "text. Write it like 2026-12-31.",
    ),
    "risk-unknown-word": (
        1,
        0,
        "Zeile 2, Spalte „Risikoklasse“, Wert „geht so“: Diese Angabe ist nicht eindeutig und bleibt als Text "
        "erhalten. Eindeutig sind: minimales Risiko, begrenztes Risiko, hohes Risiko, verboten und unklar.",
        "Row 2, column “Risikoklasse”, value “geht so”: This is not clear and is kept as text. Clear are: "
        "minimal risk, limited risk, high risk, prohibited and unclear.",
    ),
    "id-twice": (
        2,
        0,
        "Zeile 2, Spalte „ID“, Wert „UC-1“: Mehrere verschiedene Zeilen haben die Kennung „UC-1“; sie "
        "zählt deshalb nicht. Vergeben Sie jede Kennung nur einmal.",
        "Row 2, column “ID”, value “UC-1”: Several different rows have the id “UC-1”, so it does not "
        "count. Give each id only once.",
    ),
    "one-end": (
        1,
        0,
        "Zeile 2, Spalte „Nutzen pro Jahr“, Wert „über 100 T€“: Genannt ist nur ein Ende; gelesen wurde "
        "diese Zahl. Besser ist eine Bandbreite, zum Beispiel 100-200 T€.",
        "Row 2, column “Nutzen pro Jahr”, value “über 100 T€”: Only one end is given; that number was "
        "read. A range is better, for example €100k-200k.",
    ),
    "hours-without-period": (
        1,
        0,
        "Zeile 2, Spalte „Nutzen pro Jahr“, Wert „6 h“: Es fehlt, ob die Stunden je Woche, Monat oder "
        "Jahr gemeint sind; gelesen wurde je Jahr. Schreiben Sie zum Beispiel 6 h/Woche.",
        "Row 2, column “Nutzen pro Jahr”, value “6 h”: It is not said whether the hours are per week, "
        "month or year; they were read as per year. Write, for example, 6 h/week.",
    ),
    "bare-euros": (
        2,
        0,
        "Spalte „Nutzen“: Die Zahlen haben keine Einheit und wurden als Euro gelesen. Ist etwas anderes "
        "gemeint, schreiben Sie die Einheit in den Spaltentitel, zum Beispiel „Nutzen (T€/Jahr)“.",
        "Column “Nutzen”: The numbers have no unit and were read as euros. If something else is meant, "
        "write the unit into the column title, for example “Benefit (k€/year)”.",
    ),
    "words-for-figures": (
        4,
        0,
        "Spalte „Nutzen“: Die Spalte enthält Text statt Zahlen; er bleibt beim Anwendungsfall erhalten. "
        'Sind es doch Zahlen, ordnen Sie die Spalte zu (--map "Nutzen=benefit").',
        "Column “Nutzen”: The column holds text instead of numbers; it stays with the use case. If they "
        'are numbers after all, map the column (--map "Nutzen=benefit").',
    ),
    "unknown-lever": (
        1,
        0,
        "Zeile 2, Spalte „Werthebel“, Wert „Zauberei“: Diesen Werthebel gibt es nicht; die Angabe wurde "
        "nicht übernommen. Legen Sie den Werthebel an und lesen Sie die Liste noch einmal ein.",
        "Row 2, column “Werthebel”, value “Zauberei”: There is no such value lever; it was left out. "
        "Create the value lever and read the list again.",
    ),
    "long-name": (
        1,
        0,
        "Zeile 2, Spalte „Idee“, Wert „Wort Wort Wort Wort Wort Wort Wort Wort“: Der Text ist länger als "
        "300 Zeichen und wurde gekürzt. Kürzen Sie ihn selbst, wenn das Ende wichtig ist.",
        "Row 2, column “Idee”, value “Wort Wort Wort Wort Wort Wort Wort Wort”: The text is longer than "
        "300 characters and was cut. Shorten it yourself if its end matters.",
    ),
}
"""Ideas read, rows that are none, and what is said first."""


def _read(name: str) -> Reading:
    file, data = STRANGE[name]
    return read_list(data, name=file, known=fresh(), as_of=AS_OF)


def test_the_table_is_complete() -> None:
    assert TOLD.keys() == STRANGE.keys()


@pytest.mark.parametrize("name", STRANGE)
def test_a_strange_list_is_read_and_says_what_is_strange(name: str) -> None:
    reading = _read(name)
    imported, rejected, *told = TOLD[name]
    assert reading.ok
    assert (reading.counts.imported, reading.counts.rejected) == (imported, rejected)
    assert [render(reading.problems[0].told, lang) for lang in LANGUAGES] == told


@pytest.mark.parametrize(
    "name", ["total", "total-without-a-word", "heading-between", "header-again", "footnote"]
)
def test_a_row_that_is_no_idea_makes_no_record(name: str) -> None:
    reading = _read(name)
    assert len(after(reading).use_cases) == reading.counts.imported


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("header-in-two-rows", {"one_off_cost": 40_000, "running_cost": 2_000}),
        ("units-below-the-header", {"effect": 120_000, "effort": 30}),
    ],
)
def test_a_header_of_several_rows_gives_its_columns_their_meaning(name: str, said: dict[str, int]) -> None:
    estimates = [r for r in _read(name).records if isinstance(r, Estimate)]
    assert {e.quantity: e.value for e in estimates} == {q: Point(value=Number(n)) for q, n in said.items()}


def test_what_a_hidden_column_says_is_read() -> None:
    assert [o.title and o.title.de for o in after(_read("hidden-column")).objectives] == [
        "Kosten senken", "Umsatz steigern",
    ]  # fmt: skip


def test_day_and_month_follow_the_column_where_it_shows_their_order() -> None:
    started = {c.title.de: c.started for c in after(_read("months-first")).use_cases}
    assert str(started["A"]) == "2025-03-04"
    assert after(_read("either-month")).use_cases[0].started is None
