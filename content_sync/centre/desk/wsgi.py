"""The desk for gunicorn, which loads it once: what is there before a fork is shared."""

import gc
import os
from importlib import import_module

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "content_sync.centre.desk.settings")
application = get_wsgi_application()
import_module("content_sync.centre.desk.urls")  # and so every view
gc.collect()
gc.freeze()  # a collection would write to what is shared
