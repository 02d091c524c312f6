"""The strategy whole, as one value with a list for each kind of record; made from the record definitions."""

from __future__ import annotations

import datetime as dt
from typing import Any

from pydantic import BaseModel, create_model

from leitstand.strategy import KINDS, Strategy, Value


def _records() -> type[BaseModel]:
    lists: dict[str, Any] = {kind: (tuple[record, ...], ()) for kind, record in KINDS.items()}  # type: ignore[valid-type]
    return create_model("Records", __base__=Value, **lists)


_Records: Any = _records()
Whole: Any = create_model(
    "Whole", __base__=Value, __doc__="All records of an organisation, as they stood at the end of a day.",
    as_of=(dt.date, ...), records=(_Records, ...),
)  # fmt: skip


def whole(strategy: Strategy, day: dt.date) -> BaseModel:
    """The strategy as this value."""
    lists = {kind: tuple(r for r in strategy if r.kind == kind) for kind in KINDS}
    made: Any = Whole
    found: BaseModel = made.model_construct(as_of=day, records=_Records.model_construct(**lists))
    return found
