"""One thing of our memo is changed: the rule that it belongs to says so, and no other rule does."""

import msgspec
import pytest

from fiscal_desk.memo.model import Heading, paragraph
from fiscal_desk.memo.norms.checking import RULES, check_document
from fiscal_desk.memo.norms.data import norms
from fiscal_desk.memo.word import docx_bytes
from tests.memo.norms.built import MEMO, broken, remarks

STYLES, BODY, SETTINGS, FOOTER = "word/styles.xml", "word/document.xml", "word/settings.xml", "word/footer1.xml"
TITLE = r'(styleId="MemoTitle".*?)'
NORMAL = r'(styleId="Normal".*?)'

#: Rule, the sentence that is expected, part, what is replaced, and by what.
CHANGES = [
    ("paper", "纸张为148毫米×210毫米", BODY, r'w:w="11906" w:h="16838"', 'w:w="8391" w:h="11906"'),
    ("margins", "左边距为31.7毫米，应为28毫米", BODY, r'w:left="1588"', 'w:left="1800"'),
    ("grid", "每页排19行", STYLES, r'w:line="579"', 'w:line="640"'),
    ("grid", "每行排27字", STYLES, NORMAL + r'<w:spacing w:val="-5"/>', r'\1<w:spacing w:val="0"/>'),
    ("title", "标题没有居中", STYLES, TITLE + r'<w:jc w:val="center"/>', r'\1<w:jc w:val="left"/>'),
    ("title", "标题为18磅", STYLES, TITLE + r'<w:sz w:val="44"/>', r'\1<w:sz w:val="36"/>'),
    ("title", "标题的字体为黑体", STYLES, TITLE + r'w:eastAsia="方正小标宋简体"', r'\1w:eastAsia="黑体"'),
    (
        "recipient",
        "主送没有顶格",
        STYLES,
        r'(styleId="Recipient".*?)<w:ind [^>]*/>',
        r'\1<w:ind w:firstLineChars="200"/>',
    ),
    ("recipient", "主送后应为全角冒号", BODY, "(办公室</w:t>(?:(?!<w:t>).)*<w:t>)：", r"\1:"),
    ("body", "正文为14磅", STYLES, r'(docDefaults.*?)<w:sz w:val="32"/>', r'\1<w:sz w:val="28"/>'),
    ("body", "首行空0字", BODY, r"(<w:keepNext/>)(</w:pPr><w:r><w:t>请核实)", r'\1<w:ind w:firstLine="0"/>\2'),
    ("body", "首行用空格空字", BODY, "<w:t>请核实", "<w:t>　　请核实"),
    ("headings", "一级标题的字体为宋体，应为黑体", STYLES, r'(styleId="Heading1".*?)黑体', r"\1宋体"),
    ("headings", "二级标题加粗了", STYLES, r'(styleId="Heading2".*?<w:rPr>)', r"\1<w:b/>"),
    ("heading_numbers", "一级标题的序数为三、，前面应为二、", BODY, "二、需核实", "三、需核实"),
    ("heading_numbers", "序数写作“1、”，应写作“1.”", BODY, "1.收入", "1、收入"),
    ("attachment_list", "附件名称后有标点“。”", BODY, "(2.摘录)", r"\1。"),
    ("attachment_list", "附件的标题与附件说明中的“对照表”不一致", BODY, "1.指标对照表", "1.对照表"),
    ("attachments", "附件没有另起一页", BODY, "(nextPage.*)nextPage", r"\1continuous"),
    ("attachments", "“附件”的字体为楷体", STYLES, r'(styleId="AttachmentLabel".*?)黑体', r"\1楷体"),
    ("attachments", "附件的标题在第2行", BODY, r"(附件2</w:t></w:r></w:p>)<w:p/>", r"\1"),
    ("signature", "成文日期写作“2024年02月03日”", BODY, "2024年2月3日", "2024年02月03日"),
    (
        "signature",
        "日期首字比署名首字右移0字",
        BODY,
        r'w:leftChars="1800" w:left="\d+"(/></w:pPr><w:bookmarkStart [^>]*/><w:r><w:t>云岫)',
        r'w:leftChars="2000"\1',
    ),
    ("page_numbers", "页码为“1 —”", FOOTER, "— <", "<"),
    ("page_numbers", "页码为9磅", STYLES, r'(styleId="PageNumberLine".*?)<w:sz w:val="28"/>', r'\1<w:sz w:val="18"/>'),
    ("page_numbers", "单页和双页的页码在同一侧", SETTINGS, "<w:evenAndOddHeaders/>", ""),
    ("wide_tables", "表宽360.8毫米", BODY, r'<w:gridCol w:w="\d+"/>', '<w:gridCol w:w="10000"/>'),
    ("header_rows", "表有12行", BODY, "<w:tblHeader/>", ""),
    ("row_split", "有1行允许跨页断行", BODY, "<w:cantSplit/>", ""),
    ("table_text", "“数值”栏的数字没有右对齐", BODY, r'<w:jc w:val="right"/>', '<w:jc w:val="left"/>'),
    ("table_text", "右上角和表头都没有写单位", BODY, "单位：亿元", "附表如下"),
    ("fonts", "用了字体微软雅黑", STYLES, r'(styleId="TableText".*?)宋体', r"\1微软雅黑"),
    ("signs", "引号、破折号或省略号会用西文字体", BODY, r'<w:rFonts w:hint="eastAsia"/>', ""),
    ("colour", "文字的颜色为#FF0000", BODY, "<w:r>(<w:t>请核实)", r'<w:r><w:rPr><w:color w:val="FF0000"/></w:rPr>\1'),
    ("punctuation", "“入,”中用了半角标点", BODY, "请核实收入的口径", "请核实收入,并说明口径"),
    ("punctuation", "“《》”不成对", BODY, "请核实收入", "请核实《收入"),
    ("punctuation", "重复了标点", BODY, "的口径。", "的口径。。"),
    ("punctuation", "省略号应为", BODY, "的口径。", "的口径..."),
    ("punctuation", "书名号、引号之间不用顿号", BODY, "请核实", "请对照《甲》、《乙》核实"),
    ("numbers", "“2~3%”：范围两端都应带单位", BODY, "2%~3%", "2~3%"),
    ("numbers", "“增长-3”：应写作下降多少", BODY, "2%~3%", "-3%"),
    ("numbers", "“８６”：数字应为半角", BODY, "86.4", "８６.4"),
    ("numbers", "“.4”：小数点前应有0", BODY, "86.4亿", ".4亿"),
    ("numbers", "“23年”：年份应写四位", BODY, "请核实收入", "请核实23年的收入"),
]


