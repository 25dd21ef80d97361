"""The system's own boxes that ask for files and folders."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

TABLES = "CSV files (*.csv *.txt *.tsv);;All files (*)"
RESUMES = "Resumes (*.pdf *.docx *.rtf *.odt *.txt *.json);;All files (*)"
BRIEFS = "PDF files (*.pdf)"
COPIES = "Copies of a desk (*.sqlite3 *.zip);;All files (*)"


def files_to_open(over: QWidget, title: str) -> tuple[Path, ...]:
    """Files to read; none when the box was closed."""
    chosen, _kind = QFileDialog.getOpenFileNames(over, title, "", TABLES)
    return tuple(map(Path, chosen))


def resumes_to_open(over: QWidget, title: str) -> tuple[Path, ...]:
    """Resumes to read; none when the box was closed."""
    chosen, _kind = QFileDialog.getOpenFileNames(over, title, "", RESUMES)
    return tuple(map(Path, chosen))


def resume_to_save(over: QWidget, name: str) -> Path | None:
    """Where to write a resume, `name` at first; None when the box was closed."""
    chosen, _kind = QFileDialog.getSaveFileName(over, "Save the resume", name, "All files (*)")
    return Path(chosen) if chosen else None


def brief_to_save(over: QWidget, name: str) -> Path | None:
    """Where to write a brief, `name` at first; None when the box was closed."""
    chosen, _kind = QFileDialog.getSaveFileName(over, "Save the brief", name, BRIEFS)
    return Path(chosen) if chosen else None


def file_to_save(over: QWidget, title: str, name: str) -> Path | None:
    """Where to write a file, `name` at first; None when the box was closed."""
    chosen, _kind = QFileDialog.getSaveFileName(over, title, name, TABLES)
    return Path(chosen) if chosen else None


def folder(over: QWidget, title: str) -> Path | None:
    """A folder to write into; None when the box was closed."""
    chosen = QFileDialog.getExistingDirectory(over, title)
    return Path(chosen) if chosen else None


def copy_to_open(over: QWidget, title: str) -> Path | None:
    """A copy of a desk; None when the box was closed."""
    chosen, _kind = QFileDialog.getOpenFileName(over, title, "", COPIES)
    return Path(chosen) if chosen else None
