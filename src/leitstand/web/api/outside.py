"""What goes wrong before an operation is reached is a problem like any other, such as an address that is not there."""

from __future__ import annotations

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse

from leitstand.texts import message

BEGIN = "/api/v1/"
WORST = 500
WHY = {
    400: "rest-bad-request", 403: "rest-forged", 404: "rest-not-found", 405: "rest-wrong-method",
    503: "rest-unreadable",
}  # fmt: skip


def tell(get_response: Callable[[HttpRequest], HttpResponse]) -> Callable[[HttpRequest], HttpResponse]:
    """Answers programs with problems where the pages of this door would answer people."""

    def answer(request: HttpRequest) -> HttpResponse:
        response = get_response(request)
        if not request.path.startswith(BEGIN) or response.status_code < 400 or _is_problem(response):
            return response
        from .problems import TITLES, problem

        status = response.status_code if response.status_code in TITLES else WORST
        kept = {name: response[name] for name in ("Allow", "Retry-After") if name in response}
        return problem(request, status, message(WHY.get(status, "rest-failed")), headers=kept)

    return answer


def _is_problem(response: HttpResponse) -> bool:
    return str(response.headers.get("Content-Type", "")).startswith("application/problem+json")
