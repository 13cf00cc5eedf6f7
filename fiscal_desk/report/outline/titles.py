"""The lines above the body: title, subtitle in brackets, author, date."""

import re
from collections.abc import Sequence
from enum import StrEnum

from fiscal_desk.report.outline.covered import title_below
from fiscal_desk.report.outline.furniture import is_cover_mark, is_cover_paper, is_furniture
from fiscal_desk.report.outline.outline import marker_of, quantity
from fiscal_desk.wordlists.files import wordlist
from fiscal_desk.wordlists.reports import HeadingWords

#: No report's title, subtitle, author and date take more lines than this.
_MOST_LINES = 10
_LONGEST_TITLE = 60
_BRACKETS = re.compile(r"^[（(【\[][^（）()]*[）)】\]]$|^[—－-]{1,3}[^—－-]")
_DATE = re.compile(
    r"^[（(]?(?:[0-9０-９]{4}|[〇零○一二三四五六七八九]{4})\s*年\s*(?:[0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})\s*月"
    r"(?:\s*(?:[0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})\s*日)?[）)]?(?:\s|来源|$)"
)
_NUMBERED_DOCUMENT = re.compile(
    r"^[\u4e00-\u9fff*＊]{1,12}[〔\[［(（][0-9０-９*＊]{4}[〕\]］)）][第]?[0-9０-９*＊]{1,4}号$"
)
#: 2024年1月9日在云岫县…会议上, without the dashes or brackets that mark the line elsewhere.
_MEETING_DAY = re.compile(r"^(?:[0-9０-９]{4}|[〇零○一二三四五六七八九]{4})\s*年[^，,。；;：:]{0,12}?在")
#: The paper and the day on which it printed a text (临澜日报 2025年1月17日); a list begins with a bullet.
_ENDS_WITH_DAY = re.compile(r"^[^\s，,。；;：:]{2,12}\s+[0-9]{4}\s*年\s*[0-9]{1,2}\s*月\s*[0-9]{1,2}\s*日$")
#: When a web page printed its text (公文 2025-01-17 10:19:46 来源).
_STAMP = re.compile(
    r"^[^，,。；;]{0,16}20[0-9]{2}[-/.][0-9]{1,2}[-/.][0-9]{1,2}(?:\s+[0-9]{1,2}[:：][0-9：:]+)?[^，,。；;]{0,16}$"
)
_BULLET = re.compile(r"[■●◆▲★□○◇•·]")
_PUNCTUATION = re.compile(r"[，,。；;！!？?：:]")


class FrontLine(StrEnum):
    """What a line above the body is."""

    TITLE = "title"
    SUBTITLE = "subtitle"
    AUTHOR = "author"
    DATE = "date"
    FURNITURE = "furniture"  # buttons of the web page that the text was copied from, marks of a cover


def read_front(lines: Sequence[str]) -> list[FrontLine]:
    """Say what each of the first non-empty lines is; the returned list ends where the body begins.

    A lone line is no title: it is a text of one sentence. What a page prints above the title is its furniture.
    """
    front = _read_front(lines)
    found = [line for line, role in zip(lines, front, strict=False) if role is FrontLine.TITLE]
    start = title_below(lines, found, len(front))
    return front if not start else [FrontLine.FURNITURE] * start + _read_front(lines[start:])


def _read_front(lines: Sequence[str]) -> list[FrontLine]:
    front: list[FrontLine] = []
    if len(lines) < 2:
        return front
    previous = last = ""
    for line in lines:
        text = line.strip()
        if is_furniture(text) or is_cover_mark(text):
            front.append(FrontLine.FURNITURE)
            continue
        own = [role for role in front if role is not FrontLine.FURNITURE]
        role = _role(text, own, previous, last) if len(own) < _MOST_LINES else None
        previous = text
        if role is None:
            break
        if role is FrontLine.TITLE and text.startswith(wordlist(HeadingWords).about):
            # What stood above was the letterhead of a meeting paper, or a page's: that has its data below it.
            of_page = bool(front) and front[-1] is FrontLine.FURNITURE
            above = FrontLine.FURNITURE if of_page else FrontLine.AUTHOR
            front = [each if each is FrontLine.FURNITURE else above for each in front]
        elif role is FrontLine.TITLE and last and last != text and last in text:
            # A page names its kind (政府工作报告) above the title that says whose it is.
            front = [FrontLine.FURNITURE if each is FrontLine.TITLE else each for each in front]
        last = text if role is FrontLine.TITLE else last
        front.append(role)
    while front and front[-1] is FrontLine.FURNITURE and FrontLine.TITLE in front:
        front.pop()
    return _without_offices(front, lines)


