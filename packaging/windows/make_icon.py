"""Draw the program's icon as an .ico: `python packaging/windows/make_icon.py TARGET.ico`.

An .ico holds the sizes that Windows shows in lists, on the desktop and in large views, each as a PNG.
"""

import struct
import sys
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

PROJECT = Path(__file__).resolve().parents[2]
SIZES = (16, 24, 32, 48, 64, 128, 256)
_ENTRY = struct.Struct("<BBBBHHII")


def drawn(svg: Path, size: int) -> bytes:
    """Return a picture of the given width and height as PNG."""
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(svg)).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data().data())


def icon(pictures: dict[int, bytes]) -> bytes:
    """Return an .ico of pictures by their size."""
    place = 6 + _ENTRY.size * len(pictures)
    head, entries = struct.pack("<HHH", 0, 1, len(pictures)), b""
    for size, png in pictures.items():
        entries += _ENTRY.pack(size % 256, size % 256, 0, 0, 1, 32, len(png), place)
        place += len(png)
    return head + entries + b"".join(pictures.values())


def main() -> int:
    """Write the icon."""
    application = QGuiApplication(["make_icon", "-platform", "offscreen"])
    svg = PROJECT / "resources" / "icons" / "fiscal-desk.svg"
    Path(sys.argv[1]).write_bytes(icon({size: drawn(svg, size) for size in SIZES}))
    del application
    return 0


if __name__ == "__main__":
    sys.exit(main())
