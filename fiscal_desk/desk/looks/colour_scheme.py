"""Light, dark, or as the system has it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

_Role = QPalette.ColorRole

_LIGHT = {
    _Role.Window: "#efefef",
    _Role.Base: "#ffffff",
    _Role.AlternateBase: "#f7f7f7",
    _Role.WindowText: "#1b1b1b",
    _Role.Text: "#1b1b1b",
    _Role.Button: "#efefef",
    _Role.ButtonText: "#1b1b1b",
    _Role.BrightText: "#ffffff",
    _Role.ToolTipBase: "#ffffdc",
    _Role.ToolTipText: "#1b1b1b",
    _Role.Highlight: "#2f74c0",
    _Role.HighlightedText: "#ffffff",
    _Role.Link: "#1f5fa8",
    _Role.PlaceholderText: "#808080",
    _Role.Accent: "#2f74c0",
    _Role.Light: "#ffffff",
    _Role.Midlight: "#e3e3e3",
    _Role.Mid: "#b8b8b8",
    _Role.Dark: "#9f9f9f",
    _Role.Shadow: "#767676",
}
_DARK = {
    _Role.Window: "#2b2d30",
    _Role.Base: "#1e1f22",
    _Role.AlternateBase: "#25272a",
    _Role.WindowText: "#e4e6e9",
    _Role.Text: "#e4e6e9",
    _Role.Button: "#35383c",
    _Role.ButtonText: "#e4e6e9",
    _Role.BrightText: "#ffffff",
    _Role.ToolTipBase: "#3a3d41",
    _Role.ToolTipText: "#e4e6e9",
    _Role.Highlight: "#3a6ea8",
    _Role.HighlightedText: "#ffffff",
    _Role.Link: "#6aa9ee",
    _Role.PlaceholderText: "#8d949e",
    _Role.Accent: "#3a6ea8",
    _Role.Light: "#4a4e53",
    _Role.Midlight: "#404347",
    _Role.Mid: "#232528",
    _Role.Dark: "#191b1d",
    _Role.Shadow: "#101112",
}
_GREYED = (_Role.WindowText, _Role.Text, _Role.ButtonText)


def apply_scheme(application: QApplication, scheme: str) -> None:
    """Turn all windows to a scheme that was chosen: "light", "dark"; anything else follows the system."""
    hints = application.styleHints()
    application.setPalette(QPalette())
    wanted = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}.get(scheme)
    if wanted is None:
        hints.unsetColorScheme()
        return
    hints.setColorScheme(wanted)
    if hints.colorScheme() is not wanted:  # a desktop that knows no schemes: UOS and Kylin without their themes
        application.setPalette(palette_of(scheme))


def palette_of(scheme: str) -> QPalette:
    """Return the program's own palette, light or dark."""
    colours = _DARK if scheme == "dark" else _LIGHT
    palette = QPalette()
    for role, colour in colours.items():
        palette.setColor(role, QColor(colour))
    for role in _GREYED:
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor("#7b8087" if scheme == "dark" else "#9a9a9a"))
    return palette
