"""What must be said about a plan as a whole: what was assumed, what was left out, which limits decisions break."""

from __future__ import annotations

from leitstand.strategy import Statement, Text

from .choose import SURE_ENOUGH, Chosen
from .facts import Facts
from .frame import USUAL
from .limits_said import rules
from .results import Pooled


def notes(
    chosen: Chosen, facts: Facts, double: tuple[Pooled, ...], *, approximate: bool
) -> tuple[Statement, ...]:
    """All notes, the ones that matter most first."""
    return (
        *_conflicts(chosen, facts),
        *rules(chosen, facts),
        *(_money(chosen, facts) if chosen.frame.worth.cases else ()),
        *_worth(chosen, facts),
        *(_counted_twice(chosen, facts, p) for p in double),
        *_skills(chosen),
        *_horizon(chosen, facts),
        *((Statement(code="portfolio-note-approximate"),) if approximate else ()),
    )


def _conflicts(chosen: Chosen, facts: Facts) -> list[Statement]:
    found = []
    for row, over in sorted(chosen.overrun.items()):
        if row[0] == "budget" and row[1] in chosen.frame.grid.money[len(chosen.frame.grid.years) :]:
            continue  # a quarter's limit is spoken of with the other rules
        if row[0] == "budget":
            amount = facts.budget(int(row[1]), "over", over, f"budget.{row[1]}.limit")
            found.append(
                Statement(code="portfolio-note-budget-broken", facts={"over": amount}, words={"year": row[1]})
            )
        else:
            words: dict[str, str | int | Text] = {"skill": _title(chosen, row[1]), "period": row[2]}
            found.append(Statement(code="portfolio-note-skill-broken", words=words))
    pairs = [w[1:] for w in sorted(chosen.frame.waived) if w[0] == "needs"]
    pairs += [(a, b) for rule, a, b in chosen.frame.field.waived if rule == "prerequisite"]
    for a, b in pairs:
        words = {"title": _title(chosen, a), "other": _title(chosen, b)}
        found.append(Statement(code="portfolio-note-needs-broken", words=words))
    apart = [w[1:3] for w in sorted(chosen.frame.waived) if w[0] == "apart"]
    apart += [(a, b) for rule, a, b in chosen.frame.field.waived if rule == "apart"]
    for a, b in apart:
        words = {"title": _title(chosen, a), "other": _title(chosen, b)}
        found.append(Statement(code="portfolio-note-apart-broken", words=words))
    return found


def _counted_twice(chosen: Chosen, facts: Facts, double: Pooled) -> Statement:
    """Several use cases promise the same improvement: what they promise together, and what of it counts."""
    benefits = tuple(f"{use_case}.benefit" for use_case in double.use_cases)
    promised = facts.plan(f"promised.{double.kpi}", double.promised, double.unit, double.kpi, *benefits)
    counted = facts.plan(f"counted.{double.kpi}", double.counted, double.unit, double.kpi)
    words: dict[str, str | int | Text] = {"kpi": _title(chosen, double.kpi)}
    return Statement(
        code="portfolio-note-counted-once", facts={"promised": promised, "counted": counted}, words=words
    )


