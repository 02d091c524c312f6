"""The Django application of the API: its one table keeps what was answered under an idempotency key."""

from __future__ import annotations

from django.apps import AppConfig


class ApiConfig(AppConfig):
    name = "leitstand.web.api"
    label = "api"
    default_auto_field = "django.db.models.BigAutoField"
