"""The import page in the window, with the file dialogs answered by the test."""

import pytest
from PySide6.QtWidgets import QFileDialog

CONNECTIONS = """\
Notes:
"When exporting your connection data, you may notice that some e-mail addresses are missing."

First Name,Last Name,URL,Email Address,Company,Position,Connected On
Andre,Whitlock,https://www.linkedin.com/in/whitlock,a.w@example.org,,MRI Technologist,12 Mar 2024
Dana,Whitfield,https://www.linkedin.com/in/dana,dana@example.org,Mesa Imaging,CT lead,03 Apr 2023
,,https://www.linkedin.com/in/nobody,,,,01 Jan 2024
"""
CANDIDATES = """\
Name,E-mail,Cell phone,Their city,Shoe size,Date of birth
Priya Raman,priya@example.org,602 555 0188,"Mesa, AZ",38,1990-02-03
Luis Herrera,luis@example.org,505 555 0121,"Albuquerque, NM",44,1985-06-07
"""


@pytest.fixture
def file(tmp_path):
    """`file("people.csv", text)`: a file of that name, its path."""

    def write(name, text):
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        return path

    return write


@pytest.fixture
def answers(monkeypatch):
    """What the system's boxes answer: the test sets `open`, `save` and `folder`."""
    said = {"open": [], "save": "", "folder": ""}
    monkeypatch.setattr(
        QFileDialog, "getOpenFileNames", staticmethod(lambda *_a: (said["open"], ""))
    )
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", staticmethod(lambda *_a: (said["save"], ""))
    )
    monkeypatch.setattr(
        QFileDialog, "getExistingDirectory", staticmethod(lambda *_a: said["folder"])
    )
    return said
