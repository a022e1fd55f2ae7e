"""What is said before anybody has asked: a greeting, how a screen is used, what there is at home.

    Hello.                                            a language, in its own voice
    Touch a picture to hear it, touch it again …      once, until something was opened
    Housing · Health · Jobs · …                       each ringed, shortly, GAP_S apart
    Touch a picture. Touch the ear …                  after HINT_S of silence
    Not there? Touch the person …                     ASK_S later, once

A language that no machine speaks says so instead of greeting; a voice is never made up.
"""

import re
from typing import Final

from content_sync.site.library.library import Library
from kiosk.look.glyphs import is_chinese
from kiosk.look.look import Look, Spoken
from kiosk.sheet.sheet import Control, Manner, Passage
from kiosk.visit.first import has_voice
from kiosk.visit.wishes import OpenItem

GAP_S: Final = 0.35  # from one tile to the next
HINT_S: Final = 8.0
ASK_S: Final = 16.0
LESSONS: Final = 3  # touched things that are followed by how they are opened
SHORT: Final = 12  # letters that are said whole: «Nhà, nước»; a Chinese one counts as two
_SHORT: Final = re.compile(r"\s*(?:[,:;(·、，：；（]|\s[–—-]\s|(?<=[?？])).*", re.DOTALL)


def greeting(look: Look, shelf: Library, language: str) -> Spoken:
    """What a language says when it is chosen."""
    if has_voice(shelf, language):
        return look.say("Hello.")
    name = next((one.name for one in shelf.feed.languages if one.tag == language), language)
    if any(language in body.speaks for body in shelf.bodies()):
        return look.say(
            "This machine does not speak {language} yet. It speaks Vietnamese, slowly. Look at the "
            "pictures, or ask an officer who speaks {language}.",
            language=name,
        )
    return look.say(
        "This machine does not speak {language} yet. It speaks Vietnamese, slowly. Look at the "
        "pictures.",
        language=name,
    )


def lesson(look: Look) -> Spoken:
    """How what is shown is heard and opened."""
    return look.say("Touch a picture to hear it, touch it again to open it.")


def again(look: Look) -> Spoken:
    """The same after something was touched."""
    return look.say("Touch it again to open it.")


def hint(look: Look) -> Spoken:
    """What to do, for somebody who does nothing."""
    return look.say("Touch a picture. Touch the ear to hear it again.")


def ask(look: Look) -> Spoken:
    """Whom to ask, for somebody who still does nothing."""
    return look.say("Not there? Touch the person to ask an officer.")


def is_way_on(target: Control | Passage | None, shelf: Library) -> bool:
    """Whether home says it: what leads on, but no single item; that is told where it is touched."""
    if not isinstance(target, Control) or target.is_frame:
        return False
    if isinstance(target.wish, OpenItem):
        item = shelf.item(target.wish.item)
        return item is not None and item.kind == "interview"
    return target.manner in (Manner.HEARD_FIRST, Manner.BUTTON, Manner.AT_ONCE)


def shortly(says: Spoken) -> Spoken:
    """The first words of a name: «Con nhỏ» of «Con nhỏ, con đi học»."""
    if sum(1 + is_chinese(letter) for letter in says.text) <= SHORT:
        return says
    return Spoken(_SHORT.sub("", says.text) or says.text, says.language)
