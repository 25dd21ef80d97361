"""How a person is held against an opportunity, over plain values."""
