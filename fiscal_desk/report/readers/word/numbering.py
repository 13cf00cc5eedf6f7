"""Automatic numbering: the printed 一、 stands in numbering.xml only, so it is counted here and put into the text."""

from dataclasses import dataclass, field

from fiscal_desk.report.readers.word.names import Element, integer, is_on, number_of, value_of, w
from fiscal_desk.report.readers.word.numerals import format_number

#: Marks after which a typed number would have no blank either.
_CLOSING = "、.．。）)】：:"


@dataclass(frozen=True)
class _Level:
    start: int = 1
    number_format: str = "decimal"
    text: str = ""
    restart: int | None = None
    legal: bool = False
    style: str | None = None


@dataclass
class _List:
    """One list of the document: its levels and where each of them has counted to."""

    levels: dict[int, _Level]
    counters: dict[int, int] = field(default_factory=dict)


@dataclass(frozen=True)
class Mark:
    """What stands before a numbered paragraph; `text` is empty for a bullet."""

    text: str
    is_bullet: bool


class Numbering:
    """Counts the numbered paragraphs of a document; ask once for each of them, in reading order."""

    def __init__(self, root: Element | None) -> None:
        self._lists: dict[str, _List] = {}
        self._abstract: dict[str, str] = {}
        self._overrides: dict[str, dict[int, _Level | int]] = {}
        self._begun: set[str] = set()
        if root is not None:
            self._read(root)

    def mark(self, number_id: str, level: int | None, style: str | None) -> Mark | None:
        """Count one paragraph and return its mark; `level` None is looked up by the paragraph's style."""
        found = self._lists.get(self._abstract.get(number_id, ""))
        if found is None:
            return None
        if level is None:
            level = next((at for at, definition in found.levels.items() if style and definition.style == style), 0)
        definition = self._level(number_id, found, level)
        if definition is None:
            return None
        self._begin(number_id, found)
        self._count(number_id, found, level, definition)
        if definition.number_format == "bullet":
            return Mark("", True)
        return Mark(self._print(number_id, found, definition), False)

    def _read(self, root: Element) -> None:
        links: dict[str, str] = {}
        styled: dict[str, str] = {}
        for abstract in root.iter(w("abstractNum")):
            name = abstract.get(w("abstractNumId"), "")
            self._lists[name] = _List({_place(level): _read_level(level) for level in abstract.iter(w("lvl"))})
            link, own = value_of(abstract, "numStyleLink"), value_of(abstract, "styleLink")
            if link:
                links[name] = link
            if own:
                styled[own] = name
        for name, link in links.items():
            if link in styled:
                self._lists[name] = self._lists[styled[link]]
        for number in root.iter(w("num")):
            number_id = number.get(w("numId"), "")
            self._abstract[number_id] = value_of(number, "abstractNumId") or ""
            overrides: dict[int, _Level | int] = {}
            for override in number.iter(w("lvlOverride")):
                at = _place(override)
                lvl, start = override.find(w("lvl")), number_of(override, "startOverride")
                if lvl is not None:
                    overrides[at] = _read_level(lvl)
                elif start is not None:
                    overrides[at] = start
            self._overrides[number_id] = overrides

    def _level(self, number_id: str, found: _List, level: int) -> _Level | None:
        override = self._overrides.get(number_id, {}).get(level)
        return override if isinstance(override, _Level) else found.levels.get(level)

    def _begin(self, number_id: str, found: _List) -> None:
        """Start over where a list says so; without an override it goes on where its like left off."""
        if number_id in self._begun:
            return
        self._begun.add(number_id)
        for level, override in self._overrides.get(number_id, {}).items():
            start = override.start if isinstance(override, _Level) else override
            found.counters[level] = start - 1

    def _count(self, number_id: str, found: _List, level: int, definition: _Level) -> None:
        found.counters[level] = found.counters.get(level, definition.start - 1) + 1
        for lower in [at for at in found.counters if at > level]:
            below = self._level(number_id, found, lower)
            restart = below.restart if below else None
            if restart is None or (restart and level < restart):
                del found.counters[lower]

    def _print(self, number_id: str, found: _List, definition: _Level) -> str:
        printed = definition.text
        for at in range(9):
            place = f"%{at + 1}"
            if place not in printed:
                continue
            level = self._level(number_id, found, at)
            number_format = "decimal" if definition.legal or level is None else level.number_format
            # A level that nothing has used yet prints its first number and does not use it up.
            number = found.counters.get(at, level.start if level else 1)
            printed = printed.replace(place, format_number(number, number_format))
        printed = printed.strip()
        return printed if not printed or printed[-1] in _CLOSING else f"{printed} "


def _place(level: Element) -> int:
    return integer(level.get(w("ilvl"))) or 0


def _read_level(lvl: Element) -> _Level:
    start = number_of(lvl, "start")
    return _Level(
        start=1 if start is None else start,
        number_format=value_of(lvl, "numFmt") or _custom_format(lvl),
        text=value_of(lvl, "lvlText") or "",
        restart=number_of(lvl, "lvlRestart"),
        legal=bool(is_on(lvl, "isLgl")),
        style=value_of(lvl, "pStyle"),
    )


def _custom_format(lvl: Element) -> str:
    """Look into mc:AlternateContent, where newer Words keep formats such as 01, 02 beside a plain one."""
    found = next(lvl.iter(w("numFmt")), None)
    return "decimal" if found is None else found.get(w("val"), "decimal")
