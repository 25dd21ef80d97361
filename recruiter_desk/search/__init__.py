"""Search as you type: what feeds the index, what may be typed, what comes back."""
