"""One reader for each kind of fact."""
