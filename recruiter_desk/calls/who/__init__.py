"""Who's calling: the last digits, a name or nothing, and what I wanted of them."""
