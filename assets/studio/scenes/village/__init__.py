"""Covers and steps of what a commune tells, a function each."""
