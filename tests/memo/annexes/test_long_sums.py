"""Sums of many terms: the terms stand in a table of their own, not in a column and not as excerpts."""

from fiscal_desk.comparison.model import Check, CheckVerdict
from fiscal_desk.memo.model import Memo, Table
from tests.memo import made

_NAMES = ("教育", "卫生健康", "农林水", "交通运输", "城乡社区", "住房保障", "节能环保", "其他")
_AMOUNTS = (12, 14, 16, 18, 20, 22, 24, 26)


def _memo(count: int) -> Memo:
    names, amounts = _NAMES[:count], _AMOUNTS[:count]
    lines = [f"{name}支出{amount}亿元。" for name, amount in zip(names, amounts, strict=True)]
    total = sum(amounts) + 1
    source = made.report("\n".join([f"一般公共预算支出{total}亿元。", *lines]), place="临澜市")
    whole = made.figure(source, f"{total}亿元", str(total * made.YI), "元", "一般公共预算支出", scope="市本级")
    terms = [
        made.figure(source, f"{amount}亿元", str(amount * made.YI), "元", f"{name}支出", scope="市本级")
        for name, amount in zip(names, amounts, strict=True)
    ]
    formula = " + ".join(f"{amount}亿元" for amount in amounts) + f" = {sum(amounts)}亿元"
    members = tuple((0, figure.id) for figure in (whole, *terms))
    title = "一般公共预算支出：分项之和等于合计"
    computed = f"{sum(amounts)}亿元"
    check = Check("sum", 0, title, formula, f"{total}亿元", computed, CheckVerdict.FAILS, members)
    return made.compose(made.comparison([source], [[whole, *terms]], checks=[check]))


def _tables(memo: Memo) -> list[Table]:
    found = next(each for each in memo.attachments if each.title == "数据核对明细表")
    return [block for block in found.blocks if isinstance(block, Table)]


def test_the_terms_of_a_long_sum_stand_beside_each_other_with_their_names() -> None:
    checks, terms = _tables(_memo(8))
    assert made.cells(checks)[0][3] == "8项分项之和 = 152亿元\n（各分项见下表）"
    assert (terms.unit, terms.caption) == (
        "亿元",
        "第1项：报告一的2023年市本级一般公共预算支出各分项（第2段至第9段）",
    )
    assert made.cells(terms) == [
        ["教育支出", "12", "卫生健康支出", "14", "农林水支出", "16"],
        ["交通运输支出", "18", "城乡社区支出", "20", "住房保障支出", "22"],
        ["节能环保支出", "24", "其他支出", "26", "", ""],
    ]


def test_the_sentence_says_how_many_terms_there_are_and_where_they_are_listed() -> None:
    said = "".join(made.prose(_memo(8)))
    assert "报告一的2023年市本级一般公共预算支出为153亿元，按8项分项之和计算为152亿元，相差1亿元" in said
    assert "（原文见附件2第1条，各分项见附件1第1项）" in said


def test_only_the_total_of_a_long_sum_is_quoted() -> None:
    quoted = made.cells(made.annex(_memo(8), "原文摘录"))
    assert [row[2] for row in quoted] == ["第1段"]


def test_a_short_sum_is_told_and_quoted_term_by_term() -> None:
    memo = _memo(4)
    assert len(_tables(memo)) == 1
    named = "按教育支出12亿元+卫生健康支出14亿元+农林水支出16亿元+交通运输支出18亿元计算为60亿元"
    assert named in "".join(made.prose(memo))
    assert len(made.cells(made.annex(memo, "原文摘录"))) == 5


def test_the_note_under_the_checks_explains_only_what_is_in_the_table() -> None:
    (note,) = _tables(_memo(4))[0].notes
    assert "差异为报告所载数减计算所得数" in note
    assert "尾差" not in note
    assert "前后表述一致" not in note
