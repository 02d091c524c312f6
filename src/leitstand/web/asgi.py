"""The ASGI application. LEITSTAND_HOME names the data folder."""

from __future__ import annotations

import os

from django.core.asgi import get_asgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "leitstand.web.settings")
application = get_asgi_application()
