"""The commands `backup`, `restore`, `doctor` and `views`; what they do lies in `keeping`."""

# No postponed annotations here: the arguments are made in the language of the call.
from pathlib import Path
from typing import Annotated, Any

import typer

from leitstand.texts import Lang, message, render

from .door import Door, command

MESSAGES = (
    *(f"cli-help-{name}" for name in ("backup", "restore", "doctor", "views")),
    *(f"cli-argument-{name}" for name in ("backup", "restore")),
    *(f"cli-option-{name}" for name in ("check-only", "views-to", "views-remove")),
)


def add_keeping(app: typer.Typer, lang: Lang) -> None:
    """The commands that keep, bring back, examine and publish what there is."""

    def say(code: str) -> str:
        return render(message(code), lang)

    def file(name: str) -> Any:
        return typer.Argument(help=say(f"cli-argument-{name}"), metavar=say("cli-metavar-file"))

    @command(app, lang, "backup")
    def _(door: Door, target: Annotated[Path, file("backup")]) -> None:
        from .keeping import backup

        backup(door, target)

    @command(app, lang, "restore")
    def _(
        door: Door,
        source: Annotated[Path, file("restore")],
        *,
        check: Annotated[bool, typer.Option("--check", help=say("cli-option-check-only"))] = False,
    ) -> None:
        from .keeping import restore

        restore(door, source, only_check=check)

    @command(app, lang, "doctor")
    def _(door: Door) -> None:
        from .keeping import doctor

        doctor(door)

    @command(app, lang, "views")
    def _(
        door: Door,
        to: Annotated[
            Path | None,
            typer.Option("--to", help=say("cli-option-views-to"), metavar=say("cli-metavar-file")),
        ] = None,
        *,
        remove: Annotated[bool, typer.Option("--remove", help=say("cli-option-views-remove"))] = False,
    ) -> None:
        from .keeping import views

        views(door, to, remove=remove)
