"""Whatever the memo says can be worded anew where it stands: headings, notes under tables, the attachments' too."""

from __future__ import annotations

from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from fiscal_desk.desk.desk import Desk
from fiscal_desk.desk.workshop.workshop import Workshop
from fiscal_desk.memo.model import Heading, Paragraph, Table, runs_in
from tests.desk.whole_desk import press
from tests.desk.workshop.shown import Key, composed, page, typed


def reword(desk: Desk, workshop: Workshop, qtbot: QtBot, known: str, words: str) -> None:
    workshop.view.choose(known)
    workshop.view.setFocus()
    press(desk, Key.Key_F2)
    assert workshop.editor.isVisible()
    typed(words, workshop)
    if not words:
        QTest.keyClick(workshop.editor.text, Key.Key_Delete)
    QTest.keyClick(workshop.editor.text, Key.Key_Return)
    composed(desk, qtbot)


def test_nothing_that_is_printed_is_out_of_the_editors_reach(workshop: Workshop) -> None:
    assert workshop.draft is not None
    memo = workshop.draft.memo
    shown = set(workshop.view.sentences())
    for block in (*memo.blocks, *(block for attachment in memo.attachments for block in attachment.blocks)):
        if isinstance(block, Heading | Table):
            assert all(run.sentence in shown for run in runs_in(block)[isinstance(block, Heading) :]), block
        elif isinstance(block, Paragraph) and block.text.strip():
            assert shown & {run.sentence for run in block.runs}, block.text


def test_a_heading_is_worded_anew_keeps_its_number_and_its_own_words_come_back(
    desk: Desk, workshop: Workshop, qtbot: QtBot
) -> None:
    assert workshop.draft is not None
    heading = next(block for block in workshop.draft.memo.blocks if isinstance(block, Heading))
    reword(desk, workshop, qtbot, heading.sentence, "总的看")
    assert "总的看" in page(workshop)
    renamed = next(block for block in workshop.draft.memo.blocks if isinstance(block, Heading))
    assert renamed.number == heading.number
    reword(desk, workshop, qtbot, heading.sentence, "")  # a section goes by its tick, not by an empty heading
    assert heading.text in page(workshop)
    assert not desk.session.case.memo.rewordings


def test_a_note_of_an_attachment_is_worded_anew_and_left_out(desk: Desk, workshop: Workshop, qtbot: QtBot) -> None:
    assert workshop.draft is not None
    table = next(
        block
        for attachment in workshop.draft.memo.attachments
        for block in attachment.blocks
        if isinstance(block, Table) and len(block.notes) > 1
    )
    first, second = table.told[:2]
    reword(desk, workshop, qtbot, first, "注：斜体为计算数。")
    reword(desk, workshop, qtbot, second, "")
    notes = [
        note
        for attachment in workshop.draft.memo.attachments
        for block in attachment.blocks
        if isinstance(block, Table)
        for note in block.notes
    ]
    assert "注：斜体为计算数。" in notes
    assert table.notes[0] not in notes
    assert table.notes[1] not in notes


def test_an_attachments_title_is_worded_anew_where_it_stands_and_its_own_comes_back(
    desk: Desk, workshop: Workshop, qtbot: QtBot
) -> None:
    assert workshop.draft is not None
    attachment = workshop.draft.memo.attachments[-1]
    known = attachment.heading.sentence
    reword(desk, workshop, qtbot, known, "本次核对的明细")
    renamed = workshop.draft.memo.attachments[-1]
    assert (renamed.title, renamed.id) == ("本次核对的明细", attachment.id)
    assert renamed.blocks == attachment.blocks
    assert known in workshop.view.sentences()
    reword(desk, workshop, qtbot, known, "")  # an attachment goes by its tick
    assert workshop.draft.memo.attachments[-1].title == attachment.title
    assert not desk.session.case.memo.rewordings


def test_title_and_signature_on_the_page_lead_to_their_fields(desk: Desk, workshop: Workshop) -> None:
    for known, field in (("asked:title", workshop.form.title), ("asked:date", workshop.form.date)):
        workshop.view.choose(known)
        workshop.view.setFocus()
        press(desk, Key.Key_F2)
        assert workshop.form.isVisible()
        assert field.hasFocus()
        assert not workshop.editor.isVisible()
