"""A piece of text is found again in a later version only where it certainly is the same piece."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fiscal_desk.case.state.text_map import TextMap

OLDER = """一、收入情况
全市收入12亿元，增长3%。
其中税收收入9亿元。
其中税收收入9亿元。
二、支出情况
教育支出4亿元，比上年多支2亿元。"""


def found(newer: str, words: str, nth: int = 0, older: str = OLDER) -> str | None:
    """Return what stands before the place of some words in a newer text (its last six characters), or None."""
    start = -1
    for _ in range(nth + 1):
        start = older.index(words, start + 1)
    place = TextMap(older, newer).place(start, start + len(words))
    if place is None:
        return None
    assert newer[place.start : place.end] == words
    return newer[max(0, place.start - 6) : place.start]


def test_in_the_same_text_all_stays() -> None:
    assert found(OLDER, "12亿元") == "况\n全市收入"
    assert found(OLDER, "9亿元", 1) == "其中税收收入"


@pytest.mark.parametrize(
    ("newer", "words", "place"),
    [
        ("新的开头\n" + OLDER, "12亿元", "况\n全市收入"),
        (OLDER.replace("全市收入", "全市一般公共预算收入"), "12亿元", "公共预算收入"),
        (OLDER.replace("增长3%", "同比增长3%"), "3%", "元，同比增长"),
        (
            "二、支出情况\n教育支出4亿元，比上年多支2亿元。\n一、收入情况\n全市收入12亿元，增长3%。",
            "2亿元。",
            "元，比上年多支"[-6:],
        ),
        (OLDER.replace("12亿元", "13亿元"), "12亿元", None),
        (OLDER.replace("12亿元", "1.2亿元"), "12亿元", None),
        (OLDER.replace("12亿元", "112亿元"), "12亿元", None),
        (OLDER.replace("12亿元", "12.5亿元"), "12", None),
        (OLDER.replace("全市收入12亿元，增长3%。\n", ""), "12亿元", None),
        (OLDER.replace("教育支出4亿元，比上年多支2亿元。", "卫生投入5亿元。"), "4亿元", None),
        ("", "12亿元", None),
    ],
)
def test_words_are_found_where_they_went_or_not_at_all(newer: str, words: str, place: str | None) -> None:
    assert found(newer, words) == place


def test_lines_that_are_alike_keep_their_order() -> None:
    newer = OLDER.replace(
        "其中税收收入9亿元。\n其中税收收入9亿元。", "其中税收收入9亿元。\n另注。\n其中税收收入9亿元。"
    )
    mapped = TextMap(OLDER, newer)
    first = OLDER.index("9亿元")
    second = OLDER.index("9亿元", first + 1)
    places = mapped.place(first, first + 3), mapped.place(second, second + 3)
    assert places[0] is not None
    assert places[1] is not None
    assert places[0].start == newer.index("9亿元")
    assert places[1].start == newer.index("9亿元", places[0].end)


def test_words_over_two_lines_are_found_only_in_the_same_text() -> None:
    start = OLDER.index("。\n其中")
    assert TextMap(OLDER, "新\n" + OLDER).place(start, start + 3) is None
    same = TextMap(OLDER, OLDER).place(start, start + 3)
    assert same is not None
    assert same.start == start


@given(st.text("收支元1。\n", max_size=60), st.text("收支元1。\n", max_size=60), st.data())
def test_a_place_always_reads_the_same_words(older: str, newer: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(older)))
    end = data.draw(st.integers(start, len(older)))
    place = TextMap(older, newer).place(start, end)
    if place is not None:
        assert newer[place.start : place.end] == older[start:end]
