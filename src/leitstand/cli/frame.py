"""The frame around our commands in the language of the call: headings of the help, and misspelt commands.

Typer 0.29 says these in English. The headings that it takes from gettext come from our catalogue (`speak`); the
few words that it does not are set by `Command` and `Group`; what is wrong with a call is said by `misspelt`.
"""

from __future__ import annotations

import difflib
import sys
from collections.abc import Sequence
from typing import Any, NoReturn

import typer.core
from typer._click import Context, HelpFormatter
from typer._click.exceptions import (
    BadOptionUsage,
    BadParameter,
    MissingParameter,
    NoArgsIsHelpError,
    NoSuchOption,
    UsageError,
)
from typer.core import TyperCommand, TyperGroup, TyperOption

from leitstand.texts import Lang, Message, message, render

MISSPELT = 2

_SECTIONS = {"argument": "cli-frame-arguments", "option": "cli-frame-options"}
_TAKEN_FROM_GETTEXT = {
    "Options": "cli-frame-options",
    "Commands": "cli-frame-commands",
    "required": "cli-frame-required",
    "default: {default}": "cli-frame-default",
}


class Misspelt(UsageError):
    """A call that cannot be understood, said in a message of ours."""

    def __init__(self, told: Message, ctx: Context | None = None) -> None:
        super().__init__(told.code, ctx)
        self.told = told


def speak(lang: Lang) -> None:
    """From here on Typer's headings are in this language."""
    words = {
        english: render(message(code, default="{default}"), lang)
        for english, code in _TAKEN_FROM_GETTEXT.items()
    }

    def in_this_language(english: str) -> str:
        return words.get(english, english)

    setattr(typer.core, "_", in_this_language)  # noqa: B010 - not a name that Typer offers


def command_class(lang: Lang) -> type[TyperCommand]:
    """Commands that explain themselves in this language."""

    class Command(TyperCommand):
        def format_usage(self, ctx: Context, formatter: HelpFormatter) -> None:
            _usage(lang, ctx, formatter, self.collect_usage_pieces(ctx))

        def get_help_option(self, ctx: Context) -> TyperOption | None:
            return _help_option(super().get_help_option(ctx), lang)

        def format_options(self, ctx: Context, formatter: HelpFormatter) -> None:
            """Arguments without their types: `FILE`, not `FILE <path>`."""
            for kind, code in _SECTIONS.items():
                params = [p for p in self.get_params(ctx) if p.param_type_name == kind]
                rows = [row for p in params if (row := p.get_help_record(ctx))]
                if rows:
                    with formatter.section(render(message(code), lang)):
                        formatter.write_dl([(name.split(" <")[0], words) for name, words in rows])

        def parse_args(self, ctx: Context, args: list[str]) -> list[str]:
            ctx.allow_extra_args = True
            rest = super().parse_args(ctx, args)
            if rest:
                raise Misspelt(message("cli-misspelt-extra", extra=" ".join(rest)), ctx)
            return rest

    return Command


def group_class(lang: Lang) -> type[TyperGroup]:
    """A group of such commands; `main` ends every misspelt call with a message and exit code 2."""

    class Group(TyperGroup):
        def format_usage(self, ctx: Context, formatter: HelpFormatter) -> None:
            _usage(lang, ctx, formatter, self.collect_usage_pieces(ctx))

        def get_help_option(self, ctx: Context) -> TyperOption | None:
            return _help_option(super().get_help_option(ctx), lang)

        def resolve_command(self, ctx: Context, args: list[str]) -> Any:
            if args and args[0] not in self.commands and not args[0].startswith("-"):
                near = tuple(difflib.get_close_matches(args[0], self.commands))
                raise Misspelt(message("cli-misspelt-command", command=args[0], near=near or None), ctx)
            return super().resolve_command(ctx, args)

        def main(self, args: Sequence[str] | None = None, *given_on: Any, **more: Any) -> NoReturn:
            given = list(sys.argv[1:] if args is None else args)
            try:
                code = super().main(given, *given_on, **more | {"standalone_mode": False})
            except UsageError as error:
                _say(error, lang, json="--json" in given)
                code = MISSPELT
            sys.exit(code if isinstance(code, int) else 0)

    return Group


def _usage(lang: Lang, ctx: Context, formatter: HelpFormatter, pieces: list[str]) -> None:
    prefix = render(message("cli-frame-usage"), lang) + " "
    bare = [p.strip("{}") for p in pieces]
    formatter.write_usage(ctx.command_path, " ".join(bare), prefix=prefix)


def _help_option(option: TyperOption | None, lang: Lang) -> TyperOption | None:
    if option is not None:
        option.help = render(message("cli-frame-help"), lang)
    return option


def _say(error: UsageError, lang: Lang, *, json: bool) -> None:
    if isinstance(error, NoArgsIsHelpError):
        told = message("cli-misspelt-no-command")
        shown = error.ctx.get_help()
    else:
        told = error.told if isinstance(error, Misspelt) else misspelt(error)
        usage = error.ctx.get_usage() if error.ctx else ""
        more = message("cli-misspelt-help", command=error.ctx.command_path if error.ctx else "leitstand")
        shown = f"{render(told, lang)}\n{usage}\n{render(more, lang)}"
    if json:
        from .door import json_line

        sys.stdout.write(
            json_line({"error": [{"code": told.code, "text": render(told, lang)}], "exit": MISSPELT})
        )
    sys.stderr.write(shown.strip("\n") + "\n")


def misspelt(error: UsageError) -> Message:
    """What is wrong with the call, and how to mend it."""
    if isinstance(error, NoSuchOption):
        near = tuple(sorted(error.possibilities or ()))
        return message("cli-misspelt-option", option=error.option_name, near=near or None)
    if isinstance(error, MissingParameter):
        return message("cli-misspelt-missing", name=_name(error.param))
    if isinstance(error, BadOptionUsage):
        return message("cli-misspelt-option-use", option=error.option_name)
    if isinstance(error, BadParameter) and error.param is not None:
        return _bad_value(error.param)
    return message("cli-misspelt-other", what=error.format_message())


def _bad_value(param: Any) -> Message:
    """What an option takes: one of its choices, or a whole number in its bounds."""
    choices = getattr(getattr(param, "type_descriptor", None), "choices", None)
    if choices:
        return message("cli-misspelt-choice", name=_name(param), known=tuple(str(c) for c in choices))
    least, most = getattr(param, "min", None), getattr(param, "max", None)
    if least is not None and most is not None:
        return message("cli-misspelt-between", name=_name(param), least=str(least), most=str(most))
    return message("cli-misspelt-whole", name=_name(param), least=str(least or 0))


def _name(param: Any) -> str:
    """`--seed` of an option, the metavariable of an argument."""
    opts = [o for o in getattr(param, "opts", ()) if o.startswith("--")]
    return opts[0] if opts else str(getattr(param, "metavar", None) or param.name)
