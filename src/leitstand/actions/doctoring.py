"""`doctor`: whether this installation is sound. Every finding says what was looked at, its state and how to mend it."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator
from importlib import metadata
from pathlib import Path

from leitstand import journal
from leitstand.journal import Finding
from leitstand.texts import message

LEAST_PYTHON = (3, 11)
_NEEDED = re.compile(r"([A-Za-z0-9._-]+)(?:\[[^]]*\])?\s*([^;]*)(?:;(.*))?")
_BOUND = re.compile(r"(>=|<=|==|<|>|~=)\s*([0-9][0-9.]*)")


def doctor(home: Path) -> tuple[Finding, ...]:
    """Looks at Python, the installed packages, the data folder and its database; makes and changes nothing."""
    return (*_python(sys.version_info[:3]), *_packages(), *journal.examine(home))


def _python(version: tuple[int, int, int]) -> Iterator[Finding]:
    told = message("actions-doctor-python", version=".".join(map(str, version)))
    if version[:2] >= LEAST_PYTHON:
        yield Finding("python", "ok", told)
    else:
        yield Finding("python", "fault", told, message("actions-doctor-mend-python"))


def _packages() -> Iterator[Finding]:
    """The packages that the installed program asks for, without extras, are there in a fitting version."""
    try:
        needed = metadata.requires("leitstand") or ()
    except metadata.PackageNotFoundError:  # run from its source, without an installation
        needed = ()
    wrong = tuple(_wrong(needed))
    if wrong:
        told, mend = (
            message("actions-doctor-packages-wrong", packages=wrong),
            message("actions-doctor-mend-packages"),
        )
        yield Finding("packages", "fault", told, mend)
    else:
        yield Finding("packages", "ok", message("actions-doctor-packages", count=len(needed)))


def _wrong(needed: Iterable[str]) -> Iterator[str]:
    for line in needed:
        read = _NEEDED.match(line)
        if read is None or "extra" in (read[3] or ""):
            continue
        name, bounds = read[1], read[2].strip()
        try:
            version = metadata.version(name)
        except metadata.PackageNotFoundError:
            yield f"{name} {bounds}"
            continue
        if not all(_fits(version, sign, bound) for sign, bound in _BOUND.findall(bounds)):
            yield f"{name} {version} ({bounds})"


def _fits(version: str, sign: str, bound: str) -> bool:
    """Whether a version keeps one bound, by its leading numbers."""
    there, wanted = _numbers(version), _numbers(bound)
    width = max(len(there), len(wanted))
    a, b = (part + (0,) * (width - len(part)) for part in (there, wanted))
    match sign:
        case ">=" | "~=":
            return a >= b
        case "<=":
            return a <= b
        case "<":
            return a < b
        case ">":
            return a > b
    return a == b


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in re.match(r"[0-9.]*", version)[0].strip(".").split(".") if part)  # type: ignore[index]
