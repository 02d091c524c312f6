"""The file of a backup: a zip archive whose manifest names every part with its size and SHA-256.

    manifest.json            format, program, when, from which kind of database, migrations, chain heads, parts
    journal/<id>.jsonl       the chain of one organisation, exactly as `journal verify` and docs/adr/0003 read it
    tables/<app.model>.jsonl the rows of one table beside the chain
    files/<path>             what else lies in the data folder

Every part is checked before anything of it is used. What a changed archive with a fitting manifest says shows only
against its fingerprint (the SHA-256 of the manifest), which a backup prints and which belongs in another place.
"""

from __future__ import annotations

import hashlib
import io
import json
import os
import re
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any, cast

from leitstand.texts import Message, message

from .errors import JournalError

FILE_FORMAT = "leitstand-backup"
FORMAT = 1
MANIFEST = "manifest.json"
MANIFEST_LIMIT = 50_000_000
_EARLIEST = (1980, 1, 1, 0, 0, 0)
"""The same content gives the same bytes: parts carry no time of their own."""
_CHUNK = 1 << 20
_PART = re.compile(r"(journal|tables|files)/[^\\:\0]+")


@dataclass(frozen=True)
class Part:
    """One part as the manifest names it: size in bytes, hexadecimal SHA-256, and its rows where it has some."""

    size: int
    sha256: str
    rows: int | None = None


class Writer:
    """Writes the parts one after the other and the manifest at the end."""

    def __init__(self, archive: zipfile.ZipFile) -> None:
        self._archive = archive
        self._parts: dict[str, Part] = {}

    def lines(self, name: str, lines: Iterator[str]) -> None:
        """A part of text lines."""
        with self._part(name) as (out, count):
            for line in lines:
                out.write(line.encode())
                count.append(1)

    def file(self, name: str, source: Path) -> None:
        """A part that is a file as it lies there."""
        with self._part(name) as (out, _), source.open("rb") as stream:
            while chunk := stream.read(_CHUNK):
                out.write(chunk)

    @contextmanager
    def text(self, name: str) -> Iterator[IO[str]]:
        """A part that someone else writes as text."""
        with self._part(name) as (out, _):
            wrapped = io.TextIOWrapper(
                cast(IO[bytes], out), encoding="utf-8", newline="\n", write_through=True
            )
            yield wrapped
            wrapped.detach()

    def finish(self, about: Mapping[str, Any]) -> str:
        """Writes the manifest; returns the fingerprint of the archive."""
        parts = {
            name: {k: v for k, v in vars(part).items() if v is not None}
            for name, part in sorted(self._parts.items())
        }
        manifest = {"file": FILE_FORMAT, "format": FORMAT, **about, "parts": parts}
        content = json.dumps(manifest, ensure_ascii=False, indent=1, sort_keys=True).encode()
        self._archive.writestr(_info(MANIFEST), content)
        return hashlib.sha256(content).hexdigest()

    @contextmanager
    def _part(self, name: str) -> Iterator[tuple[_Hashing, list[int]]]:
        count: list[int] = []
        with self._archive.open(_info(name), "w", force_zip64=True) as out:
            hashing = _Hashing(out)
            yield hashing, count
        rows = len(count) if name.startswith("tables/") else None
        self._parts[name] = Part(hashing.size, hashing.digest.hexdigest(), rows)


@dataclass(frozen=True)
class Archive:
    """An archive whose manifest was read; `check` must come before anything else is taken from it."""

    path: Path
    about: dict[str, Any]
    parts: dict[str, Part]
    fingerprint: str

    def check(self) -> None:
        """Reads every part and holds it against the manifest. Raises JournalError naming the first that differs."""
        with _opened(self.path) as archive:
            there = {info.filename for info in archive.infolist()} - {MANIFEST}
            for name in sorted(there ^ self.parts.keys()):
                reason = "journal-backup-part-missing" if name in self.parts else "journal-backup-part-extra"
                raise refused(self.path, message(reason, part=name))
            for name, part in self.parts.items():
                digest, size = hashlib.sha256(), 0
                with archive.open(name) as stream:
                    while size <= part.size and (chunk := stream.read(_CHUNK)):
                        digest.update(chunk)
                        size += len(chunk)
                if (size, digest.hexdigest()) != (part.size, part.sha256):
                    raise refused(self.path, message("journal-backup-part-changed", part=name))

    @contextmanager
    def stream(self, name: str) -> Iterator[IO[bytes]]:
        """A part that was checked, to be read once from its beginning."""
        with zipfile.ZipFile(self.path) as archive, archive.open(name) as stream:
            yield stream

    def named(self, folder: str) -> tuple[str, ...]:
        """The names of all parts in `journal`, `tables` or `files`, sorted."""
        return tuple(sorted(name for name in self.parts if name.startswith(folder + "/")))


def open_archive(path: Path) -> Archive:
    """Reads the manifest. Raises JournalError where the file is no backup, was cut off, or is of a newer program."""
    with _opened(path) as archive:
        try:
            info = archive.getinfo(MANIFEST)
        except KeyError:
            raise refused(path, message("journal-backup-no-manifest")) from None
        if info.file_size > MANIFEST_LIMIT:
            raise refused(path, message("journal-backup-no-manifest"))
        content = archive.read(info)
    try:
        about = json.loads(content)
        if about.pop("file") != FILE_FORMAT:
            raise ValueError(FILE_FORMAT)
        written = about.pop("format")
        parts = {name: Part(**part) for name, part in about.pop("parts").items()}
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise refused(path, message("journal-backup-no-manifest")) from error
    if written != FORMAT:
        raise refused(path, message("journal-backup-newer", migration=f"{FILE_FORMAT} {written}"))
    for name in parts:
        if not _PART.fullmatch(name) or any(step in ("", ".", "..") for step in name.split("/")):
            raise refused(path, message("journal-backup-part-extra", part=name))
    return Archive(path, about, parts, hashlib.sha256(content).hexdigest())


@contextmanager
def new_archive(path: Path) -> Iterator[Writer]:
    """A new archive, readable for its owner only: whole and on the disk under its name, or not there at all."""
    fresh = path.with_name(f".{path.name}.{os.getpid()}.new")
    handle = os.open(fresh, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(handle, "w+b") as file:
            with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
                yield Writer(archive)
            file.flush()
            os.fsync(file.fileno())
        open_archive(fresh).check()
        if path.exists():
            raise FileExistsError(17, "", str(path))
        fresh.replace(path)
    finally:
        fresh.unlink(missing_ok=True)


def refused(path: Path, reason: Message) -> JournalError:
    """Why this archive is not taken."""
    return JournalError(message("journal-backup-refused", file=path.name, reason=reason))


@contextmanager
def _opened(path: Path) -> Iterator[zipfile.ZipFile]:
    try:
        with zipfile.ZipFile(path) as archive:
            yield archive
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError) as error:
        # Python says RuntimeError for an encrypted part, and NotImplementedError for an unknown compression.
        raise refused(path, message("journal-backup-damaged")) from error


class _Hashing(io.RawIOBase):
    """Hands everything on and keeps its hash."""

    def __init__(self, out: IO[bytes]) -> None:
        self._out, self.digest, self.size = out, hashlib.sha256(), 0

    def writable(self) -> bool:
        return True

    def write(self, data: Any) -> int:
        self.digest.update(data)
        self.size += len(data)
        self._out.write(data)
        return len(data)


def _info(name: str) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name, _EARLIEST)
    info.compress_type, info.external_attr = zipfile.ZIP_DEFLATED, 0o600 << 16
    return info
