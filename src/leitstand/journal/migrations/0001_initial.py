# ruff: noqa: E501, RUF012 - in the form in which Django writes it
"""All tables of the journal, and the user model before any other migration refers to it."""

import django.contrib.auth.models
import django.contrib.auth.validators
import django.db.models.deletion
import django.utils.timezone
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("auth", "0012_alter_user_first_name_max_length"),
    ]

    operations = [
        migrations.CreateModel(
            name="DerivedRow",
            fields=[
                ("key", models.CharField(max_length=200, primary_key=True, serialize=False)),
                ("media_type", models.CharField(max_length=100)),
                ("content", models.BinaryField()),
            ],
            options={
                "db_table": "journal_derived",
            },
        ),
        migrations.CreateModel(
            name="OrganisationRow",
            fields=[
                ("id", models.CharField(max_length=60, primary_key=True, serialize=False)),
                ("name", models.CharField(max_length=200)),
                ("created_at", models.CharField(blank=True, max_length=27)),
                ("head_sequence", models.BigIntegerField(default=0)),
                ("head_commit", models.BigIntegerField(default=0)),
                ("head_hash", models.CharField(max_length=64)),
                ("head_at", models.CharField(blank=True, max_length=27)),
            ],
            options={
                "db_table": "journal_organisation",
            },
        ),
        migrations.CreateModel(
            name="EntryRow",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("sequence", models.BigIntegerField()),
                ("commit", models.BigIntegerField(db_column="commit_number")),
                ("at", models.CharField(max_length=27)),
                ("who", models.TextField()),
                ("why", models.TextField()),
                ("kind", models.CharField(max_length=60)),
                ("record_id", models.CharField(max_length=120)),
                ("action", models.CharField(max_length=8)),
                ("schema_version", models.IntegerField()),
                ("body", models.TextField()),
                ("previous", models.CharField(max_length=64)),
                ("hash", models.CharField(max_length=64)),
                (
                    "organisation",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        to="journal.organisationrow",
                    ),
                ),
            ],
            options={
                "db_table": "journal_entry",
            },
        ),
        migrations.CreateModel(
            name="PersonRow",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("person_id", models.CharField(max_length=120)),
                ("name", models.CharField(blank=True, max_length=200)),
                ("email", models.CharField(blank=True, max_length=254)),
                ("skills", models.JSONField(default=dict)),
                (
                    "organisation",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        to="journal.organisationrow",
                    ),
                ),
            ],
            options={
                "db_table": "journal_person",
            },
        ),
        migrations.CreateModel(
            name="User",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("password", models.CharField(max_length=128, verbose_name="password")),
                ("last_login", models.DateTimeField(blank=True, null=True, verbose_name="last login")),
                (
                    "is_superuser",
                    models.BooleanField(
                        default=False,
                        help_text="Designates that this user has all permissions without explicitly assigning them.",
                        verbose_name="superuser status",
                    ),
                ),
                (
                    "username",
                    models.CharField(
                        error_messages={"unique": "A user with that username already exists."},
                        help_text="Required. 150 characters or fewer. Letters, digits and @/./+/-/_ only.",
                        max_length=150,
                        unique=True,
                        validators=[django.contrib.auth.validators.UnicodeUsernameValidator()],
                        verbose_name="username",
                    ),
                ),
                ("first_name", models.CharField(blank=True, max_length=150, verbose_name="first name")),
                ("last_name", models.CharField(blank=True, max_length=150, verbose_name="last name")),
                ("email", models.EmailField(blank=True, max_length=254, verbose_name="email address")),
                (
                    "is_staff",
                    models.BooleanField(
                        default=False,
                        help_text="Designates whether the user can log into this admin site.",
                        verbose_name="staff status",
                    ),
                ),
                (
                    "is_active",
                    models.BooleanField(
                        default=True,
                        help_text="Designates whether this user should be treated as active. Unselect this instead of deleting accounts.",
                        verbose_name="active",
                    ),
                ),
                (
                    "date_joined",
                    models.DateTimeField(default=django.utils.timezone.now, verbose_name="date joined"),
                ),
                (
                    "groups",
                    models.ManyToManyField(
                        blank=True,
                        help_text="The groups this user belongs to. A user will get all permissions granted to each of their groups.",
                        related_name="user_set",
                        related_query_name="user",
                        to="auth.group",
                        verbose_name="groups",
                    ),
                ),
                (
                    "user_permissions",
                    models.ManyToManyField(
                        blank=True,
                        help_text="Specific permissions for this user.",
                        related_name="user_set",
                        related_query_name="user",
                        to="auth.permission",
                        verbose_name="user permissions",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        to="journal.personrow",
                    ),
                ),
            ],
            options={
                "verbose_name": "user",
                "verbose_name_plural": "users",
                "db_table": "journal_user",
                "abstract": False,
            },
            managers=[
                ("objects", django.contrib.auth.models.UserManager()),
            ],
        ),
        migrations.CreateModel(
            name="ObservationRow",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("series", models.CharField(max_length=120)),
                ("period", models.DateField()),
                ("known_at", models.CharField(max_length=27)),
                ("value", models.TextField(null=True)),
                ("source", models.TextField(blank=True)),
                (
                    "organisation",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        to="journal.organisationrow",
                    ),
                ),
            ],
            options={
                "db_table": "journal_observation",
                "indexes": [
                    models.Index(
                        fields=["organisation", "series", "period", "known_at"],
                        name="journal_observation_view",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="HeadRow",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("record_id", models.CharField(max_length=120)),
                ("sequence", models.BigIntegerField()),
                ("kind", models.CharField(max_length=60)),
                ("action", models.CharField(max_length=8)),
                (
                    "entry",
                    models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, to="journal.entryrow"),
                ),
                (
                    "organisation",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        to="journal.organisationrow",
                    ),
                ),
            ],
            options={
                "db_table": "journal_head",
                "constraints": [
                    models.UniqueConstraint(fields=("organisation", "record_id"), name="journal_head_record")
                ],
            },
        ),
        migrations.AddIndex(
            model_name="entryrow",
            index=models.Index(fields=["organisation", "record_id", "sequence"], name="journal_entry_record"),
        ),
        migrations.AddIndex(
            model_name="entryrow",
            index=models.Index(fields=["organisation", "at", "sequence"], name="journal_entry_at"),
        ),
        migrations.AddConstraint(
            model_name="entryrow",
            constraint=models.UniqueConstraint(
                fields=("organisation", "sequence"), name="journal_entry_sequence"
            ),
        ),
        migrations.AddConstraint(
            model_name="personrow",
            constraint=models.UniqueConstraint(
                fields=("organisation", "person_id"), name="journal_person_id"
            ),
        ),
    ]
