"""A report as one reads it: without invisible characters, and with the lines of a wrapped paragraph put together.

Zero-width blanks and soft hyphens of web pages and the line ends of a text copied from a page may stand inside a number
(321.5亿⏎元). They are left out for the reading, and what was read is put back to its place in the report's own text.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import cache, cached_property
from itertools import accumulate
from typing import Any

from msgspec.structs import asdict, replace

from fiscal_desk.figures.model import Figure, Reading, Relation, Task
from fiscal_desk.figures.numbers.normalising import INVISIBLE, level
from fiscal_desk.report.model import Block, BlockKind, Report, Span
from fiscal_desk.report.outline.spacing import closed_up, gaps
from fiscal_desk.report.outline.wrapping import NARROWEST, RAGGED, WIDEST, parts_an_item, widest_of, width, wrapped_at
from fiscal_desk.wordlists.files import wordlist
from fiscal_desk.wordlists.numbers import AmountWords
from fiscal_desk.wordlists.patterns import one_of

# Twice, as a search seeks a class that an expression begins with, and tries one that is repeated at every place.
_INVISIBLE = re.compile(f"[{INVISIBLE}][{INVISIBLE}]*")
_PARAGRAPH = BlockKind.PARAGRAPH
_FLOWING = (_PARAGRAPH, BlockKind.LIST_ITEM)
_PROSE = frozenset((*_FLOWING, BlockKind.HEADING, BlockKind.TITLE, BlockKind.FOOTNOTE))
#: Three lines make a wrapped paragraph; two may only look like one.
_FEWEST_LINES = 3
#: No word that a line end may stand in is longer.
_LONGEST_WORD = 8
_SENTENCE_ENDS = frozenset("。；;！!？?：:…")
#: A line that ends in digits, and one that goes on with a unit or with more digits, are one line whatever their width.
_CUT = re.compile(r"[\d十百千万亿.]")
_SHORTEST_CUT = 24
#: In a wrapped text most lines end within a sentence, and such a line is no shorter than this part of the widest.
_UNENDED, _LEAST_PART = 0.5, 0.75
_GOES_ON = re.compile(r"[\u4e00-\u9fff\d，,、”)）%]")
#: A number at the beginning of a line, with its unit, but no mark of an item (2. or 3、).
_NUMBER = re.compile(r"\d[\d,.]*(?![\d,.、．)])[%‰\u4e00-\u9fff]?")
#: The foot of a page between two lines: - 12 -, 第12页, — 3 —.
_PAGE_FOOT = re.compile(r"\s*(?:[-~·]+ *\d{1,4} *[-~·]+|第 ?\d{1,4} ?页(?:[,， /]*共 ?\d{1,4} ?页)?)\s*")
#: A line that begins so is an item of its own.
_ITEM = re.compile(r"[-–—·•●○◆◇■□▪★☆►▶]|[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\)")
_INDENT = re.compile(rf"[ \u3000\t]|{_ITEM.pattern}")
#: One blank between a digit and Chinese; more than one sets columns apart, and so does one where no mark is.
_HAN = "\u4e00-\u9fff，。；：、（）“”《》"
_BESIDE_DIGITS = re.compile(rf"(?<=[{_HAN}])[ \u00a0](?=\d)|(?<=[\d%％])[ \u00a0](?=[{_HAN}])")
_TIGHT = re.compile(r"[\u4e00-\u9fff](?=\d)|\d(?=[\u4e00-\u9fff])")
_MARK = re.compile("[，。；]")
#: A blank behind an amount parts it from the next number (163.4亿元 3.1%).
_AMOUNT = re.compile(r"\d ?[一-鿿]{1,4}(?<![年月日])$")
#: The mark of a rank of the classification, levelled: 运行（项）.
_OF_ITEM = ")"
_COMMAS = (",", "，", "、")


class Flow:
    """A report to read in place of `original`, and the way back from its offsets."""

    def __init__(self, original: Report, removed: list[tuple[int, int]], joined: set[int]) -> None:
        self.original = original
        self._removed_starts = [start for start, _ in removed]
        self._sums = [0, *accumulate(end - start for start, end in removed)]
        # Where in the flowing text something was left out: from there on offsets are larger in the original.
        self._kept_starts = [start - self._sums[place] for place, start in enumerate(self._removed_starts)]
        pieces, at = [], 0
        for start, end in removed:
            pieces.append(original.text[at:start])
            at = end
        pieces.append(original.text[at:])
        self._block_starts = [block.span.start for block in original.blocks]
        self.report = replace(original, text="".join(pieces), blocks=tuple(self._blocks(joined)))

    def _blocks(self, joined: set[int]) -> Iterator[Block]:
        held: Block | None = None
        for place, block in enumerate(self.original.blocks):
            end = self._flowing(block.span.end)
            if place in joined and held is not None:
                held = replace(held, span=Span(held.span.start, end))
                continue
            if held is not None:
                yield held
            headings = tuple(_INVISIBLE.sub("", heading) for heading in block.headings)
            held = replace(block, span=Span(self._flowing(block.span.start), end), headings=headings)
        if held is not None:
            yield held

    def _flowing(self, offset: int) -> int:
        place = bisect_right(self._removed_starts, offset)
        if place == 0:
            return offset
        start, size = self._removed_starts[place - 1], self._sums[place] - self._sums[place - 1]
        return offset - self._sums[place - 1] - min(offset - start, size)

    def _back(self, offset: int) -> int:
        return offset + self._sums[bisect_right(self._kept_starts, offset)]

    def put_back(self, reading: Reading) -> Reading:
        """Return the reading of the flowing report with offsets into the original's text."""
        return Reading(
            tuple(self._figure(figure) for figure in reading.figures),
            tuple(self._relation(relation) for relation in reading.relations),
            tuple(self._task(task) for task in reading.tasks),
        )

    def _end(self, end: int) -> int:
        return self._back(end - 1) + 1 if end else 0

    def _figure(self, figure: Figure) -> Figure:
        start, end = self._back(figure.start), self._end(figure.end)
        block = bisect_right(self._block_starts, start) - 1  # the line of a wrapped paragraph on which it begins
        return replace(figure, id=f"f{start}", start=start, end=end, text=self.original.text[start:end], block=block)

    def _relation(self, relation: Relation) -> Relation:
        members: dict[str, Any] = {}
        for name, value in asdict(relation).items():
            if name == "parts":
                members[name] = tuple(self._back(part) for part in value)
            elif name not in ("signs", "holds") and value is not None:
                members[name] = self._back(value)
        return replace(relation, **members)

    def _task(self, task: Task) -> Task:
        figures = tuple(self._back(start) for start in task.figures)
        return replace(task, start=self._back(task.start), end=self._end(task.end), figures=figures)


