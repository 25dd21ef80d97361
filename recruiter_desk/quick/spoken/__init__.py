"""The words of which a spoken time is made, each kind in a module."""
