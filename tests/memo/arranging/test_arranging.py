"""The user's hand in the memo: what they leave out, move, judge and word anew is in it, and nothing is lost unseen."""

from __future__ import annotations

from typing import Any

import msgspec

from fiscal_desk.case.state.memo_words import FindingState, Judgement, MemoPlan, MemoWords, Rewording
from fiscal_desk.comparison.model import Check, CheckVerdict, Comparison, Outcome, Promise
from fiscal_desk.figures.model import Measure, Stance
from fiscal_desk.memo.arranging.draft import Draft, Entry, EntryKind, flat
from fiscal_desk.memo.arranging.rewording import WordingState, own_words
from fiscal_desk.memo.composing import MemoSettings, draft_memo
from fiscal_desk.memo.model import Face, Paragraph, runs_in
from tests.memo import made

KEPT = "2023年新增债券，"


def two_faults() -> Comparison:
    """Return a conflict between two reports, and a sum that one of them does not meet."""
    compared = made.conflicting()
    members = tuple((index, item.reading.figures[0].id) for index, item in enumerate(compared.items[:1]))
    check = Check(
        "sum", 0, "教育支出：等于各项之和", "8亿元 + 2亿元 = 10亿元", "11亿元", "10亿元", CheckVerdict.FAILS, members
    )
    return msgspec.structs.replace(compared, checks=(check,))


def draft(compared: Comparison, words: MemoWords | None = None, **settings: Any) -> Draft:
    return draft_memo(compared, (), MemoSettings(**settings), made.CATALOGUE, words=words)


def findings(found: Draft) -> list[Entry]:
    return [each for each in flat(found.entries) if each.kind is EntryKind.FINDING]


def sentence_of(found: Draft, beginning: str) -> str:
    """Return the id of the sentence that begins so."""
    return next(
        block.sentences[0].id
        for block in found.memo.blocks
        if isinstance(block, Paragraph) and block.text.startswith(beginning) and block.sentences
    )


def plan(**fields: Any) -> MemoWords:
    return MemoWords(plan=MemoPlan(**fields))


def test_every_sentence_says_what_it_comes_from_and_no_two_are_mixed_up() -> None:
    found = draft(two_faults(), length="full")
    paragraphs = [block for block in found.memo.blocks if isinstance(block, Paragraph)]
    for block in paragraphs:
        named = dict.fromkeys(run.sentence for run in block.runs if run.sentence)
        assert tuple(named) == tuple(sentence.id for sentence in block.sentences)
        assert named, block.text
    ids = [sentence.id for sentence in found.memo.sentences]
    assert len(ids) == len(set(ids))
    conflict = next(each for each in found.memo.sentences if each.id.startswith("faults.conflict:"))
    assert len(conflict.members) == 2


def test_a_sentence_keeps_its_id_when_its_numbers_change() -> None:
    before = draft(made.conflicting())
    compared = made.conflicting()
    other = msgspec.structs.replace(
        compared, rows=tuple(msgspec.structs.replace(row, difference="0.6亿元") for row in compared.rows)
    )
    assert made.prose(before.memo) != made.prose(draft(other).memo)
    assert sentence_of(before, KEPT) == sentence_of(draft(other), KEPT)


def test_a_finding_without_its_tick_is_not_told_but_counted_and_can_be_ticked_again() -> None:
    conflict = findings(draft(two_faults()))[0]
    found = draft(two_faults(), plan(left_out=(conflict.id,)))
    prose = "\n".join(made.prose(found.memo))
    assert KEPT not in prose
    assert "核实2023年新增债券" not in prose
    assert "另有1项发现经人工取舍，未列入主要情况。" in prose
    entry = findings(found)[0]
    assert (entry.id, entry.used) == (conflict.id, False)


def test_a_section_without_its_tick_goes_with_its_heading_and_the_rest_is_numbered_anew() -> None:
    whole = draft(two_faults())
    assert made.headings(whole.memo)[0] == "一、主要情况"
    found = draft(two_faults(), plan(left_out=("findings",)))
    assert made.headings(found.memo)[0] == "一、报告清单和口径"
    assert [each.id for each in found.entries if each.kind is EntryKind.SECTION] == [
        each.id for each in whole.entries if each.kind is EntryKind.SECTION
    ]


