"""The commands and their options. What they do and show lies in the modules beside this one, imported when run.

Importing this module costs little: `--help` of every command answers at once.
"""

# No postponed annotations here: the options are made in the language of the call, inside `build`.
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Annotated, Any, Literal

import typer

from leitstand.texts import Lang, message, render

from .door import Door, command
from .frame import group_class, speak
from .keeping_commands import add_keeping
from .language import spoken
from .person_commands import person_group
from .profile_commands import profile_group

OPTIONS = (
    "seed", "seed-what-if", "as-of", "port", "host", "budget", "profile", "map", "sheet", "into", "lock", "change",
    "keep", "sequence", "limit", "more-than", "prefer", "ask-unit", "ask-most", "ask-answer", "ask-to", "ask-from",
)  # fmt: skip
METAVARS = (
    "file", "number", "day", "address", "budget", "profile", "map", "sheet", "company", "list", "use-case", "lock",
    "change", "title", "record", "amount", "unit", "answer",
)  # fmt: skip
MESSAGES = (
    *(f"cli-option-{name}" for name in OPTIONS),
    *(f"cli-argument-{name}" for name in ("file", "name", "export", "id", "record", "workbook")),
    *(f"cli-help-workbook-{name}" for name in ("write", "read")),
    "cli-option-save-profile",
    *(f"cli-metavar-{name}" for name in METAVARS),
)  # fmt: skip


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
    workbook = typer.Typer(name="workbook", help=say("cli-help-workbook"), **group)
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
    @workbook.callback()
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
    def _(  # noqa: PLR0913 - its options
        door: Door,
        file: File,
        profile: Profile = None,
        map: Mapping = None,
        sheet: Sheet = None,
        *,
        decimal: Annotated[
            Literal["comma", "point"] | None,
            typer.Option("--decimal", help=say("cli-option-decimal"), metavar="comma|point"),
        ] = None,
        save_profile: Annotated[str | None, option("save-profile", "profile", "--save-profile")] = None,
        suggested: Annotated[bool, typer.Option("--suggested", help=say("cli-option-suggested"))] = False,
        dry_run: Annotated[bool, typer.Option("--dry-run", help=say("cli-option-dry-run"))] = False,
        row_by_row: Annotated[bool, typer.Option("--row-by-row", help=say("cli-option-row-by-row"))] = False,
    ) -> None:
        from .lists import import_

        import_(
            door, file, profile, map or [], sheet, decimal=decimal, suggested=suggested, save_profile=save_profile,
            dry_run=dry_run, row_by_row=row_by_row,
        )  # fmt: skip

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
    def _(
        door: Door,
        as_of: AsOf = None,
        seed: Seed = 1,
        *,
        thorough: Annotated[bool, typer.Option("--thorough", help=say("cli-option-thorough"))] = False,
    ) -> None:
        from .plans import review

        review(door, as_of, seed, thoroughly=thorough)

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
        change: Annotated[list[str] | None, option("change", "change", "--change")] = None,
        keep: Annotated[str | None, option("keep", "title", "--keep")] = None,
        seed: Annotated[int | None, option("seed-what-if", "number", "--seed", min=0)] = None,
    ) -> None:
        from .plans import what_if

        what_if(door, budget or [], lock or [], change or [], keep, seed)

    _about_the_plan(app, lang, say, option)

    @command(app, lang, "ask")
    def _(
        door: Door,
        unit: Annotated[str | None, option("ask-unit", "unit", "--unit")] = None,
        most: Annotated[int, option("ask-most", "number", "--most", min=1, max=100)] = 12,
        answer: Annotated[list[str] | None, option("ask-answer", "answer", "--answer")] = None,
        to: Annotated[Path | None, option("ask-to", "file", "--to")] = None,
        back: Annotated[Path | None, option("ask-from", "file", "--from")] = None,
        *,
        decimal: Annotated[
            Literal["comma", "point"] | None,
            typer.Option("--decimal", help=say("cli-option-decimal"), metavar="comma|point"),
        ] = None,
        dry_run: Annotated[bool, typer.Option("--dry-run", help=say("cli-option-dry-run"))] = False,
        row_by_row: Annotated[bool, typer.Option("--row-by-row", help=say("cli-option-row-by-row"))] = False,
    ) -> None:
        from .asking import ask

        ask(
            door, unit, most, answer or [], to, back, decimal=decimal, dry_run=dry_run, row_by_row=row_by_row
        )  # fmt: skip

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

    _about_the_journal(journal, lang, option, argument)
    _about_the_workbook(workbook, lang, say, argument)
    add_keeping(app, lang)
    app.add_typer(journal)
    app.add_typer(person_group(lang, group))
    app.add_typer(profile_group(lang, group))
    app.add_typer(workbook)
    return app


def _about_the_plan(
    app: typer.Typer, lang: Lang, say: Callable[[str], str], option: Callable[..., Any]
) -> None:
    """The commands that ask the plan something beyond itself."""

    @command(app, lang, "curve")
    def _(door: Door) -> None:
        from .choices import show_budget_curve

        show_budget_curve(door)

    @command(app, lang, "risk")
    def _(door: Door) -> None:
        from .choices import show_risk

        show_risk(door)

    @command(app, lang, "regret")
    def _(
        door: Door,
        more_than: Annotated[float | None, option("more-than", "amount", "--more-than", min=0)] = None,
    ) -> None:
        from .choices import show_regret

        show_regret(door, more_than)

    @command(app, lang, "clarify")
    def _(door: Door) -> None:
        from .clarifying import show_worth_of_knowing

        show_worth_of_knowing(door)

    @command(app, lang, "score")
    def _(
        door: Door,
        method: Annotated[
            Literal["points", "ratio", "return"],
            typer.Option("--method", help=say("cli-option-method"), metavar="points|ratio|return"),
        ] = "points",
    ) -> None:
        from .choices import show_by_score

        show_by_score(door, method)


def _about_the_journal(
    journal: typer.Typer, lang: Lang, option: Callable[..., Any], argument: Callable[..., Any]
) -> None:
    """The commands that read the journal."""
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


def _about_the_workbook(
    workbook: typer.Typer, lang: Lang, say: Callable[[str], str], argument: Callable[..., Any]
) -> None:
    """The commands that write our own workbook and read it back."""
    Book = Annotated[Path, argument("workbook", "file")]

    @command(workbook, lang, "write")
    def _(
        door: Door,
        file: Book,
        *,
        empty: Annotated[bool, typer.Option("--empty", help=say("cli-option-empty"))] = False,
    ) -> None:
        from .books import write

        write(door, file, empty=empty)

    @command(workbook, lang, "read")
    def _(
        door: Door,
        file: Book,
        *,
        dry_run: Annotated[bool, typer.Option("--dry-run", help=say("cli-option-dry-run"))] = False,
        prefer: Annotated[
            Literal["workbook", "current"] | None,
            typer.Option("--prefer", help=say("cli-option-prefer"), metavar="workbook|current"),
        ] = None,
        decimal: Annotated[
            Literal["comma", "point"] | None,
            typer.Option("--decimal", help=say("cli-option-decimal"), metavar="comma|point"),
        ] = None,
    ) -> None:
        from .books import read

        read(door, file, dry_run=dry_run, prefer=prefer, decimal=decimal)
