"""What stands above a table: its caption, the line that gives its unit, and what both say of every cell."""

import re
from functools import cache

import msgspec

from fiscal_desk.catalogue.catalogue import Catalogue
from fiscal_desk.figures.mentions.said import Said, Source
from fiscal_desk.figures.model import Stance
from fiscal_desk.figures.numbers import periods
from fiscal_desk.figures.numbers.words import any_of, lexicon
from fiscal_desk.figures.tables.cell_numbers import CellUnit, unit_of
from fiscal_desk.figures.tables.heads import scope_of
from fiscal_desk.figures.tables.words import words
from fiscal_desk.report.model import Block, BlockKind
from fiscal_desk.wordlists.files import wordlist
from fiscal_desk.wordlists.patterns import one_of
from fiscal_desk.wordlists.table_words import TableWords

_LONGEST = 60
#: A caption, a line that says who made the table, and its unit line.
_MOST_LINES = 3
_NUMBERED = re.compile(r"附?[表件][\d一二三四五六七八九十-]*[:：、.]?")


class Outside(msgspec.Struct, frozen=True):
    """What holds around a table: `year` is what 本年 means there, the others are what headings and title say."""

    year: int | None
    period: str | None
    stance: Stance
    scope: str | None = None
    words: str = ""


class Topic(msgspec.Struct, frozen=True):
    """What caption, unit line and the text around say of every cell.

    `indicator` names what totals are of, `parted` that the rows are its parts (分行业…投资).
    """

    year: int | None
    period: Said
    stance: Said
    scope: Said
    unit: CellUnit | None
    unit_said: Said
    indicator: str
    parted: bool
    catalogue: Catalogue

    def completed(self, name: str) -> str:
        """Return a row's name with what its table is of, where only so it names an indicator.

        教育 in a table of spending is 教育支出; 采矿业 in one of 分行业固定资产投资 is 采矿业固定资产投资.
        """
        if self.parted and self.indicator not in name and self.catalogue.resolve(name) is None:
            return name + self.indicator.partition("(")[0]
        side = self.indicator[-2:]
        if (
            side not in wordlist(TableWords).captions.sides
            or name.endswith(side)
            or self.catalogue.resolve(name) is not None
        ):
            return name
        return name + side if self.catalogue.resolve(name + side) is not None else name

    def with_unit(self, unit: CellUnit, said: str) -> "Topic":
        """Return the same with the unit that a corner cell gives."""
        return msgspec.structs.replace(self, unit=unit, unit_said=Said(unit, said, Source.UNIT_LINE))


def lines_above(text: str, blocks: tuple[Block, ...], first: int, before: dict[int, str]) -> str:
    """Return the caption lines right above the cell `first` (an index into `blocks`), the topmost first.

    Sentences are no captions. A table right below another one, as a table within a table is, has the lines of that
    one (`before`, by the number of the table) as long as it brings none of its own.
    """
    above = blocks[first - 1].place if first else None
    if above is not None:
        return before.get(above.table, "")
    lines: list[str] = []
    for place in range(first - 1, max(-1, first - 1 - _MOST_LINES), -1):
        block = blocks[place]
        line = "".join(text[block.span.start : block.span.end].split())
        if block.kind is BlockKind.TABLE_CELL or len(line) > _LONGEST or "。" in line or "；" in line:
            break
        if block.kind is BlockKind.HEADING and lines:
            break
        if block.kind is BlockKind.TITLE and any(not words().unit_line.match(each) for each in lines):
            break  # a title right above the unit line names the table, too
        lines.append(line)
    return "\n".join(reversed(lines))


def own_lines(caption: str, above: tuple[str, ...]) -> str:
    """Return the caption of a table whose first rows are `above` its columns: they hold against the lines over it."""
    if any(not words().unit_line.search(line) and not _NUMBERED.fullmatch(line) for line in above):
        return "\n".join(above)
    return "\n".join((*caption.split("\n"), *above))


def topic_of(caption: str, outside: Outside, catalogue: Catalogue) -> Topic:
    """Return what the lines above a table's columns say; what they leave open holds from outside."""
    shown = caption.replace("\n", " ")
    match = periods.expression().search(caption)
    period = periods.resolve(match, outside.year) if match else None
    rest = caption[match.end() :] if match else caption
    bracket = wordlist(TableWords).scope_in_caption.regex.search(rest)
    if bracket is not None:
        rest = rest[: bracket.start()] + rest[bracket.end() :]
    scope = (
        bracket["scope"]
        if bracket is not None
        else next(
            (found for line in rest.split("\n") if (found := scope_of(_NUMBERED.sub("", line, count=1))[0])), None
        )
    )
    line = words().unit_line.search(caption) or words().unit_in.search(caption)
    unit = unit_of(line["times"], line["unit"]) if line is not None and line["unit"] else None
    year = periods.year_of(period) or outside.year
    indicator = _indicator(rest, catalogue)
    return Topic(
        year,
        Said(period, shown, Source.CAPTION) if period else _outside(outside.period, outside.words),
        _stance(caption, shown, outside),
        Said(scope, shown, Source.CAPTION) if scope else _outside(outside.scope, outside.words),
        unit,
        Said(unit, line.group(), Source.UNIT_LINE) if line is not None and unit else Said(None, "", Source.DEFAULT),
        indicator,
        bool(indicator) and words().parted.search(rest[: rest.rfind(indicator)]) is not None,
        catalogue,
    )


def _outside(value: str | None, said: str) -> Said:
    return Said(value, said, Source.OUTSIDE) if value else Said(None, "", Source.DEFAULT)


def _stance(caption: str, shown: str, outside: Outside) -> Said:
    known = words()
    if known.caption_actual.search(caption):
        return Said(Stance.ACTUAL, shown, Source.CAPTION)
    if known.caption_plan.search(caption):
        return Said(Stance.PLAN, shown, Source.CAPTION)
    return Said(outside.stance, outside.words, Source.OUTSIDE)


def _indicator(caption: str, catalogue: Catalogue) -> str:
    aliases = catalogue.find_aliases(caption)
    if aliases:
        return caption[aliases[-1][0] : aliases[-1][1]]
    match = _ledger_named().search(caption)
    return match.group() if match else ""


@cache
def _ledger_named() -> re.Pattern[str]:
    """Return the pattern of a book that a caption is about: 社会保险基金收支, 政府性基金预算收入."""
    return re.compile(rf"(?:{any_of(lexicon('labels')['ledgers'])}){one_of(wordlist(TableWords).captions.accounts)}")
