"""Says a pattern: selects variants, follows terms and references, joins the pieces.

The result is a list of parts, not one text, because a page links each figure of a sentence to its source. It
follows the Fluent specification; tests compare it with Mozilla's fluent.runtime on the whole catalogue.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import NamedTuple

from leitstand.texts.entries import pattern
from leitstand.texts.fluent import Call, CatalogueFault, Inline, Literal, Pattern, Select, Term, Variable
from leitstand.texts.message import Figure, Lang, Param

DEEPEST = 20


class Part(NamedTuple):
    """A piece of a sentence: its text, the figure that it shows (or None), and whether it is stressed."""

    text: str
    figure: Figure | None = None
    strong: bool = False


class Shown(NamedTuple):
    """A parameter ready to be said: its parts, and what a selector sees of it (number, word, nothing)."""

    parts: tuple[Part, ...]
    key: Decimal | str | None


Function = Callable[[Lang, tuple[Param, ...], Mapping[str, str | Decimal]], Shown]
Show = Callable[[Param], Shown]


class MissingParameter(LookupError):
    """A message is said without a parameter that its text names."""


def words(code: str, lang: Lang, /, **params: Param) -> str:
    """A message whose parameters are words and whole numbers: for the words inside numbers and dates."""
    return "".join(part.text for part in evaluate(code, lang, params, _plain, {}))


def evaluate(
    code: str, lang: Lang, params: Mapping[str, Param], show: Show, functions: Mapping[str, Function]
) -> list[Part]:
    """The parts of message `code`: `show` says a parameter, `functions` are what the text may call.

    Raises UnknownMessage, MissingParameter, CatalogueFault.
    """
    parts: list[Part] = []
    _say(pattern(lang, code), _Scope(code, lang, params, show, functions), parts, strong=False)
    return parts


def shown(text: str) -> Shown:
    """A word as a parameter that is ready to be said."""
    return Shown((Part(text),), text)


def plural(number: Decimal) -> str:
    """The plural category of a number, in German and in English: "one" for 1 without decimals (CLDR)."""
    return "one" if number == 1 and number.as_tuple().exponent == 0 else "other"


def _plain(value: Param) -> Shown:
    return Shown((Part(str(value)),), Decimal(value) if isinstance(value, int) else str(value))


class _Scope(NamedTuple):
    code: str
    lang: Lang
    params: Mapping[str, Param]
    show: Show
    functions: Mapping[str, Function]
    in_term: bool = False
    depth: int = 0

    def inside(self, name: str) -> _Scope:
        """The scope of another message that this one refers to: the same parameters."""
        if self.depth >= DEEPEST:
            raise CatalogueFault(f"message {self.code!r} refers to itself through {name!r}")
        return self._replace(depth=self.depth + 1)

    def parameter(self, name: str) -> Param:
        if name not in self.params:
            raise MissingParameter(f"message {self.code!r} needs the parameter {name!r}")
        return self.params[name]


def _say(said: Pattern, scope: _Scope, out: list[Part], *, strong: bool) -> None:
    stressed = strong
    for element in said:
        if isinstance(element, str):
            for nth, text in enumerate(element.split("**")):
                stressed = stressed != (nth > 0)
                _add(out, Part(text, None, stressed))
        elif isinstance(element, Select):
            _say(_chosen(element, scope), scope, out, strong=stressed)
        else:
            for part in _shown(element, scope).parts:
                _add(out, Part(part.text, part.figure, part.strong or stressed))


def _add(out: list[Part], part: Part) -> None:
    """Appends a part; text without a figure joins the text before it."""
    if not part.text:
        return
    if out and part.figure is None and out[-1].figure is None and part.strong == out[-1].strong:
        out[-1] = Part(out[-1].text + part.text, None, part.strong)
    else:
        out.append(part)


def _shown(element: Inline, scope: _Scope) -> Shown:
    if isinstance(element, Variable):
        if scope.in_term and element.name not in scope.params:
            return Shown((), None)  # an argument that a term is not given is nothing, by the specification
        return scope.show(scope.parameter(element.name))
    if isinstance(element, Literal):
        return Shown((Part(element.text),), element.key)
    if isinstance(element, Call):
        if element.name not in scope.functions:
            raise CatalogueFault(f"message {scope.code!r} calls the unknown function {element.name}")
        values = tuple(_value(argument, scope) for argument in element.positional)
        named = {name: literal.key for name, literal in element.named}
        return scope.functions[element.name](scope.lang, values, named)
    inner = scope.inside(element.name)
    if isinstance(element, Term):
        arguments = {name: literal.key for name, literal in element.arguments}
        inner = inner._replace(params=arguments, show=_plain, in_term=True)
    parts: list[Part] = []
    _say(pattern(scope.lang, element.name), inner, parts, strong=False)
    return Shown(tuple(parts), "".join(part.text for part in parts))


def _value(argument: Inline, scope: _Scope) -> Param:
    """An argument of a function: a parameter is passed as it is, everything else as what it says."""
    return scope.parameter(argument.name) if isinstance(argument, Variable) else _shown(argument, scope).key


def _chosen(select: Select, scope: _Scope) -> Pattern:
    key = _shown(select.selector, scope).key
    for variant in select.variants:
        if variant.key == key or (isinstance(key, Decimal) and plural(key) == variant.key):
            return variant.pattern
    return next(variant.pattern for variant in select.variants if variant.default)
