"""Searching in the window: what the box on top and the Search page share, and the box itself."""
