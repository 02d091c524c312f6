"""A new organisation: empty with what every company needs, or the demo company with its history."""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from collections.abc import Callable, Mapping
from decimal import Decimal
from pathlib import Path

from leitstand import journal
from leitstand.journal import Put
from leitstand.strategy import Budget, Text
from leitstand.texts import Lang, message

from .desk import ActionRefused, Clock, Desk, Founding, now, story_clock
from .permissions import LOCAL_OPERATOR, Actor
from .reasons import reason, told

DEMO, DEMO_NAME = "musterwerk", "Musterwerk GmbH"
_LONGEST_ID, _LONGEST_NAME = 40, 200


def to_be_founded(
    home: Path,
    name: str,
    budgets: Mapping[int, Decimal],
    *,
    clock: Clock = now,
    actor: Actor = LOCAL_OPERATOR,
    lang: Lang = "de",
) -> Desk:
    """A desk at a new organisation with the starting KPIs, rates and these budgets (EUR by year).

    It comes into being with the first write, or by `desk.found()`. Raises ActionRefused where one with the same
    short name is there already, or the name cannot be used.
    """
    from leitstand.exchange import starter

    if not name.strip() or len(name) > _LONGEST_NAME:
        raise ActionRefused(message("actions-organisation-name", name=name[:_LONGEST_ID]))
    organisation = _short_name(name)
    opened = journal.open(home)
    if organisation in {o.id for o in opened.organisations()}:
        raise ActionRefused(message("actions-organisation-exists", organisation=organisation))
    today = clock().astimezone().date()
    records = (*starter(Text.model_validate({lang: name}), today), *budget_records(budgets))
    founding = Founding(name, records, reason("actions-founded", name=name))
    return Desk(opened, organisation, actor, clock, lang, founding)


def budget_records(budgets: Mapping[int, Decimal]) -> tuple[Budget, ...]:
    return tuple(
        Budget(id=f"BUD-{year}", year=year, amount=amount) for year, amount in sorted(budgets.items())
    )


def load_demo(home: Path, *, progress: Callable[[float], None] = lambda _: None, lang: Lang = "de") -> Desk:
    """The demo company with its journal, dated as its story tells. Does nothing where it is there already."""
    from leitstand import demo

    opened = journal.open(home)
    commits = demo.commits()
    if DEMO not in {o.id for o in opened.organisations()}:
        opened.create_organisation(DEMO, DEMO_NAME, at=commits[0].at)
    done = len({e.commit for e in opened.entries(DEMO)})
    for number, commit in enumerate(commits, start=1):
        if number > done:
            opened.commit(
                DEMO, [Put(r) for r in commit.records], who=commit.who, why=told(commit.why), at=commit.at
            )
        progress(number / len(commits))
    opened.observe(DEMO, demo.observations())
    at = opened.head(DEMO).at
    told_on = dt.datetime.combine(demo.AS_OF, dt.time(7, 15), dt.UTC)
    clock = story_clock(opened, DEMO) if at is not None and at > told_on else lambda: told_on
    return Desk(opened, DEMO, clock=clock, lang=lang)


def _short_name(name: str) -> str:
    for umlaut, plain in (("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("ß", "ss")):
        name = name.lower().replace(umlaut, plain)
    ascii_only = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    short = re.sub(r"[^a-z0-9]+", "-", ascii_only).strip("-")[:_LONGEST_ID].strip("-")
    if not short:
        raise ActionRefused(message("actions-organisation-name", name=name))
    return short
