"""What a second start says to the first: a line of JSON, answered with another."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping, Sequence
from pathlib import Path

import msgspec

from fiscal_desk.typed import from_plain

#: Raised only where an older program could not make sense of a call; a higher version can then still be told apart.
PROTOCOL = 1
#: The longest line that is read; thousands of paths fit.
MOST_BYTES = 1_000_000
#: The answer to a call that was understood.
ANSWER = b"fiscal-desk ok\n"

#: Where a desktop puts the right to raise a window, by its own name.
TOKENS = ("XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID")


class Call(msgspec.Struct, frozen=True):
    """The files to open (absolute paths), whether the samples are wanted, and the right to raise a window."""

    protocol: int = PROTOCOL
    paths: tuple[str, ...] = ()
    samples: bool = False
    tokens: dict[str, str] = {}


def call_for(paths: Sequence[Path], *, samples: bool, environment: Mapping[str, str] = os.environ) -> Call:
    """Return the call of this start: relative paths are those of its own working folder."""
    tokens = {name: environment[name] for name in TOKENS if environment.get(name)}
    # os.path.abspath and not resolve(): a link that the user clicked keeps its name.
    return Call(paths=tuple(os.path.abspath(path) for path in paths), samples=samples, tokens=tokens)  # noqa: PTH100


def write_call(call: Call) -> bytes:
    """Return a call as a line; plain ASCII, so that names which are no text on this system get through."""
    return json.dumps(msgspec.to_builtins(call)).encode("ascii") + b"\n"


def read_call(line: bytes) -> Call | None:
    """Return what a line says; None where it is no call of ours, or one of a later protocol."""
    try:
        call = from_plain(json.loads(line), Call)
    except (ValueError, RecursionError):
        return None
    return call if call.protocol == PROTOCOL else None
