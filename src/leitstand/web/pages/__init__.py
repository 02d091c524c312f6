"""The pages, one module each. Importing them registers their routes."""

from . import leitstand, portfolio, records, sources, use_case

__all__ = ["leitstand", "portfolio", "records", "sources", "use_case"]
