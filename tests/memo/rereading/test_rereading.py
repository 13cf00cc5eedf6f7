"""A memo that comes back from Word: what was changed there is told from what the case says otherwise since."""

import io
import os
import re
import shutil
import subprocess
import zipfile
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest

from fiscal_desk.memo.arranging.draft import Draft
from fiscal_desk.memo.model import Attachment, Column, Face, Heading, Memo, Paragraph, Run, Sentence, Table, TableRow
from fiscal_desk.memo.rereading.rereading import Difference, DifferenceKind, Reread, reread
from fiscal_desk.memo.rereading.taking import takings_of
from fiscal_desk.memo.rereading.telling import json_form, lines_of
from fiscal_desk.memo.word import docx_bytes
from fiscal_desk.memo.words.joining import unjoined
from fiscal_desk.report.errors import Refusal

Kind = DifferenceKind


def sentence(known: str, text: str) -> Paragraph:
    return Paragraph((Run(text, sentence=known),), sentences=(Sentence(known),))


def both(*paragraphs: Paragraph) -> Paragraph:
    return Paragraph(tuple(run for each in paragraphs for run in each.runs))


FIRST = sentence("faults.conflict:1a", "收入为86.4亿元和86.9亿元，表述不一致。")
SECOND = sentence("missed.own:2b", "未达到的目标有三项。")
THIRD = sentence("asked.check:3c", "请核实口径。")
LEAD = Paragraph((Run("收入。", Face.STRONG),))
CELL = TableRow(((Run("一般公共预算收入", sentence="row:4d"),),))
MEMO = Memo(
    title="关于两份报告的备忘录",
    blocks=(
        Heading(1, "主要情况", "一、"),
        both(LEAD, FIRST, SECOND),
        THIRD,
        Table((Column("指标"),), (CELL,), notes=("注：甲",)),
    ),
    recipient="区政府办公室",
    office="云岫区财政局",
    date="2024-02-03",
)


