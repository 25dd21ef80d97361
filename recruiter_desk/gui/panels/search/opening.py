"""Opens what was found: the person, a resume, or a note or call among what happened."""

from recruiter_desk.gui.app import App
from recruiter_desk.gui.panels.search.rows import Key
from recruiter_desk.search.found import Hit


def open_found(app: App, key: Key, hit: Hit | None) -> None:
    """Show it; a call that is nobody's yet is shown in the panel that says whose it was."""
    source, row = key
    if source == "person":
        app.open_person.emit(row)
    elif source in {"fact", "difference"} and hit is not None and hit.person is not None:
        app.open_person.emit(hit.person)
    elif source == "resume" and hit is not None and hit.person is not None:
        app.open_entry.emit(hit.person, source, row)
        app.show_resume(row)
    elif hit is not None and hit.person is not None:
        app.open_entry.emit(hit.person, source, row)
    elif source == "call":
        app.show_panel("call", call=row)
    else:
        app.say.emit("That note is on nobody yet.")
