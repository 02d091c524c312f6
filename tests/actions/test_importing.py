"""A list becomes one commit of the person who imports it, or nothing at all."""

import datetime as dt
from pathlib import Path

import pytest

from leitstand import journal
from leitstand.actions import AccessRole, Actor, Desk, NotPermitted, import_list, to_be_founded
from leitstand.actions import importing as room
from leitstand.exchange import ExchangeError, Problem
from leitstand.journal import Conflict, Put
from leitstand.strategy import Estimate, Objective, Text, UseCase

NOW = dt.datetime(2026, 11, 23, 8, tzinfo=dt.UTC)
LIST = "Idee;Zahlt ein auf;Nutzen im Jahr;Einmaliger Aufwand\nAngebote;Schneller liefern;120 T€;30 PT\nPrognose;;M;?\n"


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    at_work = to_be_founded(tmp_path / "home", "Werk", {}, clock=lambda: NOW)
    at_work.found()
    return at_work


@pytest.fixture
def ideas(tmp_path: Path) -> Path:
    return written(tmp_path / "ideen.csv", LIST)


def written(file: Path, text: str) -> Path:
    file.write_text(text, encoding="utf-8")
    return file


def as_role(desk: Desk, role: AccessRole) -> Desk:
    return Desk(desk.journal, desk.organisation, Actor(f"some-{role}", frozenset({role})), desk.clock)


@pytest.mark.parametrize("role", ["leadership", "strategy_lead", "unit_lead", "contributor"])
def test_whoever_may_propose_may_import_ideas_estimates_and_draft_objectives(
    desk: Desk, ideas: Path, role: AccessRole
) -> None:
    done = import_list(as_role(desk, role), ideas)
    assert done.commit is not None
    strategy = desk.load()[0]
    assert len(strategy.use_cases) == 2
    assert all(objective.draft for objective in strategy.objectives)
    assert {entry.who for entry in done.commit.entries} == {f"some-{role}"}


@pytest.mark.parametrize("role", ["controller", "works_council", "auditor", "administrator"])
def test_nobody_else_may_import_and_nothing_is_written(desk: Desk, ideas: Path, role: AccessRole) -> None:
    head = desk.journal.head("werk")
    with pytest.raises(NotPermitted):
        import_list(as_role(desk, role), ideas)
    assert desk.journal.head("werk") == head
    assert not desk.journal.people.find("werk")


def test_a_contributors_list_leaves_an_agreed_objective_as_it_is(desk: Desk, ideas: Path) -> None:
    agreed = Objective(id="OBJ-lieferzeit", title=Text(de="Schneller liefern"), draft=False)
    desk.perform(lambda _: [Put(agreed)], why="beschlossen")
    import_list(as_role(desk, "contributor"), ideas)
    strategy = desk.load()[0]
    assert strategy.objectives == (agreed,)
    assert any(agreed.id in case.objectives for case in strategy.use_cases)


