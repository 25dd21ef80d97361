"""The map of the network: everybody as points, one person and two steps around them in full."""
