"""Any list in."""

import datetime as dt
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.companies import company
from tests.exchange.tables import AS_OF, FOUR, after, csv_of, four, fresh, one, read, xlsx_of

from leitstand.exchange import KPI_HOURS, KPI_RESULT
from leitstand.strategy import (
    Estimate,
    Kpi,
    NotKnown,
    Objective,
    Point,
    Range,
    Score,
    SizeClass,
    Skill,
    Strategy,
    Text,
    UseCase,
)
from leitstand.texts import render

ROWS = (
    ("Rechnungsprüfung", "Kosten senken", "120 T€", "30 PT"),
    ("Angebotserstellung", "Umsatz steigern; Kosten senken", "80-200 T€", "M"),
    ("Serviceassistent", "Kundenservice", "6 h/Woche", "20 T€"),
    ("Wartungsprognose", "Verfügbarkeit", "?", ""),
    ("Übersetzungen", "kosten  senken", "ca. 50.000 €", "30 PT + 20 T€"),
)


def test_four_columns_make_use_cases_objectives_and_estimates() -> None:
    reading = four(*ROWS)
    assert reading.ok
    strategy = after(reading)
    assert {c.title.in_("de") for c in strategy.use_cases} == {row[0] for row in ROWS}
    assert {o.id for o in strategy.objectives} == {
        "OBJ-kosten-senken",
        "OBJ-umsatz-steigern",
        "OBJ-kundenservice",
        "OBJ-verfuegbarkeit",
    }
    assert all(o.draft for o in strategy.objectives)
    said = {(e.use_case.rsplit("-", 1)[0], e.quantity): (e.value, e.unit, e.kpi) for e in strategy.estimates}
    assert said == {
        ("rechnungspruefung", "effect"): (Point(value=Decimal(120_000)), "EUR/year", KPI_RESULT),
        ("rechnungspruefung", "effort"): (Point(value=Decimal(30)), "d", None),
        ("angebotserstellung", "effect"): (
            Range(p10=Decimal(80_000), p90=Decimal(200_000)),
            "EUR/year",
            KPI_RESULT,
        ),
        ("angebotserstellung", "one_off_cost"): (SizeClass(size="M"), "EUR", None),
        ("serviceassistent", "effect"): (Point(value=Decimal(276)), "h/year", KPI_HOURS),
        ("serviceassistent", "one_off_cost"): (Point(value=Decimal(20_000)), "EUR", None),
        ("wartungsprognose", "effect"): (NotKnown(), "EUR/year", KPI_RESULT),
        ("uebersetzungen", "effect"): (Point(value=Decimal(50_000)), "EUR/year", KPI_RESULT),
        ("uebersetzungen", "effort"): (Point(value=Decimal(30)), "d", None),
        ("uebersetzungen", "one_off_cost"): (Point(value=Decimal(20_000)), "EUR", None),
    }
    assert {e.typed for e in strategy.estimates if e.quantity == "effect"} == {r[2] for r in ROWS}
    assert all(e.method == "list" and e.date == AS_OF and e.by is None for e in strategy.estimates)


@pytest.mark.parametrize("delimiter", [";", ",", "\t", "|"])
def test_the_delimiter_is_found(delimiter: str) -> None:
    assert read(csv_of(FOUR, *ROWS, delimiter=delimiter)).records == four(*ROWS).records


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_the_encoding_is_found(encoding: str) -> None:
    assert read(csv_of(FOUR, *ROWS).decode("utf-8-sig").encode(encoding)).records == four(*ROWS).records


def test_a_workbook_gives_the_same_as_a_csv_file() -> None:
    assert read(xlsx_of(FOUR, *ROWS)).records == four(*ROWS).records


def test_titles_above_the_list_and_empty_rows_do_no_harm() -> None:
    above = ("KI-Ideen 2027", "", "", ""), ("", "", "", ""), ("Stand: 1.11.2026", "", "", "")
    reading = read(csv_of(*above, FOUR, *ROWS[:2], ("", "", "", ""), *ROWS[2:]))
    assert reading.records == four(*ROWS).records
    assert reading.header_row == 4
    assert [r.row for r in reading.rows] == [5, 6, 8, 9, 10]


def test_english_headers_are_known_as_well() -> None:
    header = ("Idea", "Pays into", "Benefit per year", "One-off effort")
    reading = read(csv_of(header, ("Invoices", "Lower cost", "€120k", "30 person-days")), lang="en")
    assert reading.ok
    assert one(UseCase, reading).title == Text(en="Invoices")
    assert {e.quantity for e in reading.records if isinstance(e, Estimate)} == {"effect", "effort"}


@given(st.permutations(ROWS))
@settings(max_examples=20, deadline=None)
def test_shuffled_rows_give_the_same_strategy(rows: list[tuple[str, ...]]) -> None:
    assert four(*rows).records == four(*ROWS).records


