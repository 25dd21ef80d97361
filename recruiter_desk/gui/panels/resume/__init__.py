"""A resume on the screen: the file as it is, searched, and any words of its text found in it."""
