"""The command line: the same commands and the same errors as the window."""
