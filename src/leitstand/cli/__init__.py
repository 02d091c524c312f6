"""A door: the command line. `main` runs one command; it acts as the local operator of this machine."""

from .app import main

__all__ = ["main"]
