"""The languages of feed.yaml: their tags, names, voices, and what each falls back to."""

import re
from collections.abc import Collection, Mapping
from typing import Final

from content_sync.centre.feed_yaml.font_source import read_font
from content_sync.centre.written.fields import Fields
from content_sync.centre.written.tags import MISTAKEN, tidied
from content_sync.model import TAG, Language
from content_sync.said import phrase
from content_sync.words import locales

VOICE: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9_()+-]*")  # espeak-ng's name or language
VOICELESS: Final = ("tyz", "nut")  # no machine speaks them, nor may another's voice pretend to


def read_languages(top: Fields) -> dict[str, Language]:
    """The languages by their tags, in their order; whatever is wrong is noted."""
    lines = top.maps("languages", ("tag", "fallback", "name", "voice", "font"))
    tags = {each.text("tag") for each in lines}
    found: dict[str, Language] = {}
    for each in lines:
        language = _language(each, tags)
        if language.tag in found:
            what = phrase("languages: '{tag}' stands there twice", tag=language.tag)
            each.wrong("tag", what, phrase("rename one"))
        elif language.name and language.name in {one.name for one in found.values()}:
            what = phrase("two languages are named '{name}'", name=language.name)
            each.wrong("name", what, phrase("name each as its speakers do"))
        if language.tag:
            found[language.tag] = language
    _check_fallbacks(lines, found)
    return found


def _language(each: Fields, tags: set[str]) -> Language:
    tag = each.text("tag", required=True)
    if tag and not TAG.fullmatch(tag):
        near = tidied(tag)
        fix = (
            phrase("did you mean '{near}'?", near=near)
            if TAG.fullmatch(near)
            else phrase("write vi, zh-Hans …")
        )
        each.wrong("tag", phrase("'{tag}' is no language tag", tag=tag), fix)
    elif near := better(tag, tags):
        what = phrase("the language '{tag}' has no words of the kiosk's own", tag=tag)
        each.warn("tag", what, phrase("did you mean '{near}'?", near=near))
    fallback = each.references("fallback", tags - {tag}, "other language")
    name = each.text("name", required=True)
    voice, font = _voice(each, tag), read_font(each)
    return Language(tag=tag, name=name, fallback=fallback, voice=voice, font=font)


def better(tag: str, tags: Collection[str] = ()) -> str:
    """The tag that was probably meant by one that is well formed; "" where it is itself."""
    base = tag.partition("-")[0]
    has_words = (locales() / tag.replace("-", "_")).is_dir()
    is_base_known = tag != base and base not in tags and (locales() / base).is_dir()
    near = MISTAKEN.get(tag) or (base if is_base_known else "")
    return "" if has_words or near in tags else near


def _check_fallbacks(lines: tuple[Fields, ...], known: Mapping[str, Language]) -> None:
    for each in lines:
        tag = each.text("tag")
        fallback = known[tag].fallback if tag in known else ()
        line = each.at("fallback")
        if tag in VOICELESS and (others := [one for one in fallback if one in VOICELESS]):
            what = phrase("the fallback of '{tag}' names '{other}'", tag=tag, other=others[0])
            each.page.wrong(
                line, what, phrase("Tày and Nùng never stand for each other; write [vi]")
            )
        elif tag in _after(tag, known):
            what = phrase("the fallbacks of '{tag}' lead back to it", tag=tag)
            each.page.wrong(line, what, phrase("let each end in the first language, as [vi]"))


def _after(tag: str, known: Mapping[str, Language]) -> set[str]:
    """All languages that following the fallbacks leads to."""
    seen: set[str] = set()
    left = [tag]
    while left:
        one = known.get(left.pop())
        following = {*one.fallback} - seen if one else set()
        seen |= following
        left += following
    return seen


def _voice(each: Fields, tag: str) -> str:
    voice = each.text("voice")
    if voice and tag.partition("-")[0] in VOICELESS:
        fix = phrase("remove voice: and let a speaker of the language record it")
        each.wrong("voice", phrase("no machine speaks '{tag}'", tag=tag), fix)
        return ""
    if voice and not VOICE.fullmatch(voice):
        fix = phrase("write one that espeak-ng --voices names, like vi")
        each.wrong("voice", phrase("'{voice}' is no voice", voice=voice), fix)
        return ""
    return voice
