"""All operations. Importing this registers them; it needs Django's settings, so nothing else imports it early."""

from . import access, docs, history, openapi, records, standing, work

__all__ = ["access", "docs", "history", "openapi", "records", "standing", "work"]
