"""Runs of text: what XML cannot hold and what nobody sees is taken out, line breaks and tabs become Word's own."""

import re
from collections.abc import Iterable, Sequence

import msgspec
from lxml import etree

from fiscal_desk.memo.model import Face, Run
from fiscal_desk.memo.typesetting import styles
from fiscal_desk.memo.typesetting.marks import Marks, link, pieces, sentences, text_of
from fiscal_desk.memo.typesetting.ooxml import measures
from fiscal_desk.memo.typesetting.ooxml.xml import element, value
from fiscal_desk.memo.words.marks.sentence_marks import sentence_mark
from fiscal_desk.report.unseen import without_unseen

_LINE_ENDS = re.compile("\r\n?|[\x0b\x0c\x85\u2028\u2029]")
_BREAKS = re.compile(r"([\t\n])")

_STOPS = "。；：，"

#: Punctuation that both scripts own: Word takes the Latin face for it unless the run says otherwise.
_EITHER_SCRIPT = re.compile("[\u00a1-\u00ff\u02c7-\u02dd\u2010-\u203f\u2100-\u22ff\u2460-\u266f]")


def legal_text(text: str) -> str:
    """Return the text with `\\n` for every line end, without what XML forbids (controls, lone surrogates, U+FFFE).

    Without what turns the direction of text or shows nothing, too.
    """
    return without_unseen(_LINE_ENDS.sub("\n", text))


def run_element(text: str, properties: Sequence[etree._Element] = ()) -> etree._Element:
    """Return one `w:r` that shows the text."""
    shown = legal_text(text)
    own = list(properties)
    if _EITHER_SCRIPT.search(shown):
        named = next((item for item in own if etree.QName(item).localname == "rFonts"), None)
        if named is None:
            own.insert(0, element("rFonts", {"hint": "eastAsia"}))
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


def run_elements(runs: Iterable[Run], marks: Marks | None = None) -> list[etree._Element]:
    """Return the `w:r` of a paragraph's runs, each in its face; with `marks` also bookmarks and links."""
    if marks is None:
        return [run_element(run.text, _looks(run)) for run in runs if run.text]
    elements: list[etree._Element] = []
    for sentence, own in sentences(tuple(runs)):
        mark = sentence_mark(sentence, text_of(own)) if sentence else ""
        within, behind = _parted(own) if mark else (own, [])
        inside = [each for run in within if run.text for each in _linked(run, marks)]
        elements += [*marks.around(mark, inside), *run_elements(behind)]
    return elements


def _parted(runs: Sequence[Run]) -> tuple[list[Run], list[Run]]:
    """Part the last full stop from a sentence: a bookmark that ends behind one that hangs over the line's end has
    LibreOffice print an empty line."""
    *before, last = runs
    if last.refers or last.text[-1:] not in tuple(_STOPS) or not text_of(runs)[:-1]:
        return list(runs), []
    shown, stop = (msgspec.structs.replace(last, text=text) for text in (last.text[:-1], last.text[-1]))
    return [*before, shown], [stop]


def _linked(run: Run, marks: Marks) -> list[etree._Element]:
    if not run.refers:
        return [run_element(run.text, _looks(run))]
    return [
        each for text, target in pieces(run) for each in link(marks.target(target), [run_element(text, _looks(run))])
    ]


def paragraph_element(
    style: str, runs: Iterable[Run], properties: Sequence[etree._Element] = (), marks: Marks | None = None
) -> etree._Element:
    """Return a `w:p` in a style; `properties` are laid over the style's. The style Normal is not named."""
    named = [] if style == styles.NORMAL else [value("pStyle", style)]
    shape = [*named, *properties]
    return element(
        "p",
        None,
        *([element("pPr", None, *shape)] if shape else []),
        *run_elements(runs, marks),
    )


def _looks(run: Run) -> list[etree._Element]:
    if not run.looser:
        return _face(run.face)
    spacing = value("spacing", measures.CHARACTER_SPACING + run.looser)
    if run.face is Face.MARKED:  # the order of a run's properties is fixed
        return [spacing, *_face(run.face)]
    return [*_face(run.face), spacing]


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
