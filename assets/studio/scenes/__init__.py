"""Covers and steps of items, a function each."""
