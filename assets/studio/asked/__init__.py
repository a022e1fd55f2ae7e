"""Drawings of an interview: a scene for each question and each answer, all of one size."""
