"""What happened with a person, newest first: calls, notes, promises, closings, merges."""
