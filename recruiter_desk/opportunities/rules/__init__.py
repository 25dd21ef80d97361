"""What typed words of an opportunity mean, and what about it is odd."""
