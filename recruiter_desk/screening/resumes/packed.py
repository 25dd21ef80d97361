"""Parts of a packed document (DOCX, ODT), taken out with a limit on what they unpack to."""

import io
import zipfile
import zlib
from collections.abc import Callable

from recruiter_desk.base.errors import DeskError

MOST = 50_000_000  # bytes of all parts that are read, unpacked; a long resume has some 300,000


def parts(name: str, content: bytes, wanted: Callable[[str], bool]) -> dict[str, bytes]:
    """The parts whose path is wanted, in the order of the file; each path once.

    DeskError where they would unpack to more than 50 MB, are locked, or the file is damaged.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as packed:
            infos = {info.filename: info for info in packed.infolist() if wanted(info.filename)}
            if sum(info.file_size for info in infos.values()) > MOST:
                raise DeskError(
                    f"{name} unpacks to more than 50 MB.", "Ask for the resume as a PDF."
                )
            return {path: packed.read(info) for path, info in infos.items()}
    except (zipfile.BadZipFile, zlib.error, EOFError, ValueError, NotImplementedError) as error:
        raise DeskError(f"{name} is damaged.", "Ask for it once more.") from error
    except RuntimeError as error:
        raise DeskError(
            f"{name} is locked with a password.",
            "Save a copy without the password, and add that.",
        ) from error
