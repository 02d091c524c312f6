"""The views for other programs show exactly the records in force of one organisation, and nothing else."""

from __future__ import annotations

import datetime as dt
import json
import os
import sqlite3
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from django.db import DatabaseError, connections, transaction
from tests.companies import company
from tests.databases import postgres_only, sqlite_only
from tests.journal.samples import START, principle, refusal

from leitstand.journal import Commit, Journal, Put, Withdraw, views
from leitstand.journal.columns import LEFT_OUT, Column, Relation, relations
from leitstand.strategy import (
    KINDS,
    Budget,
    Choice,
    Estimate,
    Objective,
    Observation,
    Principle,
    Range,
    Record,
    Text,
    UseCase,
)

Write = Callable[..., Commit]
STAMP: dict[str, Any] = {"who": "role-strategy", "why": "Test", "at": START}


def rows(journal: Journal, organisation: str, view: str) -> list[dict[str, Any]]:
    """What another program reads in a view, as somebody who may read the views alone."""
    if connections[journal.alias].vendor == "sqlite":
        journal.publish(organisation)
        with closing(_file(journal, organisation)) as file:
            file.row_factory = sqlite3.Row
            return [dict(row) for row in file.execute(f'SELECT * FROM "{view}"')]  # noqa: S608
    journal.publish(organisation)
    found = as_role(journal, organisation, f'SELECT * FROM "{views.schema_of(organisation)}"."{view}"')  # noqa: S608
    return list(found)


def role(journal: Journal, organisation: str) -> str:
    return views.role_of(str(connections[journal.alias].settings_dict["NAME"]), organisation)


def as_role(journal: Journal, organisation: str, *statements: str) -> list[dict[str, Any]]:
    """Runs statements with the rights of the organisation's role; what the last one gives."""
    with transaction.atomic(using=journal.alias), connections[journal.alias].cursor() as cursor:
        cursor.execute(f'SET LOCAL ROLE "{role(journal, organisation)}"')
        for statement in statements:
            cursor.execute(statement)
        names = [column[0] for column in cursor.description or ()]
        found = [dict(zip(names, row, strict=True)) for row in cursor.fetchall()] if names else []
        cursor.execute("RESET ROLE")
    return found


def _file(journal: Journal, organisation: str) -> sqlite3.Connection:
    path = journal.home / "views" / f"{organisation}.sqlite3"
    return sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)


@pytest.fixture(scope="module")
def records() -> tuple[Record, ...]:
    """A company with every kind of record and many empty fields."""
    companies = (tuple(company(seed, rules=True)) for seed in range(200))
    return next(found for found in companies if {record.kind for record in found} == set(KINDS))


@pytest.fixture
def filled(write: Write, journal: Journal, records: tuple[Record, ...]) -> Journal:
    write(*(Put(record) for record in records))
    return journal


def at(body: object, path: tuple[str, ...]) -> Any:
    for step in path:
        body = body.get(step) if isinstance(body, Mapping) else None
    return body


def same(shown: object, wanted: object, column: Column) -> bool:
    if wanted is None or shown is None:
        return shown is None and wanted is None
    match column.type:
        case "numeric":
            return abs(Decimal(str(shown)) - Decimal(str(wanted))) <= abs(Decimal(str(wanted))) * Decimal(
                "1e-14"
            )
        case "boolean":
            return bool(shown) is wanted
        case "date":
            return str(shown) == wanted
    return shown == wanted


def wanted_rows(relation: Relation, records: tuple[Record, ...]) -> dict[tuple[Any, ...], Any]:
    """What a relation must show: key -> JSON value of the row."""
    found: dict[tuple[Any, ...], Any] = {}
    for record in records:
        if record.kind != relation.kind:
            continue
        body = record.model_dump(mode="json", exclude_none=True)
        inside = at(body, relation.inside)
        if relation.shape == "records":
            found[record.id,] = body
        elif relation.shape == "items":
            found |= {(record.id, n): item for n, item in enumerate(inside or (), 1)}
        else:
            found |= {(record.id, key): value for key, value in (inside or {}).items()}
    return found


