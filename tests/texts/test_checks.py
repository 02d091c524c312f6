"""Each check finds the fault that it is for, and nothing in a catalogue without faults."""

from collections.abc import Iterable

import pytest

from leitstand.texts import Forbidden, Lang, Term, checks
from leitstand.texts.checks import Catalogue
from leitstand.texts.uses import Finding, labels_of, uses_in

GOOD: dict[Lang, dict[str, str]] = {
    "de": {
        "room": "### Kommentar\n\nroom-a = Ein { $x }\n"
        "room-b =\n    { $n ->\n        [one] ein\n       *[other] viele\n    }\n"
        'room-c = { room-a } und { -use-case(case: "dative") }\n',
        "terms": "-use-case = { $case ->\n    [dative] Fällen\n   *[nominative] Fall\n}\n",
    },
    "en": {
        "room": "room-a = One { $x }\n# about many\nroom-b = many\nroom-c = { room-a } and { -use-case }\n",
        "terms": "-use-case = case\n",
    },
}
CODE = {
    "app.py": 'message("room-a", x=1)\nsay = {"key": "room-b"}\nfact(formula="room-c")\n',
    "page.html": "<p>{% say 'room-c' %}</p>",
}
FUNCTIONS = ("FIGURE",)
WORDS = (Term("interval", "Bandbreite", "range", forbidden_de=(Forbidden("Konfidenzintervall"),)),)


def planted(lang: Lang, addition: str, room: str = "room") -> Catalogue:
    """The good catalogue with something added to one file."""
    rooms = {**GOOD[lang], room: GOOD[lang].get(room, "") + addition}
    return {**GOOD, lang: rooms}


def said(findings: Iterable[Finding]) -> list[str]:
    return [f"{finding.where}: {finding.what}" for finding in findings]


def test_a_catalogue_without_faults_has_no_findings() -> None:
    uses = uses_in(CODE)
    assert not uses.faults
    findings = [
        *checks.invalid(GOOD, FUNCTIONS),
        *checks.missing_in_one_language(GOOD),
        *checks.said_but_missing(GOOD, uses),
        *checks.unused(GOOD, uses),
        *checks.untranslated(GOOD),
        *checks.different_parameters(GOOD),
        *checks.forbidden_words(GOOD, WORDS),
    ]
    assert findings == []


@pytest.mark.parametrize(
    ("addition", "where", "what"),
    [
        ("room-d = { $x", "de/room.ftl", "cannot be read"),
        ("room-d = x\n    .title = y\n", "de/room-d", "attributes"),
        ("room-a = Zwei { $x }\n", "de/room-a", "stands twice"),
        ("other-d = x\n", "de/other-d", "wrong file"),
        ("-term = x\n", "de/-term", "wrong file"),
        ("room-D = x\n", "de/room-D", "no code"),
        ("room-d = { room-nowhere }\n", "de/room-d", "refers to room-nowhere"),
        ("room-d = { -nothing }\n", "de/room-d", "refers to -nothing"),
        ('room-d = { SHOUT("x") }\n', "de/room-d", "calls SHOUT"),
        ("what is this\n", "de/room.ftl", "cannot be read"),
        ("#no space\n", "de/room.ftl", "cannot be read"),
        ("room-d = **ein { $x }\n", "de/room-d", "opens **"),
    ],
)
def test_an_invalid_entry_is_found(addition: str, where: str, what: str) -> None:
    found = said(checks.invalid(planted("de", addition), FUNCTIONS))
    assert len(found) == 1
    assert found[0].startswith(where)
    assert what in found[0]


@pytest.mark.parametrize(
    ("lang", "room", "addition", "expected"),
    [
        ("de", "room", "room-d = x\n", "en/room-d: is missing in this language"),
        ("en", "room", "room-d = x\n", "de/room-d: is missing in this language"),
        ("en", "terms", "-idea = idea\n", "de/-idea: is missing in this language"),
        ("de", "new", "new-a = x\n", "en/new-a: is missing in this language"),
    ],
)
def test_a_message_of_one_language_only_is_found(lang: Lang, room: str, addition: str, expected: str) -> None:
    assert said(checks.missing_in_one_language(planted(lang, addition, room))) == [expected]


@pytest.mark.parametrize(
    "source",
    [
        'message("room-z")',
        'texts.message("room-a" if x else "room-z", x=1)',
        'fact(formula="room-z")',
        'Statement(code="room-z", facts={})',
        'MESSAGES = ("room-a", "room-z")',
        'MESSAGES: tuple[str, ...] = tuple(f"room-{x}" for x in "az")',
        'MESSAGES = (*("room-z",),)',
    ],
)
def test_a_code_that_is_said_and_not_in_the_catalogue_is_found(source: str) -> None:
    uses = uses_in({"app.py": source})
    found = said(checks.said_but_missing(GOOD, uses)) or said(uses.faults)
    assert len(found) in {1, 2}
    assert all("app.py" in finding for finding in found)
    assert all(
        "room-z, which is missing in" in finding or "constants of the same module" in finding
        for finding in found
    )


