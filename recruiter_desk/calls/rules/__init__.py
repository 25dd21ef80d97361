"""The rules of the clock: pure, over plain values, the time handed in."""
