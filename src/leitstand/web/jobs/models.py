"""The tables of the jobs. A job is what somebody asked for; the queue beside it (django-tasks-db) only carries ids."""

from __future__ import annotations

from django.db import models


class JobRow(models.Model):
    """One job of one organisation: who asked for what, how far it is, and what became of it."""

    id = models.CharField(primary_key=True, max_length=32)
    organisation = models.CharField(max_length=60)
    who = models.CharField(max_length=120)
    within = models.JSONField(
        null=True
    )  # the permissions of the access token that asked; None: all of the roles
    lang = models.CharField(max_length=2)
    kind = models.CharField(max_length=40)
    parameters = models.JSONField(default=dict)
    same = models.CharField(max_length=64)  # hash of what makes two jobs the same
    state = models.CharField(max_length=10, default="waiting")
    part = models.FloatField(default=0.0)  # how far it is, 0 to 1
    cancel = models.BooleanField(default=False)
    back = models.CharField(max_length=500, blank=True)
    result = models.CharField(max_length=200, blank=True)
    told = models.JSONField(
        default=list
    )  # what went wrong: {"code", "de", "en"}, the first says it, then places
    trace = models.TextField(blank=True)
    attempts = models.PositiveSmallIntegerField(default=0)
    worker = models.CharField(max_length=64, blank=True)
    asked_at = models.DateTimeField()
    started_at = models.DateTimeField(null=True)
    ended_at = models.DateTimeField(null=True)

    class Meta:
        db_table = "web_job"
        constraints = (
            models.UniqueConstraint(
                fields=("same",), condition=models.Q(state="waiting"), name="web_job_waiting_once"
            ),
        )
        indexes = (
            models.Index(fields=("organisation", "kind", "-asked_at"), name="web_job_latest"),
            models.Index(fields=("state", "asked_at"), name="web_job_state"),
        )
