"""Where people stand on the map: trees of who gave whom, packed, and the neighbours of one."""
