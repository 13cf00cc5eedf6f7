"""Runs of text: what XML cannot hold is taken out, line breaks and tabs become Word's own."""

import re
from collections.abc import Iterable, Sequence

from lxml import etree

from fiscal_desk.memo.model import Face, Run
from fiscal_desk.memo.typesetting.ooxml.xml import element, value

_ILLEGAL = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_LINE_ENDS = re.compile("\r\n?|[\x0b\x0c\x85\u2028\u2029]")
_BREAKS = re.compile(r"([\t\n])")

#: Punctuation that both scripts own: Word takes the Latin face for it unless the run says otherwise.
_EITHER_SCRIPT = re.compile("[\u00a1-\u00ff\u02c7-\u02dd\u2010-\u203f\u2100-\u22ff\u2460-\u266f]")


def legal_text(text: str) -> str:
    """Return the text with `\\n` for every line end, without what XML forbids (controls, lone surrogates, U+FFFE)."""
    return _ILLEGAL.sub("", _LINE_ENDS.sub("\n", text))


def run_element(text: str, properties: Sequence[etree._Element] = ()) -> etree._Element:
    """Return one `w:r` that shows the text."""
    shown = legal_text(text)
    own = list(properties)
    if _EITHER_SCRIPT.search(shown):
        named = next((item for item in own if etree.QName(item).localname == "rFonts"), None)
        if named is None:
            own.append(element("rFonts", {"hint": "eastAsia"}))
        else:
            named.set(f"{{{etree.QName(named).namespace}}}hint", "eastAsia")
    run = element("r")
    if own:
        run.append(element("rPr", None, *own))
    for piece in _BREAKS.split(shown):
        if piece == "\t":
            run.append(element("tab"))
        elif piece == "\n":
            run.append(element("br"))
        elif piece:
            run.append(_words(piece))
    return run


def run_elements(runs: Iterable[Run]) -> list[etree._Element]:
    """Return the `w:r` of a paragraph's runs, each in its face."""
    return [run_element(run.text, _face(run.face)) for run in runs if run.text]


def paragraph_element(style: str, runs: Iterable[Run], properties: Sequence[etree._Element] = ()) -> etree._Element:
    """Return a `w:p` in a style; `properties` are laid over the style's. The style Normal is not named."""
    named = [] if style == "Normal" else [value("pStyle", style)]
    shape = [*named, *properties]
    return element("p", None, *([element("pPr", None, *shape)] if shape else []), *run_elements(runs))


def _face(face: Face) -> list[etree._Element]:
    match face:
        case Face.COMPUTED:
            return [element("i"), element("iCs")]
        case Face.MARKED:
            return [value("u", "single")]
        case Face.STRONG:
            return [element("rFonts", {"eastAsia": "黑体"})]
        case _:
            return []


def _words(text: str) -> etree._Element:
    words = element("t")
    words.text = text
    if text != text.strip() or "  " in text:
        words.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    return words
