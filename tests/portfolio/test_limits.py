"""What binds a plan beside budgets: guardrails, bought days, quarter limits, minimum shares, turning back, variants."""

import datetime as dt
from decimal import Decimal

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.companies import AS_OF, company

from leitstand.beliefs import believe
from leitstand.portfolio import Portfolio, weigh
from leitstand.portfolio.choose import Chosen, choose
from leitstand.portfolio.frame import frame_of
from leitstand.portfolio.simulate import Simulation
from leitstand.strategy import (
    Budget,
    Capacity,
    Decision,
    Estimate,
    ExternalCapacity,
    GuardrailState,
    Kpi,
    Lever,
    LeverKind,
    MinimumShare,
    Outcome,
    Plan,
    Point,
    Quantity,
    QuarterLimit,
    Record,
    Settings,
    Skill,
    Stage,
    Statement,
    Strategy,
    SwitchingCost,
    TargetPicture,
    Text,
    UseCase,
)
from leitstand.texts import render

DAY = dt.date(2026, 11, 23)
FRAME: tuple[Record, ...] = (
    Settings(id="SETTINGS", hourly_rate=Decimal(60), day_rate=Decimal(500), discount_rate=Decimal("0.05"),
             horizon_years=3, hours_share=Decimal("0.5"), hours_decided=True),
    TargetPicture(id="ZIELBILD", ambition=Text(de="Mehr"), horizon=2029, risk_attitude="bold"),
    Kpi(id="KPI-ERGEBNIS", title=Text(de="Ergebnis"), unit="EUR/year", worth=Decimal(1)),
    Skill(id="DATEN", title=Text(de="Datenanalyse")),
    Lever(id="H-NEU", title=Text(de="Neu"), lever_kind="new_business"),
    Lever(id="H-EFF", title=Text(de="Effizienz"), lever_kind="efficiency"),
    *(Budget(id=f"B-{y}", year=y, amount=Decimal(10_000_000)) for y in (2027, 2028, 2029)),
)  # fmt: skip


def case(
    name: str, benefit: float = 400_000, cost: float = 50_000, days: float = 0, stage: Stage = "idea",
    lever: str | None = None, **more: object,
) -> list[Record]:  # fmt: skip
    """A use case with its estimates, all certain enough."""
    u = UseCase.model_validate(
        {"id": name, "title": name, "stage": stage, "levers": (lever,) if lever else (), **more}
    )
    told: list[tuple[Quantity, float, str]] = [
        ("one_off_cost", cost, "EUR"),
        ("running_cost", 1000, "EUR/year"),
    ]
    told += [("duration", 2, "quarters"), ("adoption", 1, "share"), ("success", 1, "share")]
    found: list[Record] = [u, *(_said(name, q, v, unit) for q, v, unit in told)]
    if benefit:
        found.append(_said(name, "effect", benefit, "EUR/year", kpi="KPI-ERGEBNIS"))
    if days:
        found.append(_said(name, "effort", days, "d", skill="DATEN"))
    return found


def _said(name: str, q: Quantity, v: float, unit: str, **more: str) -> Estimate:
    return Estimate(
        id=f"{name}.{q}",
        use_case=name,
        quantity=q,
        value=Point(value=Decimal(str(v))),
        unit=unit,
        date=DAY,
        **more,
    )


def made(*records: list[Record] | Record) -> Strategy:
    flat = [r for part in records for r in (part if isinstance(part, list) else [part])]
    return Strategy([*FRAME, *flat])


def weighed(strategy: Strategy, in_force: Plan | None = None) -> Portfolio:
    return weigh(strategy, believe(strategy, DAY), DAY, 1, draws=100, in_force=in_force)


def chosen_of(strategy: Strategy, in_force: Plan | None = None) -> Chosen:
    frame = frame_of(strategy, believe(strategy, DAY), DAY, in_force)
    return choose(frame, Simulation(frame, 1, 100))


def expected_days(strategy: Strategy) -> float:
    """What A takes of the skill if it starts at once."""
    frame = frame_of(strategy, believe(strategy, DAY), DAY)
    return float(frame.worth.days["DATEN"][frame.worth.row["A"], 0].sum())


