"""Where commands write: results to stdout, progress and complaints to stderr, on any console."""

import io
import os
import sys
from typing import TextIO

#: Shorter work says nothing on the way.
_FROM_ITEMS = 2


def prepare_streams() -> None:
    """Make stdout and stderr take every character.

    What is piped or redirected is UTF-8, whatever the console's own encoding; a console that lacks a character shows
    a substitute. A windowed program has no streams at all: what is written then is dropped.
    """
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115, PTH123
        elif isinstance(stream, io.TextIOWrapper):
            if stream.isatty():
                stream.reconfigure(errors="replace")
            else:
                stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def say(text: str) -> None:
    """Write a line of the result."""
    sys.stdout.write(text.rstrip("\n") + "\n")


def note(text: str) -> None:
    """Write one line on stderr about what was done beside the result."""
    sys.stderr.write(text + "\n")
    sys.stderr.flush()


def complain(text: str) -> None:
    """Write one line about what went wrong."""
    sys.stderr.write(f"fiscal-desk：{' '.join(text.split())}\n")
    sys.stderr.flush()


class Progress:
    """Counts work done on stderr, in one line on a console, silent for small work and in pipes."""

    def __init__(self, title: str, count: int, stream: TextIO | None = None) -> None:
        self._title, self._count, self._done = title, count, 0
        self._stream = stream if stream is not None else sys.stderr
        self._shown = count >= _FROM_ITEMS and self._stream.isatty()

    def step(self, name: str) -> None:
        """Say that the next piece of work begins."""
        self._done += 1
        if self._shown:
            self._stream.write(f"\r\x1b[K{self._title} {self._done}/{self._count}：{name}")
            self._stream.flush()

    def end(self) -> None:
        """Clear the line."""
        if self._shown:
            self._stream.write("\r\x1b[K")
            self._stream.flush()
