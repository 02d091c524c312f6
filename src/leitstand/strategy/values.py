"""Shared values: what the rooms hand to one another and the pages show.

A value is frozen and compares by content. Figures travel as `Fact`, sentences as `Statement`, words that a
person typed as `Text`. Unknown is `None`, never zero.
"""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, model_validator

from leitstand.texts import Lang, Message, message

MOST_DIGITS = 40
"""Digits before or behind the decimal point of the largest and smallest number that a person may type."""


def _plain(number: Decimal) -> Decimal:
    """Equal numbers get one spelling (1.0 and 1.00 are 1), so that equal records have equal hashes."""
    if not number.is_finite():
        raise ValueError("must be a finite number")
    if number and abs(number.adjusted()) > MOST_DIGITS:
        raise ValueError("is too large or too small")  # written out it would fill the memory
    return Decimal(format(number.normalize(), "f"))


Number = Annotated[Decimal, AfterValidator(_plain)]
"""An exact number as a person typed it; stored as a decimal string."""

Share = Annotated[Number, Field(ge=0, le=1)]
"""A part of a whole or a probability, 0 to 1."""


class Value(BaseModel):
    """A frozen value without identity of its own."""

    # Schemas are built at first use: a command that needs three kinds of records does not pay for all.
    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False, defer_build=True)


class Text(Value):
    """Words of a person in one language or two. A plain string is taken as German."""

    de: str | None = None
    en: str | None = None

    @model_validator(mode="before")
    @classmethod
    def _from_string(cls, given: Any) -> Any:
        return {"de": given} if isinstance(given, str) else given

    @model_validator(mode="after")
    def _not_empty(self) -> Text:
        if not (self.de or self.en):
            raise ValueError("a text needs words in German or English")
        return self

    def in_(self, lang: Lang) -> str:
        """The words in this language, or else in the other one."""
        first, second = (self.de, self.en) if lang == "de" else (self.en, self.de)
        return first or second or ""


class Fact(Value):
    """A figure that can be followed to its source.

    `inputs` names the records or further facts that it was computed from, `formula` is the code of the
    message that says in words how. `value` is None where the figure is unknown.
    """

    id: str
    value: Decimal | float | int | dt.date | None
    unit: str
    as_of: dt.date
    formula: str
    inputs: tuple[str, ...] = ()
    digits: int | None = None
    assumed: bool = False


class Statement(Value):
    """A sentence as a value: a message code, the facts it rests on, and the words it quotes."""

    code: str
    facts: dict[str, Fact] = Field(default_factory=dict)
    words: dict[str, str | int | Text] = Field(default_factory=dict)

    def message(self) -> Message:
        return message(self.code, **self.facts, **self.words)


class Band(Value):
    """What we believe of a quantity: in 8 of 10 cases between `p10` and `p90`, middle `p50`, average `mean`."""

    p10: float
    p50: float
    p90: float
    mean: float
    unit: str
    assumed: bool = False


class Observation(Value):
    """One measured value of a time series: what held for `period`, and since when we know it."""

    series: str
    period: dt.date
    value: Number | None
    known_at: dt.datetime
    source: str = ""


class Assessment(Value):
    """The result of holding a use case against a rule: allowed, blocked until something is done, or unknown."""

    use_case: str
    rule: str
    state: Literal["allowed", "blocked", "unknown"]
    as_of: dt.date
    missing: tuple[str, ...] = ()
    reason: Statement | None = None
