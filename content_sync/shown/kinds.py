"""What stands for each kind of item on kiosks and phone pages: names of Material Design Icons."""

from typing import Final

PICTOGRAMS: Final = {
    "article": "text-box",
    "story": "account-voice",
    "infographic": "chart-box",
    "audio": "headphones",
    "video": "play-circle",
    "guide": "format-list-numbered",
    "event": "calendar",
    "notice": "bullhorn",
    "interview": "head-question",
}


def pictogram(kind: str) -> str:
    """The pictogram of a kind; that of an article for one only a newer version knows."""
    return PICTOGRAMS.get(kind, PICTOGRAMS["article"])
