"""Whatever is sent, the answer is one that the OpenAPI file describes, and never a fault of the program."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from tests.web.api.conftest import membership

if TYPE_CHECKING:
    from django.test import Client

Program = Callable[..., "Client"]
EXAMPLES = int(os.environ.get("LEITSTAND_API_EXAMPLES", "3"))
"""Requests to each operation and role; more are asked for by the environment."""


def test_every_operation_is_described_and_every_kind_has_its_schemas(program: Program) -> None:
    from leitstand.strategy import KINDS
    from leitstand.web.api.openapi import address_of
    from leitstand.web.api.operations import operations
    from leitstand.web.forms import EDITABLE

    file = program("auditor").get("/api/v1/openapi.json").json()
    assert file["openapi"] == "3.1.0"
    described = {told["operationId"] for methods in file["paths"].values() for told in methods.values()}
    assert described == {made.name for made in operations()}
    for kind in KINDS:
        address = f"/api/v1/records/{kind.replace('_', '-')}"
        assert file["paths"].keys() >= {address, f"{address}/{{record_id}}"}
        assert ("post" in file["paths"][address]) is (kind in EDITABLE)
    for made in operations():
        refusals = file["paths"][address_of(made)][made.method.lower()]["responses"].keys()
        assert refusals >= {
            "400",
            "401",
            "403",
            "404",
            "405",
            "406",
            "409",
            "412",
            "415",
            "422",
            "428",
            "429",
        }


def test_the_file_is_in_the_language_of_the_reader_and_holds_nothing_that_leads_nowhere(
    program: Program,
) -> None:
    texts = {lang: program("auditor", lang=lang).get("/api/v1/openapi.json").json() for lang in ("de", "en")}
    titles = {
        lang: t["components"]["schemas"]["UseCase"]["properties"]["stage"]["title"]
        for lang, t in texts.items()
    }
    assert titles == {"de": "Stufe", "en": "Stage"}
    names = texts["de"]["components"]["schemas"].keys()
    assert all(ref.rpartition("/")[2] in names for ref in _refs(texts["de"]) if "/schemas/" in ref)


def _with_ids(file: dict[str, Any]) -> dict[str, Any]:
    """The file with ids that are there beside any others, so that not every address leads nowhere."""
    known = {
        "record_id": ["UC-031", "UC-007", "Z-DURCHLAUF", "B-2027", "S-DATEN"], "case_id": ["UC-031"],
        "fact_id": ["plan.value.p50", "UC-031.chance"],
    }  # fmt: skip
    for methods in file["paths"].values():
        for told in methods.values():
            for parameter in told["parameters"]:
                ids = known.get(parameter["name"])
                if ids and parameter["in"] == "path":
                    parameter["schema"] = {"anyOf": [{"enum": ids}, {"type": "string", "minLength": 1}]}
    return file


def _refs(value: Any) -> list[str]:
    if isinstance(value, dict):
        own = [value["$ref"]] if isinstance(value.get("$ref"), str) else []
        return own + [ref for part in value.values() for ref in _refs(part)]
    return [ref for part in value for ref in _refs(part)] if isinstance(value, list) else []


@pytest.mark.slow
@pytest.mark.parametrize("role", ["leadership", "works_council"])
def test_no_answer_lies_outside_the_description(
    home: Path, program: Program, role: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """schemathesis sends what the file allows and what it forbids to every operation, as two access roles."""
    import schemathesis
    from django.core.wsgi import get_wsgi_application
    from schemathesis import checks
    from tests.web.fixtures import logins

    from leitstand.web.api import limits

    monkeypatch.setattr(limits, "A_MINUTE", 10**9)
    file = program(role).get("/api/v1/openapi.json").json()
    token = logins.tokens.issue(membership(role), "schemathesis", ("read", "write", "decide", "manage"), 30)
    schema = schemathesis.openapi.from_dict(_with_ids(file))
    schema.app = get_wsgi_application()
    held = (
        checks.not_a_server_error, checks.status_code_conformance,
        checks.content_type_conformance, checks.CHECKS.get_one("response_schema_conformance"),
        checks.response_headers_conformance,
    )  # fmt: skip
    headers = {"Authorization": f"Bearer {token.secret}", "Host": "localhost"}
    tried = 0
    for found in schema.get_all_operations():
        made: Any = found.ok()  # type: ignore[union-attr] # what cannot be read raises, and the test fails

        @settings(
            max_examples=EXAMPLES, deadline=None, database=None, derandomize=True, phases=[Phase.generate],
            suppress_health_check=list(HealthCheck),
        )  # fmt: skip
        @given(
            case=made.as_strategy() | made.as_strategy(generation_mode=schemathesis.GenerationMode.NEGATIVE)
        )
        def sent(case: Any) -> None:
            case.call_and_validate(headers=headers, checks=held)

        sent()
        tried += 1
    assert tried > 100
