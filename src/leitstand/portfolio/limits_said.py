"""What a plan says about the rules it keeps: bought days, minimum shares, guardrails, turning back, stability."""

from __future__ import annotations

from leitstand.strategy import (
    ExternalCapacity,
    GuardrailState,
    MinimumShare,
    QuarterLimit,
    Statement,
    SwitchingCost,
    Text,
)
from leitstand.texts import message, render

from .choose import SURE_ENOUGH, Chosen
from .decided import latest_decisions
from .facts import Facts
from .planning import bought, quarters, shares
from .stability import tolerance
from .switching import INSIDE, costs_by_case, costs_to_leave, ended

MESSAGES = (
    *(f"portfolio-formula-rules-{name}" for name in (
        "bought", "paid", "held", "wanted", "costs", "missing", "work", "effort", "given-up", "tolerance", "stopping",
        "quarter-chance", "quarter-over",
    )),
    *(f"strategy-lever-kind-{k}" for k in ("efficiency", "customer-value", "new-business")),
)  # fmt: skip
_EURO = 1.0

Words = dict[str, str | int | Text]


def rules(chosen: Chosen, facts: Facts) -> tuple[Statement, ...]:
    """All of them, those that need somebody's attention first."""
    return (
        *_guardrails(chosen, facts),
        *_quarters(chosen, facts),
        *_shares(chosen, facts),
        *_bought(chosen, facts),
        *_turning_back(chosen, facts),
        *_stability(chosen, facts),
    )


def _guardrails(chosen: Chosen, facts: Facts) -> list[Statement]:
    frame, found = chosen.frame, []
    decisions = latest_decisions(frame.strategy, frame.grid.as_of)
    for x in frame.field.left:
        verdict = decisions[x.id].verdict if x.id in decisions else None
        if x.reason in ("blocked", "blocked-late") and verdict in INSIDE:
            found.append(
                Statement(code="portfolio-note-decided-blocked", words={"title": _title(chosen, x.id)})
            )
    for c in frame.worth.cases:
        if c.kind == "running" and c.cleared == "blocked":
            found.append(Statement(code="portfolio-note-runs-blocked", words={"title": _title(chosen, c.id)}))
        elif c.must and c.start is not None and frame.grid.names[c.earliest] > c.start:
            words: Words = {"title": _title(chosen, c.id), "quarter": frame.grid.names[c.earliest]}
            found.append(Statement(code="portfolio-note-decided-later", words=words))
    starting = [
        c
        for c, s in zip(frame.worth.cases, chosen.start.tolist(), strict=True)
        if s >= 0 and c.kind != "running"
    ]
    unclear = [c.id for c in starting if c.cleared == "unknown"]
    unseen = [c.id for c in starting if c.cleared == "unseen"]
    if unclear:
        fact = facts.count("guardrails-unclear", len(unclear), *unclear[:20])
        found.append(Statement(code="portfolio-note-guardrails-unclear", facts={"count": fact}))
    if unseen:
        code = (
            "portfolio-note-guardrails-unseen"
            if len(unseen) < len(starting)
            else "portfolio-note-guardrails-none"
        )
        fact = facts.count("guardrails-unseen", len(unseen), *unseen[:20])
        found.append(Statement(code=code, facts={"count": fact}))
    return [*found, *_work(chosen, facts, [c.id for c in starting])]


def _work(chosen: Chosen, facts: Facts, starting: list[str]) -> list[Statement]:
    guards = chosen.frame.guards
    known = [i for i in starting if i in guards]
    cost, effort = sum(guards[i].cost for i in known), sum(sum(guards[i].effort.values()) for i in known)
    if cost <= 0 and effort <= 0:
        return []
    states = [
        g.id
        for g in chosen.frame.strategy.all(GuardrailState)
        if g.use_case in known and (g.cost or g.effort)
    ]
    amount = facts.about("rules", "work", cost, "EUR", *states)
    days = facts.about("rules", "effort", effort, "d", *states)
    kinds = "both" if cost > 0 and effort > 0 else "money" if cost > 0 else "days"
    return [
        Statement(
            code="portfolio-note-guardrail-work",
            facts={"cost": amount, "effort": days},
            words={"what": kinds},
        )
    ]


def _quarters(chosen: Chosen, facts: Facts) -> list[Statement]:
    ids = {q.quarter: q.id for q in chosen.frame.strategy.all(QuarterLimit)}
    found = []
    for use in quarters(chosen):
        over = chosen.overrun.get(("budget", use.quarter))
        words: Words = {"quarter": use.quarter}
        if over is not None:
            fact = facts.about("rules", f"quarter-over.{use.quarter}", over, "EUR", ids[use.quarter])
            found.append(Statement(code="portfolio-note-quarter-broken", facts={"over": fact}, words=words))
        elif use.chance < SURE_ENOUGH:
            fact = facts.about(
                "rules", f"quarter-chance.{use.quarter}", use.chance, "chance", ids[use.quarter]
            )
            found.append(Statement(code="portfolio-note-quarter-unsure", facts={"chance": fact}, words=words))
    return found


