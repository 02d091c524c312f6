"""What was answered to a write that brought an idempotency key, so that sending it again changes nothing."""

from __future__ import annotations

from django.db import models


class AnswerRow(models.Model):
    """One key of one person or token at one organisation. `status` None: the first request is still at work."""

    organisation = models.CharField(max_length=60)
    who = models.CharField(max_length=200)
    key = models.CharField(max_length=255)
    digest = models.CharField(max_length=64)
    status = models.PositiveSmallIntegerField(null=True)
    headers = models.JSONField(default=dict)
    body = models.TextField(blank=True)
    at = models.DateTimeField()

    class Meta:
        db_table = "web_api_answer"
        constraints = (
            models.UniqueConstraint(fields=("organisation", "who", "key"), name="web_api_answer_once"),
        )
        indexes = (models.Index(fields=("at",), name="web_api_answer_at"),)
