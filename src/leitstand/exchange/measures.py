"""What a cell of figures is an estimate of, in which unit, and what no such figure can be."""

from __future__ import annotations

from typing import cast

from leitstand.strategy import Quantity
from leitstand.texts import message

from .cells import Parsed
from .result import Problem, Typed
from .units import Unit

EUROS_FROM = 10_000
"""A column of bare numbers is read as euros if the largest is at least this; below, it may be thousands."""


def sound(name: str, typed: Typed) -> Parsed:
    """A problem where the figure cannot be: a negative cost, a share beyond 1."""
    numbers = [n for f in ("value", "p10", "p90") if (n := getattr(typed.value, f, None)) is not None]
    if name in ("adoption", "success") and any(not 0 <= n <= 1 for n in numbers):
        return Problem(message("exchange-cell-no-share"))
    if name != "benefit" and any(n < 0 for n in numbers):
        return Problem(message("exchange-cell-negative"))
    return typed


def quantity_of(name: str, unit: str) -> Quantity:
    """What a column of this field estimates in this unit: effort in euros is a cost."""
    if name == "effort":
        return "effort" if unit == "d" else "one_off_cost"
    return "effect" if name == "benefit" else cast("Quantity", name)


def unit_of_words(name: str, unit: Unit) -> str:
    """The unit of a mark: that of the header, or money."""
    if name == "effort":
        return "d" if unit.what in ("days", "hours") else "EUR"
    if name == "benefit":
        return "h/year" if unit.what in ("hours", "days", "jobs") else "EUR/year"
    return {"one_off_cost": "EUR", "running_cost": "EUR/year"}[name]
