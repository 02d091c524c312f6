"""The table of jobs."""

from __future__ import annotations

from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True
    dependencies = ()
    operations = (
        migrations.CreateModel(
            name="JobRow",
            fields=[
                ("id", models.CharField(max_length=32, primary_key=True, serialize=False)),
                ("organisation", models.CharField(max_length=60)),
                ("who", models.CharField(max_length=120)),
                ("within", models.JSONField(null=True)),
                ("lang", models.CharField(max_length=2)),
                ("kind", models.CharField(max_length=40)),
                ("parameters", models.JSONField(default=dict)),
                ("same", models.CharField(max_length=64)),
                ("state", models.CharField(default="waiting", max_length=10)),
                ("part", models.FloatField(default=0.0)),
                ("cancel", models.BooleanField(default=False)),
                ("back", models.CharField(blank=True, max_length=500)),
                ("result", models.CharField(blank=True, max_length=200)),
                ("told", models.JSONField(default=list)),
                ("trace", models.TextField(blank=True)),
                ("attempts", models.PositiveSmallIntegerField(default=0)),
                ("worker", models.CharField(blank=True, max_length=64)),
                ("asked_at", models.DateTimeField()),
                ("started_at", models.DateTimeField(null=True)),
                ("ended_at", models.DateTimeField(null=True)),
            ],
            options={
                "db_table": "web_job",
                "indexes": [
                    models.Index(fields=["organisation", "kind", "-asked_at"], name="web_job_latest"),
                    models.Index(fields=["state", "asked_at"], name="web_job_state"),
                ],
                "constraints": [
                    models.UniqueConstraint(
                        condition=models.Q(("state", "waiting")),
                        fields=("same",),
                        name="web_job_waiting_once",
                    )
                ],
            },
        ),
    )
