"""The Django application of the scenarios: one table beside the journal's."""

from __future__ import annotations

from django.apps import AppConfig


class ScenariosConfig(AppConfig):
    name = "leitstand.web.scenarios"
    label = "scenarios"
    default_auto_field = "django.db.models.BigAutoField"
