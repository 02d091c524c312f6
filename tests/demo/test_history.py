"""Two years of monthly figures that lead up to the objectives' baselines."""

import datetime as dt
import statistics
from collections import defaultdict

import pytest

from leitstand.demo import AS_OF, company, observations
from leitstand.strategy import Observation

MONTHS = 24


def series() -> dict[str, list[Observation]]:
    """Per KPI the figures by month, the one known last where there are two."""
    latest: dict[tuple[str, dt.date], Observation] = {}
    for o in observations():
        latest[o.series, o.period] = o
    found = defaultdict(list)
    for (kpi, _), o in sorted(latest.items()):
        found[kpi].append(o)
    return dict(found)


def values(kpi: str) -> list[float]:
    return [float(o.value) for o in series()[kpi] if o.value is not None]


KPIS = sorted(k.id for k in company().kpis)
OBJECTIVES = [(o.id, o.kpi or "", float(o.baseline or 0)) for o in company().objectives]


def test_every_kpi_has_a_series() -> None:
    assert sorted(series()) == KPIS


@pytest.mark.parametrize("kpi", KPIS)
def test_a_series_covers_the_last_24_months_without_gaps(kpi: str) -> None:
    months = [o.period for o in series()[kpi]]
    assert len(months) == MONTHS
    assert months[-1] == dt.date(2026, 10, 1)
    expected = [dt.date(2024 + n // 12, n % 12 + 1, 1) for n in range(10, 10 + MONTHS)]
    assert months == expected


@pytest.mark.parametrize(("objective", "kpi", "baseline"), OBJECTIVES)
def test_the_last_values_are_near_the_baseline(objective: str, kpi: str, baseline: float) -> None:
    assert values(kpi)[-1] == pytest.approx(baseline, rel=0.13), objective
    assert statistics.mean(values(kpi)[-12:]) == pytest.approx(baseline, rel=0.06), objective


@pytest.mark.parametrize("kpi", KPIS)
def test_months_vary_but_no_month_is_out_of_all_proportion(kpi: str) -> None:
    found = values(kpi)
    middle = statistics.median(found)
    assert len(set(found)) > 3
    assert all(0.75 * middle < v < 1.25 * middle for v in found)


def test_the_season_returns() -> None:
    """The same months of both years resemble each other more than months half a year apart."""
    found = values("KPI-SERVICEUMSATZ")
    level = [v - (found[0] + (found[-1] - found[0]) * n / (MONTHS - 1)) for n, v in enumerate(found)]
    same = statistics.mean(abs(a - b) for a, b in zip(level[:12], level[12:], strict=True))
    apart = statistics.mean(abs(level[n] - level[n + 6]) for n in range(MONTHS - 6))
    assert same < apart


def test_figures_become_known_after_their_month_and_before_the_day() -> None:
    for o in observations():
        assert o.known_at.date() > o.period
        assert o.known_at.date() < AS_OF


def test_they_come_in_the_order_in_which_they_became_known() -> None:
    times = [o.known_at for o in observations()]
    assert times == sorted(times)


def test_a_month_is_missing_and_a_month_was_corrected_later() -> None:
    assert [(o.series, o.period) for o in observations() if o.value is None] == [
        ("KPI-ERSATZTEILE", dt.date(2025, 8, 1))
    ]
    twice = [o for o in observations() if (o.series, o.period) == ("KPI-FEHLERKOSTEN", dt.date(2026, 3, 1))]
    assert len(twice) == 2
    assert twice[0].value is not None and twice[1].value is not None and twice[0].value > twice[1].value
