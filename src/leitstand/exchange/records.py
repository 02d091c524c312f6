"""Use cases as understood become records: new ones, and new versions of known ones where the list says
something new.

A row that is word for word that of the last import changes nothing of its use case, whatever people have
changed since. Stages of known use cases are never changed: that takes a decision.
"""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from leitstand.strategy import (
    DecisionRole,
    Estimate,
    Kpi,
    ListKey,
    Objective,
    Record,
    Skill,
    Strategy,
    Text,
    UseCase,
)
from leitstand.texts import Lang, Message, message

from .cleaning import folded
from .identity import Thing
from .naming import digest, list_slug, slug, titled_id
from .result import Typed
from .starter import KPI_HOURS, KPI_RESULT, starter_kpis

MEANT_TOGETHER = ({"effort", "one_off_cost"}, {"effect"})
"""Quantities that stand for one another: who gives days instead of euros has not given both."""


@dataclass
class Outcome:
    """What one use case of the list leads to; `errors` keep it out."""

    records: list[Record] = field(default_factory=list)
    errors: list[tuple[Message, str | None, str]] = field(default_factory=list)
    warnings: list[tuple[Message, str | None, str]] = field(default_factory=list)
    replaced: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Target:
    """What the list is read for: the strategy so far, the list's name, the day, the language of its words."""

    known: Strategy
    name: str
    as_of: dt.date
    lang: Lang