def flow(report: Report, levelled: str) -> Flow | None:
    """Return the report as it flows; None where nothing has to be left out, as in most reports.

    `levelled` is the report's text, levelled.
    """
    text = report.text
    removed = [match.span() for match in _INVISIBLE.finditer(text)]
    removed += _set_apart(report)
    removed += _beside_digits(report)
    joined = {*_joints(report, levelled), *_unended(report)}
    for place in joined:
        before, after = report.blocks[place - 1].span, report.blocks[place].span
        end = len(text[before.start : before.end].rstrip()) + before.start
        removed.append((end, after.start))
        if _PAGE_FOOT.fullmatch(levelled[after.start : after.end]):
            removed.append((after.start, after.end))
    if not removed:
        return None
    return Flow(report, _merged(sorted(removed)), joined)


def _set_apart(report: Report) -> Iterator[tuple[int, int]]:
    """Yield the blanks that only set the letters of prose apart (全  市  收  入)."""
    spans = [block.span for block in report.blocks if block.kind in _PROSE]
    for span, blanks in zip(spans, gaps(report.text[span.start : span.end] for span in spans), strict=True):
        if blanks:  # of hardly any line
            yield from ((span.start + start, span.start + end) for start, end in blanks)


def _beside_digits(report: Report) -> Iterator[tuple[int, int]]:
    """Yield the blanks that a page sets between digits and Chinese in a sentence (比 2024 年度减少 3.2 万元).

    It does so nearly everywhere; a single blank sets a name apart (非公经济 2024年…).
    """
    for block in report.blocks:
        start, end = block.span.start, block.span.end
        if block.kind not in _PROSE or report.text.find(" ", start, end) < 0:
            continue
        said = report.text[start:end]
        found = list(_BESIDE_DIGITS.finditer(said)) if _MARK.search(said) is not None else []
        if len(found) < len(_TIGHT.findall(said)):
            continue
        for blank in found:
            if _AMOUNT.search(said[max(0, blank.start() - _LONGEST_WORD) : blank.start()]) is None:
                yield start + blank.start(), start + blank.end()


