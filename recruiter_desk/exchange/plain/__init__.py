"""Our own plain files: all that a desk keeps, as CSV that any program reads and we take back."""
