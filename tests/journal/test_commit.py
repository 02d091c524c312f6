"""One commit is one transaction; what would break the strategy is not written."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from decimal import Decimal
from functools import partial

import pytest
from django.db import transaction
from hypothesis import HealthCheck, given, settings
from tests.companies import companies
from tests.journal.samples import START, principle, refusal, says, sql

from leitstand.journal import GENESIS, Commit, Conflict, Journal, JournalError, Put, Withdraw
from leitstand.strategy import Principle, Skill, Strategy, StrategyError, TargetPicture, Text, UseCase

Write = Callable[..., Commit]


def test_a_new_organisation_has_an_empty_strategy_and_no_head(journal: Journal) -> None:
    journal.create_organisation("muster", "Muster GmbH", at=START)
    assert [found.id for found in journal.organisations()] == ["muster"]
    assert journal.strategy("muster") == Strategy()
    assert (journal.head("muster").sequence, journal.head("muster").hash) == (0, GENESIS)


def test_the_entries_of_a_commit_share_number_time_person_and_reason(write: Write, journal: Journal) -> None:
    done = write(principle("P-1"), principle("P-2"), why="Klausur")
    assert [entry.sequence for entry in done.entries] == [1, 2]
    assert {(entry.commit, entry.who, entry.why, entry.at) for entry in done.entries} == {
        (1, "role-strategy", "Klausur", START)
    }
    assert tuple(journal.entries("muster")) == done.entries
    assert journal.head("muster") == done.head
    assert write(principle("P-3")).number == 2


def test_what_does_not_change_a_record_is_skipped(write: Write, journal: Journal) -> None:
    write(principle("P-1"), principle("P-2"))
    done = write(principle("P-1"), principle("P-2", "Stunden"))
    assert [entry.id for entry in done.entries] == ["P-2"]
    nothing = write(principle("P-1"))
    assert (nothing.number, nothing.entries, nothing.head) == (None, (), journal.head("muster"))


def test_a_withdrawn_record_leaves_the_strategy_and_keeps_its_history(write: Write, journal: Journal) -> None:
    write(principle("P-1"), principle("P-2"))
    write(Withdraw("P-1"))
    assert "P-1" not in journal.strategy("muster")
    assert [entry.action for entry in journal.history("muster", "P-1")] == ["put", "withdraw"]
    write(principle("P-1"))
    assert "P-1" in journal.strategy("muster")


def test_an_expected_head_that_has_moved_on_is_a_conflict_that_names_both(
    write: Write, journal: Journal
) -> None:
    write(principle("P-1"))
    write(principle("P-2"), expected=1)
    with pytest.raises(Conflict) as caught:
        write(principle("P-3"), expected=1)
    assert (caught.value.expected, caught.value.actual) == (1, 2)
    assert "Stand 1" in says(caught.value.message)
    assert "Stand 2" in says(caught.value.message)
    assert journal.head("muster").sequence == 2


def test_a_record_that_has_moved_on_is_a_conflict_and_another_record_is_none(write: Write) -> None:
    write(principle("P-1"), principle("P-2"))
    write(Put(principle("P-1", "neu"), version=1))
    write(Put(principle("P-2", "neu"), version=2))
    with pytest.raises(Conflict) as caught:
        write(Put(principle("P-1", "anders"), version=1))
    assert (caught.value.record, caught.value.expected, caught.value.actual) == ("P-1", 1, 3)
    assert "„P-1“" in says(caught.value.message)
    with pytest.raises(Conflict):
        write(Put(principle("P-2"), version=0))
    with pytest.raises(Conflict):
        write(Withdraw("P-1", version=1))


def test_a_commit_that_would_break_a_reference_writes_nothing(write: Write, journal: Journal) -> None:
    case = UseCase(id="UC-1", title=Text(de="Idee"), prerequisites=("UC-2",))
    with pytest.raises(StrategyError):
        write(principle("P-1"), case)
    assert journal.head("muster").sequence == 0
    write(case, UseCase(id="UC-2", title=Text(de="Grundlage")))
    with pytest.raises(StrategyError):
        write(Withdraw("UC-2"))
    assert journal.head("muster").sequence == 2
    assert write(Withdraw("UC-2"), Withdraw("UC-1")).head.sequence == 4


def test_time_never_runs_backwards(write: Write, journal: Journal) -> None:
    write(principle("P-1"), at=START)
    early = START - dt.timedelta(microseconds=1)
    assert "2026-01-05T07:59:59.999999Z" in refusal(lambda: write(principle("P-2"), at=early))
    assert "Zeitzone" in refusal(lambda: write(principle("P-2"), at=START.replace(tzinfo=None)))
    assert write(principle("P-2"), at=START).head.at == START


def test_a_clock_is_read_under_the_lock_and_may_lag_a_little(write: Write) -> None:
    write(principle("P-1"), at=lambda: START)
    late = write(principle("P-2"), at=lambda: START - dt.timedelta(seconds=30))
    assert late.head.at == START
    assert "Uhr" in refusal(lambda: write(principle("P-3"), at=lambda: START - dt.timedelta(seconds=61)))


def test_times_of_every_zone_are_kept_as_utc(write: Write, journal: Journal) -> None:
    berlin = dt.timezone(dt.timedelta(hours=1))
    write(principle("P-1"), at=dt.datetime(2026, 3, 31, 9, 30, 0, 7, tzinfo=berlin))
    assert next(journal.entries("muster")).at == dt.datetime(2026, 3, 31, 8, 30, 0, 7, tzinfo=dt.UTC)


def test_what_cannot_be_written_is_refused_in_words(write: Write, journal: Journal) -> None:
    write(principle("P-1"))
    twice = refusal(lambda: write(principle("P-2"), principle("P-2", "anders")))
    assert twice == (
        "„P-2“ kommt in derselben Änderung zweimal vor. Geben Sie jeden Datensatz nur einmal an."
    )
    assert "„P-9“" in refusal(lambda: write(Withdraw("P-9")))
    assert "Prinzip" in refusal(lambda: write(Skill(id="P-1", title=Text(de="Anderes"))))
    assert "wer" in refusal(lambda: write(principle("P-2"), who=" "))
    assert "warum" in refusal(lambda: write(principle("P-2"), why=""))
    assert r"\x00" in refusal(lambda: write(principle("P-2"), why="Null\0"))
    assert r"\ud800" in refusal(lambda: write(principle("P-2"), who="halb \ud800"))
    assert journal.head("muster").sequence == 1


def test_a_record_that_its_definition_does_not_allow_is_not_written(write: Write) -> None:
    broken = principle("P-1").model_copy(update={"measure": None})
    words = refusal(lambda: write(broken))
    assert "„P-1“" in words
    assert "measure" in words


def test_a_record_is_written_in_its_one_spelling(write: Write, journal: Journal) -> None:
    picture = TargetPicture(id="Z", ambition=Text(de="weiter"), horizon=2030, value_target=Decimal("1.5"))
    copy = picture.model_copy(update={"value_target": Decimal("1.50")})
    assert '"1.5"' in write(copy).entries[0].body
    assert journal.strategy("muster").get("Z") == picture
    assert write(picture).number is None


def test_organisations_need_a_free_and_plain_id(journal: Journal) -> None:
    journal.create_organisation("muster", "Muster GmbH", at=START)
    assert "gibt es schon" in refusal(lambda: journal.create_organisation("muster", "Zwei", at=START))
    for wrong in ("", "Müller", "a/b", "-a", "a" * 61, "a\n"):
        assert "Kürzel" in refusal(partial(journal.create_organisation, wrong, "X", at=START))
    assert "Name" in refusal(lambda: journal.create_organisation("zwei", " ", at=START))
    assert "zu lang" in refusal(lambda: journal.create_organisation("zwei", "x" * 201, at=START))
    assert "„fremd“" in refusal(lambda: journal.head("fremd"))


def test_organisations_know_nothing_of_each_other(write: Write, journal: Journal) -> None:
    write(principle("P-1"))
    journal.create_organisation("andere", "Andere GmbH", at=START)
    other = journal.commit("andere", [Put(principle("P-1", "x"))], who="a", why="b", at=START)
    assert other.entries[0].sequence == 1
    assert journal.strategy("muster").one(Principle, "P-1").measure == Text(de="Anteil der Fälle")
    assert len(journal.history("andere", "P-1")) == 1


def test_a_full_or_locked_database_is_a_refusal_in_words(write: Write, journal: Journal) -> None:
    sql(journal, "ALTER TABLE journal_head RENAME TO journal_head_gone")
    assert "Die Datenbank meldet" in refusal(lambda: write(principle("P-1")))
    sql(journal, "ALTER TABLE journal_head_gone RENAME TO journal_head")
    assert journal.head("muster").sequence == 0


@settings(max_examples=10, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(company=companies())
def test_a_whole_company_comes_back_as_it_went_in(journal: Journal, company: Strategy) -> None:
    name = f"c{company.fingerprint[:20]}"
    if all(found.id != name for found in journal.organisations()):
        journal.create_organisation(name, "Beispiel", at=START)
    journal.commit(name, [Put(record) for record in company], who="import", why="Anfang", at=START)
    assert journal.strategy(name) == company
    assert journal.strategy(name, sequence=len(company) + 5) == company
    assert journal.verify(name).ok


def test_a_commit_inside_a_larger_transaction_is_refused(write: Write, journal: Journal) -> None:
    """A commit that returned is on disk; inside another transaction it could still be undone."""
    with transaction.atomic(using=journal.alias), pytest.raises(RuntimeError, match="durable"):
        write(principle("P-1"))
    assert journal.head("muster").sequence == 0


def test_nothing_is_a_journal_error_that_is_not_said_in_both_languages(journal: Journal) -> None:
    with pytest.raises(JournalError, match="no organisation"):
        journal.strategy("fremd")


def test_a_reference_to_a_withdrawn_record_is_refused(write: Write) -> None:
    write(UseCase(id="UC-1", title=Text(de="Grundlage")))
    write(Withdraw("UC-1"))
    with pytest.raises(StrategyError):
        write(UseCase(id="UC-2", title=Text(de="Idee"), prerequisites=("UC-1",)))
