"""How sure we are: estimates and outcomes become one joint belief; draws and bands from it.

belief = believe(strategy, as_of)
draws = sample(belief, seed, 2000)        # draws[("UC-014", "one_off_cost", "")] -> array (2000,)
"""

from .bands import band, band_of, bands, chance_above
from .belief import Belief, Item, Key, Lesson, Shared
from .believing import believe
from .classes import ReferenceClass, reference_class, reference_classes
from .distributions import BetaShare, Distribution, Lognormal, Signed
from .lessons import lesson_message
from .priors import Priors
from .sampling import Draws, sample

__all__ = [
    "Belief",
    "BetaShare",
    "Distribution",
    "Draws",
    "Item",
    "Key",
    "Lesson",
    "Lognormal",
    "Priors",
    "ReferenceClass",
    "Shared",
    "Signed",
    "band",
    "band_of",
    "bands",
    "believe",
    "chance_above",
    "lesson_message",
    "reference_class",
    "reference_classes",
    "sample",
]
