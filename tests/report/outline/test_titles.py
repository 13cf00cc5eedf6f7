"""The lines above the body."""

import pytest

from fiscal_desk.report.outline.titles import FrontLine, read_front

T, S, A, D = FrontLine.TITLE, FrontLine.SUBTITLE, FrontLine.AUTHOR, FrontLine.DATE


@pytest.mark.parametrize(
    ("lines", "roles"),
    [
        (["云岫区财政局2024年工作要点", "2024年，全区财政工作的思路是：稳。"], [T]),
        (["政府工作报告", "（2024年1月26日在人民代表大会上）", "云岫区人民政府区长　周望川"], [T, S, A]),
        (["关于临澜市预算执行情况和", "草案的报告（摘要）", "——1月14日在会议上", "财政局局长　沈知远"], [T, T, S, A]),
        (["临澜市八届人大四次", "会议文件（9）", "关于临澜市预算的报告", "临澜市财政局"], [A, A, T, A]),
        (["上半年财政收支情况", "2024年7月15日 来源：预算处", "一、收入"], [T, D]),
        (["统计公报", "临澜市统计局", "二〇二四年三月一日", "2023年，全市经济稳定。"], [T, A, D]),
        (["工作报告", "——在市人民代表大会", "第三次会议上", "各位代表："], [T, S, S]),
        (["2024年是关键一年，全区收入增长。", "一、收入"], []),
        (["一、落实决议情况", "（一）政策"], []),
        (["全区收入86亿元", "支出68亿元"], []),
        (["只有一行"], []),
        ([], []),
    ],
)  # fmt: skip
def test_front_lines_are_told_from_the_body(lines: list[str], roles: list[FrontLine]) -> None:
    assert read_front(lines) == roles