SAME_WORDS = (
    ("Chatbot", "Service", "10 T€", "S"),
    ("Chatbot", "Service", "20 T€", "S"),
    ("Chatbot", "Service", "20 T€", "S"),
    ("CHATBOT", "service", "30 T€", "M"),
    ("Prognose", "Lager", "10 T€", "S"),
)


@given(st.permutations(SAME_WORDS))
@settings(max_examples=20, deadline=None)
def test_rows_of_equal_words_but_other_content_stay_apart_wherever_they_stand(
    rows: list[tuple[str, ...]],
) -> None:
    reading = four(*rows)
    assert (reading.counts.imported, reading.counts.merged) == (4, 1)
    assert {r.id for r in reading.records} == {r.id for r in four(*SAME_WORDS).records}
    values = [r.value for r in reading.records if isinstance(r, Estimate) and r.quantity == "effect"]
    assert sorted(v.value for v in values if isinstance(v, Point)) == [10_000, 10_000, 20_000, 30_000]


@given(st.permutations(SAME_WORDS))
@settings(max_examples=10, deadline=None)
def test_reading_such_a_list_again_changes_nothing(rows: list[tuple[str, ...]]) -> None:
    known = after(four(*SAME_WORDS))
    again = four(*rows, known=known)
    assert again.records == ()
    assert (again.counts.imported, again.counts.unchanged) == (4, 4)


def test_equal_rows_are_merged() -> None:
    reading = four(ROWS[0], ROWS[0], ROWS[1])
    assert [r.what for r in reading.rows] == ["imported", "merged", "imported"]
    assert reading.rows[0].use_case == reading.rows[1].use_case


def test_the_list_decides_the_id_only_where_it_has_one_that_can_serve() -> None:
    header = ("ID", *FOUR)
    rows = (("UC-014", *ROWS[0]), ("7", *ROWS[1]), ("TBD", *ROWS[2]), ("", *ROWS[3]))
    ids = {c.id for c in after(read(csv_of(header, *rows))).use_cases}
    assert "UC-014" in ids
    assert len(ids) == 4
    assert all(i == "UC-014" or i.rsplit("-", 1)[0] in _SLUGS for i in ids)


_SLUGS = {"angebotserstellung", "serviceassistent", "wartungsprognose"}


def test_an_id_that_several_different_rows_have_counts_for_none() -> None:
    reading = read(csv_of(("ID", *FOUR), ("UC-1", *ROWS[0]), ("UC-1", *ROWS[1])))
    assert reading.ok
    assert "UC-1" not in after(reading)
    assert [p.message.code for p in reading.warnings] == ["exchange-id-several"] * 2


def test_marks_in_a_column_of_marks_and_a_range_elsewhere() -> None:
    marks = four(("A", "Z", "3", "1"), ("B", "Z", "5", "4"), ("C", "Z", "?", ""))
    assert [e.value for e in marks.records if isinstance(e, Estimate) and e.quantity == "effect"] == [
        Score(score=3),
        Score(score=5),
        NotKnown(),
    ]
    ranges = four(("A", "Z", "1-5 T€", "S"))
    effect = next(e for e in ranges.records if isinstance(e, Estimate) and e.quantity == "effect")
    assert effect.value == Range(p10=Decimal(1_000), p90=Decimal(5_000))


def test_the_unit_of_the_header_completes_bare_numbers() -> None:
    header = ("Idee", "Einsparung (T€/Jahr)", "Zeitersparnis h/Woche", "Aufwand in PT")
    reading = read(csv_of(header, ("A", "120", "3", "30"), ("B", "80-200", "6", "M")))
    assert reading.ok
    said = {(e.use_case[0], e.quantity, e.kpi): e.value for e in reading.records if isinstance(e, Estimate)}
    assert said[("a", "effect", KPI_RESULT)] == Point(value=Decimal(120_000))
    assert said[("a", "effect", KPI_HOURS)] == Point(value=Decimal(138))
    assert said[("a", "effort", None)] == Point(value=Decimal(30))
    assert said[("b", "effort", None)] == SizeClass(size="M")


def test_numbers_of_a_workbook_need_no_dialect() -> None:
    header = ("Idee", "Nutzen (€/Jahr)", "Aufwand (PT)", "Laufende Kosten")
    reading = read(xlsx_of(header, ("A", 120_000.5, 30, 12_000), ("B", 1.234, 2.5, 15_500)))
    assert reading.ok
    values = {(e.use_case[0], e.quantity): e.value for e in reading.records if isinstance(e, Estimate)}
    assert values[("a", "effect")] == Point(value=Decimal("120000.5"))
    assert values[("b", "effect")] == Point(value=Decimal("1.234"))
    assert values[("b", "running_cost")] == Point(value=Decimal(15_500))
    assert [p.message.code for p in reading.warnings] == ["exchange-column-read-as-euros"]


