"""Which profile a list was made for: the one that knows nearly all of its columns."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from .profile import STANDARD, Profile, header_key, load_profile

NEARLY_ALL = 0.8
"""Of the columns of a list so many are known to the profile that it was made for."""
MORE = 3
"""So many columns more than the standard profile it has to know, or it makes no difference; for an own one, one."""


def fitting_profile(headers: Sequence[str], known: Iterable[Profile]) -> Profile | None:
    """The profile that knows most of these column titles, if it knows nearly all and clearly more than the standard."""
    keys = {header_key(h) for h in headers}
    usual = len(keys & _titles(load_profile(STANDARD)))
    fits = [(len(keys & _titles(p)), p.own, p.id, p) for p in known if p.id != STANDARD]
    count, _, _, best = max(fits, key=lambda f: f[:3], default=(0, False, "", None))
    enough = max(NEARLY_ALL * len(keys), usual + (1 if best and best.own else MORE))
    return best if keys and count >= enough else None


def _titles(profile: Profile) -> set[str]:
    """Every column title that the profile takes for something or keeps under a name."""
    named = [h for said in (profile.columns, profile.attributes) for hs in said.values() for h in hs]
    return {header_key(h) for h in (*named, *profile.attributes)}
