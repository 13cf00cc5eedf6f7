"""The zip container of a .docx: finds the parts that are read, refuses what is no Word file, damaged or hostile."""

from typing import NoReturn

from fiscal_desk.report.formats import refuse
from fiscal_desk.report.readers.archive import Archive, damaged, parse_xml
from fiscal_desk.report.readers.word.names import STRICT, Element

_OTHER_PACKAGES: tuple[tuple[str, str, str], ...] = (
    ("ppt/", "演示文稿", "请把需要的文字复制到 Word 文档后再打开。"),
    ("OFD.xml", "OFD 版式文件", "请用阅读器转换或另存为 .docx 后再打开。"),
    ("META-INF/manifest.xml", "OpenDocument 文档", "请另存为 .docx 后再打开。"),
)


class Package:
    """An opened .docx; parts are parsed when they are asked for.

    Raises Refusal from every method: DAMAGED, ENCRYPTED, HOSTILE, WRONG_CONTENT or UNSUPPORTED.
    """

    def __init__(self, data: bytes, suffix: str) -> None:
        self._suffix = suffix
        self._archive = Archive(data)
        self._main = self._find_main()
        related = self._archive.relationships(self._main)
        self._related = {kind: path for _, kind, path in reversed(related)}
        self._by_id = {identity: path for identity, _, path in reversed(related)}

    def main(self) -> Element:
        """Return the root of the document part."""
        return self._parse(self._main)

    def related(self, kind: str) -> Element | None:
        """Return the root of a part that the document refers to (`styles`, `numbering`, …), None without one."""
        target = self._related.get(kind)
        return None if target is None or not self._archive.has(target) else self._parse(target)

    def part(self, reference: str) -> tuple[str, bytes | None]:
        """Return name and bytes of a part that the document calls by an id; None where the package lacks it."""
        target = self._by_id.get(reference, "")
        return target, self._archive.read(target) if self._archive.has(target) else None

    def _find_main(self) -> str:
        kinds = {kind: path for _, kind, path in reversed(self._archive.relationships(""))}
        target = kinds.get("officeDocument", "word/document.xml")
        is_word = target.endswith(".xml") and not target.startswith(("xl/", "ppt/"))
        if is_word and self._archive.has(target):
            return target
        self._refuse_other()

    def _refuse_other(self) -> NoReturn:
        names = self._archive.names()
        for sign, name, advice in _OTHER_PACKAGES:
            if any(entry.startswith(sign.lower()) for entry in names):
                refuse(name, advice, self._suffix)
        if "[content_types].xml" in names:
            raise damaged()
        refuse("压缩包", "请先解压，再打开其中的报告。", self._suffix)

    def _parse(self, name: str) -> Element:
        data = self._archive.read(name)
        if b"http://purl.oclc.org/ooxml/" in data:
            for strict, transitional in STRICT.items():
                data = data.replace(strict, transitional)
        return parse_xml(data)
