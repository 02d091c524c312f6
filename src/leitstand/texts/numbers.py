"""Numbers, money and ranges as people in Germany and in English-speaking countries write them.

Rounding is half away from zero on the decimal digits that a person sees (2.5 -> 3, 1.005 -> 1.01), never half
to even and never on a binary fraction. A minus is U+2212 and a zero has no sign. Separators are those of CLDR
for "de" and "en"; the tests compare with it. None is "unbekannt" / "unknown", never zero.
"""

from __future__ import annotations

import re
from decimal import ROUND_HALF_UP, Context, Decimal
from typing import Literal, NamedTuple, TypeAlias

from leitstand.texts.bundles import words
from leitstand.texts.message import Lang

Style = Literal["sentence", "table", "compact"]
Number: TypeAlias = Decimal | float | int
MINUS, NBSP = "\N{MINUS SIGN}", "\N{NO-BREAK SPACE}"


class Scale(NamedTuple):
    """A magnitude in which money is said: its name in the catalogue and its size."""

    name: str
    size: Decimal


ONE, THOUSAND = Scale("one", Decimal(1)), Scale("thousand", Decimal(1000))
MILLION, BILLION = Scale("million", Decimal(10) ** 6), Scale("billion", Decimal(10) ** 9)


def number(value: Number | None, lang: Lang, digits: int | None = None) -> str:
    """1234.5 with one digit -> "1.234,5" / "1,234.5".

    Without `digits`: three significant digits, but no digit before the point is given up (1234.5 -> "1.235").
    Raises ValueError for a value that is not finite.
    """
    if value is None:
        return unknown(lang)
    exact = decimal(value)
    if digits is not None:
        return plain(rounded(exact, digits), lang)
    return plain(stripped(rounded(exact, max(0, decimals_for(exact, 3)))), lang)


def percent(share: Number | None, lang: Lang, digits: int = 0) -> str:
    """A share of 1 as percent: 0.27 -> "27 %" / "27%"."""
    if share is None:
        return unknown(lang)
    amount = plain(rounded(decimal(share) * 100, digits), lang)
    return words("texts-unit-percent", lang, amount=amount, sign="")


def unknown(lang: Lang) -> str:
    """What stands where nobody knows the figure."""
    return words("texts-unknown", lang)


def parse_number(text: str, lang: Lang) -> Decimal:
    """The number that `number` wrote, strictly: right separators, groups of three. Raises ValueError."""
    match = _WRITTEN[lang].fullmatch(text.strip())
    if not match:
        raise ValueError(f"not a number as written in {lang}: {text!r}")
    group, point = _SEPARATORS[lang]
    return Decimal(text.strip().replace(group, "").replace(point, ".").replace(MINUS, "-"))


def decimal(value: Number) -> Decimal:
    """The number that a person sees in `value`: a float counts as its shortest decimal form (0.1 is 1/10)."""
    exact = Decimal(value if isinstance(value, Decimal | int) else repr(float(value)))
    if not exact.is_finite():
        raise ValueError(f"a figure is a finite number; unknown is None: {value!r}")
    return exact


def rounded(value: Decimal, digits: int) -> Decimal:
    """Rounded half away from zero to `digits` decimals (negative: tens, hundreds), never minus zero."""
    result = value.quantize(Decimal(1).scaleb(-digits), context=_WIDE)
    return result if result else abs(result)


def decimals_for(value: Decimal, significant: int) -> int:
    """How many decimals show so many significant digits of `value` (negative: tens, hundreds)."""
    return significant - 1 - value.adjusted() if value else 0


def stripped(value: Decimal) -> Decimal:
    """Without zeros behind the decimal point: 1.50 -> 1.5, 1E+3 -> 1000."""
    if value == value.to_integral_value(context=_WIDE):
        return value.quantize(Decimal(1), context=_WIDE)
    return value.normalize(context=_WIDE)


def plain(value: Decimal, lang: Lang) -> str:
    """All digits of a decimal, with the language's separators and a real minus sign."""
    group, point = _SEPARATORS[lang]
    text = f"{abs(value):,f}".replace(",", "\0").replace(".", point).replace("\0", group)
    return MINUS + text if value < 0 else text


_SEPARATORS: dict[Lang, tuple[str, str]] = {"de": (".", ","), "en": (",", ".")}
_WRITTEN: dict[Lang, re.Pattern[str]] = {
    "de": re.compile(rf"{MINUS}?(\d{{1,3}}(\.\d{{3}})+|\d+)(,\d+)?", re.ASCII),
    "en": re.compile(rf"{MINUS}?(\d{{1,3}}(,\d{{3}})+|\d+)(\.\d+)?", re.ASCII),
}
_WIDE = Context(prec=400, rounding=ROUND_HALF_UP)
