"""Who appears in the pictures, by what they wear: a village in indigo, officers, travellers."""

from dataclasses import dataclass

from studio.sheet import hue


@dataclass(frozen=True, slots=True)
class Look:
    """What a figure wears; `dress` is long (a Tày tunic), short (a shirt) or child."""

    top: str = hue.INDIGO
    legs: str = hue.INK
    dress: str = "short"
    head: str = "none"  # none, scarf, hat (a cone of palm leaf), cap, bun
    hair: str = hue.HAIR
    sash: str = ""
    trim: bool = False
    skin: str = hue.SKIN


TAY_WOMAN = Look(dress="long", head="scarf", sash="#2f8a86", trim=True)
NUNG_WOMAN = Look(top=hue.BLUE, dress="long", head="scarf", sash="#b0508f", trim=True)
FARMER = Look(top=hue.BLUE, legs="#2b3348", head="hat")
ELDER = Look(top="#26356f", legs="#2b3348", hair=hue.GREY_HAIR, trim=True)
GRANDMOTHER = Look(dress="long", head="scarf", hair=hue.GREY_HAIR, sash=hue.OCHRE)
OFFICER = Look(top="#f4f1e6", legs=hue.TROUSERS, head="bun")
GUARD = Look(top="#4d6b3c", legs="#3c5530", head="cap")
CUSTOMS = Look(top="#8fa3b5", legs=hue.TROUSERS, head="cap")
QUARANTINE = Look(top="#5f9088", legs=hue.TROUSERS, head="cap")
NURSE = Look(top=hue.WHITE, legs=hue.GLASS, head="bun")
BOY = Look(top=hue.OCHRE, legs=hue.TROUSERS)
GIRL = Look(top=hue.WHITE, legs=hue.BLUE, head="bun")
SHIRT = Look(top="#e7e2d0", legs=hue.TROUSERS)
TRAVELLER = Look(top=hue.TEAL, legs=hue.TROUSERS)
LADY = Look(top="#b0508f", legs="#2b3348", head="bun")
PINK, PINK_DARK = LADY.top, "#8c3f72"  # what the lady wears, and its cuffs
VISITOR = Look(top=hue.OCHRE, legs=hue.SLATE, hair="#5a3a22", skin="#e6b994")
