"""A saved web page as a report: its main text, under the title that the page itself names."""

import email
import email.policy
import re
from email.message import EmailMessage

from lxml import etree, html

from fiscal_desk.report.errors import OpeningProblem, Refusal
from fiscal_desk.report.model import BlockKind
from fiscal_desk.report.readers.aligned_lines import with_aligned_tables
from fiscal_desk.report.readers.archive import Element, check_room, hostile
from fiscal_desk.report.readers.assembly import Assembly
from fiscal_desk.report.readers.encoding import decode_text
from fiscal_desk.report.readers.opened import Opened
from fiscal_desk.report.readers.pieces import ParagraphPiece, parts_of, row_pieces
from fiscal_desk.report.readers.web.page import Page

#: The main text is where so much of the words above it is.
_SHARE = 0.7
_WORDS = re.compile("[\u3400-\u9fff0-9０-９]")
_TITLES = ("articletitle", "og:title")
_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")
_MARKUP = re.compile(r"(?is)<(script|style|template|noscript)\b.*?(?:</\1\s*>|\Z)|<!--.*?(?:-->|\Z)|<[^>]*>")
#: Of the words behind markup so many must be in the page that was made of it: beyond a depth nothing is kept.
_KEPT = 0.5
#: What is read as a whole, or holds lines rather than an article.
_ENDS = ("table", "tbody", "p", "span")
_UNSEEN = ("script", "style", "template", "noscript", "head", "title")


def read_web(data: bytes) -> Opened:
    """Read the bytes of a .html. Raises Refusal."""
    text, encoding = decode_text(data)
    page = _parsed(text)
    weights = _weights(page)
    if weights.get(page, 0) < _KEPT * len(_WORDS.findall(_MARKUP.sub("", text))):
        raise hostile()
    assembly = Assembly()
    main = _main(page, weights)
    title = _title(page)
    lines = list(Page().read(main))
    first = next((piece.text for piece in lines if isinstance(piece, ParagraphPiece)), "")
    if title and _plain(title) not in _plain(first) and _plain(first) not in _plain(title):
        assembly.add(ParagraphPiece(title, BlockKind.TITLE))
    number = 0
    for piece in lines:
        if isinstance(piece, ParagraphPiece):
            # What a page sets as a heading is often its size only: the words decide.
            assembly.add(ParagraphPiece(piece.text))
            continue
        for part in parts_of(piece):
            for row in row_pieces(part, number):
                assembly.add(row)
            number += 1
    text = assembly.text()
    return Opened(text, with_aligned_tables(text, assembly.lines), encoding)


def read_mail(data: bytes) -> Opened:
    """Read the page in the bytes of a .mht. Raises Refusal."""
    message = email.message_from_bytes(data, policy=email.policy.default)
    for part in message.walk():
        if isinstance(part, EmailMessage) and part.get_content_type() == "text/html":
            content = part.get_payload(decode=True)
            if isinstance(content, bytes) and content.strip():
                return read_web(content)
    raise Refusal(OpeningProblem.DAMAGED, "里没有网页正文；请在浏览器里重新保存网页后再打开。")


def _parsed(text: str) -> Element:
    parser = html.HTMLParser(no_network=True, huge_tree=False)
    try:
        page: Element = html.document_fromstring(_DECLARATION.sub("", text), parser=parser)
    except (etree.LxmlError, ValueError) as error:
        check_room(error)
        raise Refusal(OpeningProblem.EMPTY, "里没有文字（可能只有图片或空白）；请打开报告的文字版。") from error
    return page


def _title(page: Element) -> str:
    for meta in page.iter("meta"):
        name = (meta.get("name") or meta.get("property") or "").lower()
        if name in _TITLES and (meta.get("content") or "").strip():
            return " ".join((meta.get("content") or "").split())
    return ""


def _main(page: Element, weights: dict[Element, int]) -> Element:
    """Return the innermost element that holds most of the page's words: the article without menus and footers."""
    body = page.find("body")
    at = page if body is None else body
    while True:
        weight = weights.get(at, 0)
        heavy = next((child for child in at if weights.get(child, 0) >= _SHARE * weight), None)
        if not weight or heavy is None or heavy.tag in _ENDS:
            return at
        at = heavy


def _weights(page: Element) -> dict[Element, int]:
    """Return how many hanzi and digits each element shows."""
    weights: dict[Element, int] = {}
    for _, element in etree.iterwalk(page, events=("end",)):
        if isinstance(element.tag, str) and element.tag not in _UNSEEN:
            own = len(_WORDS.findall(element.text or ""))
            weights[element] = own + sum(weights.get(c, 0) + len(_WORDS.findall(c.tail or "")) for c in element)
    return weights


def _plain(text: str) -> str:
    return "".join(text.split())
