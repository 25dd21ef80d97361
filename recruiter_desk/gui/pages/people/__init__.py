"""People: the list, one person's page, and the panels that change a person."""
