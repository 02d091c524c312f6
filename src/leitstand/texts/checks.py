"""What is wrong with a catalogue: each check is a function over given texts and returns its findings.

The tests apply all of them to the real catalogue, and each to a catalogue with the fault that it must find.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import TypeAlias

from fluent.syntax import FluentParser, ast

from leitstand.texts.bundles import TERMS
from leitstand.texts.glossary import Term as Word
from leitstand.texts.message import LANGUAGES, Lang
from leitstand.texts.uses import CODE, Finding, Uses

Catalogue: TypeAlias = Mapping[Lang, Mapping[str, str]]
"""Language -> room -> text of the .ftl file."""
Entry: TypeAlias = ast.Message | ast.Term


def invalid(catalogue: Catalogue, functions: Iterable[str]) -> Iterator[Finding]:
    """Entries that cannot be read, stand in the wrong file, twice, or say what cannot be said."""
    known = frozenset(functions)
    for lang, rooms in catalogue.items():
        names = {name for source in rooms.values() for name in entries(source)}
        for room, source in rooms.items():
            yield from _misplaced(lang, room, source)
            for name, entry in entries(source).items():
                for fault in _faults(entry, names, known):
                    yield Finding(f"{lang}/{name}", fault)


def missing_in_one_language(catalogue: Catalogue) -> Iterator[Finding]:
    """Codes and terms that one language has and the other has not."""
    names = {lang: _all_entries(rooms).keys() for lang, rooms in catalogue.items()}
    for lang in LANGUAGES:
        for name in sorted(set().union(*names.values()) - names[lang]):
            yield Finding(f"{lang}/{name}", "is missing in this language")


def said_but_missing(catalogue: Catalogue, uses: Uses) -> Iterator[Finding]:
    """Codes that the program says and the catalogue lacks, and parameters that a call does not give."""
    needed = _needed(catalogue)
    for use in uses.said:
        for lang in LANGUAGES:
            if use.code not in needed[lang]:
                yield Finding(use.where, f"says {use.code}, which is missing in {lang}")
            elif use.params is not None and needed[lang][use.code] - use.params:
                lacking = ", ".join(sorted(needed[lang][use.code] - use.params))
                yield Finding(use.where, f"says {use.code} without {lacking}, which its text in {lang} needs")


def unused(catalogue: Catalogue, uses: Uses) -> Iterator[Finding]:
    """Codes that neither the program nor another message says."""
    said = uses.mentioned | {use.code for use in uses.said}
    for lang, rooms in catalogue.items():
        referred = frozenset[str]().union(*(_references(entry) for entry in _all_entries(rooms).values()))
        for name in _all_entries(rooms):
            if not name.startswith("-") and name not in said and name not in referred:
                yield Finding(f"{lang}/{name}", "is never said")


def untranslated(catalogue: Catalogue, same: Iterable[str] = ()) -> Iterator[Finding]:
    """Entries that say the same in both languages, with a word that is not known to be the `same` in both."""
    allowed = frozenset(same)
    german, english = (_all_entries(catalogue[lang]) for lang in LANGUAGES)
    for name in sorted(german.keys() & english.keys()):
        said = _text(german[name])
        alike = german[name].equals(english[name], ["span", "comment"])
        if alike and not allowed.issuperset(re.findall(r"[^\W\d_]{2,}", said)):
            yield Finding(f"en/{name}", f"is the same as in German: {said!r}")


def different_parameters(catalogue: Catalogue, known: Iterable[str] = ()) -> Iterator[Finding]:
    """Messages that show other parameters in German than in English; a selector may be in one alone."""
    german, english = (_all_entries(catalogue[lang]) for lang in LANGUAGES)
    for name in sorted(german.keys() & english.keys() - set(known)):
        de, en = (_variables(texts[name], selectors=False) for texts in (german, english))
        if de != en:
            alone = ", ".join(f"${variable}" for variable in sorted(de ^ en))
            yield Finding(name, f"shows {alone} in one language only")


def forbidden_words(catalogue: Catalogue, words: Iterable[Word]) -> Iterator[Finding]:
    """Texts that say what the glossary forbids."""
    terms = tuple(words)
    for lang, rooms in catalogue.items():
        for name, entry in _all_entries(rooms).items():
            text = _COMMAND.sub(" ", _text(entry))
            for term in terms:
                for banned in term.forbidden(lang):
                    if banned.stands_in(name.removeprefix("-"), text):
                        right = term.de if lang == "de" else term.en
                        yield Finding(
                            f"{lang}/{name}", f"says {banned.word!r}; the word is {right!r}: {text!r}"
                        )


def entries(source: str) -> dict[str, Entry]:
    """The entries of an .ftl text: name ("room-words", "-term") -> entry. The first of equal names wins."""
    found: dict[str, Entry] = {}
    for entry in _body(source):
        if isinstance(entry, ast.Message | ast.Term):
            found.setdefault(_name(entry), entry)
    return found


@cache
def _body(source: str) -> tuple[ast.EntryType, ...]:
    return tuple(FluentParser(with_spans=False).parse(source).body)


def _name(entry: Entry) -> str:
    return f"-{entry.id.name}" if isinstance(entry, ast.Term) else entry.id.name


def _all_entries(rooms: Mapping[str, str]) -> dict[str, Entry]:
    return {name: entry for source in rooms.values() for name, entry in entries(source).items()}


def _misplaced(lang: Lang, room: str, source: str) -> Iterator[Finding]:
    body = _body(source)
    counts = Counter(_name(entry) for entry in body if isinstance(entry, ast.Message | ast.Term))
    for name, count in counts.items():
        if count > 1:
            yield Finding(f"{lang}/{name}", "stands twice in its file")
        if name.startswith("-") != (room == TERMS) or not (room == TERMS or name.startswith(f"{room}-")):
            yield Finding(f"{lang}/{name}", f"stands in the wrong file, {room}.ftl")
        elif room != TERMS and not CODE.fullmatch(name):
            yield Finding(f"{lang}/{name}", "is no code: lower-case words joined by hyphens")
    for entry in body:
        if isinstance(entry, ast.Junk):
            why = "; ".join(str(annotation.message) for annotation in entry.annotations)
            yield Finding(f"{lang}/{room}.ftl", f"cannot be read ({why}): {entry.content!r}")


def _faults(entry: Entry, names: Iterable[str], functions: Iterable[str]) -> Iterator[str]:
    if entry.attributes:
        yield "has attributes, which are not used: one text, one code"
    for missing in sorted(_references(entry) - set(names)):
        yield f"refers to {missing}, which does not exist"
    called = {node.id.name for node in _nodes(entry) if isinstance(node, ast.FunctionReference)}
    for missing in sorted(called - set(functions)):
        yield f"calls {missing}, which does not exist"
    if isinstance(entry, ast.Term):
        for shown in sorted(_variables(entry, selectors=False)):
            yield f"shows ${shown}; a term may only choose by it, because it need not be given"
    for node in _nodes(entry):
        if isinstance(node, ast.Pattern):
            marks = sum(text.value.count("**") for text in node.elements if isinstance(text, ast.TextElement))
            if marks % 2:
                yield "opens ** and does not close it in the same text"


def _needed(catalogue: Catalogue) -> dict[Lang, dict[str, frozenset[str]]]:
    """Language -> code -> the parameters that its text needs, also through the messages that it refers to."""
    needed: dict[Lang, dict[str, frozenset[str]]] = {}
    for lang in LANGUAGES:
        texts = _all_entries(catalogue[lang])

        def reach(name: str, seen: frozenset[str], texts: dict[str, Entry] = texts) -> frozenset[str]:
            if name in seen or name.startswith("-") or name not in texts:
                return frozenset()
            inner = (reach(other, seen | {name}) for other in _references(texts[name]))
            return _variables(texts[name], selectors=True).union(*inner)

        needed[lang] = {name: reach(name, frozenset()) for name in texts}
    return needed


def _nodes(node: object, *, selectors: bool = True) -> Iterator[ast.BaseNode]:
    """A node and all that is said in it; without `selectors`, not what only chooses a variant."""
    if isinstance(node, list):
        for item in node:
            yield from _nodes(item, selectors=selectors)
    elif isinstance(node, ast.BaseNode):
        yield node
        for name, child in vars(node).items():
            if name not in {"comment", "named"} and (selectors or name != "selector"):
                yield from _nodes(child, selectors=selectors)


def _variables(entry: Entry, *, selectors: bool) -> frozenset[str]:
    nodes = _nodes(entry, selectors=selectors)
    return frozenset(node.id.name for node in nodes if isinstance(node, ast.VariableReference))


def _references(entry: Entry) -> frozenset[str]:
    """The messages and the terms that an entry says."""
    nodes = list(_nodes(entry))
    messages = {node.id.name for node in nodes if isinstance(node, ast.MessageReference)}
    return frozenset(messages | {f"-{node.id.name}" for node in nodes if isinstance(node, ast.TermReference)})


def _text(entry: Entry) -> str:
    """The words of an entry, of all its variants, without its parameters."""
    said: list[str] = []
    for node in _nodes(entry.value, selectors=False):
        if isinstance(node, ast.TextElement):
            said.append(node.value)
        elif isinstance(node, ast.StringLiteral):
            said.append(node.parse()["value"])
    return " ".join(" ".join(text.split()) for text in said)


_COMMAND = re.compile(r"„leitstand [^“]*“|“leitstand [^”]*”|`[^`]*`|\bleitstand [a-z-]+|--[a-z][a-z-]*")
"""What one types is no wording: commands and options keep their English names."""