def test_our_memo_passes_every_rule() -> None:
    report = check_document(docx_bytes(MEMO), "memo.docx")
    assert remarks(report) == {}
    assert report.passes
    assert {each.rule for each in report.outcomes if each.there} == set(RULES)


@pytest.mark.parametrize("fonts", ["gb2312", "plain"])
@pytest.mark.parametrize("page_number", ["outer", "centre"])
def test_every_preset_passes(fonts: str, page_number: str) -> None:
    memo = msgspec.structs.replace(MEMO, fonts=fonts, page_number=page_number, recipient="", office="")
    assert remarks(check_document(docx_bytes(memo), "memo.docx")) == {}


@pytest.mark.parametrize(("rule", "sentence", "part", "pattern", "replacement"), CHANGES)
def test_what_was_changed_is_told_by_its_rule(
    rule: str, sentence: str, part: str, pattern: str, replacement: str
) -> None:
    said = remarks(broken(part, pattern, replacement))
    assert any(sentence in each for each in said.get(rule, [])), said


def test_each_rule_of_the_list_is_kept_and_each_sentence_can_occur() -> None:
    assert {rule.id for rule in norms().rules} == set(RULES)
    assert {rule for rule, *_ in CHANGES} == set(RULES)


def test_what_was_changed_is_told_with_its_place() -> None:
    report = broken(BODY, "请核实收入的口径", "请核实收入,并说明口径")
    (remark,) = next(each for each in report.outcomes if each.rule == "punctuation").remarks
    (place,) = remark.places
    assert (place.paragraph, place.quote) == (12, "请核实收入,并说明口径。")


def test_a_cell_is_told_by_table_row_and_column() -> None:
    report = broken(BODY, r'<w:jc w:val="right"/>', '<w:jc w:val="left"/>', count=0)
    (remark,) = next(each for each in report.outcomes if each.rule == "table_text").remarks
    assert [(place.table, place.row, place.column) for place in remark.places] == [(1, 2, 3)]


def test_one_change_touches_one_rule() -> None:
    for rule, _, part, pattern, replacement in CHANGES:
        if (part, rule) in ((STYLES, "body"), (BODY, "paper"), (BODY, "wide_tables")):
            continue  # what everything else stands on
        touched = set(remarks(broken(part, pattern, replacement)))
        assert touched - {"grid" if rule == "margins" else rule} <= {rule}, (rule, pattern, touched)


def test_an_enumeration_in_a_long_sentence_is_no_heading() -> None:
    long = "（一）" + "各部门对照清单逐项核对本单位所报数据并就口径差异作出书面说明" * 3 + "。"
    memo = msgspec.structs.replace(MEMO, blocks=(*MEMO.blocks, paragraph(long)))
    assert remarks(check_document(docx_bytes(memo), "memo.docx")) == {}


def test_levels_start_anew_below_each_heading() -> None:
    blocks = [
        Heading(1, "甲", "一、"),
        Heading(2, "乙", "（一）"),
        Heading(1, "丙", "二、"),
        Heading(2, "丁", "（一）"),
    ]
    memo = msgspec.structs.replace(MEMO, blocks=(paragraph("说明如下。"), *blocks, paragraph("完。")))
    assert remarks(check_document(docx_bytes(memo), "memo.docx")) == {}
