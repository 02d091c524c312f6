"""Indexes for looking through the journal commit by commit: all of it, by kind, and by person.

On SQLite an index leaves the table and its triggers as they are.
"""

from __future__ import annotations

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = (("journal", "0003_user_without_person"),)
    operations = (
        migrations.AddIndex(
            model_name="entryrow",
            index=models.Index(fields=["organisation", "commit", "sequence"], name="journal_entry_commit"),
        ),
        migrations.AddIndex(
            model_name="entryrow",
            index=models.Index(
                fields=["organisation", "kind", "commit", "sequence"], name="journal_entry_kind"
            ),
        ),
        migrations.AddIndex(
            model_name="entryrow",
            index=models.Index(
                fields=["organisation", "who", "commit", "sequence"], name="journal_entry_who"
            ),
        ),
    )