class Records:
    """Makes records for the use cases of one list, against one known strategy."""

    def __init__(self, found: Iterable[Thing], target: Target, headers: Mapping[str, str]) -> None:
        self.things = tuple(found)
        self.known, self.name, self.as_of, self.lang = target.known, target.name, target.as_of, target.lang
        self.headers = headers
        self.slug = list_slug(self.name)
        self.titled = _Titles(self.known, self.things)
        self.cases = _case_names(self.things, self.known)

    def of(self, thing: Thing) -> Outcome:
        """The new or changed records of this use case, with what they refer to."""
        out = Outcome(
            warnings=[(note, self.headers.get("listed_id"), thing.listed_id or "") for note in thing.notes]
        )
        case = self.use_case(thing, out)
        if case != thing.known:
            out.records.append(case)
        made = self.estimates(thing, case, out)
        self.left_over(thing, made, out)
        return out

    def use_case(self, thing: Thing, out: Outcome) -> UseCase:
        draft, known = thing.draft, thing.known
        if known and known.source and known.source.digest == draft.digest:
            return known
        objectives, levers = self.aims(thing, out)
        given: dict[str, Any] = {
            "unit": draft.unit, "objectives": objectives, "levers": levers,
            "prerequisites": self.prerequisites(thing, out), "owner": self.owner(thing),
            "description": self.text(draft.texts.get("description"), known.description if known else None),
            "customer": self.text(draft.texts.get("customer"), known.customer if known else None),
            "data_needs": self.text(draft.texts.get("data_needs"), known.data_needs if known else None),
        }  # fmt: skip
        source = ListKey(
            list=self.name, unit=draft.unit, title=draft.title, listed_id=thing.listed_id, digest=draft.digest
        )
        stage = draft.stage or "idea"
        if known is None:
            days = self.days(stage, draft.days)
            return UseCase(
                id=thing.id, title=self.text(draft.title, None), stage=stage, source=source,
                attributes=draft.attributes, **days, **given,
            )  # fmt: skip
        if draft.stage and draft.stage != known.stage:
            what = message("exchange-stage-kept", known=_stage(known.stage), listed=_stage(draft.stage))
            out.warnings.append((what, self.headers.get("stage"), ""))
        update = {k: v for k, v in given.items() if v}
        if known.source and folded(known.source.title) != folded(draft.title):
            update["title"] = self.text(draft.title, known.title)
        source = known.source.model_copy(update={"digest": draft.digest}) if known.source else source
        update |= {"attributes": known.attributes | draft.attributes, "source": source}
        return known.model_copy(update=update)

    def text(self, words: str | None, before: Text | None) -> Text | None:
        """The words in the language of the list; the other language stays."""
        if not words:
            return None
        if before is None:
            return Text(**{self.lang: words})
        return before if before.in_(self.lang) == words else before.model_copy(update={self.lang: words})

    def days(self, stage: str, days: Mapping[str, dt.date]) -> dict[str, dt.date]:
        """Dates of what has happened; a planned start stays an attribute."""
        started, ended = days.get("start"), days.get("end")
        found = {}
        if started and stage not in ("idea", "assessed") and started <= self.as_of:
            found["started"] = started
        if ended and stage == "retired" and ended <= self.as_of:
            found["ended"] = ended
        return found

    def owner(self, thing: Thing) -> str | None:
        """The decision role that the column of people names; people themselves stay pseudonyms."""
        named = thing.draft.attributes.get(self.headers.get("owner", ""), "").split("; ")
        return next((n for n in named if isinstance(self.known.get(n), DecisionRole)), None)

    def aims(self, thing: Thing, out: Outcome) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Objectives and levers that the row names; unknown objectives become drafts."""
        objectives, levers = set(), set()
        for name in (n for given in thing.draft.names["objective"] for n in self.titled.parts(given)):
            if folded(name) in self.titled.levers and folded(name) not in self.titled.objectives:
                levers.add(self.titled.levers[folded(name)])
                continue
            record_id = self.titled.objectives.get(folded(name)) or titled_id("OBJ", name)
            objectives.add(record_id)
            if record_id not in self.known:
                kpi = self.titled.kpis.get(folded(name))
                title = Text(**{self.lang: self.titled.spelling(name)})
                out.records.append(Objective(id=record_id, title=title, kpi=kpi, draft=True))
        for name in (n for given in thing.draft.names["lever"] for n in self.titled.parts(given)):
            if folded(name) in self.titled.levers:
                levers.add(self.titled.levers[folded(name)])
            else:
                out.warnings.append((message("exchange-lever-unknown"), self.headers.get("lever"), name))
        return tuple(sorted(objectives)), tuple(sorted(levers))

    def prerequisites(self, thing: Thing, out: Outcome) -> tuple[str, ...]:
        found = set()
        for name in thing.draft.names["prerequisites"]:
            ids = self.cases.get(folded(name), set()) - {thing.id}
            if len(ids) == 1:
                found |= ids
            else:
                code = "exchange-prerequisite-several" if ids else "exchange-prerequisite-unknown"
                out.errors.append((message(code), self.headers.get("prerequisites"), name))
        return tuple(sorted(found))

    def estimates(self, thing: Thing, case: UseCase, out: Outcome) -> frozenset[str]:
        """Adds the estimates that are new or changed; gives the ids of all that the row makes."""
        wanted: dict[str, Estimate] = {}
        columns: dict[str, str] = {}
        of_quantity = Counter(q for q, _, _ in thing.draft.measures)
        skill = self.skill(thing, out)
        for quantity, header, typed in thing.draft.measures:
            kpi = self.kpi(case, typed, header, out) if quantity == "effect" else None
            if quantity == "effect" and kpi is None:
                continue
            part = [slug(kpi.id if kpi else header, 24)] if of_quantity[quantity] > 1 else []
            record_id = ".".join((thing.id, quantity, *part, self.slug))
            if record_id in wanted:
                record_id = ".".join((thing.id, quantity, *part, digest(header, length=4), self.slug))
            columns[record_id] = header
            wanted[record_id] = Estimate(
                id=record_id, use_case=thing.id, quantity=quantity, kpi=kpi.id if kpi else None,
                skill=skill if quantity == "effort" else None, value=typed.value,
                unit=kpi.unit if kpi else typed.unit, typed=typed.typed[:200], method="list", date=self.as_of,
            )  # fmt: skip
        for record_id, estimate in wanted.items():
            before = self.known.get(record_id)
            same = isinstance(before, Estimate) and before.model_copy(update={"date": self.as_of}) == estimate
            if not same and isinstance(before, Estimate) and _edited_since(before, estimate, thing):
                out.warnings.append((message("exchange-estimate-kept"), columns[record_id], estimate.typed))
            elif not same:
                out.records.append(estimate)
        return frozenset(wanted)

    def kpi(self, case: UseCase, typed: Typed, header: str, out: Outcome) -> Kpi | None:
        """The KPI that the unit of the benefit picks."""
        preferred = {"EUR/year": KPI_RESULT, "h/year": KPI_HOURS}.get(typed.unit)
        if preferred:
            known = self.known.get(preferred)
            fitting = [k for k in self.known.kpis if k.unit == typed.unit]
            kpi = known if isinstance(known, Kpi) else next(iter(fitting), None)
            if kpi is None:
                kpi = next(k for k in starter_kpis() if k.id == preferred)
                out.records.append(kpi)
            return kpi
        fitting = [k for k in self.known.kpis if _same_unit(k.unit, typed.unit)]
        aimed = {o.kpi for i in case.objectives if isinstance(o := self.known.get(i), Objective)}
        chosen = [k for k in fitting if k.id in aimed] or fitting
        if len(chosen) == 1:
            return chosen[0]
        units = tuple(
            dict.fromkeys(("EUR", "h", *(k.unit for k in self.known.kpis if "/year" not in k.unit)))
        )
        code = "exchange-unit-several-kpis" if chosen else "exchange-unit-without-kpi"
        out.errors.append((message(code, unit=typed.unit, known=units), header, typed.typed))
        return None

    def skill(self, thing: Thing, out: Outcome) -> str | None:
        names = thing.draft.names["skill"]
        if not names:
            return None
        if len(names) > 1:
            out.errors.append(
                (message("exchange-skill-several"), self.headers.get("skill"), "; ".join(names))
            )
        record_id = self.titled.skills.get(folded(names[0])) or titled_id("SKILL", names[0])
        if record_id not in self.known:
            out.records.append(Skill(id=record_id, title=Text(**{self.lang: self.titled.spelling(names[0])})))
        return record_id

    def left_over(self, thing: Thing, made: frozenset[str], out: Outcome) -> None:
        """Estimates that this list made earlier and makes no more: replaced by another quantity, or
        emptied.
        """
        if thing.known is None:
            return
        given = {q for q, _, _ in thing.draft.measures}
        for estimate in self.known.estimates_of(thing.id):
            if estimate.method != "list" or estimate.id in made or not estimate.id.endswith(f".{self.slug}"):
                continue
            together = next((g for g in MEANT_TOGETHER if estimate.quantity in g), {estimate.quantity})
            if given & together:
                out.replaced.append(estimate.id)
            else:
                what = message("exchange-cell-emptied", typed=estimate.typed)
                out.warnings.append((what, self.headers.get(_field_of(estimate.quantity)), ""))


class _Titles:
    """What is known by its title, in either language, and how the list spells what is new."""

    def __init__(self, known: Strategy, found: tuple[Thing, ...]) -> None:
        self.objectives = _by_title(known.objectives)
        self.levers = _by_title(known.levers)
        self.kpis = _by_title(known.kpis)
        self.skills = _by_title(known.skills)
        self._spelled: dict[str, Counter[str]] = {}
        for thing in found:
            for given in (*thing.draft.names["objective"], *thing.draft.names["skill"]):
                for name in (given, *self.parts(given)):
                    self._spelled.setdefault(folded(name), Counter())[name] += 1

    def parts(self, name: str) -> tuple[str, ...]:
        """The name as a whole if it is known, else cut at its slashes."""
        if "/" not in name or any(
            folded(name) in known for known in (self.objectives, self.levers, self.kpis)
        ):
            return (name,)
        return tuple(p.strip() for p in name.split("/") if p.strip())

    def spelling(self, name: str) -> str:
        """The most frequent spelling in the list; among equally frequent ones the first in the alphabet."""
        spelled = self._spelled.get(folded(name), Counter({name: 1}))
        return min(spelled, key=lambda s: (-spelled[s], s))


def _by_title(records: Iterable[Record]) -> dict[str, str]:
    found: dict[str, str] = {}
    for record in records:
        for title in (record.id, record.title and record.title.de, record.title and record.title.en):
            if title:
                found.setdefault(folded(title), record.id)
    return found


def _case_names(found: tuple[Thing, ...], known: Strategy) -> dict[str, set[str]]:
    """Every name by which a prerequisite may be meant -> the use cases of this name."""
    names: dict[str, set[str]] = {}
    for thing in found:
        for name in (thing.id, thing.listed_id, *(d.title for d in thing.rows)):
            if name:
                names.setdefault(folded(name), set()).add(thing.id)
    for case in known.use_cases:
        for title in (case.id, case.title.de, case.title.en):
            if title:
                names.setdefault(folded(title), set()).add(case.id)
    return names


def _edited_since(before: Estimate, listed: Estimate, thing: Thing) -> bool:
    """Whether somebody changed this estimate of the list after its row was read, which says the same as then.

    An estimate that the list made says what the cell says; the cell may be read in another way, but not say it anew.
    """
    source = thing.known.source if thing.known else None
    return bool(source and source.digest == thing.draft.digest) and before.typed != listed.typed


def _field_of(quantity: str) -> str:
    return {"effect": "benefit"}.get(quantity, quantity)


def _same_unit(ours: str, typed: str) -> bool:
    def bare(unit: str) -> str:
        return re.sub(r"\s*(?:/|pro|per)\s*(?:year|jahr|a)$", "", folded(unit))

    return bare(ours) == bare(typed)


def _stage(stage: str) -> Message:
    return message(f"strategy-stage-{stage}")


MESSAGES = (
    "strategy-stage-idea", "strategy-stage-assessed", "strategy-stage-pilot", "strategy-stage-scaled",
    "strategy-stage-operating", "strategy-stage-retired",
)  # fmt: skip
