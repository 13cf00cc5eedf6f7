"""Opening a report: look at the content, pick the reader, build blocks and card."""

import hashlib
from dataclasses import dataclass, replace
from pathlib import Path

from fiscal_desk.report.card.card import read_card
from fiscal_desk.report.collecting import without_collecting
from fiscal_desk.report.errors import OpeningProblem, Refusal, ReportOpeningError
from fiscal_desk.report.formats import CONVERTED, Format, tell_format
from fiscal_desk.report.model import Origin, Report
from fiscal_desk.report.outline.structure import build_blocks
from fiscal_desk.report.readers.encoding import decode_text
from fiscal_desk.report.readers.opened import Opened, Told
from fiscal_desk.report.readers.plain import lines_of_text, normalise_line_ends
from fiscal_desk.report.source import Source, printable, read_source
from fiscal_desk.wordlists.files import wordlist
from fiscal_desk.wordlists.reports import CardWords

#: The endings that a file dialog offers; opening itself goes by content.
SUPPORTED_SUFFIXES: tuple[str, ...] = (
    ".txt",
    ".docx",
    ".doc",
    ".wps",
    ".xlsx",
    ".xls",
    ".et",
    ".csv",
    ".pdf",
    ".html",
    ".htm",
    ".mht",
    ".rtf",
    ".odt",
    ".ods",
    ".odp",
    ".pptx",
    ".ppt",
)


#: How much of a text is looked at for traditional characters, and how many different ones make it a text in them.
_LOOKED_AT, _FEWEST = 20_000, 4


@dataclass(frozen=True)
class Wish:
    """How a file is to be opened.

    `password` opens a PDF that has one; `told` hears how many pages or sheets are read, of how many; `without_sheets`
    names the sheets of a workbook that nobody wants; `by_automation`: Word or WPS may be asked to convert.
    """

    password: str | None = None
    told: Told | None = None
    without_sheets: frozenset[str] = frozenset()
    by_automation: bool = False


_AS_IT_IS = Wish()


def open_report(path: Path | str, wish: Wish = _AS_IT_IS, *, name: str | None = None) -> Report:
    """Read a file as a report; `name` replaces the file's own name on the card and in the origin.

    Raises ReportOpeningError only: `problem` says why, `str(error)` is one Chinese line for the user.
    """
    path = Path(path)
    try:
        source = read_source(path, name)
    except Refusal as refusal:
        raise _told(refusal, name or path.name or str(path), str(path)) from refusal
    return open_source(source, wish)


def open_source(source: Source, wish: Wish = _AS_IT_IS) -> Report:
    """Read as a report what is in memory. Raises ReportOpeningError."""
    with without_collecting():
        return _opened(source, wish)


def _opened(source: Source, wish: Wish) -> Report:
    try:
        form = tell_format(source.data, source.suffix)
        opened = _read(source, form, wish)
        if not opened.lines:
            raise Refusal(OpeningProblem.EMPTY, "里没有文字（可能只有图片或空白）；请打开报告的文字版。")
    except Refusal as refusal:
        raise _told(refusal, source.name, source.path) from refusal
    left_out = opened.left_out or _unread(opened.text)
    origin = Origin(
        path=source.path,
        name=source.name,
        format=form.value,
        sha256=hashlib.sha256(source.data).hexdigest(),
        size=len(source.data),
        encoding=opened.encoding,
        left_out=f"“{printable(source.name)}”{left_out}" if left_out else "",
        sheets=opened.sheets if len(opened.sheets) > 1 else (),
        pages=opened.pages,
    )
    return _report(opened, origin)


def _unread(text: str) -> str:
    """Return what is to be said of a text in traditional characters, of which hardly a figure is read; else empty."""
    told = wordlist(CardWords).traditional
    beginning = text[:_LOOKED_AT]
    if sum(beginning.count(sign) > 0 for sign in told) < _FEWEST:
        return ""
    return "里的字是繁体，多数数据认不出；请在 Word 或 WPS 里转换为简体，另存后再打开。"


def _told(refusal: Refusal, name: str, path: str) -> ReportOpeningError:
    line = " ".join(f"“{printable(name)}”{refusal.message}".split())
    return ReportOpeningError(refusal.problem, printable(path), line)


def report_from_text(text: str, *, name: str = "") -> Report:
    """Make a report of a text that is already in memory: line ends become \\n, nothing else changes."""
    text = normalise_line_ends(text)
    data = text.encode("utf-8", "surrogatepass")
    origin = Origin("", name, Format.TEXT.value, hashlib.sha256(data).hexdigest(), len(data))
    return _report(Opened(text, lines_of_text(text)), origin)


def _read(source: Source, form: Format, wish: Wish) -> Opened:
    if form in CONVERTED:
        from fiscal_desk.report.readers.office.converting import converted
        from fiscal_desk.report.readers.office.looking_over import look_over

        look_over(source.data, form)
        target = CONVERTED[form]
        data = converted(source.data, form.value, target.value, by_automation=wish.by_automation)
        return _read(replace(source, suffix=f".{target.value}", data=data), target, wish)
    if form is Format.WORD:
        # XML costs a tenth of a second to load, which a start without Word files does not owe.
        from fiscal_desk.report.readers.word import read_word

        return read_word(source.data, source.suffix)
    if form is Format.OLD_WORD:
        from fiscal_desk.report.readers.doc import read_doc

        return read_doc(source.data)
    if form in (Format.WEB, Format.MAIL_WEB):
        from fiscal_desk.report.readers.web.reading import read_mail, read_web

        return read_web(source.data) if form is Format.WEB else read_mail(source.data)
    if form in (Format.WORKBOOK, Format.OLD_WORKBOOK, Format.SEPARATED):
        return _read_sheets(source, form, wish)
    if form is Format.PDF:
        from fiscal_desk.report.readers.pdf.reading import read_pdf

        return read_pdf(source.data, wish.password, wish.told)
    decoded, encoding = decode_text(source.data)
    text = normalise_line_ends(decoded)
    return Opened(text, lines_of_text(text), encoding)


def _read_sheets(source: Source, form: Format, wish: Wish) -> Opened:
    from fiscal_desk.report.readers.sheets import separated, xls, xlsx

    if form is Format.WORKBOOK:
        return xlsx.read_xlsx(source.data, source.suffix, wish.without_sheets, wish.told)
    if form is Format.OLD_WORKBOOK:
        return xls.read_xls(source.data, wish.without_sheets, wish.told)
    return separated.read_separated(source.data)


def _report(opened: Opened, origin: Origin) -> Report:
    blocks = build_blocks(opened.text, opened.lines)
    return Report(opened.text, blocks, read_card(opened.text, blocks, origin.name), origin, opened.places)
