"""Django settings of the web door: those of the journal, and what pages need.

The data folder is the one of `journal.data_folder`: LEITSTAND_HOME, or the usual place of the system.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from leitstand.journal import data_folder, minimal_settings

HERE = Path(__file__).parent


LEITSTAND_HOME = data_folder()
_journal: dict[str, Any] = minimal_settings(LEITSTAND_HOME)

# Importing this module looks only: `serve` and `journal.open` make the folder and its key. Nothing is signed.
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
    # What sets headers comes before what answers, so that static files, refusals and redirects carry them, too.
    "django.middleware.security.SecurityMiddleware",
    "csp.middleware.CSPMiddleware",
    "leitstand.web.headers.protect",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.middleware.common.CommonMiddleware",
    "leitstand.web.preferences.remember",
    "leitstand.web.trouble.tell",
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
