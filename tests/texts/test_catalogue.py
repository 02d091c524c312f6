"""The real catalogue: complete, used, translated, in the words of the glossary."""

from collections.abc import Iterable
from pathlib import Path

import pytest

import leitstand
from leitstand import strategy
from leitstand.texts import LANGUAGES, bundles, checks, glossary
from leitstand.texts.rendering import FUNCTIONS
from leitstand.texts.uses import Finding, Uses, labels_of, uses_in

SAME_IN_BOTH = (
    "April",
    "August",
    "September",
    "November",
    "Budget",
    "Plan",
    "Filter",
    "Portfolio",
    "Leitstand",
)
DIFFERENT_PARAMETERS = (
    "texts-day",
)  # a day is written in numbers in German and with the month's name in English

SOURCE = Path(leitstand.__file__).parent
CATALOGUE = {
    lang: {
        path.stem: path.read_text(encoding="utf-8")
        for path in sorted((bundles.CATALOGUE / lang).glob("*.ftl"))
    }
    for lang in LANGUAGES
}


@pytest.fixture(scope="module")
def uses() -> Uses:
    """What all rooms say, and the labels of all kinds of record."""
    files = (path for end in ("py", "html", "txt") for path in sorted(SOURCE.rglob(f"*.{end}")))
    found = uses_in({str(path.relative_to(SOURCE)): path.read_text(encoding="utf-8") for path in files})
    shared = set(strategy.Record.model_fields)
    kinds = {
        kind: [name for name in record.model_fields if name not in shared]
        for kind, record in strategy.KINDS.items()
    }
    labels = [use for use in labels_of({**kinds, "record": sorted(shared)}) if use.code != "record-record"]
    return found._replace(said=(*found.said, *labels))


def report(findings: Iterable[Finding]) -> str:
    return "\n".join(f"{finding.where}: {finding.what}" for finding in findings)


def test_every_entry_can_be_read_and_stands_where_it_belongs() -> None:
    assert not report(checks.invalid(CATALOGUE, FUNCTIONS))


def test_every_message_is_there_in_both_languages() -> None:
    assert not report(checks.missing_in_one_language(CATALOGUE))


def test_every_message_that_the_program_says_is_there_and_gets_its_parameters(uses: Uses) -> None:
    assert not report([*uses.faults, *checks.said_but_missing(CATALOGUE, uses)])


def test_every_message_is_said(uses: Uses) -> None:
    assert not report(checks.unused(CATALOGUE, uses))


def test_every_message_is_translated() -> None:
    assert not report(checks.untranslated(CATALOGUE, SAME_IN_BOTH))


def test_both_languages_show_the_same_parameters() -> None:
    assert not report(checks.different_parameters(CATALOGUE, DIFFERENT_PARAMETERS))


def test_no_text_says_a_word_that_the_glossary_forbids() -> None:
    assert not report(checks.forbidden_words(CATALOGUE, glossary()))
