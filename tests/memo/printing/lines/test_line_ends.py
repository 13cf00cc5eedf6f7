"""Where lines end: no sign stands where it may not, numbers and words stay whole, full stops may hang over the edge."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fiscal_desk.memo.model import Align, ParagraphKind, Run
from fiscal_desk.memo.printing.lines.lines import Line, set_lines
from fiscal_desk.memo.printing.lines.looks import BODY_CHARACTER, Looks, Shape
from fiscal_desk.memo.typesetting.ooxml.fonts import PRESETS

LOOKS = Looks(PRESETS["gb2312"])
BODY = LOOKS.paragraph(ParagraphKind.RECIPIENT)  # no indent
CELL = LOOKS.cell(Align.LEFT)


def width(_face: str, character: str) -> float:
    return 0.5 if character < "\u2000" else 1.0


def lines(text: str, characters: float, shape: Shape = BODY) -> list[str]:
    return [words(line) for line in set_lines([Run(text)], shape, room(characters, shape), LOOKS, width)]


def room(characters: float, shape: Shape = BODY) -> float:
    """Room for so many characters; the last one of a line has no blank taken off."""
    return characters * BODY_CHARACTER + 0.3 if shape is BODY else characters * shape.type.size


def words(line: Line) -> str:
    return "".join(piece.text for piece in line.pieces)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("一二三四五六七八", ["一二三四五", "六七八"]),
        ("一二三四五，七八", ["一二三四五，", "七八"]),  # hangs
        ("一二三四）六七八", ["一二三四）", "六七八"]),
        ("一二三四五）七八", ["一二三四", "五）七八"]),  # a bracket does not hang
        ("一二三四（六七八", ["一二三四", "（六七八"]),
        ("一二三四“六七”八", ["一二三四", "“六七”八"]),
        ("一二三四12.5亿元", ["一二三四", "12.5亿元"]),
        ("一二三四15%以上", ["一二三四", "15%以上"]),
        ("一ab-cd-efg", ["一ab-cd-", "efg"]),
        ("一二三四五。”七八", ["一二三四", "五。”七八"]),
        ("见第4、8、9条", ["见第", "4、8、9条"]),
        ("一二三2%），八", ["一二三", "2%），八"]),  # no sign hangs that goes with a number
        ("第14、28、36条", ["第", "14、28、", "36条"]),  # a list longer than the line is parted after all
    ],
)
def test_a_line_ends_where_it_may(text: str, expected: list[str]) -> None:
    assert lines(text, 5) == expected


def test_a_full_stop_hangs_in_running_text_and_not_in_a_cell() -> None:
    assert lines("一二三四五。七", 5) == ["一二三四五。", "七"]
    assert lines("一二三四五。七", 5, CELL) == ["一二三四", "五。七"]


def test_a_line_that_is_stretched_ends_at_the_edge() -> None:
    first, last = set_lines([Run("一二三四（六七八九")], BODY, room(5), LOOKS, width)
    assert first.width == pytest.approx(room(5))
    assert last.width < room(5)


def test_a_blank_stands_between_chinese_and_digits_but_not_beside_signs() -> None:
    (line,) = set_lines([Run("年2024年，2024")], BODY, 500, LOOKS, width)
    gaps = [right.x - left.x - left.width for left, right in zip(line.pieces, line.pieces[1:], strict=False)]
    assert gaps == pytest.approx([3.2, 3.2, 0.0])


@given(st.text(st.sampled_from("一二三，。、（）“”《》0123.%÷ ab-\n…—"), max_size=60), st.integers(1, 12))
def test_no_character_is_lost_or_doubled_and_lines_end(text: str, characters: int) -> None:
    shown = "".join(lines(text, characters))
    assert shown.replace(" ", "") == text.replace(" ", "").replace("\n", "")


@given(st.text(st.sampled_from("一二三，。、（）《》12"), min_size=1, max_size=60))
def test_no_sign_stands_where_it_may_not(text: str) -> None:
    for line, following in zip(found := lines(text, 9), found[1:], strict=False):
        if len(line) > 7:  # a run of signs longer than a line is parted anywhere
            assert following[0] not in "，。、）》" or set(line) <= set("，。、（）《》12")
            assert line[-1] not in "（《" or set(line) <= set("，。、（）《》12")
