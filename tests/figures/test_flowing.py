"""Invisible characters and wrapped lines change nothing but where a figure stands."""

from hypothesis import given
from hypothesis import strategies as st

from fiscal_desk.figures.model import Figure
from tests.figures.reading import TITLE, brief, figures, read

_SENTENCE = "全区税收收入3214.5万元，同比增长5.2%，惠及35万群众。其中教育支出一百零三万元，占三分之二。"


def meanings(found: list[Figure]) -> list[tuple[object, ...]]:
    return [
        (each.value, each.unit, each.bound, each.measure, each.stance, each.period, each.indicator) for each in found
    ]


@given(
    st.lists(
        st.tuples(st.integers(0, len(_SENTENCE)), st.sampled_from("\u200b\u00ad\u2060\u200e\ufeff\u202d")), max_size=8
    )
)
def test_invisible_characters_anywhere_leave_the_reading_as_it_is(inserted: list[tuple[int, str]]) -> None:
    text = _SENTENCE
    for place, char in inserted:
        text = text[:place] + char + text[place:]
    found = figures(text)
    assert meanings(found) == meanings(figures(_SENTENCE))
    for figure in found:
        assert (TITLE + text)[figure.start : figure.end] == figure.text
        assert figure.id == f"f{figure.start}"


def test_a_number_broken_over_lines_is_one_figure_of_the_line_it_begins_on() -> None:
    text = (
        "2024年，全区一般公共预算收入完成418.6亿\n元，为预算的101.4%，同比增长3.7%。其中：税收\n"
        "收入296.2亿元，增长2.9%；非税收入122\n.4亿元，增长5.8%。"
    )
    found = brief(text, "text", "value", "indicator")
    assert found[0] == ("418.6亿\n元", 41_860_000_000, "一般公共预算收入")
    assert found[3] == ("296.2亿元", 29_620_000_000, "税收收入")
    assert found[5] == ("122\n.4亿元", 12_240_000_000, "非税收入")
    reading = read(text)
    assert [figure.block for figure in reading.figures][:2] == [1, 2]
    starts = {figure.start for figure in reading.figures}
    for relation in reading.relations:
        members = [
            getattr(relation, name) for name in ("part", "whole", "share", "level", "change") if hasattr(relation, name)
        ]
        assert {member for member in members if member is not None} <= starts


def test_lines_that_are_paragraphs_of_their_own_stay_apart() -> None:
    lines = "税收收入完成5亿元\n非税收入完成3亿元\n上级补助收入2亿元"
    assert [row[0] for row in brief(lines, "indicator")] == ["税收收入", "非税收入", "上级补助收入"]


def test_a_report_without_anything_to_leave_out_is_read_as_it_stands() -> None:
    assert meanings(figures(_SENTENCE)) == meanings(figures(_SENTENCE + "\n"))


def test_lines_of_many_widths_that_end_within_a_sentence_go_on() -> None:
    text = (
        "2025 年，全市国有资本经营预算收入总计 0.54 亿元，国有资本经\n"
        "营预算支出总计 0.54 亿元，其中：国有资本经营预算支出完成 0.07\n"
        "亿元，调出资金 0.12 亿元，结转下年 0.35 亿元。全市社会保险\n"
        "基金预算收入总计 303.71 亿元，支出总计 267.18 亿元，同比\n"
        "增长 3.1%，其中职工养老保险基金收入 120.5 亿元，工伤保险\n"
        "基金收入 1.2 亿元。\n"
    )
    found = brief(text, "text", "indicator", "measure")
    assert ("3.1%", "社会保险基金预算支出总计", "change") in found
    assert ("1.2 亿元", "工伤保险基金收入", "level") in found


def test_a_number_that_a_page_end_parts_from_its_unit_is_whole() -> None:
    text = "市本级一般公共预算收入完成 101.12\n \n \n亿元，加上级补助收入 12.5 亿元，收入总计 113.62 亿元。\n"
    assert brief(text, "value")[0] == (10_112_000_000,)
