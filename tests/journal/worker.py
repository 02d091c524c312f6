"""What a second process does in the tests of writers and crashes.

worker.py write HOME NAME COUNT                commits COUNT times, one after the other, under the lock
worker.py race HOME NAME COUNT [TABLE]         the same, but reads the head before it takes the lock
worker.py crash HOME CYCLES SEED               kills writers in the middle; prints what they had acknowledged
worker.py open HOME                            opens the folder, which may not exist yet
"""

from __future__ import annotations

import datetime as dt
import json
import os
import random
import signal
import sys
import time
from pathlib import Path

import leitstand.journal as room
from leitstand.journal import Journal, JournalError, Put
from leitstand.strategy import Principle, Text

START = dt.datetime(2026, 1, 5, 8, tzinfo=dt.UTC)


def put(journal: Journal, record: str) -> int:
    change = Put(Principle(id=record, title=Text(de=record), measure=Text(de="Anteil der Fälle " * 20)))
    return journal.commit("muster", [change], who="a", why="b", at=START).head.sequence


def meet(home: Path, name: str, count: int = 2) -> None:
    """Waits until `count` workers have come this far."""
    (home / f"ready-{name}").touch()
    while len(list(home.glob("ready-*"))) < count:
        time.sleep(0.005)


def write(home: Path, name: str, count: int) -> None:
    journal = room.open(home)
    meet(home, name)
    print(json.dumps([put(journal, f"{name}-{number}") for number in range(count)]))


def race(home: Path, name: str, count: int, table: str | None = None) -> None:
    """The protection removed: the head is the one that was read before both writers met."""
    journal = room.open(home)
    from django.db import connections

    from leitstand.journal import models, reading, writing

    if table:
        models.EntryRow._meta.db_table = table
        with connections[journal.alias].cursor() as cursor:
            cursor.execute("PRAGMA foreign_keys = OFF")
    stale = reading.organisation_row(journal.alias, "muster")
    vars(writing)["organisation_row"] = lambda *_, **__: stale
    meet(home, name)
    try:
        print(json.dumps([put(journal, f"{name}-{number}") for number in range(count)]))
    except JournalError as error:
        sys.exit(error.message.code)


def crash(home: Path, cycles: int, seed: int, early: str = "") -> None:
    journal = room.open(home)
    journal.strategy("muster")
    journal.close()
    chance = random.Random(seed)
    acknowledged: list[int] = []
    for cycle in range(cycles):
        reader, writer = os.pipe()
        child = os.fork()
        if child == 0:
            endless(journal, cycle, writer, early=bool(early))
        os.close(writer)
        with os.fdopen(reader) as lines:
            for _ in range(chance.randint(1, 6)):
                acknowledged.append(int(lines.readline()))
            time.sleep(chance.random() * 0.01)
            os.kill(child, signal.SIGKILL)
            acknowledged += [int(line) for line in lines if line.endswith("\n")]
        os.waitpid(child, 0)
    print(json.dumps(acknowledged))


def endless(journal: Journal, cycle: int, writer: int, *, early: bool) -> None:
    """Commits and acknowledges until it is killed; `early`: acknowledges first, which is wrong."""
    number = 0
    while True:
        number += 1
        if early:
            os.write(writer, b"%d\n" % (journal.head("muster").sequence + 1))
        written = put(journal, f"C-{cycle}-{number}")
        if not early:
            os.write(writer, b"%d\n" % written)


if __name__ == "__main__":
    task, home, *rest = sys.argv[1:]
    if task == "open":
        meet(Path(home).parent, rest[0])
        print(len(room.open(Path(home)).organisations()))
    elif task == "crash":
        crash(Path(home), int(rest[0]), int(rest[1]), *rest[2:])
    else:
        {"write": write, "race": race}[task](Path(home), rest[0], int(rest[1]), *rest[2:])
