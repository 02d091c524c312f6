"""Observations are only ever added, derived results may go, people can be erased."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from decimal import Decimal

import pytest
from django.db import connections
from tests.journal.samples import START, principle, refusal

from leitstand.journal import Commit, Derived, Journal, Person
from leitstand.strategy import Observation

Write = Callable[..., Commit]


def seen(
    month: int, value: str | None, *, day: int = 0, series: str = "KPI-1", source: str = ""
) -> Observation:
    number = None if value is None else Decimal(value)
    known = START + dt.timedelta(days=day)
    return Observation(
        series=series, period=dt.date(2026, month, 1), value=number, known_at=known, source=source
    )


@pytest.fixture
def observed(write: Write, journal: Journal) -> Journal:
    write(principle("P-1"))
    journal.observe("muster", [seen(2, "1.20", day=1), seen(1, "7"), seen(1, "8", day=2)])
    return journal


def test_a_series_is_read_as_it_was_known(observed: Journal) -> None:
    def known(day: int) -> list[Decimal | None]:
        at = START + dt.timedelta(days=day)
        return [o.value for o in observed.observations("muster", "KPI-1", known_at=at)]

    assert known(-1) == []
    assert known(0) == [Decimal(7)]
    assert known(1) == [Decimal(7), Decimal("1.2")]
    assert known(2) == [Decimal(8), Decimal("1.2")]
    assert observed.observations("muster", "KPI-1") == (seen(1, "8", day=2), seen(2, "1.20", day=1))
    assert [o.value for o in observed.vintages("muster", "KPI-1")] == [Decimal(7), Decimal(8), Decimal("1.2")]


def test_what_is_known_already_is_not_written_again(observed: Journal) -> None:
    assert observed.observe("muster", [seen(1, "8", day=5), seen(1, "8", day=6)]) == 0
    assert observed.observe("muster", [seen(1, "8", day=6, source="ERP")]) == 1
    assert observed.observe("muster", [seen(1, None, day=7, source="ERP")]) == 1
    assert observed.observations("muster", "KPI-1")[0].value is None


def test_the_order_of_delivery_does_not_matter(write: Write, journal: Journal) -> None:
    write(principle("P-1"))
    delivered = [seen(1, "8", day=2), seen(2, "1", day=1), seen(1, "7")]
    assert journal.observe("muster", iter(delivered)) == 3
    assert [o.value for o in journal.vintages("muster", "KPI-1")] == [Decimal(7), Decimal(8), Decimal(1)]


def test_series_are_listed_and_organisations_kept_apart(observed: Journal) -> None:
    observed.observe("muster", [seen(1, "1", series="A")])
    assert observed.series("muster") == ("A", "KPI-1")
    observed.create_organisation("andere", "Andere", at=START)
    assert observed.observations("andere", "KPI-1") == ()
    assert "„fremd“" in refusal(lambda: observed.observe("fremd", []))
    assert "Messreihe" in refusal(lambda: observed.observe("muster", [seen(1, "1", series=" ")]))


def test_known_since_when_needs_a_zone(observed: Journal) -> None:
    naive = START.replace(tzinfo=None)
    unclear = seen(1, "1").model_copy(update={"known_at": naive})
    assert "Zeitzone" in refusal(lambda: observed.observe("muster", [seen(1, "1"), unclear]))
    assert "Zeitzone" in refusal(lambda: observed.observations("muster", "KPI-1", known_at=naive))


def test_derived_results_are_kept_until_cleared(journal: Journal) -> None:
    assert journal.derived_get("abc") is None
    journal.derived_put("abc", "<svg>ä</svg>", "image/svg+xml")
    journal.derived_put("def", b"\x00\xff", "application/octet-stream")
    assert journal.derived_get("abc") == Derived("<svg>ä</svg>".encode(), "image/svg+xml")
    journal.derived_put("abc", "neu", "text/plain")
    assert journal.derived_get("abc") == Derived(b"neu", "text/plain")
    assert journal.derived_get("def") == Derived(b"\x00\xff", "application/octet-stream")
    assert journal.derived_keys("") == {"abc", "def"}
    assert journal.derived_keys("ab") == {"abc"}
    assert journal.derived_clear() == 2
    assert journal.derived_get("abc") is None


def test_derived_results_are_kept_all_at_once_or_not_at_all(journal: Journal) -> None:
    journal.derived_put("abc", "alt", "text/plain")
    journal.derived_put_all(
        [("abc", "neu", "text/plain"), ("def", b"\x00", "x/y"), ("abc", "neuer", "text/plain")]
    )
    assert journal.derived_get("abc") == Derived(b"neuer", "text/plain")
    assert journal.derived_get("def") == Derived(b"\x00", "x/y")
    journal.derived_put_all([])

    def broken() -> Iterator[tuple[str, str | bytes, str]]:
        yield "ghi", "da", "text/plain"
        raise ValueError("broken")

    with pytest.raises(ValueError, match="broken"):
        journal.derived_put_all(broken())
    assert journal.derived_keys("") == {"abc", "def"}


def test_people_are_found_and_overwritten(write: Write, journal: Journal) -> None:
    write(principle("P-1"))
    people = journal.people
    people.put("muster", Person("p-2", "Schätzerin Ö", "oe@example.org", {"Datenanalyse": 3}))
    people.put("muster", Person("p-1", "Schätzer A"))
    people.put("muster", Person("p-1", "Schätzer B"))
    assert people.get("muster", "p-1") == Person("p-1", "Schätzer B")
    assert [found.id for found in people.find("muster")] == ["p-1", "p-2"]
    assert people.find("muster", "schätzerin ö")[0].skills == {"Datenanalyse": 3}
    assert [found.id for found in people.find("muster", "EXAMPLE.org")] == ["p-2"]
    journal.create_organisation("andere", "Andere", at=START)
    assert people.get("andere", "p-1") is None
    assert people.find("andere") == ()
    assert "Kennung" in refusal(lambda: people.put("muster", Person(" ")))
    assert "zu lang" in refusal(lambda: people.put("muster", Person("p-3", "x" * 201)))


def test_erasing_a_person_leaves_the_journal_in_order(write: Write, journal: Journal) -> None:
    journal.people.put("muster", Person("p-1", "Zwiebelturm Quastenflosser", "q@example.org"))
    write(principle("P-1"), who="p-1")
    head = journal.head("muster")
    journal.people.erase("muster", "p-1")
    assert journal.people.get("muster", "p-1") is None
    assert journal.head("muster") == head
    assert journal.verify("muster").ok
    assert "niemand" in refusal(lambda: journal.people.erase("muster", "p-1"))


def test_an_erased_name_is_gone_from_the_files(write: Write, journal: Journal) -> None:
    if connections[journal.alias].vendor != "sqlite":
        pytest.skip("PostgreSQL overwrites dead rows on VACUUM")
    name = "Zwiebelturm Quastenflosser"
    journal.people.put("muster", Person("p-1", name))

    def on_disk() -> bool:
        return any(name.encode() in file.read_bytes() for file in journal.home.iterdir())

    assert on_disk()
    journal.people.erase("muster", "p-1")
    assert not on_disk()
