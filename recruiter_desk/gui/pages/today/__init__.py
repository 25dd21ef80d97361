"""Today: one honest queue, why each row is there, and the key that settles it."""
