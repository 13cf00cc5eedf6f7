"""What is still to be looked at: few figures are named where they are spoken of, many have an attachment."""

from fiscal_desk.case.state.memo_words import MemoPlan, MemoWords
from fiscal_desk.comparison.model import Check, CheckVerdict, Promise
from fiscal_desk.figures.model import Measure, Stance
from fiscal_desk.memo.composing import MemoSettings, compose_memo
from fiscal_desk.memo.model import Memo
from fiscal_desk.memo.settings import Length
from tests.memo import made


def _memo(count: int, words: MemoWords | None = None) -> Memo:
    """A sum whose `count` figures nobody looked at is spoken of, as it does not add up."""
    amounts = range(11, 11 + count - 1)
    total = sum(amounts) + 5
    source = made.report(f"收入{total}亿元。\n" + "".join(f"其中第{each}类{each}亿元，" for each in amounts))
    figures = [
        made.figure(source, f"{each}亿元", str(each * made.YI), "元", name, confidence=0.3)
        for each, name in [(total, "收入"), *((each, f"第{each}类") for each in amounts)]
    ]
    formula = " + ".join(f"{each}亿元" for each in amounts) + f" = {sum(amounts)}亿元"
    members = tuple((0, figure.id) for figure in figures)
    stated, computed = f"{total}亿元", f"{sum(amounts)}亿元"
    check = Check("sum", 0, "收入：分项之和等于合计", formula, stated, computed, CheckVerdict.FAILS, members)
    compared = made.comparison([source], [figures], checks=[check])
    return compose_memo(compared, (), MemoSettings(date="2024-02-03"), made.CATALOGUE, (), words)


def _titles(memo: Memo) -> list[str]:
    return [each.title for each in memo.attachments]


def test_few_figures_that_nobody_looked_at_are_named_in_the_text_and_need_no_page() -> None:
    memo = _memo(3)
    assert "待人工核对" not in _titles(memo)
    assert (
        "尚有3项数据待人工核对，引用前建议对照原文："
        "报告一第1段的2023年收入28亿元；报告一第2段的2023年第11类11亿元、第12类12亿元。"
    ) in "".join(made.prose(memo))


def test_many_figures_that_nobody_looked_at_have_an_attachment() -> None:
    memo = _memo(7)
    assert _titles(memo)[-1] == "待人工核对"
    assert f"尚有7项数据待人工核对（见附件{len(_titles(memo))}）。" in "".join(made.prose(memo))


def test_no_sentence_refers_to_an_attachment_that_was_left_out() -> None:
    plan = MemoPlan(left_out=("annex:doubtful", "annex:quotations", "annex:checks"))
    said = "".join(made.prose(_memo(7, MemoWords(plan=plan))))
    assert "其中本文引用7项，引用前建议对照原文。" in said
    assert "（见）" not in said
    assert "，见。" not in said


def test_level_and_growth_of_one_indicator_are_named_once() -> None:
    texts = ("2023年收入77亿元，增长2.7%。", "2023年收入78亿元，增长2.7%。")
    reports = [made.report(text, place="临澜市") for text in texts]
    figures = [
        (
            made.figure(source, f"{level}亿元", str(level * made.YI), "元", "收入", confidence=0.3),
            made.figure(source, "2.7%", "2.7", "%", "收入", measure=Measure.CHANGE, confidence=0.3),
        )
        for source, level in zip(reports, (77, 78), strict=True)
    ]
    assert all(figure.stance is Stance.ACTUAL for own in figures for figure in own)
    title, formula = "收入：与增长率相符", "1 = 2"
    members = tuple((0, figure.id) for figure in figures[0])
    check = Check("A1", 0, title, formula, "77亿元", "75亿元", CheckVerdict.FAILS, members)
    said = "".join(made.prose(made.compose(made.comparison(reports, figures, checks=[check]))))
    assert "报告一第1段的2023年收入77亿元、增长2.7%。" in said


def test_what_the_memo_does_not_speak_of_is_only_counted() -> None:
    source = made.report("收入77亿元，支出78亿元，结余79亿元。", place="临澜市")
    figures = [
        made.figure(source, f"{each}亿元", str(each * made.YI), "元", name, confidence=0.3)
        for each, name in ((77, "收入"), (78, "支出"), (79, "结余"))
    ]
    check = Check("A1", 0, "收入：与支出相符", "1 = 2", "77亿元", "75亿元", CheckVerdict.FAILS, ((0, figures[0].id),))
    said = "".join(made.prose(made.compose(made.comparison([source], [figures], checks=[check]))))
    assert "尚有3项数据待人工核对，其中本文引用1项，引用前建议对照原文：报告一第1段的2023年收入77亿元。" in said


def test_targets_that_nothing_can_be_judged_of_are_not_said_to_be_judged() -> None:
    source = made.report("2024年收入计划78亿元。2023年收入77亿元。", place="临澜市")
    plan = made.figure(source, "78亿元", str(78 * made.YI), "元", "收入", stance=Stance.PLAN, period="2024")
    actual = made.figure(source, "77亿元", str(77 * made.YI), "元", "收入")
    promise = Promise("收入", None, 0, plan, 0, actual, None, "目标高于上年实绩：78亿元与77亿元")
    compared = made.comparison([source], [[plan, actual]], promises=[promise])
    assert "1项的目标与实绩仅并列，不作判定，列示如下。" in made.prose(made.compose(compared, length=Length.FULL))
