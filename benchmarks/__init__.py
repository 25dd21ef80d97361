"""How fast the desk is, beside references written as well as they can be, on three sizes."""
