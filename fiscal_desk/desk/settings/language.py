"""The language of the interface: Chinese is in the source, English in a translation; a switch rebuilds the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QGuiApplication

from fiscal_desk.resources import resources_folder

#: Codes and how each language calls itself.
LANGUAGES: dict[str, str] = {"zh_CN": "简体中文", "en": "English"}

_installed: list[QTranslator] = []


def system_language() -> str:
    """Return the language that the system asks for: Chinese wherever it asks for none that we have."""
    first = next(iter(QLocale.system().uiLanguages()), "zh")
    return "en" if first.lower().startswith("en") else "zh_CN"


def set_language(application: QCoreApplication, code: str) -> str:
    """Turn the interface to a language (empty: the system's) and return its code; windows made after this speak it."""
    code = code if code in LANGUAGES else system_language()
    for old in _installed:
        application.removeTranslator(old)
    _installed.clear()
    # No children of the application: with it, what was turned away from would stay as long as the program does.
    qt, own = QTranslator(), QTranslator()
    if qt.load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        _installed.append(qt)
    if code != "zh_CN" and own.load(str(resources_folder() / "translations" / f"fiscal_desk_{code}.qm")):
        _installed.append(own)
    for translator in _installed:
        application.installTranslator(translator)
    QLocale.setDefault(QLocale(code))
    if isinstance(application, QGuiApplication):  # the system writes it behind the titles of windows
        application.setApplicationDisplayName(QCoreApplication.translate("Language", "财政对读"))
    return code
