"""The table of answers to requests with an idempotency key."""

from __future__ import annotations

from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True
    dependencies = ()
    operations = (
        migrations.CreateModel(
            name="AnswerRow",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("organisation", models.CharField(max_length=60)),
                ("who", models.CharField(max_length=200)),
                ("key", models.CharField(max_length=255)),
                ("digest", models.CharField(max_length=64)),
                ("status", models.PositiveSmallIntegerField(null=True)),
                ("headers", models.JSONField(default=dict)),
                ("body", models.TextField(blank=True)),
                ("at", models.DateTimeField()),
            ],
            options={
                "db_table": "web_api_answer",
                "indexes": [models.Index(fields=["at"], name="web_api_answer_at")],
                "constraints": [
                    models.UniqueConstraint(fields=("organisation", "who", "key"), name="web_api_answer_once")
                ],
            },
        ),
    )
