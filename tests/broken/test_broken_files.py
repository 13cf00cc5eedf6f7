"""A file that cannot be opened says so in one line, at once, and harms nothing."""

import io
import os
import re
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fiscal_desk.report.errors import OpeningProblem, ReportOpeningError
from fiscal_desk.report.model import Report
from fiscal_desk.report.opening import open_report
from fiscal_desk.report.readers import archive
from fiscal_desk.report.readers.office import converting
from tests.broken.broken_docs import BROKEN_DOCS, ROWS
from tests.broken.broken_docs import whole as whole_doc
from tests.broken.broken_files import BROKEN, OLE, SENTENCE, bomb, nested
from tests.broken.broken_office import BROKEN_OFFICE
from tests.broken.broken_pages import BROKEN_PAGES
from tests.broken.broken_tables import BROKEN_TABLES, HARMLESS_TABLES
from tests.broken.broken_workbooks import BROKEN_WORKBOOKS, HARMLESS
from tests.broken.broken_workbooks import whole as whole_workbook
from tests.counting import most_bytes_during
from tests.report.docx_building import docx_bytes, p, table, zip_bytes
from tests.report.readers.doc.doc_building import doc_bytes

#: A no costs little, whatever a file claims to unpack to.
MOST_BYTES = 20_000_000


@pytest.fixture(autouse=True)
def _no_office(monkeypatch: pytest.MonkeyPatch) -> None:
    """What LibreOffice makes of broken files differs from one to the next; here there is none."""
    monkeypatch.setattr(converting, "office_program", lambda: None)


def refusal(path: Path, name: str | None = None) -> ReportOpeningError:
    with pytest.raises(ReportOpeningError) as caught:
        open_report(path, name=name)
    message = str(caught.value)
    assert "\n" not in message
    assert message.endswith("。")
    assert re.search("请", message), f"no advice: {message}"
    assert "；" in message
    return caught.value


ALL_BROKEN = BROKEN | BROKEN_DOCS | BROKEN_PAGES | BROKEN_WORKBOOKS | BROKEN_TABLES | BROKEN_OFFICE


@pytest.mark.parametrize(("name", "make", "problem"), ALL_BROKEN.values(), ids=ALL_BROKEN.keys())
def test_a_broken_file_is_refused_in_one_line(
    tmp_path: Path, name: str, make: Callable[[], bytes], problem: OpeningProblem
) -> None:
    path = tmp_path / name
    path.write_bytes(make())
    errors: list[ReportOpeningError] = []
    assert most_bytes_during(lambda: errors.append(refusal(path))) < MOST_BYTES
    (error,) = errors
    assert error.problem is problem, str(error)
    assert name in str(error)
    assert error.path == str(path)


@pytest.mark.parametrize(("name", "make", "left"), HARMLESS_TABLES.values(), ids=HARMLESS_TABLES.keys())
def test_what_a_table_really_says_is_kept(tmp_path: Path, name: str, make: Callable[[], bytes], left: str) -> None:
    path = tmp_path / name
    path.write_bytes(make())
    assert left in open_report(path).text


def test_a_missing_file_and_a_folder_are_told_apart(tmp_path: Path) -> None:
    assert refusal(tmp_path / "没有.txt").problem is OpeningProblem.MISSING
    assert refusal(tmp_path / "a.txt" / "b.txt").problem is OpeningProblem.MISSING
    assert refusal(tmp_path).problem is OpeningProblem.UNREADABLE
    assert refusal(Path("坏\0名.txt")).problem is OpeningProblem.MISSING
    assert refusal(tmp_path / ("长" * 300)).problem is OpeningProblem.UNREADABLE


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_a_pipe_does_not_make_the_program_wait(tmp_path: Path) -> None:
    path = tmp_path / "管道.txt"
    os.mkfifo(path)
    assert refusal(path).problem is OpeningProblem.UNREADABLE


@pytest.mark.parametrize("error", [PermissionError(13, "denied"), OSError(5, "input/output error")])
def test_a_file_that_may_not_be_read_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: OSError
) -> None:
    path = tmp_path / "报告.txt"
    path.write_text(SENTENCE, encoding="utf-8")

    def refuse(*_: object, **__: object) -> None:
        raise error

    monkeypatch.setattr(Path, "open", refuse)
    assert refusal(path).problem is OpeningProblem.UNREADABLE


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="this user may read everything")
def test_a_file_without_permission_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "报告.txt"
    path.write_text(SENTENCE, encoding="utf-8")
    path.chmod(0)
    assert refusal(path).problem is OpeningProblem.UNREADABLE


