"""What exists for whom: the strategy without what a reader is not to see, as a strategy that still holds together."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from leitstand.learning.results import Review
from leitstand.strategy import Plan, Record, Strategy, Text, references
from leitstand.texts import LANGUAGES, message, render

from .permissions import AccessRole, Actor, hidden_cases, sees_ideas


def visible(strategy: Strategy, actor: Actor) -> Strategy:
    """The strategy as far as it exists for this person; the very same value where nothing is hidden."""
    return strategy if sees_ideas(actor) else _without_ideas(strategy, actor.roles)


def hidden(strategy: Strategy, actor: Actor) -> frozenset[str]:
    """The ids of all records that do not exist for this person."""
    seen = visible(strategy, actor)
    return frozenset() if seen is strategy else frozenset(r.id for r in strategy if r.id not in seen)


@lru_cache(maxsize=8)
def _without_ideas(strategy: Strategy, roles: frozenset[AccessRole]) -> Strategy:
    gone = hidden_cases(Actor("", roles), ((c.id, c.stage) for c in strategy.use_cases))
    return without(strategy, gone)


def without(strategy: Strategy, gone: frozenset[str]) -> Strategy:
    """The strategy without these records; who lists them loses the mention, who is about them goes, too."""
    kept, lost = {r.id: r for r in strategy if r.id not in gone}, gone
    while lost:
        pruned = {i: _pruned(r, lost) for i, r in kept.items() if isinstance(r, Plan) or references(r) & lost}
        kept = {i: r for i, r in (kept | pruned).items() if r is not None}
        lost = frozenset(i for i, r in pruned.items() if r is None)  # what refers to these is looked at again
    return Strategy(r for r in kept.values() if r is not None)


def _pruned(record: Record, lost: frozenset[str]) -> Record | None:
    """The record without the mention of what is lost; None where it is about nothing else."""
    changed: dict[str, object] = {}
    for name, field in type(record).model_fields.items():
        value = getattr(record, name)
        if isinstance(value, tuple):
            fewer = tuple(v for v in value if not _mentions(v, lost))
            if fewer != value:
                changed[name] = fewer
        elif name != "id" and isinstance(value, str) and value in lost:
            if field.is_required() or name == "use_case":
                return None
            changed[name] = None
    return record.model_copy(update=changed) if changed else record


def _mentions(value: object, lost: frozenset[str]) -> bool:
    return value in lost if isinstance(value, str) else getattr(value, "use_case", None) in lost


def veiled(review: Review, gone: Mapping[str, Text]) -> Review:
    """The review without these use cases (id, title); sentences about others call them "an idea" and no more.

    Figures of the whole plan stay as they are: they are of the plan, not of the reader.
    """
    if not gone:
        return review
    titles = {t for title in gone.values() for t in (title.de, title.en) if t}
    kept = _veil(review.model_dump(mode="json"), frozenset(gone), frozenset(titles))
    return Review.model_validate(kept)


def _veil(value: Any, gone: frozenset[str], titles: frozenset[str]) -> Any:
    if isinstance(value, list):
        return [_veil(v, gone, titles) for v in value if not _is_about(v, gone)]
    if isinstance(value, dict):
        if value.keys() <= {"de", "en"} and titles & set(map(str, value.values())):
            return {lang: render(message("actions-some-idea"), lang) for lang in LANGUAGES}
        return {
            k: None if k == "runner_up" and v in gone else _veil(v, gone, titles) for k, v in value.items()
        }
    return render(message("actions-some-idea"), "de") if isinstance(value, str) and value in titles else value


def _is_about(value: Any, gone: frozenset[str]) -> bool:
    if isinstance(value, dict):
        return value.get("use_case") in gone
    return isinstance(value, str) and value.partition(".")[0] in gone
