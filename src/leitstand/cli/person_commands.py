"""The commands `person invite`, `list`, `role` and `remove`; what they do lies in `people`."""

# No postponed annotations here: the arguments are made in the language of the call.
from typing import Annotated, Any

import typer

from leitstand.texts import Lang, message, render

from .door import Door, command


def person_group(lang: Lang, group: dict[str, Any]) -> typer.Typer:
    """The group of commands about who may log in, in this language."""

    def say(code: str) -> str:
        return render(message(code), lang)

    def argument(name: str, metavar: str) -> Any:
        return typer.Argument(help=say(f"cli-argument-{name}"), metavar=say(f"cli-metavar-{metavar}"))

    def option(name: str, metavar: str) -> Any:
        metavar = say(f"cli-metavar-{metavar}")
        return typer.Option(f"--{name}", help=say(f"cli-option-person-{name}"), metavar=metavar)

    app = typer.Typer(name="person", help=say("cli-help-person"), **group)
    Email = Annotated[str, argument("person-email", "email")]
    Who = Annotated[str, argument("person-who", "email")]
    Roles = Annotated[list[str], option("role", "role")]
    Units = Annotated[list[str] | None, option("unit", "unit")]
    Name = Annotated[str, option("name", "person-name")]
    spoken = typer.Option("--lang", help=say("cli-option-lang"), metavar="de|en")

    @app.callback()
    def _(lang: Annotated[str, spoken] = lang) -> None: ...

    @command(app, lang, "invite")
    def _(door: Door, email: Email, role: Roles, unit: Units = None, name: Name = "") -> None:
        from .people import invite

        invite(door, email, role, unit or [], name)

    @command(app, lang, "list")
    def _(door: Door) -> None:
        from .people import list_

        list_(door)

    @command(app, lang, "role")
    def _(door: Door, who: Who, role: Roles, unit: Units = None) -> None:
        from .people import role as change

        change(door, who, role, unit or [])

    @command(app, lang, "remove")
    def _(door: Door, who: Who) -> None:
        from .people import remove

        remove(door, who)

    return app


MESSAGES = (
    *(f"cli-argument-{name}" for name in ("person-email", "person-who")),
    *(f"cli-option-person-{name}" for name in ("role", "unit", "name")),
    *(f"cli-help-person-{name}" for name in ("invite", "list", "role", "remove")),
    *(f"cli-metavar-{name}" for name in ("email", "role", "unit", "person-name")),
)
