"""Whole reports put together of titles, headings and parts: whose, when, done or planned, whatever the headings say."""

import itertools

import pytest

from tests.figures.reading import brief

_DONE = "全县一般公共预算收入完成12.6亿元，增长5.2%。城镇新增就业5200人。\n"
_PLAN = "一般公共预算收入增长6%，城镇新增就业5000人以上。\n"

_CONGRESS = (
    "政府工作报告\n——2024年1月12日在云桥县第九届人民代表大会第三次会议上\n",
    "云桥县2024年政府工作报告\n",
    "云桥县人民政府工作报告（2024年）\n",
)
_LOOKS_BACK = (
    "一、2023年工作回顾",
    "一、过去一年的工作",
    "一、2023年主要工作",
    "一、上年工作回顾",
    "第一部分 2023年工作回顾",
)
_LOOKS_AHEAD = ("二、2024年工作安排", "二、今年重点工作", "二、新的一年工作打算", "二、2024年发展思路及主要任务")

_BUREAU = (
    "云桥县财政局2023年工作总结\n",
    "云桥县财政局2023年度工作总结及2024年工作思路\n",
    "2023年云桥县财政工作总结\n",
)
_DID = (
    "一、2023年工作完成情况",
    "一、主要工作情况",
    "一、今年以来主要工作",
    "一、主要做法和成效",
    "一、2023年财政收支情况",
)
_NEXT = ("二、2024年工作计划", "二、下一步工作打算", "二、明年工作计划", "二、来年工作打算", "二、下一年度工作计划")

_HALF = ("云桥县2024年上半年财政工作总结\n", "云桥县财政局2024年上半年工作总结和下半年工作安排\n")
_DID_HALF = ("一、上半年工作情况", "一、主要工作", "一、1-6月财政收支情况")
_REST = ("二、下半年工作安排", "二、下一步工作打算", "二、下步工作安排")


@pytest.mark.parametrize(
    ("titles", "done", "planned", "year", "ahead"),
    [
        (_CONGRESS, _LOOKS_BACK, _LOOKS_AHEAD, "2023", "2024"),
        (_BUREAU, _DID, _NEXT, "2023", "2024"),
        (_HALF, _DID_HALF, _REST, "2024H1", "2024H2"),
    ],
)
def test_what_was_done_and_what_is_planned_keep_their_years(
    titles: tuple[str, ...], done: tuple[str, ...], planned: tuple[str, ...], year: str, ahead: str
) -> None:
    for title, back, forward in itertools.product(titles, done, planned):
        found = brief(f"{back}\n{_DONE}{forward}\n{_PLAN}", "period", "stance", title=title)
        assert found == [(year, "actual")] * 3 + [(ahead, "plan")] * 2, (title, back, forward)


_LEDGERS = (
    ("一般公共预算", "一般公共预算收入", "一般公共预算支出"),
    ("政府性基金预算", "政府性基金预算收入", "政府性基金预算支出"),
    ("国有资本经营预算", "国有资本经营预算收入", "国有资本经营预算支出"),
)
_PARTS = (
    ("一、2023年预算执行情况", "二、2024年预算草案"),
    ("一、2023年财政收支情况", "二、2024年财政收支计划"),
    ("一、上年预算执行情况", "二、2024年预算编制情况"),
    ("第一部分 2023年预算执行情况", "第二部分 2024年预算草案"),
)
_LEVELS = (
    ("（一）全市", "（二）市本级", "（三）高新区"),
    ("（一）全市收支情况", "（二）市本级收支情况", "（三）高新区收支情况"),
)


@pytest.mark.parametrize("parts", _PARTS)
@pytest.mark.parametrize("levels", _LEVELS)
@pytest.mark.parametrize(
    ("executed", "drafted"),
    [
        ("收入完成12.6亿元。支出完成23.5亿元。", "收入安排12.6亿元。支出安排23.5亿元。"),
        ("收入12.6亿元；支出23.5亿元。", "收入拟安排12.6亿元，支出拟安排23.5亿元。"),
        ("收入实现12.6亿元；支出实现23.5亿元。", "收入12.6亿元，支出23.5亿元。"),
    ],
)
def test_levels_ledgers_and_years_of_a_budget_report_hold_for_what_stands_below_them(
    parts: tuple[str, str], levels: tuple[str, ...], executed: str, drafted: str
) -> None:
    lines, want = [], []
    for part, said, year, stance in zip(parts, (executed, drafted), ("2023", "2024"), ("actual", "plan"), strict=True):
        lines.append(part)
        for level, scope in zip(levels, ("全市", "市本级", "高新区"), strict=True):
            lines.append(level)
            for number, (ledger, income, spending) in enumerate(_LEDGERS, start=1):
                lines.append(f"{number}.{ledger}。{said}")
                want += [(name, year, stance, scope) for name in (income, spending)]
    title = (
        "关于云桥市2023年预算执行情况和2024年预算草案的报告\n——2024年1月12日在云桥市第九届人民代表大会第三次会议上\n"
    )
    assert brief("\n".join(lines) + "\n", "indicator", "period", "stance", "scope", title=title) == want
