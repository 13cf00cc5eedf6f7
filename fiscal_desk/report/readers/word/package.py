"""The zip container of a .docx: finds the parts that are read, refuses what is no Word file, damaged or hostile."""

import io
import posixpath
import zipfile
import zlib
from typing import NoReturn
from urllib.parse import unquote

from lxml import etree

from fiscal_desk.report.errors import OpeningProblem, Refusal
from fiscal_desk.report.formats import refuse
from fiscal_desk.report.readers.word.names import STRICT, Element

#: 40 MB of XML is a Word file of several million characters; the longest report seen has 3 MB.
LARGEST_PART = 40_000_000
LARGEST_TOTAL = 1_000_000_000
MOST_ENTRIES = 20_000
#: Word's XML shrinks to a tenth or a thirtieth; what shrinks to a five-hundredth was made to.
HIGHEST_RATIO = 500
_RATIO_MATTERS_FROM = 2_000_000

_RELATIONSHIP = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_OTHER_PACKAGES: tuple[tuple[str, str, str], ...] = (
    ("xl/", "Excel 表格", "请把需要的内容复制到 Word 文档后再打开。"),
    ("ppt/", "演示文稿", "请把需要的文字复制到 Word 文档后再打开。"),
    ("OFD.xml", "OFD 版式文件", "请用阅读器转换或另存为 .docx 后再打开。"),
    ("META-INF/manifest.xml", "OpenDocument 文档", "请另存为 .docx 后再打开。"),
)
_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError, OverflowError, KeyError)


class Package:
    """An opened .docx; parts are parsed when they are asked for.

    Raises Refusal from every method: DAMAGED, ENCRYPTED, HOSTILE, WRONG_CONTENT or UNSUPPORTED.
    """

    def __init__(self, data: bytes, suffix: str) -> None:
        self._suffix = suffix
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
            entries = self._zip.infolist()
        except _BROKEN as error:
            raise _damaged() from error
        if len(entries) > MOST_ENTRIES or sum(entry.file_size for entry in entries) > LARGEST_TOTAL:
            raise _hostile()
        self._entries = {entry.filename.replace("\\", "/").lstrip("/").lower(): entry for entry in entries}
        self._by_id: dict[str, str] = {}
        self._main = self._find_main()
        self._related = self._relationships(self._main)

    def main(self) -> Element:
        """Return the root of the document part."""
        return self._parse(self._main)

    def related(self, kind: str) -> Element | None:
        """Return the root of a part that the document refers to (`styles`, `numbering`, …), None without one."""
        target = self._related.get(kind)
        if target is None or target.lower() not in self._entries:
            return None
        return self._parse(target)

    def part(self, reference: str) -> tuple[str, bytes | None]:
        """Return name and bytes of a part that the document calls by an id; None where the package lacks it."""
        target = self._by_id.get(reference, "")
        return target, self._read(target) if target.lower() in self._entries else None

    def _find_main(self) -> str:
        target = self._relationships("").get("officeDocument", "word/document.xml")
        is_word = target.endswith(".xml") and not target.startswith(("xl/", "ppt/"))
        if is_word and target.lower() in self._entries:
            return target
        self._refuse_other()

    def _refuse_other(self) -> NoReturn:
        for sign, name, advice in _OTHER_PACKAGES:
            if any(entry.startswith(sign.lower()) for entry in self._entries):
                refuse(name, advice, self._suffix)
        if "[content_types].xml" in self._entries:
            raise _damaged()
        refuse("压缩包", "请先解压，再打开其中的报告。", self._suffix)

    def _relationships(self, part: str) -> dict[str, str]:
        """Return what a part refers to inside the package: last word of the relationship's type → name."""
        folder, name = posixpath.split(part)
        listing = posixpath.join(folder, "_rels", f"{name}.rels")
        if listing.lower() not in self._entries:
            return {}
        targets: dict[str, str] = {}
        for element in self._parse(listing).iter(_RELATIONSHIP):
            if element.get("TargetMode") == "External":
                continue
            target = unquote(element.get("Target", ""))
            path = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
            targets.setdefault(posixpath.basename(element.get("Type", "")), path)
            if part:
                self._by_id.setdefault(element.get("Id", ""), path)
        return targets

    def _parse(self, name: str) -> Element:
        data = self._read(name)
        if b"http://purl.oclc.org/ooxml/" in data:
            for strict, transitional in STRICT.items():
                data = data.replace(strict, transitional)
        # No entity is resolved, nothing is fetched, and without huge_tree libxml2 refuses absurd nesting.
        parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
        try:
            root = etree.fromstring(data, parser)
        except etree.XMLSyntaxError as error:
            if "depth" in str(error) or "huge" in str(error) or "entity" in str(error).lower():
                raise _hostile() from error
            raise _damaged() from error
        except ValueError as error:
            raise _damaged() from error
        if root.getroottree().docinfo.internalDTD is not None:
            # Office files never declare a document type; entities are the only use anybody makes of one.
            raise _hostile()
        return root

    def _read(self, name: str) -> bytes:
        entry = self._entries[name.lower()]
        if entry.flag_bits & 1:
            raise Refusal(OpeningProblem.ENCRYPTED, "设了压缩密码；请去掉密码、另存后再打开。")
        suspicious = entry.file_size > _RATIO_MATTERS_FROM and entry.file_size > entry.compress_size * HIGHEST_RATIO
        if suspicious:
            raise _hostile()
        if entry.file_size > LARGEST_PART:
            raise Refusal(
                OpeningProblem.TOO_LARGE,
                f"的正文展开后有 {entry.file_size // 1_000_000} MB，超过 {LARGEST_PART // 1_000_000} MB 的上限；"
                "请只保留要比对的部分，另存后再打开。",
            )
        try:
            return self._zip.read(entry)
        except (*_BROKEN, RuntimeError) as error:
            raise _damaged() from error


def _damaged() -> Refusal:
    return Refusal(OpeningProblem.DAMAGED, "不完整或已损坏；请重新获取，或用 WPS、Word 打开修复后另存。")


def _hostile() -> Refusal:
    return Refusal(OpeningProblem.HOSTILE, "的内部结构异常（可能是恶意构造的文件），已停止读取；请向提供者核实来源。")