def test_who_writes_between_reading_and_writing_is_not_overwritten(
    desk: Desk, ideas: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reading = room._read

    def slow(*args: object, **more: object) -> object:
        made = reading(*args, **more)  # type: ignore[arg-type]
        desk.perform(lambda _: [Put(UseCase(id="UC-1", title=Text(de="Von Hand")))], why="inzwischen")
        return made

    monkeypatch.setattr(room, "_read", slow)
    with pytest.raises(Conflict):
        import_list(desk, ideas)
    assert [u.id for u in desk.load()[0].use_cases] == ["UC-1"]


def test_the_diff_after_an_import_is_the_one_of_the_dry_run(desk: Desk, ideas: Path) -> None:
    import_list(desk, ideas)
    changed = written(ideas, LIST.replace("120 T€", "150 T€") + "Neu;;S;S\n")
    dry = import_list(desk, changed, dry_run=True)
    done = import_list(desk, changed)
    assert dry.commit is None
    assert done.commit is not None
    assert dry.changes == done.changes
    assert {c.new for c in done.changes} == {True, False}
    assert (len(done.new), len(done.changed)) == (1, 1)


def test_a_renamed_row_is_recognised_only_by_the_id_that_the_user_gives_it(desk: Desk, ideas: Path) -> None:
    import_list(desk, ideas)
    renamed = LIST.replace("Prognose;", "Prognosen;")
    dry = import_list(desk, written(ideas, renamed), dry_run=True)
    (kin,) = dry.kin
    assert (kin.absent.title.de, kin.listed.title.de, kin.new) == ("Prognose", "Prognosen", True)
    assert [c.title.de for c in dry.absent] == ["Prognose"]
    header, first, second = renamed.splitlines()
    given = f"ID;{header}\n;{first}\n{kin.absent.id};{second}\n"
    done = import_list(desk, written(ideas, given))
    assert (done.absent, done.new, done.kin) == ((), (), ())
    assert desk.load()[0].get(kin.absent.id).title.de == "Prognosen"  # type: ignore[union-attr]


def test_two_rows_that_became_one_are_kept_and_told(desk: Desk, tmp_path: Path) -> None:
    head = "Idee;Nutzen im Jahr\n"
    file = written(
        tmp_path / "l.csv", head + "Rechnungsprüfung;5 T€\nRechnungsprüfung Ausland;6 T€\nChatbot;M\n"
    )
    import_list(desk, file)
    done = import_list(desk, written(file, head + "Rechnungsprüfung;11 T€\nChatbot;M\n"))
    assert [(k.absent.title.de, k.listed.title.de, k.new) for k in done.kin] == [
        ("Rechnungsprüfung Ausland", "Rechnungsprüfung", False)
    ]
    assert len(desk.load()[0].use_cases) == 3


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Absatzprognose Händler", "Abschlussprognose Angebote"),
        ("Prüfpläne aus Zeichnungen", "Normenprüfung von Zeichnungen"),
        ("Sichtprüfung Werk 2", "Sichtprüfung Werk 3"),
    ],
)
def test_a_new_row_of_a_somewhat_similar_name_is_no_kin(
    desk: Desk, tmp_path: Path, before: str, after: str
) -> None:
    file = written(tmp_path / "l.csv", f"Idee;Nutzen im Jahr\n{before};5 T€\nChatbot;M\n")
    import_list(desk, file)
    done = import_list(desk, written(file, f"Idee;Nutzen im Jahr\n{after};5 T€\nChatbot;M\n"))
    assert (len(done.absent), done.kin) == (1, ())


def test_nothing_went_into_a_row_that_says_nothing_new(desk: Desk, tmp_path: Path) -> None:
    head = "Idee;Nutzen im Jahr\nRechnungsprüfung;5 T€\n"
    file = written(tmp_path / "l.csv", head + "Rechnungsprüfung Ausland;6 T€\n")
    import_list(desk, file)
    done = import_list(desk, written(file, head))
    assert (len(done.absent), done.kin) == (1, ())


def test_the_decimal_sign_is_asked_once_and_remembered_for_the_list(desk: Desk, tmp_path: Path) -> None:
    asked: list[str] = []

    def ask(question: Problem) -> str:
        asked.append(question.message.code)
        return "comma"

    file = written(
        tmp_path / "l.csv", "Idee;Nutzen im Jahr;Kosten laufend\nA;1.234 T€;2.500 T€\nB;3.100 T€;\n"
    )
    assert import_list(desk, file).commit is None
    done = import_list(desk, file, ask_decimal=ask)
    assert done.commit is not None
    assert asked == ["exchange-decimal-open"]
    assert import_list(desk, file, ask_decimal=ask).reading.ok
    assert len(asked) == 1


