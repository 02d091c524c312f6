"""Time series beside the chain: append-only, each value with the time since when it is known."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from django.db import transaction

from leitstand.strategy import Observation

from .appending import refusing
from .chain import findable, storable, time_of, time_text
from .models import ObservationRow
from .reading import organisation_row

_Vintages = dict[tuple[str, dt.date], list[Observation]]


def observe(alias: str, organisation: str, observations: Iterable[Observation]) -> int:
    """Appends what is new; a value that was known by then from the same source is not written again."""
    given = sorted(observations, key=lambda seen: (time_text(seen.known_at), seen.series, seen.period))
    with refusing(), transaction.atomic(using=alias, durable=True):
        organisation_row(alias, organisation, lock=True)
        vintages = _vintages(alias, organisation, {seen.series for seen in given})
        fresh = []
        for seen in given:
            storable("series", seen.series, limit=120)
            storable("source", f"{seen.source}-")  # it may be empty
            known = _known(vintages.setdefault((seen.series, seen.period), []), seen.known_at)
            if known is None or (known.value, known.source) != (seen.value, seen.source):
                vintages[(seen.series, seen.period)].append(seen)
                fresh.append(seen)
        ObservationRow.objects.using(alias).bulk_create(_row(organisation, seen) for seen in fresh)
    return len(fresh)


def observations(
    alias: str, organisation: str, series: str, *, known_at: dt.datetime | None = None
) -> tuple[Observation, ...]:
    if known_at is not None:
        time_text(known_at)  # refuses a time without a zone
    vintages = _vintages(alias, organisation, {series})
    latest = (_known(known, known_at) for _, known in sorted(vintages.items()))
    return tuple(seen for seen in latest if seen is not None)


def vintages(alias: str, organisation: str, series: str) -> tuple[Observation, ...]:
    """Every value that was ever known, by period and then in the order in which they became known."""
    found = _vintages(alias, organisation, {series})
    return tuple(seen for _, known in sorted(found.items()) for seen in known)


def series_of(alias: str, organisation: str) -> tuple[str, ...]:
    rows = ObservationRow.objects.using(alias).filter(organisation_id=organisation)
    return tuple(sorted(rows.order_by().values_list("series", flat=True).distinct()))


def _vintages(alias: str, organisation: str, series: set[str]) -> _Vintages:
    rows = ObservationRow.objects.using(alias).filter(organisation_id=organisation)
    if len(series) <= 500:
        rows = rows.filter(series__in=[name for name in series if findable(name)])
    found: _Vintages = {}
    for row in rows.order_by("known_at", "id"):
        found.setdefault((row.series, row.period), []).append(_observation(row))
    return found


def _known(vintages: list[Observation], known_at: dt.datetime | None) -> Observation | None:
    """The last of these values that was known by then; of equally old ones the one that arrived last."""
    reached = [seen for seen in vintages if known_at is None or seen.known_at <= known_at]
    newest = max((seen.known_at for seen in reached), default=None)
    return next((seen for seen in reversed(reached) if seen.known_at == newest), None)


def _row(organisation: str, seen: Observation) -> ObservationRow:
    return ObservationRow(
        organisation_id=organisation,
        series=seen.series,
        period=seen.period,
        known_at=time_text(seen.known_at),
        value=None if seen.value is None else str(seen.value),
        source=seen.source,
    )


def _observation(row: ObservationRow) -> Observation:
    return Observation.model_validate(
        {
            "series": row.series,
            "period": row.period,
            "value": row.value,
            "known_at": time_of(row.known_at),
            "source": row.source,
        }
    )
