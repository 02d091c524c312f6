"""What came of it: the review, one turn of the loop, and the way from every shown figure to its source."""

from .results import Move, Review, Step
from .review import review
from .trace import trace

__all__ = ["Move", "Review", "Step", "review", "trace"]
