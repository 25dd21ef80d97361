"""The style sheet: only for what Qt draws itself (scroll bars, menus, tips, lists of a combo)."""

from string import Template

from recruiter_desk.gui.theme.tokens import Tokens

SHEET = Template("""
QToolTip { color: $surface; background: $text; border: 1px solid $text; border-radius: 6px;
  padding: 5px 9px; font-size: 11px; }
QLineEdit, QPlainTextEdit { background: transparent; border: 0; padding: 0;
  selection-background-color: $accent_soft; selection-color: $text; }
QScrollBar:vertical { width: 10px; background: $surface; margin: 0; border: 0; }
QScrollBar:horizontal { height: 10px; background: $surface; margin: 0; border: 0; }
QScrollBar[ground="true"] { background: $ground; }
QScrollBar::handle:vertical { background: $edge; border-radius: 3px; margin: 2px;
  min-height: 28px; }
QScrollBar::handle:horizontal { background: $edge; border-radius: 3px; margin: 2px;
  min-width: 28px; }
QScrollBar::handle:hover, QScrollBar::handle:pressed { background: $tick; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: none; }
QMenu { background: $surface; color: $text; border: 1px solid $edge; padding: 4px; }
QMenu::item { padding: 6px 12px 6px 8px; border-radius: 4px; min-height: 18px; }
QMenu::item:selected { background: $accent_soft; }
QMenu::item:disabled { color: $tick; }
QMenu::separator { height: 1px; background: $line; margin: 4px 0; }
QMenu::icon { padding-left: 8px; }
QComboBox QAbstractItemView { background: $surface; color: $text; border: 1px solid $edge;
  padding: 4px; outline: 0; }
QComboBox QAbstractItemView::item { min-height: 28px; padding: 0 8px; border-radius: 4px; }
QComboBox QAbstractItemView::item:selected { background: $accent_soft; color: $text; }
""")


def style_sheet(tokens: Tokens) -> str:
    """The sheet of the whole application in the colours of `tokens`."""
    names = ("surface", "ground", "text", "edge", "tick", "line", "accent_soft")
    return SHEET.substitute({name: getattr(tokens, name).name() for name in names})
