"""The tasks of a work plan: what, who leads, who supports, until when."""

import re
from bisect import bisect_left
from functools import cache

from fiscal_desk.figures.model import Figure, Task
from fiscal_desk.figures.numbers.words import any_of, lexicon
from fiscal_desk.report.model import Report

_TITLE_END = re.compile(r"[。；;]")
_NUMBERING = re.compile(r"^\s*(?:[（(]?[一二三四五六七八九十\d]+[)）、.．]|[一二三四五六七八九十]+是)\s*")
_PARTS = re.compile(r"[、,，\s]+")


@cache
def _pattern() -> re.Pattern[str]:
    words = lexicon("tasks")
    lead, support, deadline = (any_of(words[key]) for key in ("lead", "support", "deadline"))
    value = r"[^；;。：:（）()]*"
    return re.compile(
        rf"[（(]\s*(?:{lead})\s*[：:](?P<lead>{value})"
        rf"(?:[；;]\s*(?:{support})\s*[：:](?P<support>{value}))?"
        rf"(?:[；;]\s*(?:{deadline})\s*[：:](?P<deadline>{value}))?[^（）()]*[）)]"
    )


def find_tasks(report: Report, figures: tuple[Figure, ...]) -> tuple[Task, ...]:
    """Return the tasks of a work plan in text order: one for each note like （牵头科室：…；责任科室：…；完成时限：…）.

    A task begins where its paragraph does, or after the note before it, and ends with its note.
    """
    found: list[Task] = []
    if _pattern().search(report.text) is None:
        return ()
    starts = [figure.start for figure in figures]
    for block in report.blocks:
        start, text = block.span.start, report.text
        for match in _pattern().finditer(text, block.span.start, block.span.end):
            title = _title(text[start : match.start()]) or (block.headings[-1] if block.headings else "")
            inside = tuple(starts[bisect_left(starts, start) : bisect_left(starts, match.start())])
            found.append(
                Task(
                    title,
                    start,
                    match.end(),
                    _names(match["lead"]),
                    _names(match["support"]),
                    (match["deadline"] or "").strip() or None,
                    inside,
                )
            )
            start = match.end()
    return tuple(found)


def _title(text: str) -> str:
    body = _NUMBERING.sub("", text)
    return _TITLE_END.split(body, maxsplit=1)[0].strip()[:40]


def _names(text: str | None) -> tuple[str, ...]:
    return tuple(name for name in _PARTS.split((text or "").strip()) if name)
