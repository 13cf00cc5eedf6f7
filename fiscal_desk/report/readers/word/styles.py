"""What a paragraph style says about the outline, numbering and visibility; a style inherits from its base."""

import re
from dataclasses import dataclass, replace

from fiscal_desk.report.readers.word.names import Element, is_on, number_of, value_of, w

_HEADING_NAME = re.compile(r"(?:heading|标题)\s*([1-9])$", re.IGNORECASE)
_CONTENTS_NAME = re.compile(r"(?:toc|目录)\s*\d$|table of figures$|toc heading$|图表目录$", re.IGNORECASE)
_TITLE_NAMES = frozenset({"title", "subtitle", "标题", "副标题"})
_BODY_TEXT = 9


@dataclass(frozen=True)
class Style:
    """One paragraph or character style; `outline` counts from 0, None for body text."""

    outline: int | None = None
    is_title: bool = False
    is_contents: bool = False
    number_id: str | None = None
    number_level: int | None = None
    hidden: bool = False
    raised: bool = False


class Styles:
    """The styles of a document by id."""

    def __init__(self, root: Element | None) -> None:
        self._elements: dict[str, Element] = {}
        self._known: dict[str, Style] = {}
        self.default: str | None = None
        if root is None:
            return
        for element in root.iter(w("style")):
            name = element.get(w("styleId"), "")
            self._elements.setdefault(name, element)
            if element.get(w("type")) == "paragraph" and element.get(w("default")) in ("1", "true", "on"):
                self.default = name

    def get(self, name: str | None) -> Style:
        """Return a style with all that it inherits; an unknown one says nothing."""
        name = name or self.default or ""
        if name not in self._known:
            self._known[name] = self._resolve(name)
        return self._known[name]

    def _resolve(self, name: str) -> Style:
        chain: list[Element] = []
        seen: set[str] = set()
        at: str | None = name
        while at and at not in seen and at in self._elements:
            seen.add(at)
            chain.append(self._elements[at])
            at = value_of(self._elements[at], "basedOn")
        style = Style()
        for element in reversed(chain):
            style = _laid_over(style, element)
        return style


def _laid_over(base: Style, element: Element) -> Style:
    paragraph = element.find(w("pPr"))
    numbering = paragraph.find(w("numPr")) if paragraph is not None else None
    name = (value_of(element, "name") or "").strip()
    heading = _HEADING_NAME.match(name)
    outline = number_of(paragraph, "outlineLvl")
    if outline is None and heading:
        outline = int(heading.group(1)) - 1
    if outline is not None:
        base = replace(base, outline=outline if 0 <= outline < _BODY_TEXT else None)
    number_id = value_of(numbering, "numId")
    if number_id is not None:
        base = replace(base, number_id=number_id)
    if numbering is not None and number_of(numbering, "ilvl") is not None:
        base = replace(base, number_level=number_of(numbering, "ilvl"))
    hidden = is_on(element.find(w("rPr")), "vanish")
    alignment = value_of(element.find(w("rPr")), "vertAlign")
    return replace(
        base,
        is_title=name.lower() in _TITLE_NAMES,
        is_contents=bool(_CONTENTS_NAME.match(name)),
        hidden=base.hidden if hidden is None else hidden,
        raised=base.raised if alignment is None else alignment == "superscript",
    )
