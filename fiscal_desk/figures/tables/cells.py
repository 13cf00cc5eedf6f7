"""Figures in tables: a bare number takes its unit, label, period and measure from headers, row name and caption."""

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import cache

from fiscal_desk.catalogue.catalogue import Catalogue
from fiscal_desk.figures.frames.frame import Frame
from fiscal_desk.figures.mentions.mention import Mention
from fiscal_desk.figures.mentions.surroundings import peel
from fiscal_desk.figures.model import Measure, Stance
from fiscal_desk.figures.numbers import periods
from fiscal_desk.figures.numbers.candidate import Candidate, Form
from fiscal_desk.figures.numbers.numerals import NumeralError, arabic, multiplier
from fiscal_desk.figures.numbers.words import any_of, lexicon, units
from fiscal_desk.report.model import Block

_NUMBER = re.compile(r" *(?P<sign>-)?(?P<number>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?P<percent>%)? *")
_BLANKS = re.compile(r"[\s\u3000]+")
#: More columns than any table has, so that table and column make one number.
_COLUMNS = 10_000
_YEAR_ALONE = re.compile(r"(?:19|20)\d\d")


class _Words:
    def __init__(self) -> None:
        words = lexicon("tables")
        self.columns = {name: re.compile(pattern) for name, pattern in words["columns"].items()}
        self.totals = re.compile(words["rows"]["totals"])
        self.marks = re.compile(words["rows"]["marks"])
        unit = any_of(units())
        self.unit_line = re.compile(rf"单位[:：](?P<times>[百千万亿]*)(?P<unit>{unit})")
        self.unit_in = re.compile(rf"[(（](?P<times>[百千万亿]*)(?P<unit>{unit})[)）]")
        self.unit_word = re.compile(rf"(?P<times>[百千万亿]*)(?P<unit>{unit})")


@cache
def _words() -> _Words:
    return _Words()


class _Table:
    """The cells of one table, by row and column, with what its caption says."""

    def __init__(self, text: str, cells: list[tuple[int, Block]], caption: str) -> None:
        self.rows: dict[int, dict[int, tuple[int, Block, str]]] = {}
        for index, block in cells:
            if block.place is not None:
                content = text[block.span.start : block.span.end]
                self.rows.setdefault(block.place.row, {})[block.place.column] = (index, block, content)
        self.first = next((row for row, cells_ in sorted(self.rows.items()) if _is_data(cells_)), None)
        head = [cell[2] for row, cells_ in self.rows.items() if row < (self.first or 0) for cell in cells_.values()]
        self.caption = _BLANKS.sub("", caption + "".join(head[:4]))
        self.unit = _words().unit_line.search(_BLANKS.sub("", caption + " ".join(head)))

    def header(self, column: int) -> str:
        """Return the text of a column's header cells; a merged cell counts for the columns right of it."""
        parts = []
        for row, cells in sorted(self.rows.items()):
            if self.first is not None and row >= self.first:
                break
            if len(cells) < 2:
                continue  # a caption or a unit line over the whole width
            near = max((place for place in cells if place <= column), default=None)
            if near is not None and (near == column or near > 0):
                parts.append(_BLANKS.sub("", cells[near][2]))
        return "".join(parts)


def _is_data(cells: dict[int, tuple[int, Block, str]]) -> bool:
    numbers = [content for _, _, content in cells.values() if _NUMBER.fullmatch(content)]
    return any(not _YEAR_ALONE.fullmatch(content.strip()) for content in numbers)


def read_table(
    text: str, cells: list[tuple[int, Block]], caption: str, frame: Frame, catalogue: Catalogue
) -> list[Mention]:
    """Return the figures of one table in text order.

    `cells` are the table's blocks with their index in the report, `text` is the half-width text, `caption` what
    stands right above the table. Cells that are no bare number are left to the reader of sentences.
    """
    table = _Table(text, cells, caption)
    if table.first is None:
        return []
    topic = _topic(table.caption, frame, catalogue)
    found: list[Mention] = []
    for row in sorted(table.rows):
        if row >= table.first:
            found.extend(_read_row(table, row, topic))
    return sorted(found, key=lambda mention: mention.start)


class _Topic:
    """What the caption says for the whole table."""

    def __init__(self, period: str | None, year: int | None, scope: str | None, indicator: str, stance: Stance) -> None:
        self.period, self.year, self.scope, self.indicator, self.stance = period, year, scope, indicator, stance


