"""What a desktop has to know: entry, MIME type, icons, AppStream, manual; the same for .deb and .tar.gz."""

from __future__ import annotations

import gzip
import subprocess
from pathlib import Path
from xml.sax.saxutils import escape

from desk_setup.places import PROJECT

from desk_release.facts import Facts

LINUX = PROJECT / "packaging" / "linux"
METAINFO = "fiscal-desk.metainfo.xml"
_SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
_APPLICATION_ID = "0x4644534B"  # of a case: fiscal_desk/case/disk/schema.py

_DRAW = """
import sys
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
application = QGuiApplication(["icons", "-platform", "offscreen"])
svg, size, png = sys.argv[1], int(sys.argv[2]), sys.argv[3]
for place in range(1, len(sys.argv), 3):
    svg, size, png = sys.argv[place], int(sys.argv[place + 1]), sys.argv[place + 2]
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(svg).render(painter)
    painter.end()
    assert image.save(png)
"""


def filled(name: str, facts: Facts) -> str:
    """Return one of our templates with the facts of the release in it."""
    text = (LINUX / name).read_text(encoding="utf-8")
    publisher = facts.publisher
    homepage = f'\n  <url type="homepage">{publisher.homepage}</url>' if publisher.homepage else ""
    marks = {
        **{"VERSION": facts.version, "DATE": facts.day, "GLIBC": facts.glibc, "APPLICATION_ID": _APPLICATION_ID},
        **{"ID": publisher.application_id, "DEVELOPER_ID": publisher.developer_id, "HOMEPAGE": homepage},
        "DEVELOPER": escape(publisher.name),
    }
    for mark, value in marks.items():
        text = text.replace(f"@{mark}@", value)
    return text


def write_share(python: Path, facts: Facts, share: Path) -> None:
    """Write what belongs under /usr/share, or under a user's ~/.local/share."""
    _write(share / "applications" / "fiscal-desk.desktop", filled("fiscal-desk.desktop", facts))
    _write(share / "mime" / "packages" / "fiscal-desk.xml", filled("fiscal-desk.xml", facts))
    _write(share / "metainfo" / f"{facts.publisher.application_id}.metainfo.xml", filled(METAINFO, facts))
    manual = share / "man" / "man1" / "fiscal-desk.1.gz"
    manual.parent.mkdir(parents=True)
    manual.write_bytes(gzip.compress(filled("fiscal-desk.1", facts).encode(), 9, mtime=0))
    icons = share / "icons" / "hicolor"
    drawn: list[str] = []
    for svg, kind, name in (
        (PROJECT / "resources" / "icons" / "fiscal-desk.svg", "apps", "fiscal-desk"),
        (LINUX / "case-file.svg", "mimetypes", "application-x-fiscal-desk-case"),
    ):
        _write(icons / "scalable" / kind / f"{name}.svg", svg.read_text(encoding="utf-8"))
        for size in _SIZES:
            png = icons / f"{size}x{size}" / kind / f"{name}.png"
            png.parent.mkdir(parents=True, exist_ok=True)
            drawn += [str(svg), str(size), str(png)]
    subprocess.run([str(python), "-c", _DRAW, *drawn], check=True)


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
