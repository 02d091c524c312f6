"""What a guardrail keeps out says by when which approval would bring it in; tried by making the plan again."""

import datetime as dt
from decimal import Decimal

import pytest
from tests.portfolio.test_limits import DAY, case, chosen_of, made, starts, state, weighed

from leitstand.portfolio import Portfolio
from leitstand.portfolio.approval import Approvals
from leitstand.portfolio.prices import Prices
from leitstand.portfolio.results import Easing
from leitstand.strategy import Budget, Capacity, Record, Strategy
from leitstand.texts import render


def approval(found: Portfolio, use_case: str) -> Easing:
    easing = [e for e in found.case(use_case).easing if e.resource == "guardrail"]
    assert len(easing) == 1
    return easing[0]


def allowed_from(strategy: Strategy, use_case: str, quarter: str) -> str | None:
    """When it starts if it may from this quarter on."""
    free = state(use_case, "blocked", 9, date=DAY, free_from=quarter, rule="DSGVO Art. 35")
    return starts(weighed(strategy.having(free)))[use_case]


def test_what_is_blocked_for_good_names_the_rule_and_the_last_quarter_that_brings_it_in() -> None:
    strategy = made(
        case("A", benefit=150_000, cost=120_000), state("A", "blocked", rule="DSGVO Art. 35"), case("B")
    )
    found = weighed(strategy)
    eased = approval(found, "A")
    assert (eased.id, eased.more) == ("DSGVO Art. 35", None)
    said = [render(s.message(), lang) for s in found.case("A").more for lang in ("de", "en")]
    assert any("Freigabe „DSGVO Art. 35“" in s and "spätestens ab dem" in s for s in said)
    assert any("“DSGVO Art. 35” is approved" in s for s in said)
    year, quarter = eased.period.split("-Q")
    following = f"{int(year) + (quarter == '4')}-Q{int(quarter) % 4 + 1}"
    assert allowed_from(strategy, "A", eased.period) == eased.period
    assert allowed_from(strategy, "A", following) is None


def test_what_is_free_too_late_says_from_when_it_would_have_to_be() -> None:
    strategy = made(case("A"), state("A", "blocked", rule="BetrVG § 87", free_from="2029-Q4"))
    found = weighed(strategy)
    assert found.case("A").reason.code.startswith("portfolio-left-blocked-late")
    assert approval(found, "A").period < "2029-Q4"
    assert found.case("A").looked == "found"


def test_what_may_start_later_and_is_out_for_that_alone_is_eased_as_well() -> None:
    strategy = made(
        case("A", benefit=90_000, cost=100_000), state("A", "blocked", rule="BetrVG § 87", free_from="2028-Q3")
    )  # fmt: skip
    found = weighed(strategy)
    assert starts(found)["A"] is None
    assert approval(found, "A").period < "2028-Q3"


def test_several_rules_are_spoken_of_as_all_approvals() -> None:
    strategy = made(
        case("A"), state("A", "blocked", 1, rule="BetrVG § 87"), state("A", "blocked", 2, rule="DSGVO Art. 35")
    )  # fmt: skip
    found = weighed(strategy)
    assert approval(found, "A").id == ""
    assert any("alle Freigaben" in render(s.message(), "de") for s in found.case("A").more)


def test_one_that_would_not_pay_with_its_approval_is_told_none() -> None:
    found = weighed(made(case("A", benefit=1000, cost=900_000), state("A", "blocked"), case("B")))
    assert found.case("A").easing == ()
    assert found.case("A").looked == "none"


def test_a_scarce_skill_that_others_use_better_keeps_it_out_even_with_its_approval() -> None:
    capacity = [
        Capacity(id=f"K-{p}", skill="DATEN", period=p, days=Decimal(30)) for p in ("2027", "2028", "2029")
    ]
    better = [case(f"B{n}", benefit=900_000, days=80) for n in range(4)]
    strategy = made(case("A", benefit=80_000, days=80), state("A", "blocked"), *better, *capacity)
    assert weighed(strategy).case("A").easing == ()


def test_what_only_waited_for_it_comes_with_it() -> None:
    """Alone it would not pay; with what it unlocks it does."""
    records = [
        *case("A", benefit=0, cost=20_000, enabler=True), *case("B", prerequisites=("A",)),
        state("A", "blocked", rule="DSGVO Art. 35"),
    ]  # fmt: skip
    found = weighed(made(records))
    assert found.case("B").reason.code == "portfolio-left-prerequisite-missing"
    assert approval(found, "A").id == "DSGVO Art. 35"


def test_one_that_something_else_holds_as_well_is_not_promised() -> None:
    records: list[Record] = [
        *case("A"), *case("B", prerequisites=("A",)), state("A", "blocked"), state("B", "blocked"),
    ]  # fmt: skip
    chosen = chosen_of(made(records))
    held = Approvals(chosen, Prices.of(chosen))
    assert held.held == ("A", "B")
    assert held.easing("A") is not None
    assert held.easing("B") is None


@pytest.mark.parametrize("clearance", ["allowed", "unknown"])
def test_what_no_guardrail_holds_has_no_approval_to_wait_for(clearance: str) -> None:
    chosen = chosen_of(made(case("A", benefit=1000, cost=900_000), state("A", clearance)))
    assert Approvals(chosen, Prices.of(chosen)).held == ()


def test_a_state_that_is_not_yet_known_holds_nothing() -> None:
    later = state("A", "blocked", date=DAY + dt.timedelta(days=1))
    chosen = chosen_of(made(case("A"), later, Budget(id="B-2030", year=2030, amount=Decimal(1))))
    assert Approvals(chosen, Prices.of(chosen)).held == ()
