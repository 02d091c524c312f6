"""Entries and observations can be added, never changed, removed, replaced or truncated.

A later migration that alters one of these tables on SQLite rebuilds it and loses its triggers: it must run
this again. `verify` reports missing triggers.
"""

from __future__ import annotations

from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.migrations.state import StateApps

TABLES = {
    "journal_entry": "organisation_id = NEW.organisation_id AND sequence = NEW.sequence",
    "journal_observation": "FALSE",
}

SQLITE = (
    "CREATE TRIGGER {table}_no_update BEFORE UPDATE ON {table}"
    " BEGIN SELECT RAISE(ABORT, '{table} is append-only: no update'); END",
    "CREATE TRIGGER {table}_no_delete BEFORE DELETE ON {table}"
    " BEGIN SELECT RAISE(ABORT, '{table} is append-only: no delete'); END",
    "CREATE TRIGGER {table}_no_replace BEFORE INSERT ON {table}"
    " WHEN EXISTS (SELECT 1 FROM {table} WHERE id = NEW.id OR ({same}))"
    " BEGIN SELECT RAISE(ABORT, '{table} is append-only: no replace'); END",
)

POSTGRESQL_FUNCTION = """
CREATE OR REPLACE FUNCTION journal_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% is append-only: no %', TG_TABLE_NAME, lower(TG_OP)
    USING ERRCODE = 'integrity_constraint_violation';
END
$$
"""

POSTGRESQL = (
    "CREATE TRIGGER {table}_no_update BEFORE UPDATE ON {table}"
    " FOR EACH ROW EXECUTE FUNCTION journal_append_only()",
    "CREATE TRIGGER {table}_no_delete BEFORE DELETE ON {table}"
    " FOR EACH ROW EXECUTE FUNCTION journal_append_only()",
    "CREATE TRIGGER {table}_no_truncate BEFORE TRUNCATE ON {table}"
    " FOR EACH STATEMENT EXECUTE FUNCTION journal_append_only()",
    "ALTER TABLE {table} ENABLE ALWAYS TRIGGER {table}_no_update",
    "ALTER TABLE {table} ENABLE ALWAYS TRIGGER {table}_no_delete",
    "ALTER TABLE {table} ENABLE ALWAYS TRIGGER {table}_no_truncate",
)


def guard(apps: StateApps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    """Creates the triggers of the database at hand."""
    sqlite = schema_editor.connection.vendor == "sqlite"
    with schema_editor.connection.cursor() as cursor:
        if not sqlite:
            cursor.execute(POSTGRESQL_FUNCTION)
        for table, same in TABLES.items():
            for statement in SQLITE if sqlite else POSTGRESQL:
                cursor.execute(statement.format(table=table, same=same))


class Migration(migrations.Migration):
    dependencies = (("journal", "0001_initial"),)
    operations = (migrations.RunPython(guard, elidable=False),)
