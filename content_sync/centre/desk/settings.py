"""Django's settings of the desk; what differs from desk to desk is its `place`."""

from pathlib import Path
from typing import Any

import dj_database_url
from csp.constants import NONE, SELF

from content_sync.centre.desk import place as places
from content_sync.words import locales

PLACE = places.here()
HERE = Path(__file__).parent
IS_PUBLIC = bool(PLACE.host)

DEBUG = False
SECRET_KEY = places.secret(PLACE.data)
ALLOWED_HOSTS = [PLACE.host] if IS_PUBLIC else ["127.0.0.1", "localhost"]
ROOT_URLCONF = "content_sync.centre.desk.urls"
WSGI_APPLICATION = "content_sync.centre.desk.wsgi.application"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.staticfiles",
    "django_htmx",
    "axes",
    "django_otp",
    "django_otp.plugins.otp_totp",
    "content_sync.centre.desk",
]
MIDDLEWARE = [
    "content_sync.centre.desk.frame.proxy.one_proxy",
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "content_sync.centre.desk.frame.smaller.smaller",
    "content_sync.centre.desk.frame.partial.partial",
    "csp.middleware.CSPMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "content_sync.centre.desk.people.session.ended_in_time",
    "content_sync.centre.desk.frame.language.officers_language",
    "django_htmx.middleware.HtmxMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "axes.middleware.AxesMiddleware",
]
TEMPLATES: list[dict[str, Any]] = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [HERE],  # a room's templates lie beside its views
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "content_sync.centre.desk.frame.shell.shell",
            ],
            "builtins": [
                "django.templatetags.i18n",
                "django.templatetags.static",
                "content_sync.centre.desk.frame.tags",
            ],
            "loaders": [
                (
                    "django.template.loaders.cached.Loader",
                    ["django.template.loaders.filesystem.Loader"],
                )
            ],
        },
    }
]

SQLITE = {
    "ENGINE": "django.db.backends.sqlite3",
    "NAME": PLACE.data / "desk.db",
    "OPTIONS": {
        "transaction_mode": "IMMEDIATE",
        "timeout": 30,  # s; who waits for SQLite's lock is not served in turn
        "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL",
    },
}
DATABASES: dict[str, Any] = {
    "default": (
        dj_database_url.parse(PLACE.database, conn_max_age=600) if PLACE.database else SQLITE
    )
}

AUTH_USER_MODEL = "desk.Officer"
AUTHENTICATION_BACKENDS = [
    "axes.backends.AxesStandaloneBackend",
    "django.contrib.auth.backends.ModelBackend",
]
PASSWORD_HASHERS = ["content_sync.centre.desk.people.hasher.SmallArgon2"]
AUTH_PASSWORD_VALIDATORS = [
    {
        "NAME": "django.contrib.auth.password_validation.MinimumLengthValidator",
        "OPTIONS": {"min_length": 12},
    },
    {
        "NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator",
        "OPTIONS": {"user_attributes": ("login", "signing_name", "unit")},
    },
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]
LOGIN_URL = "/vao/"
LOGIN_REDIRECT_URL = "/"

SESSION_COOKIE_AGE = 12 * 3600  # the longest; idle time is judged in people.session
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = IS_PUBLIC
SESSION_COOKIE_NAME = "__Host-desk" if IS_PUBLIC else "desk"
CSRF_COOKIE_NAME = "__Host-csrf" if IS_PUBLIC else "csrf"
CSRF_USE_SESSIONS = False
CSRF_FAILURE_VIEW = "content_sync.centre.desk.frame.failures.csrf"
SECURE_SSL_REDIRECT = IS_PUBLIC
SECURE_HSTS_SECONDS = 31_536_000 if IS_PUBLIC else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = SECURE_HSTS_PRELOAD = IS_PUBLIC
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if IS_PUBLIC else None
SECURE_REFERRER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"  # but what frame.framed lets stand in a page of ours
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF, "blob:"],
        "media-src": [SELF, "blob:"],
        "font-src": [SELF],
        "connect-src": [SELF],
        "frame-src": [SELF],
        "form-action": [SELF],
        "base-uri": [NONE],
        "frame-ancestors": [NONE],
    }
}

AXES_USERNAME_FORM_FIELD = "username"  # of the form; an officer's is `login`
AXES_FAILURE_LIMIT = 6
AXES_COOLOFF_TIME = 0.25  # hours
AXES_LOCKOUT_PARAMETERS = [["username", "ip_address"]]
AXES_RESET_ON_SUCCESS = True
AXES_RESET_COOL_OFF_ON_FAILURE_DURING_LOCKOUT = False  # until when, the page has said already
AXES_VERBOSE = False
AXES_DISABLE_ACCESS_LOG = True  # who came in and went is in our own log
AXES_CLIENT_IP_CALLABLE = "content_sync.centre.desk.frame.proxy.address_of"
AXES_LOCKOUT_CALLABLE = "content_sync.centre.desk.door.views.locked"
OTP_TOTP_ISSUER = "Ban Tin"  # plain letters: a third fewer squares to scan

LOCALE_PATHS = [locales()]
LANGUAGE_CODE = "vi"
LANGUAGES = [("vi", "Tiếng Việt"), ("en", "English")]
USE_I18N = USE_TZ = True
TIME_ZONE = "Asia/Ho_Chi_Minh"

STATIC_URL = "/tinh/"
STATIC_ROOT = PLACE.static
STATICFILES_DIRS = [HERE / "static"]
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "content_sync.centre.desk.frame.hashed.Hashed"},
}
WHITENOISE_MAX_AGE = 3600
DATA_UPLOAD_MAX_MEMORY_SIZE = 2_000_000
FILE_UPLOAD_MAX_MEMORY_SIZE = 1_000_000
FILE_UPLOAD_TEMP_DIR = None

LOGGING: dict[str, Any] = {
    "version": 1,
    "disable_existing_loggers": False,
    "handlers": {"terminal": {"class": "logging.StreamHandler"}},
    "root": {"handlers": ["terminal"], "level": "WARNING"},
    # who tried what stands in the log of the desk, by name
    "loggers": {name: {"level": "ERROR"} for name in ("axes", "django.request")},
}