def test_sections_findings_and_attachments_stand_in_the_users_order() -> None:
    whole = draft(two_faults())
    first, second = (each.id for each in findings(whole))
    annexes = [each.id for each in whole.entries if each.kind is EntryKind.ANNEX]
    assert len(annexes) > 1
    found = draft(two_faults(), plan(sections=("basis", "findings"), findings=(second, first), annexes=(annexes[-1],)))
    assert made.headings(found.memo)[0] == "一、报告清单和口径"
    prose = "\n".join(made.prose(found.memo))
    assert prose.index("教育支出") < prose.index(KEPT)
    assert found.memo.attachments[0].id == annexes[-1]
    assert [each.id for each in findings(found)] == [second, first]


def test_an_attachment_that_is_left_out_is_not_referred_to() -> None:
    whole = draft(two_faults())
    assert "（原文见附件" in "\n".join(made.prose(whole.memo))
    prose = "\n".join(made.prose(draft(two_faults(), plan(left_out=("annex:quotations",))).memo))
    assert "原文见" not in prose
    assert "表述不一致。" in prose


def judged(known: str, state: FindingState, note: str = "", said: str = "") -> MemoWords:
    return MemoWords(judgements={known: Judgement(state, note, said)})


def test_what_was_explained_is_said_and_no_longer_asked() -> None:
    conflict = findings(draft(two_faults()))[0]
    found = draft(two_faults(), judged(conflict.id, FindingState.EXPLAINED, "专项债口径不同。", conflict.text))
    prose = "\n".join(made.prose(found.memo))
    assert "表述不一致，已说明：专项债口径不同（原文见" in prose
    assert "核实2023年新增债券" not in prose


def test_a_judgement_of_other_numbers_counts_no_more_and_is_shown_as_outdated() -> None:
    conflict = findings(draft(two_faults()))[0]
    found = draft(two_faults(), judged(conflict.id, FindingState.NOT_USED, said="报告一为1亿元，报告二为2亿元。"))
    assert KEPT in "\n".join(made.prose(found.memo))
    entry = findings(found)[0]
    assert entry.outdated
    assert entry.used


def test_an_edited_sentence_keeps_its_reference_when_the_attachments_are_numbered_anew() -> None:
    whole = draft(two_faults())
    known = sentence_of(whole, KEPT)
    entry = findings(whole)[0]
    was = entry.text.replace("不一致。", "不一致{see}。")
    words = MemoWords(rewordings={known: Rewording(was, "新增债券两处说法不同{see}。")})
    found = draft(two_faults(), words)
    assert [each.state for each in found.worded] == [WordingState.USED]
    before = "\n".join(made.prose(found.memo))
    moved = msgspec.structs.replace(words, plan=MemoPlan(annexes=("annex:quotations",)))
    after = "\n".join(made.prose(draft(two_faults(), moved).memo))
    assert "新增债券两处说法不同（原文见附件" in before
    assert "新增债券两处说法不同（原文见附件1第1、2条）。" in after
    assert before != after


def test_what_was_computed_is_still_told_from_what_reports_state_in_an_edited_sentence() -> None:
    whole = draft(two_faults())
    known = sentence_of(whole, KEPT)
    runs = [run for block in whole.memo.blocks for run in runs_in(block) if run.sentence == known]
    computed = [run.text for run in runs if run.face is Face.COMPUTED]
    assert computed
    text = f"经查，1{computed[0]}之外，新增债券相差{computed[0]}，建议核实。"
    words = MemoWords(rewordings={known: Rewording(own_words(runs), text)})
    edited = [
        run for block in draft(two_faults(), words).memo.blocks for run in runs_in(block) if run.sentence == known
    ]
    assert [run.text for run in edited if run.face is Face.COMPUTED] == computed[:1]
    assert "".join(run.text for run in edited) == text


def test_an_edit_whose_numbers_changed_since_is_not_written_but_held_for_a_choice() -> None:
    known = sentence_of(draft(two_faults()), KEPT)
    words = MemoWords(rewordings={known: Rewording("2023年新增债券，相差0.4亿元{see}。", "相差不大。")})
    found = draft(two_faults(), words)
    (held,) = found.undecided
    assert (held.sentence, held.state) == (known, WordingState.OUTDATED)
    assert held.was == "2023年新增债券，相差0.4亿元{see}。"
    assert held.text_shown == "相差不大。"
    assert held.shown.startswith(KEPT)
    prose = "\n".join(made.prose(found.memo))
    assert "相差不大" not in prose
    assert KEPT in prose


