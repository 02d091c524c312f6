"""One more rule for passwords: none that is only made of the words of this house."""

from __future__ import annotations

import re

from django.contrib.auth.models import AbstractBaseUser
from django.core.exceptions import ValidationError

from leitstand.texts import Lang, message, render

WORDS = (
    "leitstand",
    "passwort",
    "password",
    "kennwort",
    "strategie",
    "strategy",
    "musterwerk",
    "willkommen",
    "welcome",
)


class NoWordOfTheHouse:
    """Refuses a password in which nothing but such words, figures and signs stands (ASVS 5.0, 6.2.11)."""

    def validate(self, password: str, user: AbstractBaseUser | None = None) -> None:
        left = password.casefold()
        for word in WORDS:
            left = left.replace(word, "")
        if len(re.sub(r"[\W\d_]", "", left)) < 4:
            raise ValidationError(self.get_help_text(), code="password_of_the_house")

    def get_help_text(self) -> str:
        from django.utils.translation import get_language

        lang: Lang = "de" if (get_language() or "de").startswith("de") else "en"
        return render(message("accounts-password-words"), lang)
