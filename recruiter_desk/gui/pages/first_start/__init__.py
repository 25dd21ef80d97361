"""The first start: who is calling, and what the desk begins with."""
