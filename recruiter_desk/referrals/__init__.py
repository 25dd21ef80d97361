"""Who gave whom, what became of them, whom to tell and what is owed for it."""
