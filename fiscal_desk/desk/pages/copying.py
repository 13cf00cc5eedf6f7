"""What is put onto the clipboard."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QStringListModel


def empty_mime_data() -> QMimeData:
    """Return empty data that Qt made itself.

    The clipboard keeps what was copied until Qt has gone, which is after Python: one made by Python ends the program
    with a crash.
    """
    model = QStringListModel([""])
    data = model.mimeData([model.index(0)])
    data.clear()
    return data
