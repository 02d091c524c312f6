"""The table of scenarios."""

from __future__ import annotations

from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True
    dependencies = ()
    operations = (
        migrations.CreateModel(
            name="ScenarioRow",
            fields=[
                ("id", models.CharField(max_length=32, primary_key=True, serialize=False)),
                ("organisation", models.CharField(max_length=60)),
                ("who", models.CharField(max_length=120)),
                ("title", models.CharField(max_length=120)),
                ("changes", models.JSONField(default=list)),
                ("plan", models.JSONField(default=dict)),
                ("shared", models.CharField(blank=True, max_length=120)),
                ("at", models.DateTimeField()),
            ],
            options={
                "db_table": "web_scenario",
                "indexes": [models.Index(fields=["organisation", "who", "-at"], name="web_scenario_own")],
            },
        ),
    )
