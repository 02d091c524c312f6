"""How sure we are: estimates and outcomes become one joint belief; draws and bands from it.

belief = believe(strategy, as_of)
draws = sample(belief, seed, 2000)        # draws[("UC-014", "one_off_cost", "")] -> array (2000,)
"""

from .bands import band, band_of, bands, chance_above
from .belief import Belief, Item, Key, Lesson, Shared
from .believing import believe
from .classes import ReferenceClass, reference_class, reference_classes
from .distributions import BetaShare, Distribution, Lognormal, Signed, lognormals
from .hearing import Answer, Noise, answers, bias_of, figures, noise_of, scores, voices_of
from .lessons import lesson_message
from .normal import normal_scores
from .priors import GROUP_OF, Priors
from .sampling import Draws, sample

__all__ = [
    "GROUP_OF",
    "Answer",
    "Belief",
    "BetaShare",
    "Distribution",
    "Draws",
    "Item",
    "Key",
    "Lesson",
    "Lognormal",
    "Noise",
    "Priors",
    "ReferenceClass",
    "Shared",
    "Signed",
    "answers",
    "band",
    "band_of",
    "bands",
    "believe",
    "bias_of",
    "chance_above",
    "figures",
    "lesson_message",
    "lognormals",
    "noise_of",
    "normal_scores",
    "reference_class",
    "reference_classes",
    "sample",
    "scores",
    "voices_of",
]
