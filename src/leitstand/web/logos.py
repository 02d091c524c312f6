"""A logo that somebody sent: only the picture itself is kept, written anew; nothing that could act, and no notes in it.

PNG as W3C's recommendation has it (third edition, 2025): signature, chunks with length, type, data and CRC; rows of
8-bit samples behind a filter byte, compressed as one zlib stream.
"""

from __future__ import annotations

import base64
import struct
import zlib
from typing import Final

import numpy as np
from numpy.typing import NDArray

from leitstand.actions import ActionRefused
from leitstand.strategy.orientation import LOGO_CHARACTERS
from leitstand.texts import message

MOST_BYTES: Final = 4 * 1024 * 1024
MOST_WIDE, MOST_HIGH = 480, 160
_MOST_PIXELS: Final = 25_000_000
_SIGNATURE: Final = b"\x89PNG\r\n\x1a\n"
_SAMPLES: Final = {0: 1, 2: 3, 4: 2, 6: 4}
"""Samples of a pixel by colour type: grey, colour, grey with transparency, colour with transparency."""
_PALETTE: Final = 3

Pixels = NDArray[np.uint8]


def cleaned(data: bytes) -> str:
    """The picture as a small PNG in base64, as records keep it. Raises ActionRefused where it is none, or too big."""
    if len(data) > MOST_BYTES:
        raise ActionRefused(message("settings-logo-too-big", most=MOST_BYTES // (1024 * 1024)))
    if not data.startswith(_SIGNATURE):
        raise ActionRefused(message("settings-logo-no-png"))
    try:
        pixels = _smaller(_pixels(data))
        text = base64.b64encode(_written(pixels)).decode()
        while len(text) > LOGO_CHARACTERS and min(pixels.shape[:2]) > 8:
            pixels = _shrunk(pixels, pixels.shape[1] * 4 // 5, pixels.shape[0] * 4 // 5)
            text = base64.b64encode(_written(pixels)).decode()
    except (struct.error, zlib.error, IndexError, ValueError) as error:
        raise ActionRefused(message("settings-logo-broken")) from error
    if len(text) > LOGO_CHARACTERS:
        raise ActionRefused(message("settings-logo-broken"))
    return text


def size_of(png: bytes) -> tuple[int, int]:
    """Width and height in pixels."""
    width, height = struct.unpack(">II", png[16:24])
    return int(width), int(height)


def _pixels(data: bytes) -> Pixels:
    """(height, width, 4): red, green, blue, opacity. Raises ValueError for what we do not read."""
    chunks = _chunks(data)
    head = chunks[b"IHDR"][0]
    width, height, depth, color, compression, filtering, interlaced = struct.unpack(">IIBBBBB", head)
    samples = 1 if color == _PALETTE else _SAMPLES.get(color, 0)
    if (
        not samples or depth not in (8, 16) or (color == _PALETTE and depth != 8)
        or compression or filtering or interlaced or not 0 < width * height <= _MOST_PIXELS
    ):  # fmt: skip
        raise ActionRefused(message("settings-logo-odd"))
    step = samples * depth // 8
    length = height * (1 + width * step)
    unpacked = zlib.decompressobj()
    raw = unpacked.decompress(b"".join(chunks[b"IDAT"]), length)
    if len(raw) != length:
        raise ValueError("rows are missing")
    rows = _unfiltered(np.frombuffer(raw, np.uint8).reshape(height, 1 + width * step), step)
    plain = rows.reshape(height, width, step)
    if depth == 16:
        plain = plain[:, :, ::2]
    return _colored(plain, color, chunks)


def _chunks(data: bytes) -> dict[bytes, list[bytes]]:
    """The parts that make the picture, by type; everything else is left behind. Raises ValueError for a wrong CRC."""
    found: dict[bytes, list[bytes]] = {}
    at = len(_SIGNATURE)
    while at < len(data):
        (length,) = struct.unpack(">I", data[at : at + 4])
        kind, body = data[at + 4 : at + 8], data[at + 8 : at + 8 + length]
        (crc,) = struct.unpack(">I", data[at + 8 + length : at + 12 + length])
        if zlib.crc32(kind + body) != crc:
            raise ValueError("a part is damaged")
        if kind in (b"IHDR", b"PLTE", b"tRNS", b"IDAT"):
            found.setdefault(kind, []).append(body)
        if kind == b"IEND":
            break
        at += 12 + length
    if b"IHDR" not in found or b"IDAT" not in found:
        raise ValueError("a part is missing")
    return found


def _unfiltered(rows: Pixels, step: int) -> Pixels:
    """The rows as they were before each was told as a difference from its neighbours."""
    height, width = rows.shape[0], rows.shape[1] - 1
    found = np.zeros((height, width), np.uint8)
    above = np.zeros(width, np.uint8)
    for y in range(height):
        kind, row = int(rows[y, 0]), rows[y, 1:]
        if kind == 0:
            line = row.copy()
        elif kind == 1:  # left
            line = np.add.accumulate(row.reshape(-1, step), axis=0, dtype=np.uint8).reshape(-1)
        elif kind == 2:  # above
            line = row + above
        elif kind in (3, 4):
            line = _sideways(row, above, step, mean=kind == 3)
        else:
            raise ValueError("a filter that there is not")
        found[y] = above = line
    return found


def _sideways(row: Pixels, above: Pixels, step: int, *, mean: bool) -> Pixels:
    """Rows told by the mean of left and above, or by whichever of three neighbours is nearest (Paeth)."""
    line, over = list(row.tolist()), above.tolist()
    for x in range(len(line)):
        left, up = (line[x - step] if x >= step else 0), over[x]
        if mean:
            guess = (left + up) // 2
        else:
            corner = over[x - step] if x >= step else 0
            near = left + up - corner
            guess = min((left, up, corner), key=lambda v: abs(near - v))
        line[x] = (line[x] + guess) & 0xFF
    return np.array(line, np.uint8)


def _colored(plain: Pixels, color: int, chunks: dict[bytes, list[bytes]]) -> Pixels:
    height, width = plain.shape[:2]
    found = np.full((height, width, 4), 255, np.uint8)
    if color == _PALETTE:
        palette = np.frombuffer(chunks[b"PLTE"][0], np.uint8).reshape(-1, 3)
        found[:, :, :3] = palette[plain[:, :, 0]]
        if b"tRNS" in chunks:
            opacity = np.full(len(palette), 255, np.uint8)
            given = np.frombuffer(chunks[b"tRNS"][0], np.uint8)[: len(palette)]
            opacity[: len(given)] = given
            found[:, :, 3] = opacity[plain[:, :, 0]]
        return found
    found[:, :, :3] = plain[:, :, :3] if color in (2, 6) else plain[:, :, :1]
    if color in (4, 6):
        found[:, :, 3] = plain[:, :, -1]
    return found


def _smaller(pixels: Pixels) -> Pixels:
    """The picture as it fits where logos stand."""
    height, width = pixels.shape[:2]
    scale = min(1.0, MOST_WIDE / width, MOST_HIGH / height)
    return pixels if scale >= 1 else _shrunk(pixels, max(1, int(width * scale)), max(1, int(height * scale)))


def _shrunk(pixels: Pixels, width: int, height: int) -> Pixels:
    """The mean over the area that each new pixel covers; what is transparent lends no colour."""
    opacity = pixels[:, :, 3:].astype(np.float64) / 255
    summed = _means(np.concatenate([pixels[:, :, :3] * opacity, opacity], axis=2), width, height)
    cover = summed[:, :, 3:]
    colors = np.divide(summed[:, :, :3], cover, out=np.zeros_like(summed[:, :, :3]), where=cover > 0)
    return np.asarray(np.clip(np.rint(np.concatenate([colors, cover * 255], axis=2)), 0, 255), np.uint8)


def _means(values: NDArray[np.float64], width: int, height: int) -> NDArray[np.float64]:
    for axis, size in ((0, height), (1, width)):
        edges = np.linspace(0, values.shape[axis], size + 1)
        total = np.concatenate(
            [np.zeros_like(values.take([0], axis)), np.cumsum(values, axis=axis)], axis=axis
        )
        low = np.floor(edges).astype(int)
        high = np.minimum(low + 1, values.shape[axis])
        shape = [1, 1, 1]
        shape[axis] = size + 1
        part = (edges - low).reshape(shape)
        at = total.take(low, axis) * (1 - part) + total.take(high, axis) * part
        values = np.diff(at, axis=axis) / (edges[1] - edges[0])
    return values


def _written(pixels: Pixels) -> bytes:
    """The pixels as a PNG with nothing else in it; each row as its difference from the one above."""
    height, width = pixels.shape[:2]
    rows = pixels.reshape(height, width * 4)
    above = np.vstack([np.zeros((1, width * 4), np.uint8), rows[:-1]])
    body = np.concatenate([np.full((height, 1), 2, np.uint8), rows - above], axis=1).tobytes()
    parts = (
        (b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0)),
        (b"IDAT", zlib.compress(body, 9)),
        (b"IEND", b""),
    )
    return _SIGNATURE + b"".join(
        struct.pack(">I", len(d)) + kind + d + struct.pack(">I", zlib.crc32(kind + d)) for kind, d in parts
    )
