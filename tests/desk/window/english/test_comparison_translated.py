"""Every sentence that the comparison says of rows, checks, targets and charts has its words in the other language."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from fiscal_desk.catalogue.identities import load_identities, load_plausible
from fiscal_desk.desk.charting.note_words import told_notes
from fiscal_desk.desk.comparing.told.check_notes import told_note
from fiscal_desk.desk.comparing.told.check_titles import told_title
from fiscal_desk.desk.comparing.told.promise_notes import told_promise
from fiscal_desk.desk.comparing.told.verdict_reasons import told_reason, told_reasons
from tests.desk.window.english.said_in_sources import CHINESE, sentences_in

#: Parts of sentences begin with such marks and words.
_PARTS = tuple("，（、但")
#: So many letters of Chinese make a sentence: words that stand in its gaps have fewer.
_LETTERS = 6
#: Names of numbers that are computed, and what own checks refuse: test_refusals_translated walks those.
_NOT_TOLD = ("derive.py", "own.py", "own_checks_file.py", "target_levels.py")


def _is_sentence(words: str) -> bool:
    """Whether words are no part of others; nothing stands between two commas where no wording is left out."""
    return len(CHINESE.findall(words)) >= _LETTERS and not words.startswith(_PARTS) and "，，" not in words


def _said(project: Path, *rooms: str) -> list[str]:
    package = project / "fiscal_desk" / "comparison"
    paths = [path for room in rooms for path in sorted((package / room).rglob("*.py")) if path.name not in _NOT_TOLD]
    return [each for path in paths for each in sentences_in(path, _is_sentence)]


def _untold(said: list[str], *tellers: Callable[[str], str]) -> list[str]:
    return [each for each in said if all(teller(each) == each for teller in tellers)]


def _titled(words: str) -> str:
    """Return the relation that a title ends with; words that are none come back."""
    told = told_title(f"甲：{words}")
    return words if told == f"甲：{words}" else told


@pytest.mark.usefixtures("speaks_english")
def test_every_reason_of_a_verdict(project: Path) -> None:
    said = _said(project, "rows")
    assert len(said) > 25
    assert _untold(said, told_reason) == []


@pytest.mark.usefixtures("speaks_english")
def test_every_note_and_title_of_a_check(project: Path) -> None:
    # One condition says both whether numbers are two or several and whether each has more of its last digit.
    said = [each for each in _said(project, "checks") if "放宽" not in each or ("各数" in each) == ("并各" in each)]
    known = load_identities()
    said += [*known.titles.values(), *(each.title for each in known.lists)]
    plausible = load_plausible()
    said += [each.note for each in (*plausible.exceeding, *plausible.wording)]
    assert len(said) > 70
    assert _untold(said, told_note, told_title, _titled) == []


@pytest.mark.usefixtures("speaks_english")
def test_every_note_of_a_target(project: Path) -> None:
    said = _said(project, "promises")
    assert len(said) > 8
    assert _untold([f"{each}：甲与乙" if each.endswith("上年实绩") else each for each in said], told_promise) == []


@pytest.mark.usefixtures("speaks_english")
def test_every_note_of_a_chart(project: Path) -> None:
    package = project / "fiscal_desk" / "comparison" / "charts"
    said = [
        each
        for path in sorted(package.glob("*.py"))
        for each in sentences_in(path, lambda words: bool(CHINESE.search(words)) and words.endswith("。"))
    ]
    said += [f"甲未画入：{each}。" for each in sentences_in(package / "choosing.py", lambda words: "不" in words)]
    assert len(said) > 10
    kept = "甲超以上低于内位数过多其余"  # as the drawing has it
    left = {each: told for each in said if set(CHINESE.findall(told := told_notes([each]))) - set(kept)}
    assert left == {}


@pytest.mark.usefixtures("speaks_english")
@pytest.mark.parametrize(
    ("reason", "told"),
    [
        (
            "两份报告表述不一致（86.4亿元与86.5亿元，相差0.1亿元，仅末位相差1），建议核实",
            "The two reports disagree (86.4亿元 and 86.5亿元, 0.1亿元 apart, by 1 in the last digit): please verify",
        ),
        (
            "超20亿元与23.1亿元：“超20亿元”为下限，互不矛盾，但相差较大，建议核实",
            "超20亿元 and 23.1亿元: “超20亿元” is a lower bound; no contradiction, but far apart: please verify",
        ),
        (
            "期间不同（2023年与2024年上半年），数值并列而不相减",
            "Different periods (2023 and 2024 H1): beside each other, not subtracted",
        ),
        (
            "范围不同（全域与市本级），数值并列而不相减",
            "Different scopes (whole area and city itself): beside each other, not subtracted",
        ),
        (
            "两份报告均为7.2%（两份报告文本完全相同，不能相互印证）",
            "Both reports say 7.2% (the two reports are the same text: they do not bear each other out)",
        ),
        ("“近千亿元”、“十几亿元”没有确数，无法比较", "“近千亿元”, “十几亿元” is no exact number: nothing to compare"),
        ("单位不同，数值并列而不相减", "Different departments: beside each other, not subtracted"),
        ("没有见过的一句", "没有见过的一句"),
    ],
)
def test_what_stands_in_the_gaps_is_told_too(reason: str, told: str) -> None:
    assert told_reason(reason) == told


@pytest.mark.usefixtures("speaks_english")
def test_notes_hold_notes() -> None:
    assert told_note("如各项已列全：疑为单位之误：教育支出21.3万元若为21.3亿元则相符，请核对元、万元、亿元") == (
        "If all items are listed: perhaps a wrong unit: 教育支出21.3万元 would agree as 21.3亿元; "
        "please check 元, 万元, 亿元"
    )
    assert told_note("相差0.2亿元；各数末位四舍五入、并各放宽一个末位，相差不超过0.4亿元的算作尾差。") == (
        "0.2亿元 apart. With the last digits of all numbers rounded and one more allowed for each, "
        "up to 0.4亿元 counts as rounding."
    )
    assert told_promise("2023年目标与实绩；目标高于上年实绩：6%与5.1%；报告说明：“受减税影响”") == (
        "Target and result of 2023; target above last year's result: 6% and 5.1%; the report explains: “受减税影响”"
    )


@pytest.mark.usefixtures("speaks_english")
def test_several_stand_in_one_line() -> None:
    assert told_reasons(["两份报告均为7.2%", "地区不同，数值并列而不相减"]) == (
        "Both reports say 7.2%. Different places: beside each other, not subtracted"
    )
    assert told_notes(["纵轴未从零起。", "各部分可能交叉，不相加。"]) == (
        "The axis does not begin at nought. Parts may overlap and are not added up."
    )


@pytest.mark.usefixtures("qapp")
def test_in_chinese_nothing_changes() -> None:
    assert told_reasons(["两份报告均为7.2%", "地区不同"]) == "两份报告均为7.2%；地区不同"
    assert told_notes(["纵轴未从零起。", "各部分可能交叉，不相加。"]) == "纵轴未从零起。各部分可能交叉，不相加。"
    assert told_promise("2023年目标与实绩；另有") == "2023年目标与实绩；另有"
