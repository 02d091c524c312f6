"""What a review says, as values that survive JSON."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from leitstand.portfolio.results import Portfolio
from leitstand.strategy import Statement, Value

Step = Literal["start", "scale", "stop", "drop", "delay", "advance", "continue"]


class Move(Value):
    """What is to happen with one use case. `new`: the plan in force did not say so yet."""

    use_case: str
    step: Step
    why: Statement
    new: bool = True


class Review(Value):
    """One turn of the loop: belief updated, portfolio weighed, compared with the plan in force, put into sentences.

    `headline` is the judgement, `honesty` the range and what is assumed; `rests_on` names what the judgement
    depends on, `would_change` what would turn it; `learned` what measured outcomes taught.
    """

    as_of: dt.date
    portfolio: Portfolio
    in_force: str | None
    headline: Statement
    honesty: Statement
    moves: tuple[Move, ...] = ()
    rests_on: tuple[Statement, ...] = ()
    would_change: tuple[Statement, ...] = ()
    learned: tuple[Statement, ...] = ()
