"""Which languages of a feed this machine can draw: one whose font is missing is not offered."""

import msgspec

from content_sync.letters.faces import face_named, is_installed
from content_sync.model import Feed, Language


def legible(feed: Feed) -> Feed:
    """`feed` without the languages whose font is not here; its first language stays."""
    first, *others = feed.languages
    kept = (first, *(one for one in others if _is_drawn(one)))
    return msgspec.structs.replace(feed, languages=kept)


def unreadable(feed: Feed) -> str:
    """One line for the keeper, "" where every language is drawn."""
    fonts = {one.tag: one.font for one in feed.languages if not _is_drawn(one)}
    if not fonts:
        return ""
    named = ", ".join(f"{tag} ({font})" for tag, font in fonts.items())
    return f"languages not shown, because their fonts are missing: {named}; install fonts-noto-core"


def _is_drawn(language: Language) -> bool:
    if not language.font:
        return True
    face = face_named(language.font)
    return bool(face) and is_installed(face)
