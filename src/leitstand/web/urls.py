"""All routes: those of the register, and nothing else."""

from __future__ import annotations

from . import pages
from .api import everything
from .doors import url_patterns

urlpatterns = url_patterns() if pages.__all__ and everything.__all__ else []
handler400 = "leitstand.web.pages.errors.bad_request"
handler403 = "leitstand.web.pages.errors.not_permitted"
handler404 = "leitstand.web.pages.errors.not_found"
handler500 = "leitstand.web.pages.errors.failed"
