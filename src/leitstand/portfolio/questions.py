"""The estimates most worth asking for: best first per minute of the person asked."""

from __future__ import annotations

import datetime as dt

from leitstand.beliefs import Priors

from .asking.offers import offers
from .asking.rounds import asked, question
from .choose import Chosen
from .prices import Prices
from .results import Question
from .simulate import Simulation


def questions(chosen: Chosen, prices: Prices, simulation: Simulation, as_of: dt.date) -> tuple[Question, ...]:
    """At most twelve, none that is not worth its time. The threshold is the figure at which the choice turns."""
    strategy = chosen.frame.strategy
    picked = asked(offers(chosen, prices, simulation, priors=Priors()), chosen)
    return tuple(question(offer, worth, strategy, as_of) for offer, worth in picked)
