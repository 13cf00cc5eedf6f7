"""A PDF that is broken or means harm costs one message and no more; what of it can be read is read."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from fiscal_desk.report.errors import ReportOpeningError
from fiscal_desk.report.opening import Wish, open_report
from fiscal_desk.worker.process import WorkerLost, WorkerProcess
from fiscal_desk.worker.tasks import open_report_file
from tests.broken.broken_pdfs import HOSTILE, SENTENCE, whole
from tests.report.readers.pdf.pdf_building import locked


@pytest.fixture
def worker() -> Iterator[WorkerProcess]:
    made = WorkerProcess()
    yield made
    made.close()


def test_a_hostile_file_costs_one_message_and_no_more(worker: WorkerProcess, tmp_path: Path) -> None:
    path = tmp_path / "澜江市.pdf"
    wrong = {name: said for name in HOSTILE if (said := _wrong_with(worker, path, name))}
    assert wrong == {}
    assert len(HOSTILE) >= 40


def _wrong_with(worker: WorkerProcess, path: Path, name: str) -> str:
    """Return what is not as it should be when a hostile file is opened; empty where all is well."""
    make, problem = HOSTILE[name]
    path.write_bytes(make())
    try:
        report = worker.run(lambda: None, open_report_file, path)
    except ReportOpeningError as error:
        message = str(error)
        is_clear = "\n" not in message and "请" in message and path.name in message
        return "" if is_clear and (problem in (None, error.problem)) else f"{error.problem}: {message}"
    except WorkerLost:
        return "the process died"
    return f"opened: {report.text[:40]}" if problem is not None or not report.text else ""


def test_what_a_cut_file_may_lack_is_told(tmp_path: Path) -> None:
    path = tmp_path / "澜江市.pdf"
    path.write_bytes(HOSTILE["without its last line"][0]())
    report = open_report(path)
    assert SENTENCE in report.text
    assert "可能缺页" in report.origin.left_out


def test_an_attachment_is_told_of(tmp_path: Path) -> None:
    path = tmp_path / "澜江市.pdf"
    path.write_bytes(HOSTILE["attachment"][0]())
    assert "附件没有读出" in open_report(path).origin.left_out


def test_a_password_opens_what_it_locks_and_a_wrong_one_is_told(tmp_path: Path) -> None:
    path = tmp_path / "澜江市.pdf"
    path.write_bytes(locked(whole(), "1234"))
    assert SENTENCE in open_report(path, Wish("1234")).text
    with pytest.raises(ReportOpeningError, match="密码不对"):
        open_report(path, Wish("4321"))