@pytest.mark.parametrize(
    ("others", "mapping", "value"),
    [
        (("12,5 T€",), {}, 1_234_000),
        (("12.5 T€",), {}, 1_234),
        ((), {"decimal": "comma"}, 1_234_000),
        ((), {"decimal": "point"}, 1_234),
    ],
)
def test_an_open_number_is_read_as_its_column_is_written_or_as_stated(
    others: tuple[str, ...], mapping: dict[str, str], value: int
) -> None:
    rows = [("A", "Z", "1.234 T€", ""), *((f"B{n}", "Z", cell, "") for n, cell in enumerate(others))]
    reading = four(*rows, mapping=mapping)
    assert reading.ok
    effects = [e for e in reading.records if isinstance(e, Estimate) and e.use_case.startswith("a-")]
    assert effects[0].value == Point(value=Decimal(value))


def test_an_open_number_without_evidence_is_asked_back() -> None:
    reading = four(("A", "Z", "1.234 T€", ""))
    assert not reading.ok
    assert reading.records == ()
    assert [p.message.code for p in reading.errors] == ["exchange-cell-decimal-open"]


def test_columns_are_mapped_by_hand() -> None:
    data = csv_of(("Projekt X", "Wirkt auf", "Ersparnis", "Kosten"), ("A", "Marge", "120", "50"))
    mapping = {
        "Projekt X": "title",
        "Wirkt auf": "objective",
        "Ersparnis": "benefit:T€/Jahr",
        "Kosten": "effort:T€",
    }
    reading = read(data, mapping=mapping)
    assert reading.ok
    assert one(Objective, reading).id == "OBJ-marge"
    values = {e.quantity: e.value for e in reading.records if isinstance(e, Estimate)}
    assert values == {
        "effect": Point(value=Decimal(120_000)),
        "one_off_cost": Point(value=Decimal(50_000)),
    }
    assert [c.why.code for c in reading.columns] == ["exchange-column-mapped"] * 4


def test_a_mapping_may_use_german_names_of_fields() -> None:
    assert read(csv_of(("X", "Y"), ("A", "Marge")), mapping={"X": "Idee", "Y": "Ziel"}).ok


def test_unmapped_columns_stay_with_the_use_case_and_are_reported() -> None:
    reading = read(
        csv_of((*FOUR, "Tool/Anbieter", "Betriebsrat informiert"), (*ROWS[0], "=HYPERLINK(1)", "ja"))
    )
    case = one(UseCase, reading)
    assert case.attributes == {"Tool/Anbieter": "=HYPERLINK(1)", "Betriebsrat informiert": "ja"}
    uses = {c.header: (c.field, c.why.code) for c in reading.columns}
    assert uses["Tool/Anbieter"] == ("attribute", "exchange-column-unknown")


def test_known_objectives_are_found_by_their_title_in_either_language() -> None:
    known = fresh().having(Objective(id="ZIEL-1", title=Text(de="Kosten senken", en="Lower cost")))
    reading = four(("A", "LOWER COST / kosten senken / Neues Ziel", "1 T€", ""), known=known)
    assert one(UseCase, reading).objectives == ("OBJ-neues-ziel", "ZIEL-1")
    assert one(Objective, reading).title == Text(de="Neues Ziel")


def test_a_slash_inside_a_known_title_does_not_part_it() -> None:
    known = fresh().having(Objective(id="ZIEL-1", title=Text(de="Forschung/Entwicklung")))
    assert one(UseCase, four(("A", "Forschung/Entwicklung", "1 T€", ""), known=known)).objectives == (
        "ZIEL-1",
    )


def test_an_objective_named_after_a_kpi_is_linked_to_it() -> None:
    assert one(Objective, four(("A", "Ergebnis", "1 T€", ""))).kpi == KPI_RESULT


def test_a_unit_of_one_kpi_picks_that_kpi() -> None:
    known = fresh().having(Kpi(id="KPI-STUECK", unit="Stück", worth=Decimal(7)))
    reading = four(("A", "Z", "300 Stück/Jahr", ""), known=known)
    assert (one(Estimate, reading).kpi, one(Estimate, reading).unit) == ("KPI-STUECK", "Stück")


def test_a_company_without_our_kpis_gets_them_or_uses_its_own() -> None:
    assert {r.id for r in four(("A", "Z", "1 T€", ""), known=Strategy()).records} >= {KPI_RESULT}
    own = Strategy([Kpi(id="KPI-9", unit="EUR/year", worth=Decimal(1))])
    assert one(Estimate, four(("A", "Z", "1 T€", ""), known=own)).kpi == "KPI-9"


