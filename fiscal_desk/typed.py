"""Plain values, JSON and TOML become typed ones: the one door to msgspec's reading, as threads come to it together.

msgspec works out what a form consists of when it is first read, and shows it half done to any other thread, which ends
the process. So a form, with all that it is made of, is worked out by one thread at a time; reading itself waits for
nobody.
"""

import threading
from pathlib import Path
from typing import Any, TypeVar

import msgspec

T = TypeVar("T")

#: Forms share what they are made of, so there is one lock for all.
_WORKING_OUT = threading.RLock()
_readers: dict[Any, msgspec.json.Decoder[Any]] = {}


def from_json(data: bytes | str, kind: type[T]) -> T:
    """Return what JSON says, as a value of a kind. Raises msgspec.DecodeError, a ValueError."""
    known: msgspec.json.Decoder[T] = _readers.get(kind) or _worked_out(kind)
    return known.decode(data)


def from_plain(value: Any, kind: type[T], *, strict: bool = True) -> T:
    """Return a value of a kind from dicts, lists and strings; `strict` takes no '3' for 3.

    Raises msgspec.ValidationError, a ValueError.
    """
    if kind not in _readers:
        _worked_out(kind)
    return msgspec.convert(value, kind, strict=strict)


def from_toml(path: Path, kind: type[T]) -> T:
    """Return what a TOML file says, as a value of a kind. Raises OSError, and ValueError where it is miswritten."""
    import tomllib  # when the first file is wanted: the window is there before

    return from_plain(tomllib.loads(path.read_text(encoding="utf-8")), kind)


def _worked_out(kind: type[T]) -> msgspec.json.Decoder[T]:
    with _WORKING_OUT:
        reader = _readers.get(kind)
        if reader is None:
            reader = _readers[kind] = msgspec.json.Decoder(kind)
        return reader