def test_every_view_shows_exactly_the_records_in_force(filled: Journal, records: tuple[Record, ...]) -> None:
    filled.publish("muster")
    shown_somewhere = 0
    for relation in relations():
        keys = {"records": ("id",), "items": ("id", "position"), "pairs": ("id", "key")}[relation.shape]
        shown = {tuple(row[key] for key in keys): row for row in rows(filled, "muster", relation.name)}
        wanted = wanted_rows(relation, records)
        assert shown.keys() == wanted.keys(), relation.name
        for key, row in shown.items():
            for column in relation.columns:
                assert same(row[column.name], at(wanted[key], column.path), column), (key, column)
        shown_somewhere += len(shown)
    assert shown_somewhere > 100


def leaves(body: object, path: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    if isinstance(body, dict):
        for name, value in body.items():
            yield from leaves(value, (*path, name))
    else:
        yield path


def test_no_field_of_a_record_is_missing_but_what_is_about_a_person(records: tuple[Record, ...]) -> None:
    for record in records:
        mine = [relation for relation in relations() if relation.kind == record.kind]
        covered = {c.path for r in mine if r.shape == "records" for c in r.columns}
        inside = [r.inside for r in mine if r.shape != "records"]
        for path in leaves(record.model_dump(mode="json", exclude_none=True)):
            told = path in covered or any(path[: len(i)] == i for i in inside)
            assert told or path == ("id",) or (record.kind, path[0]) in LEFT_OUT, path


def test_who_estimated_is_in_no_view() -> None:
    columns = {c.name for r in relations() if r.kind == "estimate" for c in r.columns}
    assert "by" not in columns
    assert "value_p10" in columns


def test_figures_texts_and_lists_are_columns_that_anybody_can_read(write: Write, journal: Journal) -> None:
    write(
        Budget(id="B-1", year=2027, amount=Decimal("1250000.50")),
        Objective(id="O-1", title=Text(de="Schneller", en="Faster"), due=dt.date(2027, 6, 30), draft=True),
        UseCase(id="UC-1", title=Text(de="Angebote"), objectives=("O-1",), attributes={"Ort": "Werk 'Süd'"}),
        Estimate(
            id="E-1",
            use_case="UC-1",
            quantity="one_off_cost",
            unit="EUR",
            date=dt.date(2026, 1, 2),
            value=Range(p10=Decimal("80000"), p90=Decimal("200000.25")),
            by="Schätzer A",
        ),
    )
    (budget,) = rows(journal, "muster", "budget")
    assert (budget["year"], Decimal(str(budget["amount"]))) == (2027, Decimal("1250000.50"))
    (objective,) = rows(journal, "muster", "objective")
    assert (objective["title_de"], objective["title_en"], bool(objective["draft"])) == (
        "Schneller",
        "Faster",
        True,
    )
    assert str(objective["due"]) == "2027-06-30"
    (estimate,) = rows(journal, "muster", "estimate")
    assert (estimate["value_form"], estimate["value_p50"], estimate["value_size"]) == ("range", None, None)
    assert Decimal(str(estimate["value_p90"])) == Decimal("200000.25")
    (listed,) = rows(journal, "muster", "use_case_objectives")
    assert (listed["id"], listed["position"], listed["value"]) == ("UC-1", 1, "O-1")
    (pair,) = rows(journal, "muster", "use_case_attributes")
    assert (pair["key"], pair["value"]) == ("Ort", "Werk 'Süd'")


def test_a_change_replaces_and_a_withdrawal_removes_the_row(write: Write, journal: Journal) -> None:
    write(principle("P-1", "alt"), principle("P-2"))
    journal.publish("muster")
    write(principle("P-1", "neu"), Withdraw("P-2"))
    (row,) = rows(journal, "muster", "principle")
    assert (row["id"], row["measure_de"], row["version"]) == ("P-1", "neu", 3)
    write(principle("P-2", "wieder da"))
    assert [r["id"] for r in sorted(rows(journal, "muster", "principle"), key=lambda r: r["id"])] == [
        "P-1",
        "P-2",
    ]


def test_another_organisations_records_are_in_no_view(filled: Journal, records: tuple[Record, ...]) -> None:
    filled.create_organisation("andere", "Andere AG", at=START)
    secret = [r.model_copy(update={"title": Text(de="GEHEIM")}) for r in records]
    filled.commit("andere", [Put(record) for record in secret], **STAMP)
    seen = Observation(series="GEHEIM", period=dt.date(2026, 1, 1), value=Decimal(3), known_at=START)
    filled.observe("andere", [seen])
    filled.publish("andere")
    for view in [r.name for r in relations()] + ["observation", "observation_vintage", "journal_state"]:
        assert "GEHEIM" not in json.dumps(rows(filled, "muster", view), default=str), view
    assert {r["title_de"] for r in rows(filled, "andere", "use_case")} == {"GEHEIM"}
    (state,) = rows(filled, "muster", "journal_state")
    assert (state["organisation"], state["hash"]) == ("muster", filled.head("muster").hash)


def test_of_a_series_the_latest_known_values_are_shown_and_what_was_known_before(
    write: Write, journal: Journal
) -> None:
    march = dt.date(2026, 3, 1)
    for day, value in ((1, "3.5"), (2, None), (3, "4.25")):
        known = START + dt.timedelta(days=day)
        journal.observe(
            "muster",
            [Observation(series="k", period=march, value=Decimal(value) if value else None, known_at=known)],
        )
    (row,) = rows(journal, "muster", "observation")
    assert (row["series"], str(row["period"]), Decimal(str(row["value"]))) == (
        "k",
        "2026-03-01",
        Decimal("4.25"),
    )
    assert [r["value"] is None for r in rows(journal, "muster", "observation_vintage")] == [
        False,
        True,
        False,
    ]


def test_a_text_with_a_zero_byte_or_a_backslash_breaks_no_view(write: Write, journal: Journal) -> None:
    write(
        Principle(id="P-1", title=Text(de="a\0b"), measure=Text(de="c:\\u0000")),
        Principle(id="P-2", title=Text(de="\\\0\\"), measure=Text(de='"')),
    )
    shown = {row["id"]: (row["title_de"], row["measure_de"]) for row in rows(journal, "muster", "principle")}
    assert {i: (t.replace("\0", ""), m) for i, (t, m) in shown.items()} == {
        "P-1": ("ab", "c:\\u0000"), "P-2": ("\\\\", '"'),
    }  # fmt: skip


def test_putting_the_same_up_again_changes_nothing_and_taking_it_down_removes_it(
    write: Write, journal: Journal
) -> None:
    write(principle("P-1"))
    assert journal.publish("muster").renewed
    assert not journal.publish("muster").renewed
    assert journal.withdraw_views("muster")
    assert not journal.withdraw_views("muster")
    assert journal.publish("muster").renewed


def test_an_unknown_organisation_is_refused(journal: Journal) -> None:
    assert "gibt es hier nicht" in refusal(lambda: journal.publish("niemand"))
    assert "gibt es hier nicht" in refusal(lambda: journal.withdraw_views("niemand"))


def test_reading_old_bodies_needs_nothing_that_the_views_do_not_know() -> None:
    """Views read bodies as they are stored: the first upcast that changes one needs its twin in `views`."""
    from leitstand.journal.upcasting import UPCASTS

    body = {"id": "X-1", "title": {"de": "Ein Wort"}}
    assert all(upcast(dict(body)) == body for upcast in UPCASTS.values())
    assert {kind: record.schema_version for kind, record in KINDS.items() if record.schema_version > 1} == {
        kind: version + 1 for kind, version in UPCASTS
    }


def test_a_list_within_a_list_has_no_table_yet() -> None:
    """So that a new definition of that form does not lose its items silently."""
    from leitstand.journal.columns import _items

    assert _items(Choice, "choices")
    with pytest.raises(TypeError, match="list within a list"):
        _items(UseCase, "x")


@sqlite_only
def test_the_file_is_read_only_and_its_owners_alone(write: Write, journal: Journal, tmp_path: Path) -> None:
    write(principle("P-1"))
    done = journal.publish("muster", tmp_path / "bi.sqlite3")
    assert done.place == str(tmp_path / "bi.sqlite3")
    assert os.name == "nt" or Path(done.place).stat().st_mode & 0o777 == 0o400
    journal.publish("muster")
    with closing(_file(journal, "muster")) as file, pytest.raises(sqlite3.OperationalError):
        file.execute("DELETE FROM _record")


@sqlite_only
def test_files_that_are_up_follow_the_journal(write: Write, journal: Journal) -> None:
    write(principle("P-1"))
    assert journal.refresh_views() == 0
    journal.publish("muster")
    assert journal.refresh_views() == 0
    write(principle("P-2"))
    assert journal.refresh_views() == 1
    with closing(_file(journal, "muster")) as file:
        assert file.execute("SELECT COUNT(*) FROM principle").fetchone() == (2,)


@sqlite_only
def test_whatever_lies_in_the_place_of_the_file_is_replaced(write: Write, journal: Journal) -> None:
    write(principle("P-1"))
    place = journal.home / "views" / "muster.sqlite3"
    place.parent.mkdir()
    place.write_bytes(b"no database" * 100)
    assert journal.publish("muster").renewed
    assert len(rows(journal, "muster", "principle")) == 1


@postgres_only
@pytest.mark.parametrize(
    "statement",
    [
        "SELECT * FROM journal_entry",
        "SELECT * FROM journal_user",
        "SELECT * FROM journal_person",
        'SELECT * FROM "leitstand_andere".principle',
        'DELETE FROM "leitstand_muster".principle',
        'INSERT INTO "leitstand_muster".skill (id) VALUES (1)',
        'CREATE TABLE "leitstand_muster".x (a int)',
    ],
)
def test_the_role_may_read_its_views_and_nothing_else(write: Write, journal: Journal, statement: str) -> None:
    write(principle("P-1"))
    journal.create_organisation("andere", "Andere AG", at=START)
    journal.publish("muster")
    journal.publish("andere")
    with pytest.raises(DatabaseError, match=r"permission denied|cannot|not allowed"):
        as_role(journal, "muster", statement)


@postgres_only
def test_a_readers_own_function_never_sees_another_organisations_rows(write: Write, journal: Journal) -> None:
    """A function that claims to cost nothing runs before the view's own condition, but for the security barrier."""
    write(principle("P-1"))
    journal.create_organisation("andere", "Andere AG", at=START)
    journal.commit("andere", [Put(principle("GEHEIM-1"))], **STAMP)
    journal.publish("muster")
    leak = (
        "CREATE OR REPLACE FUNCTION pg_temp.leak(text) RETURNS boolean LANGUAGE plpgsql COST 0.0000001 AS"
        " $$ BEGIN IF $1 LIKE 'GEHEIM%' THEN RAISE EXCEPTION 'seen: %', $1; END IF; RETURN true; END $$"
    )
    scans = (
        "indexscan",
        "indexonlyscan",
        "bitmapscan",
    )  # an index would pick the organisation before any condition
    everything = tuple(f"SET LOCAL enable_{scan} = off" for scan in scans)
    query = "SELECT * FROM leitstand_muster.{} WHERE pg_temp.leak(id::text)"
    assert len(as_role(journal, "muster", leak, *everything, query.format("principle"))) == 1
    with connections[journal.alias].cursor() as cursor:  # the same view without the barrier gives it away
        cursor.execute("SELECT pg_get_viewdef('leitstand_muster.principle'::regclass)")
        body = cursor.fetchone()[0].rstrip(";")
        cursor.execute(f"CREATE VIEW leitstand_muster.loose AS {body}")
        cursor.execute(f'GRANT SELECT ON leitstand_muster.loose TO "{role(journal, "muster")}"')
    with pytest.raises(DatabaseError, match="seen: GEHEIM-1"):
        as_role(journal, "muster", leak, *everything, query.format("loose"))


@postgres_only
def test_a_new_definition_replaces_the_views_and_says_what_rests_on_them(
    write: Write, journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(principle("P-1"))
    journal.publish("muster")
    monkeypatch.setattr("leitstand.journal.views.definition", lambda: "another")
    assert journal.publish("muster").renewed
    with connections[journal.alias].cursor() as cursor:
        cursor.execute("CREATE VIEW mine AS SELECT id FROM leitstand_muster.principle")
    monkeypatch.setattr("leitstand.journal.views.definition", lambda: "a third")
    assert "entfernen Sie jene zuerst" in refusal(lambda: journal.publish("muster"))


@postgres_only
def test_columns_carry_our_labels_for_the_tools_that_show_them(write: Write, journal: Journal) -> None:
    write(principle("P-1"))
    journal.publish("muster")
    with connections[journal.alias].cursor() as cursor:
        cursor.execute("SELECT col_description('leitstand_muster.kpi'::regclass, attnum) FROM pg_attribute"
                       " WHERE attrelid = 'leitstand_muster.kpi'::regclass AND attname = 'unit'")  # fmt: skip
        assert cursor.fetchone()[0] == "Einheit / Unit"
