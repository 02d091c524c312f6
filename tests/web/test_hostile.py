"""Addresses, methods and names that nobody means well with: answered in order, and always with the strict headers."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from django.test import Client
from tests.web.fixtures import company, stored
from tests.web.test_safety import Parsed

from leitstand.strategy import Text, UseCase

ROUTES = ("/", "/portfolio/", "/use-cases/UC-031/", "/records/UC-031/", "/source/plan.value.p50/")
LONG = "A" * 900
MANY = "&".join(f"a{n}=1" for n in range(1500))
QUERIES = (
    "page=-1", "page=99999999999999999999", "page=%00", "sort=nonsense&dir=sideways", "pile=%27%22%3E", "q=%00%ff%fe",
    "lang=xx", "theme=%3Cscript%3E", "moves=yes", "a" * 1500, "=&=&;", "q=%E2%80%AEgnp.exe",
)  # fmt: skip
ANSWERS = (
    ("/", 200), ("/nix/", 404), ("/portfolio", 301), ("/portfolio/?lang=en", 302), (f"/portfolio/?{MANY}", 400),
    ("/static/web/parts.css", 200), ("/static/nix.css", 404), ("/records/nix/", 404),
)  # fmt: skip


@pytest.mark.parametrize("query", QUERIES)
@pytest.mark.parametrize("route", ROUTES)
def test_no_query_breaks_a_page(pages: Client, route: str, query: str) -> None:
    assert pages.get(f"{route}?{query}").status_code == 200


@pytest.mark.parametrize("query", [MANY, "q=" + "x" * 60_000, "lang=en&q=" + "x" * 5_000])
@pytest.mark.parametrize("route", [*ROUTES, "/nix/"])
def test_a_query_that_nobody_can_mean_is_refused_and_not_repeated(
    pages: Client, route: str, query: str
) -> None:
    answer = pages.get(f"{route}?{query}")
    assert answer.status_code == 400
    assert "versteht das Programm nicht" in answer.content.decode()
    assert len(answer.content) < 10_000


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "BREW"])
@pytest.mark.parametrize("route", ROUTES)
def test_every_route_takes_reading_alone(pages: Client, route: str, method: str) -> None:
    answer = pages.generic(method, route)
    assert answer.status_code == 405
    assert answer.headers["Allow"] == "GET, HEAD"
    with closing(pages.head(route)) as head:
        assert (head.status_code, head.content) == (200, b"")


@pytest.mark.parametrize(("path", "status"), ANSWERS)
def test_every_kind_of_answer_carries_the_strict_headers(pages: Client, path: str, status: int) -> None:
    with closing(pages.get(path)) as answer:
        assert answer.status_code == status
        strict(dict(answer.headers.items()))


def test_a_foreign_host_is_refused_with_the_strict_headers(pages: Client) -> None:
    for host in ("evil.example", "127.0.0.1.evil.example", "127.0.0.1@evil.example", "[::1].evil", "0.0.0.0"):  # noqa: S104
        answer = pages.get("/", headers={"host": host})
        assert answer.status_code == 400
        strict(dict(answer.headers.items()))


def test_a_host_that_a_proxy_claims_is_not_believed(pages: Client) -> None:
    answer = pages.get("/portfolio", headers={"x-forwarded-host": "evil.example"})
    assert answer["Location"] == "/portfolio/"


@pytest.mark.parametrize(
    "path", ["/static/../settings.py", "/static/%2e%2e/settings.py", "/static/web/..%2f..%2fsettings.py"]
)
def test_static_files_are_those_of_the_folder_alone(pages: Client, path: str) -> None:
    answer = pages.get(path)
    assert answer.status_code == 404
    assert "SECRET_KEY" not in answer.content.decode()


@pytest.mark.parametrize("path", ["/records/..%2f..%2fetc/", "/records/%00/", f"/use-cases/{LONG}/",
                                  "/source/../../x/", "/records/%F0%9F%98%80/"])  # fmt: skip
def test_unknown_ids_are_not_found(pages: Client, path: str) -> None:
    assert pages.get(path).status_code == 404


@pytest.mark.parametrize(
    "title", ['=HYPERLINK("http://evil")', "javascript:alert(1)", "\u202eTITEL\u202c", "x" * 500]
)
def test_a_use_case_with_dots_in_its_id_and_a_wicked_name_has_its_pages(
    tmp_path: Path, at: Callable[..., Client], title: str
) -> None:
    case = UseCase(id="a.b.value", title=Text(de=title), unit=title)
    review = company.review(14)
    result = review.portfolio.cases[0].model_copy(update={"use_case": "a.b.value"})
    portfolio = review.portfolio.model_copy(update={"cases": (*review.portfolio.cases, result)})
    review = review.model_copy(update={"portfolio": portfolio})
    stored.store(tmp_path, "firma", "Firma", company.strategy(14, extra=(case,)), review)
    client = at(tmp_path)
    for path in (
        "/use-cases/a.b.value/",
        "/records/a.b.value/",
        "/source/a.b.value.value.p50/",
        "/portfolio/",
    ):
        answer = client.get(path)
        assert answer.status_code == 200
        page = Parsed(answer.content.decode())
        assert title in page.text
        for tag, attributes in page.tags:
            for name in ("href", "src", "action", "formaction", "xlink:href"):
                assert not (attributes.get(name) or "").lower().startswith("javascript:"), tag


def strict(headers: dict[str, str]) -> None:
    assert headers["Content-Security-Policy"].count("'self'") >= 5
    assert "unsafe" not in headers["Content-Security-Policy"]
    assert headers["X-Frame-Options"] == "DENY"
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Referrer-Policy"] == "same-origin"
    assert headers["Cross-Origin-Opener-Policy"] == "same-origin"
    assert headers["Cross-Origin-Resource-Policy"] == "same-origin"
    assert "camera=()" in headers["Permissions-Policy"]
