"""`font:` of a language in feed.yaml: what draws a script that not every kiosk's faces have."""

from content_sync.centre.written.fields import Fields
from content_sync.letters import faces
from content_sync.letters.choices import meant
from content_sync.said import Said, phrase


def read_font(each: Fields) -> str:
    """A font of Debian's Noto for a further script, as far as a kiosk can draw that."""
    font = each.text("font").rpartition("/")[2]
    if not font or faces.face_named(font):
        return font
    known = [faces.font_of(script) for script in faces.SCRIPTS]
    what = phrase("font '{font}' is none that a kiosk draws with", font=font)
    each.wrong("font", what, _near(font, known))
    return ""


def _near(font: str, known: list[str]) -> Said:
    script = font.removeprefix("NotoSans").removeprefix("NotoSerif").partition("-")[0]
    if any(script == one.replace(" ", "") for one in faces.SCRIPTS):
        return phrase("write {font}", font=f"NotoSans{script}-Regular.ttf")
    if font.startswith("Noto"):
        scripts = ", ".join(faces.SCRIPTS)
        return phrase(
            "of {script} a kiosk cannot join the letters; it draws {scripts}",
            script=script,
            scripts=scripts,
        )
    return meant(font, known)
