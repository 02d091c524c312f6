"""Where the data lie: the one rule for every door."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path


def data_folder(environment: Mapping[str, str] = os.environ) -> Path:
    """The folder that LEITSTAND_HOME names (`~` is the own home), or the usual place of this system.

    Without a name: `%LOCALAPPDATA%\\Leitstand` on Windows, `~/Library/Application Support/Leitstand` on macOS, and
    `$XDG_DATA_HOME/leitstand` or `~/.local/share/leitstand` elsewhere. Creates nothing.
    """
    named = environment.get("LEITSTAND_HOME")
    if named:
        return Path(named).expanduser()
    if sys.platform == "win32":
        return Path(environment.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local") / "Leitstand"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "Leitstand"
    return Path(environment.get("XDG_DATA_HOME") or Path.home() / ".local" / "share") / "leitstand"
