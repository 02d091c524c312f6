"""A list that was answered reads as it did before: our columns are no news."""

from __future__ import annotations

import datetime as dt

import pytest

from leitstand.exchange import read_list
from leitstand.exchange.answer import COLUMNS, IdeaRow, answer, write_plain_list
from leitstand.exchange.starter import starter
from leitstand.strategy import Strategy, Text
from leitstand.texts import LANGUAGES, Lang, render

DAY = dt.date(2026, 11, 23)
IDEAS = [
    IdeaRow("Angebote vorkalkulieren", "Ergebnis", "80-200 T€", "30 PT"),
    IdeaRow("Prüfberichte schreiben; ablegen", "Arbeitszeit", "6 h/Woche", "45 T€"),
    IdeaRow('Ersatzteile "vorhersagen"', "Ergebnis", "1,2 Mio", "?"),
    IdeaRow("Bestellungen erfassen", "Ergebnis", "M", "120.000 €"),
]
TITLES = {render(c.title, lang) for c in COLUMNS for lang in LANGUAGES}


def as_csv() -> bytes:
    lines = [
        "KI-Ideen;;;",
        "",
        "Idee;Zahlt ein auf;Nutzen pro Jahr;Einmaliger Aufwand",
        *('"' + '";"'.join(str(c).replace('"', '""') for c in idea) + '"' for idea in IDEAS),
    ]
    return "\r\n".join([*lines, ""]).encode("cp1252")


LISTS = {"liste.xlsx": write_plain_list(IDEAS, "de"), "liste.csv": as_csv()}


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("name", LISTS)
def test_reading_an_answered_list_changes_nothing(name: str, lang: Lang) -> None:
    begun = Strategy(starter(Text(de="Musterwerk"), DAY))
    first = read_list(LISTS[name], name=name, known=begun, as_of=DAY)
    assert first.ok and first.counts.imported == len(IDEAS), [p.message for p in first.problems]
    known = begun.having(*first.records)
    assert first.header_row is not None
    rows: dict[int, dict[str, str | float | None]] = {
        row.row: {
            "in_plan": "Pilot",
            "why": f"=1+1 {row.use_case}; weil",
            "sure": 0.93,
            "begin": "1. Quartal 2027",
        }
        for row in first.rows
    }
    done = answer(LISTS[name], rows, header_row=first.header_row, sheet=first.sheet, lang=lang)
    again = read_list(done, name=name, known=known, as_of=DAY)
    assert again.ok
    assert again.records == ()
    assert again.replaced == ()
    assert [(r.row, r.use_case) for r in again.rows] == [(r.row, r.use_case) for r in first.rows]
    assert {r.what for r in again.rows} == {"unchanged"}
    fields = {c.header: c.field for c in again.columns}
    assert {fields[title] for title in TITLES if title in fields} <= {None}
    assert (again.header_row, again.sheet) == (first.header_row, first.sheet)
    assert answer(done, rows, header_row=first.header_row, sheet=again.sheet, lang=lang) == done
