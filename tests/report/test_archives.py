"""A .zip of reports: what lies in it, by its Chinese names, and each opened without a copy left anywhere."""

import os
import zipfile
from pathlib import Path

import pytest

from fiscal_desk.report.archives import open_archived, reports_in
from fiscal_desk.report.errors import OpeningProblem, ReportOpeningError
from tests.broken.broken_office import locked
from tests.report.docx_building import docx_bytes, p, zip_bytes

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


WHOLE = zip_bytes({"说明.md": "无", "总结.txt": SENTENCE * 200})


def changed(old: bytes, new: bytes) -> bytes:
    """Return the archive with some of its bytes changed, wherever they stand."""
    assert old in WHOLE
    return WHOLE.replace(old, new)


def overwritten() -> bytes:
    """Return the archive with a damaged stretch in its last report."""
    at = WHOLE.rindex(b"PK\x03\x04") + 60
    return WHOLE[:at] + bytes(20) + WHOLE[at + 20 :]


def of_method(method: int) -> bytes:
    """Return the archive as if a program had packed it in a way that nobody here unpacks."""
    data = bytearray(WHOLE)
    for signature, offset in ((b"PK\x03\x04", 8), (b"PK\x01\x02", 10)):
        at = data.find(signature, data.find(signature) + 4)
        data[at + offset : at + offset + 2] = method.to_bytes(2, "little")
    return bytes(data)


def claiming(size: int) -> bytes:
    """Return the archive with a report that claims to unfold to so many bytes."""
    data = bytearray(WHOLE)
    at = data.rfind(b"PK\x01\x02")
    data[at + 24 : at + 28] = size.to_bytes(4, "little")
    return bytes(data)


BROKEN = {
    "empty": (b"", OpeningProblem.DAMAGED),
    "cut after its head": (b"PK\x03\x04", OpeningProblem.DAMAGED),
    "a text": (b"no archive at all", OpeningProblem.DAMAGED),
    "cut in the middle": (WHOLE[: len(WHOLE) // 2], OpeningProblem.DAMAGED),
    "without its last line": (WHOLE[:-22], OpeningProblem.DAMAGED),
    "listing to nowhere": (changed(b"PK\x01\x02", b"PK\x09\x09"), OpeningProblem.DAMAGED),
    "entries elsewhere": (changed(b"PK\x03\x04", b"PK\x09\x09"), OpeningProblem.DAMAGED),
    "damaged inside": (overwritten(), OpeningProblem.DAMAGED),
    "with password": (locked(WHOLE), OpeningProblem.ENCRYPTED),
    "packed in an unknown way": (of_method(99), OpeningProblem.DAMAGED),
    "bomb": (zip_bytes({"总结.txt": bytes(30_000_000)}), OpeningProblem.HOSTILE),
    "claiming four gigabytes": (claiming(2**32 - 2), OpeningProblem.HOSTILE),
    "of too many files": (zip_bytes({f"{at}.txt": "" for at in range(20_001)}), OpeningProblem.TOO_LARGE),
    "of an archive as report": (zip_bytes({"总结.docx": WHOLE}), OpeningProblem.WRONG_CONTENT),
    "of an empty report": (zip_bytes({"总结.txt": ""}), OpeningProblem.EMPTY),
}


@pytest.mark.parametrize(("data", "problem"), BROKEN.values(), ids=BROKEN.keys())
def test_a_broken_archive_is_one_message(tmp_path: Path, data: bytes, problem: OpeningProblem) -> None:
    path = tmp_path / "坏.zip"
    path.write_bytes(data)

    with pytest.raises(ReportOpeningError) as refused:
        open_archived(reports_in(path)[0])

    assert refused.value.problem is problem, str(refused.value)
    assert "\n" not in str(refused.value)
    assert "请" in str(refused.value)
    assert "坏.zip" in str(refused.value) or "总结" in str(refused.value)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_a_pipe_named_as_an_archive_does_not_make_the_program_wait(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "管.zip")
    with pytest.raises(ReportOpeningError):
        reports_in(tmp_path / "管.zip")


def test_a_name_that_leads_out_of_the_archive_is_not_offered(tmp_path: Path) -> None:
    path = archive(tmp_path / "材料.zip", {"../../总结.txt": SENTENCE.encode(), "要点.txt": SENTENCE.encode()})

    assert [each.shown for each in reports_in(path)] == ["要点.txt"]
