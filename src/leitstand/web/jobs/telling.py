"""What is said of work that failed: what the program refused in its own words, everything else as a defect."""

from __future__ import annotations

from leitstand.actions import ActionRefused
from leitstand.exchange import ExchangeError
from leitstand.journal import Conflict, JournalError
from leitstand.portfolio import SolverFailed, WhatIfError
from leitstand.strategy import StrategyError
from leitstand.texts import Message, message, render

from .values import Said

MOST_PLACES = 50


def told(error: BaseException) -> tuple[Message, ...]:  # noqa: PLR0911 - one kind of error after the other
    """Why, and then every place; nothing for an error that nobody meant to happen."""
    match error:
        case ActionRefused():
            return (error.message, *error.details[:MOST_PLACES])
        case Conflict():
            return (message("web-job-conflict"), error.message)
        case JournalError():
            return (error.message,)
        case ExchangeError():
            return (error.problem.told,)
        case WhatIfError():
            return (error.what,)
        case StrategyError():
            places = [
                message("web-job-fault", record=f.record, field=f.field, what=f.what) for f in error.faults
            ]
            return (message("web-job-faults", n=len(places)), *places[:MOST_PLACES])
        case SolverFailed():
            return (message("web-job-no-plan"),)
    return ()


def said(what: Message) -> Said:
    """The message in both languages, to be kept."""
    return Said(what.code, render(what, "de"), render(what, "en"))
