"""The judgement in sentences: the headline, the line of honesty, what it rests on and what would turn it."""

from __future__ import annotations

from leitstand.portfolio import Facts, Portfolio, Question
from leitstand.strategy import Fact, Statement, Strategy, Text, UseCase

ON_COURSE, OPEN = 0.65, 0.35
"""On course: said as 7 of 10 cases or more. Below the second, said as 3 of 10 or fewer, the plan does not suffice."""
_LONGEST_TITLE = 60


def headline(portfolio: Portfolio, strategy: Strategy, facts: Facts) -> Statement:
    """The judgement in one sentence."""
    everything = facts.count("weighed", len(portfolio.cases))
    inside = sum(c.start is not None for c in portfolio.cases)
    chosen = facts.count("chosen", inside, "plan.value")
    mean = facts.plan("value", portfolio.plan.value.mean, "EUR", "plan.count.chosen")
    until = {"year": portfolio.fan[-1].quarter[:4]} if portfolio.fan else {"year": ""}
    if not portfolio.cases:
        return Statement(code="learning-headline-empty")
    if rests_on_assumptions(portfolio):
        return Statement(code="learning-headline-assumed", facts={"count": everything, "chosen": chosen})
    if inside == 0:
        worth = [c.value.mean for c in portfolio.cases if c.value is not None]
        how = "unweighed" if not worth else "no-room" if max(worth) > 0 else "none"
        return Statement(code=f"learning-headline-{how}", facts={"count": everything})
    if portfolio.target is not None and portfolio.target_chance is not None and strategy.target_picture:
        chance = facts.plan("target-chance", portfolio.target_chance, "chance", "plan.target", "plan.value")
        goal = facts.plan("target", portfolio.target, "EUR", strategy.target_picture.id)
        how = (
            "on-course" if portfolio.target_chance >= ON_COURSE
            else "open" if portfolio.target_chance >= OPEN else "short"
        )  # fmt: skip
        year = str(min(strategy.target_picture.horizon, int(until["year"])))
        return Statement(
            code=f"learning-headline-{how}", facts={"chance": chance, "target": goal}, words={"year": year}
        )
    if portfolio.plan.value.mean < 0:
        return Statement(code="learning-headline-burden", facts={"value": mean}, words={**until})
    return Statement(
        code="learning-headline-plain",
        facts={"count": everything, "chosen": chosen, "value": mean},
        words={**until},
    )


MESSAGES = (
    *(f"learning-headline-{how}" for how in ("on-course", "open", "short", "none", "no-room", "unweighed")),
    *(f"learning-change-{what}" for what in ("budget", "quarter", "any-budget", "any-quarter")),
)


def honesty(portfolio: Portfolio, strategy: Strategy, facts: Facts) -> Statement:
    """The range, what is assumed, and how many questions would settle most of it."""
    value = portfolio.plan.value
    shown: dict[str, Fact] = {
        "value": facts.plan("value", value.mean, "EUR", "plan.count.chosen"),
        "low": facts.plan("value.p10", value.p10, "EUR", "plan.value"),
        "high": facts.plan("value.p90", value.p90, "EUR", "plan.value"),
        "assumed": facts.count("assumed", portfolio.assumed_cases),
        "count": facts.count("weighed", len(portfolio.cases)),
        "questions": facts.count("questions", len(portfolio.questions)),
    }
    if not portfolio.cases:
        return Statement(code="learning-honesty-empty")
    if rests_on_assumptions(portfolio):
        asked = {"ask": _named(portfolio.questions, strategy)} if portfolio.questions else {}
        code = "learning-honesty-assumed" if asked else "learning-honesty-assumed-all"
        return Statement(code=code, facts=shown, words={**asked})
    inside = any(c.start is not None for c in portfolio.cases)
    return Statement(code="learning-honesty" if inside else "learning-honesty-none", facts=shown)


def rests_on_assumptions(portfolio: Portfolio) -> bool:
    """Whether nobody has put a figure on what any use case brings."""
    return bool(portfolio.cases) and any(n.code == "portfolio-note-no-money" for n in portfolio.notes)


def rests_on(portfolio: Portfolio, strategy: Strategy, facts: Facts) -> tuple[Statement, ...]:
    """What the judgement depends on: how near the best, what weighs most in it, and everything that was assumed."""
    found: list[Statement] = []
    worth = {c.use_case: c.value.mean for c in portfolio.cases if c.start is not None and c.value is not None}
    inside = {use_case: mean for use_case, mean in worth.items() if mean > 0}
    total = sum(inside.values())
    if portfolio.plan.gap is not None and inside:
        gap = facts.plan("gap", portfolio.plan.gap, "share", "plan.value")
        found.append(
            Statement(
                code="learning-rests-gap" if portfolio.plan.gap > 0 else "learning-rests-best",
                facts={"gap": gap},
            )
        )
    if len(inside) > 1:
        top = max(inside, key=lambda i: (inside[i], i))
        share = facts.plan("largest-share", inside[top] / total, "share", f"{top}.value", "plan.value")
        title = strategy.one(UseCase, top).title
        found.append(Statement(code="learning-rests-largest", facts={"share": share}, words={"title": title}))
    found += [d.said for d in portfolio.depends if d.said is not None]
    return (*found, *portfolio.notes)


def would_change(portfolio: Portfolio, strategy: Strategy, facts: Facts) -> tuple[Statement, ...]:
    """What would turn the judgement: more money where it is scarce, who would come in next, and the answers most
    worth having.
    """
    return (
        *_more_money(portfolio, facts),
        *_next_in_line(portfolio, strategy),
        *(q.ask for q in portfolio.questions),
    )


def _more_money(portfolio: Portfolio, facts: Facts) -> tuple[Statement, ...]:
    scarce = [p for p in portfolio.shadow_prices if p.resource == "budget" and p.price > 0]
    if not scarce:
        return ()
    best = max(scarce, key=lambda p: (p.price, p.period))
    in_quarter = "Q" in best.period  # a quarter that has a limit of its own
    words: dict[str, str | int | Text] = {"quarter" if in_quarter else "year": best.period}
    kind = "quarter" if in_quarter else "budget"
    more = portfolio.more_money
    if more is None or more.gain < 1:
        return (Statement(code=f"learning-change-any-{kind}", words=words),)
    source = f"scarce.budget.{best.id}.{best.period}.price"
    gain = facts.plan("more-money", more.gain, "EUR", source)
    amount = facts.plan("more-money.amount", more.amount, "EUR")
    return (Statement(code=f"learning-change-{kind}", facts={"gain": gain, "amount": amount}, words=words),)


def _next_in_line(portfolio: Portfolio, strategy: Strategy) -> tuple[Statement, ...]:
    """Who would come in next; nobody where no plausible figure brings even the nearest one in."""
    if portfolio.runner_up is None or portfolio.case(portfolio.runner_up).pile == "no":
        return ()
    title = strategy.one(UseCase, portfolio.runner_up).title
    return (Statement(code="learning-change-next", words={"title": title}),)


def _named(questions: tuple[Question, ...], strategy: Strategy) -> Text:
    """The titles of the use cases that are asked about, in one line for each language."""
    titles = [strategy.one(UseCase, i).title for i in dict.fromkeys(q.use_case for q in questions)]
    return Text(
        de="; ".join(f"„{_short(t.in_('de'))}“" for t in titles),
        en="; ".join(f"“{_short(t.in_('en'))}”" for t in titles),
    )


def _short(title: str) -> str:
    return title if len(title) <= _LONGEST_TITLE else title[: _LONGEST_TITLE - 1].rstrip() + "…"
