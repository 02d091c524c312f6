"""Every kind of record, every field and every choice word has a name for people in both languages."""

from typing import get_args

import pytest

from leitstand.strategy import (
    KINDS,
    QUANTITIES,
    STAGES,
    Action,
    Clearance,
    Concern,
    Estimate,
    EvidenceGrade,
    LeverKind,
    Outcome,
    RiskAttitude,
    Verdict,
)
from leitstand.texts import LANGUAGES, Lang, codes, label, message, render

WORDS: dict[str, tuple[str, ...]] = {
    "stage": STAGES,
    "action": get_args(Action),
    "verdict": get_args(Verdict),
    "quantity": QUANTITIES,
    "lever-kind": get_args(LeverKind),
    "risk-attitude": get_args(RiskAttitude),
    "concern": get_args(Concern),
    "grade": get_args(EvidenceGrade),
    "gate": ("passed", "failed"),
    "clearance": get_args(Clearance),
    "method": get_args(Estimate.model_fields["method"].annotation),
}


def label_codes() -> set[str]:
    kinds = {label(kind).code for kind in KINDS}
    return kinds | {type_.field_label(field).code for type_ in KINDS.values() for field in type_.model_fields}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_kind_and_field_has_a_label(lang: Lang) -> None:
    assert label_codes() <= codes(lang)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_label_outlives_its_field(lang: Lang) -> None:
    labels = {code for code in codes(lang) if code.startswith(("record-", "field-"))}
    assert labels == label_codes()


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("group", WORDS)
def test_every_choice_has_a_word_and_no_two_share_one(group: str, lang: Lang) -> None:
    said = [render(message(_code(group, word)), lang) for word in WORDS[group]]
    assert len(set(said)) == len(said)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_fields_of_one_kind_are_told_apart(lang: Lang) -> None:
    for type_ in KINDS.values():
        said = [render(type_.field_label(field), lang) for field in type_.model_fields]
        assert len(set(said)) == len(said), type_.kind


def test_the_gates_results_are_those_of_the_record() -> None:
    assert set(WORDS["gate"]) == {
        word for part in get_args(Outcome.model_fields["gate"].annotation) for word in get_args(part)
    }


@pytest.mark.parametrize(
    ("lang", "expected"),
    [
        ("de", "„UC-1“ passt hier nicht: erwartet Ziel, gefunden Anwendungsfall. "),
        ("en", "“UC-1” does not fit here: expected Objective, found Use case. "),
    ],
)
def test_a_wrong_reference_names_both_kinds(lang: Lang, expected: str) -> None:
    said = message("strategy-reference-wrong-kind", id="UC-1", kind="objective", found="use_case")
    assert render(said, lang).startswith(expected)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_year_has_no_thousands_separator(lang: Lang) -> None:
    assert "2027" in render(message("strategy-budget-twice", year=2027, other="BUD-2027"), lang)


def _code(group: str, word: str) -> str:
    return f"strategy-{group}-{word.replace('_', '-').lower()}"
