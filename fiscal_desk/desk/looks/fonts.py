"""Fonts: Chinese everywhere, in simplified forms, whatever the system's default font is."""

import sys

from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

#: Faces that set a page, best first: those of Windows, macOS, UOS and Kylin, free ones.
_PAGE = ("Source Han Serif SC", "Noto Serif CJK SC", "Noto Serif SC", "FZShuSong-Z01", "SimSun", "Songti SC")
#: Faces for headings and the interface.
_SANS = (
    "Microsoft YaHei UI",
    "PingFang SC",
    "Source Han Sans SC",
    "Noto Sans CJK SC",
    "Noto Sans SC",
    "WenQuanYi Micro Hei",
    "Microsoft YaHei",
    "SimHei",
)
_LEAST_POINTS = 10.0
#: The size of a report's text at 100 %.
PAGE_POINTS = 12.0


def set_application_font(application: QApplication) -> None:
    """Make the interface's font one that knows simplified Chinese; keep the system's own where it does."""
    font = application.font()
    own, ours = list(font.families()), _installed(_SANS)
    font.setFamilies(own + ours if _knows_chinese(font.family()) else ours + own)
    if sys.platform.startswith("linux") and font.pointSizeF() < _LEAST_POINTS:
        # Without a desktop's settings Qt falls back to 9 points, too small for Chinese.
        font.setPointSizeF(_LEAST_POINTS)
    application.setFont(font)


def page_font(zoom: float, family: str = "", points: float = PAGE_POINTS) -> QFont:
    """Return the font of a report's text at a zoom; `family` and `points` (at 100 %) are the user's choice."""
    chosen = [family] if family else []
    return _font([*chosen, *_installed(_PAGE), *_installed(_SANS)], zoom * points)


def heading_font(zoom: float, points: float = PAGE_POINTS) -> QFont:
    """Return the font of a report's headings at a zoom, of the same size as the text."""
    return _font(_installed(_SANS), zoom * points)


def _font(families: list[str], points: float) -> QFont:
    font = QFont(QApplication.font())
    font.setFamilies([*families, *QApplication.font().families()])
    font.setPointSizeF(points)
    return font


def _installed(families: tuple[str, ...]) -> list[str]:
    known = set(QFontDatabase.families())
    return [family for family in families if family in known]


def _knows_chinese(family: str) -> bool:
    return QFontDatabase.WritingSystem.SimplifiedChinese in QFontDatabase.writingSystems(family)
