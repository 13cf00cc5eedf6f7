"""Documents that LibreOffice has to turn into another format first."""

import shutil
import socket
import threading
from decimal import Decimal
from pathlib import Path

import pytest

from fiscal_desk.catalogue.loading import load_catalogue
from fiscal_desk.figures.extraction import extract
from fiscal_desk.report.errors import OpeningProblem, ReportOpeningError
from fiscal_desk.report.model import Report
from fiscal_desk.report.opening import open_report
from fiscal_desk.report.readers.office import converting, program
from tests.office_parts import has_office
from tests.report.readers.office.open_documents import rich_text, sheet_document, slide_document, text_document

needs_office = pytest.mark.skipif(program.office_program() is None, reason="LibreOffice is not installed")

needs_slides = pytest.mark.skipif(not has_office("impress"), reason="LibreOffice Impress is not installed")
needs_sheets = pytest.mark.skipif(not has_office("calc"), reason="LibreOffice Calc is not installed")

PARAGRAPHS = ("云岫区2024年财政工作总结", "全区一般公共预算收入完成36.52亿元，同比增长4.8%。")


def values(report: Report) -> list[Decimal | None]:
    return [figure.value for figure in extract(report, load_catalogue()).figures]


def written(tmp_path: Path, name: str, data: bytes) -> Path:
    path = tmp_path / name
    path.write_bytes(data)
    return path


@needs_office
@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("总结.rtf", rich_text(PARAGRAPHS)),
        ("总结.odt", text_document(PARAGRAPHS)),
        ("总结.wps", text_document(PARAGRAPHS)),  # what a file is says its content, not its name
        pytest.param("汇报.odp", slide_document(PARAGRAPHS), marks=needs_slides),
    ],
)
def test_the_figures_of_a_document_of_another_office_are_read(tmp_path: Path, name: str, data: bytes) -> None:
    report = open_report(written(tmp_path, name, data))

    assert values(report) == [Decimal("3652000000"), Decimal("4.8")]
    assert report.card.title == PARAGRAPHS[0]


@needs_slides
def test_slides_of_powerpoint_open_and_keep_their_numbers(tmp_path: Path) -> None:
    slides = converting.converted(slide_document(PARAGRAPHS), "odp", "pptx")

    report = open_report(written(tmp_path, "汇报.pptx", slides))

    assert report.origin.format == "pptx"
    assert "36.52亿元" in report.text


@needs_sheets
def test_the_table_of_an_open_sheet_stays_a_table(tmp_path: Path) -> None:
    rows = [("项目", "决算数（万元）"), ("教育支出", "12,345"), ("卫生健康支出", "6,789")]

    report = open_report(written(tmp_path, "决算.ods", sheet_document(rows)))

    cells = [report.text[block.span.start : block.span.end] for block in report.blocks if block.place is not None]
    assert [cell for row in rows for cell in row] == cells


@needs_office
def test_a_picture_on_another_computer_is_not_fetched(tmp_path: Path) -> None:
    asked = threading.Event()
    with socket.socket() as server:
        server.bind(("127.0.0.1", 0))
        server.listen()
        server.settimeout(0.2)
        over = threading.Event()

        def listen() -> None:
            while not over.is_set():
                try:
                    server.accept()[0].close()
                except TimeoutError:
                    continue
                asked.set()

        listener = threading.Thread(target=listen)
        listener.start()
        address = f"http://127.0.0.1:{server.getsockname()[1]}/x.png"
        picture = (
            f'<text:p><draw:frame svg:width="5cm" svg:height="5cm"><draw:image xlink:href="{address}" '
            'xlink:type="simple"/></draw:frame></text:p>'
        )
        try:
            assert values(open_report(written(tmp_path, "链接.odt", text_document(PARAGRAPHS, picture))))
        finally:
            over.set()
            listener.join()
    assert not asked.is_set()


@needs_office
@pytest.mark.parametrize("field", ["INCLUDETEXT", "INCLUDEPICTURE", "LINK Word.Document", 'DDE "sh"'])
def test_a_field_that_asks_for_another_file_brings_nothing_of_it(tmp_path: Path, field: str) -> None:
    (tmp_path / "别处.txt").write_text("别处的数字是99.9亿元。", encoding="utf-8")
    asking = f'{{\\field{{\\*\\fldinst {field} "{(tmp_path / "别处.txt").as_posix()}"}}{{\\fldrslt 86}}}}'
    body = rich_text(PARAGRAPHS).removesuffix(b"}") + asking.encode("gb18030") + b"}"

    report = open_report(written(tmp_path, "引用.rtf", body))

    assert PARAGRAPHS[1] in report.text
    assert "99.9" not in report.text


@needs_office
def test_a_damaged_document_is_one_message(tmp_path: Path) -> None:
    path = written(tmp_path, "损坏.odt", text_document(["<text:p>"]))

    with pytest.raises(ReportOpeningError) as refused:
        open_report(path)

    assert refused.value.problem in (OpeningProblem.DAMAGED, OpeningProblem.EMPTY)
    assert "损坏.odt" in str(refused.value)


def test_a_document_that_never_opens_is_given_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stuck = tmp_path / "soffice"
    stuck.write_text("#!/bin/sh\nsleep 600\n", encoding="ascii")
    stuck.chmod(0o755)
    monkeypatch.setattr(converting, "office_program", lambda: stuck)

    with pytest.raises(converting.Refusal) as refused:
        converting.converted(rich_text(PARAGRAPHS), "rtf", "docx", longest=0.2)

    assert refused.value.problem is OpeningProblem.HOSTILE


def test_without_libreoffice_a_user_hears_what_to_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(converting, "office_program", lambda: None)
    path = written(tmp_path, "总结.rtf", rich_text(PARAGRAPHS))

    with pytest.raises(ReportOpeningError) as refused:
        open_report(path)

    assert refused.value.problem is OpeningProblem.UNSUPPORTED
    assert "另存为 .docx" in str(refused.value)


def test_libreoffice_is_found_where_its_installers_put_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    there = tmp_path / "LibreOffice" / "program" / "soffice.exe"
    there.parent.mkdir(parents=True)
    there.touch()
    monkeypatch.setattr(shutil, "which", lambda name: None)
    monkeypatch.setenv("ProgramFiles", str(tmp_path))

    assert program.office_program() == there
