"""Addresses of static files with a fingerprint of their content, so that browsers may keep them for ever."""

from __future__ import annotations

import hashlib
from functools import cache
from pathlib import Path

from django.contrib.staticfiles import finders
from django.contrib.staticfiles.storage import StaticFilesStorage


class FingerprintedFiles(StaticFilesStorage):
    """Serves from the package itself; no collecting step."""

    def url(self, name: str | None) -> str:
        return f"{super().url(name)}?v={_fingerprint(name or '')}"


@cache
def _fingerprint(name: str) -> str:
    found = finders.find(name)
    if not isinstance(found, str):
        # whitenoise asks for htmx.js, too, because it takes the "min" of htmx.min.js for a fingerprint
        raise ValueError(f"no static file {name!r}")
    return hashlib.sha256(Path(found).read_bytes()).hexdigest()[:12]
