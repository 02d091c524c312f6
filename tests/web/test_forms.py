"""A form is derived from the definition of its record and read in the reader's language; what is unclear is asked."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping, Sequence
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.web.fixtures import company

import leitstand.strategy
from leitstand.strategy import (
    KINDS,
    Budget,
    Estimate,
    Kpi,
    NotKnown,
    Objective,
    Point,
    Range,
    Record,
    Settings,
    SizeClass,
    Strategy,
    Text,
    UseCase,
)
from leitstand.texts import LANGUAGES, Lang, render
from leitstand.web.forms import EDITABLE, Form, Read, fields_of, form_of, new_id, read
from leitstand.web.forms.numerals import Unclear, read_day, read_number, read_period, show_number
from leitstand.web.forms.rules import RULES

STRATEGY = company.strategy(14)
TODAY = dt.date(2026, 11, 23)


class Sent(dict[str, list[str]]):
    """What a browser sends, without Django."""

    def get(self, key: str, default: str) -> str:  # type: ignore[override]
        values = super().get(key)
        return values[-1] if values else default

    def getlist(self, key: str) -> list[str]:
        return super().get(key) or []


def sent(values: Mapping[str, str | Sequence[str]]) -> Sent:
    return Sent({n: [v] if isinstance(v, str) else list(v) for n, v in values.items()})


def typed(form: Form) -> Sent:
    """What a browser sends of a form that nobody has touched."""
    found: dict[str, list[str]] = {}
    for row in (*form.rows, *form.rest):
        for entry in row.inputs:
            if row.widget == "pairs":
                found[f"{entry.name}~name"] = [name for name, _ in entry.pairs]
                found[f"{entry.name}~value"] = [value for _, value in entry.pairs]
            elif row.widget == "references":
                found[entry.name] = [c.value for c in entry.choices if c.chosen]
            elif row.widget == "names":
                found[entry.name] = ["\r\n".join(entry.values)]
            elif entry.values:
                found[entry.name] = [entry.value.replace("\n", "\r\n")]
    return Sent(found)


def filled(kind: str, values: Mapping[str, str | Sequence[str]], lang: Lang = "de", *, strategy: Strategy = STRATEGY,
           record: Record | None = None) -> Read:  # fmt: skip
    fields = {n.partition(".")[0].partition("~")[0] for n in values}
    return read(kind, sent(values), lang=lang, strategy=strategy, record=record, fields=tuple(fields))


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("record", list(STRATEGY), ids=lambda r: r.id)
def test_an_untouched_form_gives_the_record_back(record: Record, lang: Lang) -> None:
    form = form_of(record.kind, record, lang=lang, strategy=STRATEGY, today=TODAY)
    found = read(record.kind, typed(form), lang=lang, strategy=STRATEGY, record=record)
    assert not found.problems, [render(p.what, lang) for p in found.problems]
    assert found.record == record


@pytest.mark.parametrize("kind", EDITABLE)
def test_every_kind_has_a_form_and_every_field_a_name(kind: str) -> None:
    form = form_of(kind, lang="de", strategy=STRATEGY, today=TODAY)
    assert form.rows
    for row in (*form.rows, *form.rest):
        assert render(row.label, "de") and render(row.label, "en")
        if row.help:
            assert render(row.help, "de") != render(row.help, "en")


def test_what_a_form_leaves_out_is_what_the_program_fills_in() -> None:
    left_out = {
        kind: {n for n in KINDS[kind].model_fields if n != "id"} - {f.name for f in fields_of(kind)}
        for kind in EDITABLE
    }
    assert {kind: names for kind, names in left_out.items() if names} == {
        "company": {"currency", "fictional", "logo"},
        "use_case": {"source"},
        "estimate": {"typed", "unit", "by", "method", "asked", "date"},
        "outcome": {"unit"},
        "decision": {"plan"},
    }


def test_rules_of_the_records_all_have_words() -> None:
    source = "".join(p.read_text() for p in Path(leitstand.strategy.__file__).parent.glob("*.py"))
    flat = re.sub(r"\s+", " ", source)
    rules = set(re.findall(r'raise ValueError\( ?"([^"]+)" ?\)', flat)) - {"must be a finite number"}
    assert rules == set(RULES)


@given(value=st.decimals(-(10**12), 10**12, allow_nan=False, places=4), lang=st.sampled_from(LANGUAGES),
       unit=st.sampled_from(["EUR", "EUR/year", "d", "", "percent"]))  # fmt: skip
def test_a_number_that_is_shown_is_read_back(value: Decimal, lang: Lang, unit: str) -> None:
    assert read_number(show_number(value, lang, unit), lang, unit) == value


@pytest.mark.parametrize(("lang", "text", "value"), [
    ("de", "1.234,5", "1234.5"), ("en", "1,234.5", "1234.5"), ("de", "50.000", "50000"), ("en", "50,000", "50000"),
    ("de", "120 T€", "120000"), ("de", "1,2 Mio. €", "1200000"), ("en", "€1.5 million", "1500000"), ("de", "−3", "-3"),
])  # fmt: skip
def test_amounts_are_read_as_people_type_them(lang: Lang, text: str, value: str) -> None:
    assert read_number(text, lang, "EUR") == Decimal(value)


@pytest.mark.parametrize(("lang", "text"), [("de", "12,500"), ("en", "12.500")])
def test_an_amount_in_the_other_languages_way_is_asked(lang: Lang, text: str) -> None:
    with pytest.raises(Unclear) as unclear:
        read_number(text, lang, "EUR")
    assert len(unclear.value.meanings) == 2


def test_shares_are_typed_in_percent() -> None:
    assert read_number("7,5", "de", "percent") == Decimal("0.075")
    assert read_number("7.5 %", "en", "percent") == Decimal("0.075")
    assert show_number(Decimal("0.06"), "de", "percent") == "6"


@pytest.mark.parametrize(("text", "name"), [
    ("Q1 2027", "2027-Q1"), ("1. Quartal 2027", "2027-Q1"), ("2027-Q1", "2027-Q1"), ("2027 Q1", "2027-Q1"),
    ("1.\u00a0Quartal\u00a02027", "2027-Q1"),
])  # fmt: skip
def test_quarters_are_read_as_people_type_them(text: str, name: str) -> None:
    assert read_period(text, year=False) == name


def test_years_are_periods_only_where_they_may_be() -> None:
    assert read_period("2027", year=True) == "2027"
    with pytest.raises(Unclear):
        read_period("2027", year=False)


@pytest.mark.parametrize("text", ["31.12.2027", "2027-12-31", "31 Dec 2027"])
def test_days_are_read_as_people_type_them(text: str) -> None:
    assert read_day(text) == dt.date(2027, 12, 31)


@pytest.mark.parametrize("text", ["12/31/2027", "31.2.2027", "bald", "31.12.1027"])
def test_what_is_no_day_is_refused(text: str) -> None:
    with pytest.raises(Unclear):
        read_day(text)


def test_an_open_number_is_asked_and_the_answer_settles_it() -> None:
    asked = filled("kpi", {"title.de": "Takt", "unit": "s", "bound": "1.234", "increase_is_good": "1"})
    assert asked.record is None
    assert [m.said for m in asked.problems[0].meanings] == ["1.234", "1,234"]
    answered = filled("kpi", {"title.de": "Takt", "unit": "s", "bound": "1.234", "bound~meant": "point"})
    assert isinstance(answered.record, Kpi)
    assert answered.record.bound == Decimal("1.234")


def test_an_empty_field_is_unknown_and_never_zero() -> None:
    found = filled("objective", {"title.de": "Z", "baseline": "", "target": "0", "due": ""})
    assert isinstance(found.record, Objective)
    assert found.record.baseline is None
    assert found.record.target == 0
    assert found.record.due is None


def test_one_language_is_enough_and_none_is_too_little() -> None:
    found = filled("skill", {"title.de": "", "title.en": "Data analysis"})
    assert found.record is not None
    assert found.record.title == Text(en="Data analysis")
    none = filled("skill", {"title.de": " ", "title.en": ""})
    assert [p.field for p in none.problems] == ["title"]


def test_everything_that_is_wrong_is_said_at_once_in_the_order_of_the_form() -> None:
    found = filled("budget", {"year": "bald", "amount": "viel"})
    assert [p.field for p in found.problems] == ["year", "amount"]
    form = form_of("budget", lang="de", strategy=STRATEGY, read=found)
    assert [row.input.value for row in form.rows] == ["bald", "viel"]
    assert all(row.problem for row in form.rows)
    assert [place for place, _ in form.problems] == ["row-year", "row-amount"]


def test_bounds_and_rules_of_the_definition_are_said_in_our_words() -> None:
    low = filled("budget", {"year": "1027", "amount": "5"})
    assert "Jahr" in render(low.problems[0].what, "de")
    both = filled("kpi", {"title.de": "X", "unit": "h", "worth": "3", "points": "4"})
    assert both.problems[0].field == "worth"
    assert "nicht beides" in render(both.problems[0].what, "de")


def test_references_that_are_gone_or_of_another_kind_are_refused() -> None:
    for wrong in ("Z-NIX", "UC-014"):
        found = filled("use_case", {"title.de": "X", "objectives": ["Z-SERVICE", wrong]})
        assert [p.field for p in found.problems] == ["objectives"]


def test_several_references_are_kept_once_and_in_order() -> None:
    found = filled("use_case", {"title.de": "X", "objectives": ["Z-FEHLER", "Z-SERVICE", "Z-FEHLER"]})
    assert isinstance(found.record, UseCase)
    assert found.record.objectives == ("Z-FEHLER", "Z-SERVICE")


@pytest.mark.parametrize(("text", "value", "unit"), [
    ("80-200 T€", Range(p10=Decimal(80_000), p90=Decimal(200_000)), "EUR/year"),
    ("M", SizeClass(size="M"), "EUR/year"), ("?", NotKnown(), "EUR/year"),
    ("84.000", Point(value=Decimal(84_000)), "EUR/year"),
])  # fmt: skip
def test_estimates_are_typed_as_people_type_them(text: str, value: object, unit: str) -> None:
    values = {"use_case": "UC-014", "quantity": "effect", "kpi": "K-EUR", "value": text}
    found = read("estimate", sent(values), lang="de", strategy=STRATEGY, given={"by": "A", "date": TODAY})
    assert isinstance(found.record, Estimate), found.problems
    assert (found.record.value, found.record.unit, found.record.typed) == (value, unit, text)


def test_an_effect_without_its_kpi_is_sent_back_to_the_kpi() -> None:
    values = {"use_case": "UC-014", "quantity": "effect", "value": "80 T€"}
    found = read("estimate", sent(values), lang="de", strategy=STRATEGY, given={"by": "A", "date": TODAY})
    assert [p.field for p in found.problems] == ["kpi"]


def test_fields_that_a_form_does_not_have_stay_as_they_are() -> None:
    settings = next(r for r in STRATEGY if isinstance(r, Settings))
    found = filled("settings", {"hourly_rate": "61"}, record=settings)
    assert found.record == settings.model_copy(update={"hourly_rate": Decimal(61)})


def test_pairs_need_both_halves() -> None:
    good = filled(
        "use_case", {"title.de": "X", "attributes~name": ["Ort", ""], "attributes~value": ["Ulm", ""]}
    )
    assert isinstance(good.record, UseCase)
    assert good.record.attributes == {"Ort": "Ulm"}
    bad = filled("use_case", {"title.de": "X", "attributes~name": ["Ort"], "attributes~value": [""]})
    assert [p.field for p in bad.problems] == ["attributes"]


def test_texts_beyond_measure_are_refused_and_not_kept() -> None:
    found = filled("skill", {"title.de": "x" * 20_001})
    assert [p.field for p in found.problems] == ["title"]
    assert len(found.typed["title.de"][0]) == 20_000


def test_new_ids_say_what_the_record_is_and_are_taken_by_nobody() -> None:
    taken = STRATEGY.__contains__
    case = UseCase(id="new", title=Text(de="Neu"))
    budget = Budget(id="new", year=2030, amount=Decimal(1))
    assert new_id(case, STRATEGY, taken) == "UC-081"
    assert new_id(budget, STRATEGY, taken) == "BUD-2030"
    assert new_id(budget, STRATEGY, lambda i: i == "BUD-2030") == "BUD-2030-2"
    objective = Objective(id="new", title=Text(de="Größe verdoppeln"))
    assert new_id(objective, STRATEGY, taken) == "OBJ-groesse-verdoppeln"
