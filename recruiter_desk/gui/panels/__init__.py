"""Panels over any page: the voicemail slip, who is calling, all keys, small questions."""
