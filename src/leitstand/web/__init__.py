"""A door: the pages, rendered on the server. They read the journal and derived results, and compute nothing.

`leitstand.web.serve.serve` runs them on this machine; `leitstand.web.wsgi` is there for other servers.
"""

__all__: list[str] = []
