"""Notes: what was said and seen, searchable for years."""
