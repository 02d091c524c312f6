"""The commands `profile list`, `show`, `check` and `save`; what they do lies in `profiles`."""

# No postponed annotations here: the arguments are made in the language of the call.
from pathlib import Path
from typing import Annotated, Any

import typer

from leitstand.texts import Lang, message, render

from .door import Door, command


def profile_group(lang: Lang, group: dict[str, Any]) -> typer.Typer:
    """The group of commands about profiles, in this language."""

    def say(code: str) -> str:
        return render(message(code), lang)

    def argument(name: str, metavar: str) -> Any:
        return typer.Argument(help=say(f"cli-argument-{name}"), metavar=say(f"cli-metavar-{metavar}"))

    app = typer.Typer(name="profile", help=say("cli-help-profile"), **group)
    Name = Annotated[str, argument("profile", "profile")]
    spoken = typer.Option("--lang", help=say("cli-option-lang"), metavar="de|en")

    @app.callback()
    def _(lang: Annotated[str, spoken] = lang) -> None: ...

    @command(app, lang, "list")
    def _(door: Door) -> None:
        from .profiles import list_

        list_(door)

    @command(app, lang, "show")
    def _(door: Door, name: Name) -> None:
        from .profiles import show

        show(door, name)

    @command(app, lang, "check")
    def _(door: Door, name: Name) -> None:
        from .profiles import check

        check(door, name)

    @command(app, lang, "save")
    def _(
        door: Door,
        file: Annotated[Path, argument("profile-file", "file")],
        name: Annotated[str | None, argument("profile-name", "profile")] = None,
    ) -> None:
        from .profiles import save

        save(door, file, name)

    return app


MESSAGES = (
    *(f"cli-argument-{name}" for name in ("profile", "profile-file", "profile-name")),
    *(f"cli-help-profile-{name}" for name in ("list", "show", "check", "save")),
    "cli-metavar-profile", "cli-metavar-file",
)  # fmt: skip
