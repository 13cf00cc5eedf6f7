"""One check at two scopes: a reader can tell which of the two a sentence and a table's row are about."""

from fiscal_desk.comparison.model import Check, CheckVerdict
from fiscal_desk.figures.model import Figure, Measure
from fiscal_desk.memo.model import Memo
from tests.memo import made

_TITLE = "保险基金支出：完成率等于完成数除以预算数"


def _memo(*rates: tuple[str, str, str]) -> Memo:
    """A memo on rates of completion: scope, what is stated, what it comes to."""
    source = made.report("\n".join(f"{scope}完成{rate}。" for scope, rate, _ in rates), place="临澜市")
    figures: list[Figure] = []
    checks = []
    for scope, rate, computed in rates:
        start = source.text.index(f"{scope}完成") + len(f"{scope}完成")
        nth = source.text[: start + len(rate)].count(rate)
        fields = {"measure": Measure.COMPLETION, "scope": scope}
        figures.append(made.figure(source, rate, rate.rstrip("%"), "%", "保险基金支出", nth=nth, **fields))
        members = ((0, figures[-1].id),)
        formula = f"92万元 ÷ 95万元 = {computed}"
        checks.append(Check("C1", 0, _TITLE, formula, rate, computed, CheckVerdict.FAILS, members))
    return made.compose(made.comparison([source], [figures], checks=checks))


def _said(memo: Memo) -> str:
    return "".join(made.prose(memo))


def test_a_fault_at_two_scopes_is_one_sentence_that_names_both() -> None:
    said = _said(_memo(("全市", "97%", "96.84%"), ("市本级", "97%", "96.84%")))
    assert said.count("两者不一致") == 1
    assert "报告一的2023年保险基金支出完成率（全市、市本级）为97%" in said


def test_two_faults_of_one_name_say_each_at_which_scope_they_are() -> None:
    said = _said(_memo(("全市", "97%", "96.84%"), ("市本级", "98%", "91.20%")))
    assert "报告一的2023年全市保险基金支出完成率为97%" in said
    assert "报告一的2023年市本级保险基金支出完成率为98%" in said
    assert "核实2023年市本级保险基金支出完成率、2023年全市保险基金支出完成率。" in said


def test_rows_of_the_table_of_checks_say_at_which_scope_they_are() -> None:
    memo = _memo(("全市", "97%", "96.84%"), ("市本级", "97%", "96.84%"))
    rows = made.cells(made.annex(memo, "数据核对明细表"))
    assert [row[2] for row in rows] == [f"全市{_TITLE}", f"市本级{_TITLE}"]
