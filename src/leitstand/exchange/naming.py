"""Readable, stable ids from words: the same words give the same id, wherever they stand in a list."""

from __future__ import annotations

import hashlib
import json
import re
import unicodedata

from .cleaning import folded

_UMLAUTS = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "æ": "ae", "ø": "oe", "å": "aa", "&": " und "}
)


def slug(text: str, most: int = 40) -> str:
    """Lower-case words joined by hyphens, umlauts written out; empty where no Latin letter or digit is
    left.
    """
    plain = unicodedata.normalize("NFKD", folded(text).translate(_UMLAUTS)).encode("ascii", "ignore").decode()
    words = re.findall(r"[a-z0-9]+", plain)
    kept = ""
    for word in words:
        longer = f"{kept}-{word}" if kept else word[:most]
        if len(longer) > most:
            break
        kept = longer
    return kept


def digest(*parts: str, length: int = 8) -> str:
    """A short hash of these words."""
    return hashlib.sha256(json.dumps(parts, ensure_ascii=False).encode()).hexdigest()[:length]


def use_case_id(unit: str, title: str, content: str | None = None) -> str:
    """The id of a use case that its list gives none; `content` tells apart those of equal unit and title."""
    name = f"{slug(title) or 'idee'}-{digest(folded(unit), folded(title))}"
    return f"{name}-{content[:6]}" if content else name


def titled_id(prefix: str, title: str) -> str:
    """`OBJ-kosten-senken`; with a hash where the slug cuts words off or has none."""
    name, full = slug(title), slug(title, 200)
    return f"{prefix}-{name}" if name and name == full else f"{prefix}-{name or 'x'}-{digest(folded(title))}"


def list_slug(name: str) -> str:
    """The list's part in the ids of its estimates."""
    short = slug(name, 24)
    return (
        short
        if short and short == slug(name, 200)
        else f"{short or 'liste'}-{digest(folded(name), length=6)}"
    )


def as_id(listed: str) -> str | None:
    """The id that a list gives, as far as it can serve as ours: letters and digits, not a mere running
    number.
    """
    dashes = listed.translate(str.maketrans("‐‑–—−_&/", "-----_--"))
    plain = re.sub(r"\s*-\s*|\s+", "-", dashes.strip())
    plain = re.sub(r"-{2,}", "-", plain)
    fits = re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9._-]{0,59}", plain)
    return plain if fits and re.search(r"[A-Za-z]", plain) and re.search(r"\d", plain) else None
