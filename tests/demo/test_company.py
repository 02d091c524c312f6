"""The example company: complete, plausible, in two languages, plainly invented."""

import datetime as dt
import json
import re
from collections import Counter
from collections.abc import Iterator
from decimal import Decimal
from importlib.resources import files
from typing import Any

import pytest

from leitstand.demo import AS_OF, company
from leitstand.demo.estimates import HABITS
from leitstand.demo.orientation import lever_kinds, worth
from leitstand.strategy import (
    Kpi,
    LeverKind,
    Point,
    Range,
    Strategy,
    UseCase,
    check,
    from_canonical,
)
from leitstand.strategy.record import canonical

BESIDE = 200
"""Closed cases have higher numbers than this."""


@pytest.fixture(scope="module")
def strategy() -> Strategy:
    return company()


def planned(strategy: Strategy) -> list[UseCase]:
    return [u for u in strategy.use_cases if _number(u) < BESIDE]


def closed(strategy: Strategy) -> list[UseCase]:
    return [u for u in strategy.use_cases if _number(u) > BESIDE]


def test_it_says_that_it_is_fictional(strategy: Strategy) -> None:
    assert strategy.company is not None
    assert strategy.company.fictional
    assert strategy.company.description is not None
    assert "Fiktives Beispiel" in strategy.company.description.in_("de")
    assert "Fictional example" in strategy.company.description.in_("en")


def test_it_has_87_use_cases_and_25_closed_cases_beside_them(strategy: Strategy) -> None:
    assert [u.id for u in planned(strategy)] == [f"UC-{n:03}" for n in range(1, 88)]
    assert [u.id for u in closed(strategy)] == [f"UC-{n}" for n in range(201, 226)]


def test_it_has_eight_objectives_with_everything_that_one_needs(strategy: Strategy) -> None:
    assert len(strategy.objectives) == 8
    for objective in strategy.objectives:
        assert not objective.draft
        assert None not in (
            objective.kpi,
            objective.owner,
            objective.baseline,
            objective.target,
            objective.due,
        )


def test_every_objective_aims_in_the_direction_that_is_good_for_its_kpi(strategy: Strategy) -> None:
    for o in strategy.objectives:
        kpi = strategy.one(Kpi, o.kpi or "")
        assert o.baseline is not None and o.target is not None
        assert (o.target > o.baseline) == kpi.increase_is_good, o.id
        assert kpi.bound is None or kpi.bound >= abs(o.target - o.baseline), o.id


def test_all_references_resolve(strategy: Strategy) -> None:
    assert check(strategy) == ()


def test_every_kpi_carries_value_and_all_three_kinds_of_value_occur(strategy: Strategy) -> None:
    kinds = Counter(
        "money" if k.worth else "points" if k.points else "hours" if k.unit == "h/year" else "none"
        for k in strategy.kpis
    )
    assert kinds["none"] == 0
    assert set(kinds) == {"money", "points", "hours"}
    assert strategy.settings is not None and strategy.settings.point_worth


def test_the_starter_kpis_are_those_of_every_new_organisation(strategy: Strategy) -> None:
    result, time = strategy.one(Kpi, "KPI-ERGEBNIS"), strategy.one(Kpi, "KPI-ARBEITSZEIT")
    assert (result.unit, time.unit) == ("EUR/year", "h/year")
    assert result.worth == 1
    assert strategy.settings is not None and strategy.settings.id == "SETTINGS"


def test_every_principle_says_how_it_is_measured_in_figures(strategy: Strategy) -> None:
    assert len(strategy.principles) >= 5
    assert all(re.search(r"\d", p.measure.in_(lang)) for p in strategy.principles for lang in ("de", "en"))


def test_six_pseudonymous_estimators_and_no_other_name(strategy: Strategy) -> None:
    assert {e.by for e in strategy.estimates} == set(HABITS) == {f"EST-{letter}" for letter in "ABCDEF"}


def test_all_stages_occur_among_the_use_cases(strategy: Strategy) -> None:
    stages = Counter(u.stage for u in strategy.use_cases)
    assert set(stages) == {"idea", "assessed", "pilot", "scaled", "operating", "retired"}
    assert stages["pilot"] == 6
    assert {u.stage for u in closed(strategy)} == {"operating", "retired"}


