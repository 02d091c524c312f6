"""Records are frozen, exact, and survive their canonical text."""

import datetime as dt
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from leitstand.strategy import (
    KINDS,
    Estimate,
    Kpi,
    NotKnown,
    Objective,
    Outcome,
    Point,
    Range,
    Score,
    SizeClass,
    Text,
    UseCase,
    canonical,
    from_canonical,
)

DAY = dt.date(2026, 11, 23)
numbers = st.decimals(allow_nan=False, allow_infinity=False, places=4, min_value=-(10**12), max_value=10**12)
texts = st.text(st.characters(codec="utf-8"), min_size=1, max_size=60)
values = st.one_of(
    st.builds(Point, value=numbers),
    st.lists(numbers, min_size=3, max_size=3).map(
        lambda n: Range(**dict(zip(("p10", "p50", "p90"), sorted(n), strict=True)))
    ),
    st.builds(SizeClass, size=st.sampled_from(["XS", "S", "M", "L", "XL"])),
    st.builds(Score, score=st.integers(1, 5)),
    st.just(NotKnown()),
)
estimates = st.builds(
    Estimate,
    id=st.just("E-1"),
    use_case=st.just("UC-1"),
    quantity=st.sampled_from(["one_off_cost", "running_cost", "effort", "duration"]),
    value=values,
    typed=texts,
    date=st.dates(dt.date(2000, 1, 1), dt.date(2100, 1, 1)),
)


@given(estimates)
def test_a_record_survives_its_canonical_text(estimate: Estimate) -> None:
    assert from_canonical("estimate", canonical(estimate)) == estimate


@given(texts, texts)
def test_any_words_survive_the_canonical_text(title: str, description: str) -> None:
    case = UseCase(id="UC-1", title=Text(de=title), description=Text(en=description))
    assert from_canonical("use_case", canonical(case)) == case


@pytest.mark.parametrize("spelling", ["120000", "120000.00", "1.2E+5", " 120000 "])
def test_equal_numbers_have_one_canonical_text(spelling: str) -> None:
    written = canonical(Kpi(id="K", title="Ergebnis", unit="EUR/year", worth=Decimal(spelling.strip())))
    assert '"worth":"120000"' in written


def test_unknown_is_absent_and_never_zero() -> None:
    unknown, nothing = Kpi(id="K", unit="d"), Kpi(id="K", unit="d", worth=Decimal(0))
    assert "worth" not in canonical(unknown)
    assert unknown.worth is None
    assert unknown != nothing


def test_a_record_cannot_be_changed() -> None:
    with pytest.raises(ValidationError, match="frozen"):
        UseCase(id="UC-1", title=Text(de="x")).stage = "pilot"  # type: ignore[misc]


@pytest.mark.parametrize("bad", ["", " UC-1", "UC 1", "../x", "=1+1", "x" * 121, "UC-1\n"])
def test_an_id_is_plain(bad: str) -> None:
    with pytest.raises(ValidationError):
        UseCase(id=bad, title=Text(de="x"))


@pytest.mark.parametrize("bad", ["NaN", "Infinity", "-Infinity"])
def test_a_number_is_finite(bad: str) -> None:
    with pytest.raises(ValidationError):
        Kpi(id="K", unit="d", worth=Decimal(bad))


def test_a_field_that_the_record_does_not_know_is_refused() -> None:
    with pytest.raises(ValidationError, match="priority"):
        UseCase.model_validate({"id": "UC-1", "title": {"de": "x"}, "priority": 1})


def test_a_range_has_its_numbers_in_order() -> None:
    with pytest.raises(ValidationError, match="low <= middle <= high"):
        Range(p10=Decimal(200), p90=Decimal(80))


def test_a_kpi_is_worth_euros_or_points_and_not_both() -> None:
    with pytest.raises(ValidationError, match="not both"):
        Kpi(id="K", unit="d", worth=Decimal(1), points=Decimal(1))


def test_an_estimated_effect_names_its_kpi() -> None:
    with pytest.raises(ValidationError, match="names its KPI"):
        Estimate(id="E", use_case="UC-1", quantity="effect", value=NotKnown(), date=DAY)


@pytest.mark.parametrize("value", [Decimal("1.01"), Decimal("-0.1")])
def test_a_chance_lies_between_0_and_1(value: Decimal) -> None:
    with pytest.raises(ValidationError, match="between 0 and 1"):
        Estimate(id="E", use_case="UC-1", quantity="success", value=Point(value=value), date=DAY)


def test_an_effect_without_a_baseline_is_evidence_grade_e() -> None:
    with pytest.raises(ValidationError, match="grade E"):
        Outcome(id="O", use_case="UC-1", quantity="effect", kpi="K", value=Decimal(5), grade="A", date=DAY)
    assert (
        Outcome(id="O", use_case="UC-1", quantity="effect", kpi="K", value=Decimal(-5), date=DAY).grade == "E"
    )


def test_an_outcome_says_something() -> None:
    with pytest.raises(ValidationError, match="a value or the result of a gate"):
        Outcome(id="O", use_case="UC-1", quantity="duration", date=DAY)


def test_every_kind_is_registered_under_its_name() -> None:
    assert {"use_case", "estimate", "objective", "plan", "decision"} <= KINDS.keys()
    assert all(type_.kind == name for name, type_ in KINDS.items())


def test_a_text_needs_words_and_falls_back_to_the_other_language() -> None:
    with pytest.raises(ValidationError, match="German or English"):
        Text()
    assert Text(en="Goal").in_("de") == "Goal"
    assert Objective(id="O", title=Text(de="Ziel", en="Goal")).title.in_("en") == "Goal"  # type: ignore[union-attr]
