"""What a typed search means, and the words of texts: pure."""
