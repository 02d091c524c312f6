"""What came of it: the review, one turn of the loop.

As in `portfolio`, what computes is imported when it is first asked for.
"""

from typing import TYPE_CHECKING, Any

from .results import Move, Review, Step

if TYPE_CHECKING:
    from .reviewing import FirstLook, first_look, review, review_of

__all__ = ["FirstLook", "Move", "Review", "Step", "first_look", "review", "review_of"]

_COMPUTING = dict.fromkeys(("FirstLook", "first_look", "review", "review_of"), "reviewing")


def __getattr__(name: str) -> Any:
    if name not in _COMPUTING:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(f".{_COMPUTING[name]}", __name__), name)
