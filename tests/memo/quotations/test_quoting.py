"""Quotations are the report's own words, with the figure marked and the paragraph named."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fiscal_desk.figures.model import Figure
from fiscal_desk.memo.model import Face
from fiscal_desk.memo.quotations.citations import cite
from fiscal_desk.memo.quotations.quoting import place_in, quoted, sentence_span
from fiscal_desk.memo.settings import Length
from fiscal_desk.report.opening import open_report, report_from_text
from tests.memo import made
from tests.report.readers.pdf.pdf_building import page_of_lines, pdf


def test_the_whole_sentence_is_quoted_and_only_the_figure_marked() -> None:
    source = made.report("去年情况较好。全市收入24.6亿元，增长5%。支出另述。")
    found = made.figure(source, "24.6亿元", "1", "元", "收入")
    runs = quoted(source.text, sentence_span(source.text, found.start, found.end), [found])
    assert "".join(run.text for run in runs) == "全市收入24.6亿元，增长5%。"
    assert [run.text for run in runs if run.face is Face.MARKED] == ["24.6亿元"]


def test_long_sentences_are_cut_at_commas_and_say_so() -> None:
    filler = "，".join(["各部门按照要求推进有关工作"] * 40)
    source = made.report(f"{filler}，收入24.6亿元，{filler}。")
    found = made.figure(source, "24.6亿元", "1", "元", "收入")
    text = "".join(run.text for run in quoted(source.text, (0, len(source.text)), [found]))
    assert text.startswith("……各部门")
    assert text.endswith("……")
    assert "，收入24.6亿元，" in text
    assert len(text) < 200


def test_the_middle_between_far_figures_is_left_out() -> None:
    filler = "，".join(["各部门按照要求推进有关工作"] * 40)
    source = made.report(f"收入24.6亿元，{filler}，支出30亿元。")
    found = [made.figure(source, "24.6亿元", "1", "元", "收入"), made.figure(source, "30亿元", "1", "元", "支出")]
    text = "".join(run.text for run in quoted(source.text, (0, len(source.text)), found))
    assert text.startswith("收入24.6亿元，")
    assert text.endswith("支出30亿元。")
    assert text.count("……") == 1


def test_figures_of_one_sentence_share_an_excerpt() -> None:
    compared = made.agreeing()
    citations = cite(compared, [], Length.FULL)
    assert [(each.report, each.place) for each in citations.excerpts] == [(0, "第2段"), (1, "第2段")]
    first = compared.rows[0].cells[0][0], compared.rows[1].cells[0][0]
    assert citations.of([(0, first[0].id), (0, first[1].id)]) == [1]


def test_a_table_is_named_and_quoted_as_one_line() -> None:
    source = made.report("收入\t24.6亿元\t5%\n支出\t3亿元")
    found = made.figure(source, "24.6亿元", "1", "元", "收入")
    runs = quoted(source.text, sentence_span(source.text, found.start, found.end), [found])
    assert "".join(run.text for run in runs) == "收入　24.6亿元　5%"
    assert place_in(source, found.start).startswith("第1段")


@given(st.text(min_size=1, max_size=400), st.data())
def test_every_quotation_holds_its_figures(text: str, data: st.DataObject) -> None:
    source = report_from_text(text)
    length = len(source.text)
    start = data.draw(st.integers(0, max(0, length - 1)))
    end = data.draw(st.integers(start, min(length, start + 20)))
    found = Figure(id="f", start=start, end=end, text=source.text[start:end], value=None, unit="", indicator="")
    first, last = sentence_span(source.text, start, end)
    assert first <= start
    assert end <= last
    runs = quoted(source.text, (first, last), [found])
    marked = [run.text for run in runs if run.face is Face.MARKED]
    assert marked == ([re.sub(r"[\n\t]+", "　", found.text)] if found.text else [])


def test_a_report_with_pages_is_cited_by_its_page(tmp_path: Path) -> None:
    path = tmp_path / "澜江市.pdf"
    path.write_bytes(pdf(page_of_lines("　　收入41.5亿元。", number=1), page_of_lines("　　支出52.6亿元。", number=2)))
    source = open_report(path)
    assert place_in(source, source.text.index("52.6")) == "第2页"


@pytest.mark.parametrize(
    ("before", "after", "shown"),
    [
        ("", "，进出口下降5.4%，城镇居民、农村居民人均可支配收入稳步增长", "，进出口下降5.4%，城镇居民……"),
        ("", "；新增债券中，一般债券14.82亿元、专项债券73.33亿元", "；新增债券中，一般债券14.82亿元……"),
        ("", "，比上年的预算安排增加不少于1,234,567万元", "……"),
        ("全区各部门按照年初确定的要求扎实推进各项重点工作并且在实践中不断地完善有关的政策措施，全年", "。", "……全年"),
        ("全区各部门按照年初确定的要求扎实推进各项重点工作并且在实践中不断地完善有关的政策、举措", "。", "……举措"),
    ],
)
def test_no_word_and_no_number_is_quoted_in_part(before: str, after: str, shown: str) -> None:
    source = made.report(f"{before}收入24.6亿元{after}")
    found = made.figure(source, "24.6亿元", "1", "元", "收入")
    text = "".join(run.text for run in quoted(source.text, (0, len(source.text)), [found]))
    first, last = text.split("收入24.6亿元", 1)
    assert shown in ((first, last)[not before], text)