def test_an_edit_of_what_is_gone_is_shown_as_lost() -> None:
    words = MemoWords(rewordings={"faults.conflict:000000000000": Rewording("旧句。", "改过的句子。")})
    (held,) = draft(two_faults(), words).worded
    assert held.state is WordingState.LOST
    assert not draft(two_faults(), words).undecided


def test_an_edit_in_a_part_that_is_left_out_waits_there() -> None:
    whole = draft(two_faults())
    known, entry = sentence_of(whole, KEPT), findings(whole)[0]
    was = entry.text.replace("不一致。", "不一致{see}。")
    words = MemoWords(rewordings={known: Rewording(was, "改过的句子。")}, plan=MemoPlan(left_out=(entry.id,)))
    assert draft(two_faults(), words).worded == ()
    words = msgspec.structs.replace(words, plan=MemoPlan(left_out=("findings",)))
    assert [each.state for each in draft(two_faults(), words).worded] == [WordingState.USED]


def test_a_sentence_that_is_deleted_leaves_no_bare_heading() -> None:
    compared = made.conflicting()
    whole = draft(compared)
    entry = findings(whole)[0]
    was = entry.text.replace("不一致。", "不一致{see}。")
    found = draft(compared, MemoWords(rewordings={sentence_of(whole, KEPT): Rewording(was, "")}))
    assert not any(heading.endswith("不一致和待核实的数据") for heading in made.headings(found.memo))


def test_the_list_numbers_its_entries_as_the_memo_does() -> None:
    whole = draft(two_faults())
    left = next(each.id for each in whole.entries if each.kind is EntryKind.SECTION)
    for words in (MemoWords(), plan(left_out=(left,)), plan(left_out=tuple(each.id for each in findings(whole)))):
        found = draft(two_faults(), words)
        sections = [each for each in flat(found.entries) if each.kind is EntryKind.SECTION]
        assert made.headings(found.memo) == [f"{each.number}{each.text}" for each in sections if each.number]
        annexes = [each.number for each in found.entries if each.kind is EntryKind.ANNEX]
        assert annexes == [f"附件{place}" for place in range(1, len(annexes) + 1)]


def missed_targets() -> Comparison:
    """Return two targets of one report that another one tells were not reached."""
    plans = made.report("2023年收入增长5%，支出增长4%。", title="甲区预算报告", place="甲区")
    results = made.report("2023年收入增长2%，支出增长1%。", title="甲区决算报告", place="甲区")
    names = (("收入", "5%", "2%"), ("支出", "4%", "1%"))
    promises, planned, achieved = [], [], []
    for name, plan_text, actual_text in names:
        value = {"measure": Measure.CHANGE}
        plan = made.figure(plans, plan_text, plan_text[:-1], "%", name, stance=Stance.PLAN, **value)
        actual = made.figure(results, actual_text, actual_text[:-1], "%", name, **value)
        planned.append(plan)
        achieved.append(actual)
        promises.append(Promise(name, None, 0, plan, 1, actual, Outcome.MISSED, ""))
    return made.comparison([plans, results], [planned, achieved], promises=promises)


def test_a_target_that_is_left_out_is_still_counted_as_not_reached() -> None:
    first, second = findings(draft(missed_targets()))
    prose = "\n".join(made.prose(draft(missed_targets(), plan(left_out=(first.id,))).memo))
    assert "未达到2项：支出目标为增长4%，实绩为增长1%；另有1项未列示。" in prose
    assert "另有1项发现经人工取舍，未列入主要情况。" in prose
    found = draft(missed_targets(), plan(left_out=(first.id, second.id)))
    assert "未达到2项：" not in "\n".join(made.prose(found.memo))
    parts = [each.id for each in found.entries[0].entries]
    assert parts == [each.id for each in draft(missed_targets()).entries[0].entries]


def test_an_explained_target_says_why() -> None:
    first, _ = findings(draft(missed_targets()))
    found = draft(missed_targets(), judged(first.id, FindingState.EXPLAINED, "减税降费", first.text))
    prose = "\n".join(made.prose(found.memo))
    assert "实绩为增长2%，已说明：减税降费；支出" in prose
    assert "未达到目标的1项" in prose
