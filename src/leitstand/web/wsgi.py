"""The WSGI application. LEITSTAND_HOME names the data folder."""

from __future__ import annotations

import os

from django.core.wsgi import get_wsgi_application

from leitstand.journal import data_folder, prepare

prepare(data_folder())  # the key that signs must be there before the settings are read
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "leitstand.web.settings")
application = get_wsgi_application()
