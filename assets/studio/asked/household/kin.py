"""The household seen on every plate: three generations in indigo, their boy, their girl."""

from dataclasses import replace
from typing import Final

from studio.people import cast
from studio.people.pose import Arm, Arms
from studio.sheet import hue

MOTHER: Final = cast.TAY_WOMAN
FATHER: Final = replace(cast.FARMER, head="none")
GRANDMOTHER: Final = cast.GRANDMOTHER
GRANDFATHER: Final = cast.ELDER
BOY: Final = cast.BOY
GIRL: Final = cast.GIRL
GROWN: Final = cast.Look(top=hue.TEAL, legs="#2b3348")  # a son or daughter who has grown up

LOW: Final = Arm((17, -60), (15, -45))
POINTS_UP: Final[Arms] = (LOW, Arm((23, -84), (30, -104)))
HOLDS_UP: Final[Arms] = (LOW, Arm((19, -62), (13, -70)))
