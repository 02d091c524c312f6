"""The Django application of the pages: templates and static files, no tables."""

from __future__ import annotations

import logging

from django.apps import AppConfig


class WebConfig(AppConfig):
    name = "leitstand.web"
    label = "web"

    def ready(self) -> None:
        """What fails is told in the window in which the program runs; what was only mistyped is not."""
        logging.getLogger("django.request").setLevel(logging.ERROR)
        logging.getLogger("django.security.DisallowedHost").addFilter(_in_one_line)
        access = logging.getLogger(
            "leitstand.access"
        )  # who came in, and who tried; ids and addresses, no names
        access.setLevel(logging.INFO)
        if not access.handlers:
            handler = logging.StreamHandler()
            handler.setFormatter(logging.Formatter("%(asctime)s %(name)s: %(message)s"))
            access.addHandler(handler)


def _in_one_line(record: logging.LogRecord) -> bool:
    record.exc_info = None
    return True
