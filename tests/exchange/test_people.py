"""Names and addresses are found, told, and kept out of every record."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.exchange.tables import FOUR, after, csv_of, one, read

from leitstand.strategy import DecisionRole, Strategy, Text, UseCase, canonical

ROW = ("Rechnungsprüfung", "Kosten senken", "120 T€", "30 PT")


def test_no_name_and_no_address_enters_a_record() -> None:
    header = (*FOUR, "Ansprechpartner", "Bemerkung", "E-Mail")
    row = (
        *ROW,
        "Erika Beispiel; Max Muster <max@muster.de>",
        "Frag anna@muster.de dazu",
        "erika@beispiel.org",
    )
    reading = read(csv_of(header, row))
    text = "".join(canonical(r) for r in reading.records)
    for name in ("Erika", "Max", "muster.de", "beispiel.org", "anna"):
        assert name not in text
    found = {(p.name, p.email) for p in reading.people}
    assert found == {
        ("Erika Beispiel", None),
        ("Max Muster", "max@muster.de"),
        (None, "anna@muster.de"),
        (None, "erika@beispiel.org"),
    }
    ids = {p.id for p in reading.people}
    case = one(UseCase, reading)
    assert set(case.attributes["Ansprechpartner"].split("; ")) <= ids
    assert all(p.rows == (2,) for p in reading.people)


def test_the_pseudonym_is_the_callers_choice() -> None:
    header = (*FOUR, "Ansprechpartner")
    reading = read(csv_of(header, (*ROW, "Erika Beispiel")), pseudonym=lambda who: f"p-{len(who)}")
    assert [p.id for p in reading.people] == ["p-14"]


def test_the_same_person_has_one_id_in_all_rows() -> None:
    header = (*FOUR, "Ansprechpartner")
    reading = read(csv_of(header, (*ROW, "Erika Beispiel"), ("B", "Z", "", "", "erika  beispiel")))
    assert len({p.id for p in reading.people}) == 1


def test_a_column_of_roles_that_the_company_has_names_the_owner() -> None:
    known = Strategy([DecisionRole(id="ROLLE-EINKAUF", title=Text(de="Leitung Einkauf"))])
    reading = read(csv_of((*FOUR, "Verantwortlich"), (*ROW, "Leitung Einkauf")), known)
    assert one(UseCase, reading).owner == "ROLLE-EINKAUF"
    assert reading.people == ()


def test_a_department_beside_a_name_is_no_person() -> None:
    header = (*FOUR, "Bereich", "Ansprechpartner")
    reading = read(csv_of(header, (*ROW, "Einkauf", "HR / Einkauf / Erika Beispiel")))
    assert [p.name for p in reading.people] == ["Erika Beispiel"]
    assert one(UseCase, reading).attributes["Ansprechpartner"].startswith("HR; Einkauf; person-")


def test_a_family_name_with_initials_is_one_person() -> None:
    header = (*FOUR, "Ansprechpartner")
    reading = read(csv_of(header, (*ROW, "Beispiel, E. / Muster, A. B.")))
    assert {p.name for p in reading.people} == {"Beispiel E.", "Muster A. B."}


@pytest.mark.parametrize(
    ("cells", "names"),
    [
        (("Beispiel, Erika", "Muster, Max"), {"Erika Beispiel", "Max Muster"}),
        (("Dr. Beispiel, Erika <erika@beispiel.de>; von der Heide, Jan",), {"Dr. Erika Beispiel", "Jan von der Heide"}),
        (("Muster, Dr. Max / IT",), {"Dr. Max Muster"}),
        (("Beispiel, Erika, Muster, Max", "Probe, Eva"), {"Erika Beispiel", "Max Muster", "Eva Probe"}),
        (("Beispiel, Muster", "Muster"), {"Beispiel", "Muster"}),
        (("Beispiel, Muster", "Muster, Probe"), {"Beispiel", "Muster", "Probe"}),
        (("Beispiel, Muster, Probe", "Fall, Test"), {"Beispiel", "Muster", "Probe", "Fall", "Test"}),
        (("Erika Beispiel, Max Muster",), {"Erika Beispiel", "Max Muster"}),
        (("Frau Beispiel, Herr Muster",), {"Frau Beispiel", "Herr Muster"}),
        (("Einkauf, Muster",), {"Muster"}),
    ],
)  # fmt: skip
def test_the_column_shows_whether_a_comma_stands_within_a_name_or_between_names(
    cells: tuple[str, ...], names: set[str]
) -> None:
    rows = [(f"Idee {n}", cell) for n, cell in enumerate(cells)]
    assert {p.name for p in read(csv_of(("Idee", "Ansprechpartner"), *rows)).people} == names


def test_a_person_is_the_same_whichever_name_comes_first() -> None:
    header = ("Idee", "Ansprechpartner", "Kontakt")
    reading = read(csv_of(header, ("A", "Beispiel, Erika", "Erika Beispiel")))
    assert len({p.id for p in reading.people}) == 1
    assert [p.message.code for p in reading.notes] == ["exchange-surname-first"]


def test_columns_of_sentences_are_named_because_names_within_them_stay() -> None:
    header = (*FOUR, "Beschreibung", "Bemerkung")
    reading = read(csv_of(header, (*ROW, "Erika prüft jede größere Rechnung selbst", "ok")))
    assert reading.texts == ("Beschreibung",)
    assert one(UseCase, reading).description == Text(de="Erika prüft jede größere Rechnung selbst")


@given(st.lists(st.text("AaBbÄä,;/ .<>@-\n", max_size=30), min_size=1, max_size=6))
@settings(max_examples=80)
def test_no_cell_of_people_is_lost_or_enters_a_record(cells: list[str]) -> None:
    reading = read(csv_of(("Idee", "Ansprechpartner"), *[(f"I{n}", c) for n, c in enumerate(cells)]))
    assert reading.ok
    for case in after(reading).use_cases:
        for part in case.attributes.get("Ansprechpartner", "").split("; "):
            assert part.startswith("person-") or len(part) <= 4 or not part
