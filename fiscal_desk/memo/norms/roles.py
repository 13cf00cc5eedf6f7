"""What each paragraph of a document is, by its words and its place: a document need not use any style of ours."""

import re
from enum import StrEnum

from fiscal_desk.memo.norms.data import Norms, expression
from fiscal_desk.memo.norms.document.model import Document, Paragraph


class Role(StrEnum):
    """The places that the norms tell apart."""

    TITLE = "title"
    SUBTITLE = "subtitle"
    RECIPIENT = "recipient"
    BODY = "body"
    HEADING1 = "heading1"
    HEADING2 = "heading2"
    HEADING3 = "heading3"
    HEADING4 = "heading4"
    ATTACHMENT_LIST = "attachment_list"
    SIGNATURE = "signature"
    DATE = "date"
    LABEL = "label"
    ATTACHMENT_TITLE = "attachment_title"
    ANNEX = "annex"  # running text of an attachment
    SMALL = "small"  # captions, units, notes
    CONTENTS = "contents"
    PICTURE = "picture"
    BLANK = "blank"


HEADINGS = (Role.HEADING1, Role.HEADING2, Role.HEADING3, Role.HEADING4)
_STOP = re.compile(r"[。；！？]")


def lead(paragraph: Paragraph) -> str:
    """Return a paragraph's first sentence: a heading may be run in."""
    text = paragraph.text.strip()
    stop = _STOP.search(text)
    return text[: stop.start()] if stop else text


def roles_of(document: Document, norms: Norms) -> tuple[Role, ...]:
    """Return the role of every paragraph outside tables."""
    roles = _Roles(document, norms)
    for index in range(len(document.paragraphs)):
        roles.next(index)
    roles.sign()
    return tuple(roles.found)


