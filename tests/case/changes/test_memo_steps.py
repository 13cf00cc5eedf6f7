"""What is said about the memo is kept, taken back and merged like every other step; old cases know nothing of it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from fiscal_desk.case.case import Case
from fiscal_desk.case.changes.commands import AddReport, ArrangeMemo, JudgeFindings, RewordSentence, SetChoice
from fiscal_desk.case.merging import compare_cases
from fiscal_desk.case.state.memo_words import FindingState, MemoPlan, MemoWords
from tests.case.samples import TEXT, read, report_of

CONFLICT = "conflict:0a1b2c3d4e5f"
SAYS = "2023年新增债券，报告一为9.5亿元，报告二为9亿元，相差0.5亿元，表述不一致。"


@pytest.fixture
def theirs(tmp_path: Path) -> Iterator[Case]:
    """A colleague's case of the same report."""
    with Case.create(tmp_path / "同事.fdesk", who="李强") as made:
        made.do(AddReport(report_of(TEXT), read(TEXT)))
        yield made


def test_a_judgement_says_who_and_when_and_survives_the_file(case: Case, case_path: Path) -> None:
    case.do(JudgeFindings({CONFLICT: SAYS}, FindingState.EXPLAINED, " 口径不同 "))
    assert case.undo_label.startswith("标为已说明 2023年新增债券")
    case.close()
    with Case.open(case_path) as again:
        word = again.memo.judgements[CONFLICT]
        assert (word.state, word.note, word.said) == (FindingState.EXPLAINED, "口径不同", SAYS)
        assert word.who
        assert word.when


def test_state_and_note_are_set_one_without_the_other(case: Case) -> None:
    case.do(JudgeFindings({CONFLICT: SAYS}, FindingState.VERIFIED))
    case.do(JudgeFindings({CONFLICT: SAYS}, note="已电话核对"))
    word = case.memo.judgements[CONFLICT]
    assert (word.state, word.note) == (FindingState.VERIFIED, "已电话核对")
    case.do(JudgeFindings({CONFLICT: SAYS}, FindingState.TO_CHECK, ""))
    assert case.memo == MemoWords()


def test_saying_the_same_again_is_no_step(case: Case) -> None:
    case.do(JudgeFindings({CONFLICT: SAYS}, FindingState.VERIFIED))
    case.do(RewordSentence("opening", "原句。", "新句。"))
    steps = len(case.history())
    assert not case.do(JudgeFindings({CONFLICT: SAYS}, FindingState.VERIFIED)).choices
    assert not case.do(RewordSentence("opening", "原句。", "新句。")).choices
    assert len(case.history()) == steps


def test_undo_and_redo_go_through_what_was_said_about_the_memo(case: Case) -> None:
    case.do(RewordSentence("opening", "原句。", "新句。"))
    case.do(ArrangeMemo(MemoPlan(left_out=(CONFLICT,)), "不列入 新增债券"))
    case.do(JudgeFindings({CONFLICT: SAYS}, FindingState.NOT_USED))
    after = case.memo
    assert case.undo_label.startswith("标为不采用")
    for _ in range(3):
        assert case.undo() is not None
    assert case.memo == MemoWords()
    for _ in range(3):
        assert case.redo() is not None
    assert case.memo == after
    case.do(RewordSentence("opening", "原句。", None))
    assert not case.memo.rewordings


def test_what_only_the_colleague_said_comes_in_and_the_rest_is_chosen(case: Case, theirs: Case) -> None:
    theirs.do(JudgeFindings({CONFLICT: SAYS, "check:1": "甲"}, FindingState.EXPLAINED, "口径不同"))
    theirs.do(RewordSentence("opening", "原句。", "对方的句子。"))
    theirs.do(ArrangeMemo(MemoPlan(left_out=("tasks",))))
    case.do(JudgeFindings({CONFLICT: SAYS}, FindingState.VERIFIED))
    merge = compare_cases(case, theirs).memo
    assert merge.count == 3
    assert [each.id for each in merge.differing] == [CONFLICT]
    command = merge.command()
    assert command is not None
    case.do(command)
    assert case.memo.judgements[CONFLICT].state is FindingState.VERIFIED
    assert case.memo.judgements["check:1"].who == "李强"
    assert case.memo.rewordings["opening"].text == "对方的句子。"
    assert case.memo.plan.left_out == ("tasks",)
    chosen = compare_cases(case, theirs).memo.command([CONFLICT])
    assert chosen is not None
    case.do(chosen)
    assert case.memo.judgements[CONFLICT].note == "口径不同"
    assert compare_cases(case, theirs).memo.command() is None


def test_what_a_newer_program_wrote_counts_as_not_said_and_is_kept(case: Case) -> None:
    value = {"state": "escalated", "note": "上报"}
    case.do(SetChoice(f"memo.finding.{CONFLICT}", value))
    assert case.memo == MemoWords()
    assert case.choice(f"memo.finding.{CONFLICT}") == value
