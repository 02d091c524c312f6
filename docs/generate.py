"""Writes the reference of records and commands from the code: `make docs`. A test holds the files to it."""

from __future__ import annotations

import inspect
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from leitstand.journal.columns import relations
from leitstand.journal.views import POSTGRESQL_TYPES
from leitstand.strategy import KINDS
from leitstand.texts import label, render

HERE = Path(__file__).resolve().parent
COMMANDS = (
    "start", "demo", "init", "import", "export", "review", "plan", "explain", "what-if", "curve", "risk", "regret",
    "score", "clarify", "ask", "undo", "serve", "backup", "restore", "doctor", "views",
    "journal log", "journal diff", "journal verify",
    "profile list", "profile show", "profile check", "profile save", "workbook write", "workbook read",
    "person invite", "person list", "person role", "person remove",
)  # fmt: skip


def records() -> str:
    """Every kind of record with its fields, from the models."""
    parts = ["# Records\n\nMade by `make docs` from `leitstand.strategy`; do not edit.\n"]
    for kind, type_ in sorted(KINDS.items()):
        parts.append(f"## {render(label(kind), 'en')} / {render(label(kind), 'de')} (`{kind}`)\n")
        parts.append(f"{inspect.cleandoc(type_.__doc__ or '')}\n")
        parts.append("| field | English | German | holds |\n|---|---|---|---|")
        properties = type_.model_json_schema()["properties"]
        for name in type_.model_fields:
            named = type_.field_label(name)
            words = f"{render(named, 'en')} | {render(named, 'de')}"
            parts.append(f"| `{name}` | {words} | {_shape(properties[name])} |")
        parts.append("")
    return "\n".join(parts)


def views() -> str:
    """The SQL views with their columns, as they are made from the models."""
    parts = [
        "# SQL views\n\nMade by `make docs` from `leitstand.strategy`; do not edit. How they are put up: "
        "[operating.md](../operating.md#sql-views).\n\n"
        "Every view of records also has `id`, `version` (the journal entry in force) and `changed_at`; a list has the "
        "record's `id` and its `position`, an open table the `id` and the `key`. Types are those of PostgreSQL; SQLite "
        "keeps dates and times as ISO text and truth as 0 and 1.\n"
    ]
    for relation in relations():
        parts.append(f"## `{relation.name}`\n")
        parts.append("| column | type | English | German |\n|---|---|---|---|")
        for column in relation.columns:
            named = KINDS[relation.kind].field_label(column.field)
            words = f"{render(named, 'en')} | {render(named, 'de')}"
            parts.append(f"| `{column.name}` | {POSTGRESQL_TYPES.get(column.type, 'text')} | {words} |")
        parts.append("")
    return "\n".join([*parts, BESIDE])


BESIDE = """## Beside the records

| view | columns |
|---|---|
| `observation` | the latest known value of every series and period: `series`, `period`, `value`, `known_at`, `source` |
| `observation_vintage` | every value that was ever known, with the same columns |
| `journal_state` | how far the views reach: `organisation`, `name`, `version`, `hash`, `at` |
"""


def commands() -> str:
    """The help of every command, as it prints it."""
    parts = ["# Commands\n\nMade by `make docs` from the command line's own help; do not edit.\n"]
    environment = os.environ | {"COLUMNS": "100"}
    for command in ("", *COMMANDS):
        called = [sys.executable, "-m", "leitstand.cli", *command.split(), "--help", "--lang", "en"]
        text = subprocess.run(called, capture_output=True, text=True, check=True, env=environment).stdout  # noqa: S603
        parts.append(f"## leitstand {command}\n".replace(" \n", "\n"))
        parts.append(f"```text\n{text.strip()}\n```\n")
    parts.append(EXIT_CODES)
    return "\n".join(parts)


EXIT_CODES = """## Exit codes

| code | means |
|---|---|
| 0 | done |
| 1 | the input has faults; they are named, nothing was changed |
| 2 | the command was misspelt |
| 3 | someone else wrote in between: try again |
| 4 | not permitted |
| 5 | the data folder cannot be used |
| 130 | interrupted |

With `--json` an error is one line as well: `{"error": [{"code": ..., "text": ...}], "exit": 1}`.
"""


def _shape(schema: dict[str, Any]) -> str:
    """What a field holds, from its JSON schema: `string`, `list of string`, `Text`, `one of S, M, L`."""
    if "$ref" in schema:
        return str(schema["$ref"]).rsplit("/", 1)[-1]
    if "enum" in schema:
        return "one of " + ", ".join(f"`{value}`" for value in schema["enum"])
    options = [_shape(o) for o in schema.get("anyOf", schema.get("oneOf", ())) if o.get("type") != "null"]
    if options:
        return " or ".join(sorted(set(options) - {"string"} or options))
    if schema.get("type") == "array":
        return f"list of {_shape(schema.get('items', {}))}"
    return str(schema.get("format") or schema.get("type", "any"))


FILES = {"records.md": records, "commands.md": commands, "views.md": views}


def main() -> None:
    (HERE / "reference").mkdir(exist_ok=True)
    for name, write in FILES.items():
        (HERE / "reference" / name).write_text(write(), encoding="utf-8")


if __name__ == "__main__":
    main()
