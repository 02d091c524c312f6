"""The Django application of the pages: templates and static files, no tables."""

from __future__ import annotations

from django.apps import AppConfig


class WebConfig(AppConfig):
    name = "leitstand.web"
    label = "web"