def test_a_mapping_is_kept_as_a_profile_that_reads_the_next_list(desk: Desk, tmp_path: Path) -> None:
    text = "Thema;Ersparnis;Stand\nA;1.234;live\nB;2.500;Idee\n"
    mapping = {"Thema": "title", "Ersparnis": "benefit:T€/Jahr"}
    first = written(tmp_path / "eins.csv", text)
    done = import_list(desk, first, mapping=mapping, decimal="comma", save_profile_as="unsere-liste")
    assert done.profile is not None
    second = written(tmp_path / "zwei.csv", text.replace("A;", "C;").replace("B;", "D;"))
    again = import_list(desk, second, profile="unsere-liste")
    assert again.reading.ok
    said = [e.value for e in again.reading.records if isinstance(e, Estimate)]
    assert sorted(str(getattr(v, "value", "")) for v in said) == ["1234000", "2500000"]
    with pytest.raises(ExchangeError) as raised:
        import_list(desk, first, mapping=mapping, decimal="comma", save_profile_as="unsere-liste")
    assert raised.value.problem.message.code == "exchange-profile-exists"


def test_suggestions_are_taken_over_only_when_asked_for(desk: Desk, tmp_path: Path) -> None:
    rows = "".join(f"Idee {n};{n} h/Woche;Notiz\n" for n in range(1, 5))
    file = written(tmp_path / "l.csv", "Idee;Was es bringt;Notiz\n" + rows)
    assert not [r for r in import_list(desk, file, dry_run=True).reading.records if isinstance(r, Estimate)]
    done = import_list(desk, file, suggested=True)
    assert len([r for r in done.reading.records if isinstance(r, Estimate)]) == 4
    assert not import_list(desk, file).changes


def test_names_stand_in_the_register_of_people_alone(desk: Desk, tmp_path: Path) -> None:
    text = "Idee;Ansprechpartner;Nutzen im Jahr\nAngebote;Muster, M. / it@example.org;120 T€\n"
    import_list(desk, written(tmp_path / "liste.csv", text))
    bodies = " ".join(entry.body for entry in desk.journal.entries("werk"))
    assert "Muster" not in bodies
    assert "example.org" not in bodies
    people = desk.journal.people.find("werk")
    assert sorted((p.name, p.email) for p in people) == [("", "it@example.org"), ("Muster M.", "")]
    assert all(p.id in bodies for p in people)


def test_a_row_that_is_gone_from_the_list_is_kept_and_named(desk: Desk, ideas: Path) -> None:
    import_list(desk, ideas)
    done = import_list(desk, written(ideas, LIST.rsplit("\n", 2)[0] + "\n"))
    assert [case.title.de for case in done.absent] == ["Prognose"]
    assert len(desk.load()[0].use_cases) == 2
    assert done.commit is None


def test_a_company_begins_with_its_first_list_and_not_before(tmp_path: Path, ideas: Path) -> None:
    home = tmp_path / "new"
    desk = to_be_founded(home, "Werk", {}, clock=lambda: NOW)
    assert import_list(desk, ideas, dry_run=True).changes
    broken = written(tmp_path / "kaputt.csv", "Idee;Nutzen im Jahr\n;5 T€\n")
    assert import_list(desk, broken).commit is None
    assert not journal.open(home).organisations()
    import_list(desk, ideas)
    assert [o.id for o in journal.open(home).organisations()] == ["werk"]
    assert [e.commit for e in desk.journal.entries("werk")][-1] == 2
    assert desk.journal.verify("werk").ok


def test_two_first_lists_at_the_same_moment_do_not_mix(tmp_path: Path, ideas: Path) -> None:
    desks = [to_be_founded(tmp_path / "new", "Werk", {}, clock=lambda: NOW) for _ in range(2)]
    _, head = desks[1].load()
    import_list(desks[0], ideas)
    with pytest.raises(Conflict):
        desks[1].perform(
            lambda _: [Put(UseCase(id="UC-1", title=Text(de="Idee")))], why="zugleich", since=head
        )
