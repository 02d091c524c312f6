"""`profile`: how lists are read, as files that a user can list, look at, check and keep."""

from __future__ import annotations

import sys
from pathlib import Path

from rich.box import SIMPLE_HEAD
from rich.table import Table
from rich.text import Text as Line

from leitstand.actions import ActionRefused, keep_profile, list_profiles, show_profile
from leitstand.exchange import ExchangeError, Profile
from leitstand.texts import message

from .door import Door, home
from .showing import bullet


def list_(door: Door) -> None:
    found, broken = list_profiles(home())
    table = Table(box=SIMPLE_HEAD, pad_edge=False, header_style="dim", show_edge=False)
    for heading in ("cli-profile-id", "cli-profile-title", "cli-profile-from"):
        table.add_column(door.say(heading), overflow="fold")
    for profile in found:
        table.add_row(profile.id, profile.title.in_(door.lang), door.say(_origin(profile)))
    door.show(table)
    if broken:
        door.show(Line(), Line(door.say("cli-profile-broken"), style="bold"))
        door.show(*(bullet(door.text(p.told), "red") for p in broken))
    door.show(Line(), Line(door.say("cli-profile-next"), style="italic"))
    door.result(
        {
            "profiles": [
                {"id": p.id, "title": p.title.in_(door.lang), "own": p.own, "based_on": p.based_on} for p in found
            ],
            "broken": [{"code": p.message.code, "text": door.text(p.told)} for p in broken],
        }
    )  # fmt: skip


def show(door: Door, name: str) -> None:
    profile, text = _asked(name)
    if not door.json:
        sys.stdout.write(text.rstrip("\n") + "\n")  # as it stands, whatever the width: it is to be copied
    door.result({"id": profile.id, "own": profile.own, "toml": text})


def check(door: Door, name: str) -> None:
    profile, _ = _asked(name)
    headers = sum(len(h) for h in (*profile.columns.values(), *profile.attributes.values()))
    door.show(
        Line(door.say("cli-profile-fine", profile=profile.id, fields=len(profile.columns), headers=headers))
    )
    door.result({"id": profile.id, "own": profile.own, "fields": sorted(profile.columns), "headers": headers})


def save(door: Door, file: Path, name: str | None) -> None:
    if not file.is_file():
        raise ActionRefused(message("cli-no-such-file", file=str(file)))
    try:
        kept = keep_profile(home(), file, name)
    except ExchangeError as error:
        raise ActionRefused(error.problem.told) from error
    door.show(Line(door.say("cli-profile-saved", profile=kept.stem, file=str(kept))))
    door.result({"id": kept.stem})


def _asked(name: str) -> tuple[Profile, str]:
    try:
        return show_profile(home(), name)
    except ExchangeError as error:
        raise ActionRefused(error.problem.told) from error


def _origin(profile: Profile) -> str:
    return "cli-profile-own" if profile.own else "cli-profile-shipped"
