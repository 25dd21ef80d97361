"""The one-line entry of both doors: a typed line, and a time as people say it."""
