"""The first page: what waits for me, by deed."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render


def today(request: HttpRequest) -> HttpResponse:
    """What waits for the officer, and what they did last."""
    return render(request, "today/today.html", {})
