"""What pages beside Opportunities show of them: which fit a person, where they stand."""
