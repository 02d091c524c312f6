"""Django settings of the web door: those of the journal, and what pages need.

The data folder is the one of `journal.data_folder`: LEITSTAND_HOME, or the usual place of the system.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from leitstand.journal import data_folder, minimal_settings

from .configuration import configuration

HERE = Path(__file__).parent


LEITSTAND_HOME = data_folder()
_journal: dict[str, Any] = minimal_settings(LEITSTAND_HOME)

# Importing this module looks only: `serve` and `journal.open` make the folder and its key. Nothing is signed.
SECRET_KEY = _journal["SECRET_KEY"]
DATABASES = _journal["DATABASES"]
INSTALLED_APPS = [
    *_journal["INSTALLED_APPS"],
    "django.contrib.sessions",
    "django.contrib.staticfiles",
    "csp",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "allauth.socialaccount",
    "allauth.socialaccount.providers.openid_connect",
    "allauth.usersessions",
    "django_tasks_db",
    "leitstand.web",
    "leitstand.web.jobs",
    "leitstand.web.scenarios",
    "leitstand.web.api",
]
TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}
AUTH_USER_MODEL = _journal["AUTH_USER_MODEL"]
DEFAULT_AUTO_FIELD = _journal["DEFAULT_AUTO_FIELD"]
USE_TZ, TIME_ZONE = _journal["USE_TZ"], _journal["TIME_ZONE"]
USE_I18N = _journal["USE_I18N"]  # for the errors of Django's own forms; ours come from the catalogue
LANGUAGE_CODE = "en"
LOGGING_CONFIG = _journal["LOGGING_CONFIG"]

DEBUG = False
# "open": nobody logs in, only this machine is served (`serve` sets it, and only while there is no login).
LEITSTAND_ACCESS = "open" if os.environ.get("LEITSTAND_ACCESS") == "open" else "login"
LEITSTAND_CONFIGURATION = _set = configuration(LEITSTAND_HOME)
# Where people reach the pages, as it stands in mails; `serve` names its port.
LEITSTAND_ADDRESS = (*_set.addresses, "http://localhost:" + os.environ.get("LEITSTAND_PORT", "8000"))[0]
_LOOPBACK = ["localhost", "127.0.0.1", "[::1]"]
# A foreign name that points here (DNS rebinding) gets nothing.
ALLOWED_HOSTS = _LOOPBACK if LEITSTAND_ACCESS == "open" or not _set.hosts else [*_set.hosts, *_LOOPBACK]
ROOT_URLCONF = "leitstand.web.urls"
WSGI_APPLICATION = "leitstand.web.wsgi.application"
APPEND_SLASH = True

MIDDLEWARE = [
    # What sets headers comes before what answers, so that static files, refusals and redirects carry them, too.
    "django.middleware.security.SecurityMiddleware",
    "csp.middleware.CSPMiddleware",
    "leitstand.web.headers.protect",
    "leitstand.web.api.outside.tell",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "leitstand.web.preferences.remember",
    "leitstand.web.as_of.look_back",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "leitstand.web.trouble.tell",
]
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [HERE / "templates"],
        "OPTIONS": {
            "context_processors": ["django.template.context_processors.request", "leitstand.web.frame.frame"],
            "builtins": ["leitstand.web.tags", "leitstand.web.jobs.tags", "leitstand.web.accounts.tags"],
            "libraries": {"socialaccount": "allauth.socialaccount.templatetags.socialaccount"},
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
        "form-action": ["'self'", *(s.issuer_origin for s in _set.sign_on)],
        "frame-ancestors": ["'none'"],
    }
}
X_FRAME_OPTIONS = "DENY"
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"

# Accounts. docs/access.md gives the reasons for the figures.
_cookie = "__Host-leitstand" if _set.secure else "leitstand"
SESSION_COOKIE_NAME, CSRF_COOKIE_NAME = f"{_cookie}-session", f"{_cookie}-csrf"
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = _set.secure
SESSION_COOKIE_HTTPONLY = CSRF_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = CSRF_COOKIE_SAMESITE = "Lax"
SESSION_COOKIE_AGE = 12 * 3600  # the longest that one login lasts
SESSION_IDLE_SECONDS = 2 * 3600
CSRF_FAILURE_VIEW = "leitstand.web.pages.errors.forged"
CSRF_TRUSTED_ORIGINS = list(_set.addresses)
SECURE_HSTS_SECONDS = 31_536_000 if _set.secure else 0
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if _set.secure and _set.proxies else None

AUTHENTICATION_BACKENDS = ["allauth.account.auth_backends.AuthenticationBackend"]
PASSWORD_HASHERS = ["django.contrib.auth.hashers.Argon2PasswordHasher"]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 12}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {"NAME": "leitstand.web.accounts.passwords.NoWordOfTheHouse"},
]
LOGIN_URL, LOGIN_REDIRECT_URL = "account_login", "/"
CACHES = {
    "default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}
}  # one web process counts attempts

ACCOUNT_ADAPTER = "leitstand.web.accounts.adapters.Accounts"
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*"]
ACCOUNT_EMAIL_VERIFICATION = "none"  # an invitation proves the address; nobody signs up without one
ACCOUNT_SESSION_REMEMBER = True
ACCOUNT_EMAIL_NOTIFICATIONS = True
ACCOUNT_REAUTHENTICATION_TIMEOUT = 300
ACCOUNT_REAUTHENTICATION_REQUIRED = True
ACCOUNT_LOGOUT_REDIRECT_URL = "/account/logged-out/"
ACCOUNT_LOGOUT_ON_PASSWORD_CHANGE = False
ACCOUNT_RATE_LIMITS = {"login": "30/m/ip", "login_failed": "10/m/ip,5/300s/key"}
ACCOUNT_DEFAULT_HTTP_PROTOCOL = "https" if _set.secure else "http"
ALLAUTH_TRUSTED_PROXY_COUNT = _set.proxies
MFA_ADAPTER = "leitstand.web.accounts.adapters.SecondFactors"
MFA_SUPPORTED_TYPES = ["totp", "webauthn", "recovery_codes"]
MFA_PASSKEY_LOGIN_ENABLED = True
MFA_TOTP_ISSUER = "Leitstand"
MFA_RECOVERY_CODE_DIGITS = 12
MFA_WEBAUTHN_ALLOW_INSECURE_ORIGIN = not _set.addresses  # http is fine on this machine alone
SOCIALACCOUNT_ADAPTER = "leitstand.web.accounts.adapters.SingleSignOn"
SOCIALACCOUNT_STORE_TOKENS = False
SOCIALACCOUNT_EMAIL_AUTHENTICATION = True  # an address proven by an issuer of one's own choice is the person
SOCIALACCOUNT_EMAIL_AUTHENTICATION_AUTO_CONNECT = True
SOCIALACCOUNT_PROVIDERS = {
    "openid_connect": {
        "OAUTH_PKCE_ENABLED": True,
        "APPS": [
            {
                "provider_id": s.id,
                "name": s.name,
                "client_id": s.client_id,
                "secret": s.client_secret,
                "settings": {"server_url": s.issuer, "oauth_pkce_enabled": True},
            }
            for s in _set.sign_on
        ],
    }
}

if _set.mail is None:  # mails wait in the data folder; who invites is shown the link as well
    EMAIL_BACKEND, EMAIL_FILE_PATH = (
        "django.core.mail.backends.filebased.EmailBackend",
        LEITSTAND_HOME / "mail",
    )
    DEFAULT_FROM_EMAIL = "leitstand@localhost"
else:
    EMAIL_BACKEND, DEFAULT_FROM_EMAIL = "django.core.mail.backends.smtp.EmailBackend", _set.mail.sender
    EMAIL_HOST, EMAIL_PORT = _set.mail.host, _set.mail.port
    EMAIL_HOST_USER, EMAIL_HOST_PASSWORD = _set.mail.user, _set.mail.password
    EMAIL_USE_TLS, EMAIL_USE_SSL = _set.mail.security == "smtp+starttls", _set.mail.security == "smtps"
    EMAIL_TIMEOUT = 15
