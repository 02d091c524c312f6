"""Writes the two plain lists of ideas into the package: `python -m leitstand.demo.build`.

Run it after a change of `content/`; a test says when it was forgotten.
"""

from __future__ import annotations

from pathlib import Path

from leitstand.texts import LANGUAGES, Lang

from .ideas import FILES, ideas


def workbook(lang: Lang) -> bytes:
    """The list of ideas as a workbook; equal content gives equal bytes."""
    from leitstand.exchange import write_plain_list

    return write_plain_list(ideas(lang), lang)


def main(folder: Path = Path(__file__).parent) -> tuple[Path, ...]:
    """Writes the lists into `folder` and returns their paths."""
    written = []
    for lang in LANGUAGES:
        path = folder / FILES[lang]
        path.write_bytes(workbook(lang))
        written.append(path)
    return tuple(written)


if __name__ == "__main__":
    main()
