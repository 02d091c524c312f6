"""Charts of a review, drawn when the review is made and kept as derived results."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from leitstand.learning.results import Review
from leitstand.strategy import Strategy
from leitstand.texts import LANGUAGES, Lang, Message

from .drawing import draw
from .figures import Figures
from .index import Index, index_of
from .items import items_text
from .keys import Theme, index_key, items_key, latest_key, review_key
from .pictures import Row, pictures

if TYPE_CHECKING:
    from leitstand.beliefs import Belief

JSON, SVG = "application/json", "image/svg+xml"


@dataclass(frozen=True)
class Chart:
    """A drawn chart with its text alternative and its table twin."""

    svg: str
    alt: Message
    rows: tuple[Row, ...]


@dataclass(frozen=True)
class Derived:
    """One entry for the table of derived results."""

    key: str
    content: str
    media_type: str


def draw_all(review: Review, strategy: Strategy, lang: Lang, theme: Theme = "page") -> dict[str, Chart]:
    """Every chart of a review by name: `fan`, `fan-narrow`, `case-<id>`."""
    figures = Figures(review, index_of(strategy))
    return {p.name: Chart(draw(p, lang, theme), p.alt, p.rows) for p in pictures(figures)}


def derive(
    review: Review,
    strategy: Strategy,
    organisation: str,
    sequence: int,
    *,
    languages: Sequence[Lang] = LANGUAGES,
    known: frozenset[str] = frozenset(),
    belief: Belief | None = None,
) -> Iterator[Derived]:
    """Everything that pages need of a review, in an order in which no page ever finds a half of it.

    `sequence`: where the chain ends once the review is stored. Charts whose key is in `known` are left out.
    `belief`: the review's, where it is at hand (else it is worked out again). The
    pointer to the newest review comes before the charts, which are many: until one is there its table is shown.
    """
    index: Index = index_of(strategy, review.as_of)
    key = review_key(organisation, sequence)
    text = review.model_dump_json()
    yield Derived(key, text, JSON)
    yield Derived(index_key(organisation, sequence), index.model_dump_json(exclude_defaults=True), JSON)
    yield Derived(items_key(organisation, sequence), items_text(strategy, review.as_of, belief), JSON)
    made = hashlib.sha256(text.encode()).hexdigest()[:16]
    yield Derived(latest_key(organisation), f'{{"hash":"{made}","key":"{key}","sequence":{sequence}}}', JSON)
    for picture in pictures(Figures(review, index)):
        for lang in languages:
            at = picture.key(lang)
            if at not in known:
                yield Derived(at, draw(picture, lang), SVG)
