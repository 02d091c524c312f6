"""The routes of the login, of second factors and of single sign-on: allauth's views behind our doors, and no more."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from allauth.account import views as account
from allauth.mfa.base import views as mfa
from allauth.mfa.recovery_codes import views as codes
from allauth.mfa.totp import views as totp
from allauth.mfa.webauthn import views as keys
from allauth.socialaccount import views as social
from allauth.socialaccount.providers.openid_connect import views as oidc
from allauth.usersessions import views as usersessions
from django.http import HttpResponse
from django.urls import register_converter
from django.urls.converters import StringConverter

from ..doors import Access, Effect, foreign


class Base36(StringConverter):
    """A number in the base of allauth's links; what follows the first hyphen is the key."""

    regex = "[0-9A-Za-z]+"


register_converter(Base36, "base36")
Route = tuple[str, Callable[..., HttpResponse], str, Effect]
ENTRANCE: Final[tuple[Route, ...]] = (
    ("login/", account.login, "account_login", "form"),
    ("logout/", account.logout, "account_logout", "form"),
    ("inactive/", account.account_inactive, "account_inactive", "read"),
    ("signup/", account.signup, "account_signup", "read"),  # says that one comes in by an invitation
    ("password/reset/", account.password_reset, "account_reset_password", "form"),
    ("password/reset/done/", account.password_reset_done, "account_reset_password_done", "read"),
    (
        "password/reset/key/<base36:uidb36>-<str:key>/", account.password_reset_from_key,
        "account_reset_password_from_key", "form",
    ),
    (
        "password/reset/key/done/", account.password_reset_from_key_done, "account_reset_password_from_key_done",
        "read",
    ),
    ("2fa/authenticate/", mfa.authenticate, "mfa_authenticate", "form"),
    ("2fa/keys/login/", keys.login_webauthn, "mfa_login_webauthn", "form"),
    ("sign-on/cancelled/", social.login_cancelled, "socialaccount_login_cancelled", "read"),
    ("sign-on/error/", social.login_error, "socialaccount_login_error", "read"),
    ("sign-on/closed/", social.signup, "socialaccount_signup", "read"),
    ("sign-on/<str:provider_id>/login/", oidc.login, "openid_connect_login", "form"),
    ("sign-on/<str:provider_id>/login/callback/", oidc.callback, "openid_connect_callback", "read"),
)  # fmt: skip
OWN: Final[tuple[Route, ...]] = (
    ("reauthenticate/", account.reauthenticate, "account_reauthenticate", "form"),
    ("password/change/", account.password_change, "account_change_password", "form"),
    ("password/set/", account.password_set, "account_set_password", "form"),
    ("2fa/", mfa.index, "mfa_index", "read"),
    ("2fa/reauthenticate/", mfa.reauthenticate, "mfa_reauthenticate", "form"),
    ("2fa/app/activate/", totp.activate_totp, "mfa_activate_totp", "form"),
    ("2fa/app/deactivate/", totp.deactivate_totp, "mfa_deactivate_totp", "form"),
    ("2fa/codes/", codes.view_recovery_codes, "mfa_view_recovery_codes", "read"),
    ("2fa/codes/generate/", codes.generate_recovery_codes, "mfa_generate_recovery_codes", "form"),
    ("2fa/codes/download/", codes.download_recovery_codes, "mfa_download_recovery_codes", "read"),
    ("2fa/keys/", keys.list_webauthn, "mfa_list_webauthn", "read"),
    ("2fa/keys/add/", keys.add_webauthn, "mfa_add_webauthn", "form"),
    ("2fa/keys/reauthenticate/", keys.reauthenticate_webauthn, "mfa_reauthenticate_webauthn", "form"),
    ("2fa/keys/<int:pk>/remove/", keys.remove_webauthn, "mfa_remove_webauthn", "form"),
    ("2fa/keys/<int:pk>/edit/", keys.edit_webauthn, "mfa_edit_webauthn", "form"),
    ("sign-on/", social.connections, "socialaccount_connections", "form"),
    ("sessions/", usersessions.list_usersessions, "usersessions_list", "form"),
)
PREFIX = "account/"


def _add(routes: tuple[Route, ...], permission: Access) -> None:
    for route, view, name, effect in routes:
        foreign(PREFIX + route, view, permission=permission, name=name, effect=effect)


_add(ENTRANCE, "anyone")
_add(OWN, "signed-in")
