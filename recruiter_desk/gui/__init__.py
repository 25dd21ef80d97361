"""The window: one page for every word of the rail, over the same commands as the command line."""