def test_a_text_of_fifty_megabytes_is_refused_before_it_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "日志.txt"
    line = (SENTENCE + "\n").encode()
    path.write_bytes(line * (50_000_000 // len(line)))
    errors: list[ReportOpeningError] = []
    assert most_bytes_during(lambda: errors.append(refusal(path))) < 1_000_000
    (error,) = errors
    assert error.problem is OpeningProblem.TOO_LARGE
    assert "50.0 MB" in str(error)
    assert "10 MB" in str(error)


def test_a_document_part_beyond_the_limit_is_refused_before_it_is_unpacked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "长.docx"
    path.write_bytes(docx_bytes("".join(p(f"第{number}段。") for number in range(5000))))
    monkeypatch.setattr(archive, "LARGEST_PART", 100_000)
    assert refusal(path).problem is OpeningProblem.TOO_LARGE


def test_a_bomb_beside_the_text_does_no_harm(tmp_path: Path) -> None:
    with zipfile.ZipFile(io.BytesIO(docx_bytes(p(SENTENCE)))) as archive:
        files: dict[str, str | bytes] = {name: archive.read(name) for name in archive.namelist()}
    files["word/media/image1.png"] = bomb()
    path = tmp_path / "带图.docx"
    path.write_bytes(zip_bytes(files))
    assert open_report(path).text == SENTENCE


@pytest.mark.parametrize("tag", ["w:sdt", "w:ins", "w:smartTag", "w:r", "w:p", "w:sdtContent"])
@pytest.mark.parametrize("depth", [100, 200, 500, 2000])
def test_deep_nesting_of_anything_is_survived(tmp_path: Path, tag: str, depth: int) -> None:
    path = tmp_path / "深.docx"
    path.write_bytes(nested(tag, depth))
    assert refusal(path).problem in (OpeningProblem.EMPTY, OpeningProblem.HOSTILE)


def test_tables_in_tables_in_tables_are_survived(tmp_path: Path) -> None:
    body = p(SENTENCE)
    for _ in range(60):
        body = table([body, p("旁")])
    path = tmp_path / "套.docx"
    path.write_bytes(docx_bytes(body + p("末")))
    report = survive(path, path.read_bytes())
    assert report is None or report.text.endswith("末")


def test_another_name_is_used_in_the_message(tmp_path: Path) -> None:
    path = tmp_path / "tmp1234.docx"
    path.write_bytes(b"\x89PNG\r\n\x1a\n")
    assert "邮件附件.docx" in str(refusal(path, name="邮件附件.docx"))


@given(data=st.binary(max_size=3000), suffix=st.sampled_from([".txt", ".docx", ".doc", ""]))
def test_random_bytes_open_or_are_refused(tmp_path_factory: pytest.TempPathFactory, data: bytes, suffix: str) -> None:
    survive(tmp_path_factory.getbasetemp() / f"随机{suffix}", data)


@given(
    magic=st.sampled_from([b"PK\x03\x04", OLE, b"\xff\xfe", b"\xfe\xff", b"BM", b"RIFF"]),
    data=st.binary(max_size=500),
)
def test_random_bytes_behind_a_known_beginning(
    tmp_path_factory: pytest.TempPathFactory, magic: bytes, data: bytes
) -> None:
    survive(tmp_path_factory.getbasetemp() / "随机.docx", magic + data)


WORD = docx_bytes(
    p("一、收入") + table([p("项目"), p("数")], [p("税收"), p("74")]) + p(SENTENCE, '<w:pStyle w:val="1"/>'),
    styles='<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/></w:style>',
    numbering='<w:abstractNum w:abstractNumId="5"/>',
)


@given(
    changes=st.lists(st.tuples(st.integers(0, len(WORD) - 1), st.integers(0, 255)), max_size=12),
    end=st.integers(0, len(WORD)),
)
def test_a_damaged_word_file_opens_or_is_refused(
    tmp_path_factory: pytest.TempPathFactory, changes: list[tuple[int, int]], end: int
) -> None:
    data = bytearray(WORD)
    for at, value in changes:
        data[at] = value
    survive(tmp_path_factory.getbasetemp() / "变异.docx", bytes(data[: end or None]))


@pytest.mark.parametrize(("make", "text"), HARMLESS.values(), ids=HARMLESS.keys())
def test_a_workbook_that_claims_too_much_opens_with_what_it_has(
    tmp_path: Path, make: Callable[[], bytes], text: str
) -> None:
    path = tmp_path / "表.xlsx"
    path.write_bytes(make())
    assert most_bytes_during(lambda: open_report(path)) < MOST_BYTES
    assert open_report(path).text == text


WORKBOOK = whole_workbook()


@given(
    changes=st.lists(st.tuples(st.integers(0, len(WORKBOOK) - 1), st.integers(0, 255)), max_size=12),
    end=st.integers(0, len(WORKBOOK)),
)
def test_a_damaged_workbook_opens_or_is_refused(
    tmp_path_factory: pytest.TempPathFactory, changes: list[tuple[int, int]], end: int
) -> None:
    data = bytearray(WORKBOOK)
    for at, value in changes:
        data[at] = value
    survive(tmp_path_factory.getbasetemp() / "变异.xlsx", bytes(data[: end or None]))


OLD_WORD = whole_doc()


def test_a_chain_of_sectors_that_leads_back_ends_where_the_stream_does(tmp_path: Path) -> None:
    data = doc_bytes(ROWS, cycle=True)
    report = survive(tmp_path / "环.doc", data)
    assert report is None or report.text.startswith(SENTENCE)


@given(
    changes=st.lists(st.tuples(st.integers(0, len(OLD_WORD) - 1), st.integers(0, 255)), max_size=12),
    end=st.integers(0, len(OLD_WORD)),
)
def test_a_damaged_old_word_file_opens_or_is_refused(
    tmp_path_factory: pytest.TempPathFactory, changes: list[tuple[int, int]], end: int
) -> None:
    data = bytearray(OLD_WORD)
    for at, value in changes:
        data[at] = value
    survive(tmp_path_factory.getbasetemp() / "变异.doc", bytes(data[: end or None]))


TAGS = [
    "w:p", "w:r", "w:t", "w:tbl", "w:tr", "w:tc", "w:sdt", "w:sdtContent", "w:ins", "w:del", "w:pPr", "w:rPr",
    "w:numPr", "w:ilvl", "w:numId", "w:tcPr", "w:gridSpan", "w:vMerge", "w:drawing", "w:txbxContent",
    "mc:AlternateContent", "mc:Choice", "mc:Fallback", "w:fldChar", "w:footnoteReference", "w:sym", "w:ruby",
    "w:rubyBase", "w:br", "m:oMath", "w:outlineLvl", "w:pStyle", "w:trPr", "w:gridBefore",
]  # fmt: skip
VALUES = st.sampled_from(["", ' w:val="1"', ' w:val="-1"', ' w:val="x"', ' w:val="99999999"', ' w:char="F0B3"'])
XML = st.recursive(
    st.sampled_from([SENTENCE, "一、", "1.", "\t", " "]),
    lambda inner: st.builds(
        lambda tag, value, parts: f"<{tag}{value}>{''.join(parts)}</{tag}>",
        st.sampled_from(TAGS),
        VALUES,
        st.lists(inner, max_size=4),
    ),
    max_leaves=30,
)


@given(body=XML)
def test_any_arrangement_of_words_elements_opens_or_is_refused(
    tmp_path_factory: pytest.TempPathFactory, body: str
) -> None:
    numbering = (
        f'<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="x">{body}</w:lvl></w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>'
    )
    styles = f'<w:style w:type="paragraph" w:default="1" w:styleId="1">{body}<w:basedOn w:val="1"/></w:style>'
    data = docx_bytes(body + p("末"), numbering=numbering, styles=styles, footnotes=body)
    survive(tmp_path_factory.getbasetemp() / "乱.docx", data)


def survive(path: Path, data: bytes) -> Report | None:
    """Open a file; anything but a report or a refusal in one line fails the test."""
    path.write_bytes(data)
    try:
        report = open_report(path)
    except ReportOpeningError as error:
        if "\n" in str(error):
            pytest.fail("a message of several lines")
        return None
    for block in report.blocks:
        assert report.text[block.span.start : block.span.end].strip()
    return report