def starts(p: Portfolio | Plan) -> dict[str, str | None]:
    choices = p.choices if isinstance(p, Plan) else p.plan.choices
    return {c.use_case: c.start for c in choices}


def said(p: Portfolio, code: str) -> Statement:
    found = [n for n in p.notes if n.code == f"portfolio-note-{code}"]
    assert found, [n.code for n in p.notes]
    return found[0]


def silent(p: Portfolio, code: str) -> bool:
    return all(n.code != f"portfolio-note-{code}" for n in p.notes)


def state(name: str, clearance: str, n: int = 0, **more: object) -> GuardrailState:
    body = {"id": f"{name}.g{n}", "use_case": name, "date": DAY, "clearance": clearance, **more}
    return GuardrailState.model_validate(body)


class TestGuardrails:
    def test_what_is_blocked_stays_out_with_the_reason_of_the_guardrail(self) -> None:
        found = weighed(made(case("A"), case("B"), state("A", "blocked", reason="Betriebsrat nicht gehört")))
        assert starts(found)["A"] is None
        assert starts(found)["B"] == "2027-Q1"
        reason = found.case("A").reason
        assert reason.code == "portfolio-left-blocked-because"
        assert "Betriebsrat nicht gehört" in render(reason.message(), "de")

    def test_what_is_blocked_until_a_quarter_starts_then_and_says_so(self) -> None:
        found = weighed(made(case("A"), state("A", "blocked", free_from="2027-Q4")))
        assert starts(found)["A"] == "2027-Q4"
        assert "portfolio-more-blocked-until" in {s.code for s in found.case("A").more}

    def test_a_later_word_of_the_same_guardrail_replaces_the_earlier_and_a_future_one_does_not_count(
        self,
    ) -> None:
        earlier = state("A", "blocked", 1, date=DAY - dt.timedelta(days=9))
        assert starts(weighed(made(case("A"), earlier, state("A", "allowed", 2))))["A"] == "2027-Q1"
        later = state("A", "blocked", 3, date=DAY + dt.timedelta(days=1))
        assert starts(weighed(made(case("A"), later)))["A"] == "2027-Q1"

    def test_the_strictest_of_several_guardrails_counts(self) -> None:
        both = (
            state("A", "allowed", 1, rule="DSGVO"),
            state("A", "blocked", 2, rule="BetrVG", free_from="2027-Q3"),
        )
        assert starts(weighed(made(case("A"), *both)))["A"] == "2027-Q3"

    def test_what_is_open_may_be_planned_and_is_counted(self) -> None:
        found = weighed(made(case("A"), case("B"), state("A", "unknown"), state("B", "allowed")))
        assert starts(found)["A"] is not None
        assert said(found, "guardrails-unclear").facts["count"].value == 1
        assert silent(found, "guardrails-unseen")

    def test_what_nobody_has_looked_at_is_counted_as_well(self) -> None:
        some = weighed(made(case("A"), case("B"), state("A", "allowed")))
        assert said(some, "guardrails-unseen").facts["count"].value == 1
        assert said(weighed(made(case("A"))), "guardrails-none")

    def test_work_before_the_start_takes_money_and_days_in_the_quarter_before(self) -> None:
        work = state("A", "allowed", cost=8000, effort=6, skill="DATEN")
        strategy = made(case("A"), work, Capacity(id="C", skill="DATEN", period="2027", days=Decimal(400)))
        frame = frame_of(strategy, believe(strategy, DAY), DAY)
        bare = made(case("A"), Capacity(id="C", skill="DATEN", period="2027", days=Decimal(400)))
        without = frame_of(bare, believe(bare, DAY), DAY)
        assert not frame.worth.allowed[0, 0]
        more = frame.worth.cost[0, 1] - without.worth.cost[0, 1]
        assert more.tolist() == pytest.approx([11_000, 0, 0])
        days = frame.worth.days["DATEN"][0, 1]
        assert days.tolist() == pytest.approx([6.0, 0, 0, 0, *[0] * (len(days) - 4)])
        assert said(weighed(strategy), "guardrail-work").facts["cost"].value == 8000

    def test_days_for_a_guardrail_compete_for_the_skill(self) -> None:
        none = [
            Capacity(id=f"C{y}", skill="DATEN", period=str(y), days=Decimal(4)) for y in (2027, 2028, 2029)
        ]
        work = state("A", "allowed", effort=6, skill="DATEN")
        assert starts(weighed(made(case("A"), work, *none)))["A"] is None

    def test_a_decision_does_not_start_what_is_blocked_and_the_plan_says_so(self) -> None:
        yes = Decision(id="D", verdict="pilot", use_case="A", date=DAY, start="2027-Q1")
        out = weighed(made(case("A"), yes, state("A", "blocked")))
        assert starts(out)["A"] is None
        assert said(out, "decided-blocked")
        later = weighed(made(case("A"), yes, state("A", "blocked", free_from="2027-Q3")))
        assert starts(later)["A"] == "2027-Q3"
        assert said(later, "decided-later").words["quarter"] == "2027-Q3"

    def test_what_runs_goes_on_and_somebody_is_told(self) -> None:
        found = weighed(made(case("A", stage="operating"), state("A", "blocked")))
        assert found.case("A").action == "continue"
        assert said(found, "runs-blocked")

    def test_a_blocked_pilot_is_neither_rolled_out_nor_stopped(self) -> None:
        found = weighed(made(case("A", stage="pilot"), state("A", "blocked")))
        assert found.case("A").action == "continue"
        assert found.case("A").start is None


