"""A zip archive in which one member is exchanged and every other one stays as it is, to the compressed byte.

The layout is that of PKWARE's APPNOTE 6.3: members with a local header each, then the central directory
that names their offsets. We copy the members' raw bytes and patch the directory; nothing is unpacked that
is not needed.
"""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from functools import cached_property
from itertools import pairwise

from leitstand.texts import message

from .answer_columns import AnswerError
from .sheets import MAX_BYTES

# the limits within which a list is read: what can be read can be answered
MAX_UNPACKED = 150 * 2**20
MAX_MEMBERS = 2_000

_LOCAL = struct.Struct("<4sHHHHHLLLHH")
_CENTRAL = struct.Struct("<4sHHHHHHLLLHHHHHLL")
_END = struct.Struct("<4sHHHHLLH")
_MARK64 = 0xFFFFFFFF


class Archive:
    """A zip archive held in memory. Raises AnswerError where it is damaged, encrypted or too large."""

    def __init__(self, data: bytes) -> None:
        if len(data) > MAX_BYTES:
            raise AnswerError(message("answer-too-large", megabytes=MAX_BYTES // 2**20))
        self.data = data
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except (zipfile.BadZipFile, ValueError, OverflowError, struct.error, NotImplementedError) as error:
            raise AnswerError(message("answer-damaged")) from error
        self._check()

    def __contains__(self, name: str) -> bool:
        return name.casefold() in self._by_name

    def read(self, name: str) -> bytes:
        """The unpacked content of a member; its name counts without regard to case, as in Open Packaging."""
        info = self._by_name.get(name.casefold())
        if info is None:
            raise AnswerError(message("answer-part-missing", part=name))
        try:
            return self._zip.read(info)
        except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError) as error:
            raise AnswerError(message("answer-damaged")) from error

    def replaced(self, name: str, content: bytes) -> bytes:
        """The archive with other content in one member; all others, their order and the comment stay."""
        if self.read(name) == content:
            return self.data
        changed = self._by_name[name.casefold()]
        parts: list[bytes] = []
        offsets: dict[int, int] = {}
        fields: tuple[int, int, int] = (0, 0, 0)
        at = 0
        for info, end in self._spans:
            offsets[info.header_offset] = at
            raw = self.data[info.header_offset : end]
            if info is changed:
                raw, fields = _packed(raw, content)
            parts.append(raw)
            at += len(raw)
        directory = b"".join(
            _moved(record, offsets[info.header_offset], fields if info is changed else None)
            for info, record in zip(self._zip.infolist(), self._directory(), strict=True)
        )
        count = len(self._zip.infolist())
        end_record = _END.pack(b"PK\5\6", 0, 0, count, count, len(directory), at, len(self._zip.comment))
        return b"".join((*parts, directory, end_record, self._zip.comment))

    def _check(self) -> None:
        members = self._zip.infolist()
        if len(members) > MAX_MEMBERS or sum(m.file_size for m in members) > MAX_UNPACKED:
            raise AnswerError(message("answer-too-large-inside", megabytes=MAX_UNPACKED // 2**20))
        if any(m.flag_bits & 1 for m in members):
            raise AnswerError(message("answer-encrypted"))
        if not members or len(self._by_name) != len(members):
            raise AnswerError(message("answer-damaged"))
        for info, end in self._spans:
            head = self.data[info.header_offset : info.header_offset + _LOCAL.size]
            if len(head) < _LOCAL.size or head[:4] != b"PK\3\4":
                raise AnswerError(message("answer-damaged"))
            *_, name_length, extra_length = _LOCAL.unpack(head)
            # members that share bytes are how a zip bomb multiplies its content
            if info.header_offset + _LOCAL.size + name_length + extra_length + info.compress_size > end:
                raise AnswerError(message("answer-damaged"))

    @cached_property
    def _by_name(self) -> dict[str, zipfile.ZipInfo]:
        return {info.filename.casefold(): info for info in self._zip.infolist()}

    @cached_property
    def _spans(self) -> list[tuple[zipfile.ZipInfo, int]]:
        """Members in the order of their bytes, each with the end of its bytes."""
        ordered = sorted(self._zip.infolist(), key=lambda info: info.header_offset)
        ends = [b.header_offset for _, b in pairwise(ordered)] + [self._zip.start_dir]
        return list(zip(ordered, ends, strict=True))

    def _directory(self) -> list[bytes]:
        """The records of the central directory, raw, in their order."""
        records, at = [], self._zip.start_dir
        for _ in self._zip.infolist():
            lengths = _CENTRAL.unpack_from(self.data, at)[10:13]
            end = at + _CENTRAL.size + sum(lengths)
            records.append(self.data[at:end])
            at = end
        return records


def _packed(raw: bytes, content: bytes) -> tuple[bytes, tuple[int, int, int]]:
    """A member's local header and new content, deflated, and its (checksum, packed size, size)."""
    _, _, flags, _, time, date, _, _, _, name_length, _ = _LOCAL.unpack_from(raw)
    name = raw[_LOCAL.size : _LOCAL.size + name_length]
    deflate = zlib.compressobj(6, zlib.DEFLATED, -15)
    body = deflate.compress(content) + deflate.flush()
    fields = (zlib.crc32(content), len(body), len(content))
    head = _LOCAL.pack(b"PK\3\4", 20, flags & 0x800, 8, time, date, *fields, name_length, 0)
    return head + name + body, fields


def _moved(record: bytes, offset: int, fields: tuple[int, int, int] | None) -> bytes:
    """A directory record that points at `offset`; with `fields`, of a member with new content."""
    parts = list(_CENTRAL.unpack_from(record))
    old_offset, (name_length, extra_length, _) = parts[16], parts[10:13]
    tail = bytearray(record[_CENTRAL.size :])
    if fields is not None:
        parts[2:5] = [20, parts[3] & 0x800, 8]
        parts[7:10] = fields
        parts[11] = 0
        del tail[name_length : name_length + extra_length]
    if old_offset != _MARK64 or fields is not None:
        parts[16] = offset
    else:
        before = 8 * sum(size == _MARK64 for size in (parts[8], parts[9]))
        at = _extra64(bytes(tail), name_length, name_length + extra_length) + before
        struct.pack_into("<Q", tail, at, offset)
    return _CENTRAL.pack(*parts) + bytes(tail)


def _extra64(tail: bytes, at: int, end: int) -> int:
    """Where the values of the zip64 extra field begin."""
    while at + 4 <= end:
        tag, size = struct.unpack_from("<HH", tail, at)
        if tag == 1:
            return at + 4
        at += 4 + size
    raise AnswerError(message("answer-damaged"))
