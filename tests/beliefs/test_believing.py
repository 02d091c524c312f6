"""From estimates and outcomes to one joint belief."""

import datetime as dt
import math
import random
from decimal import Decimal
from typing import Literal

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.beliefs.shelf import DAY, MONEY, estimate, outcome, strategy, use_case
from tests.companies import AS_OF, companies

from leitstand.beliefs import (
    Belief,
    BetaShare,
    Key,
    Lognormal,
    Priors,
    Signed,
    band,
    believe,
    reference_class,
    sample,
)
from leitstand.beliefs.classes import lognormal_of
from leitstand.beliefs.priors import DEFAULT
from leitstand.strategy import Kpi, Quantity, Record, Settings, Strategy, UseCase
from leitstand.texts import render

COST: Key = ("UC-001", "one_off_cost", "")
EFFECT: Key = ("UC-001", "effect", MONEY.id)
ONE = use_case(1, levers=("HEBEL-1",))
KIN = use_case(2, levers=("HEBEL-1",))
FAR = use_case(3, levers=("HEBEL-2",))


def belief(*records: Record) -> Belief:
    return believe(strategy(*records), DAY)


def amount(b: Belief, key: Key) -> Lognormal:
    distribution = b.items[key].distribution
    assert isinstance(distribution, Lognormal)
    return distribution


def chance(b: Belief, case: str, quantity: Quantity = "success") -> BetaShare:
    distribution = b.items[(case, quantity, "")].distribution
    assert isinstance(distribution, BetaShare)
    return distribution


def same(one: Belief, other: Belief) -> bool:
    return (
        dict(one.items) == dict(other.items)
        and one.shared.names == other.shared.names
        and np.array_equal(one.shared.mean, other.shared.mean)
        and np.array_equal(one.shared.covariance, other.shared.covariance)
        and (one.parameters, one.learned, one.unknown) == (other.parameters, other.learned, other.unknown)
    )


def test_a_bare_idea_gets_every_quantity_from_reference_classes_and_says_so() -> None:
    items = belief(ONE).of("UC-001")
    assert [i.key[1] for i in items] == [
        "adoption", "duration", "effect", "one_off_cost", "running_cost", "success",
    ]  # fmt: skip
    assert all(i.assumed and all(s.startswith("class:") for s in i.sources) for i in items)


@pytest.mark.parametrize("quantity", ["one_off_cost", "duration"])
def test_an_assumed_quantity_has_the_published_band_of_its_class(quantity: Quantity) -> None:
    seen = band(belief(ONE), ("UC-001", quantity, ""))
    default = reference_class(f"{quantity}/default")
    assert (seen.p10, seen.p50, seen.p90) == pytest.approx(
        (default.p10, default.median, default.p90), rel=0.02
    )


def test_not_known_is_assumed_and_a_class_is_not_but_as_wide_as_its_class() -> None:
    unknown = belief(ONE, estimate(ONE, "one_off_cost", "?")).items[COST]
    assert unknown.assumed
    judged = belief(ONE, estimate(ONE, "one_off_cost", "L"))
    medium = reference_class("one_off_cost/L")
    assert not judged.items[COST].assumed
    assert judged.items[COST].sources == ("UC-001.one_off_cost.Schaetzer-A", "class:one_off_cost/L")
    seen = band(judged, COST)
    assert (seen.p10, seen.p50, seen.p90) == pytest.approx((medium.p10, medium.median, medium.p90), rel=0.03)


def test_a_typed_figure_is_corrected_by_the_usual_bias_and_drawn_a_little_to_its_class() -> None:
    b = belief(ONE, estimate(ONE, "one_off_cost", 80_000))
    default = lognormal_of("one_off_cost/default")
    own, shared = 0.30**2, 0.27**2 + 0.10**2 + 0.14**2
    prior = (default.low**2 + default.high**2) / 2
    weight = prior / (prior + own + shared)
    expected = weight * (math.log(80_000) + 0.095) + (1 - weight) * default.mu
    assert amount(b, COST).mu == pytest.approx(expected)
    # the conjugate posterior: own and shared variance together are prior * error / (prior + error)
    assert amount(b, COST).high ** 2 + weight**2 * shared == pytest.approx(weight * (own + shared))
    assert dict(b.items[COST].loadings) == pytest.approx(
        {"cost.firm": weight, "cost.lever:HEBEL-1": weight, "cost.estimator:Schätzer A": weight}
    )


