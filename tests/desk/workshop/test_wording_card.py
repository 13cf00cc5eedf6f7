"""A card of the chooser: what is typed keeps its references to attachments, however many there are."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from fiscal_desk.case.changes.commands import RewordSentence
from fiscal_desk.desk.workshop.wording_dialog import WordingCard
from fiscal_desk.memo.arranging.rewording import Worded, WordingState

NOW = "其余3处见{see}、{see2}。"
SHOWN = "其余3处见附件1、附件2。"


def card(qtbot: QtBot, state: WordingState = WordingState.OUTDATED) -> WordingCard:
    text = "另有几处，详见{see}和{see2}。"
    worded = Worded("faults.rest", state, "其余2处见{see}、{see2}。", NOW, text, SHOWN, "另有几处，详见附件1和附件2。")
    made = WordingCard(worded)
    qtbot.addWidget(made)
    return made


def test_references_in_the_users_words_follow_the_attachments(qtbot: QtBot) -> None:
    made = card(qtbot)
    assert list(made.steps()) == []
    made.text.setPlainText("还有三处（附件2、附件1）。")
    assert list(made.steps()) == [RewordSentence("faults.rest", NOW, "还有三处（{see2}、{see}）。")]


def test_what_is_lost_can_only_be_deleted(qtbot: QtBot) -> None:
    made = card(qtbot, WordingState.LOST)
    assert made.take_text.isHidden()
    made.take_now.setChecked(True)
    assert [(step.sentence, step.text) for step in made.steps()] == [("faults.rest", None)]  # type: ignore[union-attr]
