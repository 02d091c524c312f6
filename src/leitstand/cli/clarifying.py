"""`clarify`: what it is worth to know more before deciding, and what finding out may cost at most."""

from __future__ import annotations

from rich.text import Text as Line

from leitstand.actions import worth_knowing
from leitstand.portfolio import Knowing, ToKnow
from leitstand.strategy import Strategy, quantity_word
from leitstand.texts import figure_text

from .choices import columns
from .door import Door
from .showing import bullet
from .words import money, said, shown_id, title

COLUMNS = ("quantity", "at-most", "or-work", "measured", "tells")
MESSAGES = tuple(f"cli-column-{name}" for name in COLUMNS)
SHOWN, COMMON = 12, 5


def show_worth_of_knowing(door: Door) -> None:
    with door.progress(door.say("cli-progress-clarify")) as progress:
        found = worth_knowing(door.desk(), progress=progress)
    knowing, strategy = found.answer, found.strategy
    door.show(Line())
    if knowing.figures:
        door.show(Line(door.say("cli-clarify-figures"), style="bold"))
        _show_figures(door, knowing, strategy)
        door.show(Line(door.say("cli-clarify-how"), style="dim"))
    else:
        door.show(Line(door.say("cli-clarify-none")))
    if knowing.pilots:
        door.show(Line(), Line(door.say("cli-clarify-pilots"), style="bold"))
        _show_pilots(door, knowing.pilots, strategy)
    if knowing.shared:
        door.show(Line(), Line(door.say("cli-clarify-shared"), style="bold"))
        door.show(*(bullet(said(door, x.statement)) for x in knowing.shared[:COMMON]))
        _and_more(door, len(knowing.shared) - COMMON)
    data = knowing.model_dump(mode="json")
    for part in ("figures", "pilots", "shared"):
        for told, x in zip(data[part], getattr(knowing, part), strict=True):
            told["sentence"] = said(door, x.statement)
    door.result(data)


def _show_figures(door: Door, knowing: Knowing, strategy: Strategy) -> None:
    table = columns(door, "use-case", "quantity", "at-most", "or-work")
    for x in knowing.figures[:SHOWN]:
        what = door.text(quantity_word(x.quantity or "effect"))
        part = f"{what} ({_name(door, x.part, strategy)})" if x.part else what
        table.add_row(_case(door, x, strategy), part, money(door, x.worth), _work(door, x))
    door.show(table)
    _and_more(door, knowing.open - SHOWN)


def _work(door: Door, x: ToKnow) -> str:
    """The working time that this pays for; empty where an hour has no rate."""
    hours, minutes = (x.statement.facts.get(name) for name in ("hours", "minutes"))
    if hours is not None:
        return figure_text(hours.value, hours.unit, door.lang, style="table")
    return "" if minutes is None else door.say("cli-clarify-minutes", n=minutes.value)


def _show_pilots(door: Door, pilots: tuple[ToKnow, ...], strategy: Strategy) -> None:
    table = columns(door, "use-case", "measured", "tells")
    for x in pilots[:SHOWN]:
        table.add_row(_case(door, x, strategy), _name(door, x.part, strategy), money(door, x.worth))
    door.show(table)
    _and_more(door, len(pilots) - SHOWN)
    door.show(Line(door.say("cli-clarify-pilot-how"), style="dim"))


def _case(door: Door, x: ToKnow, strategy: Strategy) -> Line:
    use_case = x.use_case or ""
    return Line(title(door, strategy, use_case)).append(shown_id(use_case), style="dim")


def _name(door: Door, record_id: str, strategy: Strategy) -> str:
    """The title of a KPI or skill, or its id."""
    record = strategy.get(record_id)
    return record.title.in_(door.lang) if record is not None and record.title is not None else record_id


def _and_more(door: Door, count: int) -> None:
    if count > 0:
        door.show(bullet(door.say("cli-and-more", count=count)))