def _merged(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    merged: list[tuple[int, int]] = []
    for start, end in spans:
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


def _joints(report: Report, text: str) -> Iterator[int]:
    """Yield the indices of the blocks that go on with the line before them; `text` is the report's, levelled."""
    page = _Page(report, text)
    for first, last in _runs(report):
        lines = closed_up(text[block.span.start : block.span.end] for block in report.blocks[first:last])
        widths = [width(line) for line in lines]
        feet = [_PAGE_FOOT.fullmatch(line) is not None for line in lines]
        widest = widest_of(widths)
        wrapped = NARROWEST <= widest <= WIDEST and len(lines) >= _FEWEST_LINES
        if len(lines) < _FEWEST_LINES and _ends(lines[0], _GOES_ON) and (columns := page.columns) is not None:
            wrapped, widest = True, columns
        uneven = wrapped and sum(_ends(line, _GOES_ON) for line in lines) >= _UNENDED * len(lines)
        last = 0
        for place in range(1, len(lines)):
            before, here = lines[last], lines[place]
            if feet[place]:
                continue
            above, last = last, place
            if before.rstrip()[-1:] in _SENTENCE_ENDS or _INDENT.match(here) or report.blocks[first + place].level:
                continue
            cut = (_ends(before, _CUT) and _goes_on().match(here)) or _parts_a_word(before, here)
            pushed = _NUMBER.match(here)  # a number goes down to the next line whole
            least = widest - RAGGED - (len(pushed.group()) if pushed else 0)
            full = wrapped and least <= widths[above] <= widest + RAGGED
            # a page's blanks around numbers leave its lines of many widths; where none ends a sentence, it goes on
            full = full or (uneven and widths[above] >= _LEAST_PART * widest and _ends(before, _GOES_ON))
            if full or (cut and widths[above] >= _SHORTEST_CUT):
                yield from range(first + above + 1, first + place + 1)


class _Page:
    """How many columns a whole text is wrapped at, found when it is first asked for."""

    def __init__(self, report: Report, text: str) -> None:
        self._report, self._text = report, text

    @cached_property
    def columns(self) -> int | None:
        """The columns; None where the text is not wrapped."""
        spans = (block.span for block in self._report.blocks if block.kind in _PROSE)
        return wrapped_at([self._text[span.start : span.end] for span in spans])


def _ends(line: str, sign: re.Pattern[str]) -> bool:
    """Whether the last thing printed on a line is such a sign; a search for it would try each of the line's."""
    return sign.match(line.rstrip()[-1:]) is not None


def _parts_a_word(before: str, here: str) -> bool:
    """Whether a line end stands inside a word that reports are full of (本年收⏎入, 同比增⏎长)."""
    end, begin = before.rstrip()[-_LONGEST_WORD:], here[:_LONGEST_WORD]
    if _OF_ITEM in here and parts_an_item(before.rstrip(), here):
        return True
    lefts, seams = _seams()
    return end.endswith(lefts) and any(end.endswith(left) and begin.startswith(right) for left, right in seams)


@cache
def _seams() -> tuple[tuple[str, ...], tuple[tuple[str, str], ...]]:
    words = wordlist(AmountWords).never_parted
    seams = tuple((word[:place], word[place:]) for word in words for place in range(1, len(word)))
    return tuple(left for left, _ in seams), seams


def _unended(report: Report) -> Iterator[int]:
    """Yield the indices of the blocks, behind empty lines, that go on with a line which ends in a comma.

    A text copied from a web page may have an empty line behind each line; no paragraph ends with a comma.
    """
    for place in range(1, len(report.blocks)):
        before, after = report.blocks[place - 1], report.blocks[place]
        if before.kind not in _FLOWING or after.kind is not _PARAGRAPH:
            continue
        said = report.text[before.span.start : before.span.end].rstrip()
        cut = _ends(said, _CUT)
        if not (cut or said.endswith(_COMMAS)) or width(said) < _SHORTEST_CUT or before.span.end == after.span.start:
            continue
        here = level(report.text[after.span.start : after.span.end][:_SHORTEST_CUT]).lstrip()
        if cut and not said.endswith(_COMMAS) and _cut_unit().match(here) is None:
            continue  # a number that a page's end parts from its unit
        if not report.text[before.span.end : after.span.start].strip() and _ITEM.match(here) is None:
            yield place


def _runs(report: Report) -> Iterator[tuple[int, int]]:
    """Yield the stretches of paragraphs between which nothing stands but one line end each."""
    blocks = report.blocks
    first = 0
    for place in range(1, len(blocks) + 1):
        if place < len(blocks) and _adjoin(report.text, blocks[place - 1], blocks[place]):
            continue
        if place - first > 1:
            yield first, place
        first = place


def _adjoin(text: str, before: Block, after: Block) -> bool:
    return (
        before.kind in _FLOWING and after.kind is _PARAGRAPH and after.span.start - before.span.end <= 1
    ) and before.span.end < after.span.start


@cache
def _cut_unit() -> re.Pattern[str]:
    return re.compile(rf"[十百千万亿]*{one_of(wordlist(AmountWords).cut_from)}|[万亿]")


@cache
def _goes_on() -> re.Pattern[str]:
    """Return the pattern of how a line begins that goes on with a number of the line before."""
    return re.compile(rf"(?:[十百千万亿]*{one_of(wordlist(AmountWords).cut_from)}|[万亿]|\.?\d)")
