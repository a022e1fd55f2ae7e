"""When a gate or an office is open: shared by both ends.

Shape: `values` (what travels) -> `state` (open, closed or unknown at a moment, until when, and what
then). All of it is pure; in which words it is told says shown/opening_told.py.
"""