@given(st.integers(1, 6))
@settings(deadline=None)
def test_the_larger_the_promise_the_more_the_winners_curse_takes_off(k: int) -> None:
    def kept(promise: float) -> float:
        return amount(belief(ONE, estimate(ONE, "effect", promise)), EFFECT).median / promise

    assert kept(100_000 * 2**k) < kept(100_000 * 2 ** (k - 1))


def test_a_point_read_as_a_range_of_25_percent_becomes_about_twice_as_wide() -> None:
    typed = math.log(1.25) / 1.2816
    b = belief(ONE, estimate(ONE, "one_off_cost", (80_000, 100_000, 125_000)))
    assert amount(b, COST).high / typed == pytest.approx(2, abs=0.15)


@given(st.floats(1.0, 20), st.floats(1.0, 5), st.sampled_from(["one_off_cost", "effect", "duration"]))
@settings(max_examples=40, deadline=None)
def test_a_narrower_estimate_never_widens_the_belief(
    width: float, narrower: float, quantity: Quantity
) -> None:
    part = MONEY.id if quantity == "effect" else ""

    def spread(factor: float) -> float:
        rounded = (round(100 / factor, 6), 100, round(100 * factor, 6))
        seen = band(belief(ONE, estimate(ONE, quantity, rounded)), ("UC-001", quantity, part))
        return seen.p90 / seen.p10

    assert spread(max(width / narrower, 1.0)) <= spread(width) * 1.001


def test_no_range_however_narrow_is_surer_than_a_point() -> None:
    point = belief(ONE, estimate(ONE, "one_off_cost", 100)).items[COST]
    exact = belief(ONE, estimate(ONE, "one_off_cost", (100, 100, 100))).items[COST]
    assert exact.distribution == point.distribution


@given(st.floats(1.0, 10))
@settings(deadline=None)
def test_disagreement_widens_and_agreement_does_not_narrow_the_case(factor: float) -> None:
    def cost(first: float, second: float) -> Lognormal:
        voices = [estimate(ONE, "one_off_cost", round(v, 6), by=b) for v, b in ((first, "A"), (second, "B"))]
        return amount(belief(ONE, *voices), COST)

    alone = amount(belief(ONE, estimate(ONE, "one_off_cost", 1000, by="A")), COST)
    agreed = cost(1000, 1000)
    # two voices halve the variance of their own effects, and of nothing else
    assert 0.99 * alone.high < agreed.high <= alone.high
    assert cost(1000 * factor, 1000 / factor).high >= agreed.high - 1e-9


def test_a_persons_later_word_replaces_the_earlier_one() -> None:
    early = estimate(ONE, "one_off_cost", 10, id="E-ALT", date=DAY - dt.timedelta(9))
    late = estimate(ONE, "one_off_cost", 1000, id="E-NEU")
    assert belief(ONE, early, late).items[COST] == belief(ONE, late).items[COST]


def test_what_comes_after_the_day_is_not_yet_known() -> None:
    tomorrow = DAY + dt.timedelta(1)
    later = (estimate(ONE, "one_off_cost", 9, date=tomorrow), outcome(ONE, "one_off_cost", 9, date=tomorrow))
    assert same(belief(ONE, *later), belief(ONE))


