"""The largest public list of AI use cases: the US federal inventory of 2025."""

import os
from collections import Counter
from pathlib import Path

import pytest
from tests.exchange.tables import AS_OF, fresh

from leitstand.exchange import Reading, load_profile, read_list
from leitstand.strategy import Estimate, UseCase, canonical

DATA = Path(os.environ.get("LEITSTAND_DATA", Path(__file__).parents[3] / "shared/data")) / "inventories"
CSV = DATA / "us_federal_2025.csv"
pytestmark = [
    pytest.mark.shared_data,
    pytest.mark.skipif(not CSV.exists(), reason=f"needs the public inventory {CSV.name} (LEITSTAND_DATA)"),
]


@pytest.fixture(scope="module")
def reading() -> Reading:
    profile = load_profile("us-federal-2025")
    return read_list(CSV, name="US 2025", profile=profile, known=fresh(), as_of=AS_OF, lang="en")


def test_every_row_is_accounted_for(reading: Reading) -> None:
    assert reading.ok
    assert (reading.counts.rows, reading.counts.imported, reading.counts.merged, reading.counts.rejected) == (
        3611, 3609, 2, 0,
    )  # fmt: skip
    cases = [r for r in reading.records if isinstance(r, UseCase)]
    assert len(cases) == 3609
    assert {r.use_case for r in reading.rows} == {c.id for c in cases}


def test_stages_are_those_of_the_inventory(reading: Reading) -> None:
    stages = Counter(r.stage for r in reading.records if isinstance(r, UseCase))
    # 1,479 pre-deployment, 440 pilot, 1,040 deployed, 314 retired, 338 blank; two of them are merged
    assert stages == {"assessed": 1478, "pilot": 440, "operating": 1040, "retired": 313, "idea": 338}
    blank = next(p for p in reading.warnings if p.column == "development_stage")
    assert dict(blank.message.params)["count"] == 338


def test_there_is_no_money_in_it_and_none_is_made_up(reading: Reading) -> None:
    assert not [r for r in reading.records if isinstance(r, Estimate)]


def test_addresses_are_people_and_in_no_record(reading: Reading) -> None:
    addresses = {p.email for p in reading.people if p.email}
    assert len(addresses) > 180
    everything = "\n".join(canonical(r) for r in reading.records).casefold()
    assert not [a for a in addresses if a.casefold() in everything]


def test_ids_are_the_inventorys_where_it_has_usable_ones(reading: Reading) -> None:
    ids = {r.id for r in reading.records}
    assert {"DOI-0015", "VA-25-817"} <= ids
    assert "35" not in ids
    assert "TBD" not in ids


def test_started_is_read_from_all_eight_formats(reading: Reading) -> None:
    cases = [r for r in reading.records if isinstance(r, UseCase)]
    dated = [c for c in cases if c.attributes.get("operational_date")]
    unread = [p for p in reading.problems if p.message.code == "exchange-date-unread"]
    assert len(dated) == 1402
    assert unread == []
    assert all(
        c.started for c in dated if c.stage == "operating" and "2024" in c.attributes["operational_date"]
    )


def test_reading_it_again_changes_nothing(reading: Reading) -> None:
    known = fresh().having(*reading.records)
    profile = load_profile("us-federal-2025")
    again = read_list(CSV, name="US 2025", profile=profile, known=known, as_of=AS_OF, lang="en")
    assert again.records == ()
    assert again.counts.unchanged == 3609


def test_the_workbook_gives_the_same_strategy_to_the_last_record(reading: Reading) -> None:
    """Its questions and answers in full become the names and words of the CSV file, by the profile alone."""
    profile = load_profile("us-federal-2025")
    book = read_list(
        DATA / "us_federal_2025.xlsx", name="US 2025", profile=profile, known=fresh(), as_of=AS_OF, lang="en"
    )
    assert book.counts == reading.counts
    assert book.records == reading.records
    assert {(p.id, p.name, p.email) for p in book.people} == {(p.id, p.name, p.email) for p in reading.people}
    known = fresh().having(*reading.records)
    again = read_list(
        DATA / "us_federal_2025.xlsx", name="US 2025", profile=profile, known=known, as_of=AS_OF, lang="en"
    )
    assert again.records == ()
