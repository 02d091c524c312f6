"""A company's colour stays legible whatever it is, and its logo is a picture and nothing else."""

from __future__ import annotations

import base64
import re
import struct
import zlib
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from hypothesis import given
from hypothesis import strategies as st
from tests.web.fixtures import company, stored

import leitstand.journal
import leitstand.web
from leitstand.actions import ActionRefused
from leitstand.web import colors, logos

TOKENS = (Path(leitstand.web.__file__).parent / "static" / "web" / "tokens.css").read_text()
SIGNATURE = b"\x89PNG\r\n\x1a\n"


def chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def png(pixels: np.ndarray, kind: int = 0, *, more: bytes = b"") -> bytes:
    """A PNG of (height, width, 4) whose rows are told by this filter."""
    height, width = pixels.shape[:2]
    rows, lines = pixels.reshape(height, -1).astype(int), []
    for y in range(height):
        up = rows[y - 1] if y else np.zeros_like(rows[0])
        left = np.concatenate([np.zeros(4, int), rows[y][:-4]])
        corner = np.concatenate([np.zeros(4, int), up[:-4]])
        near = left + up - corner
        order = np.stack([abs(near - left), abs(near - up), abs(near - corner)])
        paeth = np.choose(order.argmin(axis=0), [left, up, corner])
        guess = (0, left, up, (left + up) // 2, paeth)[kind]
        lines.append(bytes([kind]) + ((rows[y] - guess) % 256).astype(np.uint8).tobytes())
    head = struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0)
    body = chunk(b"IDAT", zlib.compress(b"".join(lines)))
    return SIGNATURE + chunk(b"IHDR", head) + more + body + chunk(b"IEND", b"")


def picture(width: int = 40, height: int = 20) -> np.ndarray:
    return np.random.default_rng(7).integers(0, 256, (height, width, 4), dtype=np.uint8)


@given(st.from_regex(r"#[0-9a-f]{6}", fullmatch=True))
def test_any_colour_can_be_read_on_every_ground_of_both_themes(color: str) -> None:
    accent = colors.accent_of(color)
    for one, grounds in ((accent.light, ("#f6f4ef", "#ffffff", accent.soft_light)),
                         (accent.dark, ("#12171b", "#1a2126", "#0d1114", accent.soft_dark))):  # fmt: skip
        assert all(colors.contrast(one, ground) >= colors.LEAST for ground in grounds)


def test_a_colour_that_is_legible_stays_as_it_is() -> None:
    assert colors.accent_of("#0d566a").light == "#0d566a"


@pytest.mark.parametrize(
    ("one", "other", "ratio"), [("#ffffff", "#000000", 21.0), ("#777777", "#ffffff", 4.48)]
)
def test_contrast_is_that_of_the_standard(one: str, other: str, ratio: float) -> None:
    assert round(colors.contrast(one, other), 2) == ratio


def test_the_grounds_are_those_of_the_style_sheet() -> None:
    for name, nth in (("paper", 0), ("surface", 1)):
        found = re.search(rf"--{name}: light-dark\((#\w+), (#\w+)\)", TOKENS)
        assert found
        assert (colors._LIGHT[nth], colors._DARK[nth]) == found.groups()


@pytest.mark.parametrize("kind", range(5))
def test_a_small_picture_is_kept_to_the_pixel_whatever_its_filter(kind: int) -> None:
    pixels = picture()
    again = logos._pixels(base64.b64decode(logos.cleaned(png(pixels, kind))))
    assert np.array_equal(again, pixels)


def test_what_is_no_picture_is_left_behind() -> None:
    note = chunk(b"tEXt", b"Comment\0<script>alert(1)</script>") + chunk(b"eXIf", b"where it was taken")
    kept = base64.b64decode(logos.cleaned(png(picture(), more=note) + b"<svg onload=alert(1)>"))
    assert b"script" not in kept
    assert b"svg" not in kept
    assert re.findall(rb"IHDR|tEXt|eXIf|IDAT|IEND", kept) == [b"IHDR", b"IDAT", b"IEND"]


