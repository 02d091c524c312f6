"""A door: the command line. `main` runs one command; it acts as the local operator of this machine."""

__all__ = ["main"]


def main() -> None:
    """Runs the command that the arguments name. An interruption while it is still starting ends it quietly, too."""
    try:
        from .app import main as run

        run()
    except KeyboardInterrupt:
        raise SystemExit(130) from None
