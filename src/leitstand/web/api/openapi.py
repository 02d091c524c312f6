"""The OpenAPI 3.1 file: addresses and parameters as django-ninja reads them, bodies and answers as the records say.

Nothing of it is written by hand; names of fields come from the catalogue in the reader's language.
"""

from __future__ import annotations

from collections.abc import Mapping
from copy import deepcopy
from functools import cache
from typing import Any, Final

from django.http import HttpRequest, HttpResponse, JsonResponse
from pydantic import TypeAdapter

from leitstand.strategy import KINDS
from leitstand.texts import Lang, Message, UnknownMessage, message, render

from .. import preferences
from .operations import _CONVERTED, PREFIX, Operation, api, operation, operations
from .problems import MEDIA_TYPE, TITLES, Problem

GROUPS: Final = ("standing", "records", "questions", "jobs", "lists", "journal", "people", "description")
MESSAGES: Final = tuple(
    f"rest-group-{group}"
    for group in ("standing", "records", "questions", "jobs", "lists", "journal", "people", "description")
)
"""The groups of operations, in the order of the page."""
_REF: Final = "#/components/schemas/{model}"
_JSON: Final = "application/json"
_WRITING: Final = ("POST", "PUT", "DELETE")
_HEADERS: Final[Mapping[str, str]] = {
    "If-Match": "rest-header-if-match", "If-None-Match": "rest-header-if-none-match",
    "Idempotency-Key": "rest-header-idempotency-key", "ETag": "rest-header-etag", "Location": "rest-header-location",
}  # fmt: skip


def group_title(group: str) -> Message:
    """What a group of operations is called."""
    return message(f"rest-group-{group}")


def document(lang: Lang) -> dict[str, Any]:
    """The file in this language, a value of one's own."""
    return deepcopy(_document(lang))


@operation("GET", "openapi.json", permission="member", name="api-openapi", group="description",
           title=message("rest-op-openapi"), gives=dict[str, Any])  # fmt: skip
def served(request: HttpRequest) -> HttpResponse:
    return JsonResponse(_document(preferences.of(request).lang))


def address_of(made: Operation) -> str:
    """The address of an operation as the file names it."""
    return "/" + PREFIX + _CONVERTED.sub(lambda m: "{" + m[2] + "}", made.route)


@cache
def _document(lang: Lang) -> dict[str, Any]:
    found = api.get_openapi_schema(path_prefix=PREFIX)
    refs, definitions = _schemas()
    _name_fields(definitions, refs, lang)
    paths: dict[str, Any] = {}
    for made in operations():
        address, method = address_of(made), made.method.lower()
        parameters = found["paths"][address][method]["parameters"]
        paths.setdefault(address, {})[method] = _described(made, parameters, refs, lang)
    problems = {
        f"Problem{status}": {
            "description": render(message(title), lang),
            "content": {MEDIA_TYPE: {"schema": refs["problem", "serialization"]}},
        }
        for status, title in TITLES.items()
    }
    return {
        "openapi": "3.1.0",
        "info": {"title": "Leitstand", "version": "1", "description": render(message("rest-about"), lang)},
        "servers": [{"url": "/"}],
        "tags": [{"name": g, "description": render(group_title(g), lang)} for g in GROUPS],
        "security": [{"token": []}, {"session": []}],
        "paths": paths,
        "components": {
            "schemas": definitions,
            "responses": problems,
            "securitySchemes": {
                "token": {"type": "http", "scheme": "bearer"},
                "session": {"type": "apiKey", "in": "cookie", "name": "leitstand-session"},
            },
        },
    }


def _described(
    made: Operation, parameters: list[Any], refs: Mapping[tuple[str, str], Any], lang: Lang
) -> dict[str, Any]:
    """One operation as the file has it."""
    answer: dict[str, Any] = {"description": render(message("rest-answered"), lang)}
    if made.gives is not None:
        answer["content"] = {_JSON: {"schema": refs[made.name, "serialization"]}}
    if made.headers:
        answer["headers"] = {
            name: {
                "description": render(message(_HEADERS[name]), lang),
                "required": True,
                "schema": {"type": "string"},
            }
            for name in made.headers
        }
    refusals = {
        str(status): {"$ref": f"#/components/responses/Problem{status}"} for status in TITLES if status != 500
    }
    told: dict[str, Any] = {
        "operationId": made.name,
        "summary": render(made.title, lang),
        "description": render(message("rest-takes-permission", permission=made.permission), lang),
        "tags": [made.group],
        "parameters": [*map(_bare, parameters), *_header_parameters(made, lang)],
        "responses": {str(made.status): answer, **refusals},
    }
    if made.takes == "file":
        octets = {"schema": {"type": "string", "format": "binary"}}
        told["requestBody"] = {"required": True, "content": {"application/octet-stream": octets}}
    elif made.takes is not None:
        schema = {"schema": refs[made.name, "validation"]}
        told["requestBody"] = {"required": True, "content": {_JSON: schema}}
    return told


def _bare(parameter: dict[str, Any]) -> dict[str, Any]:
    """A parameter without the titles that are made of its name in code."""
    schema = {key: value for key, value in parameter["schema"].items() if key != "title"}
    return {**parameter, "schema": schema}


def _header_parameters(made: Operation, lang: Lang) -> list[dict[str, Any]]:
    names = ["If-Match"] if made.versioned else []
    names += ["If-None-Match"] if made.versioned and made.method == "PUT" else []
    names += ["Idempotency-Key"] if made.method in _WRITING else []
    return [
        {
            "in": "header", "name": name, "required": False, "schema": {"type": "string"},
            "description": render(message(_HEADERS[name]), lang),
        }
        for name in names
    ]  # fmt: skip


@cache
def _generated() -> tuple[dict[tuple[str, str], Any], dict[str, Any]]:
    """The schema of everything that is taken (validation) and given (serialization), and all definitions."""
    wanted: list[tuple[str, Any, TypeAdapter[Any]]] = [
        ("problem", "serialization", TypeAdapter(Problem)),
        *((kind, "serialization", TypeAdapter(record)) for kind, record in KINDS.items()),
        *((kind, "validation", TypeAdapter(record)) for kind, record in KINDS.items()),
    ]
    for made in operations():
        if made.gives is not None:
            wanted.append((made.name, "serialization", TypeAdapter(made.gives)))
        if isinstance(made.takes, type):
            wanted.append((made.name, "validation", TypeAdapter(made.takes)))
    refs, definitions = TypeAdapter.json_schemas(wanted, ref_template=_REF)
    return {(name, str(mode)): ref for (name, mode), ref in refs.items()}, dict(definitions.get("$defs", {}))


def _schemas() -> tuple[dict[tuple[str, str], Any], dict[str, Any]]:
    refs, definitions = _generated()
    return refs, deepcopy(definitions)


def _name_fields(definitions: dict[str, Any], refs: Mapping[tuple[str, str], Any], lang: Lang) -> None:
    """Fields of records are called in the file what pages call them."""
    for kind, record in KINDS.items():
        for mode in ("validation", "serialization"):
            schema = definitions[refs[kind, mode]["$ref"].rpartition("/")[2]]
            for name, described in schema["properties"].items():
                try:
                    described["title"] = render(record.field_label(name), lang)
                except UnknownMessage:
                    described.pop("title", None)
