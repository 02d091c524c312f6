"""An outsider can recompute the chain from an exported file with nothing but Python's standard library."""

from __future__ import annotations

import datetime as dt
import hashlib
import io
import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest
import rfc8785
from hypothesis import given
from hypothesis import strategies as st
from tests.journal.samples import principle

from leitstand.journal import Commit, Journal, Withdraw
from leitstand.journal.chain import entry_hash, hashed_fields, time_of, time_text
from leitstand.journal.values import Entry

Write = Callable[..., Commit]
texts = st.text(st.characters(exclude_categories=["Cs"]))
times = st.datetimes(timezones=st.just(dt.UTC))


@given(st.dictionaries(texts.filter(str.isascii), texts | st.integers(-(2**53) + 1, 2**53 - 1)))
def test_the_standard_library_writes_texts_and_whole_numbers_as_rfc_8785_does(
    fields: dict[str, object],
) -> None:
    own = json.dumps(fields, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    assert own.encode() == rfc8785.dumps(fields)  # type: ignore[arg-type]


@given(times, times)
def test_times_sort_as_their_texts_do(a: dt.datetime, b: dt.datetime) -> None:
    assert time_of(time_text(a)) == a
    assert (time_text(a) < time_text(b)) == (a < b)


@pytest.mark.parametrize(
    "text", ["2026-01-01", "2026-01-01T00:00:00Z", "2026-01-01T00:00:00.000000+00:00", "x"]
)
def test_a_time_has_one_spelling(text: str) -> None:
    with pytest.raises(ValueError, match=re.escape(text)):
        time_of(text)


@given(st.data())
def test_the_hash_covers_every_field(data: st.DataObject) -> None:
    entry = Entry(
        "o", 1, 1, dt.datetime(2026, 1, 1, tzinfo=dt.UTC), "w", "y", "k", "i", "put", 1, "{}", "0" * 64, ""
    )
    name = data.draw(st.sampled_from(sorted(hashed_fields(entry).keys() - {"format", "at"})))
    old = getattr(entry, name)
    new = data.draw((texts if isinstance(old, str) else st.integers(0, 2**40)).filter(lambda v: v != old))
    assert entry_hash(Entry(**{**entry.__dict__, name: new})) != entry_hash(entry)
    later = Entry(**{**entry.__dict__, "at": entry.at + dt.timedelta(microseconds=1)})
    assert entry_hash(later) != entry_hash(entry)


def test_the_hash_of_a_known_entry_never_changes() -> None:
    """A golden value: whoever changes what is hashed invalidates every journal in the field."""
    entry = Entry(
        organisation="muster",
        sequence=1,
        commit=1,
        at=dt.datetime(2026, 3, 31, 12, 0, 0, 5, tzinfo=dt.UTC),
        who="role-strategy",
        why="Größe „übernommen“",
        kind="principle",
        id="P-1",
        action="put",
        schema_version=1,
        body='{"id":"P-1","measure":{"de":"Anteil"}}',
        previous="0" * 64,
        hash="",
    )
    assert entry_hash(entry) == outsider_hash({**hashed_fields(entry), "hash": ""})
    assert entry_hash(entry) == "714d245481d1462113346080a9c8948365acdb00cdbb7822e1b10414a99078e6"


def outsider_hash(fields: dict[str, object]) -> str:
    """The recipe of the ADR, written a second time."""
    signed = {name: value for name, value in fields.items() if name != "hash"}
    text = json.dumps(signed, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()


def test_an_outsider_can_verify_an_exported_journal(write: Write, journal: Journal) -> None:
    write(principle("P-1", "Größe\n„x“ \u2028 \x7f"), principle("P-2"), why='Anführung " und \\')
    write(Withdraw("P-2"))
    file = io.StringIO()
    head = journal.export_lines("muster", file)
    header, *entries = [json.loads(line) for line in file.getvalue().split("\n")[:-1]]
    previous = "0" * 64
    for number, fields in enumerate(entries, start=1):
        assert (fields["sequence"], fields["previous"]) == (number, previous)
        previous = outsider_hash(fields)
        assert fields["hash"] == previous
    assert (header["head"], header["entries"]) == (previous, 3) == (head.hash, head.sequence)


def test_the_verifier_in_the_decision_record_works_as_printed(
    write: Write, journal: Journal, tmp_path: Path
) -> None:
    record = next((Path(__file__).parents[2] / "docs" / "adr").glob("0003-*.md")).read_text("utf-8")
    script = record.split("```python\n")[1].split("```")[0]
    assert len(script.splitlines()) <= 30
    write(principle("P-1", "Größe"), principle("P-2"))
    file = tmp_path / "journal.jsonl"
    with file.open("w", encoding="utf-8", newline="\n") as stream:
        head = journal.export_lines("muster", stream)
    assert run(script, file) == f"ok: 2 entries, head {head.hash}"
    file.write_text(file.read_text("utf-8").replace("Größe", "Grösse"), "utf-8")
    assert run(script, file) == "entry 1 was changed"


def run(script: str, file: Path) -> str:
    import subprocess
    import sys

    done = subprocess.run(
        [sys.executable, "-I", "-c", script, str(file)], capture_output=True, text=True, check=False
    )
    return (done.stdout + done.stderr).strip()
