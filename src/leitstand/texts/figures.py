"""Figures with their units: what a value of "EUR/year", "h", "share" ... looks like in a sentence or a table.

Units stand behind a no-break space (DIN 5008 for German; English money and percent have none). Where `digits`
is None a figure gets the precision that a reader can use: three significant digits, two in style "compact".
"""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import NamedTuple

from leitstand.texts import dates
from leitstand.texts.bundles import words
from leitstand.texts.message import Lang
from leitstand.texts.numbers import (
    BILLION,
    MILLION,
    ONE,
    THOUSAND,
    Number,
    Scale,
    Style,
    decimal,
    decimals_for,
    plain,
    rounded,
    stripped,
    unknown,
)

BASES = ("eur", "h", "d", "points", "percent", "years", "quarters", "months", "weeks", "days")
ABBREVIATED = ("eur", "h", "d", "points")
PERIODS = ("year", "quarter", "month", "week", "day", "h", "d")
MESSAGES = (
    *(f"texts-unit-{base}" for base in BASES),
    *(f"texts-unit-{base}-short" for base in ABBREVIATED),
    *(f"texts-per-{period}{length}" for period in PERIODS for length in ("", "-short")),
    *("texts-bare-eur", "texts-bare-eur-short"),
)

_SHORT = frozenset(code.removesuffix("-short") for code in MESSAGES if code.endswith("-short"))
_NAMES = frozenset({"year", "row"})  # numbers that name a thing: their digits are not grouped
_SPANS = frozenset({"years", "quarters", "months", "weeks", "days"})
Value = Number | date | None


def figure_text(
    value: Value,
    unit: str,
    lang: Lang,
    digits: int | None = None,
    style: Style = "sentence",
    *,
    case: str = "nominative",
) -> str:
    """A figure with its unit, for people. `case` is the grammatical case in which the German unit stands.

    Without `digits` it is rounded to the precision usual for the unit. Raises ValueError if it is not finite.
    """
    if value is None:
        return unknown(lang)
    if isinstance(value, date):
        return dates.moment(value, lang) if isinstance(value, datetime) else dates.day(value, lang)
    if unit == "chance" and style == "sentence" and digits is None:
        return chance(value, lang)
    return _Form.of(unit, style, case).text(decimal(value), lang, digits)


def money(value: Number | None, lang: Lang, style: Style = "sentence", digits: int | None = None) -> str:
    """Euros: "410.000 Euro", "1,21 Mio. Euro" in a sentence, "410 T€", "1,21 Mio. €" in a table."""
    return figure_text(value, "EUR", lang, digits, style)


def range_text(
    low: Number | None, high: Number | None, unit: str, lang: Lang, style: Style = "sentence"
) -> str:
    """Both ends of a range, if possible on one scale: "80.000 bis 200.000 Euro", "0,69 bis 1,77 Mio. Euro".

    An unknown end is said to be unknown; ends that look alike are said once. Raises ValueError if low > high.
    """
    return range_of(low, high, unit, lang, style).joined("texts-range", lang)


def eight_of_ten(
    low: Number | None, high: Number | None, unit: str, lang: Lang, style: Style = "sentence"
) -> str:
    """The range between P10 and P90, for people: "in 8 von 10 Fällen zwischen 80.000 und 200.000 Euro"."""
    return range_of(low, high, unit, lang, style).joined("texts-eight-of-ten", lang)


class Ends(NamedTuple):
    """The two ends of a range as they stand in it, and what it is: a "span", one "point" or "unknown".

    A "dash" is a span short enough for a dash between its ends.
    """

    low: str
    high: str
    kind: str

    def joined(self, code: str, lang: Lang) -> str:
        """The ends in the sentence `code`, which has a form for each kind."""
        return words(code, lang, low=self.low, high=self.high, kind=self.kind)


def range_of(
    low: Number | None, high: Number | None, unit: str, lang: Lang, style: Style = "sentence"
) -> Ends:
    """The two ends of `range_text` apart, so that each can be linked to its source."""
    unit = "share" if unit == "chance" else unit
    if low is None or high is None:
        kind = "unknown" if low is high else "half-known"
        return Ends(
            figure_text(low, unit, lang, None, style), figure_text(high, unit, lang, None, style), kind
        )
    below, above = decimal(low), decimal(high)
    if below > above:
        raise ValueError(f"a range goes from the lower to the higher value: {low} to {high} {unit}")
    form = _Form.of(unit, style, "nominative")
    lower, upper, shared = form.ends(below, above)
    top = form.said(*upper, lang)
    if form.said(*lower, lang) == top:
        return Ends("", top, "point")
    kind = "dash" if style == "compact" and shared and below >= 0 else "span"
    bottom = form.bare(*lower, lang) if shared else form._replace(per="").said(*lower, lang)
    return Ends(bottom, top, kind)


def chance(p: Number, lang: Lang) -> str:
    """0.7 -> "7 von 10", 0.97 -> "97 von 100": never none or all of the cases unless exactly so."""
    return words("texts-chance", lang, **_of_cases(decimal(p), lang))


def chance_words(p: Number | None, lang: Lang) -> str:
    """0.7 -> "in 7 von 10 Fällen", 0 -> "in keinem Fall". Raises ValueError outside 0..1."""
    if p is None:
        return unknown(lang)
    return words("texts-in-cases", lang, **_of_cases(decimal(p), lang))