def test_effort_stands_for_cost_where_it_was_estimated_and_carries_its_share_of_running_cost() -> None:
    rate = Settings(
        id="SETTINGS", hourly_rate=Decimal(60), day_rate=Decimal(1000), discount_rate=Decimal("0.08"),
        horizon_years=3, hours_share=Decimal("0.5"),
    )  # fmt: skip
    b = belief(ONE, rate, estimate(ONE, "effort", 800, unit="h"))
    assert COST not in b.items
    assert b.items[("UC-001", "effort", "")].unit == "d"
    share = reference_class("running_cost/share").median
    days, running = b.items[("UC-001", "effort", "")], b.items[("UC-001", "running_cost", "")]
    assert running.assumed
    # of the effort as it is believed, which is drawn to its class, not of the figure as typed
    assert running.distribution.median == pytest.approx(days.distribution.median * 1000 * share, rel=1e-6)
    assert dict(running.loadings) == pytest.approx(dict(days.loadings))


def test_a_measured_cost_is_held_against_estimated_days_at_the_day_rate() -> None:
    b = belief(ONE, estimate(ONE, "effort", 100), outcome(ONE, "one_off_cost", 180_000))
    assert b.parameters["firm.cost.bias"] > 0.2


def test_an_own_outcome_goes_before_the_estimate_by_precision() -> None:
    records = (ONE, estimate(ONE, "effect", 100_000))
    earlier, later = belief(*records), belief(*records, outcome(ONE, "effect", 20_000, grade="B"))
    before = amount(earlier, EFFECT)
    # what the outcome taught of the shared effects moves the estimate first
    prior, posterior = (dict(zip(b.shared.names, b.shared.mean, strict=True)) for b in (earlier, later))
    shift = sum(w * (posterior[name] - prior[name]) for name, w in earlier.items[EFFECT].loadings)
    variance, noise = before.high**2, 0.4**2
    weight = variance / (variance + noise)
    after = amount(later, EFFECT)
    # within a thousandth: a firm known better also has its estimates drawn a little less to their class
    assert after.mu == pytest.approx((1 - weight) * (before.mu + shift) + weight * math.log(20_000), rel=1e-3)
    assert after.high == pytest.approx(math.sqrt(variance * noise / (variance + noise)), rel=1e-2)
    assert later.items[EFFECT].loadings[0][1] == pytest.approx(
        earlier.items[EFFECT].loadings[0][1] * (1 - weight), rel=5e-2
    )
    assert "UC-001.effect.ist" in later.items[EFFECT].sources


def test_the_grade_of_evidence_sets_how_far_an_outcome_moves_the_belief() -> None:
    def moved(grade: str) -> float:
        result = outcome(ONE, "effect", 20_000, grade=grade)
        return belief(ONE, estimate(ONE, "effect", 100_000), result).items[EFFECT].distribution.median

    medians = [moved(g) for g in "ABCDE"]
    assert medians == sorted(medians)
    assert medians[0] < 35_000
    assert medians[-1] > 60_000


def test_an_outcome_that_states_a_wide_range_itself_moves_the_belief_less() -> None:
    def moved(**stated: Decimal) -> float:
        result = outcome(ONE, "effect", 20_000, **stated)
        return amount(belief(ONE, estimate(ONE, "effect", 100_000), result), EFFECT).median

    assert moved(low=Decimal(5_000), high=Decimal(80_000)) > moved() + 5_000


def test_what_one_pilot_teaches_moves_its_kin_and_the_rest_of_the_firm_less() -> None:
    records = [ONE, KIN, FAR, *(estimate(c, "one_off_cost", 50_000) for c in (ONE, KIN, FAR))]
    before, after = belief(*records), belief(*records, outcome(ONE, "one_off_cost", 150_000))

    def gain(case: UseCase) -> float:
        key: Key = (case.id, "one_off_cost", "")
        return math.log(band(after, key).p50 / band(before, key).p50)

    assert gain(ONE) > gain(KIN) > gain(FAR) > 0


