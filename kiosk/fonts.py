"""The font files of a kiosk: those that the centre asks for letters, too (content_sync.faces)."""

from content_sync.faces import files as files
