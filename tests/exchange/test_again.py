"""The same list again: use cases are found, edits survive, nothing vanishes in silence."""

import datetime as dt
from decimal import Decimal

from tests.exchange.tables import FOUR, after, csv_of, four, one, read

from leitstand.strategy import Estimate, Point, Text, UseCase

LATER = dt.date(2027, 2, 1)
ROW = ("Rechnungsprüfung", "Kosten senken", "120 T€", "30 PT")
OTHER = ("Serviceassistent", "Kundenservice", "6 h/Woche", "20 T€")


def test_the_same_list_again_changes_nothing() -> None:
    known = after(four(ROW, OTHER))
    again = four(OTHER, ROW, known=known, as_of=LATER)
    assert again.records == ()
    assert {r.what for r in again.rows} == {"unchanged"}
    assert again.counts.imported == again.counts.rows == 2


def test_a_changed_cell_is_a_new_version_of_the_same_estimate() -> None:
    known = after(four(ROW))
    again = four((*ROW[:2], "150 T€", ROW[3]), known=known, as_of=LATER)
    effect = one(Estimate, again)
    assert effect.id in known
    assert (effect.value, effect.date) == (Point(value=Decimal(150_000)), LATER)
    assert again.replaced == ()


def test_an_emptied_cell_deletes_nothing_and_is_pointed_out() -> None:
    known = after(four(ROW))
    again = four((*ROW[:2], "", ROW[3]), known=known)
    assert [r for r in again.records if isinstance(r, Estimate)] == []
    assert [(p.message.code, p.column) for p in again.warnings] == [
        ("exchange-cell-emptied", "Nutzen pro Jahr")
    ]


def test_days_instead_of_euros_replace_the_euros() -> None:
    known = after(four(("A", "Z", "1 T€", "20 T€")))
    again = four(("A", "Z", "1 T€", "30 PT"), known=known)
    case = known.use_cases[0].id
    assert again.replaced == (f"{case}.one_off_cost.ideen",)
    assert one(Estimate, again).quantity == "effort"


def test_hours_instead_of_euros_stay_one_estimate() -> None:
    known = after(four(("A", "Z", "20 T€", "")))
    again = four(("A", "Z", "6 h/Woche", ""), known=known)
    assert one(Estimate, again).id == known.estimates[0].id
    assert again.replaced == ()


def test_a_title_edited_in_the_strategy_is_kept_and_the_row_still_found() -> None:
    known = after(four(ROW))
    case = known.use_cases[0]
    edited = known.having(case.model_copy(update={"title": Text(de="Eingangsrechnungen prüfen")}))
    assert four(ROW, known=edited).records == ()
    changed = four((*ROW[:2], "150 T€", ROW[3]), known=edited)
    assert one(UseCase, changed).title == Text(de="Eingangsrechnungen prüfen")
    assert one(UseCase, changed).id == case.id


def test_what_people_wrote_survives_a_row_that_did_not_change() -> None:
    header, row = (*FOUR, "Beschreibung"), (*ROW, "Alt")
    known = after(read(csv_of(header, row)))
    edited = known.having(known.use_cases[0].model_copy(update={"description": Text(de="Besser")}))
    assert read(csv_of(header, row), known=edited).records == ()


def test_an_estimate_that_somebody_changed_survives_a_row_that_did_not_change() -> None:
    known = after(four(ROW))
    before = next(e for e in known.estimates if e.quantity == "effect")
    edited = known.having(before.model_copy(update={"value": Point(value=Decimal(90_000)), "typed": "90 T€"}))
    again = four(ROW, known=edited)
    assert again.records == ()
    assert [p.message.code for p in again.warnings] == ["exchange-estimate-kept"]
    changed = four((*ROW[:2], "150 T€", ROW[3]), known=edited)
    assert one(Estimate, changed).value == Point(value=Decimal(150_000))


def test_an_unchanged_cell_may_be_read_in_another_way() -> None:
    rows = (("Idee", "Kosten"), ("A", "40"))
    known = after(read(csv_of(*rows), mapping={"Kosten": "one_off_cost:T€"}))
    mended = read(csv_of(*rows), known=known, mapping={"Kosten": "one_off_cost:€"})
    assert one(Estimate, mended).value == Point(value=Decimal(40))


def test_a_title_changed_in_the_list_is_found_by_its_id() -> None:
    header = ("ID", *FOUR)
    known = after(read(csv_of(header, ("UC-014", *ROW))))
    again = read(csv_of(header, ("UC-014", "Rechnungen prüfen", *ROW[1:])), known=known)
    assert one(UseCase, again).id == "UC-014"
    assert one(UseCase, again).title == Text(de="Rechnungen prüfen")


def test_a_running_number_finds_a_slightly_changed_title_but_no_other_idea() -> None:
    header = ("Nr.", *FOUR)
    known = after(read(csv_of(header, ("1", *ROW), ("2", *OTHER))))
    again = read(
        csv_of(header, ("1", "Rechnungsprüfungen", *ROW[1:]), ("2", "Wärmerückgewinnung", *OTHER[1:])), known
    )
    ids = [r.use_case for r in again.rows]
    assert ids[0] in known
    assert ids[1] not in known


def test_renumbered_rows_are_still_found_by_their_words() -> None:
    header = ("Nr.", *FOUR)
    known = after(read(csv_of(header, ("1", *ROW), ("2", *OTHER))))
    again = read(csv_of(header, ("1", *OTHER), ("2", *ROW)), known)
    assert again.records == ()


def test_another_list_with_the_same_id_for_another_idea_overwrites_nothing() -> None:
    header = ("ID", *FOUR)
    known = after(read(csv_of(header, ("UC-1", *ROW))))
    again = read(csv_of(header, ("UC-1", *OTHER)), known, name="zweite")
    assert one(UseCase, again).id != "UC-1"
    assert [p.message.code for p in again.warnings] == ["exchange-id-taken"]


def test_another_list_with_the_same_idea_adds_its_own_estimate() -> None:
    known = after(four(ROW))
    again = four((*ROW[:2], "90 T€", ""), known=known, name="Bereich Finanzen")
    effect = one(Estimate, again)
    assert effect.use_case == known.use_cases[0].id
    assert effect.id.endswith(".bereich-finanzen")


def test_a_list_never_moves_the_stage_of_a_known_use_case() -> None:
    header = ("Idee", "Status")
    known = after(read(csv_of(header, ("A", "Idee"))))
    moved = known.having(known.use_cases[0].model_copy(update={"stage": "pilot"}))
    again = read(csv_of((*header, "Bemerkung"), ("A", "Betrieb", "neu")), moved)
    assert one(UseCase, again).stage == "pilot"
    assert [p.message.code for p in again.warnings] == ["exchange-stage-kept"]


def test_one_of_two_rows_of_equal_words_may_change() -> None:
    rows = (("Chatbot", "S", "10 T€", ""), ("Chatbot", "S", "20 T€", ""))
    known = after(four(*rows))
    again = four(rows[0], ("Chatbot", "S", "25 T€", ""), known=known)
    effect = one(Estimate, again)
    assert effect.id in known
    assert [r.what for r in again.rows] == ["unchanged", "imported"]


def test_an_idea_without_list_of_origin_is_found_by_its_title() -> None:
    known = after(four(ROW)).having(UseCase(id="UC-7", title=Text(de="Absatzprognose", en="Sales forecast")))
    again = four(("sales  forecast", "Z", "1 T€", ""), known=known)
    assert [r.use_case for r in again.rows] == ["UC-7"]
    assert one(UseCase, again).source is not None
