"""Django settings of the web door: those of the journal, and what pages need.

`LEITSTAND_HOME` names the data folder; without it the folder that is usual on the system is taken.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any

from leitstand.journal import minimal_settings, prepare

HERE = Path(__file__).parent


def data_folder() -> Path:
    """Where the journal lies: LEITSTAND_HOME, or the place for application data of this system."""
    named = os.environ.get("LEITSTAND_HOME")
    if named:
        return Path(named)
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local") / "Leitstand"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "Leitstand"
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share") / "leitstand"


LEITSTAND_HOME = data_folder()
prepare(LEITSTAND_HOME)
_journal: dict[str, Any] = minimal_settings(LEITSTAND_HOME)

SECRET_KEY = _journal["SECRET_KEY"]
DATABASES = _journal["DATABASES"]
INSTALLED_APPS = [*_journal["INSTALLED_APPS"], "django.contrib.staticfiles", "csp", "leitstand.web"]
AUTH_USER_MODEL = _journal["AUTH_USER_MODEL"]
DEFAULT_AUTO_FIELD = _journal["DEFAULT_AUTO_FIELD"]
USE_TZ, TIME_ZONE, USE_I18N = _journal["USE_TZ"], _journal["TIME_ZONE"], _journal["USE_I18N"]
LOGGING_CONFIG = _journal["LOGGING_CONFIG"]

DEBUG = False
ALLOWED_HOSTS = [
    "localhost",
    "127.0.0.1",
    "[::1]",
]  # a foreign name that points here (DNS rebinding) gets nothing
ROOT_URLCONF = "leitstand.web.urls"
WSGI_APPLICATION = "leitstand.web.wsgi.application"
APPEND_SLASH = True

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "csp.middleware.CSPMiddleware",
    "leitstand.web.headers.protect",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "leitstand.web.preferences.remember",
]
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [HERE / "templates"],
        "OPTIONS": {
            "context_processors": ["leitstand.web.frame.frame"],
            "builtins": ["leitstand.web.tags"],
            "string_if_invalid": "",
        },
    }
]

STATIC_URL = "/static/"
STORAGES = {"staticfiles": {"BACKEND": "leitstand.web.storage.FingerprintedFiles"}}
WHITENOISE_USE_FINDERS = True
WHITENOISE_ALLOW_ALL_ORIGINS = False
WHITENOISE_AUTOREFRESH = False
WHITENOISE_MAX_AGE = 31_536_000  # an address carries the file's fingerprint

CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": ["'self'"],
        "script-src": ["'self'"],
        "style-src": ["'self'"],
        "img-src": ["'self'"],
        "font-src": ["'self'"],
        "object-src": ["'none'"],
        "base-uri": ["'none'"],
        "form-action": ["'self'"],
        "frame-ancestors": ["'none'"],
    }
}
X_FRAME_OPTIONS = "DENY"
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
