"""The glossary as data."""

import pytest
from fluent.runtime import FluentBundle, FluentResource

from leitstand.texts import Forbidden, Lang, Term, glossary, message, render
from leitstand.texts.bundles import CATALOGUE, TERMS
from leitstand.texts.checks import entries


def test_every_term_has_its_words_once() -> None:
    terms = glossary()
    assert len(terms) > 50
    assert all(term.de and term.en and term.name for term in terms)
    assert len({term.name for term in terms}) == len(terms)
    assert len({term.de for term in terms}) == len(terms)
    assert isinstance(terms[0], Term)


def test_no_term_is_itself_forbidden_and_no_word_for_people_uses_a_forbidden_one() -> None:
    for lang in ("de", "en"):
        for term in glossary():
            for banned in term.forbidden(lang):
                for other in glossary():
                    said = other.de if lang == "de" else other.en
                    sentence = other.sentence_de if lang == "de" else other.sentence_en
                    assert not banned.stands_in("any-code", said), (banned.word, said)
                    assert not sentence or not banned.stands_in("any-code", sentence), (banned.word, sentence)


@pytest.mark.parametrize(
    ("word", "text", "found"),
    [
        ("Konfidenzintervall", "die Konfidenzintervalle", True),
        ("Konfidenzintervall", "das 80-%-konfidenzintervall", True),
        ("Mandant", "Mehrmandantenbetrieb", True),
        ("Gate", "das Gate", True),
        ("Gate", "die Gatter", False),
        ("KPI", "alle KPIs", True),
        ("percentile", "the 90th percentiles", True),
        ("tenant", "the lieutenant", False),
        ("stopp", "gestoppt", False),
        ("stopp", "wir stoppen", True),
    ],
)
def test_forbidden_words_are_found_with_endings_and_in_compounds(word: str, text: str, found: bool) -> None:
    assert Forbidden(word).stands_in("room-code", text) is found


def test_a_ban_has_exceptions_and_limits() -> None:
    assert not Forbidden("Quantil", excepted=("documents-method",)).stands_in("documents-method-a", "Quantil")
    assert Forbidden("Quantil", excepted=("documents-method",)).stands_in("web-a", "Quantil")
    assert Forbidden("Warnung", only=("chance",)).stands_in("learning-chance-new", "Warnung")
    assert not Forbidden("Warnung", only=("chance",)).stands_in("learning-risk-new", "Warnung")


@pytest.mark.parametrize("lang", ["de", "en"])
def test_the_words_in_cases_are_the_words_of_the_glossary(lang: Lang) -> None:
    words = {(term.de if lang == "de" else term.en) for term in glossary()}
    terms = (CATALOGUE / lang / f"{TERMS}.ftl").read_text(encoding="utf-8")
    names = entries(terms)
    assert names
    plain = "".join(f"say{name} = {{ {name} }}\n" for name in names)
    bundle = FluentBundle([lang], use_isolating=False)
    bundle.add_resource(FluentResource(terms + "\n" + plain))
    for name in names:
        pattern = bundle.get_message(f"say{name}").value
        assert pattern
        said, errors = bundle.format_pattern(pattern)
        assert not errors
        assert said in words, name


def test_a_message_may_use_glossary_words_from_any_file() -> None:
    assert render(message("texts-unknown"), "de") == "unbekannt"
