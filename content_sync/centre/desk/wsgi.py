"""The desk for gunicorn, which loads it once: what is there before a fork is shared."""

import gc
import os
from importlib import import_module
from pathlib import Path

from django.core.wsgi import get_wsgi_application
from django.template.loader import get_template
from django.utils import translation

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "content_sync.centre.desk.settings")
application = get_wsgi_application()
import_module("content_sync.centre.desk.urls")  # and so every view
for page in Path(__file__).parent.glob("*/*.html"):
    get_template("/".join(page.parts[-2:]))
for language in ("en", "vi"):
    with translation.override(language):
        translation.gettext("")
gc.collect()
gc.freeze()  # a collection would write to what is shared