def _without_offices(front: list[FrontLine], lines: Sequence[str]) -> list[FrontLine]:
    """Take offices for authors where they stand alone: the title above them was printed as a picture."""
    titles = [line.strip() for line, role in zip(lines, front, strict=False) if role is FrontLine.TITLE]
    if not titles or not all(wordlist(HeadingWords).issuer.regex.search(title) for title in titles):
        return front
    return [FrontLine.AUTHOR if role is FrontLine.TITLE else role for role in front]


def _role(text: str, front: Sequence[FrontLine], previous: str, last: str = "") -> FrontLine | None:
    words, titled = wordlist(HeadingWords), FrontLine.TITLE in front
    if _DATE.match(text) and len(text) <= 40 and not _PUNCTUATION.search(re.sub("来源[：:]", "", text)):
        return FrontLine.DATE if titled else None
    if is_stamp(text):
        return FrontLine.FURNITURE
    if words.source.regex.match(text) and len(text) <= 60:
        return FrontLine.DATE if titled else None
    at_meeting = _of_meeting(text) or words.congress_first.regex.search(text) is not None
    if titled and _MEETING_DAY.match(text) and len(text) <= _LONGEST_TITLE and at_meeting:
        return FrontLine.SUBTITLE
    if _BRACKETS.match(text) and len(text) <= _LONGEST_TITLE:
        return FrontLine.SUBTITLE if titled else None
    if _ENDS_WITH_DAY.search(text) and len(text) <= 40 and titled:
        return FrontLine.DATE
    if marker_of(text) or _BULLET.match(text) or "\t" in text or len(text) > _LONGEST_TITLE or len(text) < 2:
        return None
    if _PUNCTUATION.search(text) or quantity().search(text):
        return None
    if titled and front[-1] in (FrontLine.SUBTITLE, FrontLine.DATE) and _of_meeting(text) and not _of_meeting(previous):
        return FrontLine.SUBTITLE
    if not titled and _is_of_meeting(text, front):
        return FrontLine.SUBTITLE  # where the title was not copied with the rest
    if not titled and FrontLine.SUBTITLE in front and words.officer.regex.search(text):
        return FrontLine.AUTHOR
    if not titled:
        is_above = _NUMBERED_DOCUMENT.match(text) or is_cover_paper(text)
        return FrontLine.AUTHOR if is_above else FrontLine.TITLE
    if words.officer.regex.search(text) or _NUMBERED_DOCUMENT.match(text):
        return FrontLine.AUTHOR
    if front[-1] is FrontLine.DATE and _spoken_again(text, last):
        return FrontLine.SUBTITLE
    if front[-1] is FrontLine.TITLE and (not words.complete.regex.search(previous) or _says_more(text, previous)):
        return FrontLine.TITLE
    if words.issuer.regex.search(text):
        return FrontLine.AUTHOR
    return None


def _is_of_meeting(text: str, front: Sequence[FrontLine]) -> bool:
    """Whether a line above which no title stands says only when and where a report was given, or goes on saying it."""
    if _MEETING_DAY.match(text):
        return True
    return bool(front) and front[-1] is FrontLine.SUBTITLE and _of_meeting(text)


def _spoken_again(text: str, title: str) -> bool:
    """Whether a line below the page's date says the title again, spaced out as printed (政 府 工 作 报 告)."""
    plain = "".join(text.split())
    return plain != text and plain in title


def is_stamp(line: str) -> bool:
    """Return whether a line is when a web page printed its text, with the page's name at most."""
    text = line.strip()
    return _STAMP.match(text) is not None and not wordlist(HeadingWords).source.regex.match(text)


def _says_more(text: str, previous: str) -> bool:
    """Whether a line is a whole title that holds the one above it (2025年乌林市政府工作报告 below 政府工作报告)."""
    whole = wordlist(HeadingWords).complete.regex.search(text) is not None
    return whole and previous in text and previous != text


def _of_meeting(line: str) -> bool:
    """Whether a line ends with the meeting at which a report was given."""
    return wordlist(HeadingWords).meeting.regex.search(line) is not None
