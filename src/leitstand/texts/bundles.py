"""The catalogue in Mozilla's Fluent: a bundle for each language, into which a room is read when it speaks.

Importing `fluent.runtime` takes longer than all the rest of a short command, so it waits for the first text.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

from leitstand.texts.message import Lang, UnknownMessage

if TYPE_CHECKING:
    from fluent.runtime import FluentBundle
    from fluent.syntax.ast import Resource

CATALOGUE = Path(__file__).parent / "catalogue"
TERMS = "terms"

Functions: TypeAlias = Callable[[Lang], dict[str, Callable[..., Any]]]
"""Names the functions that the texts of a language may call. Each set of functions has bundles of its own."""


class CatalogueFault(ValueError):
    """An entry of an .ftl file cannot be read, or says something that cannot be said."""


class MissingParameter(LookupError):
    """A message is said without a parameter that its text names."""


def words(code: str, lang: Lang, /, **params: str | int) -> str:
    """A message whose parameters are words and whole numbers: for the words inside numbers and dates."""
    return formatted(code, lang, params, _no_functions)


def formatted(code: str, lang: Lang, params: Mapping[str, Any], functions: Functions) -> str:
    """What message `code` says: its parameters are texts, numbers, or values of Fluent's types.

    Raises UnknownMessage, MissingParameter, CatalogueFault, and whatever a function raises: a text that is
    not whole is no text.
    """
    from fluent.runtime.resolver import CurrentEnvironment, ResolverEnvironment
    from fluent.runtime.types import FluentType
    from fluent.runtime.utils import native_to_fluent

    bundle = _bundle(lang, code.partition("-")[0], functions)
    if not bundle.has_message(code):
        raise _unreadable(code, lang) or UnknownMessage(code, lang)
    pattern = bundle.get_message(code).value
    if pattern is None:
        raise CatalogueFault(f"message {code!r} has attributes only; nobody can say them")
    # FluentBundle.format_pattern, except that it would turn our numbers into its own, written in Babel's way
    args = {
        name: value if isinstance(value, FluentType) else native_to_fluent(value)
        for name, value in params.items()
    }
    errors: list[Exception] = []
    try:
        text = pattern(ResolverEnvironment(bundle, errors, current=CurrentEnvironment(args)))
    except RecursionError:
        raise CatalogueFault(f"message {code!r} refers to itself") from None
    except Exception as error:
        errors.append(error)
    if errors:
        raise _raised(errors[0], code)
    return str(text)


@cache
def resource(lang: Lang, room: str) -> Resource:
    """One file of the catalogue as Mozilla's parser reads it; empty if there is none."""
    from fluent.runtime import FluentResource

    return FluentResource(_source(lang, room))


def codes(lang: Lang) -> frozenset[str]:
    """Every message code of a language."""
    from fluent.syntax.ast import Message

    rooms = sorted(path.stem for path in (CATALOGUE / lang).glob("*.ftl"))
    entries = (entry for room in rooms for entry in resource(lang, room).body)
    return frozenset(entry.id.name for entry in entries if isinstance(entry, Message))


@cache
def _bundle(lang: Lang, room: str, functions: Functions) -> FluentBundle:
    """The bundle of a language after this room, and every room that it refers to, was read into it."""
    bundle = _empty_bundle(lang, functions)
    needed, read = {room}, set[str]()
    while needed:
        name = needed.pop()
        read.add(name)
        bundle.add_resource(resource(lang, name))
        needed |= _referred(lang, name) - read
    return bundle


@cache
def _empty_bundle(lang: Lang, functions: Functions) -> FluentBundle:
    from fluent.runtime import FluentBundle

    return FluentBundle([lang], functions(lang), use_isolating=False)


def _referred(lang: Lang, room: str) -> frozenset[str]:
    """The other files of which a text in this one may say a message or a term."""
    found = _REFERENCE.finditer(_source(lang, room))
    return frozenset(TERMS if reference[1] else reference[2] for reference in found)


def _source(lang: Lang, room: str) -> str:
    path = CATALOGUE / lang / f"{room}.ftl"
    return path.read_text(encoding="utf-8") if path.is_file() else ""


def _no_functions(_lang: Lang) -> dict[str, Callable[..., Any]]:
    return {}


def _raised(error: Exception, code: str) -> Exception:
    """What Fluent reports and goes on, as the exception that it is here."""
    from fluent.runtime.errors import FluentFormatError

    if not isinstance(error, FluentFormatError):
        return error
    kind, _, name = str(error).partition(": ")
    if kind == "Unknown external":
        return MissingParameter(f"message {code!r} needs the parameter {name!r}")
    if kind == "Cyclic reference":
        return CatalogueFault(f"message {code!r} refers to itself")
    return CatalogueFault(f"message {code!r}: {error}")


def _unreadable(code: str, lang: Lang) -> CatalogueFault | None:
    """The fault of an entry that is there and cannot be read."""
    from fluent.syntax.ast import Junk

    for entry in resource(lang, code.partition("-")[0]).body:
        if isinstance(entry, Junk) and entry.content and re.match(rf"{code}\s*=", entry.content):
            return CatalogueFault(f"message {code!r}: {entry.annotations[0].message} in:\n{entry.content}")
    return None


_REFERENCE = re.compile(r"[{(,]\s*(-?)([a-z][a-z0-9]*)")