def _shares(chosen: Chosen, facts: Facts) -> list[Statement]:
    found = []
    for held in shares(chosen):
        rule = chosen.frame.strategy.one(MinimumShare, held.rule)
        words: Words = {"what": _subject(chosen, rule)}
        missing = held.wanted * held.of - held.money
        said = {
            "held": facts.about("rules", f"held.{rule.id}", held.held, "share", "plan.value", rule.id),
            "wanted": facts.about("rules", f"wanted.{rule.id}", held.wanted, "share", rule.id),
            "costs": facts.about("rules", f"costs.{rule.id}", held.costs, "EUR", "plan.value", rule.id),
            "missing": facts.about("rules", f"missing.{rule.id}", max(0.0, missing), "EUR", rule.id),
        }
        words["price"] = "some" if held.costs >= _EURO else "none"
        if held.held is None:
            continue
        code = "portfolio-note-share-held" if missing < _EURO else "portfolio-note-share-missed"
        found.append(Statement(code=code, facts=said, words=words))
    return found


def _bought(chosen: Chosen, facts: Facts) -> list[Statement]:
    by_skill: dict[str, list[tuple[float, float]]] = {}
    for b in bought(chosen):
        by_skill.setdefault(b.skill, []).append((b.days, b.amount))
    found = []
    for skill, parts in sorted(by_skill.items()):
        sources = [x.id for x in chosen.frame.strategy.all(ExternalCapacity) if x.skill == skill]
        days = facts.about("rules", f"bought.{skill}", sum(d for d, _ in parts), "d", *sources, digits=0)
        paid = facts.about("rules", f"paid.{skill}", sum(a for _, a in parts), "EUR", days.id, *sources)
        words: Words = {"skill": _title(chosen, skill)}
        found.append(Statement(code="portfolio-note-bought", facts={"days": days, "paid": paid}, words=words))
    return found


def _turning_back(chosen: Chosen, facts: Facts) -> list[Statement]:
    frame, known = chosen.frame, costs_by_case(chosen.frame.strategy)
    stopped, moved = list(ended(frame.field.left, frame.in_force)), []
    for c, s in zip(frame.worth.cases, chosen.start.tolist(), strict=True):
        if s < 0 and costs_to_leave(c, frame.planned):
            stopped.append(c.id)
        elif s >= 0 and c.id in frame.planned and frame.planned[c.id] != s:
            moved.append(c.id)
    found, paid = [], [i for i in stopped if (i in known and known[i].stop)]
    if paid:
        sources = [x.id for x in frame.strategy.all(SwitchingCost) if x.use_case in paid]
        amount = facts.about(
            "rules", "stopping", sum(float(known[i].stop or 0) for i in paid), "EUR", *sources
        )
        count = facts.count("stopping", len(paid), *paid[:20])
        found.append(Statement(code="portfolio-note-stopping", facts={"amount": amount, "count": count}))
    silent = [i for i in stopped if i not in known or known[i].stop is None]
    silent += [i for i in moved if i not in known or known[i].move is None]
    if silent:
        all_of_them = facts.count("turned-back", len(stopped) + len(moved), *(stopped + moved)[:20])
        count = facts.count("switching-unknown", len(silent), *silent[:20])
        some = "all" if len(silent) == len(stopped) + len(moved) else "some"
        said = {"count": count, "of": all_of_them}
        found.append(Statement(code="portfolio-note-switching-unknown", facts=said, words={"known": some}))
    return found


def _stability(chosen: Chosen, facts: Facts) -> list[Statement]:
    frame = chosen.frame
    if frame.in_force is None or chosen.given_up is None or chosen.given_up < _EURO:
        return []
    source = (frame.settings.id,) if frame.strategy.settings and frame.settings.stability is not None else ()
    up = facts.about("rules", "given-up", chosen.given_up, "EUR", "plan.value", frame.in_force.id)
    most = facts.about("rules", "tolerance", tolerance(frame), "share", *source, digits=1)
    return [Statement(code="portfolio-note-stable", facts={"amount": up, "most": most})]


def _subject(chosen: Chosen, rule: MinimumShare) -> Text:
    if rule.objective is not None:
        return _title(chosen, rule.objective)
    word = message(f"strategy-lever-kind-{(rule.lever_kind or '').replace('_', '-')}")
    return Text(de=render(word, "de"), en=render(word, "en"))


def _title(chosen: Chosen, record_id: str) -> Text:
    found = chosen.frame.strategy.get(record_id)
    return found.title if found is not None and found.title is not None else Text(de=record_id, en=record_id)
