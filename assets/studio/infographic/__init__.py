"""Sheets of facts from a description, in three languages."""
