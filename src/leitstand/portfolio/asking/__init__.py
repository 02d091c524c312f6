"""Questions worth asking: what could change the plan, whom to ask, what the answers did, and when it is enough.

As in `portfolio`, what computes is imported when it is first asked for.
"""

from typing import TYPE_CHECKING

from ..lazily import lazily
from .routing import Asked

if TYPE_CHECKING:
    from .moving import Moved, moved
    from .rounds import Round, ask_round, find

__all__ = ["Asked", "Moved", "Round", "ask_round", "find", "moved"]

_COMPUTING = {
    "Moved": "moving",
    "moved": "moving",
    "Round": "rounds",
    "ask_round": "rounds",
    "find": "rounds",
}

__getattr__ = lazily(__name__, _COMPUTING)
