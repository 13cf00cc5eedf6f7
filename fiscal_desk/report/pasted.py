"""Words that were copied from somewhere, as a report: a message, a web page, the cells of a sheet."""

import html as markup
import re

import msgspec

from fiscal_desk.report.formats import Format
from fiscal_desk.report.model import Report
from fiscal_desk.report.opening import open_source, report_from_text
from fiscal_desk.report.source import Source

_TABLE = re.compile(r"<table\b.*?<t[dh]\b", re.IGNORECASE | re.DOTALL)
#: So much of the beginning may hold the title.
_HEAD = 200


class Pasted(msgspec.Struct, frozen=True):
    """What was on the clipboard, under the title that the user gave; `html` is empty where only the words count."""

    title: str
    text: str
    html: str = ""


def has_tables(html: str) -> bool:
    """Whether copied HTML holds a table, which plain words would lose."""
    return _TABLE.search(html) is not None


def report_from_pasted(pasted: Pasted) -> Report:
    """Return what was copied as a report that never was a file. Raises ReportOpeningError."""
    title = " ".join(pasted.title.split())
    if pasted.html:
        named = f'<html><head><meta name="ArticleTitle" content="{markup.escape(title)}"></head><body>'
        data = f"{named}{pasted.html}</body></html>".encode("utf-8", "replace")
        return open_source(Source("", title, f".{Format.WEB.value}", data))
    text = pasted.text if title in " ".join(pasted.text[:_HEAD].split()) else f"{title}\n\n{pasted.text}"
    return report_from_text(text, name=title)
