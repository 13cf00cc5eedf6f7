"""A report printed to pages reads as it was written: sentences whole, nothing in them that only pages have."""

from pathlib import Path

import pytest

from fiscal_desk.report.errors import OpeningProblem, Refusal
from fiscal_desk.report.model import BlockKind
from fiscal_desk.report.opening import open_report
from fiscal_desk.report.readers.pdf.reading import read_pdf
from tests.report.readers.pdf.pdf_building import Page, first_free, page_of_lines, pdf, width_of
from tests.report.readers.pdf.test_tables import ruled

FULL = "澜江市一般公共预算收入完成四十一亿五千万元比上年多两成"


def lines_of(data: bytes) -> list[str]:
    return read_pdf(data).text.split("\n")


def test_a_sentence_over_lines_and_pages_is_one_paragraph() -> None:
    one = page_of_lines(
        "　　" + FULL[:-2], FULL, "其中税收收入30.2亿元。", "　　全市支出52.6亿元，其中教育支出完成十亿两千三", number=1
    )
    two = page_of_lines("百万元，下降1.5%。", "　　" + FULL[:-2], FULL, FULL, FULL + "。", "　　完。", number=2)
    found = lines_of(pdf(one, two))
    assert found[0] == FULL[:-2] + FULL + "其中税收收入30.2亿元。"
    assert found[1] == "全市支出52.6亿元，其中教育支出完成十亿两千三百万元，下降1.5%。"
    assert found[-1] == "完。"
    assert not any("- 1 -" in line for line in found)


def test_every_sentence_knows_its_page_and_its_place_on_it(tmp_path: Path) -> None:
    path = tmp_path / "澜江市.pdf"
    path.write_bytes(pdf(page_of_lines("　　收入41.5亿元。", number=1), page_of_lines("　　支出52.6亿元。", number=2)))
    report = open_report(path)
    assert report.page_at(report.text.index("41.5")) == 1
    assert report.page_at(report.text.index("52.6")) == 2
    left, bottom, right, top = report.places[0].box
    assert left == 112
    assert right == 112 + width_of("收入41.5亿元。")
    assert bottom < 740 < top


def test_a_running_head_is_no_text() -> None:
    pages = [
        page_of_lines(f"　　{'一二三四'[at]}区" + FULL[:-4], f"第{at}部分增长{at}.5%。").say(
            200, 800, "澜江市预算报告汇编", 10
        )
        for at in range(4)
    ]
    text = read_pdf(pdf(*pages)).text
    assert "汇编" not in text
    assert text.count("增长") == 4


def test_a_title_of_slides_whose_number_alone_changes_stays() -> None:
    slides = []
    for number in range(1, 5):
        slide = Page(width=720, height=405).say(60, 350, f"重点工作{number}", 32).say(300, 20, "澜江市财政局", 10)
        slides.append(slide.say(60, 280, f"支出{number + 10}.{number}亿元，比上年增长{number}.5%，好于预期。", 18))
    text = read_pdf(pdf(*slides)).text
    assert [f"重点工作{number}" in text for number in range(1, 5)] == [True] * 4
    assert "财政局" not in text


def test_headings_have_their_levels_by_number_and_by_size() -> None:
    page = Page().say(170, 760, "澜江市2024年预算执行情况的报告", 22)
    page.say(112, 700, "一、收入情况").say(112, 670, "全市一般公共预算收入完成41.5亿元，比上年增长3.2%，好于预期。")
    page.say(80, 641, "其中税收收入30.2亿元。").say(80, 600, "财政改革", 20).say(112, 570, "预算管理进一步加强。")
    opened = read_pdf(pdf(page))
    kinds = {opened.text[line.start : line.end]: (line.kind, line.level) for line in opened.lines}
    assert kinds["财政改革"] == (BlockKind.HEADING, 2)
    assert kinds["澜江市2024年预算执行情况的报告"] == (None, 0)


def test_a_title_over_two_lines_is_one() -> None:
    page = Page().say(134, 760, "关于澜江市2024年预算执行情况", 22).say(167, 730, "和2025年预算草案的报告", 22)
    page.say(80, 690, FULL).say(80, 661, FULL).say(80, 632, FULL + "。")
    assert lines_of(pdf(page))[0] == "关于澜江市2024年预算执行情况和2025年预算草案的报告"


def test_a_numbered_heading_and_the_title_of_the_table_beneath_it_are_two_lines() -> None:
    pages = [
        page_of_lines(*["　　" + FULL[:-2], *[FULL] * 5, "全市支出52.6亿元。"]),
        ruled(
            page_of_lines("　　三、全市一般公共预算本级收入决算情况表")
            .say(88, 700, "2025年度澜江市本级（市直部门）一般公共预算收入决算表", 16)
            .say(460, 660, "单位：万元", 12),
            [["项目", "金额"], ["税收收入", "340.50"]],
            xs=(80, 300, 540),
        ),
    ]
    found = lines_of(pdf(*pages))
    assert "三、全市一般公共预算本级收入决算情况表" in found
    assert "2025年度澜江市本级（市直部门）一般公共预算收入决算表" in found