def test_every_assessed_use_case_has_ranges_and_every_idea_has_two_estimates(strategy: Strategy) -> None:
    for u in planned(strategy):
        estimates = strategy.estimates_of(u.id)
        quantities = {e.quantity for e in estimates}
        if u.stage == "idea":
            assert len(estimates) == 2, u.id
        else:
            assert quantities >= {"one_off_cost", "running_cost", "duration", "success"}, u.id
            assert u.enabler or "effect" in quantities, u.id
            assert all(isinstance(e.value, Range | Point) for e in estimates if e.method != "list")


def test_some_ranges_are_narrower_than_cases_turn_out(strategy: Strategy) -> None:
    """Two people out of six give ranges of less than half the width that the others give."""
    widths: dict[str, list[float]] = {}
    for e in strategy.estimates:
        if e.quantity == "effect" and isinstance(e.value, Range) and e.method != "list":
            widths.setdefault(e.by or "", []).append(float(e.value.p90 / e.value.p10))
    mean = {by: sum(all_) / len(all_) for by, all_ in widths.items()}
    narrow = {by for by, width in mean.items() if width < 1.9}
    assert narrow == {"EST-B", "EST-D"}
    assert all(len(all_) >= 5 for all_ in widths.values())


def test_yearly_benefits_are_between_5_000_and_400_000_euros(strategy: Strategy) -> None:
    for u in planned(strategy):
        promised = benefit(strategy, u)
        if promised is not None and not u.enabler:
            assert 5_000 <= promised <= 400_000, (u.id, promised)


def test_one_off_efforts_are_between_5_000_and_350_000_euros_with_one_exception(strategy: Strategy) -> None:
    costs = {u.id: cost for u in planned(strategy) if (cost := one_off(strategy, u)) is not None}
    assert [i for i, cost in costs.items() if cost > 400_000] == ["UC-080"]
    assert min(costs.values()) >= 5_000
    assert 5_500_000 <= sum(costs.values()) <= 7_500_000


def test_efficiency_prevails_as_in_most_companies_but_all_three_kinds_occur(strategy: Strategy) -> None:
    kinds: Counter[LeverKind] = Counter(lever_kinds()[lever] for u in planned(strategy) for lever in u.levers)
    assert kinds["efficiency"] > 2 * kinds["customer_value"] > 0
    assert 0 < kinds["new_business"] < kinds["customer_value"]


def test_every_kind_of_lever_has_use_cases_with_benefits(strategy: Strategy) -> None:
    promised: Counter[str] = Counter()
    for u in planned(strategy):
        promised[lever_kinds()[u.levers[0]]] += int(benefit(strategy, u) or 0)
    assert all(promised[kind] > 100_000 for kind in ("efficiency", "customer_value", "new_business")), (
        promised
    )


def test_exactly_one_objective_has_no_use_case_that_pays_into_it(strategy: Strategy) -> None:
    paid = {o for u in planned(strategy) for o in u.objectives}
    assert {o.id for o in strategy.objectives} - paid == {"OBJ-UMRUESTUNGEN"}


def test_the_first_effect_pays_into_an_objective_that_the_use_case_names(strategy: Strategy) -> None:
    objective_of = {o.kpi: o.id for o in strategy.objectives}
    for u in planned(strategy):
        for e in strategy.estimates_of(u.id):
            if e.id.endswith("EFFECT-1") and e.method != "list" and e.kpi in objective_of:
                assert objective_of[e.kpi] in u.objectives, u.id


def test_there_are_two_enablers_that_unlock_others_and_cost_without_effect(strategy: Strategy) -> None:
    enablers = [u for u in planned(strategy) if u.enabler]
    assert len(enablers) == 2
    for u in enablers:
        assert len(dependents(strategy, u)) >= 2
        assert benefit(strategy, u) is None
        assert (one_off(strategy, u) or 0) > 0


def test_there_are_variants_and_an_exclusion(strategy: Strategy) -> None:
    assert {u.variant_of for u in planned(strategy)} - {None} == {"UC-007", "UC-034", "UC-052"}
    assert [(u.id, u.exclusions) for u in planned(strategy) if u.exclusions] == [("UC-046", ("UC-014",))]


def test_budgets_and_capacities_cover_the_years_of_the_target_picture(strategy: Strategy) -> None:
    assert {b.year: int(b.amount) for b in strategy.budgets} == {2027: 420_000, 2028: 500_000, 2029: 500_000}
    assert strategy.target_picture is not None and strategy.target_picture.horizon == 2029
    for skill in strategy.skills:
        periods = {c.period for c in strategy.capacities if c.skill == skill.id}
        assert periods == {"2027-Q1", "2027-Q2", "2027-Q3", "2027-Q4", "2028", "2029"}


