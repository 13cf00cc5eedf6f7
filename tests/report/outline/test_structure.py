"""Headings above each paragraph: what tells a figure which year and topic it belongs to."""

from fiscal_desk.report.model import Block, BlockKind, Report
from fiscal_desk.report.opening import report_from_text

TEXT = """云岫区财政局2023年工作总结
（2024年1月5日）
2023年收入稳步增长。
一、2023年工作总结
（一）抓收入、强统筹
全年收入86亿元。
（二）保民生。全年民生支出52亿元。
以上成绩来之不易。
二、2024年工作重点
（一）优化供给。兑现资金13亿元。
1.总部经济。引进企业5家。
2.科创产业。设立基金10亿元。
（二）防范风险
偿还本息8亿元。
注：数据为快报数。
"""


def block_of(report: Report, words: str) -> Block:
    found = report.block_at(report.text.index(words))
    assert found is not None
    return found


def test_each_paragraph_knows_the_headings_above_it() -> None:
    report = report_from_text(TEXT)
    paths = {
        "全年收入86": ("一、2023年工作总结", "（一）抓收入、强统筹"),
        "偿还本息": ("二、2024年工作重点", "（二）防范风险"),
        "兑现资金": ("二、2024年工作重点", "（一）优化供给"),
        "设立基金": ("二、2024年工作重点", "（一）优化供给", "2.科创产业"),
        "一、2023": (),
        "（一）抓收入": ("一、2023年工作总结",),
    }
    assert {words: block_of(report, words).headings for words in paths} == paths


def test_a_paragraph_after_a_run_in_heading_stands_under_the_section_only() -> None:
    assert block_of(report_from_text(TEXT), "以上成绩").headings == ("一、2023年工作总结",)


def test_kinds_and_levels_of_a_whole_report() -> None:
    report = report_from_text(TEXT)
    assert [(block.kind, block.level) for block in report.blocks] == [
        (BlockKind.TITLE, 0),
        (BlockKind.TITLE, 0),
        (BlockKind.PARAGRAPH, 0),
        (BlockKind.HEADING, 1),
        (BlockKind.HEADING, 2),
        (BlockKind.PARAGRAPH, 0),
        (BlockKind.PARAGRAPH, 2),
        (BlockKind.PARAGRAPH, 0),
        (BlockKind.HEADING, 1),
        (BlockKind.PARAGRAPH, 2),
        (BlockKind.PARAGRAPH, 3),
        (BlockKind.PARAGRAPH, 3),
        (BlockKind.HEADING, 2),
        (BlockKind.PARAGRAPH, 0),
        (BlockKind.FOOTNOTE, 0),
    ]
    assert report.blocks[-1].headings == ()


def test_parts_hold_chapters_of_lower_rank() -> None:
    report = report_from_text(
        "工作报告\n第一部分 预算执行\n一、收入\n收入为10亿元。\n第二部分 草案\n收入预期11亿元。\n"
    )
    assert block_of(report, "收入为10").headings == ("第一部分 预算执行", "一、收入")
    assert block_of(report, "收入预期").headings == ("第二部分 草案",)


def test_an_annex_leaves_the_last_section() -> None:
    report = report_from_text(
        "工作报告\n一、2026年重点工作\n狠抓落实。\n附表1\n2025年收入完成情况表\n单位：万元\n项目\t完成数\n合计\t1200\n税收\t900\n"
    )
    assert block_of(report, "1200").headings == ("2025年收入完成情况表",)


def test_one_sentence_alone_is_a_paragraph() -> None:
    assert [block.kind for block in report_from_text("全区新增上市企业八家").blocks] == [BlockKind.PARAGRAPH]


def test_bold_words_that_a_copy_put_on_a_line_of_their_own_are_no_heading() -> None:
    text = (
        "一、回顾\n收入增长。\n二、2026年工作安排\n今年是关键之年。今年经济社会发展的\n主要预期目标\n是：收入增长5%。\n"
    )
    blocks = {text[b.span.start : b.span.end]: b for b in report_from_text(text).blocks}
    assert blocks["主要预期目标"].kind is BlockKind.PARAGRAPH
    assert blocks["是：收入增长5%。"].headings == ("二、2026年工作安排",)


