"""Headers that every answer carries beside the content security policy."""

from __future__ import annotations

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.utils.cache import patch_vary_headers

Answer = Callable[[HttpRequest], HttpResponse]


def protect(get_response: Answer) -> Answer:
    """Nothing of the browser's devices is used, and no page is kept by a proxy or shown in another language."""

    def answer(request: HttpRequest) -> HttpResponse:
        response = get_response(request)
        response.headers.setdefault(
            "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()"
        )
        response.headers.setdefault("Cross-Origin-Resource-Policy", "same-origin")
        response.headers.setdefault("Cache-Control", "private, no-cache")
        if not request.path.startswith("/static/"):
            patch_vary_headers(response, ("Cookie", "Accept-Language"))
        return response

    return answer
