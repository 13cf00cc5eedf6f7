"""Where the program keeps what is its own for this user: folders that nobody else may look into.

Settings, cases without a name, the lexicon and logs tell what an office works on. On Linux the folders get the rights
0700 and the files in them 0600; on Windows the user's profile is closed to others by the system.
"""

import os
import stat
from pathlib import Path

import platformdirs

_NAME = "FiscalDesk"
_FOLDER, _FILE = 0o700, 0o600


def data_folder() -> Path:
    """Return the folder of the user's lexicon, checks and unnamed cases, whether it is there or not."""
    return Path(platformdirs.user_data_dir(_NAME, appauthor=False))


def log_folder() -> Path:
    """Return the folder of the logs, whether it is there or not."""
    return Path(platformdirs.user_log_dir(_NAME, appauthor=False))


def cache_folder() -> Path:
    """Return the folder of what can be made again, whether it is there or not."""
    return Path(platformdirs.user_cache_dir(_NAME, appauthor=False))


def private_folder(folder: Path) -> Path:
    """Return a folder of ours, made where it is missing, that only this user can enter. Raises OSError.

    A folder from an older version that others could enter is closed. One that lies on a disk without rights stays.
    """
    folder.mkdir(mode=_FOLDER, parents=True, exist_ok=True)
    _withhold(folder, _FOLDER)
    if folder.parent.name == _NAME:  # made on the way, with everybody's rights
        _withhold(folder.parent, _FOLDER)
    return folder


def private_file(path: Path) -> Path:
    """Return a file of ours, made empty where it is missing, that only this user can read. Raises OSError."""
    os.close(os.open(path, os.O_WRONLY | os.O_CREAT, _FILE))
    _withhold(path, _FILE)
    return path


def _withhold(path: Path, rights: int) -> None:
    """Take from others what they may do with a path of this user's."""
    if os.name == "nt":
        return
    facts = path.stat()
    if facts.st_uid == os.getuid() and stat.S_IMODE(facts.st_mode) & ~rights:
        path.chmod(stat.S_IMODE(facts.st_mode) & rights)
