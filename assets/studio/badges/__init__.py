"""Round scenes that stand for a topic or a need."""