def _of_cases(p: Decimal, lang: Lang) -> dict[str, str]:
    if not 0 <= p <= 1:
        raise ValueError(f"a chance lies between 0 and 1: {p}")
    for base in (10, 100, 1000):
        cases = rounded(p * base, 0)
        if p in (0, 1) or (1 <= cases < base and (base > 10 or Decimal("0.1") <= p <= Decimal("0.9"))):
            break
    kind = {Decimal(0): "never", Decimal(1): "always"}.get(p, "some")
    if not 0 < cases < base and kind == "some":
        kind, cases = ("rarely", Decimal(1)) if p < Decimal("0.5") else ("mostly", Decimal(base - 1))
    if base > 10 and kind == "some" and cases * 10 % base == 0:
        cases, base = cases * 10 / base, 10
    return {"n": plain(rounded(cases, 0), lang), "base": plain(Decimal(base), lang), "kind": kind}


class _Form(NamedTuple):
    """How a unit is said: its base ("eur"), what it is per ("year" or ""), the factor to the shown amount."""

    base: str
    per: str
    other: str  # a unit that the catalogue does not know, shown as it is
    factor: int
    style: Style
    case: str

    @classmethod
    def of(cls, unit: str, style: Style, case: str) -> _Form:
        head, _, per = unit.partition("/")
        base = {"%": "percent", "share": "percent", "chance": "percent"}.get(head, head.lower())
        if (base in BASES or base in {"count", ""}) and (not per or per in PERIODS):
            return cls(base, per, "", 100 if head in {"share", "chance"} else 1, style, case)
        return cls("name", "", "", 1, style, case) if unit in _NAMES else cls("", "", unit, 1, style, case)

    def text(self, value: Decimal, lang: Lang, digits: int | None) -> str:
        if self.base == "name":
            return str(rounded(value, 0))
        amount = value * self.factor
        if digits is not None:
            return self._with_unit(plain(rounded(amount, digits), lang), ONE, lang)
        shown, scale = self._scaled(amount)
        return self.said(shown, scale, lang)

    def ends(self, low: Decimal, high: Decimal) -> tuple[tuple[Decimal, Scale], tuple[Decimal, Scale], bool]:
        """Both ends rounded, each with its scale, and whether the unit needs to be said only once."""
        a, b = low * self.factor, high * self.factor
        (first, scale_a), (second, scale_b) = self._scaled(a), self._scaled(b)
        if self.base != "eur":
            return (first, ONE), (second, ONE), True
        larger = max(scale_a, scale_b, key=lambda scale: scale.size)
        if scale_a != scale_b and all(abs(end) >= larger.size / 10 for end in (first, second)):
            scale_a = scale_b = larger
        shared = scale_a == scale_b or not first or not second
        return (first, scale_a), (second, scale_b), shared

    def said(self, amount: Decimal, scale: Scale, lang: Lang) -> str:
        """A rounded amount with its unit."""
        return self._with_unit(self._digits(amount, scale, lang), scale, lang)

    def bare(self, amount: Decimal, scale: Scale, lang: Lang) -> str:
        """A rounded amount as it stands at the lower end of a range whose unit follows the upper end."""
        text = self._digits(amount, scale, lang)
        if self.base != "eur":
            return text
        return words(self._code("texts-bare-eur"), lang, **_signed(text), scale=scale.name)

    def _scaled(self, amount: Decimal) -> tuple[Decimal, Scale]:
        """The amount rounded to its usual precision, and for money the scale in which it is said."""
        shown = rounded(amount, self._decimals(amount))
        shown = rounded(
            shown, self._decimals(shown)
        )  # 999,600 becomes 1,000,000 and has the next decimal place
        if self.base != "eur":
            return shown, ONE
        steps = [BILLION, MILLION, *([THOUSAND] if self.style != "sentence" else [])]
        return shown, next((scale for scale in steps if abs(shown) >= scale.size), ONE)

    def _decimals(self, amount: Decimal) -> int:
        """Three significant digits (two if compact); money below 100 to the cent, counts and years to 0.1."""
        significant = decimals_for(amount, 2 if self.style == "compact" else 3)
        if self.base == "eur":
            return 2 if abs(amount) < 100 else min(0, significant)
        if self.base == "count" or self.base in _SPANS:
            return 1
        if self.base == "percent":
            near = min(abs(amount), abs(100 - amount)) if self.factor == 100 else abs(amount)
            return 0 if near >= 1 or not near else max(1, decimals_for(near, 1))
        return significant if self.base else max(0, significant)

    def _digits(self, amount: Decimal, scale: Scale, lang: Lang) -> str:
        scaled = stripped(amount / scale.size)
        cents = self.base == "eur" and scale == ONE and scaled != rounded(scaled, 0)
        return plain(rounded(scaled, 2) if cents else scaled, lang)

    def _with_unit(self, amount: str, scale: Scale, lang: Lang) -> str:
        if self.other:
            text = words("texts-unit-other", lang, amount=amount, unit=self.other)
        elif self.base in {"count", ""}:
            text = amount
        else:
            code = self._code(f"texts-unit-{self.base}")
            plural_of = 1 if amount == "1" else 2
            text = words(code, lang, **_signed(amount), n=plural_of, scale=scale.name, case=self.case)
        return text + (words(self._code(f"texts-per-{self.per}"), lang) if self.per else "")

    def _code(self, code: str) -> str:
        return f"{code}-short" if self.style != "sentence" and code in _SHORT else code


def _signed(amount: str) -> dict[str, str]:
    """An amount with its minus apart, because English says "−€5"."""
    minus = amount[0] if not amount[0].isdigit() else ""
    return {"amount": amount.removeprefix(minus), "sign": minus}