@given(st.sampled_from([0, -5_000]), st.sampled_from(["passed", "failed", None]))
@settings(deadline=None)
def test_an_effect_at_or_below_zero_is_never_dropped(
    value: float, gate: Literal["passed", "failed"] | None
) -> None:
    records = (ONE, KIN, estimate(ONE, "effect", 50_000))
    result = outcome(ONE, "effect", value, gate=gate)
    before, after = belief(*records), belief(*records, result)
    item = after.items[EFFECT]
    assert isinstance(item.distribution, Signed)
    assert value <= item.distribution.median < before.items[EFFECT].distribution.median
    if gate == "passed":
        assert after.parameters["firm.benefit.bias"] < before.parameters["firm.benefit.bias"]
    else:
        assert after.parameters["firm.gate.mean"] < before.parameters["firm.gate.mean"]


def test_an_estimate_across_zero_keeps_both_signs_and_a_plain_zero_stays_zero() -> None:
    b = belief(ONE, estimate(ONE, "effect", (-10_000, 5_000, 40_000)), estimate(ONE, "running_cost", 0))
    seen = band(b, EFFECT)
    assert seen.p10 < -10_000 < 0 < seen.p90
    free = band(b, ("UC-001", "running_cost", ""))
    assert (free.p10, free.p50, free.p90, free.assumed) == (0, 0, 0, False)


def test_an_actual_equal_to_its_estimate_to_the_digit_is_flagged_and_counts_half() -> None:
    records = (ONE, estimate(ONE, "one_off_cost", 50_000))
    copied = belief(*records, outcome(ONE, "one_off_cost", 50_000))
    almost = belief(*records, outcome(ONE, "one_off_cost", 50_001))
    assert copied.copied == ("UC-001.one_off_cost.ist",)
    assert almost.copied == ()
    assert copied.parameters["firm.cost.sd"] > almost.parameters["firm.cost.sd"]


def test_gates_teach_as_a_beta_binomial_and_a_passed_gate_is_certain() -> None:
    closed = [use_case(n, stage="retired") for n in range(10, 20)]
    gates = [outcome(c, "success", gate="passed" if n < 3 else "failed") for n, c in enumerate(closed)]
    b = belief(ONE, *closed, *gates)
    assert chance(b, "UC-001").mean == pytest.approx((0.4 * 8 + 3) / (8 + 10))
    assert chance(b, "UC-001").weight == pytest.approx(18)
    passed = belief(ONE, outcome(ONE, "success", gate="passed")).items[("UC-001", "success", "")]
    assert (passed.distribution.mean, passed.assumed) == (1.0, False)


def test_a_levers_own_gates_count_more_for_its_cases() -> None:
    closed = [use_case(n, stage="retired", levers=("HEBEL-2",)) for n in range(10, 18)]
    b = belief(ONE, FAR, *closed, *(outcome(c, "success", gate="failed") for c in closed))
    chance = {i: b.items[(i, "success", "")].distribution.mean for i in ("UC-001", "UC-003")}
    assert chance["UC-003"] < chance["UC-001"] < 0.4


def test_a_stated_chance_is_believed_for_two_thirds() -> None:
    b = belief(ONE, estimate(ONE, "success", 0.85))
    assert b.items[("UC-001", "success", "")].distribution.mean == pytest.approx(0.85 * 2 / 3 + 0.4 / 3)


def test_measured_adoption_updates_its_case_and_its_kin() -> None:
    b, before = belief(ONE, KIN, outcome(ONE, "adoption", 0.1)), belief(ONE, KIN)
    own, kin = (b.items[(c, "adoption", "")].distribution.mean for c in ("UC-001", "UC-002"))
    assert own < kin < before.items[("UC-002", "adoption", "")].distribution.mean


def test_retired_cases_have_no_items_but_teach() -> None:
    closed = use_case(9, stage="retired", levers=("HEBEL-1",))
    taught = (closed, estimate(closed, "one_off_cost", 10_000), outcome(closed, "one_off_cost", 30_000))
    b = belief(ONE, estimate(ONE, "one_off_cost", 50_000), *taught)
    assert b.of("UC-009") == ()
    assert b.parameters["firm.cost.bias"] > 0.3