class _Roles:
    """Goes through a document from the top: the role of a paragraph depends on those before."""

    def __init__(self, document: Document, norms: Norms) -> None:
        self._paragraphs = document.paragraphs
        self._behind_table = {table.after for table in document.tables}
        self._values = norms.values
        self._marks = norms.marks
        self.found: list[Role] = []
        self._begun = False  # the body
        self._annex = False
        self._titled = False  # whether the attachment has its title
        self._top, self._title = self._find_title()

    def next(self, index: int) -> None:
        paragraph = self._paragraphs[index]
        role = self._role(paragraph, index)
        self._annex = self._annex or role is Role.LABEL
        if role is Role.LABEL:
            self._titled = False
        elif role in (Role.ANNEX, Role.SMALL, *HEADINGS):
            self._titled = True
        if role in (Role.BODY, Role.RECIPIENT, *HEADINGS):
            self._begun = True
        self.found.append(role)

    def sign(self) -> None:
        """Tell the date at the body's end, and who signs above it."""
        own = [index for index, role in enumerate(self.found) if role in (Role.BODY, Role.SUBTITLE)]
        for index in reversed(own):
            if self.found[index] is Role.BODY and _matches(self._marks.date, self._paragraphs[index].text):
                self.found[index] = Role.DATE
                above = self._paragraphs[index - 1] if index else None
                if above is not None and self.found[index - 1] is Role.BODY and self._signs(above.text.strip()):
                    self.found[index - 1] = Role.SIGNATURE
                return

    def _signs(self, text: str) -> bool:
        return len(text) <= self._values.longest_signature and not re.search("[。，；：]", text)

    def _role(self, paragraph: Paragraph, index: int) -> Role:
        text = paragraph.text.strip()
        if not text:
            return Role.PICTURE if paragraph.drawn else Role.BLANK
        if _matches(self._marks.contents, paragraph.style):
            return Role.CONTENTS
        if _matches(self._marks.attachment_label, text):
            return Role.LABEL
        if self._annex and not self._titled and self._is_title(paragraph):
            return Role.ATTACHMENT_TITLE
        if not self._begun and not self._annex and (role := self._opening(paragraph, text, index)):
            return role
        return self._running(paragraph, text, index)

    def _opening(self, paragraph: Paragraph, text: str, index: int) -> Role | None:
        if index not in self._top:
            return Role.RECIPIENT if self._is_recipient(text) and Role.TITLE in self.found else None
        return Role.TITLE if index in self._title else Role.SUBTITLE

    def _is_recipient(self, text: str) -> bool:
        return text.endswith(("：", ":")) and len(text) <= self._values.longest_recipient and "。" not in text

    def _find_title(self) -> tuple[frozenset[int], frozenset[int]]:
        """Return the lines above the recipient and the body, and those of them that are the title: the largest."""
        top: list[int] = []
        for index, paragraph in enumerate(self._paragraphs):
            text = paragraph.text.strip()
            numbered = text and self._heading(paragraph) is not None
            wide = len(text) > self._values.longest_heading and paragraph.shape.align != "center"
            long = wide or text.endswith(("。", "；"))
            label = _matches(self._marks.attachment_label, text)
            if numbered or long or label or self._is_recipient(text) or index in self._behind_table - {0}:
                break
            top += [index] if text else []
        if not top:
            return frozenset(), frozenset()
        sizes = {index: self._paragraphs[index].pieces[0].look.size for index in top}
        first = next(index for index in top if sizes[index] == max(sizes.values()))
        title = [first]
        for index in top:
            shape = self._paragraphs[index].shape
            alike = sizes[index] == sizes[first] and shape.align == self._paragraphs[first].shape.align == "center"
            if index == title[-1] + 1 and alike:
                title.append(index)
        return frozenset(top), frozenset(title)

    def _is_title(self, paragraph: Paragraph) -> bool:
        """Whether a paragraph is an attachment's title: its first line behind the label, or a further one."""
        before = [index for index, known in enumerate(self.found) if known is not Role.BLANK]
        last = self.found[before[-1]]
        if last is Role.LABEL:
            return len(paragraph.text) <= self._values.longest_heading
        above = self._paragraphs[before[-1]]
        alike = above.pieces[0].look.size == paragraph.pieces[0].look.size
        follows = before[-1] == len(self.found) - 1 and last is Role.ATTACHMENT_TITLE
        return follows and alike and paragraph.shape.align == above.shape.align == "center"

    def _running(self, paragraph: Paragraph, text: str, index: int) -> Role:
        if self._small(paragraph, text, index):
            return Role.SMALL
        if not self._annex and _matches(self._marks.attachment_list, text):
            return Role.ATTACHMENT_LIST
        listed = bool(self.found) and self.found[-1] is Role.ATTACHMENT_LIST
        if listed and _matches(self._marks.attachment_next, text):
            return Role.ATTACHMENT_LIST
        return self._heading(paragraph) or (Role.ANNEX if self._annex else Role.BODY)

    def _small(self, paragraph: Paragraph, text: str, index: int) -> bool:
        marked = any(_matches(mark, text) for mark in (self._marks.unit, self._marks.note, self._marks.caption))
        noted = (bool(self.found) and self.found[-1] is Role.SMALL) or index in self._behind_table
        small = paragraph.pieces[0].look.size < self._values.body_size - 1
        above_table = index + 1 in self._behind_table or self._leads_to_unit(index)
        leads = above_table and paragraph.shape.align == "center"
        return (marked and (small or paragraph.shape.align in ("center", "right") or noted)) or (
            small and (noted or leads)
        )

    def _leads_to_unit(self, index: int) -> bool:
        """Whether the next paragraph is the unit of a table that follows it."""
        below = self._paragraphs[index + 1] if index + 1 < len(self._paragraphs) else None
        return below is not None and index + 2 in self._behind_table and _matches(self._marks.unit, below.text)

    def _heading(self, paragraph: Paragraph) -> Role | None:
        first = lead(paragraph)
        if len(first) > self._values.longest_heading:
            return None
        for level, role in enumerate(HEADINGS, 1):
            if expression(self._marks.heading(level)).match(first):
                return role
        return None


def _matches(mark: str, text: str) -> bool:
    return expression(mark).fullmatch(text.strip()) is not None
