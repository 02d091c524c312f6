"""Questions and answers through the one room in which someone acts."""

import datetime as dt
from decimal import Decimal
from pathlib import Path

import pytest
from tests.exchange.test_question_sheet import filled

from leitstand.actions import (
    ActionRefused,
    Actor,
    Desk,
    NotPermitted,
    hear,
    next_round,
    question_about,
    questions_in,
    questions_out,
    read_words,
    to_be_founded,
    undo,
)
from leitstand.exchange import Typed
from leitstand.journal import Put
from leitstand.strategy import Budget, Estimate, Judgement, Range, Record, SizeClass, Text, UseCase

NOW = dt.datetime(2026, 11, 23, 8, tzinfo=dt.UTC)


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    at_work = to_be_founded(tmp_path, "Werk", {}, clock=lambda: NOW)
    at_work.found()
    records: list[Record] = [
        Budget(id=f"BUDGET-{y}", year=y, amount=Decimal(120_000)) for y in (2026, 2027, 2028, 2029)
    ]
    for n, (effect, cost) in enumerate(
        [("S", "S"), ("M", "M"), ("L", "L"), ("M", "S"), ("L", "M"), ("S", "M")]
    ):
        case = f"UC-{n}"
        records.append(UseCase(id=case, title=Text(de=f"Idee {n}"), unit="Montage" if n % 2 else "Vertrieb"))
        records += [
            Estimate(
                id=f"{case}.{q}",
                use_case=case,
                quantity=q,
                kpi="KPI-ERGEBNIS" if q == "effect" else None,
                value=SizeClass(size=size),
                unit=unit,
                method="list",
                date=NOW.date(),
            )
            for q, size, unit in (("effect", effect, "EUR/year"), ("one_off_cost", cost, "EUR"))
        ]
    at_work.perform(lambda _: [Put(r) for r in records], why="Anfang")
    return at_work


def by(desk: Desk, *roles: str) -> Desk:
    return Desk(desk.journal, desk.organisation, Actor("jemand", frozenset(roles)), desk.clock)  # type: ignore[arg-type]


def said(desk: Desk, text: str, question: object) -> Typed:
    found = read_words(question, text)  # type: ignore[arg-type]
    assert isinstance(found, Typed)
    return found


def test_an_answer_is_an_estimate_of_the_desk_that_was_asked(desk: Desk) -> None:
    before = next_round(desk)
    question = next(q for q in before.questions if q.form == "judgement")
    heard = hear(desk, question, said(desk, "eher ja", question), before)
    assert heard.commit is not None
    (entry,) = heard.commit.entries
    record = desk.load()[0].one(Estimate, entry.id)
    assert isinstance(record.value, Judgement)
    assert (record.method, record.asked, record.by, record.typed) == (
        "question",
        question.to,
        question.to,
        "eher ja",
    )
    assert float(record.value.threshold) == question.threshold
    assert desk.actor.id not in record.model_dump_json()


def test_the_same_answer_twice_is_written_once_and_another_one_replaces_it(desk: Desk) -> None:
    before = next_round(desk)
    question = next(q for q in before.questions if q.form == "judgement")
    hear(desk, question, said(desk, "ja", question), before)
    again = hear(desk, question, said(desk, "ja", question), before)
    assert again.commit is None
    other = hear(desk, question, said(desk, "nein", question), before)
    assert other.commit is not None
    made = [e for e in desk.load()[0].estimates_of(question.use_case) if e.method == "question"]
    assert len(made) == 1
    assert len(desk.journal.history("werk", made[0].id)) == 2


def test_an_answer_can_be_taken_back(desk: Desk) -> None:
    before = next_round(desk)
    question = before.questions[0]
    heard = hear(
        desk, question, said(desk, "80-200 T€" if question.unit.startswith("EUR") else "3", question), before
    )
    assert heard.commit is not None
    undo(desk, heard.commit.entries[0].commit)
    after = next_round(desk)
    assert [q.model_dump() for q in after.questions] == [q.model_dump() for q in before.questions]