class TestMoneyByQuarter:
    def test_a_quarter_limit_binds_where_the_years_budget_does_not(self) -> None:
        cap = QuarterLimit(id="Q", quarter="2027-Q2", amount=Decimal(1000))
        free, bound = weighed(made(case("A"))), weighed(made(case("A"), cap))
        assert starts(free)["A"] == "2027-Q1"
        assert starts(bound)["A"] != "2027-Q1"
        (use,) = bound.plan.quarters
        assert (use.quarter, use.limit) == ("2027-Q2", 1000)
        assert use.planned <= 1000

    def test_a_quarter_limit_that_binds_has_a_price(self) -> None:
        cap = QuarterLimit(id="Q", quarter="2027-Q2", amount=Decimal(90_000))
        ideas = [case(f"A{n}") for n in range(6)]
        found = weighed(made(*ideas, cap))
        (price,) = [p for p in found.shadow_prices if p.period == "2027-Q2" and p.resource == "budget"]
        (use,) = found.plan.quarters
        assert (price.id, price.limit) == ("Q", 90_000)
        assert price.used == pytest.approx(use.planned)
        assert price.price > 0

    def test_without_quarter_limits_a_quarter_may_take_the_whole_year(self) -> None:
        found = weighed(made(case("A", cost=2_000_000, benefit=4_000_000)))
        assert starts(found)["A"] == "2027-Q1"
        assert found.plan.quarters == ()

    def test_a_decision_that_breaks_a_quarter_limit_is_said_with_the_amount(self) -> None:
        cap = QuarterLimit(id="Q", quarter="2027-Q2", amount=Decimal(1000))
        yes = Decision(id="D", verdict="pilot", use_case="A", date=DAY, start="2027-Q1")
        found = weighed(made(case("A"), cap, yes))
        assert starts(found)["A"] == "2027-Q1"
        over = said(found, "quarter-broken").facts["over"].value
        assert isinstance(over, float)
        assert over == pytest.approx(found.plan.quarters[0].planned - 1000, rel=1e-3)


