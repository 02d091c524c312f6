"""Messages are values; rendered they say every kind of parameter as people expect it."""

import pickle
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any, NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leitstand.texts import (
    LANGUAGES,
    CatalogueFault,
    Lang,
    Message,
    MissingParameter,
    Part,
    UnknownMessage,
    bundles,
    codes,
    label,
    message,
    parse_lang,
    render,
    render_parts,
)

CATALOGUE = {
    "de": r"""
room-plain = Es ist { $x }.
room-strong = **Drei** Dinge: **{ $x }** und { $y }
room-count =
    { COUNT($items) ->
        [0] Nichts
        [one] Ein Ding: { $items }
       *[other] { COUNT($items) } Dinge: { $items }
    }
room-select =
    { $x ->
        [unknown] fehlt
        [true] wahr
        [pilot] Pilot
        [2.5] zweieinhalb
        [one] eins
       *[other] sonst
    }
room-figure = { FIGURE($x, unit: "EUR/year", style: "table") }; { FIGURE($x, unit: "h", digits: 1) }
room-case = nach { FIGURE($x, unit: "years", case: "dative") }
room-range = { RANGE($low, $high) } | { EIGHT_OF_TEN($low, $high) } | { RANGE($low, $high, style: "table") }
room-chance = { CHANCE($p) }
room-times = { DAY($t) } { MONTH($t) } { QUARTER($q) } { QUARTER($q, length: "short") }
room-term = { -use-case }, { -use-case(case: "genitive") }, { -use-case(case: "dative", number: "plural") }
room-refers = Vorweg: { room-plain }
room-circle = { room-circle }
room-wide-circle = Im { room-wide-circle }
room-nowhere = { room-not-there }
room-no-term = { -not-there }
room-broken = { $x
room-attributes =
    .title = nur ein Attribut
room-wraps = <{ room-range }> **{ room-plain }**
room-literal = { FIGURE(5, unit: "h") } { QUARTER("2027-Q1") }
room-unknown-function = { SHOUT($x) }
room-style = { FIGURE($x, style: "loud") }
room-layout =
    Erste Zeile
      eingerückt

    nach einer Leerzeile
""",
    "en": """
room-plain = It is { $x }.
room-refers = First: { room-plain }
room-strong = **Three** things: **{ $x }** and { $y }
""",
}


