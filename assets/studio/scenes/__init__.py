"""Covers and steps of items: of a border gate, of a commune."""
