"""English windows, and what comes after them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from fiscal_desk.desk.settings.language import set_language


@pytest.fixture
def chinese_again(qapp: QApplication) -> Iterator[None]:
    """Speak Chinese to whoever comes after an English window."""
    yield
    set_language(qapp, "zh_CN")


@pytest.fixture
def speaks_english(qapp: QApplication) -> Iterator[None]:
    """Speak English without a window."""
    set_language(qapp, "en")
    yield
    set_language(qapp, "zh_CN")