def test_a_large_picture_is_reduced_and_keeps_its_colour() -> None:
    pixels = np.full((800, 1600, 4), (200, 30, 90, 255), np.uint8)
    kept = base64.b64decode(logos.cleaned(png(pixels)))
    assert logos.size_of(kept) == (320, 160)
    assert np.array_equal(np.unique(logos._pixels(kept).reshape(-1, 4), axis=0), [[200, 30, 90, 255]])


def test_a_noisy_picture_still_fits_the_record() -> None:
    assert len(logos.cleaned(png(picture(480, 160)))) <= 32_000


@pytest.mark.parametrize(
    "data",
    [
        b"", b"<svg xmlns='http://www.w3.org/2000/svg'/>", b"GIF89a", SIGNATURE, png(picture())[:-30],
        png(picture()).replace(b"IDAT", b"IDAX"), png(picture())[:60] + b"\0" + png(picture())[61:],
        SIGNATURE + chunk(b"IHDR", struct.pack(">IIBBBBB", 60000, 60000, 8, 6, 0, 0, 0)) + chunk(b"IDAT", b"x"),
        SIGNATURE + chunk(b"IHDR", struct.pack(">IIBBBBB", 4, 4, 8, 6, 0, 0, 0))
        + chunk(b"IDAT", zlib.compress(bytes(10**7))) + chunk(b"IEND", b"")[:4],
        SIGNATURE + chunk(b"IHDR", struct.pack(">IIBBBBB", 4, 4, 8, 6, 0, 0, 1)) + chunk(b"IDAT", zlib.compress(b"")),
    ],
)  # fmt: skip
def test_whatever_else_somebody_sends_is_refused_in_words(data: bytes) -> None:
    with pytest.raises(ActionRefused):
        logos.cleaned(data)


@pytest.fixture
def home(tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    stored.store(folder, "firma", "Firma", company.strategy(2), company.review(2))
    return folder


def test_colour_and_logo_are_set_and_shown_on_every_page(home: Path, at: Callable[..., Client]) -> None:
    client = at(home)
    assert "look.css" not in client.get("/").content.decode()
    file = SimpleUploadedFile("logo.png", png(picture()), "image/png")
    answer = client.post("/settings/look/save/", {"color": "#A3154A", "logo": file, "why": "Neuer Auftritt"})
    assert answer.status_code == 302
    page = client.get("/").content.decode()
    sheet, logo = re.search(r'href="(/look.css[^"]+)"', page), re.search(r'src="(/logo.png[^"]+)"', page)
    assert sheet
    assert logo
    assert "--accent: light-dark(#a3154a" in client.get(sheet[1]).content.decode()
    served = client.get(logo[1])
    assert (served["Content-Type"], served.content[:8]) == ("image/png", SIGNATURE)
    assert leitstand.journal.open(home).history("firma", _company(home))[-1].why == "Neuer Auftritt"
    client.post("/settings/look/save/", {"plain": "1"})
    client.post("/settings/look/save/", {"no_logo": "1"})
    assert not re.search(r"/look.css|/logo.png", client.get("/").content.decode())


def test_a_vector_file_is_refused_and_nothing_is_written(home: Path, at: Callable[..., Client]) -> None:
    client, before = at(home), leitstand.journal.open(home).head("firma")
    file = SimpleUploadedFile("logo.svg", b"<svg><script>alert(1)</script></svg>", "image/svg+xml")
    answer = client.post("/settings/look/save/", {"color": "#0d566a", "logo": file})
    assert answer.status_code == 422
    assert "PNG" in answer.content.decode()
    assert leitstand.journal.open(home).head("firma") == before


def _company(home: Path) -> str:
    found = leitstand.journal.open(home).strategy("firma").company
    assert found is not None
    return found.id
