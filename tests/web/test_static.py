"""Styles and fonts come from the package itself, unchanged and under addresses that change with them."""

from __future__ import annotations

import hashlib
import re
from contextlib import closing
from pathlib import Path

from django.test import Client

import leitstand.web

STATIC = Path(leitstand.web.__file__).parent / "static"


def test_vendored_files_are_those_of_the_checksums() -> None:
    vendor = STATIC / "vendor"
    lines = (vendor / "SHA256SUMS").read_text().splitlines()
    listed = {name: digest for digest, name in (line.split() for line in lines)}
    there = {str(p.relative_to(vendor)) for p in vendor.glob("*/*")}
    assert set(listed) == there
    for name, digest in listed.items():
        assert hashlib.sha256((vendor / name).read_bytes()).hexdigest() == digest, name


def test_styles_are_served_and_may_be_kept(pages: Client) -> None:
    links = re.findall(r'(?:href|src)="(/static/[^"]+)"', pages.get("/").content.decode())
    assert {Path(link.partition("?")[0]).suffix for link in links} == {".css", ".js", ".svg"}
    for link in links:
        assert "?v=" in link
        with closing(pages.get(link)) as answer:
            assert answer.status_code == 200
            assert "max-age=31536000" in answer.headers["Cache-Control"]


def test_every_file_that_a_style_names_is_there() -> None:
    for sheet in (STATIC / "web").glob("*.css"):
        for name in re.findall(r'url\("([^"]+)"\)', sheet.read_text()):
            assert (sheet.parent / name).resolve().is_file(), name


def test_no_style_reaches_out_to_another_host() -> None:
    for sheet in STATIC.rglob("*.css"):
        assert "http" not in sheet.read_text()


def test_our_script_evaluates_nothing_and_reaches_nowhere() -> None:
    script = (STATIC / "web" / "app.js").read_text()
    for forbidden in ("http", "eval", "Function(", "innerHTML", "fetch(", "localStorage", "document.cookie"):
        assert forbidden not in script


def test_styles_name_only_colours_that_both_themes_have() -> None:
    known = set(re.findall(r"(--[a-z-]+):", (STATIC / "web" / "tokens.css").read_text()))
    for sheet in (STATIC / "web").glob("*.css"):
        used = set(re.findall(r"var\((--[a-z-]+)", sheet.read_text()))
        assert used <= known, (sheet.name, used - known)
