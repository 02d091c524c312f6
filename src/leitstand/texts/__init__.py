"""What we say: the message catalogue in German and English, the glossary, numbers and dates.

    render(message("exchange-unknown-column", column="Nutzen"), "de")

A message is a value; it becomes text only at a door, in that door's language. Texts are Fluent files,
`catalogue/{de,en}/<room>.ftl`; the room is the first word of the code.

What a text can do with a parameter
    { $x }                                any, in its usual form (None: "unbekannt"; a tuple: a list)
    { FIGURE($x, unit: "EUR/year") }      a bare number with its unit; a figure brings its own;
                                          also style: "table", digits: 0, case: "dative" ("30 Personentagen")
                                          units "year" and "row": digits are not grouped
    { RANGE($low, $high, unit: "EUR") }   "80.000 bis 200.000 Euro"
    { EIGHT_OF_TEN($low, $high) }         "in 8 von 10 Fällen zwischen 80.000 und 200.000 Euro"
    { CHANCE($p) }                        "in 7 von 10 Fällen"
    { DAY($d) } { MONTH($m) } { QUARTER($q) }  dates; MONTH and QUARTER also with length: "short"
    { COUNT($list) }                      how many; also as a selector
    { $n ->                               by number (0, 1.5, one, other), word, true / false; None: unknown
        [one] …
       *[other] …
    }
    { -use-case(case: "dative") }         a word of the glossary in its case, from terms.ftl
    **stressed**                          a stressed span; user text is never read for marks
    { "\\u00A0" }                         a no-break space; { "" } keeps a space at the end of a line
Attributes (.name) are not used: one text, one code.

Codes that are composed at run time
    A test reads the source and takes every text in it that has the form of a code for a use of that message.
    A module that composes codes (message(f"strategy-stage-{stage}")) lists all of them in a module-level
    constant MESSAGES = tuple(f"strategy-stage-{stage}" for stage in STAGES), computed from constants of the
    same module, nothing imported. The labels of records and their fields are known from the records.
"""

from leitstand.texts.bundles import CatalogueFault, MissingParameter, codes
from leitstand.texts.dates import day, moment, month, quarter
from leitstand.texts.figures import chance_words, eight_of_ten, figure_text, money, range_text
from leitstand.texts.glossary import Forbidden, Term, glossary
from leitstand.texts.message import (
    LANGUAGES,
    Figure,
    Lang,
    Message,
    Param,
    Part,
    Text,
    UnknownMessage,
    label,
    message,
    parse_lang,
)
from leitstand.texts.numbers import number, parse_number, percent
from leitstand.texts.rendering import render, render_parts

__all__ = [
    "LANGUAGES",
    "CatalogueFault",
    "Figure",
    "Forbidden",
    "Lang",
    "Message",
    "MissingParameter",
    "Param",
    "Part",
    "Term",
    "Text",
    "UnknownMessage",
    "chance_words",
    "codes",
    "day",
    "eight_of_ten",
    "figure_text",
    "glossary",
    "label",
    "message",
    "moment",
    "money",
    "month",
    "number",
    "parse_lang",
    "parse_number",
    "percent",
    "quarter",
    "range_text",
    "render",
    "render_parts",
]
