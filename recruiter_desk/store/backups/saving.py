"""A copy of the desk where the recruiter wants it: one file, or an archive with the originals."""

import secrets
from datetime import datetime
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

from recruiter_desk.base.errors import DeskError
from recruiter_desk.store import backup
from recruiter_desk.store.backups.rules import name_of
from recruiter_desk.store.backups.sources import DESK, DOCUMENTS, is_copy
from recruiter_desk.store.beside import ENDING, beside, drop, kind_files
from recruiter_desk.store.folder import DeskFolder

ZIP = ".zip"


def save(folder: DeskFolder, to: Path, now: datetime) -> Path:
    """A verified copy at `to`, or in the folder `to`; where it is.

    A name that ends in .zip gets rows and originals, any other the rows alone. DeskError where
    there is no room, and for a file that is there and is no copy of a desk.
    """
    with kind_files(to):
        place = to / name_of(now) if to.is_dir() else to
        own = {path.resolve() for path in (folder.desk, folder.documents, folder.kept_documents)}
        if place.resolve() in own or (place.exists() and not is_copy(place)):
            raise DeskError(f"{place.name} is there and is no copy.", "Name another file.")
    if place.suffix.lower() == ZIP:
        return _archive(folder, place)
    return backup.copy(folder.desk, place)


def _archive(folder: DeskFolder, to: Path) -> Path:
    """Both files of the desk in one; each is copied whole before it is packed."""
    token = secrets.token_hex(4)
    files = {DESK: folder.desk}
    if folder.has_documents:
        files[DOCUMENTS] = folder.documents
    copies = {name: to.with_name(f"{to.name}.{token}-{name}{ENDING}") for name in files}
    try:
        with beside(to) as part:
            with ZipFile(part, "w", ZIP_DEFLATED, compresslevel=6) as archive:
                for name, file in files.items():
                    archive.write(backup.copy(file, copies[name]), name)
            with ZipFile(part) as packed:
                if packed.testzip() is not None:
                    raise DeskError("The archive could not be written whole.", "Try once more.")
    finally:
        for copy in copies.values():
            drop(copy)
    return to
