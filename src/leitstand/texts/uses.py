"""Which messages the program says: read from its source, not from a run, so that no message is forgotten."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from leitstand.texts.message import label

CODE = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)+")


class Finding(NamedTuple):
    """Where something is wrong ("de/exchange-unknown-column", "cli/app.py:12") and what."""

    where: str
    what: str


class Use(NamedTuple):
    """A code that the program says: where, and with which parameters (None: not known from the source)."""

    code: str
    where: str
    params: frozenset[str] | None = None


class Uses(NamedTuple):
    """What the program says: codes that must exist, every text that looks like a code, and faults."""

    said: tuple[Use, ...]
    mentioned: frozenset[str]
    faults: tuple[Finding, ...]


def uses_in(sources: Mapping[str, str]) -> Uses:
    """What the sources of the program say: Python files by their syntax, all others by their quoted texts."""
    said: list[Use] = []
    mentioned: set[str] = set()
    faults: list[Finding] = []
    for path, source in sources.items():
        if not path.endswith(".py"):
            mentioned.update(match[2] for match in _QUOTED.finditer(source))
            continue
        tree = ast.parse(source)
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and CODE.fullmatch(node.value):
                mentioned.add(node.value)
            elif isinstance(node, ast.Call):
                said.extend(_said(node, f"{path}:{node.lineno}"))
        composed = [node for node in ast.walk(tree) if isinstance(node, ast.Call) and _composes(node)]
        registry = _registry(tree)
        if registry is None:
            faults.append(Finding(path, "MESSAGES must be computed from constants of the same module"))
        elif composed and not registry:
            where = f"{path}:{composed[0].lineno}"
            faults.append(Finding(where, "composes a message code; list all of them in MESSAGES"))
        said.extend(Use(code, f"{path}: MESSAGES") for code in registry or ())
    return Uses(tuple(said), frozenset(mentioned), tuple(faults))


def labels_of(kinds: Mapping[str, Iterable[str]]) -> tuple[Use, ...]:
    """The labels of kinds of record and of their fields: kind ("use_case") -> fields that it alone has."""
    labels = [(kind, label(kind)) for kind in kinds]
    labels += [(kind, label(kind, field)) for kind, fields in kinds.items() for field in fields]
    return tuple(Use(said.code, f"record {kind}", frozenset()) for kind, said in labels)


def _said(call: ast.Call, where: str) -> Iterator[Use]:
    """message("code", a=...), and code="code" or formula="code" given to anything that carries a message."""
    if _name(call.func) == "message" and call.args:
        whole = all(keyword.arg for keyword in call.keywords)
        params = frozenset(keyword.arg for keyword in call.keywords if keyword.arg) if whole else None
        for code in _constants(call.args[0]):
            yield Use(code, where, params)
    for keyword in call.keywords:
        if keyword.arg in {"code", "formula"}:
            for code in _constants(keyword.value):
                if CODE.fullmatch(code):
                    yield Use(code, where)


def _composes(call: ast.Call) -> bool:
    return _name(call.func) == "message" and bool(call.args) and isinstance(call.args[0], ast.JoinedStr)


def _name(function: ast.expr) -> str:
    return function.id if isinstance(function, ast.Name) else getattr(function, "attr", "")


def _constants(node: ast.expr) -> Iterator[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from _constants(node.body)
        yield from _constants(node.orelse)


def _registry(tree: ast.Module) -> tuple[str, ...] | None:
    """The codes in the module's MESSAGES; none without it; None if they need more than its constants."""
    constants: dict[str, object] = {"__builtins__": {"range": range, "tuple": tuple, "sorted": sorted}}
    for statement in tree.body:
        if isinstance(statement, ast.Assign) and len(statement.targets) == 1:
            name, value = _name(statement.targets[0]), statement.value
        elif isinstance(statement, ast.AnnAssign) and statement.value:
            name, value = _name(statement.target), statement.value
        else:
            continue
        try:
            # our own source, in which next to nothing can be called
            constants[name] = eval(compile(ast.Expression(value), name, "eval"), constants)  # noqa: S307
        except Exception:
            if name == "MESSAGES":
                return None
    found = constants.get("MESSAGES", ())
    return tuple(str(code) for code in found) if isinstance(found, Iterable) else None


_QUOTED = re.compile(r"""(["'])([a-z][a-z0-9]*(?:-[a-z0-9]+)+)\1""")
