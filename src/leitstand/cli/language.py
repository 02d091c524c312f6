"""Which language the command line speaks: `--lang`, else LEITSTAND_LANG, else the system's, else German."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from leitstand.texts import LANGUAGES, Lang


def spoken(arguments: Sequence[str], environment: Mapping[str, str]) -> Lang:
    """Read before anything else, because the help texts are in that language, too."""
    for here, following in zip(arguments, [*arguments[1:], ""], strict=False):
        wanted = following if here == "--lang" else here.removeprefix("--lang=") if "--lang=" in here else ""
        if wanted in LANGUAGES:
            return wanted
    named = (
        environment.get(name, "")[:2].lower() for name in ("LEITSTAND_LANG", "LC_ALL", "LC_MESSAGES", "LANG")
    )
    return next((lang for name in named for lang in LANGUAGES if lang == name), "de")
