"""Reads the Fluent syntax of the catalogue (https://projectfluent.org, syntax 1.0): one entry to a pattern.

It is our own because importing Mozilla's parser costs every command more than all of its words may (the figures are
in docs/adr/0002). What the catalogue does not use (attributes, nested braces) is refused with a reason, never read
differently: tests compare with Mozilla's parser on the whole catalogue and on generated texts.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple, TypeAlias


class CatalogueFault(ValueError):
    """An .ftl entry is not valid Fluent, or says something that this product's Fluent does not allow."""


class Variable(NamedTuple):
    """$name"""

    name: str


class Literal(NamedTuple):
    """ "words", or a number: the text as written and what a selector sees of it."""

    text: str
    key: str | Decimal


class Reference(NamedTuple):
    """another-message"""

    name: str


class Term(NamedTuple):
    """-term(case: "dative"); the name begins with the hyphen."""

    name: str
    arguments: tuple[tuple[str, Literal], ...]


class Call(NamedTuple):
    """FUNCTION($x, style: "table")"""

    name: str
    positional: tuple[Inline, ...]
    named: tuple[tuple[str, Literal], ...]


class Variant(NamedTuple):
    """[key] pattern"""

    key: str | Decimal
    pattern: Pattern
    default: bool


class Select(NamedTuple):
    """$x -> [one] … *[other] …"""

    selector: Inline
    variants: tuple[Variant, ...]


Inline: TypeAlias = Variable | Literal | Reference | Term | Call
Pattern: TypeAlias = tuple[str | Inline | Select, ...]


def parse(source: str) -> tuple[str, Pattern]:
    """One entry (without comments): its name and what it says. Raises CatalogueFault with the faulty line."""
    reader = _Reader(source)
    name = reader.take(_NAME, "a name")
    reader.take(_EQUALS, "=")
    pattern = reader.pattern()
    reader.take(_BLANK)
    if reader.at < len(source):
        raise reader.fault("the end of the entry; attributes (.name) are not used here")
    return name, pattern


class _Indent(NamedTuple):
    """Line breaks and the indentation after them, before the common indentation is taken off."""

    breaks: int
    width: int


class _Reader:
    def __init__(self, source: str) -> None:
        self.source, self.at = source, 0

    def fault(self, expected: str) -> CatalogueFault:
        line = self.source.count("\n", 0, self.at) + 1
        rest = self.source[self.at : self.at + 30]
        return CatalogueFault(
            f"line {line} of the entry: expected {expected}, found {rest!r} in:\n{self.source}"
        )

    def take(self, token: re.Pattern[str], expected: str = "") -> str:
        """The text of the token here, past which the reader moves; a fault if it is not here but expected."""
        match = token.match(self.source, self.at)
        if match is None:
            if expected:
                raise self.fault(expected)
            return ""
        self.at = match.end()
        return match[0]

    def pattern(self) -> Pattern:
        pieces: list[str | _Indent | Inline | Select] = []
        self.take(_SPACES)
        start = self.at
        if block := _CONTINUATION.match(self.source, self.at):
            self.at = block.end()
            pieces.append(_Indent(0, len(block["indent"])))
        while True:
            if text := self.take(_TEXT):
                pieces.append(text)
            elif self.source.startswith("{", self.at):
                pieces.append(self.placeable())
            elif line := _CONTINUATION.match(self.source, self.at):
                self.at = line.end()
                pieces.append(_Indent(line["breaks"].count("\n"), len(line["indent"])))
            else:
                break
        if self.at == start:
            raise self.fault("a text")
        if self.source.startswith("}", self.at):
            raise self.fault('no closing brace; a brace in a text is written { "}" }')
        return _dedented(pieces)

    def placeable(self) -> Inline | Select:
        self.take(_OPEN, "{")
        inline = self.inline()
        self.take(_BLANK)
        expression: Inline | Select = inline
        if self.take(_ARROW):
            if isinstance(inline, Reference | Term):
                raise self.fault("a parameter or a function before ->")
            expression = Select(inline, self.variants())
        self.take(_CLOSE, "}")
        return expression

    def variants(self) -> tuple[Variant, ...]:
        found: list[Variant] = []
        while mark := self.take(_VARIANT):
            key = self.take(_NUMBER) or self.take(_NAME, "a variant's key")
            self.take(_BRACKET, "]")
            default = mark.strip() != "["
            found.append(Variant(Decimal(key) if _NUMBER.match(key) else key, self.pattern(), default))
        if sum(variant.default for variant in found) != 1:
            raise self.fault("variants of which exactly one is the default, *[…]")
        return tuple(found)

    def inline(self) -> Inline:
        if self.take(_DOLLAR):
            return Variable(self.take(_NAME, "a parameter's name"))
        if self.source[self.at : self.at + 1] == '"' or _NUMBER.match(self.source, self.at):
            return self.literal()
        if term := self.take(_TERM):
            positional, named = self.arguments()
            if positional:
                raise self.fault("only named arguments for a term")
            return Term(term, named)
        name = self.take(_NAME, "a parameter, text, number, -term, FUNCTION or message")
        if _PAREN.match(self.source, self.at):
            if not _FUNCTION.fullmatch(name):
                raise self.fault("a function in capital letters")
            return Call(name, *self.arguments())
        return Reference(name)

    def literal(self) -> Literal:
        if number := self.take(_NUMBER):
            return Literal(number, Decimal(number))
        text = _ESCAPE.sub(
            lambda found: _unescaped(found), self.take(_STRING, 'a number or a text in "…"')[1:-1]
        )
        return Literal(text, text)

    def arguments(self) -> tuple[tuple[Inline, ...], tuple[tuple[str, Literal], ...]]:
        positional: list[Inline] = []
        named: list[tuple[str, Literal]] = []
        if not self.take(_PAREN):
            return (), ()
        while not self.take(_END):
            value = self.inline()
            if self.take(_COLON):
                if not isinstance(value, Reference) or value.name in dict(named):
                    raise self.fault("one name before the colon, each only once")
                named.append((value.name, self.literal()))
            elif named:
                raise self.fault("named arguments after the others")
            else:
                positional.append(value)
            if not self.take(_COMMA):
                self.take(_END, ")")
                break
        return tuple(positional), tuple(named)


