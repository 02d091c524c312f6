"""What django-allauth asks this installation: who may come in, where to after it, and how mails are worded."""

from __future__ import annotations

import logging
import secrets
import time
from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from allauth.account.authentication import get_authentication_records
from allauth.core import context
from allauth.mfa.adapter import DefaultMFAAdapter
from allauth.socialaccount.adapter import DefaultSocialAccountAdapter
from allauth.socialaccount.models import SocialLogin
from django.conf import settings
from django.contrib.auth.models import AbstractBaseUser
from django.http import HttpRequest

from leitstand.texts import Lang

from .. import preferences
from . import factors, invitations, letters

ACCESS = logging.getLogger("leitstand.access")


class Accounts(DefaultAccountAdapter):  # type: ignore[misc]
    """Nobody signs up: one comes in by an invitation. Mails are messages of ours."""

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        return False

    def generate_unique_username(self, txts: Any, regex: Any = None) -> str:
        """A name that says nothing: people log in with their address."""
        return f"u-{secrets.token_hex(8)}"

    def send_mail(self, template_prefix: str, email: str, context: dict[str, Any]) -> None:
        letters.send(template_prefix, email, context, _lang_here())

    def is_reauthentication_required(self, *, app: str, **kwargs: Any) -> bool:
        """Not by whoever has just logged in: a password that was given a minute ago is proof enough."""
        request = context.request
        shown = get_authentication_records(request, request.user) if request is not None else []
        return not any(
            time.time() - s.get("at", 0) < settings.ACCOUNT_REAUTHENTICATION_TIMEOUT for s in shown
        )

    def login(self, request: HttpRequest, user: AbstractBaseUser) -> None:
        super().login(request, user)
        ACCESS.info("login of account %s from %s", user.pk, self.get_client_ip(request))

    def logout(self, request: HttpRequest) -> None:
        ACCESS.info("logout of account %s", request.user.pk)
        super().logout(request)

    def authentication_failed(self, request: HttpRequest, **credentials: Any) -> None:
        ACCESS.warning("login failed from %s", self.get_client_ip(request))
        super().authentication_failed(request, **credentials)


class SecondFactors(DefaultMFAAdapter):  # type: ignore[misc]
    """Secrets of second factors are kept sealed: a copy of the database alone opens no login."""

    def encrypt(self, text: str) -> str:
        return factors.sealed(text)

    def decrypt(self, encrypted_text: str) -> str:
        return factors.opened(encrypted_text)


class SingleSignOn(DefaultSocialAccountAdapter):  # type: ignore[misc]
    """A person from one's own directory comes in who is a member already, or was invited under that address."""

    def pre_social_login(self, request: HttpRequest, sociallogin: SocialLogin) -> None:
        """Addresses of a trusted issuer count as proven; Entra ID does not say so of itself."""
        provider = sociallogin.account.provider
        if any(s.trusted and s.id == provider for s in settings.LEITSTAND_CONFIGURATION.sign_on):
            for address in sociallogin.email_addresses:
                address.verified = True
            sociallogin.lookup()

    def is_open_for_signup(self, request: HttpRequest, sociallogin: SocialLogin) -> bool:
        return bool(invitations.waiting_for(_proven(sociallogin)))

    def save_user(self, request: HttpRequest, sociallogin: SocialLogin, form: Any = None) -> AbstractBaseUser:
        user: AbstractBaseUser = super().save_user(request, sociallogin, form)
        for invitation in invitations.waiting_for(_proven(sociallogin)):
            invitations.accept(invitation, user)
        return user


def _proven(sociallogin: SocialLogin) -> tuple[str, ...]:
    return tuple(a.email for a in sociallogin.email_addresses if a.verified)


def _lang_here() -> Lang:
    request = context.request
    return preferences.of(request).lang if request is not None else "de"
