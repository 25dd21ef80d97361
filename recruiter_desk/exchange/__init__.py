"""Files in and out: people from other programs' files, and the desk's own as plain CSV."""
