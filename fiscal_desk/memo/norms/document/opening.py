"""Opens a .docx as it is set."""

from collections.abc import Iterator

import msgspec

from fiscal_desk.memo.norms.document.looks import Theme
from fiscal_desk.memo.norms.document.model import (
    TWIPS,
    CellPlace,
    Document,
    Footer,
    FooterKind,
    Paragraph,
    Row,
    Section,
    Table,
)
from fiscal_desk.memo.norms.document.pages import footer_of, section_of
from fiscal_desk.memo.norms.document.properties import StyleSheet
from fiscal_desk.memo.norms.document.text import Setting, breaks_page
from fiscal_desk.report.readers.archive import parse_xml
from fiscal_desk.report.readers.word.names import Element, integer, is_on, value_of, w
from fiscal_desk.report.readers.word.numbering import Numbering
from fiscal_desk.report.readers.word.package import Package
from fiscal_desk.report.readers.word.tables import rows_of

_WRAPPERS = frozenset(map(w, ("sdt", "sdtContent", "customXml", "ins", "moveTo")))


def open_document(data: bytes) -> Document:
    """Return a .docx as values. Raises Refusal (`fiscal_desk.report.errors`) where it is none, or damaged."""
    package = Package(data, ".docx")
    setting = Setting(
        StyleSheet(package.related("styles")),
        Theme(package.related("theme")),
        Numbering(package.related("numbering")),
    )
    body = package.main().find(w("body"))
    settings = package.related("settings")
    return _Reader(package, setting).read(body, odd_and_even=bool(is_on(settings, "evenAndOddHeaders")))


class _Reader:
    """Walks through a body once, and counts paragraphs, tables and sections."""

    def __init__(self, package: Package, setting: Setting) -> None:
        self._package = package
        self._setting = setting
        self._paragraphs: list[Paragraph] = []
        self._tables: list[Table] = []
        self._sections: list[Section] = []
        self._counted = 0
        self._new_page = False
        self._begun = 0  # the first paragraph of the section

    def read(self, body: Element | None, *, odd_and_even: bool) -> Document:
        for element in _blocks(body):
            if element.tag == w("p"):
                self._read_paragraph(element)
            elif element.tag == w("tbl"):
                self._read_table(element)
            elif element.tag == w("sectPr"):
                self._end_section(element)
        return Document(tuple(self._paragraphs), tuple(self._tables), tuple(self._sections), odd_and_even)

    def _read_paragraph(self, element: Element) -> None:
        before, behind = breaks_page(element)
        made = self._setting.paragraph(
            element, self._counted + 1, len(self._sections) + 1, starts_page=self._new_page or before
        )
        self._counted += made.number > 0
        # A page that begins with blank lines begins with them, not with the text behind.
        self._new_page = behind
        self._paragraphs.append(made)
        properties = element.find(w("pPr"))
        section = properties.find(w("sectPr")) if properties is not None else None
        if section is not None:
            self._end_section(section)

    def _end_section(self, element: Element) -> None:
        before = self._sections[-1] if self._sections else None
        self._sections.append(section_of(element, len(self._sections) + 1, before, self._footer))
        # How a section begins is said where it ends.
        if before and value_of(element, "type") != "continuous" and self._begun < len(self._paragraphs):
            first = self._paragraphs[self._begun]
            self._paragraphs[self._begun] = msgspec.structs.replace(first, starts_page=True)
        self._begun = len(self._paragraphs)

    def _footer(self, reference: str, kind: FooterKind) -> Footer | None:
        _, data = self._package.part(reference)
        return None if data is None else footer_of(parse_xml(data), kind, self._setting)

    def _read_table(self, element: Element) -> None:
        properties = element.find(w("tblPr"))
        style = value_of(properties, "tblStyle") or self._setting.styles.default("table")
        number, section = len(self._tables) + 1, len(self._sections) + 1
        whole_rows = self._setting.styles.row_flags(style)
        rows = []
        elements = [row for row in element.iter(w("tr")) if next(row.iterancestors(w("tbl"))) is element]
        for order, (row, cells) in enumerate(zip(elements, rows_of(element), strict=False), 1):
            flags = row.find(w("trPr"))
            held = tuple(
                tuple(
                    self._setting.paragraph(each, 0, section, cell=CellPlace(number, order, column), table_style=style)
                    for each in (cell.element.iter(w("p")) if cell.element is not None else ())
                )
                for column, cell in enumerate(cells, 1)
            )
            rows.append(Row(held, bool(is_on(flags, "tblHeader")), not (is_on(flags, "cantSplit") or whole_rows)))
        self._new_page = False
        width = sum(integer(column.get(w("w"))) or 0 for column in element.iterfind(f"{w('tblGrid')}/{w('gridCol')}"))
        self._tables.append(Table(number, tuple(rows), width / TWIPS, section, len(self._paragraphs)))


def _blocks(parent: Element | None) -> Iterator[Element]:
    for child in parent if parent is not None else ():
        if child.tag in _WRAPPERS:
            yield from _blocks(child)
        else:
            yield child
