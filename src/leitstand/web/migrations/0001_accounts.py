# ruff: noqa: RUF012 - in the form in which Django writes it
"""The tables of accounts: memberships, invitations, access tokens, visits, changes of access."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="AccessEvent",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("organisation", models.CharField(max_length=60)),
                ("at", models.DateTimeField()),
                ("who", models.CharField(max_length=120)),
                ("about", models.CharField(max_length=120)),
                ("what", models.CharField(max_length=40)),
                ("details", models.JSONField(default=dict)),
            ],
            options={
                "db_table": "web_access_event",
                "indexes": [models.Index(fields=["organisation", "at"], name="web_access_event_at")],
            },
        ),
        migrations.CreateModel(
            name="Invitation",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("organisation", models.CharField(max_length=60)),
                ("email", models.EmailField(max_length=254)),
                ("name", models.CharField(blank=True, max_length=200)),
                ("roles", models.JSONField(default=list)),
                ("units", models.JSONField(default=list)),
                ("digest", models.CharField(max_length=64, unique=True)),
                ("invited_by", models.CharField(max_length=120)),
                ("at", models.DateTimeField()),
                ("expires", models.DateTimeField()),
                ("accepted", models.DateTimeField(null=True)),
            ],
            options={
                "db_table": "web_invitation",
                "indexes": [models.Index(fields=["organisation", "email"], name="web_invitation_email")],
            },
        ),
        migrations.CreateModel(
            name="Membership",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("organisation", models.CharField(max_length=60)),
                ("roles", models.JSONField(default=list)),
                ("units", models.JSONField(default=list)),
                ("person", models.CharField(max_length=120)),
                ("since", models.DateTimeField()),
                (
                    "user",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="memberships",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "db_table": "web_membership",
            },
        ),
        migrations.CreateModel(
            name="ApiToken",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("name", models.CharField(max_length=100)),
                ("prefix", models.CharField(max_length=12)),
                ("digest", models.CharField(max_length=64, unique=True)),
                ("scopes", models.JSONField(default=list)),
                ("at", models.DateTimeField()),
                ("expires", models.DateTimeField()),
                ("last_used", models.DateTimeField(null=True)),
                (
                    "membership",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="tokens",
                        to="web.membership",
                    ),
                ),
            ],
            options={
                "db_table": "web_api_token",
            },
        ),
        migrations.CreateModel(
            name="Visit",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("organisation", models.CharField(max_length=60)),
                ("who", models.CharField(max_length=120)),
                ("at", models.DateTimeField()),
                ("sequence", models.BigIntegerField()),
                ("before", models.BigIntegerField(null=True)),
            ],
            options={
                "db_table": "web_visit",
                "constraints": [
                    models.UniqueConstraint(fields=("organisation", "who"), name="web_visit_once")
                ],
            },
        ),
        migrations.AddConstraint(
            model_name="membership",
            constraint=models.UniqueConstraint(fields=("user", "organisation"), name="web_membership_once"),
        ),
        migrations.AddConstraint(
            model_name="membership",
            constraint=models.UniqueConstraint(
                fields=("organisation", "person"), name="web_membership_person"
            ),
        ),
    ]
