"""The Django application of the jobs: its tables stand beside the journal's and hold nothing of the strategy."""

from __future__ import annotations

from django.apps import AppConfig


class JobsConfig(AppConfig):
    name = "leitstand.web.jobs"
    label = "jobs"
    default_auto_field = "django.db.models.BigAutoField"