def test_a_page_that_holds_nothing_but_its_number_says_nothing() -> None:
    pages = [page_of_lines("　　" + FULL[:-2], "全市支出52.6亿元。", number=1), *(Page() for _ in range(3))]
    for number, page in enumerate(pages[1:], 2):
        page.say(283, 60, f"— {number} —", 14)
    assert lines_of(pdf(*pages))[-1] == FULL[:-2] + "全市支出52.6亿元。"


def test_points_that_a_font_keeps_at_a_place_of_its_own_are_points() -> None:
    point = "\U001001b0"
    page = page_of_lines(
        f"　　全市收入４３{point}４亿元.支出５２{point}６亿元,增长３{point}２％.",
        f"　　２{point}政府性基金预算(草案)",
        f"　　债务余额６６{point}１亿元.",
    )
    assert lines_of(pdf(page)) == [
        "全市收入４３.４亿元。支出５２.６亿元，增长３.２％。",
        "２.政府性基金预算（草案）",
        "债务余额６６.１亿元。",
    ]


def test_a_footnote_hangs_on_its_sentence_and_its_mark_is_no_digit_of_an_amount() -> None:
    page = page_of_lines("　　" + FULL[:-2], FULL, "债务余额66.1亿元")
    page.say(80 + width_of("债务余额66.1亿元"), 682 + 7, "[1]", 8)
    page.say(80 + width_of("债务余额66.1亿元") + 12, 682, "，控制在限额内。")
    page.say(76, 120, "[1]", 6).say(86, 116, "含再融资债券。", 10)
    opened = read_pdf(pdf(page))
    assert "债务余额66.1亿元，控制在限额内。" in opened.text
    (note,) = [line for line in opened.lines if line.kind is BlockKind.FOOTNOTE]
    assert opened.text[note.start : note.end] == "含再融资债券。"
    assert note.under == 0


def test_the_labels_of_a_chart_are_no_sentences_and_are_told_of() -> None:
    page = page_of_lines("　　" + FULL[:-2], FULL + "。").rule(100, 400, 100, 600).rule(100, 400, 450, 400)
    page.draw("2 w 100 420 m 150 520 l 200 470 l 250 560 l 300 500 l S")
    page.say(140, 525, "41.5%", 9).say(190, 475, "38.2%", 9).say(110, 385, "2023年", 9).say(210, 385, "2024年", 9)
    page.say(112, 330, "全市支出52.6亿元。")
    opened = read_pdf(pdf(page))
    assert "38.2" not in opened.text
    assert "52.6" in opened.text
    assert "第1页的图表没有读出" in opened.left_out


def test_a_page_on_its_side_is_read_as_it_is_held() -> None:
    page = Page(extra="/Rotate 90")
    for at, text in enumerate(("收入41.5亿元。", "支出52.6亿元。")):
        page.draw(f"BT /F1 16 Tf 0 1 -1 0 {100 + at * 40} 100 Tm <{text.encode('utf-16-be').hex()}> Tj ET")
    assert lines_of(pdf(page)) == ["收入41.5亿元。支出52.6亿元。"]


def test_a_scan_says_that_it_is_one() -> None:
    image = (
        "<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1 >>"
    )
    page = Page(extra=f"/Resources << /XObject << /I {first_free(1)} 0 R >> >>").draw("q 595 0 0 842 0 0 cm /I Do Q")
    with pytest.raises(Refusal, match="扫描件") as told:
        read_pdf(pdf(page, objects=(f"{image}\nstream\n0\nendstream",)))
    assert told.value.problem is OpeningProblem.SCAN


def test_pages_are_told_as_they_are_read() -> None:
    told: list[tuple[int, int]] = []
    read_pdf(pdf(*(page_of_lines(f"　　第{at}段。") for at in range(300))), told=lambda *how: told.append(how))
    assert told[0] == (1, 300)
    assert told[-1] == (300, 300)


def test_a_picture_on_the_first_page_is_told_of_since_a_title_may_be_one() -> None:
    pictured, plain = page_of_lines("　　" + FULL), page_of_lines("　　" + FULL)
    pictured.draw("q 300 0 0 60 100 700 cm BI /W 1 /H 1 /CS /G /BPC 8 ID A EI Q")
    assert "第1页有图片" in read_pdf(pdf(pictured, plain)).left_out
    assert "第1页有图片" not in read_pdf(pdf(plain, pictured)).left_out