def _money(chosen: Chosen, facts: Facts) -> list[Statement]:
    frame, found = chosen.frame, []
    years = list(zip(frame.grid.years, frame.assumed, chosen.given.tolist(), strict=False))
    assumed = [(year, limit) for year, is_assumed, limit in years if is_assumed]
    if assumed:
        total = facts.plan("budget-assumed", sum(limit for _, limit in assumed), "EUR")
        words: dict[str, str | int | Text] = {
            "first": str(assumed[0][0]), "last": str(assumed[-1][0]), "some": "all" if all(frame.assumed) else "some",
            "span": _span([year for year, _ in assumed]),
        }  # fmt: skip
        found.append(Statement(code="portfolio-note-budget-assumed", facts={"amount": total}, words=words))
    for year in frame.partial:
        found.append(Statement(code="portfolio-note-budget-partial", words={"year": str(year)}))
    kept = (chosen.spending <= chosen.given[None, :] * (1 + 1e-9)).mean(axis=0)
    for (year, _, _), chance in zip(
        years, kept.tolist(), strict=False
    ):  # quarters' limits come after the years
        if chance < SURE_ENOUGH and ("budget", str(year)) not in chosen.overrun:
            sure = facts.budget(year, "chance", chance)
            found.append(
                Statement(
                    code="portfolio-note-budget-unsure", facts={"chance": sure}, words={"year": str(year)}
                )
            )
    if frame.strategy.settings is None:
        rate = facts.plan("settings-assumed", float(USUAL.day_rate), "EUR")
        found.append(Statement(code="portfolio-note-settings-assumed", facts={"day_rate": rate}))
    return found


def _span(years: list[int]) -> str:
    """How these years are said: "one", "run" (from the first to the last) or "parts"."""
    if len(years) == 1:
        return "one"
    return "run" if years[-1] - years[0] == len(years) - 1 else "parts"


def _horizon(chosen: Chosen, facts: Facts) -> list[Statement]:
    frame, found = chosen.frame, []
    w, year = frame.worth, str(frame.grid.years[-1])
    if not w.cases:
        return []
    if any(c.kind != "running" for c in w.cases):
        found.append(Statement(code="portfolio-note-horizon", words={"year": year}))
    runs = [n for n, c in enumerate(w.cases) if c.kind == "running" and chosen.start[n] >= 0]
    amount = float(sum(w.cost[n, chosen.start[n]].sum() for n in runs))
    if amount > 0:
        spent = facts.plan("running", amount, "EUR", *(f"{w.cases[n].id}.running" for n in runs))
        found.append(
            Statement(code="portfolio-note-running-in-budget", facts={"amount": spent}, words={"year": year})
        )
    return found


def _worth(chosen: Chosen, facts: Facts) -> list[Statement]:
    frame, found = chosen.frame, []
    effects = [e for c in frame.worth.cases for e in c.effects]
    items = frame.belief.items
    if effects and all(items[e.key].assumed for e in effects):
        found.append(Statement(code="portfolio-note-no-money"))
    if any(e.sort == "hours" for e in effects) and not frame.settings.hours_decided:
        rate = float(frame.settings.hourly_rate * frame.settings.hours_share)
        fact = facts.plan("hour-worth", rate, "EUR", frame.settings.id)
        found.append(Statement(code="portfolio-note-hours-assumed", facts={"rate": fact}))
    if any(k.points is not None for k in frame.strategy.kpis) and frame.settings.point_worth is None:
        found.append(Statement(code="portfolio-note-points-without-worth"))
    silent = [
        k
        for k in frame.strategy.kpis
        if k.worth is None and k.points is None and k.unit not in ("h", "h/year")
    ]
    used = {key[2] for key in items if key[1] == "effect"}
    for k in silent:
        if k.id in used:
            words: dict[str, str | int | Text] = {"kpi": _title(chosen, k.id)}
            found.append(Statement(code="portfolio-note-kpi-without-worth", words=words))
    worthless = [x.id for x in frame.field.left if x.reason == "no-worth"]
    if worthless:
        fact = facts.count("no-worth", len(worthless), *worthless[:20])
        found.append(Statement(code="portfolio-note-without-worth", facts={"count": fact}))
    return found


def _skills(chosen: Chosen) -> list[Statement]:
    frame = chosen.frame
    needed = {key[2] for c in frame.worth.cases for key in c.efforts if key[2]}
    return [
        Statement(code="portfolio-note-skill-unlimited", words={"skill": _title(chosen, k)})
        for k in sorted(needed - frame.capacity.keys())
    ]


def _title(chosen: Chosen, record_id: str) -> Text:
    found = chosen.frame.strategy.get(record_id)
    return found.title if found is not None and found.title is not None else Text(de=record_id, en=record_id)
