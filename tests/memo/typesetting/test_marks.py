"""A number leads to its quotation and back; every sentence has a bookmark."""

import re

import msgspec
import pytest
from lxml import etree

from fiscal_desk.memo.model import Attachment, Column, Memo, Paragraph, Run, Sentence, Table, TableRow, plain
from fiscal_desk.memo.words.joining import JOINER, unjoined
from fiscal_desk.memo.words.marks.sentence_marks import known_as, parted, said_as, sentence_mark
from tests.memo.typesetting.opened import Opened, get, words

SEE = Run("（原文见附件1第1、3条）", sentence="faults.conflict:aa", refers=("quotation:1", "quotation:3"))
SAID = Paragraph(
    (Run("收入为86.4亿元", sentence="faults.conflict:aa"), SEE, Run("。", sentence="faults.conflict:aa")),
    sentences=(Sentence("faults.conflict:aa"),),
)
NEXT = Paragraph(
    (
        Run("其余见", sentence="faults.rest"),
        Run("附件2", sentence="faults.rest", refers=("annex:checks",)),
        Run("第9条"),
    )
)
QUOTES = Table(
    (Column("序号"), Column("原文")),
    tuple(TableRow((plain(str(n)), plain(f"第{n}句"))) for n in range(1, 4)),
    notes=("注：甲", "乙"),
)
MEMO = Memo(
    title="题",
    blocks=(SAID, NEXT),
    attachments=(
        Attachment("原文摘录", (QUOTES, QUOTES), id="annex:quotations"),
        Attachment("数据核对明细表", (QUOTES,), landscape=True, id="annex:checks"),
    ),
)


@pytest.fixture(scope="module")
def opened() -> Opened:
    return Opened(MEMO)


def inside(opened: Opened, name: str) -> str:
    """Return the words between a bookmark's ends."""
    (start,) = opened.find(f".//w:bookmarkStart[@w:name='{name}']")
    found = []
    for each in start.itersiblings():
        if etree.QName(each).localname == "bookmarkEnd" and get(each, "id") == get(start, "id"):
            return unjoined("".join(found))
        found.append(words(each))
    raise AssertionError(name)


def test_each_number_of_a_reference_leads_to_its_quotation(opened: Opened) -> None:
    (line,) = [each for each in opened.find("w:p") if "收入为" in words(each)]
    links = opened.find("w:hyperlink", line)
    assert [(words(each), get(each, "anchor")) for each in links] == [("1", "fd_quotation_1"), ("3", "fd_quotation_3")]
    assert inside(opened, "fd_quotation_3") == "3"
    assert unjoined(words(line)) == SAID.text


def test_a_quotation_leads_back_to_the_sentence_that_cites_it(opened: Opened) -> None:
    back = {words(each): get(each, "anchor") for each in opened.find("w:tbl[1]//w:hyperlink")}
    mark = sentence_mark("faults.conflict:aa", SAID.text)
    assert back == {"1": mark, "3": mark}
    assert inside(opened, mark) == SAID.text.removesuffix("。")  # LibreOffice would print an empty line


def test_an_attachment_is_reached_from_its_name(opened: Opened) -> None:
    (link,) = opened.find(".//w:hyperlink[@w:anchor='fd_annex_checks']")
    assert words(link) == "附件2"
    assert inside(opened, "fd_annex_checks") == "附件2"


def test_names_and_numbers_of_bookmarks_are_given_once(opened: Opened) -> None:
    starts = opened.find(".//w:bookmarkStart")
    for attribute in ("name", "id"):
        given = [get(each, attribute) for each in starts]
        assert len(given) == len(set(given)) > 5
    assert all(re.fullmatch(r"[A-Za-z]\w{0,39}", get(each, "name") or "") for each in starts)
    anchors = {get(each, "anchor") for each in opened.find(".//w:hyperlink")}
    assert anchors <= {get(each, "name") for each in starts}


def test_what_refers_to_nothing_that_is_there_is_plain_text() -> None:
    alone = msgspec.structs.replace(MEMO, attachments=())
    found = Opened(alone)
    assert not found.find(".//w:hyperlink")
    assert [unjoined(words(each)) for each in found.find("w:p")[2:4]] == [SAID.text, NEXT.text]


def test_a_sentences_mark_tells_what_it_is_and_what_it_said() -> None:
    mark = sentence_mark("faults.conflict:aa", "收入为86.4亿元。")
    assert parted(mark) == (known_as("faults.conflict:aa"), said_as("收入为 86.4\u200d亿元。"))
    assert parted("_GoBack") is None


def test_a_search_for_an_amount_finds_it(opened: Opened) -> None:
    assert JOINER not in "".join(words(each) for each in opened.find("w:p"))
    (rule,) = opened.find("w:noLineBreaksBefore", opened.xml("word/settings.xml"))
    assert all(unit in (get(rule, "val") or "") for unit in "万亿元")


def test_a_tables_notes_stand_on_the_page_of_its_last_row(opened: Opened) -> None:
    table = opened.find("w:tbl[1]")[0]
    kept = [bool(opened.find(".//w:keepNext", row)) for row in opened.find("w:tr", table)]
    assert kept == [False, True, True, True]  # the head's style keeps it; of three rows none may stand alone
    notes = [each for each in opened.find("w:p") if words(each) in ("注：甲", "乙")]
    assert [bool(opened.find("w:pPr/w:keepNext", each)) for each in notes[:2]] == [True, False]


def test_somebody_who_does_not_see_a_table_hears_what_it_is(opened: Opened) -> None:
    told = [(get(each, "val"), get(each.getnext(), "val")) for each in opened.find(".//w:tblCaption")]
    assert told[0] == ("原文摘录", "共3行；各栏为序号、原文")


def test_no_fewer_than_three_rows_of_a_long_table_stand_alone_on_a_page() -> None:
    rows = [TableRow((plain(str(n)),)) for n in range(8)]
    rows.insert(7, TableRow((plain("支出"),), band=True))
    opened = Opened(Memo(title="题", blocks=(Table((Column("序号"),), tuple(rows)),)))
    kept = [bool(opened.find(".//w:keepNext", row)) for row in opened.find("w:tbl/w:tr")]
    # The head by its style; two rows with the third; the third last with all behind it, a band counting for nothing.
    assert kept == [False, True, True, False, False, False, True, True, True, False]


def test_high_rows_are_not_kept_together_until_they_are_longer_than_a_page() -> None:
    rows = tuple(TableRow((plain("万元" * 60 if n == 4 else str(n)),)) for n in range(6))
    opened = Opened(Memo(title="题", blocks=(Table((Column("序号"),), rows),)))
    kept = [bool(opened.find(".//w:keepNext", row)) for row in opened.find("w:tbl/w:tr")]
    assert kept == [False, True, True, False, False, True, False]
