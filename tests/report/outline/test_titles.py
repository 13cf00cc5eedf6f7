"""The lines above the body."""

import pytest

from fiscal_desk.report.opening import report_from_text
from fiscal_desk.report.outline.titles import FrontLine, read_front

T, S, A, D = FrontLine.TITLE, FrontLine.SUBTITLE, FrontLine.AUTHOR, FrontLine.DATE
F = FrontLine.FURNITURE


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
        (["临澜市统计局", "国家统计局临澜调查队", "2024年5月", "2023年，全市经济稳定。"], [A, A, D]),
        (["2024年1月14日在临澜市人民代表大会", "第三次会议上", "财政局局长　沈知远", "各位代表："], [S, S, A]),
        (["2024年是关键一年，全区收入增长。", "一、收入"], []),
        (["一、落实决议情况", "（一）政策"], []),
        (["全区收入86亿元", "支出68亿元"], []),
        (["只有一行"], []),
        ([], []),
    ],
)  # fmt: skip
def test_front_lines_are_told_from_the_body(lines: list[str], roles: list[FrontLine]) -> None:
    assert read_front(lines) == roles


@pytest.mark.parametrize(
    "mark",
    [
        "会议资料",
        "会 议 材 料",
        "妥善保管",
        "注意保存",
        "会议资料　请妥善保存",
        "会后收回，严禁外传",
        "（内部资料，会后请交回）",
        "不得翻印、复制",
        "秘密★1年",
        "机密",
        "特急",
        "送审稿",
        "征求意见稿",
        "仅供参会人员使用",
        "供代表审议时参考",
        "编号：0123",
        "密级：内部",
        "附件",
        "附件1：",
        "附表二",
        "表1-1:",
    ],
)
def test_what_a_cover_says_of_handling_is_no_part_of_the_title(mark: str) -> None:
    title = ["云岫区2024年预算执行情况和", "2025年预算草案", "云岫区财政局"]
    assert read_front([mark, *title]) == [F, T, T, A]
    assert read_front([title[0], title[1], mark, title[2]]) == [T, T, F, A]


@pytest.mark.parametrize(
    "paper",
    ["会议文件之三", "云岫区第八届人民代表大会第四次会议文件（七）", "区委全会材料之二", "云岫区人大常委会会议资料12"],
)
def test_a_number_among_the_papers_of_a_meeting_is_no_title(paper: str) -> None:
    assert read_front([paper, "云岫区2024年预算执行情况", "一、收入"]) == [A, T]


@pytest.mark.parametrize(
    "title",
    [
        "云岫区保密工作总结",
        "国有文物保存情况报告",
        "云岫区2024年内部审计情况",
        "会议资料管理情况",
        "编制2025年预算的通知",
        "环境保护",
    ],
)
def test_a_title_about_such_things_stays_one(title: str) -> None:
    assert read_front([title, "一、总体情况"]) == [T]


@pytest.mark.parametrize(
    ("above", "title"),
    [
        ("政府工作报告\n{}\n——2026年1月15日在乌林市人民代表大会上\n", "2026年乌林市政府工作报告"),
        ("{}\n公文 2026-07-23 10:19:46 报告\n", "(临澜省)2026年乌林市政府工作报告(全文)"),
        ("2026-01-15 09:30\n{}\n", "乌林市财政局2025年工作总结"),
    ],
)
def test_a_page_that_prints_its_kind_or_a_stamp_above_a_title_hides_it_not(above: str, title: str) -> None:
    report = report_from_text(above.format(title) + "各位代表：\n一、工作回顾\n新建学校3所。\n")
    assert report.card.title == title


def test_a_report_that_a_page_ran_into_one_line_keeps_its_sections() -> None:
    review = "2024年是极不平凡的一年。面对困难，街道全力以赴。实现总产值135亿元。（一）产业升级。新引进企业56家。"
    plan = "2025年是收官之年。全年力争总产值增长3%。（一）招商引资。新建公园3个。让我们一起努力。"
    line = f"湖岸街道2025年工作报告一、2024年工作回顾{review}二、2025年工作安排{plan}" + "我们要团结一心。" * 6
    report = report_from_text(line)
    assert report.card.title == "湖岸街道2025年工作报告"
    headings = [report.text[block.span.start : block.span.end] for block in report.blocks if block.level == 1]
    assert headings == ["一、2024年工作回顾", "二、2025年工作安排"]


def test_a_title_that_a_page_ran_together_with_day_and_speaker_is_found() -> None:
    front = "云岫区政府工作报告——2026年1月3日在云岫区人民代表大会第一次会议上云岫区区长林望"
    report = report_from_text(front + "各位代表：现在，我代表区人民政府作报告。" + "我们要团结一心，稳步向前。" * 12)
    assert (report.card.title, report.card.date) == ("云岫区政府工作报告", "2026-01-03")
