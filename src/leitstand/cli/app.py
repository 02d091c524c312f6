"""The commands and their options. What they do and show lies in the modules beside this one, imported when run.

Importing this module costs little: `--help` of every command answers at once.
"""

# No postponed annotations here: the options are made in the language of the call, inside `build`.
import os
import sys
from pathlib import Path
from typing import Annotated, Any, Literal

import typer

from leitstand.texts import Lang, message, render

from .door import Door, command
from .frame import group_class, speak
from .language import spoken

OPTIONS = (
    "seed", "seed-what-if", "as-of", "port", "host", "budget", "profile", "map", "sheet", "into", "lock", "keep",
    "sequence", "limit",
)  # fmt: skip
METAVARS = (
    "file", "number", "day", "address", "budget", "profile", "map", "sheet", "company", "list", "use-case", "lock",
    "title", "record",
)  # fmt: skip
MESSAGES = (
    *(f"cli-option-{name}" for name in OPTIONS),
    *(f"cli-argument-{name}" for name in ("file", "name", "export", "id", "record")),
    *(f"cli-metavar-{name}" for name in METAVARS),
)


def main() -> None:
    """Runs the command that the arguments name."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    build(spoken(sys.argv[1:], os.environ))(prog_name="leitstand")


def build(lang: Lang) -> typer.Typer:
    """The command line in this language."""

    def say(code: str) -> str:
        return render(message(code), lang)

    def option(name: str, metavar: str, *declared: str, **more: Any) -> Any:
        words = say(f"cli-metavar-{metavar}")
        return typer.Option(*declared, help=say(f"cli-option-{name}"), metavar=words, **more)

    def argument(name: str, metavar: str) -> Any:
        return typer.Argument(help=say(f"cli-argument-{name}"), metavar=say(f"cli-metavar-{metavar}"))

    speak(lang)
    group: dict[str, Any] = {
        "cls": group_class(lang), "rich_markup_mode": None, "no_args_is_help": True,
        "options_metavar": say("cli-metavar-options"), "subcommand_metavar": say("cli-metavar-command"),
    }  # fmt: skip
    # Plain help: the framed one takes three times as long to start.
    app = typer.Typer(help=say("cli-help"), add_completion=False, pretty_exceptions_enable=False, **group)
    journal = typer.Typer(name="journal", help=say("cli-help-journal"), **group)
    File = Annotated[Path, argument("file", "file")]
    Seed = Annotated[int, option("seed", "number", min=0)]
    AsOf = Annotated[str | None, option("as-of", "day", "--as-of")]
    Port = Annotated[int, option("port", "number", min=1, max=65535)]
    Host = Annotated[str, option("host", "address")]
    Budgets = Annotated[list[str] | None, option("budget", "budget", "--budget")]
    Profile = Annotated[str | None, option("profile", "profile", "--profile")]
    Mapping = Annotated[list[str] | None, option("map", "map", "--map")]
    Sheet = Annotated[str | None, option("sheet", "sheet", "--sheet")]

    # `spoken` has read it already; before the command's name it is allowed as well.
    Spoken = Annotated[
        Literal["de", "en"], typer.Option("--lang", help=say("cli-option-lang"), metavar="de|en")
    ]

    @app.callback()
    @journal.callback()
    def _(lang: Spoken = lang) -> None: ...

    @command(app, lang, "start")
    def _(door: Door, host: Host = "127.0.0.1", port: Port = 8000) -> None:
        from .serving import start

        start(door, host, port)

    @command(app, lang, "demo")
    def _(door: Door) -> None:
        from .founding import demo

        demo(door)

    @command(app, lang, "init")
    def _(
        door: Door,
        name: Annotated[str | None, argument("name", "company")] = None,
        budget: Budgets = None,
    ) -> None:
        from .founding import init

        init(door, name, budget or [])

    @command(app, lang, "import")
    def _(
        door: Door,
        file: File,
        profile: Profile = None,
        map: Mapping = None,
        sheet: Sheet = None,
        *,
        dry_run: Annotated[bool, typer.Option("--dry-run", help=say("cli-option-dry-run"))] = False,
        row_by_row: Annotated[bool, typer.Option("--row-by-row", help=say("cli-option-row-by-row"))] = False,
    ) -> None:
        from .lists import import_

        import_(door, file, profile, map or [], sheet, dry_run=dry_run, row_by_row=row_by_row)

    @command(app, lang, "export")
    def _(
        door: Door,
        file: Annotated[Path, argument("export", "file")],
        into: Annotated[Path | None, option("into", "list", "--into")] = None,
        profile: Profile = None,
        map: Mapping = None,
        sheet: Sheet = None,
    ) -> None:
        from .lists import export

        export(door, file, into, profile, map or [], sheet)

    @command(app, lang, "review")
    def _(door: Door, as_of: AsOf = None, seed: Seed = 1) -> None:
        from .plans import review

        review(door, as_of, seed)

    @command(app, lang, "plan")
    def _(door: Door) -> None:
        from .plans import plan

        plan(door)

    @command(app, lang, "explain")
    def _(door: Door, id: Annotated[str, argument("id", "use-case")]) -> None:
        from .plans import explain

        explain(door, id)

    @command(app, lang, "what-if")
    def _(
        door: Door,
        budget: Budgets = None,
        lock: Annotated[list[str] | None, option("lock", "lock", "--lock")] = None,
        keep: Annotated[str | None, option("keep", "title", "--keep")] = None,
        seed: Annotated[int | None, option("seed-what-if", "number", "--seed", min=0)] = None,
    ) -> None:
        from .plans import what_if

        what_if(door, budget or [], lock or [], keep, seed)

    @command(app, lang, "undo")
    def _(
        door: Door,
        commit: Annotated[
            int | None,
            typer.Argument(help=say("cli-argument-commit"), metavar=say("cli-metavar-number"), min=1),
        ] = None,
    ) -> None:
        from .lists import undo

        undo(door, commit)

    @command(app, lang, "serve")
    def _(door: Door, host: Host = "127.0.0.1", port: Port = 8000) -> None:
        from .serving import serve

        serve(door, host, port)

    Record = Annotated[str | None, argument("record", "record")]
    Sequence = Annotated[int | None, option("sequence", "number", min=0)]

    @command(journal, lang, "log")
    def _(
        door: Door,
        record: Record = None,
        limit: Annotated[int, option("limit", "number", min=1)] = 20,
    ) -> None:
        from .history import log

        log(door, record, limit)

    @command(journal, lang, "diff")
    def _(
        door: Door,
        record: Annotated[str, argument("record", "record")],
        before: Sequence = None,
        after: Sequence = None,
    ) -> None:
        from .history import diff

        diff(door, record, before, after)

    @command(journal, lang, "verify")
    def _(door: Door) -> None:
        from .history import verify

        verify(door)

    app.add_typer(journal)
    return app
