"""How large letters on bars, keys and buttons are: their capitals, in mm on the sketches.

They stop growing at the default text size (`Look.chrome_px`); running text has its own steps.
"""

from typing import Final

QUIET: Final = 3.6
NOTE: Final = 3.8  # whose voice it is, of which day the content is
TELEX: Final = 4.0  # what a key makes
ACTION: Final = 4.2
DAY: Final = 4.4
LABEL: Final = 4.6  # pages, switches, the name of a screen
CHOICE: Final = 4.8  # what can be chosen; times of a recording
NAME: Final = 5.0  # of a language
STORY: Final = 5.4
PLACE: Final = 5.6
OTHER_CALLS: Final = 6.0  # the invitation in the other languages
TITLE: Final = 6.8
CLOCK: Final = 7.2
KEY: Final = 8.4
CALL: Final = 8.6
NO_CONTENT: Final = 9.0
WELCOME: Final = 9.5
DANGER: Final = 10.0
SAMPLE: Final = 2.2  # "Aa" over the capitals it shows
