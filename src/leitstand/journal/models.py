"""The tables. Times of the chain are texts (`chain.time_text`): exactly what was hashed, and sortable."""

from __future__ import annotations

from django.contrib.auth.models import AbstractUser
from django.db import models

TIME = 27
HASH = 64
ID = 120


class OrganisationRow(models.Model):
    """An organisation and the end of its chain; the row that writers lock."""

    id = models.CharField(primary_key=True, max_length=60)
    name = models.CharField(max_length=200)
    created_at = models.CharField(max_length=TIME, blank=True)
    head_sequence = models.BigIntegerField(default=0)
    head_commit = models.BigIntegerField(default=0)
    head_hash = models.CharField(max_length=HASH)
    head_at = models.CharField(max_length=TIME, blank=True)

    class Meta:
        db_table = "journal_organisation"


class EntryRow(models.Model):
    """One version of one record. Append-only by triggers."""

    organisation = models.ForeignKey(OrganisationRow, on_delete=models.PROTECT, db_index=False)
    sequence = models.BigIntegerField()
    commit = models.BigIntegerField(db_column="commit_number")  # COMMIT is a word of SQL
    at = models.CharField(max_length=TIME)
    who = models.TextField()
    why = models.TextField()
    kind = models.CharField(max_length=60)
    record_id = models.CharField(max_length=ID)
    action = models.CharField(max_length=8)
    schema_version = models.IntegerField()
    body = models.TextField()
    previous = models.CharField(max_length=HASH)
    hash = models.CharField(max_length=HASH)

    class Meta:
        db_table = "journal_entry"
        constraints = (
            models.UniqueConstraint(fields=("organisation", "sequence"), name="journal_entry_sequence"),
        )
        indexes = (
            models.Index(fields=("organisation", "record_id", "sequence"), name="journal_entry_record"),
            models.Index(fields=("organisation", "at", "sequence"), name="journal_entry_at"),
            models.Index(fields=("organisation", "commit", "sequence"), name="journal_entry_commit"),
            models.Index(fields=("organisation", "kind", "commit", "sequence"), name="journal_entry_kind"),
            models.Index(fields=("organisation", "who", "commit", "sequence"), name="journal_entry_who"),
        )


class HeadRow(models.Model):
    """The latest version of each record; written in the transaction of its entry."""

    organisation = models.ForeignKey(OrganisationRow, on_delete=models.PROTECT, db_index=False)
    record_id = models.CharField(max_length=ID)
    sequence = models.BigIntegerField()
    kind = models.CharField(max_length=60)
    action = models.CharField(max_length=8)
    entry = models.ForeignKey(EntryRow, on_delete=models.PROTECT)

    class Meta:
        db_table = "journal_head"
        constraints = (
            models.UniqueConstraint(fields=("organisation", "record_id"), name="journal_head_record"),
        )


class ObservationRow(models.Model):
    """One measured value and since when it is known. Append-only by triggers; `value` is a decimal text."""

    organisation = models.ForeignKey(OrganisationRow, on_delete=models.PROTECT, db_index=False)
    series = models.CharField(max_length=ID)
    period = models.DateField()
    known_at = models.CharField(max_length=TIME)
    value = models.TextField(null=True)  # unknown is not an empty text
    source = models.TextField(blank=True)

    class Meta:
        db_table = "journal_observation"
        indexes = (
            models.Index(
                fields=("organisation", "series", "period", "known_at"), name="journal_observation_view"
            ),
        )


class DerivedRow(models.Model):
    """A computed result under the content hash of its inputs; may be deleted at any time."""

    key = models.CharField(primary_key=True, max_length=200)
    media_type = models.CharField(max_length=100)
    content = models.BinaryField()

    class Meta:
        db_table = "journal_derived"


class PersonRow(models.Model):
    """Who stands behind an id. Erasable: nothing that is hashed refers to more than the id."""

    organisation = models.ForeignKey(OrganisationRow, on_delete=models.PROTECT, db_index=False)
    person_id = models.CharField(max_length=ID)
    name = models.CharField(max_length=200, blank=True)
    email = models.CharField(max_length=254, blank=True)
    skills = models.JSONField(default=dict)

    class Meta:
        db_table = "journal_person"
        constraints = (
            models.UniqueConstraint(fields=("organisation", "person_id"), name="journal_person_id"),
        )


class User(AbstractUser):
    """Someone who may log in. Journal entries name a person's id in the organisation, which a membership knows."""

    class Meta(AbstractUser.Meta):
        db_table = "journal_user"
