"""Names of OOXML elements and attributes as lxml spells them."""

from functools import cache
from typing import TypeAlias

from lxml import etree

Element: TypeAlias = etree._Element

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006"
MATHS = "http://schemas.openxmlformats.org/officeDocument/2006/math"
#: Files saved as "strict" use the names on the left; they are rewritten before parsing.
STRICT = {
    b"http://purl.oclc.org/ooxml/wordprocessingml/main": WORD.encode(),
    b"http://purl.oclc.org/ooxml/officeDocument/math": MATHS.encode(),
    b"http://purl.oclc.org/ooxml/officeDocument/relationships": RELATIONSHIPS.encode(),
}


@cache
def w(name: str) -> str:
    """Return the full name of a WordprocessingML element or attribute."""
    return f"{{{WORD}}}{name}"


VAL = w("val")
ALTERNATE = f"{{{COMPATIBILITY}}}AlternateContent"
CHOICE = f"{{{COMPATIBILITY}}}Choice"
FALLBACK = f"{{{COMPATIBILITY}}}Fallback"


def value_of(parent: Element | None, name: str) -> str | None:
    """Return the w:val of a child element, None where there is no such child or value."""
    child = parent.find(w(name)) if parent is not None else None
    return None if child is None else child.get(VAL)


def number_of(parent: Element | None, name: str) -> int | None:
    """Return the w:val of a child element as a whole number, None where it is none."""
    return integer(value_of(parent, name))


def integer(value: str | None) -> int | None:
    """Return an attribute's value as a whole number, None where it is missing or none."""
    try:
        return None if value is None else int(value)
    except ValueError:
        return None


def is_on(parent: Element | None, name: str) -> bool | None:
    """Return whether an on/off property is set: None where the element is missing."""
    child = parent.find(w(name)) if parent is not None else None
    return None if child is None else child.get(VAL, "true") not in ("0", "false", "off")


def alternatives(element: Element) -> list[Element]:
    """Return the ways of saying one thing, best first; only one of them may be read."""
    return [*element.findall(CHOICE), *element.findall(FALLBACK)]
