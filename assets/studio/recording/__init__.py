"""Voices, effects and tracks; the files of sounds and films."""
