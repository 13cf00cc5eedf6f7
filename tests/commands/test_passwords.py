"""A PDF with a password is read with a password out of a file; without it, one line says what to do."""

from pathlib import Path

import pytest

from fiscal_desk.commands.errors import CommandError
from fiscal_desk.commands.extracting import run_extract
from fiscal_desk.commands.parsing import parse
from tests.report.readers.pdf.pdf_building import locked, page_of_lines, pdf


@pytest.fixture
def report(tmp_path: Path) -> Path:
    path = tmp_path / "澜江市.pdf"
    path.write_bytes(locked(pdf(page_of_lines("　　2024年，澜江市一般公共预算收入完成41.5亿元。")), "1234"))
    return path


def test_a_password_file_opens_what_is_locked(report: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    secret = tmp_path / "密码.txt"
    secret.write_text("1234\n", encoding="utf-8")
    assert run_extract(parse(["extract", str(report), "--password-file", str(secret)])) == 0
    assert "41.5" in capsys.readouterr().out


def test_without_it_one_line_says_what_to_do(report: Path, tmp_path: Path) -> None:
    with pytest.raises(CommandError, match="设了打开密码"):
        run_extract(parse(["extract", str(report)]))
    with pytest.raises(CommandError, match="读不了密码文件"):
        run_extract(parse(["extract", str(report), "--password-file", str(tmp_path / "没有.txt")]))
    empty = tmp_path / "空.txt"
    empty.write_bytes(b"")
    with pytest.raises(CommandError, match="是空的"):
        run_extract(parse(["extract", str(report), "--password-file", str(empty)]))
