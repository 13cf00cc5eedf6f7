"""The help: one local page in the language of the interface, with the marks as they are drawn here."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QLocale, Qt, QUrl, Signal
from PySide6.QtGui import QPixmap, QTextCursor
from PySide6.QtWidgets import QTextBrowser, QVBoxLayout, QWidget

from fiscal_desk.case.model import FigureState
from fiscal_desk.desk.looks.icons import pixmap
from fiscal_desk.desk.looks.styles import scheme_of
from fiscal_desk.resources import resources_folder

#: The address in the page that leads to the key sheet.
_KEYS = "desk:keys"
_ICON_SIZE = 18


class _Page(QTextBrowser):
    """Shows pictures that are in memory."""

    pictures: dict[str, QPixmap]

    def loadResource(self, kind: int, name: QUrl | str) -> Any:  # noqa: N802
        """Return a picture by its name."""
        return self.pictures.get(QUrl(name).toString()) or super().loadResource(kind, name)


class HelpWindow(QWidget):
    """A window of its own that stays beside the reports."""

    keys_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("使用说明"))
        self.browser = _Page()
        self.browser.setAccessibleName(self.tr("使用说明"))
        self.browser.setOpenLinks(False)
        self.browser.anchorClicked.connect(self._on_link)
        self.browser.setFrameShape(QTextBrowser.Shape.NoFrame)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.browser)
        self.resize(720, 760)
        self._fill()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the palette."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "browser"):
            self._fill()

    def _fill(self) -> None:
        scheme = scheme_of(self.palette())
        self.browser.pictures = {
            f"state-{state}": pixmap(f"state-{state}", _ICON_SIZE, scheme.state_colour(state)) for state in FigureState
        }
        self.browser.document().setDocumentMargin(24)
        self.browser.setMarkdown(help_text())
        self.browser.moveCursor(QTextCursor.MoveOperation.Start)

    def _on_link(self, address: QUrl) -> None:
        if address.toString() == _KEYS:
            self.keys_wanted.emit()


def help_text() -> str:
    """Return the page of help in the language of the interface, as Markdown."""
    name = "help_en.md" if QLocale().language() == QLocale.Language.English else "help_zh_CN.md"
    return (resources_folder() / "help" / name).read_text(encoding="utf-8")
