"""A file in traditional characters must not be opened as if it had no figures."""

from pathlib import Path

import pytest

from fiscal_desk.report.opening import open_report


def opened(tmp_path: Path, text: str) -> str:
    path = tmp_path / "报告.txt"
    path.write_text(text, encoding="utf-8")
    return open_report(path).origin.left_out


def test_a_text_in_traditional_characters_says_that_it_is_hardly_read(tmp_path: Path) -> None:
    text = "關於雲岫縣預算執行情況的報告\n全縣財政收入完成3億元，爲預算的101%，較上年增長4%。總支出5億元。\n"
    assert "繁体" in opened(tmp_path, text)


@pytest.mark.parametrize("text", ["全县财政收入完成3亿元，较上年增长4%。\n", "云岫县乾元镇（舊稱資福）收入3亿元。\n"])
def test_a_text_with_a_name_in_them_is_as_any_other(text: str, tmp_path: Path) -> None:
    assert opened(tmp_path, text) == ""