def test_a_figure_is_taken_whatever_the_plan_says_but_not_what_was_measured(desk: Desk) -> None:
    question = question_about(desk, "UC-2", "effect")
    heard = hear(desk, question, said(desk, "80-200 T€", question), next_round(desk))
    assert heard.commit is not None
    record = desk.load()[0].one(Estimate, heard.commit.entries[0].id)
    assert record.value == Range(p10=Decimal(80_000), p90=Decimal(200_000))
    with pytest.raises(ActionRefused):
        question_about(desk, "UC-2", "effort", "SKILL-FEHLT")


def test_only_who_may_estimate_answers_and_only_who_may_read_is_asked(desk: Desk) -> None:
    before = next_round(desk)
    question = before.questions[0]
    with pytest.raises(NotPermitted):
        hear(by(desk, "works_council"), question, said(desk, "w", question), before)
    with pytest.raises(NotPermitted):
        next_round(by(desk, "administrator"))
    assert all(e.method != "question" for e in desk.load()[0].estimates_of(question.use_case))


def test_a_company_without_ideas_has_nothing_to_ask(tmp_path: Path) -> None:
    empty = to_be_founded(tmp_path, "Leer", {}, clock=lambda: NOW)
    empty.found()
    with pytest.raises(ActionRefused):
        next_round(empty)


def sheet(desk: Desk, file: Path, answers: dict[int, tuple[object, object, object]]) -> Path:
    data, _ = questions_out(desk)
    file.write_bytes(filled(data, answers))
    return file


def test_a_sheet_goes_out_comes_back_and_every_row_is_accounted_for(desk: Desk, tmp_path: Path) -> None:
    found = next_round(desk)
    file = sheet(
        desk, tmp_path / "fragen.xlsx", {0: ("weiß nicht", "", ""), 1: ("weiß nicht", "", "siehe Angebot")}
    )
    tried = questions_in(desk, file, dry_run=True)
    assert (tried.written, tried.commit) == (2, None)
    done = questions_in(desk, file)
    assert (done.written, done.same, done.empty) == (2, 0, len(found.questions) - 2)
    assert done.commit is not None
    assert done.moved is not None
    assert "siehe Angebot" in {e.description.de for e in desk.load()[0].all(Estimate) if e.description}
    again = questions_in(desk, file)
    assert (again.written, again.same, again.commit) == (0, 2, None)


def test_a_fault_keeps_the_whole_sheet_out_unless_sound_rows_are_wanted(desk: Desk, tmp_path: Path) -> None:
    file = sheet(desk, tmp_path / "fragen.xlsx", {0: ("weiß nicht", "", ""), 1: ("quatsch", "", "")})
    refused = questions_in(desk, file)
    assert (refused.written, refused.commit, len(refused.problems)) == (0, None, 1)
    taken = questions_in(desk, file, row_by_row=True)
    assert taken.written == 1
    assert taken.commit is not None


def test_a_sheet_of_another_company_is_refused_and_an_answer_without_a_place_is_told(
    desk: Desk, tmp_path: Path
) -> None:
    file = sheet(desk, tmp_path / "fragen.xlsx", {0: ("weiß nicht", "", "")})
    other = to_be_founded(tmp_path / "anderes", "Anderes", {}, clock=lambda: NOW)
    other.found()
    with pytest.raises(ActionRefused) as refused:
        questions_in(other, file)
    assert refused.value.message.code == "actions-question-elsewhere"
    strategy = desk.load()[0]
    retired = [u.model_copy(update={"stage": "retired"}) for u in strategy.use_cases]
    desk.perform(lambda _: [Put(u) for u in retired], why="Ende")
    gone = questions_in(desk, file)
    assert [p.message.code for p in gone.problems] == ["actions-question-gone"]
