"""Lists of other tools and guides, read by the profiles that come along."""

import datetime as dt

import pytest
from tests.exchange.tables import after, csv_of, read, xlsx_of

from leitstand.exchange import Reading, fitting_profile, load_profile, profiles
from leitstand.strategy import Estimate, Point, UseCase, canonical

ISMS = (
    "Nr.", "Bezeichnung des KI-Systems", "Verantwortliche Person/Abteilung", "Zweck und Einsatzbereich",
    "Risikokategorie (nach EU-KI-VO)", "Hersteller/ Anbieter", "Technische Beschreibung", "Verwendete Datenarten",
    "Personenbezug der Daten", "Datenschutzfolgeabschätzung erforderlich (ja/nein)",
    "Schnittstellen zu anderen Systemen", "Maßnahmen zur Transparenz und Nachvollziehbarkeit",
    "Maßnahmen zur IT-Sicherheit", "Status (Pilot/Betrieb/Stillgelegt)", "Letzte Überprüfung",
)  # fmt: skip
"""The 15 columns of wiki.isms-ratgeber.info, page KI-Register."""
SYSTEMS = (
    ("1", "Bewerberauswahl", "HR / Max Mustermann", "Vorsortierung", "hoch", "A", "Rangliste", "Lebensläufe", "ja",
     "ja", "SAP", "Protokoll", "Rollen", "Pilot", "01.03.2025"),
    ("2", "Chatbot", "Erika Beispiel / Kundenservice", "Antworten", "begrenzt", "B", "LLM", "Produktdaten", "nein",
     "nein", "", "", "", "Betrieb", "15.04.2025"),
    ("3", "Sichtprüfung", "Produktion", "Fehler finden", "unklar", "", "", "", "?", "", "", "", "", "Stillgelegt", ""),
    ("4", "Übersetzer", "Muster", "Texte", "minimal", "", "", "", "teils", "", "", "", "", "", ""),
)  # fmt: skip


def register(*rows: tuple[str, ...]) -> Reading:
    return read(csv_of(ISMS, *(rows or SYSTEMS)), profile=load_profile("isms-ratgeber"))


def system(reading: Reading, title: str) -> UseCase:
    return next(c for c in after(reading).use_cases if c.title.de == title)


def test_all_fifteen_columns_of_the_register_are_known() -> None:
    reading = register()
    assert reading.ok
    assert {c.why.code for c in reading.columns} == {"exchange-column-known"}
    assert reading.suggestions == ()
    assert [system(reading, s[1]).stage for s in SYSTEMS] == [
        "pilot",
        "operating",
        "retired",
        "idea",
    ]
    assert not [r for r in reading.records if isinstance(r, Estimate)]


def test_two_facts_in_one_cell_are_parted_and_names_stay_out_of_records() -> None:
    reading = register()
    assert {s[1]: system(reading, s[1]).unit for s in SYSTEMS} == {
        "Bewerberauswahl": "HR", "Chatbot": "Kundenservice", "Sichtprüfung": "Produktion", "Übersetzer": "",
    }  # fmt: skip
    assert {p.name for p in reading.people} == {"Max Mustermann", "Erika Beispiel", "Muster"}
    everything = "".join(canonical(r) for r in reading.records)
    assert not [word for word in ("Mustermann", "Erika", "Beispiel", 'Muster"') if word in everything]


def test_unclear_is_an_answer_and_never_the_lowest_class() -> None:
    reading = register()
    classes = {s[1]: system(reading, s[1]).attributes.get("risk_class") for s in SYSTEMS}
    assert classes == {
        "Bewerberauswahl": "high", "Chatbot": "limited", "Sichtprüfung": "unclear", "Übersetzer": "minimal",
    }  # fmt: skip


def test_yes_no_and_unknown_are_three_answers_and_anything_else_is_asked_about() -> None:
    reading = register()
    said = {s[1]: system(reading, s[1]).attributes.get("personal_data") for s in SYSTEMS}
    assert said == {"Bewerberauswahl": "yes", "Chatbot": "no", "Sichtprüfung": "unknown", "Übersetzer": None}
    assert system(reading, "Übersetzer").attributes["Personenbezug der Daten"] == "teils"
    assert [(p.row, p.message.code) for p in reading.warnings if p.value == "teils"] == [
        (5, "exchange-word-unknown")
    ]


def test_the_register_as_a_workbook_gives_the_same_systems() -> None:
    book = read(xlsx_of(ISMS, *SYSTEMS), profile=load_profile("isms-ratgeber"))
    assert book.records == register().records