def test_a_registry_may_be_computed_from_constants_of_its_module_alone() -> None:
    source = 'ENDS = ("a", "b")\nMESSAGES = (*(f"room-{n}{end}" for n in range(2) for end in ENDS), "room-c")'
    uses = uses_in({"app.py": source})
    assert [use.code for use in uses.said] == ["room-0a", "room-0b", "room-1a", "room-1b", "room-c"]
    faulty = uses_in({"app.py": "MESSAGES = tuple(STAGES)"})
    assert said(faulty.faults) == ["app.py: MESSAGES must be computed from constants of the same module"]


def test_a_composed_code_without_a_registry_is_found() -> None:
    assert said(uses_in({"app.py": 'x = 1\nmessage(f"room-{x}")'}).faults) == [
        "app.py:2: composes a message code; list all of them in MESSAGES"
    ]
    assert not uses_in({"app.py": 'MESSAGES = ("room-a",)\nmessage(f"room-{x}")'}).faults


def test_a_parameter_that_a_call_does_not_give_is_found_also_through_another_message() -> None:
    for source in ('message("room-a")', 'message("room-c", y=2)'):
        found = said(checks.said_but_missing(GOOD, uses_in({"app.py": source})))
        assert [finding.rpartition(" without ")[2] for finding in found] == [
            "x, which its text in de needs",
            "x, which its text in en needs",
        ]
    assert not said(checks.said_but_missing(GOOD, uses_in({"app.py": 'message("room-a", **given)'})))


def test_a_parameter_that_only_one_language_selects_by_is_needed_too() -> None:
    assert said(checks.said_but_missing(GOOD, uses_in({"app.py": 'message("room-b")'}))) == [
        "app.py:1: says room-b without n, which its text in de needs"
    ]


def test_a_message_that_nobody_says_is_found() -> None:
    silent = {**CODE, "app.py": CODE["app.py"].replace("room-b", "room-x")}
    assert said(checks.unused(GOOD, uses_in(silent))) == [
        "de/room-b: is never said",
        "en/room-b: is never said",
    ]


def test_labels_are_said_by_the_records() -> None:
    labels = labels_of({"use_case": ["data_needs"]})
    assert [use.code for use in labels] == ["record-use-case", "field-use-case-data-needs"]


def test_a_text_that_is_not_translated_is_found_unless_it_is_known_to_be_the_same() -> None:
    both = {
        lang: {**rooms, "room": rooms["room"] + "room-d = Budget { $x }\n"} for lang, rooms in GOOD.items()
    }
    assert said(checks.untranslated(both)) == ["en/room-d: is the same as in German: 'Budget'"]
    assert not said(checks.untranslated(both, ["Budget", "Plan"]))
    assert said(checks.untranslated(both, ["Plan"]))


def test_a_text_of_parameters_and_signs_alone_needs_no_translation() -> None:
    both = {
        lang: {**rooms, "room": rooms["room"] + "room-d = { $x } – { $y }\n"} for lang, rooms in GOOD.items()
    }
    assert not said(checks.untranslated(both))


def test_parameters_that_only_one_language_shows_are_found() -> None:
    german = planted("de", "room-d = { $x } { FIGURE($y) }\n")["de"]
    differing = {**planted("en", "room-d = { $x }\n"), "de": german}
    assert said(checks.different_parameters(differing)) == ["room-d: shows $y in one language only"]
    assert not said(checks.different_parameters(differing, ["room-d"]))


@pytest.mark.parametrize(
    "text",
    [
        "Das Konfidenzintervall ist breit.",
        '{ "Konfidenzintervalle" }',
        "{ $n ->\n    [one] eins\n   *[other] 80-%-Konfidenzintervall\n}",
    ],
)
def test_a_forbidden_word_is_found_wherever_it_stands(text: str) -> None:
    (found,) = said(checks.forbidden_words(planted("de", f"room-d = {text}\n"), WORDS))
    assert found.startswith("de/room-d: says 'Konfidenzintervall'; the word is 'Bandbreite'")


def test_a_command_that_one_types_is_no_wording() -> None:
    typed = planted(
        "de", "room-d = Geben Sie „leitstand konfidenzintervall“ oder --konfidenzintervall ein.\n"
    )
    assert not said(checks.forbidden_words(typed, WORDS))
