"""Reads texts into facts, purely: who is it about, how does it stand, what does it say."""
