"""How the user is told of what was typed about figures and is not stored: by figure and field, the first few of all."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

# More of them than these are only counted.
_TOLD = 3


def tell_typed(indicator: str, field: str, typed: str) -> str:
    """Say what was typed into which field of which figure."""
    words = QCoreApplication.translate("TypedWords", "“{indicator}”的{field}“{typed}”")
    return words.format(indicator=indicator, field=field, typed=typed)


def list_typed(told: Sequence[str]) -> str:
    """Say the first few of several, and how many there are; nothing where there is none."""
    words = QCoreApplication.translate("TypedWords", "、").join(told[:_TOLD])
    if len(told) <= _TOLD:
        return words
    return QCoreApplication.translate("TypedWords", "{first}等 {count} 处").format(first=words, count=len(told))