class TestExternalCapacity:
    own = tuple(
        Capacity(id=f"C{y}", skill="DATEN", period=str(y), days=Decimal(0)) for y in (2027, 2028, 2029)
    )

    def offer(self, rate: float, days: float = 400) -> list[Record]:
        return [
            ExternalCapacity(
                id=f"X{y}", skill="DATEN", period=str(y), days=Decimal(days), day_rate=Decimal(rate)
            )
            for y in (2027, 2028, 2029)
        ]

    def test_days_are_bought_where_the_own_ones_do_not_suffice(self) -> None:
        without = weighed(made(case("A", days=40), *self.own))
        bought = weighed(made(case("A", days=40), *self.own, self.offer(900)))
        assert starts(without)["A"] is None
        assert starts(bought)["A"] == "2027-Q1"
        days = sum(b.days for b in bought.plan.bought)
        assert days == pytest.approx(expected_days(made(case("A", days=40), *self.own)), rel=0.01)
        assert sum(b.amount for b in bought.plan.bought) == pytest.approx(days * 900)
        assert said(bought, "bought").facts["days"].value == pytest.approx(days)

    def test_what_can_be_bought_counts_as_being_there_where_its_scarcity_is_told(self) -> None:
        offer = ExternalCapacity(
            id="X", skill="DATEN", period="2027-Q2", days=Decimal(30), day_rate=Decimal(800)
        )
        own = Capacity(id="C", skill="DATEN", period="2027-Q2", days=Decimal(5))
        found = weighed(made(case("A", days=20), own, offer))
        (told,) = [p for p in found.shadow_prices if p.resource == "skill" and p.period == "2027-Q2"]
        assert told.limit == 35
        assert told.used <= told.limit

    def test_a_bought_day_costs_what_it_is_dearer_than_an_own_one(self) -> None:
        plenty = tuple(c.model_copy(update={"days": Decimal(400)}) for c in self.own)
        own, dear = made(case("A", days=40), *plenty), made(case("A", days=40), *self.own, self.offer(900))
        more = sum(b.planned for b in weighed(dear).plan.budgets) - sum(
            b.planned for b in weighed(own).plan.budgets
        )
        assert more == pytest.approx(expected_days(own) * 400, rel=0.01)
        assert weighed(dear).plan.value.mean < weighed(own).plan.value.mean

    def test_a_cheaper_day_outside_saves_nothing_while_own_people_are_there(self) -> None:
        plenty = tuple(c.model_copy(update={"days": Decimal(400)}) for c in self.own)
        own, cheap = made(case("A", days=40), *plenty), made(case("A", days=40), *plenty, self.offer(100))
        assert weighed(cheap).plan.bought == ()
        assert weighed(cheap).plan.value.mean == weighed(own).plan.value.mean

    def test_too_few_days_outside_are_no_help(self) -> None:
        assert starts(weighed(made(case("A", days=400), *self.own, self.offer(900, days=8))))["A"] is None


class TestMinimumShares:
    def share(self, of: LeverKind, share: float) -> MinimumShare:
        return MinimumShare(id="M", lever_kind=of, share=Decimal(str(share)))

    def scarce(self, *records: list[Record] | Record) -> Strategy:
        budgets = [Budget(id=f"B-{y}", year=y, amount=Decimal(60_000)) for y in (2027, 2028, 2029)]
        return made(*records).having(*budgets)

    def test_a_share_redirects_money_and_its_price_is_said(self) -> None:
        ideas = [r for n in range(4) for r in case(f"E{n}", 300_000, 50_000, lever="H-EFF")]
        ideas += [r for n in range(2) for r in case(f"N{n}", 120_000, 50_000, lever="H-NEU")]
        free = chosen_of(self.scarce(ideas))
        found = weighed(self.scarce(ideas, self.share("new_business", 0.3)))
        bound = chosen_of(self.scarce(ideas, self.share("new_business", 0.3)))
        (held,) = found.plan.shares
        assert held.held is not None
        assert held.held >= 0.3 - 1e-6
        assert held.costs == pytest.approx(free.value - bound.value, rel=0.05, abs=2000)
        assert said(found, "share-held").words["price"] == "some"

    def test_a_share_that_holds_anyway_costs_nothing(self) -> None:
        ideas = [*case("E", lever="H-EFF"), *case("N", lever="H-NEU")]
        found = weighed(made(ideas, self.share("new_business", 0.2)))
        assert found.plan.shares[0].costs == 0
        assert starts(found) == starts(weighed(made(ideas)))

    def test_a_share_that_cannot_be_held_takes_the_nearest_plan_and_leaves_the_rest_alone(self) -> None:
        ideas = [r for n in range(4) for r in case(f"E{n}", lever="H-EFF")]
        small = case("N", benefit=5_000, cost=20_000, lever="H-NEU")  # worth nothing on its own
        free, found = (
            weighed(made(ideas, small)),
            weighed(made(ideas, small, self.share("new_business", 0.5))),
        )
        assert starts(free)["N"] is None
        assert all(starts(found)[i] for i in ("N", "E0", "E1", "E2", "E3"))
        missing = said(found, "share-missed").facts["missing"].value
        assert isinstance(missing, float)
        assert missing > 0

    def test_a_share_for_which_there_is_nothing_leaves_the_plan_as_it_is(self) -> None:
        ideas = [r for n in range(3) for r in case(f"E{n}", lever="H-EFF")]
        found = weighed(made(ideas, self.share("customer_value", 0.4)))
        assert starts(found) == starts(weighed(made(ideas)))
        assert said(found, "share-missed")
        assert found.plan.shares[0].held == 0

    def test_what_runs_already_is_no_part_of_the_plans_money(self) -> None:
        runs = case("R", stage="operating", lever="H-EFF")
        found = weighed(made(runs, case("N", lever="H-NEU"), self.share("new_business", 0.9)))
        assert found.plan.shares[0].held == 1


