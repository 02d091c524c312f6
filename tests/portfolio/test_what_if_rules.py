"""Playing through the rules that a plan keeps: lines are read, applied to a new value, and the plan follows."""

from decimal import Decimal

import pytest
from tests.portfolio.test_limits import DAY, case, made, starts, state, weighed

from leitstand.portfolio import RuleChange, WhatIfError, applied, parse_what_if
from leitstand.strategy import Capacity, GuardrailState, Settings, Strategy, SwitchingCost
from leitstand.texts import render


def changed(strategy: Strategy, *lines: str) -> Strategy:
    return applied(strategy, parse_what_if(lines), DAY)


def test_the_documented_lines_are_read() -> None:
    lines = [
        "quarter 2027-Q2=50000", "days SKILL-1 2027=+20", "buy SKILL-1 2027-Q2 = 20@1200.50",
        "share new_business=20%", "share ZIEL-1=0.2", "stability=2%", "block UC-014", "block UC-014=2027-Q3",
        "allow UC-014", "stop UC-014=20000", "move UC-014=5000",
    ]  # fmt: skip
    assert parse_what_if(lines) == (
        RuleChange(rule="quarter", period="2027-Q2", amount=Decimal(50000)),
        RuleChange(rule="days", of="SKILL-1", period="2027", amount=Decimal(20), added=True),
        RuleChange(rule="buy", of="SKILL-1", period="2027-Q2", amount=Decimal(20), rate=Decimal("1200.50")),
        RuleChange(rule="share", of="new_business", amount=Decimal("0.2")),
        RuleChange(rule="share", of="ZIEL-1", amount=Decimal("0.2")),
        RuleChange(rule="stability", amount=Decimal("0.02")),
        RuleChange(rule="block", of="UC-014"),
        RuleChange(rule="block", of="UC-014", period="2027-Q3"),
        RuleChange(rule="allow", of="UC-014"),
        RuleChange(rule="stop", of="UC-014", amount=Decimal(20000)),
        RuleChange(rule="move", of="UC-014", amount=Decimal(5000)),
    )


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("quarter 2027=5", "portfolio-what-if-unreadable"),
        ("share new_business=120%", "portfolio-what-if-unreadable"),
        ("buy DATEN 2027=20", "portfolio-what-if-unreadable"),
        ("quarter 2027-Q2=+5", "portfolio-what-if-nothing-there"),
        ("days DATEN 2027=-5", "portfolio-what-if-nothing-there"),
        ("days NICHTS 2027=5", "portfolio-what-if-unknown"),
        ("share NICHTS=5%", "portfolio-what-if-unknown"),
        ("block NICHTS", "portfolio-what-if-no-use-case"),
        ("move NICHTS=5", "portfolio-what-if-no-use-case"),
    ],
)
def test_what_cannot_be_read_or_applied_says_how_to_write_it(line: str, code: str) -> None:
    with pytest.raises(WhatIfError) as refused:
        changed(made(case("A")), line)
    assert refused.value.what.code == code
    assert render(refused.value.what, "de") != render(refused.value.what, "en")


def test_stability_needs_settings_to_stand_in() -> None:
    with pytest.raises(WhatIfError) as refused:
        changed(Strategy([]), "stability=2%")
    assert refused.value.what.code == "portfolio-what-if-no-settings"


def test_a_line_replaces_what_is_there_and_adds_where_asked() -> None:
    strategy = made(case("A"), Capacity(id="C", skill="DATEN", period="2027", days=Decimal(40)))
    more = changed(strategy, "days DATEN 2027=+20")
    assert [c.days for c in more.capacities] == [60]
    assert [c.days for c in changed(more, "days DATEN 2027=-500").capacities] == [0]
    both = changed(strategy, "stop A=20000", "move A=5000", "stop A=7000")
    assert [(s.stop, s.move) for s in both.all(SwitchingCost)] == [(Decimal(7000), Decimal(5000))]
    assert changed(strategy, "stability=2%").one(Settings, "SETTINGS").stability == Decimal("0.02")


def test_the_plan_follows_the_lines() -> None:
    strategy = made(case("A", days=40), case("B"))
    assert starts(weighed(changed(strategy, "block A")))["A"] is None
    assert starts(weighed(changed(strategy, "block A=2027-Q4")))["A"] == "2027-Q4"
    none = [f"days DATEN {y}=0" for y in (2027, 2028, 2029)]
    assert starts(weighed(changed(strategy, *none)))["A"] is None
    bought = [f"buy DATEN {y}=400@700" for y in (2027, 2028, 2029)]
    assert starts(weighed(changed(strategy, *none, *bought)))["A"] == "2027-Q1"
    assert weighed(changed(strategy, "quarter 2027-Q2=100")).plan.quarters[0].planned <= 100


def test_allowing_lifts_every_guardrail_of_that_day() -> None:
    blocked = made(
        case("A"), state("A", "blocked", 1, rule="DSGVO"), state("A", "blocked", 2, rule="BetrVG"),
        GuardrailState(id="zzz", use_case="A", date=DAY, clearance="blocked"),
    )  # fmt: skip
    assert starts(weighed(blocked))["A"] is None
    assert starts(weighed(changed(blocked, "allow A")))["A"] == "2027-Q1"
    assert starts(weighed(changed(blocked, "allow A", "block A=2027-Q3")))["A"] == "2027-Q3"