def _dedented(pieces: list[str | _Indent | Inline | Select]) -> Pattern:
    """The pieces as a pattern: common indentation taken off, texts joined, space at the end dropped."""
    common = min((piece.width for piece in pieces if isinstance(piece, _Indent)), default=0)
    joined: list[str | Inline | Select] = []
    for piece in pieces:
        part = "\n" * piece.breaks + " " * (piece.width - common) if isinstance(piece, _Indent) else piece
        if isinstance(part, str) and joined and isinstance(joined[-1], str):
            joined[-1] += part
        elif part != "":
            joined.append(part)
    if joined and isinstance(joined[-1], str):
        joined[-1] = joined[-1].rstrip(" \n")
        if not joined[-1]:
            joined.pop()
    return tuple(joined)


def _unescaped(found: re.Match[str]) -> str:
    escaped = found[1]
    if escaped[0] not in "uU":
        return escaped
    point = int(escaped[1:], 16)
    return "\N{REPLACEMENT CHARACTER}" if 0xD800 <= point <= 0xDFFF else chr(point)


_NAME = re.compile(r"[a-zA-Z][a-zA-Z0-9_-]*|-[a-zA-Z][a-zA-Z0-9_-]*(?= *=)")
_TERM = re.compile(r"-[a-zA-Z][a-zA-Z0-9_-]*")
_FUNCTION = re.compile(r"[A-Z][A-Z0-9_-]*")
_EQUALS = re.compile(r" *=")
_SPACES = re.compile(r" *")
_BLANK = re.compile(r"[ \n]*")
_TEXT = re.compile(r"[^{}\n]+")
_CONTINUATION = re.compile(r"(?P<breaks>(?: *\n)+)(?P<indent> *)(?:(?=\{)|(?<= )(?=[^ \n.*\[}]))")
_OPEN = re.compile(r"\{[ \n]*")
_CLOSE = re.compile(r"[ \n]*\}")
_ARROW = re.compile(r"-> *\n")
_VARIANT = re.compile(r"[ \n]*\*?\[[ \n]*")
_BRACKET = re.compile(r"[ \n]*\]")
_DOLLAR = re.compile(r"\$")
_NUMBER = re.compile(r"-?[0-9]+(?:\.[0-9]+)?")
_STRING = re.compile(r'"(?:[^"\\\n]|\\["\\]|\\u[0-9a-fA-F]{4}|\\U(?:0[0-9a-fA-F]|10)[0-9a-fA-F]{4})*"')
_ESCAPE = re.compile(r'\\(["\\]|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{6})')
_PAREN = re.compile(r"[ \n]*\([ \n]*")
_END = re.compile(r"[ \n]*\)")
_COMMA = re.compile(r"[ \n]*,[ \n]*")
_COLON = re.compile(r"[ \n]*:[ \n]*")
