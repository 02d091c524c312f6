"""The SQL of the views for other programs, made from `columns`, in the dialects of both databases.

Both read a source with the columns id, version (sequence of the entry in force), changed_at and body. Nothing that a
person typed gets into a statement: names come from the record definitions, the id of the organisation has no quotes.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator

from .columns import Column, Relation, Type, relations

SQLITE_TYPES: dict[Type, str] = {"numeric": "NUMERIC", "integer": "INTEGER"}
POSTGRESQL_TYPES: dict[Type, str] = {
    "numeric": "numeric", "integer": "bigint", "boolean": "boolean", "date": "date", "timestamp": "timestamptz",
}  # fmt: skip
_LONGEST = 63
"""Bytes of a name on PostgreSQL."""
LATEST = "row_number() OVER (PARTITION BY series, period ORDER BY known_at DESC, id DESC)"

# A zero byte cannot be in a text of PostgreSQL; JSON can hold one, so it is taken out (behind an even number of \).
_BODY = r"regexp_replace(e.body, '(?<!\\)((?:\\\\)*)\\u0000', '\1', 'g')::jsonb"


def sqlite() -> Iterator[tuple[str, str]]:
    """Name and statement of every view, over the tables `_record`, `_observation` and `_journal` of the same file."""
    for relation in relations():
        source = f"_record r WHERE r.kind = '{relation.kind}'"
        if relation.shape == "records":
            cells = [_of_sqlite(c, "r.body") for c in relation.columns]
            head = ["r.id AS id"]
        else:
            path = ".".join(f'"{step}"' for step in relation.inside)
            source = f"_record r, json_each(r.body, '$.{path}') i WHERE r.kind = '{relation.kind}'"
            cells = [_of_sqlite(c, "i.value") for c in relation.columns]
            place = 'i.key + 1 AS "position"' if relation.shape == "items" else 'i.key AS "key"'
            head = ["r.id AS id", place]
        tail = ["r.version AS version", "r.changed_at AS changed_at"] if relation.shape == "records" else []
        select = f"SELECT {', '.join(head + cells + tail)} FROM {source}"  # noqa: S608 - see above
        yield relation.name, f'CREATE VIEW "{relation.name}" AS {select}'
    value = 'CAST(value AS NUMERIC) AS "value"'
    every = f"SELECT series, period, {value}, known_at, source FROM "  # noqa: S608 - constants
    yield "observation_vintage", f'CREATE VIEW "observation_vintage" AS {every} _observation'
    latest = f"(SELECT *, {LATEST} AS nth FROM _observation) WHERE nth = 1"  # noqa: S608 - constants
    yield "observation", f'CREATE VIEW "observation" AS {every} {latest}'
    yield (
        "journal_state",
        'CREATE VIEW "journal_state" AS SELECT organisation, name, version, hash, at FROM _journal',
    )


def postgresql(schema: str, organisation: str) -> Iterator[tuple[str, str]]:
    """Name and statement of every view in this schema, over the journal's own tables.

    `security_barrier`: a reader's own function never sees a row of another organisation, however cheap it claims to be.
    """
    for relation in relations():
        yield relation.name, _view(schema, relation.name, _select(relation, organisation))
    every = (
        f"SELECT series, period, value::numeric AS value, known_at::timestamptz AS known_at, source FROM "  # noqa: S608
        f"(SELECT *, {LATEST} AS nth FROM journal_observation WHERE organisation_id = '{organisation}') seen"
    )
    yield "observation_vintage", _view(schema, "observation_vintage", every)
    yield "observation", _view(schema, "observation", f"{every} WHERE nth = 1")
    state = (
        "SELECT id AS organisation, name, head_sequence AS version, head_hash AS hash,"  # noqa: S608
        f" nullif(head_at, '')::timestamptz AS at FROM journal_organisation WHERE id = '{organisation}'"
    )
    yield "journal_state", _view(schema, "journal_state", state)


def definition() -> str:
    """Stands for what all views say: a change of any record definition changes it."""
    told = "\n".join(statement for _, statement in (*sqlite(), *postgresql("s", "o")))
    return hashlib.sha256(told.encode()).hexdigest()[:16]


def schema_of(organisation: str) -> str:
    """The schema on PostgreSQL: `leitstand_` and the id, shortened where the database allows no longer name."""
    return _short(f"leitstand_{organisation}")


def role_of(database: str, organisation: str) -> str:
    """The role on PostgreSQL. Every database of a server knows it, so its name says of which one it is."""
    return _short(f"{organisation}@{database}".replace('"', ""))


def _short(name: str) -> str:
    if len(name.encode()) <= _LONGEST:
        return name
    plain = re.sub(r"[^\x20-\x7e]", "_", name)[: _LONGEST - 13]
    return f"{plain}_{hashlib.sha256(name.encode()).hexdigest()[:12]}"


def _select(relation: Relation, organisation: str) -> str:
    source = (
        f"(SELECT h.record_id AS id, h.sequence AS version, e.at::timestamptz AS changed_at, {_BODY} AS body"  # noqa: S608
        " FROM journal_head h JOIN journal_entry e ON e.id = h.entry_id"
        f" WHERE h.organisation_id = '{organisation}' AND h.kind = '{relation.kind}' AND h.action = 'put') r"
    )
    path = "{" + ",".join(relation.inside) + "}"
    if relation.shape == "records":
        cells = [_of_postgresql(c, "r.body") for c in relation.columns]
        head, tail = ["r.id"], ["r.version", "r.changed_at"]
    elif relation.shape == "items":
        cells = [_of_postgresql(c, "i.item") for c in relation.columns]
        head, tail = ["r.id", "i.position"], []
        source += (
            f" CROSS JOIN LATERAL jsonb_array_elements(r.body #> '{path}') WITH ORDINALITY i(item, position)"
        )
    else:
        cells = [_of_postgresql(c, "i.item") for c in relation.columns]
        head, tail = ["r.id", "i.key"], []
        source += f" CROSS JOIN LATERAL jsonb_each(r.body #> '{path}') i(key, item)"
    return f"SELECT {', '.join(head + cells + tail)} FROM {source}"  # noqa: S608


def _view(schema: str, name: str, select: str) -> str:
    return f'CREATE VIEW "{schema}"."{name}" WITH (security_barrier = true) AS {select}'


def _of_sqlite(column: Column, body: str) -> str:
    path = "$" + "".join(f'."{step}"' for step in column.path)
    found = f"json_extract({body}, '{path}')" if column.path else body
    kind = SQLITE_TYPES.get(column.type)
    return f'CAST({found} AS {kind}) AS "{column.name}"' if kind else f'{found} AS "{column.name}"'


def _of_postgresql(column: Column, body: str) -> str:
    path = "{" + ",".join(column.path) + "}"
    kind = POSTGRESQL_TYPES.get(column.type)
    found = f"({body} #>> '{path}')"
    return f'{found}::{kind} AS "{column.name}"' if kind else f'{found} AS "{column.name}"'
