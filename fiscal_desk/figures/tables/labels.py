"""Which indicator a number in a table states: from its row's name, its column's name, and the table's caption."""

from functools import cache

import msgspec

from fiscal_desk.figures.mentions.said import Said, Source
from fiscal_desk.figures.numbers.words import lexicon
from fiscal_desk.figures.tables.captions import Topic
from fiscal_desk.figures.tables.columns import Column
from fiscal_desk.figures.tables.row_heads import RowHead
from fiscal_desk.figures.tables.words import words
from fiscal_desk.wordlists.files import wordlist
from fiscal_desk.wordlists.table_words import TableWords


class Label(msgspec.Struct, frozen=True):
    """An indicator and where it is from; `shared` says that other rows of the table have the same one."""

    said: Said
    shared: bool = False

    @property
    def text(self) -> str:
        """The indicator."""
        return str(self.said.value)


@cache
def _bare_heads() -> frozenset[str]:
    return frozenset(lexicon("labels")["bare_heads"])


def label_of(row: RowHead, column: Column, about: Topic) -> Label:
    """Return the label of a level from row, column and what the caption is `about`."""
    topic = about.indicator
    name = column.said.name
    if words().grand.match(row.name) and not name:
        book = about.indicator.removesuffix("收入").removesuffix("支出").removesuffix("收支")
        return Label(Said(book + row.name.removeprefix("各项"), row.words, Source.ROW_HEAD))
    if name and words().sides.match(name):
        return _of_side(row, name, column, topic)
    if not row.name or row.is_total:
        if name:
            return Label(Said(name, column.said.words, Source.COLUMN_HEAD))
        group = next((each.name for each in reversed(row.groups) if each.name), "")
        if group:
            return Label(Said(group, group, Source.ROW_GROUP))
        if topic:
            return Label(Said(topic, topic, Source.CAPTION))
        # 合计 of nothing that is named, or a place: somebody has to say of what.
        return Label(Said(row.name or row.words, row.words, Source.ROW_HEAD), shared=not row.is_total)
    if name in _bare_heads() or (name and column.shares and column.of_things):
        return Label(Said(row.name + name, row.words + column.said.words, Source.ROW_HEAD))
    if name and column.shares and not column.said.is_place:
        return Label(Said(name, f"{row.words}、{column.said.words}", Source.COLUMN_HEAD), shared=True)
    if row.name in _bare_heads():
        group = next((each.name for each in reversed(row.groups) if each.name), "")
        return Label(Said(group + row.name, row.words, Source.ROW_HEAD))
    told = f"{row.under}、{row.words}" if row.under else row.words
    return Label(Said(about.completed(row.name), told, Source.ROW_HEAD))


def _of_side(row: RowHead, side: str, column: Column, topic: str) -> Label:
    """Add 收入 or 支出 to a name that does not say of which side it is."""
    name = topic if row.is_total or not row.name else row.name
    if any(word in name for word in wordlist(TableWords).heads.accounts):
        name = name.replace("收支", side)
    else:
        name += side
    return Label(Said(name, row.words or column.said.words, Source.ROW_HEAD))
