"""How the example strategy came about: in the order of time, valid after each commit, the same every time."""

import datetime as dt
import subprocess
import sys

from leitstand.demo import AS_OF, commits, company, observations
from leitstand.demo.story import commits as told
from leitstand.strategy import DecisionRole, Estimate, Record, Strategy, UseCase
from leitstand.strategy.record import canonical


def test_commits_are_in_the_order_of_time_and_before_the_day() -> None:
    times = [c.at for c in commits()]
    assert times == sorted(times)
    assert len(set(times)) == len(times)
    assert all(t.tzinfo is dt.UTC for t in times)
    assert times[-1].date() < AS_OF


def test_the_story_spans_about_eighteen_months() -> None:
    span = commits()[-1].at - commits()[0].at
    assert dt.timedelta(days=500) < span < dt.timedelta(days=600)


def test_the_strategy_is_valid_after_every_commit() -> None:
    records: dict[str, Record] = {}
    for commit in commits():
        assert len({r.id for r in commit.records}) == len(commit.records) > 0
        records |= {r.id: r for r in commit.records}
        Strategy(records.values())


def test_the_end_of_the_story_is_the_company() -> None:
    latest = {r.id: r for c in commits() for r in c.records}
    assert Strategy(latest.values()) == company()


def test_every_new_version_changes_something() -> None:
    latest: dict[str, Record] = {}
    for commit in commits():
        for record in commit.records:
            assert latest.get(record.id) != record, (commit.at, record.id)
            latest[record.id] = record


def test_records_are_written_after_what_they_tell() -> None:
    for commit in commits():
        for record in commit.records:
            day = getattr(record, "date", None) or getattr(record, "started", None) or dt.date.min
            assert day <= commit.at.date(), record.id


def test_who_wrote_is_a_role_of_the_company_and_why_is_said_in_both_languages() -> None:
    for commit in commits():
        assert company().one(DecisionRole, commit.who)
        assert commit.why.de and commit.why.en and commit.why.de != commit.why.en


def test_ideas_begin_as_ideas_with_an_estimate_as_it_was_typed() -> None:
    first: dict[str, Record] = {}
    for commit in commits():
        for record in commit.records:
            first.setdefault(record.id, record)
    for u in company().use_cases:
        begun = first[u.id]
        assert isinstance(begun, UseCase)
        if u.id < "UC-200" and u.stage != "operating":
            assert begun.stage == "idea"
            listed = [
                r
                for r in first.values()
                if isinstance(r, Estimate) and r.use_case == u.id and r.method == "list"
            ]
            assert len(listed) == (1 if u.enabler else 2) and all(e.typed for e in listed)


def test_a_running_pilot_was_decided_on() -> None:
    decided = {d.use_case for d in company().decisions if d.verdict == "pilot"}
    assert {u.id for u in company().use_cases if u.stage == "pilot"} <= decided


def test_outcomes_arrive_over_time() -> None:
    months = {c.at.strftime("%Y-%m") for c in commits() if any(r.kind == "outcome" for r in c.records)}
    assert len(months) >= 10


def test_another_process_tells_the_same_story_to_the_byte() -> None:
    script = (
        "from leitstand.demo import company, observations\n"
        "import hashlib\n"
        "text = ''.join(o.model_dump_json() for o in observations())\n"
        "print(company().fingerprint, hashlib.sha256(text.encode()).hexdigest())"
    )
    ran = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True,
                         env={"PYTHONHASHSEED": "1"})  # fmt: skip
    import hashlib

    text = "".join(o.model_dump_json() for o in observations())
    assert ran.stdout.split() == [company().fingerprint, hashlib.sha256(text.encode()).hexdigest()]


def test_telling_it_again_gives_the_same_commits() -> None:
    again = told.__wrapped__()
    assert [(c.at, c.who, [canonical(r) for r in c.records]) for c in again] == [
        (c.at, c.who, [canonical(r) for r in c.records]) for c in commits()
    ]
