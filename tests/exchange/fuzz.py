"""Mutated and random input for every reader, run as a process of its own with limits of memory and time.

    python -m tests.exchange.fuzz csv 200 1

reads 200 inputs of seed 1 and prints how many were read and refused; anything but the room's own errors ends it.
"""

from __future__ import annotations

import datetime as dt
import io
import json
import resource
import sys
import tempfile
import zipfile
import zlib
from collections.abc import Callable
from decimal import Decimal
from functools import cache
from pathlib import Path
from random import Random

from openpyxl import load_workbook
from tests.exchange.broken import FILES
from tests.exchange.strange import STRANGE
from tests.exchange.tables import AS_OF, FOUR, csv_of, four, fresh, xlsx_of

from leitstand.exchange import (
    Asking,
    BookHead,
    ExchangeError,
    Reading,
    Wanted,
    load_profile,
    profiles,
    question_sheet,
    read_book,
    read_json,
    read_list,
    read_question_sheet,
    write_book,
    write_json,
)
from leitstand.exchange.profile import shipped, shipped_text
from leitstand.exchange.workbook_child import Refused, _sheets
from leitstand.strategy import StrategyError, Text
from leitstand.texts import LANGUAGES, message, render

MEMORY, SECONDS = 3 * 2**30, 600
ROWS = (
    ("Rechnungsprüfung", "Kosten senken", "120 T€", "30 PT"),
    ("Serviceassistent", "Kundenservice; Umsatz", "6 h/Woche", "80-200 T€"),
    ("Prognose", "", "?", "M"),
    ("Summe", "", "1.234,5 €", ""),
)
TOKENS = (
    b";", b",", b"\t", b'"', b"\r\n", b"\n", b"\0", b"\xff", b"\xef\xbb\xbf", b"Idee", b"Status", b"ID", b"1.234",
    b"1e99",
    b"-", b"(", b"[", b"{", b"<", b">", b"&#0;", b"=1+1", b"#REF!", b"Summe", b"a@b.de", "€".encode(), b"9" * 400,
    b" " * 400,
    b"=", b"'", b"true", b"null", b"1e400", b"\\u0000", b"/", b"*", b"+", b"?", b"r=\"A1048576\"", b"t=\"s\"", b"</c>",
)  # fmt: skip


def mutated(data: bytes, rng: Random, most: int = 6) -> bytes:
    """The bytes with a few pieces flipped, cut, doubled, moved or put in."""
    made = bytearray(data)
    for _ in range(rng.randint(1, most)):
        at = rng.randrange(len(made) + 1)
        length = rng.choice((1, 1, 2, 8, 60))
        piece = bytes(made[at : at + length])
        match rng.randrange(6):
            case 0 if made:
                made[min(at, len(made) - 1)] ^= 1 << rng.randrange(8)
            case 1:
                del made[at : at + length]
            case 2:
                made[at:at] = piece * rng.choice((1, 2, 50))
            case 3:
                made[at:at] = rng.choice(TOKENS)
            case 4:
                del made[at:]
            case _:
                other = rng.randrange(len(made) + 1)
                made[other:other] = piece
    return bytes(made)


