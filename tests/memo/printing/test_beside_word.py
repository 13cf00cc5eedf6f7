"""The preview's pages beside the Word file's, as LibreOffice prints them: lines and pages break at the same places."""

import os
import re
import shutil
import subprocess
from collections import Counter
from functools import cache
from itertools import pairwise

import pytest

from fiscal_desk.memo.printing.lines.looks import BODY_SIZE
from fiscal_desk.memo.printing.pages import memo_pdf
from fiscal_desk.memo.printing.rules import printing_rules
from fiscal_desk.memo.word import docx_bytes
from tests.memo.printing.memos import SETS, is_there, memo_of
from tests.memo.printing.reading import PrintedPage, printed_pages

pytestmark = pytest.mark.skipif(
    shutil.which("soffice") is None, reason="soffice missing: nothing to hold pages against"
)

MOST_PAGES = {"samples": 10, "one district": 5, "two districts": 4, "annexes": 12, "two years": 8}
#: Of a hundred lines so many have to end at the same character.
_LEAST = 0.95
_PARTED = re.compile("[0-9](?:\n[\u4e00-\u9fff]|[万亿]\n[元亿]|[个万]\n(?:百|平方|家|户))")
#: The dash of the stand-in face is narrower in one of the two programs.
_NUMBER_APART = 5.0


@pytest.fixture(scope="module")
def from_word(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[PrintedPage]]:
    """Every memo by way of its Word file; all are printed at once, as the office starts slowly."""
    folder = tmp_path_factory.mktemp("word")
    there = [name for name in SETS if is_there(name)]
    for name in there:
        (folder / f"{name}.docx").write_bytes(docx_bytes(memo_of(name)))
    profile = (folder / "profile").as_uri()
    files = [str(folder / f"{name}.docx") for name in there]
    subprocess.run(
        [
            "soffice",
            "--headless",
            f"-env:UserInstallation={profile}",
            "--convert-to",
            "pdf",
            "--outdir",
            folder,
            *files,
        ],
        check=True,
        capture_output=True,
        timeout=280,
        env={**os.environ, "HOME": str(folder)},
    )
    return {name: printed_pages((folder / f"{name}.pdf").read_bytes()) for name in there}


@cache
def our_pages(name: str) -> list[PrintedPage]:
    """Return what the preview shows of a memo; several tests look at the same pages."""
    return printed_pages(memo_pdf(memo_of(name)).pdf)


@pytest.mark.parametrize("name", SETS)
def test_the_preview_shows_the_word_files_pages(name: str, from_word: dict[str, list[PrintedPage]]) -> None:
    ours = our_pages(name)
    word = from_word[name]
    assert [(round(page.width), round(page.height)) for page in ours] == [
        (round(page.width), round(page.height)) for page in word
    ]
    for number, (page, other) in enumerate(zip(ours, word, strict=True), start=1):
        assert ends(page) == ends(other), f"page {number} breaks elsewhere"
    expected = sum((page.counted() for page in word), Counter[str]())
    same = sum(((page.counted() & other.counted()) for page, other in zip(ours, word, strict=True)), Counter[str]())
    assert same.total() / expected.total() >= _LEAST


@pytest.mark.parametrize("name", SETS)
def test_page_numbers_stand_at_the_same_place_of_the_sheet(name: str, from_word: dict[str, list[PrintedPage]]) -> None:
    for page, other in zip(our_pages(name), from_word[name], strict=True):
        for ours, theirs in zip(number_ends(page), number_ends(other), strict=True):
            assert ours == pytest.approx(theirs, abs=_NUMBER_APART)


@pytest.mark.parametrize("name", SETS)
def test_a_memo_is_as_short_as_a_chief_wants_it(name: str, from_word: dict[str, list[PrintedPage]]) -> None:
    memo_of(name)
    assert len(from_word[name]) <= MOST_PAGES[name]


@pytest.mark.parametrize("name", SETS)
def test_no_amount_is_parted_between_two_lines_of_running_text(
    name: str, from_word: dict[str, list[PrintedPage]]
) -> None:
    ours = our_pages(name)
    for page in (*from_word[name], *ours):
        body = [line for line in page.body if round(line.letters[0].size) == BODY_SIZE]
        for line, following in pairwise(body):
            assert not _PARTED.search(f"{line.text}\n{following.text}"), (line.text, following.text)


def number_ends(page: PrintedPage) -> list[tuple[float, float]]:
    """Where the dashes on both sides of a page's number stand, in millimetres."""
    letters = [letter for line in page.lines for letter in line.letters if letter.size == 14 and letter.text == "—"]
    return [(letter.x, letter.y) for letter in letters]


def ends(page: PrintedPage) -> tuple[str, str]:
    """How a page begins and ends. Signs that hang over a line's end are sometimes lost by the office itself."""
    hanging = printing_rules().line_ends.hanging
    return page.body[0].text.rstrip(hanging), page.body[-1].text.rstrip(hanging)
