"""The desk for gunicorn."""

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "content_sync.centre.desk.settings")
application = get_wsgi_application()