def changed(change: Callable[[str], str], memo: Memo = MEMO) -> bytes:
    """Return a memo's file with its body's XML changed, without the joiners, as somebody types."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(docx_bytes(memo))) as old, zipfile.ZipFile(made, "w") as new:
        for name in old.namelist():
            content = old.read(name)
            if name == "word/document.xml":
                before = unjoined(content.decode())
                content = change(before).encode()
                assert content != before.encode() or change is same
            new.writestr(name, content)
    return made.getvalue()


def same(xml: str) -> str:
    return xml


def replaced(old: str, new: str) -> Callable[[str], str]:
    return lambda xml: re.sub(old, new, xml, count=1, flags=re.DOTALL)


def differences(data: bytes, memo: Memo = MEMO) -> list[Difference]:
    return list(reread(data, memo).differences)


def test_a_memo_that_nobody_touched_differs_in_nothing() -> None:
    found = reread(changed(same), MEMO)
    assert (found.found, found.differences) == (4, ())


def test_an_edited_sentence_is_told_with_both_wordings() -> None:
    (found,) = differences(changed(replaced("表述不一致", "两处数不同")))
    assert found == Difference(
        Kind.EDITED,
        "faults.conflict:1a",
        "收入为86.4亿元和86.9亿元，表述不一致。",
        "收入为86.4亿元和86.9亿元，两处数不同。",
    )
    assert found.may_be_taken


def test_words_behind_a_sentence_belong_to_it() -> None:
    behind = replaced(
        r"(有三项</w:t></w:r><w:bookmarkEnd [^>]*/><w:r><w:t>。</w:t></w:r>)", r"\1<w:r><w:t>原因待查。</w:t></w:r>"
    )
    (found,) = differences(changed(behind))
    assert (found.kind, found.edited) == (Kind.EDITED, "未达到的目标有三项。原因待查。")


def test_what_the_case_says_otherwise_since_is_no_edit() -> None:
    now = msgspec.structs.replace(
        MEMO, blocks=(*MEMO.blocks[:2], sentence("asked.check:3c", "请核实范围。"), MEMO.blocks[3])
    )
    (found,) = differences(changed(same), now)
    assert (found.kind, found.now, found.may_be_taken) == (Kind.CHANGED, "请核实范围。", False)
    (found,) = differences(changed(replaced("请核实口径", "请书面说明口径")), now)
    assert (found.kind, found.edited) == (Kind.BOTH, "请书面说明口径。")


def test_the_same_words_on_both_sides_differ_in_nothing() -> None:
    now = msgspec.structs.replace(
        MEMO, blocks=(*MEMO.blocks[:2], sentence("asked.check:3c", "请核实范围。"), MEMO.blocks[3])
    )
    assert differences(changed(replaced("核实口径", "核实范围")), now) == []


def test_a_deleted_sentence_a_new_one_and_one_that_the_case_lost_are_told_apart() -> None:
    gone = replaced(
        r"<w:bookmarkStart [^>]*/>(?:(?!bookmarkStart).)*未达到.*?<w:bookmarkEnd [^>]*/><w:r><w:t>。</w:t></w:r>", ""
    )
    assert [(each.kind, each.now) for each in differences(changed(gone))] == [(Kind.MISSING, "未达到的目标有三项。")]
    less = msgspec.structs.replace(MEMO, blocks=(*MEMO.blocks[:2], *MEMO.blocks[3:]))
    assert [(each.kind, each.edited) for each in differences(changed(same), less)] == [(Kind.GONE, "请核实口径。")]


def test_a_paragraph_that_somebody_wrote_is_told() -> None:
    added = replaced(r"<w:tbl>", "<w:p><w:r><w:t>补充说明：已电话核实。</w:t></w:r></w:p><w:tbl>")
    assert [(each.kind, each.edited) for each in differences(changed(added))] == [
        (Kind.ADDED, "补充说明：已电话核实。")
    ]


def test_words_before_the_first_sentence_of_a_paragraph_are_told_as_added() -> None:
    before = replaced(">收入。<", ">收入（经核实）。<")
    assert [(each.kind, each.edited) for each in differences(changed(before))] == [(Kind.ADDED, "收入（经核实）。")]


def test_a_sentence_that_was_split_into_two_paragraphs_is_one_still() -> None:
    (found,) = differences(changed(replaced("和86.9亿元，", "和86.9亿元。</w:t></w:r></w:p><w:p><w:r><w:t>")))
    assert (found.kind, found.edited) == (Kind.EDITED, "收入为86.4亿元和86.9亿元。\n表述不一致。")


def test_words_deleted_with_changes_recorded_are_gone_and_inserted_ones_there() -> None:
    tracked = replaced(
        "表述不一致</w:t></w:r>",
        "</w:t></w:r><w:del><w:r><w:delText>表述不一致</w:delText></w:r></w:del><w:ins><w:r><w:t>两处不同</w:t></w:r></w:ins>",
    )
    (found,) = differences(changed(tracked))
    assert found.edited.endswith("86.9亿元，两处不同。")


def test_a_cell_is_read_again_too() -> None:
    (found,) = differences(changed(replaced("一般公共预算收入", "地方一般公共预算收入")))
    assert (found.sentence, found.edited) == ("row:4d", "地方一般公共预算收入")


def test_another_file_is_told_to_be_none_of_this_case() -> None:
    other = docx_bytes(Memo(title="通知", blocks=(Paragraph((Run("文"),)),)))
    assert lines_of(reread(other, MEMO), "通知.docx")[0].startswith("通知.docx：没有认出")
    with pytest.raises(Refusal):
        reread(b"text", MEMO)


def test_what_differs_is_told_in_lines_and_as_json() -> None:
    found = reread(changed(replaced("表述不一致", "两处数不同")), MEMO)
    assert lines_of(found, "a.docx")[:2] == ["a.docx：认出4句，1处不同", "文件里改过"]
    (form,) = json_form(found, "a.docx")["differences"]
    assert (form["kind"], form["sentence"], form["may_be_taken"]) == ("edited", "faults.conflict:1a", True)


@pytest.mark.skipif(shutil.which("soffice") is None, reason="soffice missing: nothing to save with")
def test_what_libreoffice_saved_is_read_again_as_well(tmp_path: Path) -> None:
    (tmp_path / "memo.docx").write_bytes(changed(replaced("表述不一致", "两处数不同")))
    subprocess.run(
        [
            *("soffice", "--headless", f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"),
            *("--convert-to", "docx:MS Word 2007 XML", "--outdir", tmp_path / "out", tmp_path / "memo.docx"),
        ],
        check=True,
        capture_output=True,
        timeout=240,
        env={**os.environ, "HOME": str(tmp_path)},
    )
    (found,) = differences((tmp_path / "out" / "memo.docx").read_bytes())
    assert (found.kind, found.sentence) == (Kind.EDITED, "faults.conflict:1a")


@pytest.mark.parametrize(
    ("old", "new", "name", "taken"),
    [
        ("关于两份报告", "关于云岫区两份报告", "asked:title", "关于云岫区两份报告的备忘录"),
        ("区政府办公室", "区政府领导", "asked:recipient", "区政府领导"),
        ("云岫区财政局", "云岫区财政局预算科", "asked:office", "云岫区财政局预算科"),
        ("2024年2月3日", "2024年3月15日", "asked:date", "2024-03-15"),
    ],
)
def test_title_recipient_signature_and_date_changed_in_word_are_read_and_can_be_taken(
    old: str, new: str, name: str, taken: str
) -> None:
    (found,) = reread(changed(replaced(old, new)), MEMO).differences
    assert (found.kind, found.sentence) == (Kind.EDITED, name)
    assert new in found.edited
    (taking,) = takings_of(Reread(4, (found,)), Draft(MEMO, (), ())).takings
    assert (taking.can_be_taken, taking.text, taking.asked) == (True, taken, name)


def test_a_date_that_is_none_is_shown_and_cannot_be_taken() -> None:
    found = reread(changed(replaced("2024年2月3日", "二月")), MEMO)
    (taking,) = takings_of(found, Draft(MEMO, (), ())).takings
    assert (taking.can_be_taken, taking.difference.edited) == (False, "二月")


def test_what_was_filled_in_otherwise_since_is_no_change_of_the_file() -> None:
    now = msgspec.structs.replace(MEMO, title="关于三份报告的备忘录", office="", date="2024-05-06", recipient="")
    assert differences(changed(same), now) == []


def test_an_attachments_title_changed_in_word_is_read() -> None:
    attached = Attachment("数据核对明细表", (sentence("note:5e", "注：乙"),), id="annex:checks")
    memo = msgspec.structs.replace(MEMO, attachments=(attached,))
    (found,) = differences(changed(replaced("(附件1?</w:t>.*)数据核对明细表", r"\1核对表"), memo), memo)
    assert (found.sentence, found.edited) == ("heading:annex:checks", "核对表")
