"""A page whose letters are set apart is read as one that is not, and no other blank is taken for that."""

import pytest

from fiscal_desk.report.model import BlockKind
from fiscal_desk.report.opening import report_from_text
from fiscal_desk.report.outline.spacing import closed_parts, closed_up, gaps


@pytest.mark.parametrize("blank", [" ", "  ", "\u3000", "\u00a0"])
def test_letters_that_are_set_apart_are_read_as_words(blank: str) -> None:
    said = "全市一般公共预算收入完成"
    (line,) = closed_up([f"{blank.join(said)}{blank}421.8亿{blank}元{blank}，{blank}增长{blank}3.6%。"])
    assert line == f"{said}421.8亿元，增长3.6%。"


@pytest.mark.parametrize(
    "line",
    [
        "2025 年全市一般公共预算收入完成 421.8 亿元， 增长 3.6%。",
        "项目  预算数  完成数",
        "收入 100  200",
        "王 林  局长",
        "Fiscal Desk reads reports and compares them",
        "　　一般公共预算收入完成5亿元。",
        "",
    ],
)
def test_other_blanks_stay(line: str) -> None:
    assert closed_up([line]) == [line]


def test_what_is_left_of_a_line_that_is_set_apart_belongs_to_it() -> None:
    lines = [
        "支  出  完  成  723.3亿  元  ，  同  比  增",
        "长  3.1%。",
        "  元  ，",
        "收入 5 亿元，增长 3%，比上年多。",
    ]
    assert closed_up(lines) == ["支出完成723.3亿元，同比增", "长3.1%。", "  元，", lines[3]]
    assert list(gaps(lines))[3] == []


def test_words_in_latin_letters_stay_apart() -> None:
    line = "使  用  Fiscal Desk  核  对  数  据  3.1  4.2"
    assert closed_up([line]) == ["使用Fiscal Desk核对数据3.1  4.2"]


def test_headings_that_are_set_apart_head_what_stands_below() -> None:
    text = (
        "云岫市2025年预算执行情况\n（  一  ）  一  般  公  共  预  算  收  支  情  况\n"
        "收  入  完  成  421.8亿  元  ，  增  长  3.6%  。\n"
    )
    report = report_from_text(text)
    assert [block.kind for block in report.blocks[1:]] == [BlockKind.HEADING, BlockKind.PARAGRAPH]
    assert report.blocks[2].headings == ("（一）一般公共预算收支情况",)
    assert report.text == text  # what is shown stays as it was


@pytest.mark.parametrize("blank", ["  ", ""])
def test_parts_of_a_line_are_closed_up_as_the_whole_of_it(blank: str) -> None:
    said, number, rest = "全市一般公共预算收入完成", "421.8亿元", "，增长很快。"
    parts = [blank.join(part) + blank for part in (said, "亿元", rest)]
    line = f"{parts[0]}421.8{parts[1]}{parts[2]}"
    cuts = (0, len(parts[0]), len(parts[0]) + 5 + len(parts[1]), len(line))
    assert [part.strip() for part in closed_parts(line, cuts)] == [said, number, rest]


@pytest.mark.parametrize(
    ("printed", "read"),
    [
        (
            "（ 2 0 2 6 年 2 月 4 日 在 苕 南 市 第 九 届 人 民 代 表 大 会 上 ）",
            "（2026年2月4日在苕南市第九届人民代表大会上）",
        ),
        ("2 0 2 5 年 1 2 月 2 8 日 在 云 岫 区", "2025年12月28日在云岫区"),
        ("全 市 收 入 1 2 3 4 5 支 出", "全市收入1 2 3 4 5支出"),
    ],
)
def test_a_date_whose_digits_stand_apart_is_a_date_and_numbers_side_by_side_stay_apart(printed: str, read: str) -> None:
    assert closed_up([printed]) == [read]


def test_a_title_page_whose_letters_stand_apart_tells_place_and_date() -> None:
    text = (
        "政 府 工 作 报 告\n（ 2 0 2 6 年 2 月 4 日 在 苕 南 市 第 九 届 人 民 代 表 大 会 第 六 次 会 议 上 ）\n"
        "苕 南 市 代 市 长　邵 予 安\n各 位 代 表 ：\n先说去年办成的事，再说今年的打算。\n"
    )
    card = report_from_text(text).card
    assert (card.place, card.date, card.period) == ("苕南市", "2026-02-04", "2025")