def test_closed_cases_have_gates_overruns_all_evidence_grades_and_effects_below_zero(
    strategy: Strategy,
) -> None:
    outcomes = [o for u in closed(strategy) for o in strategy.outcomes_of(u.id)]
    assert Counter(o.gate for o in outcomes if o.gate) == {"passed": 17, "failed": 8}
    assert {o.grade for o in outcomes} == {"A", "B", "C", "D", "E"}
    effects = [o for o in outcomes if o.quantity == "effect"]
    assert sum(o.value is not None and o.value <= 0 for o in effects) == 3
    ratios = sorted(float(actual / planned) for planned, actual in pairs(strategy, "one_off_cost"))
    assert ratios[-1] > 2
    assert 1.0 < ratios[len(ratios) // 2] < 1.5


def test_closed_cases_brought_less_than_was_promised_on_the_whole(strategy: Strategy) -> None:
    ratios = sorted(float(actual / planned) for planned, actual in pairs(strategy, "effect"))
    assert 0.5 < ratios[len(ratios) // 2] < 0.95


def test_outcomes_answer_estimates_of_the_same_use_case_and_quantity(strategy: Strategy) -> None:
    for o in strategy.outcomes:
        if o.estimate is not None:
            answered = next(e for e in strategy.estimates if e.id == o.estimate)
            assert (answered.use_case, answered.quantity, answered.kpi) == (o.use_case, o.quantity, o.kpi)
            assert answered.unit == o.unit
            assert answered.date < o.date


def test_nothing_is_dated_after_the_day_on_which_the_company_looks_at_itself(strategy: Strategy) -> None:
    days = [e.date for e in strategy.estimates] + [o.date for o in strategy.outcomes]
    assert max(days + [d.date for d in strategy.decisions]) < AS_OF
    for u in strategy.use_cases:
        assert (u.started or dt.date.min) <= (u.ended or AS_OF) <= AS_OF, u.id
        assert (u.ended is not None) == (u.stage == "retired"), u.id


def test_some_decisions_bind_the_plan(strategy: Strategy) -> None:
    ahead = {d.use_case: (d.verdict, d.start) for d in strategy.decisions if d.start}
    assert ahead == {"UC-010": ("scale", "2027-Q1"), "UC-014": ("pilot", "2027-Q1")}
    assert [d.use_case for d in strategy.decisions if d.verdict == "not_now"] == ["UC-080"]


def test_decisions_stay_within_what_the_role_may_decide(strategy: Strategy) -> None:
    for d in strategy.decisions:
        role = next(r for r in strategy.decision_roles if r.id == d.by)
        cost = one_off(strategy, strategy.one(UseCase, d.use_case or ""))
        if role.up_to is not None and d.verdict in ("pilot", "scale"):
            assert cost is not None and cost <= role.up_to, (d.id, cost)


def test_records_survive_their_canonical_text(strategy: Strategy) -> None:
    assert Strategy(from_canonical(r.kind, canonical(r)) for r in strategy) == strategy


def test_every_text_is_there_in_both_languages(strategy: Strategy) -> None:
    for where, text in texts(strategy):
        assert text.get("de") and text.get("en"), where


def test_the_languages_differ(strategy: Strategy) -> None:
    """Names that are the same in both languages are counted on one hand."""
    same = {text["de"] for _, text in texts(strategy) if text["de"] == text["en"]}
    assert same <= {"Musterwerk GmbH", "Service", "Budget 2027", "Budget 2028", "Budget 2029"}


def test_no_english_text_holds_german_words_and_none_the_words_of_hype(strategy: Strategy) -> None:
    german = re.compile(r"\b(und|der|die|das|für|mit|nicht|eine[rnms]?|wird|werden)\b|[äöüßÄÖÜ]")
    hype = re.compile(
        r"revolution|disrupt|game.?chang|cutting.?edge|intelligent|smart|nächste Generation|next.?gen|"
        r"bahnbrechend|ganzheitlich|agentic|\bKI\b|\bAI\b|Copilot|GPT|overconfiden|zu zuversichtlich",
        re.IGNORECASE,
    )
    for where, text in texts(strategy):
        assert not german.search(text["en"]), (where, text["en"])
        said = (text["de"] + text["en"]).replace("KI-Verordnung", "").replace("AI Act", "")  # names of a law
        assert not hype.search(said), where


def test_texts_are_typeset_as_each_language_does_it(strategy: Strategy) -> None:
    for where, text in texts(strategy):
        assert not re.search(r"\s{2}|^\s|\s$|\s[,.;:]", text["de"] + "\n" + text["en"]), where
        assert not re.search(r"\d\.\d{3}\b|\d %", text["en"]), where
        assert not re.search(r"\d,\d{3}\b|\d%", text["de"]), where


def test_titles_are_short_and_told_apart(strategy: Strategy) -> None:
    for lang in ("de", "en"):
        titles = [u.title.in_(lang) for u in strategy.use_cases]
        assert len(set(titles)) == len(titles)
        assert max(map(len, titles)) <= 60


def test_descriptions_are_one_or_two_sentences(strategy: Strategy) -> None:
    for u in strategy.use_cases:
        assert u.description is not None
        for lang in ("de", "en"):
            said = u.description.in_(lang)
            assert said.endswith(".") and 40 <= len(said) <= 260, (u.id, lang, len(said))


def test_the_content_names_no_person_and_no_company_but_its_own() -> None:
    """No form of address, no legal form, no mail address, no web address."""
    named = re.compile(r"\b(Herr|Frau|Mr|Mrs|Ms|Dr)\b\.?\s+[A-Z]|\b(AG|KG|Inc|Ltd|SE)\b|@|www\.|https?:")
    folder = files("leitstand.demo") / "content"
    for file in [folder / "orientation.toml", folder / "closed_cases.toml", folder / "events.toml",
                 *(folder / "use_cases").iterdir()]:  # fmt: skip
        content = file.read_text("utf-8")
        assert not named.search(content), file.name
        assert set(re.findall(r"\b\w+ GmbH\b", content)) <= {"Musterwerk GmbH"}


def benefit(strategy: Strategy, u: UseCase) -> float | None:
    """EUR a year at full use by the first voice, hours at the full rate; None if nobody knows."""
    found = []
    for e in strategy.estimates_of(u.id):
        first = int(e.id.rsplit("-", 1)[1]) % 10 == 1
        if e.quantity == "effect" and first and (middle := middle_of(e.value)) is not None:
            found.append(middle * float(worth()[e.kpi or ""]))
    return sum(found) if found else None


def one_off(strategy: Strategy, u: UseCase) -> float | None:
    """EUR until it runs, own days at the day rate; the first voice."""
    day_rate = float(strategy.settings.day_rate) if strategy.settings else 0.0
    found = []
    for e in strategy.estimates_of(u.id):
        middle = middle_of(e.value)
        if middle is not None and e.quantity == "effort":
            found.append(middle * day_rate)
        elif middle is not None and e.quantity == "one_off_cost" and e.id.endswith("COST-1"):
            found.append(middle)
    return sum(found) if found else None


def middle_of(value: object) -> float | None:
    if isinstance(value, Point):
        return float(value.value)
    if isinstance(value, Range):
        return float(value.p50) if value.p50 is not None else float(value.p10 * value.p90) ** 0.5
    return None


def dependents(strategy: Strategy, u: UseCase) -> list[UseCase]:
    return [other for other in strategy.use_cases if u.id in other.prerequisites]


def pairs(strategy: Strategy, quantity: str) -> Iterator[tuple[Decimal, Decimal]]:
    """Estimate and outcome of the closed cases."""
    estimates = {e.id: e for e in strategy.estimates}
    for u in closed(strategy):
        for o in strategy.outcomes_of(u.id):
            if o.quantity == quantity and o.estimate and o.value is not None:
                middle = middle_of(estimates[o.estimate].value)
                assert middle is not None
                yield Decimal(repr(middle)), o.value


def texts(strategy: Strategy) -> Iterator[tuple[str, dict[str, str]]]:
    """All texts of two languages in all records, with the id of the record."""
    for record in strategy:
        yield from _texts(record.id, json.loads(canonical(record)))


def _texts(where: str, part: Any) -> Iterator[tuple[str, dict[str, str]]]:
    if isinstance(part, dict):
        if set(part) <= {"de", "en"} and part:
            yield where, part
        else:
            for inner in part.values():
                yield from _texts(where, inner)
    elif isinstance(part, list):
        for inner in part:
            yield from _texts(where, inner)


def _number(u: UseCase) -> int:
    return int(u.id.removeprefix("UC-"))