def _topic(caption: str, frame: Frame, catalogue: Catalogue) -> _Topic:
    match = periods.expression().search(caption)
    period = periods.resolve(match, frame.year) if match else None
    rest = caption[match.end() :] if match else caption
    aliases = catalogue.find_aliases(rest)
    indicator = rest[aliases[-1][0] : aliases[-1][1]] if aliases else ""
    planned = re.search(r"预算(?:表|草案|安排)|计划表", caption) and not re.search(r"执行|完成|决算", caption)
    stance = Stance.PLAN if planned else frame.stance.value
    return _Topic(
        period or frame.period.value, periods.year_of(period) or frame.year, peel(rest).scope, indicator, stance
    )


def _read_row(table: _Table, row: int, topic: _Topic) -> Iterator[Mention]:
    words = _words()
    cells = table.rows[row]
    label, unit, level, budget = "", None, None, None
    for column in sorted(cells):
        index, block, content = cells[column]
        header = table.header(column)
        if words.columns["ignored"].search(header):
            continue
        match = _NUMBER.fullmatch(content)
        if words.columns["unit"].search(header):
            unit = words.unit_word.fullmatch(_BLANKS.sub("", content))
        elif match is None:
            if content.strip():
                label, level, budget = _row_label(content, topic), None, None
        elif label:
            mention = _cell(match, block.span.start, index, header, label, unit or table.unit, topic)
            if mention is not None:
                mention.column = _COLUMNS * (block.place.table if block.place else 0) + column
                if mention.measure is not Measure.LEVEL:
                    mention.subject = level
                    mention.whole = budget if mention.measure is Measure.COMPLETION else None
                elif mention.stance is Stance.ACTUAL:
                    level = mention.start
                else:
                    budget = mention.start
                yield mention


def _row_label(content: str, topic: _Topic) -> str:
    words = _words()
    label = words.marks.sub("", _BLANKS.sub("", content))
    if words.totals.search(label):
        return topic.indicator or label
    return label


def _cell(
    match: re.Match[str],
    start: int,
    index: int,
    header: str,
    label: str,
    unit: re.Match[str] | None,
    topic: _Topic,
) -> Mention | None:
    words = _words()
    kind = next((name for name in ("completion", "share", "difference", "change") if _fits(name, header)), "level")
    percent = (
        bool(match["percent"]) or (kind != "level" and kind != "difference") or header.endswith(("%", "%)", "%）"))
    )
    own = words.unit_in.search(header)
    if percent:
        base, times, dimension = "%", Decimal(1), "percent"
    elif (chosen := own or unit) is not None:
        known = units()[chosen["unit"]]
        base, times, dimension = known.base, multiplier(chosen["times"]), known.dimension
    else:
        return None  # a number that nothing gives a unit to is no figure
    try:
        value, quantum = arabic(match["number"])
    except NumeralError:
        return None
    first, last = match.start("number") + start, match.end("percent" if match["percent"] else "number") + start
    if match["sign"]:
        first -= 1
    mention = Mention(Candidate(first, last, Form.ARABIC, value * times, quantum * times, base, dimension), index, 0, 0)
    mention.negative = bool(match["sign"])
    mention.measure = {
        "completion": Measure.COMPLETION,
        "share": Measure.SHARE,
        "difference": Measure.DIFFERENCE,
        "change": Measure.CHANGE,
    }.get(kind, Measure.RATE if percent else Measure.LEVEL)
    _date(mention, header, topic)
    mention.label, mention.label_source = label + _side(label, header), "cell"
    mention.scope = peel(header).scope or topic.scope
    mention.reasons.update(indicator="表格行名", measure=f"列名“{header[:16]}”" if header else "表格数值")
    return mention


def _side(label: str, header: str) -> str:
    """Return 收入 or 支出 where the column says of which side of a fund it is and the row's name does not."""
    said = [side for side in ("收入", "支出") if side in header]
    return said[0] if len(said) == 1 and not any(side in label for side in ("收入", "支出", "结余")) else ""


def _fits(name: str, header: str) -> bool:
    return _words().columns[name].search(header) is not None


def _date(mention: Mention, header: str, topic: _Topic) -> None:
    match = periods.expression().search(header)
    period = periods.resolve(match, topic.year) if match else None
    comparing = mention.measure in (Measure.CHANGE, Measure.DIFFERENCE)
    mention.period = topic.period if comparing or period is None else period
    if not comparing and mention.measure is Measure.LEVEL:
        columns = _words().columns
        if columns["plan"].search(header) and not columns["actual"].search(header):
            mention.stance = Stance.PLAN
        elif columns["actual"].search(header):
            mention.stance = Stance.ACTUAL
        else:
            mention.stance = topic.stance
        if period is None and topic.year and columns["before"].search(header):
            mention.period = str(topic.year - 1)
    else:
        mention.stance = topic.stance
    mention.reasons["period"] = "列名" if period else "表名"
