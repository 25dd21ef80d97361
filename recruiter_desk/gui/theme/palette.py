"""The colours of a theme as Qt's own widgets understand them."""

from PySide6.QtGui import QPalette

from recruiter_desk.gui.theme.tokens import Tokens


def palette(tokens: Tokens) -> QPalette:
    """The palette of the whole application."""
    role = QPalette.ColorRole
    made = QPalette()
    for which, colour in {
        role.Window: tokens.ground,
        role.Base: tokens.surface,
        role.Button: tokens.surface,
        role.WindowText: tokens.text,
        role.Text: tokens.text,
        role.ButtonText: tokens.text,
        role.BrightText: tokens.on_accent,
        role.Light: tokens.line,
        role.Midlight: tokens.line,
        role.Mid: tokens.edge,
        role.Dark: tokens.edge,
        role.Shadow: tokens.tick,
        role.PlaceholderText: tokens.muted,
        role.AlternateBase: tokens.hover,
        role.Highlight: tokens.accent_soft,
        role.HighlightedText: tokens.text,
        role.Link: tokens.accent,
        role.LinkVisited: tokens.accent,
        role.Accent: tokens.accent,
        role.ToolTipBase: tokens.text,
        role.ToolTipText: tokens.surface,
    }.items():
        made.setColor(which, colour)
    for which in (role.Text, role.WindowText, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, which, tokens.tick)
    return made