def test_an_inventory_of_27_columns_is_known() -> None:
    header = (
        "System ID", "System Name", "Acquisition Type", "AI Act Role", "Business Owner", "Description", "AI Technique",
        "Vendor", "Foundation Model Used", "Deployment Status", "Go-Live Date", "Placed on EU Market", "End Users",
        "Personal Data Processed", "Special Category Data", "Data Subject Categories", "Legal Basis GDPR",
        "Controller/Processor Role", "DPIA Status", "Automated Decision-Making", "Human Oversight Mechanism",
        "Technical Documentation", "Record-Keeping", "Transparency Info", "Registered in EU DB", "Last Review Date",
        "Notes",
    )  # fmt: skip
    row = ["AI-001", "Invoice check", *[""] * 25]
    row[9:14] = ["Active / Production", "2025-03-01", "No", "Clerks", "Yes"]
    sheets = {"Instructions": (("Name", "Text"), ("How", "to")), "AI System Inventory": (header, tuple(row))}
    reading = read(xlsx_of(sheets=sheets), profile=load_profile("ai-act-inventory"), lang="en")
    assert reading.ok
    assert reading.sheet == "AI System Inventory"
    assert {c.why.code for c in reading.columns} == {"exchange-column-known"}
    (case,) = after(reading).use_cases
    assert (case.id, case.stage, case.started) == ("AI-001", "operating", dt.date(2025, 3, 1))
    assert case.attributes["personal_data"] == "yes"


def test_values_of_casebase_are_parted_by_semicolon_and_blank_alone() -> None:
    data = csv_of(
        ("Use Case Title", "Objective"), ("A", "Cut cost, keep quality; Growth/Margin"), delimiter="\t"
    )
    reading = read(data, profile=load_profile("casebase"), lang="en")
    assert {o.title.en for o in after(reading).objectives if o.title} == {
        "Cut cost, keep quality",
        "Growth",
        "Margin",
    }


def test_marks_of_a_prioritisation_are_no_estimates() -> None:
    header = ("Anwendungsfall", "Kostensenkung", "Kundennutzen", "Datenqualität", "Priorität")
    rows = (("A", "3", "1", "2", "1"), ("B", "1", "3", "2", "2"))
    reading = read(csv_of(header, *rows), profile=load_profile("wiwien"))
    assert not [r for r in reading.records if isinstance(r, Estimate)]
    assert after(reading).use_cases[0].attributes["Kundennutzen"] in ("1", "3")


def test_a_budget_is_what_it_costs_once_and_a_horizon_no_duration() -> None:
    sheets = {
        "Kosten": (("Lizenz", "Schulung"), (1, 2)),
        "Übersicht": (("Projektname", "Beschreibung", "Zeitraum", "Verantwortlicher", "Budget"),
                      ("Prognose", "Absatz", "3 Jahre", "E. Muster", "150.000 €")),
    }  # fmt: skip
    reading = read(xlsx_of(sheets=sheets), profile=load_profile("kiloesungen"))
    assert reading.ok
    (estimate,) = [r for r in reading.records if isinstance(r, Estimate)]
    assert (estimate.quantity, estimate.value) == ("one_off_cost", Point.model_validate({"value": "150000"}))
    assert after(reading).use_cases[0].attributes["Zeitraum"] == "3 Jahre"


@pytest.mark.parametrize(
    "cell", ["Muster / Huber", "Max Mustermann", "Mustermann", "a@b.de / Max Mustermann"]
)
def test_where_nothing_tells_a_unit_from_a_name_nobody_enters_a_record(cell: str) -> None:
    row = list(SYSTEMS[0])
    row[2] = cell
    reading = register(tuple(row))
    everything = "".join(canonical(r) for r in reading.records)
    assert system(reading, "Bewerberauswahl").unit == ""
    assert not [word for word in ("Muster", "Huber", "b.de") if word in everything]


def test_a_list_is_told_by_its_columns_which_profile_it_was_made_for() -> None:
    known, _ = profiles()
    for profile in known:
        if profile.id == "standard":
            assert fitting_profile([h for hs in profile.columns.values() for h in hs], known) is None
    assert (fits := fitting_profile(ISMS, known)) is not None
    assert fits.id == "isms-ratgeber"
    assert fitting_profile(("Idee", "Nutzen", "Aufwand", "Bemerkung"), known) is None
    assert fitting_profile(ISMS[:4], known) is None
    assert fitting_profile((), known) is None
