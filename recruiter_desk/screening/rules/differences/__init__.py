"""One module for each kind of difference."""
