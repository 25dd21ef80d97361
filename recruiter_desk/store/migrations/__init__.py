"""The schema, step by step; each file stands alone and imports no live model."""
