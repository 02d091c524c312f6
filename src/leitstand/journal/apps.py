"""The Django application that holds every table of the journal and the user model."""

from __future__ import annotations

from django.apps import AppConfig


class JournalConfig(AppConfig):
    name = "leitstand.journal"
    label = "journal"
    default_auto_field = "django.db.models.BigAutoField"