class TestTurningBack:
    def test_what_costs_more_to_stop_than_to_run_goes_on(self) -> None:
        bad = case("A", benefit=5_000, stage="operating")
        bad[2] = _said("A", "running_cost", 30_000, "EUR/year")
        dear = SwitchingCost(id="S", use_case="A", stop=Decimal(200_000))
        cheap = dear.model_copy(update={"stop": Decimal(10_000)})
        assert weighed(made(bad, dear)).case("A").action == "continue"
        stopped = weighed(made(bad, cheap))
        assert stopped.case("A").action == "stop"
        assert said(stopped, "stopping").facts["amount"].value == 10_000
        assert stopped.plan.budgets[0].planned == pytest.approx(10_000)
        assert stopped.plan.value.mean == pytest.approx(-10_000, rel=0.02)
        assert silent(stopped, "switching-unknown")

    def test_what_nobody_knows_is_counted_and_not_taken_for_nothing(self) -> None:
        bad = case("A", benefit=5_000, stage="operating")
        bad[2] = _said("A", "running_cost", 30_000, "EUR/year")
        found = weighed(made(bad))
        assert found.case("A").action == "stop"
        assert said(found, "switching-unknown").facts["count"].value == 1

    def test_what_is_planned_stays_where_moving_costs_more_than_it_brings(self) -> None:
        strategy = made(case("A"))
        late = weighed(made(case("A"), state("A", "blocked", free_from="2027-Q3"))).plan
        assert starts(late)["A"] == "2027-Q3"
        assert starts(weighed(strategy, late))["A"] == "2027-Q1"
        dear = SwitchingCost(id="S", use_case="A", move=Decimal(900_000))
        assert starts(weighed(strategy.having(dear), late))["A"] == "2027-Q3"

    def test_a_stop_that_was_decided_costs_as_well(self) -> None:
        no = Decision(id="D", verdict="stop", use_case="A", date=DAY)
        cost = SwitchingCost(id="S", use_case="A", stop=Decimal(40_000))
        found = weighed(made(case("A", stage="operating"), no, cost))
        assert found.plan.budgets[0].planned == pytest.approx(40_000)
        assert found.plan.value.mean == pytest.approx(-40_000, rel=0.02)


