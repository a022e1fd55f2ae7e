"""Language tags as people write them, and what they mean by them."""

import re
from collections.abc import Iterable
from typing import Final

from content_sync.letters.choices import meant
from content_sync.said import Said, phrase

MISTAKEN: Final = {  # a country, another language, or a tag that says too little
    "zh": "zh-Hans",
    "zh-CN": "zh-Hans",
    "zh-SG": "zh-Hans",
    "zh-TW": "zh-Hant",
    "cn": "zh-Hans",
    "vn": "vi",
    "gb": "en",
    "jp": "ja",
    "kr": "ko",
    "tay": "tyz",
    "nun": "nut",
    "vie": "vi",
    "eng": "en",
    "chi": "zh-Hans",
    "zho": "zh-Hans",
    "cmn": "zh-Hans",
}


def tidied(tag: str) -> str:
    """zh_hans as zh-Hans, VI-vn as vi-VN."""
    first, *rest = re.split(r"[-_ ]+", tag.strip())
    parts = (part.title() if len(part) == 4 else part.upper() for part in rest)
    return "-".join((first.lower(), *parts))


def meant_tag(tag: str, known: Iterable[str]) -> Said:
    """«did you mean …» for a tag that is none of `known`, or what there is to choose from."""
    tags = sorted(known)
    near = [one for one in (MISTAKEN.get(tag, ""), tidied(tag)) if one in tags]
    base = tidied(tag).partition("-")[0]
    near += [one for one in tags if one.partition("-")[0] == base]
    return phrase("did you mean '{near}'?", near=near[0]) if near else meant(tag, tags)