def test_an_enabler_has_costs_but_no_effect() -> None:
    quantities = {i.key[1] for i in belief(use_case(1, enabler=True)).of("UC-001")}
    assert quantities == {"adoption", "duration", "one_off_cost", "running_cost", "success"}


def test_without_a_kpi_in_euros_no_effect_is_invented_and_the_belief_says_so() -> None:
    b = believe(Strategy([use_case(1)]), DAY)
    assert not [i for i in b.items.values() if i.key[1] == "effect"]
    assert "keine Kennzahl in Euro" in render(b.unknown[0], "de")
    assert "no KPI in euros" in render(b.unknown[0], "en")


def test_a_class_on_a_kpi_of_its_own_unit_is_scaled_by_worth_or_reported() -> None:
    pieces = Kpi(id="KPI-STUECK", title="Ausschuss", unit="Stück", worth=Decimal(40))
    judged = estimate(ONE, "effect", "M", kpi="KPI-STUECK")
    b = belief(ONE, pieces, judged)
    median = b.items[("UC-001", "effect", "KPI-STUECK")].distribution.median
    assert median == pytest.approx(reference_class("effect/EUR/M").median / 40)
    worthless = pieces.model_copy(update={"worth": None})
    b = belief(ONE, worthless, judged)
    assert ("UC-001", "effect", "KPI-STUECK") not in b.items
    assert "Ausschuss" in render(b.unknown[0], "de")


def test_a_unit_that_does_not_convert_is_reported_and_the_figure_not_taken() -> None:
    b = belief(ONE, estimate(ONE, "duration", 3, unit="EUR"))
    assert b.items[("UC-001", "duration", "")].assumed
    assert render(b.unknown[0], "de") == (
        "„Fall 1“, Dauer bis zum Betrieb: Die Einheit „EUR“ lässt sich nicht in „quarters“ umrechnen; "
        "die Schätzung zählt deshalb nicht. Geben Sie sie in „quarters“ an."
    )


@given(companies(), st.integers(0, 2**16))
@settings(max_examples=15, deadline=None)
def test_the_order_of_records_changes_no_bit(company: Strategy, seed: int) -> None:
    shuffled = list(company)
    random.Random(seed).shuffle(shuffled)
    assert same(believe(company, AS_OF), believe(Strategy(shuffled), AS_OF))


@given(companies())
@settings(max_examples=15, deadline=None)
def test_every_live_case_of_any_company_is_believed_in_sound_numbers(company: Strategy) -> None:
    b = believe(company, AS_OF)
    live = {c.id for c in company.use_cases if c.stage != "retired"}
    assert {key[0] for key in b.items} == live
    assert list(b.items) == sorted(b.items)
    for case in live:
        quantities = {i.key[1] for i in b.of(case)}
        assert quantities >= {"running_cost", "duration", "adoption", "success"}
        assert quantities & {"one_off_cost", "effort"}
    draws = sample(b, 1, 50)
    for key, item in b.items.items():
        seen = band(b, key)
        assert np.all(np.isfinite(draws[key]))
        assert seen.p10 <= seen.p50 <= seen.p90
        assert math.isfinite(seen.mean)
        assert item.sources
        assert {name for name, _ in item.loadings} <= set(b.shared.names)


def test_priors_are_a_value_that_can_be_handed_in() -> None:
    firm = believe(
        strategy(ONE, estimate(ONE, "one_off_cost", 80_000)), DAY, priors=Priors(tail=DEFAULT.tail)
    )
    assert isinstance(firm.items[COST].distribution, Lognormal)


def test_an_enabler_has_no_effect_of_its_own_even_where_someone_put_a_question_mark() -> None:
    enabler = ONE.model_copy(update={"enabler": True})
    items = belief(enabler, estimate(enabler, "effect", "?")).of("UC-001")
    assert not [i for i in items if i.key[1] == "effect"]
