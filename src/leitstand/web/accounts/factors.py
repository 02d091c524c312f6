"""Who needs a second factor before passing a door (ASVS 5.0, 6.3.3), and how the secrets of factors are kept."""

from __future__ import annotations

import base64
import hashlib
from typing import TYPE_CHECKING, Final, cast

from django.conf import settings
from django.http import HttpRequest

from leitstand.actions import Permission

from .member import Member

if TYPE_CHECKING:
    from cryptography.fernet import Fernet

    from leitstand.journal.models import User

MANAGING: Final = frozenset[Permission](
    ("people:write", "settings:write", "backup:run", "organisation:create", "organisation:delete")
)
"""What takes a second factor unless the operator says otherwise: with it one could give oneself any access."""


def is_due(request: HttpRequest, member: Member, permission: str) -> bool:
    """Whether this person has to set up a second factor first. Who logs in at another issuer has it there."""
    wanted = settings.LEITSTAND_CONFIGURATION.second_factor
    if (
        member.how != "login"
        or wanted == "optional"
        or (wanted == "administrators" and permission not in MANAGING)
    ):
        return False
    from allauth.mfa.utils import is_mfa_enabled

    user = cast("User", request.user)
    return user.has_usable_password() and not is_mfa_enabled(user)


def sealed(text: str) -> str:
    """The text as it may lie in the database: readable with this installation's key alone."""
    return _box().encrypt(text.encode()).decode()


def opened(text: str) -> str:
    """The text that was sealed. Raises ValueError where it was sealed by another installation."""
    from cryptography.fernet import InvalidToken

    try:
        return _box().decrypt(text.encode()).decode()
    except InvalidToken as error:
        raise ValueError("sealed with another key") from error


def _box() -> Fernet:
    from cryptography.fernet import Fernet

    key = hashlib.sha256(b"second factors\0" + settings.SECRET_KEY.encode()).digest()
    return Fernet(base64.urlsafe_b64encode(key))
