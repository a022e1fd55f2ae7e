"""Covers and steps of what a border gate tells, a function each."""
