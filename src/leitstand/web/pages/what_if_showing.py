"""What a plan that was played through changes, as a page shows it: in words, with ranges, year by year."""

from __future__ import annotations

from dataclasses import dataclass

from leitstand.portfolio import Shift, Sketched
from leitstand.strategy import Band, BudgetUse, Fact, Plan, Strategy, Text
from leitstand.texts import Lang, Message, figure_text, message, render_parts

from ..bars import Scale, scale_of
from ..jobs.work.sketching import KeptSketch
from .what_if_words import shift_words

KINDS = ("in", "out", "moved", "changed")
MESSAGES = (
    *(f"play-{kind}" for kind in KINDS),
    *(f"play-formula-{name}" for name in ("value", "difference", "better", "worth", "planned", "limit", "chance")),
    *(f"play-said-{direction}" for direction in ("more", "less", "same")),
)  # fmt: skip


@dataclass(frozen=True)
class Piece:
    """A part of a sentence. `how`: the name under which the page says how this figure comes about."""

    text: str
    how: str = ""
    strong: bool = False


@dataclass(frozen=True)
class Row:
    """A use case that is treated otherwise. `worth`: what it is expected to bring in the plan."""

    use_case: str
    title: Text | None
    how: Message | None
    worth: Piece | None


@dataclass(frozen=True)
class Group:
    """All that come in, go out, move, or are treated otherwise."""

    kind: str
    title: Message
    rows: tuple[Row, ...]


@dataclass(frozen=True)
class Use:
    """A year's money in one plan; `chance`: to stay within the limit."""

    planned: Piece
    limit: Piece
    chance: Piece


@dataclass(frozen=True)
class Year:
    year: int
    before: Use | None
    after: Use | None


@dataclass(frozen=True)
class Difference:
    """A plan that was played through against today's. `stale`: the strategy has moved on since."""

    headline: tuple[Piece, ...]
    honesty: tuple[Piece, ...]
    groups: tuple[Group, ...]
    years: tuple[Year, ...]
    values: tuple[tuple[Message, Band, Piece], ...]
    scale: Scale
    formulas: tuple[tuple[str, Message], ...]
    stale: bool
    same: bool


def difference_of(kept: KeptSketch, strategy: Strategy, lang: Lang) -> Difference:
    """Everything that the page says of it."""
    found = kept.sketched
    values = (
        (message("play-before"), found.before.value, value_of(found.before, lang)),
        (message("play-after"), found.after.value, value_of(found.after, lang)),
    )
    return Difference(
        headline=pieces(_headline(found), lang), honesty=pieces(_honesty(found), lang),
        groups=tuple(
            Group(kind, message(f"play-{kind}"), tuple(_row(s, kept, lang) for s in found.of(kind)))
            for kind in KINDS if found.of(kind)
        ),
        years=tuple(_years(found.before, found.after, lang)), values=values,
        scale=scale_of(band for _, band, _ in values),
        formulas=tuple(
            (name, message(f"play-formula-{name}"))
            for name in ("value", "difference", "better", "worth", "planned", "limit", "chance")
        ),
        stale=kept.strategy != strategy.fingerprint,
        same=not found.shifts,
    )  # fmt: skip


def pieces(said: Message | None, lang: Lang) -> tuple[Piece, ...]:
    """A sentence in parts, each figure with the name of its formula."""
    if said is None:
        return ()
    parts = render_parts(said, lang)
    return tuple(
        Piece(text, how_of(shown) if isinstance(shown, Fact) else "", strong) for text, shown, strong in parts
    )


def how_of(shown: Fact) -> str:
    """The name of a figure's formula: `ask-left` of `portfolio-formula-ask-left`."""
    return shown.formula.partition("-formula-")[2]


def value_of(plan: Plan, lang: Lang) -> Piece:
    """What a plan is worth on average."""
    inside = (c.use_case for c in plan.choices if in_plan(c.action))
    return short(fact(plan, "value", plan.value.mean, "EUR", *inside), lang)


def short(shown: Fact, lang: Lang) -> Piece:
    """A figure as tables have it, with the name of its formula."""
    return Piece(figure_text(shown.value, shown.unit, lang, shown.digits, "table"), how_of(shown))


def in_plan(action: str) -> bool:
    return action in ("pilot", "scale", "continue")


def use_of(plan: Plan, use: BudgetUse, lang: Lang) -> Use:
    """A year's money in a plan."""
    return Use(
        short(fact(plan, "planned", use.planned, "EUR"), lang),
        short(fact(plan, "limit", use.limit, "EUR"), lang),
        short(fact(plan, "chance", use.chance, "chance"), lang),
    )


def fact(plan: Plan, name: str, value: float | None, unit: str, *inputs: str) -> Fact:
    """A figure of a plan that was played through; its formula stands on the page, under the name."""
    return Fact(
        id=f"play.{name}",
        value=value,
        unit=unit,
        as_of=plan.as_of,
        formula=f"play-formula-{name}",
        inputs=inputs,
    )


def _headline(found: Sketched) -> Message:
    gain = found.difference.mean
    direction = "same" if abs(gain) < 0.5 else "more" if gain > 0 else "less"
    plan = found.after
    return message(
        f"play-said-{direction}", difference=fact(plan, "difference", abs(gain), "EUR", "plan.value"),
        came=len(found.of("in")), went=len(found.of("out")), moved=len(found.of("moved")) + len(found.of("changed")),
    )  # fmt: skip


def _honesty(found: Sketched) -> Message | None:
    """How sure that is; nothing where both plans go the same way in every draw."""
    if found.better is None:
        return None
    low, high = (
        fact(found.after, "difference", v, "EUR") for v in (found.difference.p10, found.difference.p90)
    )
    return message(
        "play-range", low=low, high=high, better=fact(found.after, "better", found.better, "chance")
    )


def _row(shift: Shift, kept: KeptSketch, lang: Lang) -> Row:
    worth = kept.sketched.worth.get(shift.use_case)
    made = None if worth is None else fact(kept.sketched.after, "worth", worth, "EUR", shift.use_case)
    shown = short(made, lang) if made is not None else None
    return Row(shift.use_case, kept.names.get(shift.use_case), shift_words(shift), shown)


def _years(before: Plan, after: Plan, lang: Lang) -> list[Year]:
    was, now = ({u.year: use_of(p, u, lang) for u in p.budgets} for p in (before, after))
    return [Year(y, was.get(y), now.get(y)) for y in sorted(was.keys() | now.keys())]
