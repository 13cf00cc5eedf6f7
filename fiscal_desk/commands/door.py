"""What the commands need of the desk, which they themselves may not import."""

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol


class DeskDoor(Protocol):
    """Opens the window, or takes a picture of it."""

    def run_desk(self, paths: Sequence[Path], *, samples: bool) -> int:
        """Show the window with reports or cases open; return the exit code when it is closed."""
        ...

    def write_picture(self, paths: Sequence[Path], png: Path) -> None:
        """Write a picture of the window with the reports open; raises OSError where it cannot be written."""
        ...
