"""The body and its headings."""

import re
from collections.abc import Iterator

from fiscal_desk.memo.norms.data import expression, is_of
from fiscal_desk.memo.norms.document.model import Paragraph
from fiscal_desk.memo.norms.laid import Laid, found, look_of, near, place_of
from fiscal_desk.memo.norms.model import Found
from fiscal_desk.memo.norms.roles import HEADINGS, Role, lead
from fiscal_desk.memo.words.counting import chinese_number

_LEVELS = ("一", "二", "三", "四")
_FACES = ("黑体", "楷体", "仿宋体", "仿宋体")
_SPACES = re.compile("^[ \u3000\u00a0]+")
_INDENT_ROOM = 0.3
_UNNAMED = "（未指定）"


def body(laid: Laid) -> Iterator[Found]:
    """三号仿宋, the first line two characters in."""
    values = laid.norms.values
    for _, paragraph in laid.of(Role.BODY):
        look, place = look_of(paragraph), place_of(paragraph)
        if not near(look.size, values.body_size):
            yield found("size", place, found=look.size)
        if not is_of(look.east_asian, laid.norms.faces.body):
            yield found("face", place, found=look.east_asian or _UNNAMED)
        yield from _indented(paragraph, values.indent)


def headings(laid: Laid) -> Iterator[Found]:
    """The face of each level, 三号, two characters in, the first two not bold; of a run-in one only its sentence."""
    faces = laid.norms.faces
    classes = (faces.heading1, faces.heading2, faces.body, faces.body)
    for role, level, asked, words in zip(HEADINGS, _LEVELS, _FACES, classes, strict=True):
        for _, paragraph in laid.of(role):
            look, place = look_of(paragraph, len(lead(paragraph))), place_of(paragraph)
            if not near(look.size, laid.norms.values.body_size):
                yield found("size", place, level=level, found=look.size)
            if not is_of(look.east_asian, words):
                yield found("face", place, level=level, found=look.east_asian or _UNNAMED, asked=asked)
            if look.bold and role in HEADINGS[:2]:
                yield found("bold", place, level=level)
            for each in _indented(paragraph, laid.norms.values.indent):
                yield found("indent", place, level=level, found=dict(each.parts).get("found", "0"))


def heading_numbers(laid: Laid) -> Iterator[Found]:
    """Numbers of one level follow each other within the heading above, and are written as the level's."""
    counts = [0, 0, 0, 0]
    for index, paragraph in laid.of(*HEADINGS, Role.LABEL):
        role = laid.roles[index]
        if role is Role.LABEL:
            counts = [0, 0, 0, 0]
            continue
        level = HEADINGS.index(role)
        mark = expression(laid.norms.marks.heading(level + 1)).match(lead(paragraph))
        written = mark.group() if mark else ""
        wished = [_printed(level, count) for count in (counts[level] + 1, 1)]
        plain = written.translate(str.maketrans("（）．", "().")).strip()
        alike = [
            wish for wish in wished if wish.translate(str.maketrans("（）", "()")).strip("、.") == plain.strip("、.")
        ]
        if not alike:
            yield found("order", place_of(paragraph), level=_LEVELS[level], found=written, asked=wished[0])
            counts[level] = _counted(plain) or counts[level] + 1
        else:
            counts[level] = counts[level] + 1 if alike[0] == wished[0] else 1
            if written != alike[0]:
                yield found("mark", place_of(paragraph), found=written, asked=alike[0])
        counts[level + 1 :] = [0] * (3 - level)


def _printed(level: int, count: int) -> str:
    if level == 0:
        return f"{chinese_number(count)}、"
    if level == 1:
        return f"（{chinese_number(count)}）"
    return f"{count}." if level == 2 else f"（{count}）"


def _counted(written: str) -> int:
    inner = written.strip("()、.")
    if inner.isdigit():
        return int(inner)
    return next((count for count in range(1, 100) if chinese_number(count) == inner), 0)


def _indented(paragraph: Paragraph, asked: float) -> Iterator[Found]:
    spaces = _SPACES.match(paragraph.text)
    start = paragraph.shape.left + paragraph.shape.first_line
    if spaces:
        yield found("spaces", place_of(paragraph))
    elif not near(start, asked, _INDENT_ROOM):
        yield found("indent", place_of(paragraph), found=start)