class TestVariantsAndEnablers:
    def test_a_running_variant_goes_on_until_the_larger_one_is_live(self) -> None:
        small, large = case("KLEIN", 50_000, stage="operating"), case("GROSS", 900_000, variant_of="KLEIN")
        found = weighed(made(small, large))
        assert found.case("KLEIN").action == "continue"
        assert found.case("GROSS").action == "pilot"
        assert found.case("KLEIN").reason.code == "portfolio-reason-replaced"
        assert "portfolio-more-replaces" in {s.code for s in found.case("GROSS").more}

    def test_replacing_counts_only_what_the_larger_one_brings_on_top(self) -> None:
        small, large = (
            case("KLEIN", 500_000, stage="operating"),
            case("GROSS", 510_000, 200_000, variant_of="KLEIN"),
        )
        found = weighed(made(small, large))
        assert found.case("GROSS").action == "not_now"
        alone = weighed(made(case("GROSS", 510_000, 200_000)))
        assert alone.case("GROSS").action == "pilot"

    def test_the_simulation_agrees_with_the_expectation_of_a_replacement(self) -> None:
        strategy = made(case("KLEIN", 50_000, stage="operating"), case("GROSS", 900_000, variant_of="KLEIN"))
        found = weigh(strategy, believe(strategy, DAY), DAY, 1, draws=4000)
        assert found.fan[-1].p50 == pytest.approx(found.plan.value.p50)
        frame = frame_of(strategy, believe(strategy, DAY), DAY)
        chosen = choose(frame, Simulation(frame, 1, 4000))
        from leitstand.portfolio.fan import course

        final = course(chosen, Simulation(chosen.frame, 1, 4000)).value[:, -1]
        error = 4 * final.std() / np.sqrt(4000)
        assert abs(final.mean() - found.plan.value.mean) < error

    def test_of_two_variants_the_explanation_names_the_one_chosen_and_the_next(self) -> None:
        found = weighed(made(case("BAUEN", 500_000), case("KAUFEN", 420_000, variant_of="BAUEN")))
        assert found.case("BAUEN").action == "pilot"
        assert found.case("KAUFEN").reason.code == "portfolio-reason-variant"
        assert found.case("KAUFEN").reason.words["other"] == Text(de="BAUEN")
        (next_best,) = [s for s in found.case("BAUEN").more if s.code == "portfolio-more-next-variant"]
        assert next_best.words["other"] == Text(de="KAUFEN")

    def test_an_enabler_is_paid_once_and_its_reason_counts_what_it_unlocks(self) -> None:
        base = case("PLATTFORM", benefit=0, cost=100_000, enabler=True)
        users = [r for n in range(2) for r in case(f"U{n}", prerequisites=("PLATTFORM",))]
        found = weighed(made(base, users))
        reason = found.case("PLATTFORM").reason
        assert reason.code == "portfolio-reason-unlocks-worth"
        assert reason.facts["count"].value == 2
        values = [v.mean for v in (found.case(f"U{n}").value for n in range(2)) if v]
        assert reason.facts["worth"].value == pytest.approx(sum(values))

    def test_an_enabler_without_anything_to_unlock_is_no_plan(self) -> None:
        chain = [
            *case("A", benefit=0, enabler=True),
            *case("B", benefit=0, enabler=True, prerequisites=("A",)),
        ]
        found = weighed(made(chain, case("C")))
        assert found.case("A").reason.code == found.case("B").reason.code == "portfolio-left-unlocks-nothing"
        assert found.case("A").action == "not_now"

    def test_an_enabler_that_costs_more_than_it_unlocks_stays_out(self) -> None:
        base = case("PLATTFORM", benefit=0, cost=3_000_000, enabler=True)
        found = weighed(made(base, case("U", prerequisites=("PLATTFORM",))))
        assert found.case("PLATTFORM").start is None
        assert found.case("PLATTFORM").reason.code == "portfolio-reason-unlocks-too-little"


@given(st.integers(0, 100_000), st.integers(1, 20))
@settings(max_examples=10, deadline=None)
def test_figures_that_the_rules_say_can_be_followed(seed: int, use_cases: int) -> None:
    strategy = company(seed, use_cases, rules=True)
    found = weigh(strategy, believe(strategy, AS_OF), AS_OF, seed, draws=40, in_force=strategy.plan_in_force)
    known = {r.id for r in strategy} | {f.id for n in found.notes for f in n.facts.values()} | {"plan.value"}
    for note in found.notes:
        for fact in note.facts.values():
            if fact.id.startswith("rules."):
                assert set(fact.inputs) <= known
        assert render(note.message(), "de") != render(note.message(), "en")


def test_a_measured_pilot_that_failed_costs_its_end() -> None:
    failed = Outcome(id="O", use_case="A", quantity="success", gate="failed", date=DAY)
    cost = SwitchingCost(id="S", use_case="A", stop=Decimal(7_000))
    found = weighed(made(case("A", stage="pilot"), failed, cost))
    assert found.case("A").action == "stop"
    assert found.plan.budgets[0].planned == pytest.approx(7_000)
