"""Under which keys the journal's table of derived results keeps what pages and papers show.

    review/<organisation>/<sequence>    the review as JSON; <sequence>: where the chain ended once it was stored
    review/<organisation>/latest        which one is the newest: {"sequence": ..., "key": ..., "hash": ...}
    index/<organisation>/<sequence>     what pages need to know of the records, so that they need not load them
    items/<organisation>/<sequence>     what is believed of each quantity, for following figures to their source
    chart/<hash>/<language>/<theme>     a drawn chart; the hash covers its data and the way it is drawn

Every key but `latest` stands for one content for ever, so a process may keep what it has read; of a review together
with the `hash` of its text, because a thorough one takes the place of a quick one of the same strategy.
"""

from __future__ import annotations

import hashlib
from typing import Any, Literal

import rfc8785

from leitstand.texts import Lang

Theme = Literal["page", "paper"]
"""`page`: colours and fonts of the page around it, light or dark; `paper`: fixed colours, for PDF and mail."""


def review_key(organisation: str, sequence: int) -> str:
    return f"review/{organisation}/{sequence}"


def latest_key(organisation: str) -> str:
    return f"review/{organisation}/latest"


def index_key(organisation: str, sequence: int) -> str:
    return f"index/{organisation}/{sequence}"


def items_key(organisation: str, sequence: int) -> str:
    return f"items/{organisation}/{sequence}"


def chart_key(content_hash: str, lang: Lang, theme: Theme) -> str:
    return f"chart/{content_hash}/{lang}/{theme}"


def content_hash(content: Any) -> str:
    """SHA-256 over the canonical JSON text of plain data."""
    return hashlib.sha256(rfc8785.dumps(content)).hexdigest()
