"""Tests must never read or write the settings of whoever runs them."""

import locale
import os
from pathlib import Path

import platformdirs
import pytest
from PySide6.QtCore import QLocale, QSettings, QStandardPaths
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot


def test_the_users_own_folders_are_out_of_reach(home: Path) -> None:
    assert Path.home() == home
    for folder in (
        platformdirs.user_data_path("x"),
        platformdirs.user_config_path("x"),
        platformdirs.user_state_path("x"),
    ):
        assert home in folder.parents
    for place in (QStandardPaths.StandardLocation.AppDataLocation, QStandardPaths.StandardLocation.AppConfigLocation):
        assert home in Path(QStandardPaths.writableLocation(place)).parents
    assert home in Path(QSettings("office", "program").fileName()).parents


@pytest.mark.parametrize("turn", [1, 2])
def test_a_test_finds_no_settings_of_the_test_before(turn: int) -> None:
    settings = QSettings("office", "program")
    assert settings.value("opened") is None
    settings.setValue("opened", turn)
    settings.sync()
    assert Path(settings.fileName()).is_file()


def test_the_language_is_chinese_wherever_tests_run() -> None:
    assert QLocale.system().name() == "zh_CN"
    assert QLocale.system().uiLanguages()[0].startswith("zh")
    assert "utf" in (os.environ["LANG"] + locale.getpreferredencoding()).lower()


def test_no_window_of_a_test_reaches_a_screen(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    assert QGuiApplication.platformName() == os.environ["QT_QPA_PLATFORM"]


def test_a_message_of_qt_fails_the_test_that_caused_it(pytester: pytest.Pytester) -> None:
    pytester.makepyprojecttoml((Path(__file__).parents[2] / "pyproject.toml").read_text(encoding="utf-8"))
    pytester.makepyfile(
        """
        import warnings
        from PySide6.QtCore import qWarning

        def test_of_qt(qtbot):
            qWarning("something is wrong")

        def test_of_python():
            warnings.warn("something is old")

        def test_in_a_thread():
            import threading
            thread = threading.Thread(target=lambda: 1 / 0)
            thread.start()
            thread.join()
        """
    )
    pytester.runpytest_subprocess("-p", "no:cacheprovider", str(pytester.path)).assert_outcomes(failed=3)
