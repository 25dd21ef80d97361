"""The Opportunities pages of the window: openings, who fits each, the board, submissions."""
