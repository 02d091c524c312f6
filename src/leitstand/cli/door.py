"""What all commands share: the options `--lang`, `--org` and `--json`, one line of JSON, clear errors, exit codes.

0  done                           3  someone else wrote in between: try again
1  the input has faults           4  not permitted
2  the command was misspelt       5  the data folder cannot be used
"""

from __future__ import annotations

import functools
import inspect
import json as json_format
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from leitstand.texts import Lang, Message, message, render

if TYPE_CHECKING:
    from rich.console import Console, RenderableType

    from leitstand.actions import Desk

PIPED_WIDTH = 140
FAULTY, MISSPELT, CONFLICT, NOT_PERMITTED, UNUSABLE = 1, 2, 3, 4, 5
COMMANDS = (
    "start", "demo", "init", "import", "export", "review", "plan", "explain", "what-if", "undo", "serve",
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

        return Console(highlight=False, width=None if sys.stdout.isatty() else PIPED_WIDTH)

    def show(self, *parts: RenderableType) -> None:
        """Shows a result to a person; nothing with `--json`."""
        if not self.json:
            for part in parts:
                self.console.print(part)

    def result(self, value: Any) -> None:
        """Prints the result as one line of JSON with `--json`; the same for the same input."""
        if self.json:
            line = json_format.dumps(
                value, ensure_ascii=False, sort_keys=True, separators=(",", ":"), default=str
            )
            sys.stdout.write(line + "\n")

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


def home() -> Path:
    """The data folder: LEITSTAND_HOME, or the usual place of this system."""
    named = os.environ.get("LEITSTAND_HOME")
    if named:
        return Path(named).expanduser()
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local") / "Leitstand"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "Leitstand"
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share") / "leitstand"


def command(app: typer.Typer, lang: Lang, name: str, **more: Any) -> Callable[[Callable[..., None]], None]:
    """Registers a function `(door, ...)` as a command with the shared options and its help from the catalogue."""

    def register(act: Callable[..., None]) -> None:
        shared = {
            "json": Annotated[bool, typer.Option("--json", help=render(message("cli-option-json"), lang))],
            "org": Annotated[str | None, typer.Option("--org", help=render(message("cli-option-org"), lang))],
            "lang": Annotated[str, typer.Option("--lang", help=render(message("cli-option-lang"), lang))],
        }
        defaults = {"json": False, "org": os.environ.get("LEITSTAND_ORG"), "lang": lang}

        @functools.wraps(act)
        def run(*, json: bool, org: str | None, lang: str, **given: Any) -> None:
            door = Door("en" if lang == "en" else "de", org, json)
            with _errors(door):
                act(door, **given)

        own = list(inspect.signature(act).parameters.values())[1:]
        keyword = inspect.Parameter.KEYWORD_ONLY
        added = [inspect.Parameter(n, keyword, default=defaults[n], annotation=a) for n, a in shared.items()]
        parameters = [p.replace(kind=keyword) for p in own] + added
        run.__signature__ = inspect.Signature(parameters)  # type: ignore[attr-defined]
        run.__annotations__ = {p.name: p.annotation for p in parameters}
        key = name if not app.info.name else f"{app.info.name}-{name}"
        app.command(name, help=render(message(f"cli-help-{key}"), lang), **more)(run)

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
        _fail(door, CONFLICT, error.message)
    except JournalError as error:
        _fail(door, UNUSABLE, error.message)
    except StrategyError as error:
        places = [message("cli-fault", record=f.record, field=f.field, what=f.what) for f in error.faults]
        _fail(door, FAULTY, message("cli-faults", count=len(places)), *places)
    except PermissionError as error:
        _fail(door, FAULTY, message("cli-file-not-allowed", file=str(error.filename)))
    except BrokenPipeError:
        sys.stderr.close()
        raise typer.Exit(0) from None


def _fail(door: Door, code: int, *said: Message) -> None:
    if door.json:
        door.result({"error": [{"code": m.code, "text": door.text(m)} for m in said], "exit": code})
    for line in said:
        door.note(door.text(line))
    raise typer.Exit(code)
