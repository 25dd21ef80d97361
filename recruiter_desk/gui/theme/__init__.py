"""How the window looks: colours, type, palette and style sheet, light or dark."""
