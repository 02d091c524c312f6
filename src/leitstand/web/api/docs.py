"""The page that describes the API: made from the same file that programs read, without a script of anybody else's."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest, HttpResponse

from leitstand.texts import Message

from .. import preferences
from ..doors import door
from ..pages.showing import show, where
from .openapi import GROUPS, document, group_title


@dataclass(frozen=True)
class Parameter:
    """A parameter of an operation: where it stands, and what it may be."""

    name: str
    place: str
    what: str
    required: bool


@dataclass(frozen=True)
class Described:
    """An operation on the page. `takes`, `gives`: the names of schemas, which are on the page, too."""

    name: str
    method: str
    address: str
    title: str
    note: str
    parameters: tuple[Parameter, ...]
    takes: str
    gives: str
    status: str


@dataclass(frozen=True)
class Property:
    """A field of a schema. `of`: the schema of its values, where they have one."""

    name: str
    title: str
    what: str
    of: str
    required: bool


@dataclass(frozen=True)
class Group:
    """Operations that belong together."""

    name: str
    title: Message
    operations: tuple[Described, ...]


@door("api/docs/", permission="member", name="api-docs")
def described(request: HttpRequest) -> HttpResponse:
    where(request)
    found = document(preferences.of(request).lang)
    groups = tuple(
        Group(name, group_title(name), tuple(o for tags, o in _operations(found) if name in tags))
        for name in GROUPS
    )
    schemas = [(name, _properties(schema)) for name, schema in sorted(found["components"]["schemas"].items())]
    return show(request, "api_docs", {"groups": groups, "schemas": [s for s in schemas if s[1]]})


def _operations(found: dict[str, Any]) -> list[tuple[list[str], Described]]:
    return [
        (told["tags"], _described(method.upper(), address, told))
        for address, methods in found["paths"].items()
        for method, told in methods.items()
    ]


def _described(method: str, address: str, told: dict[str, Any]) -> Described:
    status = next(iter(told["responses"]))
    return Described(
        name=told["operationId"], method=method, address=address, title=told["summary"], note=told["description"],
        parameters=tuple(
            Parameter(p["name"], p["in"], _what(p["schema"])[0], p["required"]) for p in told["parameters"]
        ),
        takes=_content(told.get("requestBody", {})), gives=_content(told["responses"][status]), status=status,
    )  # fmt: skip


def _content(body: dict[str, Any]) -> str:
    schema = next((c["schema"] for c in body.get("content", {}).values()), None)
    return "" if schema is None else _what(schema)[1]


def _properties(schema: dict[str, Any]) -> tuple[Property, ...]:
    required = schema.get("required", [])
    return tuple(
        Property(name, of.get("title", ""), *_what(of), name in required)
        for name, of in schema.get("properties", {}).items()
    )


def _what(schema: dict[str, Any]) -> tuple[str, str]:
    """What a value may be, in the words of JSON Schema, and the schema that it has by name."""
    if "$ref" in schema:
        name = schema["$ref"].rpartition("/")[2]
        return name, name
    if "enum" in schema:
        return " | ".join(map(str, schema["enum"])), ""
    if "const" in schema:
        return str(schema["const"]), ""
    for several in ("anyOf", "oneOf"):
        if several in schema:
            kinds = [_what(s) for s in schema[several]]
            return " | ".join(dict.fromkeys(k for k, _ in kinds)), next((n for _, n in kinds if n), "")
    if schema.get("type") == "array":
        what, name = _what(schema.get("items", schema.get("prefixItems", [{}])[0]))
        return f"[{what}]", name
    return f"{schema.get('type', 'any')}{' ' + schema['format'] if 'format' in schema else ''}", ""
