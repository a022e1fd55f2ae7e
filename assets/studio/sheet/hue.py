"""The colours of the pictures, by name: those of the kiosk's look, and those of a village."""

PAPER, INK, INDIGO, OCHRE = "#fbf7ee", "#1b1e2b", "#1e2a5e", "#e0a100"
VIOLET, LEAF, TEAL, BLUE = "#4b3a8f", "#2c652f", "#0d5f6b", "#2a3a82"
BROWN, PLUM, SLATE, WHITE = "#855500", "#7a2a66", "#3b4c5a", "#ffffff"
SHADOW, FAINT_SHADOW = "#1b1e2b2e", "#1b1e2b22"  # on the ground below a thing, a house

SKIN, SKIN_SHADE, MOUTH = "#d9a577", "#b97f50", "#7c4a35"
HAIR, GREY_HAIR = "#2a2126", "#b9b4ae"
TROUSERS = "#2f3d4d"

SUN, GLOW = "#f4bf3a", "#ffe9ae"
FAR, NEAR = "#b7cdc4", "#86a98b"  # ranges of mountains
GROUND, MEADOW = "#b7b45a", "#8fa857"
PALE_LEAF, FRESH_LEAF = "#4f8d45", "#7fb069"

WOOD, WOOD_DARK, BOARD = "#a9713a", "#6f4620", "#8a5b30"
THATCH, THATCH_DARK, THATCH_LIGHT = "#5d5148", "#453b34", "#74665b"
TILE, TILE_DARK = "#7a4b2e", "#5b3520"
GLASS, PANE = "#cfe3e6", "#9fc0cf"
IRON, SILVER, PRINT = "#2a3742", "#d5dbe2", "#9aa0ae"  # PRINT: lines of text nobody has to read
