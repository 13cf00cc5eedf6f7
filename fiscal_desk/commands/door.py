"""What the commands need of the desk, which they themselves may not import."""

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol


class DeskDoor(Protocol):
    """Opens the window, or takes a picture of it."""

    def run_desk(self, paths: Sequence[Path], *, samples: bool, own_window: bool) -> int:
        """Show reports or cases in the window that this user has open, or in a new one.

        With `own_window` always in a new one. Return the exit code: when it is closed, or when the other took them.
        """
        ...

    def check_self(self, *, as_json: bool) -> int:
        """Print what this computer has of what the program needs; return the exit code."""
        ...

    def probe_screen(self) -> int:
        """Print which screen Qt finds; return the exit code."""
        ...

    def write_picture(self, paths: Sequence[Path], png: Path) -> None:
        """Write a picture of the window with the reports open; raises OSError where it cannot be written."""
        ...
