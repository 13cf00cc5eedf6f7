"""A memo says in what reports differ, and does not say that they differ where nobody knows."""

from tests.memo import made
from tests.memo.read import memo_of

YEAR = "临江市2024年预算执行情况的报告\n2024年，全市一般公共预算收入86.4亿元，增长8.6%。税收收入50.2亿元，增长9.1%。"
HALF = (
    "云溪市2024年上半年预算执行情况\n2024年上半年，全市一般公共预算收入40.1亿元，增长1.2%。税收收入20.3亿元，增长2%。"
)
ELSEWHERE = "云溪市2024年预算执行情况的报告\n2024年，全市一般公共预算收入55.2亿元，增长2.1%。税收收入20.3亿元，增长2%。"


def _unplaced(text: str) -> str:
    return text.replace("云溪市", "").replace("临江市", "")


def _told(*texts: str) -> tuple[list[str], list[str]]:
    memo = memo_of(*texts)
    notes = [note for table in made.tables(memo) for note in table.notes if note.startswith("注：")]
    return made.headings(memo), notes


def test_half_a_year_beside_the_whole_one_is_no_other_year() -> None:
    headings, notes = _told(YEAR, HALF)
    assert "（一）不同地区、不同期间的指标" in headings
    assert notes == ["注：地区、期间均不同（上半年与全年），仅并列，不相减。"]


def test_two_years_are_told_as_years_and_a_part_of_one_as_a_period() -> None:
    headings, notes = _told(YEAR, ELSEWHERE.replace("2024", "2023"))
    assert "（一）不同地区、不同年份的指标" in headings
    assert notes == ["注：地区、年份均不同，仅并列，不相减。"]
    _, notes = _told(YEAR, HALF.replace("2024", "2023"))
    assert notes == ["注：地区、期间均不同，仅并列，不相减。"]


def test_a_place_that_no_report_names_is_not_called_another_one() -> None:
    headings, notes = _told(YEAR, _unplaced(ELSEWHERE))
    assert "（一）地区未注明的指标" in headings
    assert notes == ["注：报告二未注明地区，仅并列，不相减。"]
    said = "".join(made.prose(memo_of(YEAR, _unplaced(ELSEWHERE))))
    assert "共同载明的4项因地区未注明不作比较。" in said
    headings, notes = _told(YEAR, _unplaced(HALF))
    assert "（一）地区未注明、不同期间的指标" in headings
    assert notes == ["注：报告二未注明地区，期间不同（上半年与全年），仅并列，不相减。"]


def test_beside_two_places_the_report_without_one_is_named() -> None:
    headings, notes = _told(YEAR, ELSEWHERE, _unplaced(ELSEWHERE).replace("55.2", "61.7"))
    assert "（一）不同地区的指标" in headings
    assert notes == ["注：地区不同，仅并列，不相减。报告三未注明地区。"]


def test_numbers_of_a_report_without_a_place_do_not_differ_from_place_to_place() -> None:
    said = "".join(made.prose(memo_of(YEAR, _unplaced(ELSEWHERE))))
    assert "地区之间差别较大的有" not in said
    assert "报告二未注明地区，各报告之间差别较大的有（仅并列，不相减）：2024年一般公共预算收入，临江市增长8.6%" in said
    assert "地区之间差别较大的有" in "".join(made.prose(memo_of(YEAR, ELSEWHERE)))
