"""What a household of a commune is asked, and what it may answer."""