def test_a_heading_without_a_number_ends_with_the_numbered_section_that_it_stands_in() -> None:
    text = "一、回顾\n收入增长。\n二、展望\n主要目标\n收入年均增长5%。\n三、2026年工作安排\n收入增长5%。\n"
    blocks = {text[b.span.start : b.span.end]: b for b in report_from_text(text).blocks}
    assert blocks["收入年均增长5%。"].headings == ("二、展望", "主要目标")
    assert blocks["收入增长5%。"].headings == ("三、2026年工作安排",)


def test_a_heading_without_a_number_stands_above_the_series_that_begins_below_it() -> None:
    text = "2025年工作情况\n一、收入\n收入增长。\n二、支出\n支出增长。\n2026年工作打算\n一、稳收入\n收入增长5%。\n"
    blocks = {text[b.span.start : b.span.end]: b for b in report_from_text(text).blocks}
    assert blocks["收入增长5%。"].headings == ("2026年工作打算", "一、稳收入")


_RAN_TOGETHER = (
    "云州省财政厅 各位代表： 受省人民政府委托，现将2022年预算执行情况和2023年预算草案提请审查。请提出意见。 "
    "一、2022年全省和省本级预算执行情况 （三）国有资本经营预算 "
    "全省国有资本经营预算收入159.09亿元，为预算的91.5%。支出97.26亿元。收支平衡。 "
    "省本级国有资本经营预算收入114.4亿元，为预算的104.6%。支出60.2亿元。收支平衡。 "
    "（四）社会保险基金预算 全省社会保险基金预算收入1713.07亿元，为预算的104.2%。当年收支结余236.37亿元。 "
    "二、2023年预算草案 （一）一般公共预算 全省一般公共预算收入预期1980亿元，增长5%。支出安排6100亿元。收支平衡。"
)


def test_a_text_that_was_run_into_one_line_keeps_its_paragraphs_and_heads() -> None:
    report = report_from_text("云州省2022年预算执行情况和2023年预算草案的报告\n" + _RAN_TOGETHER)
    told = [(block.kind, report.text[block.span.start : block.span.end].strip()) for block in report.blocks]
    heads = [text for kind, text in told if kind is BlockKind.HEADING]
    assert heads == [
        "一、2022年全省和省本级预算执行情况",
        "（三）国有资本经营预算",
        "（四）社会保险基金预算",
        "二、2023年预算草案",
        "（一）一般公共预算",
    ]
    assert any(text.startswith("省本级国有资本经营预算收入114.4亿元") for _, text in told)


def test_a_blank_behind_every_sentence_is_how_somebody_typed() -> None:
    text = "全市财政收入增长3.2%，完成全年预算的100.6%，运行平稳，质量提高。 " * 12
    report = report_from_text("云州市2022年财政工作总结\n" + text)
    assert len(report.blocks) == 2


def test_a_short_text_in_one_line_keeps_the_heads_that_stand_between_its_blanks() -> None:
    text = (
        " 云州省财政厅 三、2023年全省和省本级预算草案 （一）一般公共预算 综合研判分析，今年全省经济恢复环境趋好，"
        "企业生产经营状况改善，财政收入有望恢复性增长，但是不确定因素仍然很多，收支平衡压力依然很大，需要统筹安排。"
        "全省一般公共预算收入按增长6%的预期目标安排，为1999.54亿元。加上中央提前下达转移支付3180.42亿元，新增一般债券88亿元，"
        "以及各级动用预算稳定调节基金、调入资金、上年结转收入等1246.78亿元，全省收入合计6514.74亿元。"
        "全省一般公共预算支出按5620亿元安排，支出合计6514.74亿元。收支平衡。 "
        "（二）政府性基金预算 汇总代编全省政府性基金预算收入1480.17亿元，收入合计1859.68亿元。"
    )
    report = report_from_text("云州省2022年预算执行情况和2023年预算草案的报告\n" + text)
    heads = [
        report.text[block.span.start : block.span.end] for block in report.blocks if block.kind is BlockKind.HEADING
    ]
    assert [head.strip() for head in heads] == [
        "三、2023年全省和省本级预算草案",
        "（一）一般公共预算",
        "（二）政府性基金预算",
    ]
