"""Properties laid over each other: document defaults, table styles, paragraph styles, character styles, the run's own.

A set of properties is a plain mapping of `name.attribute` to value (`ind.firstLine`, `jc.val`), so that what a style
says about one attribute lies over what its base says about the same one, and leaves the others.
"""

from collections.abc import Mapping

from lxml import etree

from fiscal_desk.report.readers.word.names import Element, value_of, w

Properties = Mapping[str, str]

#: What is said in characters or by the theme takes the place of what a base says otherwise about the same thing.
_RIVALS = {
    "ind.hanging": ("ind.firstLine", "ind.firstLineChars"),
    "ind.hangingChars": ("ind.firstLine", "ind.firstLineChars"),
    "ind.firstLine": ("ind.hanging", "ind.hangingChars", "ind.firstLineChars"),
    "ind.firstLineChars": ("ind.hanging", "ind.hangingChars"),
    "ind.left": ("ind.leftChars", "ind.start", "ind.startChars"),
    "ind.start": ("ind.leftChars", "ind.left", "ind.startChars"),
    "ind.right": ("ind.rightChars", "ind.end", "ind.endChars"),
    "ind.end": ("ind.rightChars", "ind.right", "ind.endChars"),
    "rFonts.eastAsia": ("rFonts.eastAsiaTheme",),
    "rFonts.ascii": ("rFonts.asciiTheme",),
}
_PARTS = ("pPr", "rPr")


def properties_of(element: Element | None) -> dict[str, str]:
    """Return what a `w:pPr` or `w:rPr` says; an element without attributes is there: `.val` is 1."""
    found: dict[str, str] = {}
    for child in element if element is not None else ():
        if not isinstance(child.tag, str) or len(child):
            continue
        name = etree.QName(child).localname
        if not child.attrib:
            found[f"{name}.val"] = "1"
        for key, value in child.attrib.items():
            found[f"{name}.{etree.QName(str(key)).localname}"] = str(value)
    return found


def over(base: Properties, top: Properties) -> dict[str, str]:
    """Lay a set of properties over another."""
    gone = {rival for name in top for rival in _RIVALS.get(name, ()) if rival not in top}
    return {name: value for name, value in base.items() if name not in gone} | dict(top)


def is_set(properties: Properties, name: str, *, otherwise: bool = False) -> bool:
    """Whether an on/off property is set."""
    value = properties.get(f"{name}.val")
    return otherwise if value is None else value not in ("0", "false", "off", "none")


def number(properties: Properties, name: str) -> float | None:
    """Return a property as a number, None where it is none."""
    try:
        return float(properties[name])
    except (KeyError, ValueError):
        return None


class StyleSheet:
    """The styles of a document with all that they inherit."""

    def __init__(self, root: Element | None) -> None:
        self._elements: dict[str, Element] = {}
        self._known: dict[tuple[str, str], dict[str, str]] = {}
        self._default: dict[str, str] = {}
        self.defaults: dict[str, dict[str, str]] = {part: {} for part in _PARTS}
        if root is None:
            return
        for style in root.iter(w("style")):
            name, kind = style.get(w("styleId"), ""), style.get(w("type"), "paragraph")
            self._elements.setdefault(name, style)
            if style.get(w("default")) in ("1", "true", "on"):
                self._default.setdefault(kind, name)
        for part in _PARTS:
            self.defaults[part] = properties_of(root.find(f"{w('docDefaults')}/{w(part + 'Default')}/{w(part)}"))

    def default(self, kind: str) -> str:
        """Return the style of a paragraph, character or table that names none."""
        return self._default.get(kind, "")

    def name(self, style: str) -> str:
        """Return what a style is called."""
        element = self._elements.get(style)
        return (value_of(element, "name") or style) if element is not None else style

    def says(self, style: str, part: str) -> dict[str, str]:
        """Return what a style says about paragraphs (`pPr`) or runs (`rPr`), bases first."""
        key = (style, part)
        if key not in self._known:
            said: dict[str, str] = {}
            for element in reversed(self._chain(style)):
                said = over(said, properties_of(element.find(w(part))))
            self._known[key] = said
        return self._known[key]

    def numbering(self, style: str) -> tuple[str | None, str | None]:
        """Return list and level that a paragraph style has its paragraphs numbered by."""
        identity, level = None, None
        for element in self._chain(style):
            found = element.find(f"{w('pPr')}/{w('numPr')}")
            identity = identity or value_of(found, "numId")
            level = level or value_of(found, "ilvl")
        return identity, level

    def row_flags(self, style: str) -> bool:
        """Whether a table style forbids its rows to split."""
        return any(
            is_set(properties_of(element.find(w("trPr"))), "cantSplit") for element in reversed(self._chain(style))
        )

    def _chain(self, style: str) -> list[Element]:
        chain: list[Element] = []
        while style in self._elements and self._elements[style] not in chain:
            chain.append(self._elements[style])
            style = value_of(chain[-1], "basedOn") or ""
        return chain
