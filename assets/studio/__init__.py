"""The studio: pictures, infographics, sounds and films of the demonstration, made by scripts."""
