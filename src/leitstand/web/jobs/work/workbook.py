"""The jobs "workbook-preview" and "workbook": our workbook that somebody edited and brings back."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from leitstand.actions import Desk, WorkbookRead, read_workbook
from leitstand.documents.keys import content_hash
from leitstand.exchange import Conflict
from leitstand.strategy import Value
from leitstand.texts import Lang, Param, message, render

from ..files import drop_file, kept_file
from ..registry import Progress, job
from .importing import KeptChange, KeptProblem
from .kept import read_kept
from .telling import Words, words

PREFIX = "workbook/"
MOST_TOLD = 2000
Side = Literal["workbook", "current"]


class CellChosen(Value):
    """What holds in one cell that was changed here and there."""

    record: str
    column: str
    side: Side


class BookSent(Value):
    """Which file (the token of `files.keep_file`), how its numbers are meant, and what was chosen for its conflicts."""

    file: str
    decimal: Literal["comma", "point"] | None = None
    prefer: Side | None = None
    chosen: tuple[CellChosen, ...] = Field(default=(), max_length=20_000)


class KeptConflict(Value):
    """A cell with three sides; `side`: what was chosen for it, None: nothing yet."""

    record: str
    sheet: str
    row: int
    column: str
    before: Words
    here: Words
    there: Words
    side: Side | None = None


class KeptMissing(Value):
    id: str
    kind: str
    title: str


class KeptBook(Value):
    """What reading the workbook gave. `commit` None: nothing was written; `open`: conflicts that nobody has decided."""

    name: str
    ok: bool
    open: bool
    rows: int
    unchanged: int
    changes: tuple[KeptChange, ...]
    gone: tuple[Words, ...]
    conflicts: tuple[KeptConflict, ...]
    problems: tuple[KeptProblem, ...]
    missing: tuple[KeptMissing, ...]
    people: int
    commit: int | None
    written: int


def _there(desk: Desk, sent: BookSent) -> None:
    """Refuses at once a file that is not there (any more)."""
    kept_file(desk, sent.file)


@job(
    "workbook-preview", title=message("importing-book-preview"), permission="strategy:write", takes=BookSent,
    check=_there, priority=10,
)  # fmt: skip
def preview(desk: Desk, sent: BookSent, progress: Progress) -> str:
    """Reads the workbook and says what it would change; nothing is written."""
    return _keep(desk, sent, _read(desk, sent, dry_run=True))


@job(
    "workbook",
    title=message("importing-book-read"),
    permission="strategy:write",
    takes=BookSent,
    check=_there,
)
def workbook(desk: Desk, sent: BookSent, progress: Progress) -> str:
    """Writes what was changed as one commit; the file is dropped once it is in."""
    done = _read(desk, sent, dry_run=False)
    key = _keep(desk, sent, done)
    if done.reading.ok:
        drop_file(desk, sent.file)
    return key


def kept_book(desk: Desk, key: str) -> KeptBook | None:
    """The result under this key of this organisation; None where it is gone, or of another version of the program."""
    return read_kept(desk, KeptBook, PREFIX, key)


def _read(desk: Desk, sent: BookSent, *, dry_run: bool) -> WorkbookRead:
    chosen = {(c.record, c.column): c.side for c in sent.chosen}
    return read_workbook(
        desk,
        kept_file(desk, sent.file),
        dry_run=dry_run,
        prefer=sent.prefer,
        chosen=chosen,
        dialect=sent.decimal,
    )


def _keep(desk: Desk, sent: BookSent, done: WorkbookRead) -> str:
    text = _kept(desk, sent, done).model_dump_json()
    key = f"{PREFIX}{desk.organisation}/{content_hash(text)}"
    desk.journal.derived_put(key, text, "application/json")
    return key


def _kept(desk: Desk, sent: BookSent, done: WorkbookRead) -> KeptBook:
    reading = done.reading
    chosen = {(c.record, c.column): c.side for c in sent.chosen}
    return KeptBook(
        name=kept_file(desk, sent.file).name, ok=reading.ok, open=reading.open, rows=reading.rows,
        unchanged=reading.unchanged,
        changes=tuple(
            KeptChange(id=c.id, kind=c.kind, new=c.new, line=words(c.line), fields=tuple(map(words, c.fields)))
            for c in reading.shown[:MOST_TOLD]
        ),
        gone=tuple(map(words, reading.gone)),
        conflicts=tuple(_conflict(c, chosen.get((c.record, c.column), sent.prefer)) for c in reading.conflicts),
        problems=tuple(
            KeptProblem(
                severity=p.severity, sheet=p.sheet, row=p.row, column=p.column, value=p.value, told=words(p.told)
            )
            for p in reading.problems[:MOST_TOLD]
        ),
        missing=tuple(KeptMissing(id=m.id, kind=m.kind, title=m.title) for m in reading.missing[:MOST_TOLD]),
        people=len({p.id for p in reading.people}), commit=done.commit.number if done.commit else None,
        written=len(done.commit.entries) if done.commit else 0,
    )  # fmt: skip


def _conflict(c: Conflict, side: Side | None) -> KeptConflict:
    before, here, there = (_words(x) for x in (c.before, c.here, c.there))
    return KeptConflict(
        record=c.record,
        sheet=c.sheet,
        row=c.row,
        column=c.column,
        before=before,
        here=here,
        there=there,
        side=side,
    )


def _words(value: Param) -> Words:
    """A value that a cell holds, as people read it."""

    def said(lang: Lang) -> str:
        return render(message("importing-plain", value=value), lang) if value not in (None, "") else "–"

    return Words(code="", de=said("de"), en=said("en"))
