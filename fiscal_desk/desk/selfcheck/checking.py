"""All checks in a row, as text or JSON: what `fiscal-desk --self-check` prints."""

from __future__ import annotations

import json
import os
import platform
import sys

from PySide6.QtCore import QCoreApplication, qVersion
from PySide6.QtWidgets import QApplication

from fiscal_desk import __version__
from fiscal_desk.desk.selfcheck.equipment import check_faces, check_office, check_printers, check_worker
from fiscal_desk.desk.selfcheck.outcome import Outcome, State, as_plain, worst
from fiscal_desk.desk.selfcheck.places import check_disk, check_rights
from fiscal_desk.desk.selfcheck.screen import check_libraries, check_screen
from fiscal_desk.desk.services.local_printers import ask_printers_locally
from fiscal_desk.desk.settings.language import set_language

translate = QCoreApplication.translate

#: In which language the checks speak, where it is not Chinese.
LANGUAGE_VARIABLE = "FISCAL_DESK_LANGUAGE"

_SIGNS = {State.GOOD: "✓", State.LACKING: "!", State.FAILING: "✗"}


def run_self_check(*, as_json: bool) -> int:
    """Check this computer and print what was found; return 0, or 2 where something fails that the program needs."""
    asked = os.environ.get("QT_QPA_PLATFORM")
    os.environ["QT_QPA_PLATFORM"] = "offscreen"  # faces and printers are the same, and a missing screen ends nothing
    ask_printers_locally(os.environ)
    application = QApplication.instance() or QApplication(sys.argv[:1])
    application.setApplicationName("fiscal-desk")
    set_language(application, os.environ.get(LANGUAGE_VARIABLE, "zh_CN"))
    outcomes = all_outcomes(asked)
    sys.stdout.write(
        json.dumps(as_plain(outcomes), ensure_ascii=False, indent=2) + "\n" if as_json else as_text(outcomes)
    )
    return 2 if worst(outcomes) is State.FAILING else 0


def all_outcomes(platform_asked: str | None) -> list[Outcome]:
    """Return what every check found; the program's own versions come first."""
    own = f"{__version__} · Python {platform.python_version()} · Qt {qVersion()} · {platform.platform()}"
    screen = check_screen(platform_asked)
    return [
        Outcome("program", translate("SelfCheck", "程序"), State.GOOD, own),
        screen,
        check_libraries(opens=screen.state is State.GOOD),
        check_faces(),
        check_disk(),
        check_rights(),
        check_worker(),
        check_office(),
        check_printers(),
    ]


def as_text(outcomes: list[Outcome]) -> str:
    """Return outcomes for people: a line each, and beneath it what it means and what to do."""
    lines = []
    for each in outcomes:
        lines.append(f"{_SIGNS[each.state]} {each.name}：{each.found}")
        if each.state is not State.GOOD:
            lines.append(translate("SelfCheck", "    影响：{meaning}").format(meaning=each.meaning))
            lines.append(translate("SelfCheck", "    处理：{remedy}").format(remedy=each.remedy))
    return "\n".join(lines) + "\n"