@pytest.fixture(scope="module", autouse=True)
def room(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """A room of its own beside the real ones."""
    real, bundles.CATALOGUE = bundles.CATALOGUE, tmp_path_factory.mktemp("texts") / "catalogue"
    shutil.copytree(real, bundles.CATALOGUE)
    for lang, source in CATALOGUE.items():
        (bundles.CATALOGUE / lang / "room.ftl").write_text(source, encoding="utf-8")
    forget()
    yield
    bundles.CATALOGUE = real
    forget()


def forget() -> None:
    for read in (bundles.resource, bundles._bundle, bundles._empty_bundle):
        read.cache_clear()


def say(code: str, lang: Lang = "de", **params: Any) -> str:
    return render(message(code, **params), lang).replace("\u00a0", " ")


@dataclass(frozen=True)
class Fact:
    value: Decimal | float | int | date | None
    unit: str
    digits: int | None = None


class Titled(NamedTuple):
    de: str

    def in_(self, lang: Lang) -> str:
        return f"{self.de} ({lang})"


class Pair(NamedTuple):
    """A figure that is a named tuple."""

    value: float
    unit: str
    digits: int | None


@pytest.mark.parametrize(
    ("value", "de", "en"),
    [
        ("Text { $y } **x**", "Text { $y } **x**", "Text { $y } **x**"),
        (1234, "1.234", "1,234"),
        (0.5, "0,5", "0.5"),
        (Decimal("-3.25"), "−3,25", "−3.25"),
        (True, "ja", "yes"),
        (None, "unbekannt", "unknown"),
        (date(2026, 11, 23), "23.11.2026", "23 Nov 2026"),
        (datetime(2026, 11, 23, 9, 30, tzinfo=UTC), "23.11.2026, 09:30 Uhr", "23 Nov 2026, 09:30"),
        (Fact(80_000, "EUR/year"), "80.000 Euro im Jahr", "€80,000 a year"),
        (Fact(None, "EUR/year"), "unbekannt", "unknown"),
        (Fact(1234.5, "EUR", 2), "1.234,50 Euro", "€1,234.50"),
        (Pair(6, "h", None), "6 Stunden", "6 hours"),
        (Titled("Ziel"), "Ziel (de)", "Ziel (en)"),
        ((), "keine", "none"),
        (("a",), "a", "a"),
        (("a", "b"), "a und b", "a and b"),
        (["a", 2, None], "a, 2 und unbekannt", "a, 2 and unknown"),
        (message("room-plain", x="innen"), "Es ist innen.", "It is innen."),
        ((message("texts-month-1"), Fact(1, "h")), "Januar und 1 Stunde", "January and 1 hour"),
    ],
)
def test_every_kind_of_parameter_is_said_in_its_usual_form(value: Any, de: str, en: str) -> None:
    assert say("room-plain", x=value) == f"Es ist {de}."
    assert say("room-plain", "en", x=value) == f"It is {en}."


@pytest.mark.parametrize(
    ("value", "chosen"),
    [
        (None, "fehlt"),
        (Fact(None, "EUR"), "fehlt"),
        (True, "wahr"),
        (False, "sonst"),
        ("pilot", "Pilot"),
        (2.5, "zweieinhalb"),
        (Fact(Decimal("2.50"), "EUR"), "zweieinhalb"),
        (1, "eins"),
        (1.0, "eins"),
        (Decimal("1.50"), "sonst"),
        (-1, "eins"),
        (7, "sonst"),
    ],
)
def test_a_text_chooses_by_number_word_truth_and_the_unknown(value: Any, chosen: str) -> None:
    assert say("room-select", x=value) == chosen


def test_lists_can_be_counted() -> None:
    assert say("room-count", items=()) == "Nichts"
    assert say("room-count", items=("a",)) == "Ein Ding: a"
    assert say("room-count", items=("a", "b", "c")) == "3 Dinge: a, b und c"


def test_functions_give_numbers_a_form() -> None:
    assert say("room-figure", x=80_000) == "80 T€/Jahr; 80.000,0 Stunden"
    assert say("room-case", x=3) == "nach 3 Jahren"
    assert say("room-chance", p=0.7) == "in 7 von 10 Fällen"
    assert say("room-times", t=date(2027, 3, 1), q="2027-Q1") == "01.03.2027 März 2027 1. Quartal 2027 Q1 27"
    low, high = Fact(80_000, "EUR"), Fact(200_000, "EUR")
    assert say("room-range", low=low, high=high) == (
        "80.000 bis 200.000 Euro | in 8 von 10 Fällen zwischen 80.000 und 200.000 Euro | 80 bis 200 T€"
    )


def test_terms_stand_in_case_and_number() -> None:
    assert say("room-term") == "Anwendungsfall, Anwendungsfalls, Anwendungsfällen"


def test_lines_of_a_text_keep_their_layout() -> None:
    assert say("room-layout") == "Erste Zeile\n  eingerückt\n\nnach einer Leerzeile"


def test_parts_join_to_the_text_and_keep_the_figures() -> None:
    fact = Fact(5, "h")
    said = message("room-strong", x=fact, y="**nicht**")
    assert render_parts(said, "de") == (
        Part("Drei", None, True),
        Part(" Dinge: ", None, False),
        Part("5\u00a0Stunden", fact, True),
        Part(" und **nicht**", None, False),
    )
    assert render(said, "de") == "Drei Dinge: 5\u00a0Stunden und **nicht**"


def test_both_ends_of_a_range_keep_their_figures_also_inside_another_message() -> None:
    low, high = Fact(1, "h"), Fact(2, "h")
    said = message("room-plain", x=message("room-range", low=low, high=high))
    figures = [part.figure for part in render_parts(said, "de") if part.figure]
    assert figures == [low, high] * 3


def test_a_message_says_another_with_the_same_parameters() -> None:
    assert say("room-refers", "en", x=1) == "First: It is 1."


def test_figures_and_stress_are_kept_through_a_reference_to_another_message() -> None:
    low, high = Fact(1, "h"), Fact(2, "h")
    parts = render_parts(message("room-wraps", low=low, high=high, x="viel"), "de")
    assert [part.figure for part in parts if part.figure] == [low, high] * 3
    assert parts[0] == Part("<")
    assert parts[-1] == Part("Es ist viel.", None, True)


def test_a_function_can_say_what_the_text_itself_gives_it() -> None:
    assert say("room-literal") == "5 Stunden 1. Quartal 2027"


@given(st.text(max_size=40), st.sampled_from(LANGUAGES))
def test_user_text_comes_out_as_it_went_in(text: str, lang: Lang) -> None:
    said = message("room-strong", x=text, y=message("room-plain", x=(text,)))
    before, after = {"de": ("Drei Dinge: ", " und Es ist "), "en": ("Three things: ", " and It is ")}[lang]
    assert render(said, lang) == f"{before}{text}{after}{text}."
    assert [part.figure for part in render_parts(said, lang)] == [None] * len(render_parts(said, lang))


@pytest.mark.parametrize("text", ["x" * 10_000, "{ $y }", "**", "\U000f0000\U000f0001", "\u2068", ""])
def test_no_user_text_is_too_long_or_read_for_marks(text: str) -> None:
    assert say("room-plain", x=text) == f"Es ist {text}."


def test_the_library_is_loaded_with_the_first_text_and_not_before() -> None:
    script = """
import sys
from leitstand.texts import message, render
assert not [name for name in sys.modules if name.startswith(("fluent", "babel"))]
render(message("texts-unknown"), "de")
assert "fluent.runtime" in sys.modules
"""
    subprocess.run([sys.executable, "-c", script], check=True)


def test_an_unknown_code_is_an_error_that_names_the_file() -> None:
    with pytest.raises(UnknownMessage, match=r"no message 'room-nothing' in catalogue/de/room\.ftl"):
        render(message("room-nothing"), "de")
    with pytest.raises(UnknownMessage, match=r"catalogue/en/nowhere\.ftl"):
        render(message("nowhere-at-all"), "en")


def test_a_parameter_that_is_not_given_is_an_error_that_names_it() -> None:
    with pytest.raises(MissingParameter, match="'room-plain' needs the parameter 'x'"):
        render(message("room-plain"), "de")


@pytest.mark.parametrize(
    ("code", "reason"),
    [
        ("circle", "refers to itself"),
        ("wide-circle", "refers to itself"),
        ("unknown-function", "Unknown function: SHOUT"),
        ("style", "'loud'"),
        ("nowhere", "Unknown message: room-not-there"),
        ("no-term", "Unknown term: -not-there"),
        ("broken", "Expected token"),
        ("attributes", "attributes only"),
    ],
)
def test_faults_of_a_text_are_named(code: str, reason: str) -> None:
    with pytest.raises(CatalogueFault, match=reason):
        render(message(f"room-{code}", x=1), "de")


def test_what_nobody_can_say_is_refused() -> None:
    with pytest.raises(TypeError, match="cannot say a object"):
        render(message("room-plain", x=object()), "de")  # type: ignore[arg-type]


def test_messages_are_values() -> None:
    one, other = message("room-plain", x=1, a=(1, 2)), message("room-plain", a=(1, 2), x=1)
    assert one == other
    assert hash(one) == hash(other)
    assert one == Message("room-plain", (("a", (1, 2)), ("x", 1)))
    assert pickle.loads(pickle.dumps(one)) == one  # noqa: S301
    assert one != message("room-plain", x=2, a=(1, 2))


@pytest.mark.parametrize("code", ["room", "Room-x", "room_x", "room-", "-room", "room-x "])
def test_a_code_that_is_none_is_refused(code: str) -> None:
    with pytest.raises(ValueError, match="joined by hyphens"):
        message(code)


def test_labels_name_kinds_and_fields() -> None:
    assert label("use_case") == message("record-use-case")
    assert label("use_case", "data_needs") == message("field-use-case-data-needs")


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("de", "de"),
        ("DE", "de"),
        ("de_DE.UTF-8", "de"),
        ("en-GB", "en"),
        (" English ", "en"),
        ("deutsch", "de"),
    ],
)
def test_languages_are_recognised(text: str, lang: Lang) -> None:
    assert parse_lang(text) == lang


@pytest.mark.parametrize("text", ["fr", "", "C.UTF-8", "den"])
def test_other_languages_are_refused(text: str) -> None:
    with pytest.raises(ValueError, match="known: de, en"):
        parse_lang(text)


def test_both_languages_have_codes() -> None:
    german, english = ({code for code in codes(lang) if not code.startswith("room-")} for lang in LANGUAGES)
    assert german == english
    assert german >= {"texts-unknown", "texts-range"}
