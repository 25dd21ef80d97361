"""The revision that this program writes."""

HEAD = "0003"
