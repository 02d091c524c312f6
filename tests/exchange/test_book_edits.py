"""What people edit changes, exactly that, and nothing else."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.companies import AS_OF, companies
from tests.exchange.books import Edited, after, back, edit, lines, nothing, only, told, written

from leitstand.exchange.book_columns import columns
from leitstand.strategy import (
    Budget,
    Capacity,
    Company,
    DecisionRole,
    Estimate,
    Kpi,
    Lever,
    Objective,
    Point,
    Range,
    Record,
    Skill,
    Strategy,
    Text,
    UseCase,
)
from leitstand.texts import LANGUAGES, Lang


def small() -> Strategy:
    """A company in which every kind of cell occurs."""
    return Strategy([
        Company(id="FIRMA", title=Text(de="Muster GmbH"), employees=120),
        Kpi(id="KPI-ERGEBNIS", title=Text(de="Ergebnis", en="Result"), unit="EUR/year", worth=Decimal(1)),
        Kpi(id="KPI-ARBEITSZEIT", title=Text(de="Arbeitszeit"), unit="h/year", increase_is_good=False),
        Kpi(id="KPI-TAGE", title=Text(de="Lieferzeit"), unit="Tage", worth=Decimal("1500.5")),
        DecisionRole(id="ROLLE-1", title=Text(de="Vertriebsleitung"), up_to=Decimal(25000)),
        Lever(id="HEBEL-1", title=Text(de="Büro entlasten"), lever_kind="efficiency"),
        Lever(id="HEBEL-2", title=Text(de="Neues Geschäft"), lever_kind="new_business"),
        Skill(id="SKILL-1", title=Text(de="Datenanalyse")),
        Capacity(id="KAPA-1", skill="SKILL-1", period="2028-Q1", days=Decimal(20)),
        Budget(id="BUDGET-2028", year=2028, amount=Decimal(300000)),
        Objective(id="ZIEL-1", title=Text(de="Schneller anbieten"), kpi="KPI-TAGE", due=dt.date(2029, 12, 31)),
        Objective(id="ZIEL-2", title=Text(de="Kosten senken"), draft=True),
        UseCase(id="UC-1", title=Text(de="Angebote", en="Quotations"), unit="Vertrieb", objectives=("ZIEL-1",)),
        UseCase(id="UC-2", title=Text(de="Rechnungen"), stage="pilot", levers=("HEBEL-1",)),
        _estimate("E-1", "UC-1", "effect", Range(p10=Decimal(80000), p90=Decimal(200000)), "EUR/year", "KPI-ERGEBNIS"),
        _estimate("E-2", "UC-1", "one_off_cost", Point(value=Decimal(20000)), "EUR"),
        _estimate("E-3", "UC-1", "success", Point(value=Decimal("0.7")), "share"),
        _estimate("E-4", "UC-1", "effect", Point(value=Decimal(3)), "Tage", "KPI-TAGE", day=dt.date(2020, 1, 1)),
    ])  # fmt: skip


def _estimate(
    record_id: str,
    case: str,
    quantity: Any,
    value: Any,
    unit: str,
    kpi: str | None = None,
    day: dt.date | None = None,
) -> Estimate:
    return Estimate(
        id=record_id, use_case=case, quantity=quantity, value=value, unit=unit, kpi=kpi, by="Schätzer A",
        date=day or dt.date(2027, 5, 5),
    )  # fmt: skip


CELLS: list[tuple[str, str, str, Any, str, Any]] = [
    ("company", "FIRMA", "employees", 130, "employees", 130),
    ("company", "FIRMA", "employees", "130", "employees", 130),
    ("kpi", "KPI-TAGE", "worth", 1600, "worth", Decimal(1600)),
    ("kpi", "KPI-TAGE", "worth", "1.600,50 €", "worth", Decimal("1600.5")),
    ("kpi", "KPI-TAGE", "worth", None, "worth", None),
    ("kpi", "KPI-ARBEITSZEIT", "increase_is_good", "ja", "increase_is_good", True),
    ("kpi", "KPI-ARBEITSZEIT", "increase_is_good", True, "increase_is_good", True),
    ("kpi", "KPI-ARBEITSZEIT", "increase_is_good", "yes", "increase_is_good", True),
    ("budget", "BUDGET-2028", "amount", "350 T€", "amount", Decimal(350000)),
    ("budget", "BUDGET-2028", "year", 2029, "year", 2029),
    ("capacity", "KAPA-1", "period", 2028, "period", "2028"),
    ("objective", "ZIEL-1", "due", dt.date(2030, 6, 30), "due", dt.date(2030, 6, 30)),
    ("objective", "ZIEL-1", "due", "30.06.2030", "due", dt.date(2030, 6, 30)),
    ("objective", "ZIEL-1", "due", 47664, "due", dt.date(2030, 6, 30)),
    ("objective", "ZIEL-1", "kpi", "Ergebnis", "kpi", "KPI-ERGEBNIS"),
    ("objective", "ZIEL-1", "kpi", "Result ", "kpi", "KPI-ERGEBNIS"),
    ("objective", "ZIEL-1", "kpi", "KPI-ERGEBNIS", "kpi", "KPI-ERGEBNIS"),
    ("objective", "ZIEL-2", "draft", "nein", "draft", False),
    ("lever", "HEBEL-1", "lever_kind", "Neugeschäft", "lever_kind", "new_business"),
    ("lever", "HEBEL-1", "lever_kind", "customer value", "lever_kind", "customer_value"),
    ("use_case", "UC-1", "title.de", "Angebote schreiben", "title", Text(de="Angebote schreiben", en="Quotations")),
    ("use_case", "UC-1", "title.en", "Quotes", "title", Text(de="Angebote", en="Quotes")),
    ("use_case", "UC-1", "title.de", 2027, "title", Text(de="2027", en="Quotations")),
    ("use_case", "UC-2", "levers", "Neues Geschäft; büro  entlasten", "levers", ("HEBEL-2", "HEBEL-1")),
    ("use_case", "UC-2", "levers", None, "levers", ()),
    ("use_case", "UC-2", "attributes", "Tool: SAP\nKosten: hoch: sehr", "attributes",
     {"Tool": "SAP", "Kosten": "hoch: sehr"}),
    ("decision_role", "ROLLE-1", "up_to", None, "up_to", None),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "record_id", "key", "cell", "field", "expected"), CELLS)
def test_one_edited_cell_changes_exactly_its_field(
    kind: str, record_id: str, key: str, cell: Any, field: str, expected: Any
) -> None:
    strategy = small()
    reading = back(edit(written(strategy), lambda b: b.set(kind, record_id, key, cell)), strategy)
    record, before = only(reading), strategy.one(Record, record_id)
    changed = {name for name in type(record).model_fields if getattr(record, name) != getattr(before, name)}
    assert changed == {field}
    assert getattr(record, field) == expected
    assert not reading.problems
    assert reading.unchanged == reading.rows - 1


@pytest.mark.parametrize(("lang", "cell"), [("de", "120 T€"), ("en", "120 k€"), ("en", 120000)])
def test_an_edited_estimate_keeps_its_estimator_and_gets_the_day(lang: Lang, cell: Any) -> None:
    strategy = small()
    data = edit(written(strategy, lang), lambda b: b.set("use_case", "UC-1", "effect", cell), lang)
    record = only(back(data, strategy))
    assert isinstance(record, Estimate)
    assert (record.id, record.value, record.unit) == ("E-1", Point(value=Decimal(120000)), "EUR/year")
    assert (record.by, record.kpi, record.date) == ("Schätzer A", "KPI-ERGEBNIS", AS_OF)


@pytest.mark.parametrize(
    ("key", "cell", "value", "unit"),
    [
        ("one_off_cost", "15-30 T€", Range(p10=Decimal(15000), p90=Decimal(30000)), "EUR"),
        (
            "one_off_cost",
            "8,5 / 12 / 18 T€",
            Range(p10=Decimal(8500), p50=Decimal(12000), p90=Decimal(18000)),
            "EUR",
        ),
        ("success", "60 %", Point(value=Decimal("0.6")), "share"),
        ("success", 0.65, Point(value=Decimal("0.65")), "share"),
        ("effect", "90 - 120 T€ ", Range(p10=Decimal(90000), p90=Decimal(120000)), "EUR/year"),
    ],
)
def test_estimates_are_read_as_people_type_them(key: str, cell: Any, value: Any, unit: str) -> None:
    strategy = small()
    record = only(back(edit(written(strategy), lambda b: b.set("use_case", "UC-1", key, cell)), strategy))
    assert isinstance(record, Estimate)
    assert (record.value, record.unit) == (value, unit)


def test_a_new_estimate_finds_its_kpi_by_its_unit_or_is_told_it() -> None:
    strategy = small()

    def change(book: Edited) -> None:
        book.set("use_case", "UC-2", "effect", "6 h/Woche")
        book.set("use_case", "UC-2", "duration", "6 Monate")

    found = {
        e.quantity: e
        for e in back(edit(written(strategy), change), strategy).records
        if isinstance(e, Estimate)
    }
    assert (found["effect"].kpi, found["effect"].unit) == ("KPI-ARBEITSZEIT", "h/year")
    assert found["effect"].value == Point(value=Decimal(276))
    assert found["duration"].value == Point(value=Decimal(2))

    def in_days(book: Edited) -> None:
        book.set("use_case", "UC-2", "effect", "2-4")
        book.set("use_case", "UC-2", "effect.kpi", "Lieferzeit")

    (record,) = back(edit(written(strategy), in_days), strategy).records
    assert isinstance(record, Estimate)
    assert (record.kpi, record.unit) == ("KPI-TAGE", "Tage")
    assert record.value == Range(p10=Decimal(2), p90=Decimal(4))


def test_estimates_besides_the_leading_one_have_a_sheet_of_their_own() -> None:
    strategy = small()
    record = only(
        back(edit(written(strategy), lambda b: b.set("estimate", "E-4", "value", "2-5 Tage")), strategy)
    )
    assert isinstance(record, Estimate)
    assert (record.id, record.value, record.unit) == ("E-4", Range(p10=Decimal(2), p90=Decimal(5)), "Tage")


def test_a_new_row_of_the_long_sheet_counts_bare_numbers_in_the_unit_of_its_kpi() -> None:
    strategy = small()

    def change(book: Edited) -> None:
        book.add("estimate", use_case="Rechnungen", quantity="Wirkung im Jahr", kpi="Lieferzeit", value="2-4")
        book.add(
            "estimate", use_case="UC-2", quantity="effort", skill="Datenanalyse", value="M", by="Schätzer A"
        )

    reading = back(edit(written(strategy), change), strategy)
    assert reading.ok, told(reading)
    effect, effort = (r for r in reading.records if isinstance(r, Estimate))
    assert (effect.unit, effect.value, effect.date) == ("Tage", Range(p10=Decimal(2), p90=Decimal(4)), AS_OF)
    assert (effort.unit, effort.skill, effort.by) == ("d", "SKILL-1", "Schätzer A")


def test_a_benefit_in_another_unit_moves_to_the_kpi_of_that_unit_in_the_row_of_its_use_case() -> None:
    strategy = small()
    record = only(
        back(edit(written(strategy), lambda b: b.set("use_case", "UC-1", "effect", "6 h/Woche")), strategy)
    )
    assert isinstance(record, Estimate)
    assert (record.id, record.kpi, record.unit) == ("E-1", "KPI-ARBEITSZEIT", "h/year")


def test_a_row_of_totals_is_left_out() -> None:
    strategy = small()
    reading = back(
        edit(written(strategy), lambda b: b.add("use_case", title__de="Summe:", one_off_cost=1)), strategy
    )
    assert [p.message.code for p in reading.problems] == ["exchange-total-row"]
    assert not reading.records


def test_numbers_as_text_and_shown_numbers_typed_again_are_no_change() -> None:
    strategy = small()

    def change(book: Edited) -> None:
        book.set("kpi", "KPI-TAGE", "worth", " 1500,50 ")
        book.set("budget", "BUDGET-2028", "amount", "300.000 €")
        book.set("use_case", "UC-1", "one_off_cost", "20 T€")
        book.set("use_case", "UC-1", "effect", "80 - 200 T€")
        book.set("use_case", "UC-1", "success", "70%")
        book.set("objective", "ZIEL-1", "due", "31.12.2029 ")
        book.set("objective", "ZIEL-2", "draft", True)

    assert nothing(back(edit(written(strategy), change), strategy))


def test_new_rows_become_records_that_may_refer_to_one_another() -> None:
    strategy = small()

    def change(book: Edited) -> None:
        book.add("objective", title__de="Nacht durch liefern", kpi="Nachtlieferungen", due="31.12.2030")
        book.add("kpi", title__de="Nachtlieferungen", unit="Stück", worth=40)
        book.add(
            "use_case", title__de="Nachtplan", unit="Logistik", objectives="Nacht durch liefern; Kosten senken",
            effect="100-300 Stück", effect__kpi="Nachtlieferungen", effort="30 PT", effort__skill="Datenanalyse",
            prerequisites="Angebote",
        )  # fmt: skip
        book.add("budget", year=2029, amount="200 T€")

    reading = back(edit(written(strategy), change), strategy)
    assert reading.ok, told(reading)
    now = after(reading, strategy)
    case = next(c for c in now.use_cases if c.title.de == "Nachtplan")
    assert case.stage == "idea"
    assert case.prerequisites == ("UC-1",)
    objective = next(o for o in now.objectives if o.title and o.title.de == "Nacht durch liefern")
    assert set(case.objectives) == {objective.id, "ZIEL-2"}
    effects = {e.quantity: e for e in now.estimates_of(case.id)}
    assert effects["effect"].kpi == objective.kpi
    assert effects["effort"].skill == "SKILL-1"
    again = back(edit(written(strategy), change), strategy, now)
    assert not again.records, "the same workbook read twice adds nothing twice"


def test_rows_may_be_sorted_and_columns_moved_renamed_shown_or_deleted() -> None:
    strategy = small()

    def change(book: Edited) -> None:
        sheet = book.sheet("use_case")
        rows = [[c.value for c in row] for row in sheet.iter_rows(min_row=5)]
        header, *data = rows
        order = list(reversed(range(len(header))))
        for n, row in enumerate([header, *reversed(data)], start=5):
            for i, place in enumerate(order, start=1):
                sheet.cell(n, i).value = row[place]
        for letter in sheet.column_dimensions:
            sheet.column_dimensions[letter].hidden = False
        names = {"Bereich": "Business unit", "Bezeichnung": "Title *", "Nutzen im Jahr": "Benefit per year"}
        for cell in sheet[5]:
            cell.value = names.get(str(cell.value), cell.value)
        sheet.title = "Meine Fälle"
        book.sheet("kpi").delete_cols(book.column("kpi", "worth"))
        book.sheet("kpi").insert_rows(1, 3)
        book.sheet("lever").title = "Value levers"

    assert nothing(back(edit(written(strategy), change), strategy))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_missing_row_is_only_said(lang: Lang) -> None:
    strategy = small()

    def change(book: Edited) -> None:
        book.sheet("use_case").delete_rows(book.row("use_case", "UC-1"))
        sheet, row = book.sheet("objective"), book.row("objective", "ZIEL-1")
        for n in range(2, sheet.max_column + 1):
            sheet.cell(row, n).value = None

    reading = back(edit(written(strategy, lang), change, lang), strategy)
    assert {m.id for m in reading.missing} == {"UC-1", "ZIEL-1"}
    assert reading.ok
    assert not reading.records
    assert not reading.withdrawn


def test_withdrawing_takes_a_mark_and_takes_the_estimates_of_a_use_case_with_it() -> None:
    strategy = small()
    reading = back(edit(written(strategy), lambda b: b.set("use_case", "UC-1", "withdraw", "ja")), strategy)
    assert reading.ok, told(reading)
    assert set(reading.withdrawn) == {"UC-1", "E-1", "E-2", "E-3", "E-4"}
    assert "UC-1" not in after(reading, strategy)


def test_a_single_estimate_is_withdrawn_by_a_word_and_not_by_emptying_its_cell() -> None:
    strategy = small()
    data = written(strategy)
    emptied = back(edit(data, lambda b: b.set("use_case", "UC-1", "one_off_cost", None)), strategy)
    assert not emptied.records
    assert not emptied.withdrawn
    assert "zurückziehen" in told(emptied)[0]
    word = back(edit(data, lambda b: b.set("use_case", "UC-1", "one_off_cost", "zurückziehen")), strategy)
    assert word.withdrawn == ("E-2",)


def test_the_stage_of_a_known_use_case_takes_a_decision() -> None:
    strategy = small()
    reading = back(
        edit(written(strategy), lambda b: b.set("use_case", "UC-1", "stage", "ausgerollt")), strategy
    )
    assert not reading.records
    assert "durch eine Entscheidung" in told(reading)[0]


def test_names_and_addresses_go_to_the_table_of_people() -> None:
    strategy = small()

    def change(book: Edited) -> None:
        book.set("use_case", "UC-1", "description.de", "Fragen an erika.muster@firma.example")
        book.set("estimate", "E-4", "by", "Erika Muster")

    reading = back(edit(written(strategy), change), strategy)
    text = " ".join(r.model_dump_json() for r in reading.records)
    assert "Erika" not in text
    assert "erika" not in text
    assert {p.name for p in reading.people} == {"Erika Muster", None}
    kept = back(edit(written(strategy), lambda b: b.set("estimate", "E-4", "by", "Schätzer A ")), strategy)
    assert nothing(kept)


def test_what_changes_is_said_cell_by_cell() -> None:
    strategy = small()

    def change(book: Edited) -> None:
        book.set("use_case", "UC-1", "effect", "90-120 T€")
        book.set("use_case", "UC-1", "objectives", "Kosten senken")
        book.set("budget", "BUDGET-2028", "amount", 350000)

    said = lines(back(edit(written(strategy), change), strategy))
    assert said == [
        "Geändert: Anwendungsfall „Angebote“ (UC-1)",
        "Zahlt ein auf: bisher Schneller anbieten, künftig Kosten senken",
        "Nutzen im Jahr: bisher 80-200 T€, künftig 90-120 T€",
        "Geändert: Budget „BUDGET-2028“ (BUDGET-2028)",
        "Betrag: bisher 300.000, künftig 350.000",
    ]


@settings(max_examples=12)
@given(companies(most=6), st.data(), st.sampled_from(LANGUAGES))
def test_words_typed_into_any_text_cell_change_that_cell_alone(
    strategy: Strategy, data: st.DataObject, lang: Lang
) -> None:
    opened = Edited(written(strategy, lang), lang)
    texts = [
        (kind, c.key) for kind in ("use_case", "objective", "kpi") for c in columns(kind)
        if c.form == "words" and c.lang == lang
    ]  # fmt: skip
    kind, key = data.draw(st.sampled_from(texts))
    records = [r for r in strategy if r.kind == kind]
    if not records:
        return
    record = data.draw(st.sampled_from(records))
    words = data.draw(
        st.text(st.characters(codec="utf-8", categories=("L", "N", "P")), min_size=1, max_size=30)
    )
    opened.set(kind, record.id, key, "Neu " + words)
    now = only(back(opened.data(), strategy))
    field = key.split(".")[0]
    assert now.id == record.id
    assert getattr(now, field).in_(lang).startswith("Neu")
    same = record.model_copy(update={field: getattr(now, field)})
    assert same == now


def test_a_new_kind_or_field_would_appear_by_itself() -> None:
    from leitstand.exchange.book_columns import LEFT_OUT, NOT_IN_CELLS, kinds
    from leitstand.strategy import KINDS

    assert set(kinds(written=True)) == set(KINDS) - set(LEFT_OUT)
    hidden_parts = {"unit", "typed"}
    for kind in kinds(written=True):
        shown = {c.field for c in columns(kind) if c.quantity is None}
        missing = set(KINDS[kind].model_fields) - shown - {"id"} - set(NOT_IN_CELLS.get(kind, ()))
        assert missing <= (hidden_parts if kind == "estimate" else set()), kind
