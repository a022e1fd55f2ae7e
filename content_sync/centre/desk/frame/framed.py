"""A view whose answer may stand in a frame of ours: the phone page beside a draft."""

from collections.abc import Callable
from typing import Any

from csp.constants import SELF
from csp.decorators import csp_replace
from django.http import HttpResponse
from django.views.decorators.clickjacking import xframe_options_sameorigin


def framed(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """`view`, in a frame of this desk and of no other page."""
    shown: Any = csp_replace({"frame-ancestors": [SELF]})(xframe_options_sameorigin(view))
    return shown  # type: ignore[no-any-return]
