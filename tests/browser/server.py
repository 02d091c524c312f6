"""Serves the made-up company for the browser tests, or for a look: `python tests/browser/server.py FOLDER [PORT]`."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from socketserver import ThreadingMixIn
from typing import Any
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer, make_server

sys.path.insert(0, str(Path(__file__).parents[2]))


class Quiet(WSGIRequestHandler):
    def log_message(self, *_: Any) -> None:
        """Says nothing."""


class Threaded(ThreadingMixIn, WSGIServer):
    daemon_threads = True


def main(home: Path, port: int = 0, *, empty: bool = False) -> None:
    """`empty`: a new installation without any company, in which jobs are done at once."""
    os.environ["LEITSTAND_HOME"] = str(home)
    os.environ["DJANGO_SETTINGS_MODULE"] = "leitstand.web.settings"
    os.environ.setdefault("LEITSTAND_ACCESS", "open")  # nobody logs in
    import django

    django.setup()
    if empty:
        from django.conf import settings

        import leitstand.journal

        settings.TASKS = {"default": {"BACKEND": "django_tasks.backends.immediate.ImmediateBackend"}}
        leitstand.journal.open(home)
    from tests.web.fixtures import company, made, stored

    made.install()
    drawn = ("fan", "fan-narrow", "case-UC-031", "case-UC-022", "case-UC-205")
    if not empty and not (home / "leitstand.sqlite3").exists():
        stored.store(home, "musterbau", "Musterbau GmbH", company.strategy(), company.review(), charts=drawn)
    from leitstand.web.wsgi import application

    with make_server("127.0.0.1", port, application, server_class=Threaded, handler_class=Quiet) as server:
        print(server.server_port, flush=True)
        server.serve_forever()


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 0, empty=sys.argv[3:] == ["empty"])
