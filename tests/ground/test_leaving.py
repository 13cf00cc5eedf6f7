"""The program must end as quietly as it began: an exit code other than 0 looks like lost work."""

import os
import subprocess
import sys
from pathlib import Path

COPY_AND_LEAVE = """
import sys
from PySide6.QtCore import QTimer
from fiscal_desk.desk.app import make_application
from fiscal_desk.desk.pages.page_view import PageView

application = make_application()
page = PageView()
page.setPlainText("2023年")
page.selectAll()
page.copy()
QTimer.singleShot(0, application.quit)
sys.exit(application.exec())
"""


def test_leaving_after_something_was_copied_from_a_report_is_no_crash(project: Path) -> None:
    run = subprocess.run([sys.executable, "-c", COPY_AND_LEAVE], cwd=project, env=os.environ, capture_output=True)
    assert run.returncode == 0, run.stderr.decode("utf-8", "replace")
