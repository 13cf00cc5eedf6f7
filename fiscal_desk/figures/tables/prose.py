"""What the heads of a table say of sentences in its cells: 年度目标 is planned, 进展情况 done, 1-9月完成情况 of when.

A list of tasks is a table of sentences; what stands above a column opens a frame for them as a heading does.
"""

from collections.abc import Collection

from msgspec.structs import replace

from fiscal_desk.figures.frames.frame import Frame
from fiscal_desk.figures.frames.times import so_far_words
from fiscal_desk.figures.mentions.evidence import Opener
from fiscal_desk.figures.mentions.saying import Saying
from fiscal_desk.figures.model import ACTUAL, PLAN, Stance
from fiscal_desk.figures.numbers import periods
from fiscal_desk.figures.tables.heads import meaning
from fiscal_desk.report.model import Block
from fiscal_desk.wordlists.files import wordlist
from fiscal_desk.wordlists.table_words import TableWords

#: No head of a column is longer; a table has no more rows of them.
_LONGEST, _MOST_ROWS = 24, 3
#: What nobody has said firmly, the heads may turn.
_LOOSE = (Opener.DEFAULT, Opener.CARD, Opener.SIBLING, Opener.SECTION)


def frames_by_column(
    text: str, cells: list[tuple[int, Block]], numbered: Collection[int], frame: Frame
) -> dict[int, Frame]:
    """Return the frame of each column whose heads say something, by its number.

    `cells` are a table's blocks with their index in the report, `numbered` the indices of blocks that hold numbers,
    `text` the half-width text, `frame` what holds around the table.
    """
    heads = _heads(text, cells, numbered)
    said = {column: _opened(words, frame) for column, words in heads.items()}
    stances = {each.stance.value for each in said.values() if each.stance is not frame.stance}
    if stances == {PLAN} and frame.stance.opener in _LOOSE:  # 实事项目 beside 实施计划: all of it is planned
        planned = next(each.stance for each in said.values() if each.stance is not frame.stance)
        return {column: replace(each, stance=planned) for column, each in said.items()}
    return said


def _heads(text: str, cells: list[tuple[int, Block]], numbered: Collection[int]) -> dict[int, str]:
    """Return the words above each column: those of the rows before the first that holds a number or a sentence."""
    rows: dict[int, list[tuple[int, Block]]] = {}
    for index, block in cells:
        if block.place is not None:
            rows.setdefault(block.place.row, []).append((index, block))
    heads: dict[int, str] = {}
    for row in sorted(rows)[:_MOST_ROWS]:
        found = rows[row]
        if any(index in numbered or block.span.end - block.span.start > _LONGEST for index, block in found):
            break
        for _, block in found:
            if block.place is None or len(found) == 1:
                continue  # a line over the whole table is its caption
            for column in range(block.place.column, block.place.column + block.place.width):
                words = "".join(text[block.span.start : block.span.end].split())
                heads[column] = heads.get(column, "") + words
    return heads


def _opened(words: str, frame: Frame) -> Frame:
    """Return the frame that a head of these words opens within `frame`."""
    rules = wordlist(TableWords).prose
    if rules.silent.regex.search(words) is not None:
        return frame
    found = meaning(words, frame.year)
    stance: Stance | None = found.stance
    if rules.planned.regex.search(words) is not None:
        stance = PLAN
    elif rules.done.regex.search(words) is not None:
        stance = ACTUAL
    opened = frame
    if stance is not None:
        opened = replace(opened, stance=Saying(stance, words, Opener.COLUMN_HEAD))
    if found.period is not None:
        period = Saying[str | None](_so_far(found.period, words), words, Opener.COLUMN_HEAD)
        opened = replace(opened, period=period, year=periods.year_of(period.value) or frame.year, era=None)
    return opened


def _so_far(period: str, words: str) -> str:
    """Return the months of a year up to the one that a head ends with: what was done by then (截至10月底完成情况)."""
    time = periods.expression().search(words)
    until = time is not None and so_far_words()[0].match(time.group()) is not None
    return f"{period[:4]}-01/{period}" if until and len(period) == len("2024-10") else period
