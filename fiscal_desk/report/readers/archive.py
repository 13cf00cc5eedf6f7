"""A zip that came from outside: its parts are handed out only within limits, and their XML asks for nothing."""

import io
import posixpath
import zipfile
from collections.abc import Iterator
from typing import TypeAlias
from urllib.parse import unquote

from lxml import etree

from fiscal_desk.report.errors import OpeningProblem, Refusal
from fiscal_desk.report.formats import BROKEN_ZIP

#: 40 MB of XML is a Word file of several million characters; the longest report seen has 3 MB.
LARGEST_PART = 40_000_000
LARGEST_TOTAL = 1_000_000_000
MOST_ENTRIES = 20_000
#: Office XML shrinks to a tenth or a thirtieth; what shrinks to a five-hundredth was made to.
HIGHEST_RATIO = 500
_RATIO_MATTERS_FROM = 2_000_000

Element: TypeAlias = etree._Element

_RELATIONSHIP = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"


class Archive:
    """The entries of a zip, by name without regard to case.

    Raises Refusal from every method: DAMAGED, ENCRYPTED, HOSTILE or TOO_LARGE.
    """

    def __init__(self, data: bytes) -> None:
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
            entries = self._zip.infolist()
        except BROKEN_ZIP as error:
            raise damaged() from error
        if len(entries) > MOST_ENTRIES or sum(entry.file_size for entry in entries) > LARGEST_TOTAL:
            raise hostile()
        self._entries = {entry.filename.replace("\\", "/").lstrip("/").lower(): entry for entry in entries}

    def names(self) -> list[str]:
        """Return the names of all entries in lower case."""
        return list(self._entries)

    def has(self, name: str) -> bool:
        """Whether there is an entry of this name."""
        return name.lower() in self._entries

    def read(self, name: str) -> bytes:
        """Return the content of an entry that there is."""
        entry = self._entries[name.lower()]
        if entry.flag_bits & 1:
            raise Refusal(OpeningProblem.ENCRYPTED, "设了压缩密码；请去掉密码、另存后再打开。")
        suspicious = entry.file_size > _RATIO_MATTERS_FROM and entry.file_size > entry.compress_size * HIGHEST_RATIO
        if suspicious:
            raise hostile()
        if entry.file_size > LARGEST_PART:
            raise Refusal(
                OpeningProblem.TOO_LARGE,
                f"的正文展开后有 {entry.file_size // 1_000_000} MB，超过 {LARGEST_PART // 1_000_000} MB 的上限；"
                "请只保留要比对的部分，另存后再打开。",
            )
        try:
            return self._zip.read(entry)
        except (*BROKEN_ZIP, RuntimeError) as error:
            raise damaged() from error

    def xml(self, name: str) -> Element:
        """Return the root of an entry that is XML."""
        return parse_xml(self.read(name))

    def relationships(self, part: str) -> list[tuple[str, str, str]]:
        """Return what a part refers to inside the package: id, last word of the relationship's type, name."""
        folder, name = posixpath.split(part)
        listing = posixpath.join(folder, "_rels", f"{name}.rels")
        if not self.has(listing):
            return []
        found = []
        for element in self.xml(listing).iter(_RELATIONSHIP):
            if element.get("TargetMode") != "External":
                path = posixpath.normpath(posixpath.join("/", folder, unquote(element.get("Target", "")))).lstrip("/")
                found.append((element.get("Id", ""), posixpath.basename(element.get("Type", "")), path))
        return found


def parse_xml(data: bytes) -> Element:
    """Return the root of XML from outside. Raises Refusal."""
    # No entity is resolved, nothing is fetched, and without huge_tree libxml2 refuses absurd nesting.
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise _refused(error) from error
    _check_declarations(root)
    return root


def elements_of(data: bytes, *names: str) -> Iterator[Element]:
    """Yield the elements with these local names as they end, emptied afterwards: for parts too large for a tree."""
    events = etree.iterparse(
        io.BytesIO(data),
        tag=[f"{{*}}{name}" for name in names],
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
    )
    checked = False
    try:
        for _, element in events:
            if not checked:
                _check_declarations(element)
                checked = True
            yield element
            element.clear()
            before = element.getprevious()
            while before is not None:
                parent = before.getparent()
                if parent is None:
                    break
                parent.remove(before)
                before = element.getprevious()
    except (etree.XMLSyntaxError, ValueError) as error:
        raise _refused(error) from error


def damaged() -> Refusal:
    """Return the refusal of a file that is not whole."""
    return Refusal(OpeningProblem.DAMAGED, "不完整或已损坏；请重新获取，或用 WPS、Office 打开修复后另存。")


def hostile() -> Refusal:
    """Return the refusal of a file that was made to do harm."""
    return Refusal(OpeningProblem.HOSTILE, "的内部结构异常（可能是恶意构造的文件），已停止读取；请向提供者核实来源。")


def check_room(error: Exception) -> None:
    """Raise MemoryError where lxml tells of one as an error of syntax."""
    if getattr(error, "code", None) == etree.ErrorTypes.ERR_NO_MEMORY:
        raise MemoryError from error


def _check_declarations(element: Element) -> None:
    # Office files never declare a document type; entities are the only use anybody makes of one.
    if element.getroottree().docinfo.internalDTD is not None:
        raise hostile()


def _refused(error: Exception) -> Refusal:
    check_room(error)
    said = str(error).lower()
    return hostile() if any(word in said for word in ("depth", "huge", "entity")) else damaged()