def repacked(data: bytes, rng: Random, part: str = "") -> bytes:
    """A workbook with one of its parts mutated (one whose name has `part` in it), and sound otherwise."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        chosen = rng.choice([n for n in old.namelist() if part in n] or [""])
        for name in old.namelist():
            new.writestr(name, mutated(old.read(name), rng, 3) if name == chosen else old.read(name))
    return out.getvalue()


def csv_files(rng: Random) -> str:
    sound = csv_of(FOUR, *ROWS, delimiter=rng.choice(";,\t|"))
    lists = [
        data
        for name, data in (*FILES.values(), *STRANGE.values())
        if name.endswith(".csv") and len(data) < 5_000
    ]
    data = rng.choice([sound, sound.decode("utf-8-sig").encode(rng.choice(("cp1252", "utf-16"))), *lists])
    data = rng.randbytes(rng.randrange(400)) if rng.random() < 0.1 else mutated(data, rng)
    return _checked(
        read_list(data, name="liste.csv", known=fresh(), as_of=AS_OF, row_by_row=rng.random() < 0.5)
    )


def workbooks(rng: Random) -> str:
    """The reader of workbooks, as its own process would run it: only its own refusals may come out."""
    lists = [
        data
        for name, data in (*FILES.values(), *STRANGE.values())
        if data[:2] == b"PK" and len(data) < 50_000
    ]
    data = rng.choice([xlsx_of(FOUR, *ROWS), *lists])
    try:
        data = repacked(data, rng) if rng.random() < 0.7 else mutated(data, rng)
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, zlib.error):
        data = mutated(data, rng)
    try:
        sheets = _sheets(data)
    except (Refused, zipfile.BadZipFile, *_DAMAGED):
        return "refused"
    json.dumps(sheets)
    return "read"


def question_sheets(rng: Random) -> str:
    """Our sheet of questions, sound but for its texts or cells: hidden ids, answers, notes."""
    part = rng.choice(("sharedStrings", "sheet1", ""))
    try:
        read = read_question_sheet(repacked(_questions(), rng, part), name="fragen.xlsx", dialect="comma")
    except ExchangeError as error:
        assert all(render(error.problem.told, lang) for lang in LANGUAGES)
        return "refused"
    told = [*read.problems, *(r.problem for r in read.rows if r.problem)]
    assert all(render(p.told, lang) for p in told for lang in LANGUAGES)
    return "read"


def our_workbooks(rng: Random) -> str:
    """Our workbook, sound but for its texts or one of its sheets."""
    known = fresh()
    part = rng.choice(("sharedStrings", "sheet6", "sheet", ""))
    try:
        reading = read_book(
            repacked(_book(), rng, part), name="mappe.xlsx", known=known, base_of=lambda _: known, as_of=AS_OF
        )
    except ExchangeError as error:
        assert all(render(error.problem.told, lang) for lang in LANGUAGES)
        return "refused"
    assert all(render(p.told, lang) for p in reading.problems for lang in LANGUAGES)
    return "read"


@cache
def _book() -> bytes:
    return write_book(fresh(), "de", head=BookHead("werk", 1, "0" * 64), title="Testbetrieb", as_of=AS_OF)


@cache
def _questions() -> bytes:
    wanted = (Wanted("effect", "EUR/year", "EUR/year", Decimal(84_000)), Wanted("effort", "d", "d", None))
    rows = [
        Asking(
            f"UC-{n}", w, "", "unit:IT", message("portfolio-asked-unit", name="IT"),
            message("portfolio-ask-open-effect", title=Text(de=f"Idee {n}")),
        )
        for n, w in enumerate(wanted)
    ]  # fmt: skip
    sent = load_workbook(io.BytesIO(question_sheet(rows, "de", organisation="werk", as_of=AS_OF)))
    sheet = sent.worksheets[0]
    sheet["E5"], sheet["D6"], sheet["F6"] = "80-120 T€", "weiß nicht", "laut Angebot"
    out = io.BytesIO()
    sent.save(out)
    return out.getvalue()


def long_cells(rng: Random) -> str:
    """Cells as long as Excel allows, of one piece repeated: what costs a careless pattern minutes."""
    pieces = (
        "1",
        "1.",
        "1 ",
        "234 ",
        "h/",
        "1-",
        "ab ",
        "Aa ",
        "A",
        "a@",
        "a.",
        "Ab/",
        "(",
        "€ ",
        "+ 1 €",
        "ca. ",
    )
    piece = rng.choice(pieces)
    cell = (piece * 32_000)[:32_000]
    header = (
        "Idee",
        "Nutzen",
        "Aufwand",
        "Dauer",
        "Ansprechpartner",
        "E-Mail",
        "Status",
        "Start",
        "Dies und das",
    )
    rows = [tuple(cell if rng.random() < 0.4 else "A" for _ in header) for _ in range(4)]
    return _checked(
        read_list(csv_of(header, *rows), name="l.csv", known=fresh(), as_of=AS_OF, row_by_row=True)
    )


def profile_files(rng: Random) -> str:
    text = mutated(shipped_text(rng.choice(shipped())).encode(), rng)
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "p.toml").write_bytes(text)
        try:
            profile = load_profile("p", Path(folder))
        except ExchangeError as error:
            assert all(render(error.problem.told, lang) for lang in LANGUAGES)
            assert profiles(Path(folder))[1]
            return "refused"
    _checked(read_list(csv_of(FOUR, *ROWS), name="l.csv", profile=profile, known=fresh(), as_of=AS_OF))
    return "read"


def json_lines(rng: Random) -> str:
    strategy = fresh().having(*four(*ROWS[:3], as_of=dt.date(2026, 11, 23)).records)
    try:
        read_json(mutated(write_json(strategy).encode(), rng))
    except (ExchangeError, StrategyError):
        return "refused"
    return "read"


def _checked(reading: Reading) -> str:
    counts = reading.counts
    assert counts.rows == counts.imported + counts.merged + counts.rejected == len(reading.rows)
    for said in (*reading.problems, *(p for row in reading.rows for p in row.problems)):
        assert all(render(said.told, lang) for lang in LANGUAGES)
    assert all(render(s.why, lang) for s in reading.suggestions for lang in LANGUAGES)
    return "read" if reading.records else "refused"


_DAMAGED = (KeyError, ValueError, EOFError, OverflowError, NotImplementedError, zlib.error)
"""What `workbook_child.main` takes for a damaged file."""
READERS: dict[str, Callable[[Random], str]] = {
    "csv": csv_files, "xlsx": workbooks, "profile": profile_files, "jsonl": json_lines,
    "long": long_cells, "questions": question_sheets, "book": our_workbooks,
}  # fmt: skip


def main(reader: str, rounds: int, seed: int) -> None:
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    tally = {"read": 0, "refused": 0}
    for number in range(rounds):
        try:
            tally[READERS[reader](Random(f"{reader}-{seed}-{number}"))] += 1
        except BaseException:
            sys.stderr.write(f"{reader}, seed {seed}, input {number}\n")
            raise
    sys.stdout.write(json.dumps(tally))


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]))
