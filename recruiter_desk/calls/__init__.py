"""Calls: made, missed, returned; voicemails, the clock on each, promises both ways."""
