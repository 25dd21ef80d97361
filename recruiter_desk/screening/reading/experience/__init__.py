"""What experience is in: skills, tools, roles and fields, those of the lexicon and any others."""
