"""What all commands share: the options `--lang`, `--org` and `--json`, one line of JSON, clear errors, exit codes.

0  done                           3  someone else wrote in between: try again
1  the input has faults           4  not permitted
2  the command was misspelt       5  the data folder cannot be used
130  interrupted (Ctrl-C)
"""

from __future__ import annotations

import errno
import functools
import inspect
import json as json_format
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal

import typer

from leitstand.texts import Lang, Message, message, render

from .frame import command_class

if TYPE_CHECKING:
    from rich.console import Console, RenderableType

    from leitstand.actions import Desk

PIPED_WIDTH = 140
FAULTY, CONFLICT, NOT_PERMITTED, UNUSABLE, INTERRUPTED = 1, 3, 4, 5, 130
NOT_OF_THE_FOLDER = ("journal-record-unknown", "journal-organisation-id", "journal-organisation-exists")
"""Refusals of the journal that the call is to blame for, not the data folder."""
COMMANDS = (
    "start", "demo", "init", "import", "export", "review", "plan", "explain", "what-if",
    "curve", "risk", "regret", "clarify", "score", "ask", "undo", "serve",
    "journal-log", "journal-diff", "journal-verify",
)  # fmt: skip
MESSAGES = tuple(f"cli-help-{name}" for name in COMMANDS)


@dataclass(frozen=True)
class Door:
    """One call of the command line: its language, organisation and form of output."""

    lang: Lang
    organisation: str | None
    json: bool

    def say(self, code: str, **params: Any) -> str:
        return render(message(code, **params), self.lang)

    def text(self, said: Message) -> str:
        return render(said, self.lang)

    @functools.cached_property
    def console(self) -> Console:
        """Where results are shown to a person."""
        from rich.console import Console

        told = sys.stdout.isatty() or "COLUMNS" in os.environ
        return Console(highlight=False, width=None if told else PIPED_WIDTH)

    def show(self, *parts: RenderableType) -> None:
        """Shows a result to a person; nothing with `--json`. Lines have no blanks at their end."""
        if self.json:
            return
        for part in parts:
            with self.console.capture() as captured:
                self.console.print(part)
            for line in captured.get().splitlines():
                sys.stdout.write(line.rstrip() + "\n")

    def result(self, value: Any) -> None:
        """Prints the result as one line of JSON with `--json`; the same for the same input."""
        if self.json:
            sys.stdout.write(json_line(value))

    def note(self, text: str) -> None:
        """Tells a person something on the way, on standard error."""
        sys.stderr.write(text + "\n")

    @contextmanager
    def progress(self, label: str) -> Iterator[Callable[[float], None]]:
        """A progress bar on standard error; takes the part that is done, 0 to 1."""
        if not sys.stderr.isatty():
            yield lambda _: None
            return
        from rich.console import Console
        from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

        columns = (TextColumn("{task.description}"), BarColumn(), TimeElapsedColumn())
        with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
            task = bar.add_task(label, total=1.0)
            yield lambda part: bar.update(task, completed=part)

    def desk(self) -> Desk:
        """The desk at the organisation that was asked for."""
        from leitstand.actions import open_desk

        return open_desk(home(), self.organisation, lang=self.lang)


def json_line(value: Any) -> str:
    """One line of JSON, the same for equal values."""
    line = json_format.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"), default=str)
    return line + "\n"


def home() -> Path:
    """The data folder: LEITSTAND_HOME, or the usual place of this system."""
    from leitstand.journal import data_folder

    return data_folder()


def command(app: typer.Typer, lang: Lang, name: str) -> Callable[[Callable[..., None]], None]:
    """Registers a function `(door, ...)` as a command with the shared options and its help from the catalogue."""

    def say(code: str) -> str:
        return render(message(code), lang)

    def register(act: Callable[..., None]) -> None:
        shared = {
            "json": Annotated[bool, typer.Option("--json", help=say("cli-option-json"))],
            "org": Annotated[
                str | None,
                typer.Option("--org", help=say("cli-option-org"), metavar=say("cli-metavar-short-name")),
            ],
            "lang": Annotated[
                Literal["de", "en"],
                typer.Option("--lang", help=say("cli-option-lang"), metavar="de|en"),
            ],
        }
        defaults = {"json": False, "org": os.environ.get("LEITSTAND_ORG"), "lang": lang}

        @functools.wraps(act)
        def run(*, json: bool, org: str | None, lang: Lang, **given: Any) -> None:
            door = Door(lang, org, json)
            with _errors(door):
                act(door, **given)

        own = list(inspect.signature(act).parameters.values())[1:]
        keyword = inspect.Parameter.KEYWORD_ONLY
        added = [inspect.Parameter(n, keyword, default=defaults[n], annotation=a) for n, a in shared.items()]
        parameters = [p.replace(kind=keyword) for p in own] + added
        run.__signature__ = inspect.Signature(parameters)  # type: ignore[attr-defined]
        run.__annotations__ = {p.name: p.annotation for p in parameters}
        key = name if not app.info.name else f"{app.info.name}-{name}"
        words = render(message(f"cli-help-{key}"), lang)
        metavar = say("cli-metavar-options")
        app.command(name, cls=command_class(lang), help=words, options_metavar=metavar)(run)

    return register


@contextmanager
def _errors(door: Door) -> Iterator[None]:
    """Turns every refusal into a message on standard error and an exit code."""
    from leitstand.actions import ActionRefused, NotPermitted
    from leitstand.journal import Conflict, JournalError
    from leitstand.strategy import StrategyError

    try:
        yield
    except NotPermitted as error:
        _fail(door, NOT_PERMITTED, error.message)
    except ActionRefused as error:
        _fail(door, FAULTY, error.message, *error.details)
    except Conflict as error:
        _fail(door, CONFLICT, message("cli-conflict"), error.message)
    except JournalError as error:
        code = FAULTY if error.message.code in NOT_OF_THE_FOLDER else UNUSABLE
        _fail(door, code, error.message)
    except StrategyError as error:
        places = [message("cli-fault", record=f.record, field=f.field, what=f.what) for f in error.faults]
        _fail(door, FAULTY, message("cli-faults", count=len(places)), *places)
    except BrokenPipeError:
        sys.stderr.close()
        raise typer.Exit(0) from None
    except OSError as error:
        _fail(door, FAULTY, _of_system(error))
    except KeyboardInterrupt:
        _fail(door, INTERRUPTED, message("cli-interrupted"))
    except Exception as error:
        # The command line does not import Django; where the journal has, its errors are known here.
        database = sys.modules.get("django.db")
        if database is None or not isinstance(error, database.DatabaseError):
            raise
        _fail(door, UNUSABLE, message("cli-database", home=str(home()), reason=str(error)))


def _of_system(error: OSError) -> Message:
    """What the system refused, in our words."""
    file = str(error.filename or "")
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return message("cli-disk-full", file=file)
    if error.errno in (errno.ENOENT, errno.ENOTDIR):
        return message("cli-no-such-folder", file=file)
    if isinstance(error, PermissionError):
        return message("cli-file-not-allowed", file=file)
    return message("cli-file-unusable", file=file, reason=error.strerror or str(error))


def _fail(door: Door, code: int, *said: Message) -> None:
    if door.json:
        errors = [{"code": m.code, "text": door.text(m).replace(str(home()), "LEITSTAND_HOME")} for m in said]
        door.result({"error": errors, "exit": code})
    for line in said:
        door.note(door.text(line))
    raise typer.Exit(code)
