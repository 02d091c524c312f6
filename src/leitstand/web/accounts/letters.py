"""The mails of accounts: an invitation, a new password, and notes that something about the login has changed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from django.conf import settings
from django.core.mail import send_mail
from django.urls import reverse

from leitstand.texts import Lang, Message, message, render

from .models import Invitation

_CHANGES: Final[Mapping[str, str]] = {
    "account/email/password_changed": "password",
    "account/email/password_reset": "password",
    "account/email/password_set": "password",
    "mfa/email/totp_activated": "app-on",
    "mfa/email/totp_deactivated": "app-off",
    "mfa/email/webauthn_added": "key-added",
    "mfa/email/webauthn_removed": "key-removed",
    "mfa/email/recovery_codes_generated": "codes",
    "socialaccount/email/account_connected": "sign-on",
    "socialaccount/email/account_disconnected": "sign-on",
}
MESSAGES = tuple(
    f"accounts-mail-changed-{what}"
    for what in ("password", "app-on", "app-off", "key-added", "key-removed", "codes", "sign-on")
)


def send(prefix: str, email: str, context: Mapping[str, Any], lang: Lang) -> None:
    """Sends the mail that allauth calls by this prefix. One that this house has no words for is not sent."""
    if prefix == "account/email/password_reset_key":
        body = message("accounts-mail-reset", link=str(context["password_reset_url"]))
        _mail(email, message("accounts-mail-reset-subject"), body, lang)
    elif prefix == "account/email/unknown_account":
        return  # nobody is told by a mail, or by its absence on the page, whether an address has an account
    elif prefix in _CHANGES:
        what = message(f"accounts-mail-changed-{_CHANGES[prefix]}")
        body = message("accounts-mail-changed", what=render(what, lang), address=address_of("/"))
        _mail(email, message("accounts-mail-changed-subject"), body, lang)


def send_invitation(row: Invitation, secret: str, organisation: str, lang: Lang) -> str:
    """Sends an invitation; returns its link."""
    link = address_of(reverse("invitation", args=[secret]))
    body = message("accounts-mail-invited", organisation=organisation, link=link, day=row.expires.date())
    _mail(row.email, message("accounts-mail-invited-subject", organisation=organisation), body, lang)
    return link


def address_of(path: str) -> str:
    """The full address of a page, as people reach it; never taken from a request, whose host anybody could choose."""
    return str(settings.LEITSTAND_ADDRESS) + path


def _mail(to: str, subject: Message, body: Message, lang: Lang) -> None:
    line = " ".join(render(subject, lang).split())
    send_mail(line, render(body, lang), settings.DEFAULT_FROM_EMAIL, [to])