def test_further_columns_of_a_typical_list() -> None:
    header = (
        "Nr.", "Use Case", "Bereich", "Beschreibung", "Ansprechpartner", "Status", "Einsparung €/Jahr", "Aufwand",
        "Kosten einmalig", "Kosten laufend", "Benötigte Fähigkeit", "Voraussetzungen", "Start", "Bemerkung",
    )  # fmt: skip
    rows = (
        ("1", "Datenplattform", "IT", "Eine für alle", "IT / Erika Beispiel", "im Betrieb", "", "200 PT",
         "100 T€", "20 T€", "Datenanalyse", "", "01.03.2025", "läuft"),
        ("2", "Absatzprognose", "Vertrieb", "", "erika@beispiel.de", "Idee", "120.000", "60 PT",
         "", "500 €/Monat", "Datenanalyse", "Datenplattform", "01.04.2027", ""),
    )  # fmt: skip
    reading = read(csv_of(header, *rows))
    assert reading.ok, [render(p.told, "de") for p in reading.problems]
    strategy = after(reading)
    platform, forecast = sorted(strategy.use_cases, key=lambda c: c.unit)
    assert (platform.stage, platform.started) == ("operating", dt.date(2025, 3, 1))
    assert (forecast.stage, forecast.started, forecast.prerequisites) == ("idea", None, (platform.id,))
    assert forecast.attributes["Start"] == "01.04.2027"
    assert one(Skill, reading).title == Text(de="Datenanalyse")
    effort = {e.use_case: e.skill for e in strategy.estimates if e.quantity == "effort"}
    assert set(effort.values()) == {"SKILL-datenanalyse"}
    running = [
        e.value for e in strategy.estimates if e.use_case == forecast.id and e.quantity == "running_cost"
    ]
    assert running == [Point(value=Decimal(6_000))]
    assert platform.source is not None
    assert platform.source.listed_id == "1"


def test_a_total_at_the_end_is_no_idea() -> None:
    reading = four(*ROWS, ("Summe", "", "1.234 T€", ""))
    assert [r.what for r in reading.rows][-1] == "rejected"
    assert [p.message.code for p in reading.warnings] == ["exchange-total-row"]


def test_merged_cells_count_for_all_rows_that_they_span() -> None:
    import io

    import xlsxwriter  # type: ignore[import-untyped]

    out = io.BytesIO()
    book = xlsxwriter.Workbook(out)
    sheet = book.add_worksheet("Ideen")
    sheet.write_row(0, 0, ["Bereich", "Idee"])
    sheet.merge_range(1, 0, 3, 0, "Vertrieb")
    for n, title in enumerate("ABC", 1):
        sheet.write(n, 1, title)
    book.close()
    assert [c.unit for c in after(read(out.getvalue())).use_cases] == ["Vertrieb"] * 3


def test_row_by_row_takes_what_is_right_and_rejects_the_rest() -> None:
    rows = (ROWS[0], ("", "Z", "5 T€", ""), ("B", "Z", "viel", ""), ROWS[1])
    assert four(*rows).records == ()
    assert {r.what for r in four(*rows).rows} == {"rejected"}
    reading = four(*rows, row_by_row=True)
    assert [r.what for r in reading.rows] == ["imported", "rejected", "rejected", "imported"]
    assert (reading.counts.rows, reading.counts.imported, reading.counts.rejected) == (4, 2, 2)
    assert reading.records == four(ROWS[0], ROWS[1]).records


def test_prerequisites_in_a_circle_are_told_and_kept_out() -> None:
    header = ("Idee", "Voraussetzungen")
    rows = (("A", "B"), ("B", "A"), ("C", ""))
    assert {p.message.code for p in read(csv_of(header, *rows)).errors} == {"exchange-does-not-fit"}
    reading = read(csv_of(header, *rows), row_by_row=True)
    assert [r.what for r in reading.rows] == ["rejected", "rejected", "imported"]


def test_a_row_that_needs_a_rejected_one_is_rejected_as_well() -> None:
    reading = read(
        csv_of(("Idee", "Status", "Voraussetzungen"), ("A", "Quatsch", ""), ("B", "", "A")), row_by_row=True
    )
    assert [r.what for r in reading.rows] == ["rejected", "rejected"]


@given(st.integers(0, 200))
@settings(max_examples=12, deadline=None)
def test_a_list_fits_into_any_company(seed: int) -> None:
    known = company(seed)
    reading = four(*ROWS, known=known)
    assert reading.ok
    again = known.having(*reading.records)
    assert four(*ROWS, known=again).records == ()


def test_columns_of_ours_are_not_read() -> None:
    from leitstand.exchange import COLUMNS

    ours = [render(c.title, "de") for c in COLUMNS]
    reading = read(csv_of((*FOUR, *ours), (*ROWS[0], *["x"] * len(ours))))
    assert reading.records == four(ROWS[0]).records
