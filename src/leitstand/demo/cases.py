"""The use cases as records, at any stage of their way."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Any

from leitstand.strategy import ListKey, Stage, Text, UseCase

from .content import Case, ClosedCase, table

LIST = "Ideensammlung"


def as_idea(case: Case) -> UseCase:
    """As it was collected: what, where, what it pays into."""
    return _record(case, stage="idea")


def assessed(case: Case, *, stage: Stage = "assessed", started: dt.date | None = None) -> UseCase:
    """As it stands since people have thought about it: customer, data, what it needs and rules out."""
    return _record(
        case,
        stage=stage,
        customer=case.customer,
        data_needs=case.data,
        exclusions=case.exclusions,
        variant_of=case.variant_of,
        enabler=case.enabler,
        started=started,
    )


def closed(case: ClosedCase, *, stage: Stage) -> UseCase:
    """A closed case at a stage of its life; how it ended is told when it has."""
    over = stage == case.stage
    ended, told = (case.ended, case.text) if over else (None, None)
    return _record(case, stage=stage, started=case.started, ended=ended, description=told, source=None)


def unit_name(unit: str) -> Text:
    return Text.model_validate({k: v for k, v in table("orientation")["units"][unit].items() if k != "owner"})


def objective_titles(ids: Iterable[str]) -> tuple[Text, ...]:
    titles = {o["id"]: Text.model_validate(o["title"]) for o in table("orientation")["objective"]}
    return tuple(titles[i] for i in ids)


def _record(case: Case, *, stage: Stage, **more: object) -> UseCase:
    unit = unit_name(case.unit).in_("de")
    fields: dict[str, Any] = {
        "id": case.id,
        "title": case.title,
        "description": case.text,
        "stage": stage,
        "unit": unit,
        "owner": table("orientation")["units"][case.unit]["owner"],
        "levers": (case.lever,),
        "objectives": case.objectives,
        "prerequisites": case.prerequisites,
        "source": ListKey(list=LIST, unit=unit, title=case.title.in_("de"), listed_id=case.id),
    }
    return UseCase(**(fields | more))
