"""What Qt does for a document without any window."""
