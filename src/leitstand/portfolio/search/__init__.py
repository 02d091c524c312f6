"""The anytime search: a good plan early, a better one later, with a bound; see docs/adr/0016.

found = search(programme, effort=Effort(rounds=20), seed=1)
"""

from .anytime import Effort, Found, Step, Unsearchable, search
from .highs import Relaxation, relaxation
from .programme import Programme
from .team import Alone, Pair

__all__ = [
    "Alone",
    "Effort",
    "Found",
    "Pair",
    "Programme",
    "Relaxation",
    "Step",
    "Unsearchable",
    "relaxation",
    "search",
]
