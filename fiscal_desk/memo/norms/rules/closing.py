"""List of attachments, signature and date, attachments."""

import re
from collections.abc import Iterator

from fiscal_desk.memo.norms.data import expression, is_of
from fiscal_desk.memo.norms.document.model import Paragraph
from fiscal_desk.memo.norms.laid import Laid, found, look_of, near, place_of
from fiscal_desk.memo.norms.model import Found, Place
from fiscal_desk.memo.norms.roles import Role
from fiscal_desk.memo.typesetting.widths import text_width

_LEAD = re.compile(r"^(?:附件\s?\d{0,2}[:：])?\s*(?:\d{1,2}[.．、])?\s*")
_MARKS = "。；;，、."
_ROOM = 0.3
#: LibreOffice sets a quarter blank between digits and Chinese; a right edge is no surer than that.
_EDGE_ROOM = 1.1


def attachment_list(laid: Laid) -> Iterator[Found]:
    """附件：1.××× under a blank line, nothing after a name; names and count are those of the attachments."""
    lines = list(laid.of(Role.ATTACHMENT_LIST))
    labels = [paragraph for _, paragraph in laid.of(Role.LABEL)]
    if not lines:
        if labels and any(True for _ in laid.of(Role.BODY)):
            yield found("missing", place_of(labels[0]))
        return
    first, opening = lines[0]
    if laid.before(first) is not Role.BLANK:
        yield found("blank", place_of(opening))
    start = opening.shape.left + opening.shape.first_line + text_width(_leading_spaces(opening))
    if not near(start, laid.norms.values.indent, _ROOM):
        yield found("indent", place_of(opening), found=start)
    for _, line in lines:
        if line.text.rstrip()[-1:] in _MARKS:
            yield found("end", place_of(line), found=line.text.rstrip()[-1])
    if labels and len(labels) != len(lines):
        yield found("count", place_of(opening), listed=str(len(lines)), found=str(len(labels)))
    elif labels:
        titles = [_joined([line for _, line in own]) for own in _titles(laid)]
        for (_, line), title in zip(lines, titles, strict=True):
            listed = _joined([line])
            if title and listed.rstrip(_MARKS) != title:
                yield found("name", place_of(line), listed=listed)


def attachments(laid: Laid) -> Iterator[Found]:
    """Each on a new page: 附件1 flush left in 黑体, its title centred on the third line."""
    for (index, label), title in zip(laid.of(Role.LABEL), _titles(laid), strict=True):
        place, look = place_of(label), look_of(label)
        if not label.starts_page and index:
            yield found("page", place)
        if label.shape.align not in ("left", "both") or not near(label.shape.left + label.shape.first_line, 0, _ROOM):
            yield found("flush", place)
        if not is_of(look.east_asian, laid.norms.faces.heading1):
            yield found("face", place, found=look.east_asian or "（未指定）")
        if not near(look.size, laid.norms.values.body_size):
            yield found("size", place, found=look.size)
        if not title:
            yield found("untitled", place)
            continue
        at, first = title[0]
        if at - index != 2:
            yield found("third", place_of(first), found=str(at - index + 1))
        if first.shape.align != "center":
            yield found("centred", place_of(first))


def signature(laid: Laid) -> Iterator[Found]:
    """A blank line, who signs, and the date two characters further right; both end two characters in."""
    dates = list(laid.of(Role.DATE))
    if not dates:
        yield found("missing", Place())
        return
    index, date = dates[-1]
    if not expression(laid.norms.marks.printed_date).fullmatch(date.text.strip()):
        yield found("date", place_of(date), found=date.text.strip())
    signed = list(laid.of(Role.SIGNATURE))
    top = signed[-1][0] if signed else index
    if laid.before(top) is not Role.BLANK:
        yield found("blank", place_of(laid.document.paragraphs[top]))
    line = float(laid.norms.values.characters)
    spans = [_span(paragraph, line) for _, paragraph in [*signed[-1:], (index, date)]]
    if signed and not near(spans[1][0] - spans[0][0], laid.norms.values.indent, 2 * _ROOM):
        yield found("shift", place_of(date), found=spans[1][0] - spans[0][0])
    rest = line - max(end for _, end in spans)
    if not near(rest, laid.norms.values.indent, _EDGE_ROOM):
        yield found("right", place_of(laid.document.paragraphs[top]), found=rest)


def _span(paragraph: Paragraph, line: float) -> tuple[float, float]:
    """Return where the words of a line begin and end, in characters from the left of the type area."""
    words = text_width(paragraph.text.strip())
    spaces = text_width(_leading_spaces(paragraph))
    behind = text_width(paragraph.text) - words - spaces
    shape = paragraph.shape
    if shape.align == "right":
        end = line - shape.right - behind
        return end - words, end
    start = shape.left + shape.first_line + spaces
    if shape.align == "center":
        start = (line - words) / 2
    return start, start + words


def _leading_spaces(paragraph: Paragraph) -> str:
    text = paragraph.text
    return text[: len(text) - len(text.lstrip())]


def _titles(laid: Laid) -> list[list[tuple[int, Paragraph]]]:
    """Return the lines of each attachment's title with their index, in their order."""
    titles: list[list[tuple[int, Paragraph]]] = []
    for index, paragraph in laid.of(Role.LABEL, Role.ATTACHMENT_TITLE):
        if laid.roles[index] is Role.LABEL:
            titles.append([])
        elif titles:
            titles[-1].append((index, paragraph))
    return titles


def _joined(lines: list[Paragraph]) -> str:
    return re.sub(r"\s+", "", _LEAD.sub("", "".join(line.text for line in lines).strip()))
