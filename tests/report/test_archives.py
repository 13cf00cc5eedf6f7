"""A .zip of reports: what lies in it, by its Chinese names, and each opened without a copy left anywhere."""

import zipfile
from pathlib import Path

import pytest

from fiscal_desk.report.archives import open_archived, reports_in
from fiscal_desk.report.errors import OpeningProblem, ReportOpeningError
from tests.report.docx_building import docx_bytes, p

SENTENCE = "2024年，云岫区一般公共预算收入完成36.52亿元。"


def archive(path: Path, members: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as made:
        for name, data in members.items():
            made.writestr(name, data)
    return path


def test_the_reports_of_an_archive_are_listed_without_what_is_none(tmp_path: Path) -> None:
    members = dict.fromkeys(("报告/总结.txt", "要点.docx", "说明.png", "__MACOSX/._总结.txt", "报告/~$总结.docx"), b"x")

    found = reports_in(archive(tmp_path / "材料.zip", members))

    assert [each.shown for each in found] == ["报告/总结.txt", "要点.docx"]
    assert [each.name for each in found] == ["总结.txt", "要点.docx"]


def test_a_report_in_an_archive_reads_as_it_does_outside(tmp_path: Path) -> None:
    path = archive(tmp_path / "材料.zip", {"总结.docx": docx_bytes(p(SENTENCE))})

    report, data = open_archived(reports_in(path)[0])

    assert SENTENCE in report.text
    assert report.origin.name == "总结.docx"
    assert report.origin.path == ""  # nothing lies where it could be read again
    assert data.startswith(b"PK")


def test_names_of_older_chinese_programs_are_not_garbled(tmp_path: Path) -> None:
    raw = "总结.txt".encode("gb18030")
    path = tmp_path / "旧.zip"
    with zipfile.ZipFile(path, "w") as made:
        made.writestr("x" * len(raw), SENTENCE.encode())
    path.write_bytes(path.read_bytes().replace(b"x" * len(raw), raw))

    (found,) = reports_in(path)

    assert found.name == "总结.txt"
    assert SENTENCE in open_archived(found)[0].text


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04", b"no archive at all"], ids=["empty", "cut short", "text"])
def test_a_broken_archive_is_one_message(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "坏.zip"
    path.write_bytes(data)

    with pytest.raises(ReportOpeningError) as refused:
        reports_in(path)

    assert refused.value.problem is OpeningProblem.DAMAGED
    assert "坏.zip" in str(refused.value)


def test_a_bomb_in_an_archive_is_refused_before_it_is_unpacked(tmp_path: Path) -> None:
    (found,) = reports_in(archive(tmp_path / "弹.zip", {"总结.txt": bytes(30_000_000)}))

    with pytest.raises(ReportOpeningError) as refused:
        open_archived(found)

    assert refused.value.problem is OpeningProblem.HOSTILE
