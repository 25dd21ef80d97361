"""Import people: a file is chosen, its columns are placed and checked, and then it is taken in."""
