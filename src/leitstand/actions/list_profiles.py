"""Profiles of lists in the data folder: what there is, what one says, keeping a further one."""

from __future__ import annotations

from pathlib import Path

from leitstand.exchange import Problem, Profile, load_profile, profiles, save_profile, shipped_text


def profile_folder(home: Path) -> Path:
    """Where the user's own profiles lie, one TOML file each."""
    return home / "profiles"


def list_profiles(home: Path) -> tuple[tuple[Profile, ...], tuple[Problem, ...]]:
    """The profiles that can be used, and what is wrong with those in the user's folder that cannot."""
    return profiles(profile_folder(home))


def show_profile(home: Path, name: str) -> tuple[Profile, str]:
    """The profile of this id or file and its text as it stands in the file. Raises ExchangeError."""
    profile = load_profile(name, profile_folder(home))
    if not profile.own:
        return profile, shipped_text(profile.id)
    own = profile_folder(home) / f"{profile.id}.toml"
    file = own if own.is_file() and not name.lower().endswith(".toml") else Path(name)
    return profile, file.read_text(encoding="utf-8-sig")


def keep_profile(home: Path, file: Path, name: str | None = None) -> Path:
    """Checks a profile and copies it to the user's folder, comments and all. Raises ExchangeError."""
    profile = load_profile(file, profile_folder(home))
    return save_profile(profile, profile_folder(home), name=name, text=file.read_text(encoding="utf-8-sig"))
