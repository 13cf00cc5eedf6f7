"""Word or WPS convert what has no reader here: only where the user allowed it, and only by a process of its own.

What stands in for PowerShell here is a script of Python; the real one has not been run.
"""

import os
import re
import sys
from pathlib import Path

import pytest

from fiscal_desk.report.errors import OpeningProblem, ReportOpeningError
from fiscal_desk.report.opening import Wish, open_report
from fiscal_desk.report.readers.office import automation, converting
from tests.report.docx_building import docx_bytes, p

SENTENCE = "全区一般公共预算收入完成86.42亿元，同比增长8.6%。"
ALLOWED = Wish(by_automation=True)

pytestmark = pytest.mark.skipif(os.name == "nt", reason="the stand-in is started by its first line")


@pytest.fixture
def rich_text(tmp_path: Path) -> Path:
    path = tmp_path / "总结.rtf"
    path.write_bytes(b"{\\rtf1 x}")
    return path


@pytest.fixture
def asked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Have a stand-in for PowerShell, and no LibreOffice; what it is asked is in the file that is returned."""
    stand_in(tmp_path, monkeypatch, "Path(sys.argv[-2]).write_bytes((here / 'made.docx').read_bytes())")
    (tmp_path / "made.docx").write_bytes(docx_bytes(p(SENTENCE)))
    return tmp_path / "asked.txt"


def stand_in(folder: Path, monkeypatch: pytest.MonkeyPatch, work: str) -> None:
    shell = folder / "powershell.exe"
    lines = [
        f"#!{sys.executable}",
        "import sys, time",
        "from pathlib import Path",
        "here = Path(__file__).parent",
        "(here / 'asked.txt').write_text('\\n'.join(sys.argv[1:]), encoding='utf-8')",
        work,
    ]
    shell.write_text("\n".join(lines), encoding="utf-8")
    shell.chmod(0o700)
    monkeypatch.setattr(converting, "office_program", lambda: None)
    monkeypatch.setattr(converting, "power_shell", lambda: shell)


def problem(path: Path, wish: Wish = ALLOWED) -> OpeningProblem:
    with pytest.raises(ReportOpeningError, match=r"^“总结\.rtf”.*请.*。$") as told:
        open_report(path, wish)
    return told.value.problem


def test_nobody_is_asked_without_leave(rich_text: Path, asked: Path) -> None:
    assert problem(rich_text, Wish()) is OpeningProblem.UNSUPPORTED
    assert not asked.exists()


def test_a_document_is_saved_by_the_users_program(rich_text: Path, asked: Path) -> None:
    assert open_report(rich_text, ALLOWED).text == SENTENCE
    said = asked.read_text(encoding="utf-8").split("\n")
    assert said[:5] == ["-NoProfile", "-NonInteractive", "-ExecutionPolicy", "Bypass", "-File"]
    assert [Path(each).suffix for each in said[5:8]] == [".ps1", ".rtf", ".docx"]
    assert said[8] == "docx"
    assert not Path(said[6]).exists()  # the copy is gone


def test_where_libreoffice_is_nobody_else_is_asked(
    rich_text: Path, asked: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(converting, "office_program", lambda: tmp_path / "soffice")
    assert problem(rich_text) is OpeningProblem.UNSUPPORTED
    assert not asked.exists()


@pytest.mark.parametrize(
    ("work", "expected"),
    [
        ("sys.exit(3)", OpeningProblem.UNSUPPORTED),  # neither Word nor WPS
        ("sys.exit(1)", OpeningProblem.DAMAGED),  # it could not open the document
        ("pass", OpeningProblem.DAMAGED),  # it wrote nothing
    ],
)
def test_what_goes_wrong_is_one_line(
    rich_text: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, work: str, expected: OpeningProblem
) -> None:
    stand_in(tmp_path, monkeypatch, work)
    assert problem(rich_text) is expected


def test_a_program_that_asks_something_is_not_waited_for(
    rich_text: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stand_in(tmp_path, monkeypatch, "time.sleep(60)")
    whole = converting.converted
    monkeypatch.setattr(converting, "converted", lambda *given, **named: whole(*given, longest=0.5, **named))
    assert problem(rich_text) is OpeningProblem.HOSTILE


def test_the_script_turns_macros_off_before_it_opens_anything() -> None:
    script = automation._SCRIPT
    assert script.index("AutomationSecurity = 3") < min(found.start() for found in re.finditer(r"\.Open\(", script))
    assert script.index("UpdateLinksAtOpen = $false") < script.index("Documents.Open(")
