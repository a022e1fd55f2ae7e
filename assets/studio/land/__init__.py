"""The country: sky, mountains, water, houses, rooms."""
