"""What a box of choices is for, where no label stands before it."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox


def name_box(box: QComboBox, purpose: str) -> None:
    """Have screen readers say what a box is for: on Linux its name is what is chosen in it, so it is described, too."""
    box.setAccessibleName(purpose)
    box.setAccessibleDescription(purpose)
