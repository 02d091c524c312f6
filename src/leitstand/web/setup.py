"""Setting Django up with the tables of the pages, for a process that is no web server."""

from __future__ import annotations

import os
from pathlib import Path

import leitstand.journal


def set_up(home: Path) -> None:
    """Configures Django for the data folder and makes the tables that are missing.

    Has to come before the journal is opened in this process: Django is set up once. Raises RuntimeError otherwise,
    JournalError where the folder cannot be used, Misconfigured for a setting that cannot.
    """
    leitstand.journal.prepare(home)
    os.environ["LEITSTAND_HOME"] = str(home.resolve())
    os.environ["DJANGO_SETTINGS_MODULE"] = "leitstand.web.settings"
    import django
    from django.apps import apps

    django.setup()
    if not apps.is_installed("leitstand.web"):
        raise RuntimeError("the journal was opened before the pages' tables were set up")
    leitstand.journal.open(home).close()
