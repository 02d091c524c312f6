"""Text from cells is data: control and direction characters are removed, nothing is ever interpreted."""

from __future__ import annotations

import re
import unicodedata

_CONTROL = re.compile(
    "[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb"
    "\ud800-\udfff]"
)


def clean(text: str) -> str:
    """Without control, direction and invisible characters; composed (NFC); no blanks at the ends."""
    if text.isascii() and text.isprintable() and "_x00" not in text:
        return text.strip()  # most cells: nothing in them could be removed or composed
    text = _EXCELS.sub("", text).replace("\r\n", "\n").replace("\r", "\n").replace("\u00a0", " ")
    return unicodedata.normalize("NFC", _CONTROL.sub("", text)).strip()


def folded(text: str) -> str:
    """What two spellings of the same words have in common: no case, single blanks, no dashes' kinds."""
    return " ".join(clean(text).translate(_DASHES).casefold().split())


_EXCELS = re.compile("_x00(?:0[0-8BCDEF]|1[0-9A-F]|7F)_", re.IGNORECASE)
"""How a workbook's XML spells a control character (ECMA-376 part 1, 22.9.2.19); other tools leave it in CSV files."""
_DASHES = str.maketrans("‐‑–—−", "-----")
