"""Who is in the pictures, and how they stand and hold their hands."""
