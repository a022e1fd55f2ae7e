"""Signing in and out, one's own account."""

from django.http import HttpRequest, HttpResponse


def sign_in(request: HttpRequest) -> HttpResponse:
    """Sign in."""
    return HttpResponse("")


def sign_out(request: HttpRequest) -> HttpResponse:
    """Sign out."""
    return HttpResponse("")


def me(request: HttpRequest) -> HttpResponse:
    """One's own account."""
    return HttpResponse("")


def second_factor(request: HttpRequest) -> HttpResponse:
    """Set up the second factor."""
    return HttpResponse("")


def confirm(request: HttpRequest) -> HttpResponse:
    """Give the second factor once more."""
    return HttpResponse("")
