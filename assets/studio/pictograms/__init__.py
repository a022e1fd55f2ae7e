"""Small drawings by name, for infographics."""
