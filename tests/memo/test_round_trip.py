"""A memo that LibreOffice opened and saved: it still passes, and no link, table, bookmark or picture is lost."""

import io
import os
import shutil
import subprocess
import zipfile
from collections import Counter

import msgspec
import pytest
from lxml import etree

from fiscal_desk.memo.model import Picture
from fiscal_desk.memo.norms.checking import check_document
from fiscal_desk.memo.norms.model import NormReport, Outcome
from fiscal_desk.memo.settings import Length
from fiscal_desk.memo.word import docx_bytes
from fiscal_desk.memo.words.joining import unjoined
from tests.memo.norms.built import MEMO
from tests.memo.test_sentences import memo_of
from tests.memo.typesetting.test_marks import MEMO as MARKED
from tests.memo.typesetting.test_pictures import png

pytestmark = pytest.mark.skipif(shutil.which("soffice") is None, reason="soffice missing: nothing to save with")

PICTURE = Picture(png(400, 200), "图　收入", "柱形图：收入")
MEMOS = {
    "built": msgspec.structs.replace(
        MEMO,
        blocks=(*MEMO.blocks[:-1], *MARKED.blocks, PICTURE, MEMO.blocks[-1]),
        attachments=(*MEMO.attachments, *MARKED.attachments),
    ),
    "centred": msgspec.structs.replace(MEMO, page_number="centre", fonts="plain"),
}
COUNTED = (
    "hyperlink",
    "bookmarkStart",
    "tbl",
    "tr",
    "tc",
    "tblHeader",
    "cantSplit",
    "inline",
    "sectPr",
    "footerReference",
)


@pytest.fixture(scope="module")
def saved(tmp_path_factory: pytest.TempPathFactory) -> dict[str, tuple[bytes, bytes]]:
    """Return each memo as it was written, and as LibreOffice saved it."""
    folder = tmp_path_factory.mktemp("saved")
    written = {
        name: docx_bytes(memo) for name, memo in {**MEMOS, "samples": memo_of("samples", Length.STANDARD)}.items()
    }
    for name, content in written.items():
        (folder / f"{name}.docx").write_bytes(content)
    subprocess.run(
        [
            *("soffice", "--headless", f"-env:UserInstallation={(folder / 'profile').as_uri()}"),
            *("--convert-to", "docx:MS Word 2007 XML", "--outdir", folder / "out"),
            *(folder / f"{name}.docx" for name in written),
        ],
        check=True,
        capture_output=True,
        timeout=300,
        env={**os.environ, "HOME": str(folder)},
    )
    return {name: (content, (folder / "out" / f"{name}.docx").read_bytes()) for name, content in written.items()}


def body(content: bytes) -> etree._Element:
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        return etree.fromstring(package.read("word/document.xml"))


def counted(content: bytes) -> Counter[str]:
    found = Counter(etree.QName(each).localname for each in body(content).iter(etree.Element))
    return Counter({name: found[name] for name in COUNTED})


def names(content: bytes, element: str, attribute: str) -> list[str]:
    name = f"{{http://schemas.openxmlformats.org/wordprocessingml/2006/main}}{attribute}"
    return sorted(each.get(name, "") for each in body(content).iter(f"{{*}}{element}"))


def broken(report: NormReport) -> list[str]:
    return [
        f"{each.title}：{remark.said}"
        for each in report.outcomes
        if each.outcome is Outcome.BROKEN
        for remark in each.remarks
    ]


@pytest.mark.parametrize("name", [*MEMOS, "samples"])
def test_it_still_passes_what_memo_check_asks(saved: dict[str, tuple[bytes, bytes]], name: str) -> None:
    report = check_document(saved[name][1], "saved.docx")
    assert broken(report) == []
    # LibreOffice does not write which face a quotation mark takes: that is told as a hint.
    assert {each.rule for each in report.outcomes if each.outcome is Outcome.HINTED} <= {"signs"}


@pytest.mark.parametrize("name", [*MEMOS, "samples"])
def test_links_tables_and_bookmarks_are_as_many(saved: dict[str, tuple[bytes, bytes]], name: str) -> None:
    before, after = saved[name]
    assert counted(after) == counted(before)
    for element, attribute in (("bookmarkStart", "name"), ("hyperlink", "anchor")):
        assert names(after, element, attribute) == names(before, element, attribute)


@pytest.mark.parametrize("name", [*MEMOS, "samples"])
def test_every_word_is_still_there(saved: dict[str, tuple[bytes, bytes]], name: str) -> None:
    before, after = ("".join(each.text or "" for each in body(content).iter("{*}t")) for content in saved[name])
    assert unjoined(after) == unjoined(before)
