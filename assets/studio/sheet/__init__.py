"""The canvas, its colours, and letters that fit."""
