"""Titles are broken at words, and no report's name is torn while it need not be."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fiscal_desk.memo.typesetting.title import title_lines
from fiscal_desk.memo.typesetting.widths import text_width


def test_a_short_title_stays_on_one_line() -> None:
    assert title_lines("主要指标对比备忘录") == ["主要指标对比备忘录"]


def test_two_reports_are_broken_between_their_names() -> None:
    title = "关于《临澜市2023年财政工作总结》与《临澜市2024年政府工作报告》主要指标的对比备忘录"
    assert title_lines(title) == [
        "关于《临澜市2023年财政工作总结》",
        "与《临澜市2024年政府工作报告》",
        "主要指标的对比备忘录",
    ]


def test_line_ends_of_the_user_are_kept() -> None:
    assert title_lines("关于收入的\n对比备忘录") == ["关于收入的", "对比备忘录"]


@pytest.mark.parametrize("mark", ["》", "）", "、", "，"])
def test_no_line_begins_with_a_closing_mark(mark: str) -> None:
    title = f"关于《云岫区财政局二〇二三年工作总结和二〇二四年工作重点{mark}与其他三份报告主要指标的对比备忘录"
    assert not any(line.startswith(mark) for line in title_lines(title))


@given(st.text(st.sampled_from("关于《》与和的年报告情况指标市区、，收入支出2023"), max_size=120))
def test_nothing_is_lost_and_broken_titles_fit(title: str) -> None:
    lines = title_lines(title)
    assert "".join(lines) == title
    if len(lines) > 1:
        assert all(text_width(line) <= 19 for line in lines)
