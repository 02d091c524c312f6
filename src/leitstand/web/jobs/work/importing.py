"""The jobs "import-preview" and "import": a list that somebody sent, read as it would be, and read in."""

from __future__ import annotations

from pydantic import Field

from leitstand.actions import Desk, Imported, import_list
from leitstand.documents.keys import content_hash
from leitstand.exchange import Problem
from leitstand.strategy import Strategy, Text, Value
from leitstand.texts import message

from ..files import drop_file, kept_file
from ..registry import Progress, job
from .first_rows import FirstRow, first_rows
from .kept import read_kept
from .telling import Words, words

PREFIX = "import/"
MOST_TOLD = 2000


class ListSent(Value):
    """Which file (the token of `files.keep_file`), and how it is to be read: see `actions.import_list`."""

    file: str
    profile: str | None = None
    mapping: dict[str, str] = Field(default_factory=dict)
    sheet: str | None = None
    decimal: str | None = Field(default=None, pattern="^(comma|point)$")
    suggested: bool = False
    row_by_row: bool = False
    save_profile_as: str | None = None


class KeptProblem(Value):
    """What is wrong, and where; `told` says it with its place and remedy."""

    severity: str
    sheet: str | None
    row: int | None
    column: str | None
    value: str
    told: Words


class KeptColumn(Value):
    """What a column was taken for (None: it was not read), or for a suggestion may be; `unit`: what is to be named."""

    header: str
    field: str | None
    why: Words
    unit: Words | None = None


class KeptRow(Value):
    """What became of a row: imported, merged, unchanged or rejected."""

    row: int
    use_case: str | None
    what: str


class KeptChange(Value):
    """A record that would be new or change, with a line for each field."""

    id: str
    kind: str
    new: bool
    line: Words
    fields: tuple[Words, ...]


class Absent(Value):
    """A use case that came from this list before and no longer stands in it; `perhaps`: what it may be called now."""

    id: str
    title: Text | None
    perhaps: Text | None = None


class Fits(Value):
    """A profile that the list seems made for."""

    id: str
    title: Text


class KeptImport(Value):
    """What reading a list gave. `commit` None: nothing was written (a preview, faults, nothing new).

    `first`: the first rows as they were understood. `free_texts`: columns in which names of people are not recognised.
    `fits`: a profile that this list seems made for, where nobody has said how it is to be read.
    """

    name: str
    sheet: str | None
    header_row: int | None
    ok: bool
    asks_decimal: bool
    rows: int
    imported: int
    merged: int
    unchanged: int
    rejected: int
    people: int
    new: tuple[str, ...]
    changed: tuple[str, ...]
    absent: tuple[Absent, ...]
    columns: tuple[KeptColumn, ...]
    suggestions: tuple[KeptColumn, ...]
    outcome: tuple[KeptRow, ...]
    problems: tuple[KeptProblem, ...]
    changes: tuple[KeptChange, ...]
    free_texts: tuple[str, ...]
    commit: int | None
    written: int
    first: tuple[FirstRow, ...] = ()
    fits: Fits | None = None


def _there(desk: Desk, sent: ListSent) -> None:
    """Refuses at once a file that is not there (any more)."""
    kept_file(desk, sent.file)


@job(
    "import-preview",
    title=message("web-job-kind-import-preview"),
    permission="idea:submit",
    takes=ListSent,
    check=_there,
    priority=10,
)
def preview(desk: Desk, sent: ListSent, progress: Progress) -> str:
    """Reads the list and says what it would change; nothing is written."""
    return _keep(desk, _read(desk, sent, dry_run=True))


@job("import", title=message("web-job-kind-import"), permission="idea:submit", takes=ListSent, check=_there)
def import_(desk: Desk, sent: ListSent, progress: Progress) -> str:
    """Reads the list in, as one commit that can be taken back; the file is dropped once it is in."""
    done = _read(desk, sent, dry_run=False)
    key = _keep(desk, done)
    if done.reading.ok or sent.row_by_row:
        drop_file(desk, sent.file)
    return key


def kept_import(desk: Desk, key: str) -> KeptImport | None:
    """The result under this key of this organisation; None where it is gone, or of another version of the program."""
    return read_kept(desk, KeptImport, PREFIX, key)


def _read(desk: Desk, sent: ListSent, *, dry_run: bool) -> Imported:
    return import_list(
        desk, kept_file(desk, sent.file), profile=sent.profile, mapping=sent.mapping, sheet=sent.sheet,
        decimal=sent.decimal, suggested=sent.suggested, row_by_row=sent.row_by_row, dry_run=dry_run,
        save_profile_as=None if dry_run else sent.save_profile_as,
    )  # fmt: skip


def _keep(desk: Desk, done: Imported) -> str:
    text = _kept(done, desk.load()[0]).model_dump_json()
    key = f"{PREFIX}{desk.organisation}/{content_hash(text)}"
    desk.journal.derived_put(key, text, "application/json")
    return key


def _kept(done: Imported, known: Strategy) -> KeptImport:
    reading = done.reading
    perhaps = {kin.absent.id: kin.listed.title for kin in done.kin}
    return KeptImport(
        name=reading.name, sheet=reading.sheet, header_row=reading.header_row, ok=reading.ok,
        asks_decimal=reading.asks_decimal, rows=reading.counts.rows, imported=reading.counts.imported,
        merged=reading.counts.merged, unchanged=reading.counts.unchanged, rejected=reading.counts.rejected,
        people=len({p.id for p in reading.people}), new=done.new, changed=done.changed,
        absent=tuple(Absent(id=c.id, title=c.title, perhaps=perhaps.get(c.id)) for c in done.absent),
        columns=tuple(KeptColumn(header=c.header, field=c.field, why=words(c.why)) for c in reading.columns),
        suggestions=tuple(
            KeptColumn(header=s.header, field=s.field, why=words(s.why), unit=words(s.unit) if s.unit else None)
            for s in reading.suggestions
        ),
        outcome=tuple(KeptRow(row=r.row, use_case=r.use_case, what=r.what) for r in reading.rows),
        problems=tuple(map(_problem, reading.problems[:MOST_TOLD])),
        changes=tuple(
            KeptChange(id=c.id, kind=c.kind, new=c.new, line=words(c.line), fields=tuple(map(words, c.fields)))
            for c in done.changes[:MOST_TOLD]
        ),
        free_texts=reading.texts, commit=done.commit.number if done.commit else None,
        written=len(done.commit.entries) if done.commit else 0, first=first_rows(reading, known),
        fits=Fits(id=done.fits.id, title=done.fits.title) if done.fits else None,
    )  # fmt: skip


def _problem(p: Problem) -> KeptProblem:
    return KeptProblem(
        severity=p.severity, sheet=p.sheet, row=p.row, column=p.column, value=p.value, told=words(p.told)
    )
