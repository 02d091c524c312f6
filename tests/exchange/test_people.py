"""Names and addresses are found, told, and kept out of every record."""

from tests.exchange.tables import FOUR, csv_of, one, read

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
