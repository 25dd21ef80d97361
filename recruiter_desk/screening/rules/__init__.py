"""What cannot both be true, purely."""
