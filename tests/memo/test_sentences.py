"""Every sentence of whole memos: nothing that a bureau chief would strike out, and no number from nowhere."""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from fiscal_desk.catalogue.catalogue import Catalogue
from fiscal_desk.catalogue.loading import load_catalogue
from fiscal_desk.comparison.comparing import compare
from fiscal_desk.comparison.model import CheckVerdict, Compared, Comparison, Outcome
from fiscal_desk.figures.extraction import extract
from fiscal_desk.figures.printing import print_figure
from fiscal_desk.memo.composing import MemoSettings, compose_memo
from fiscal_desk.memo.material import Annex, Material, Standing
from fiscal_desk.memo.model import Attachment, Block, Heading, Memo, Paragraph, Picture, Table
from fiscal_desk.memo.settings import Length
from fiscal_desk.memo.word import docx_bytes
from fiscal_desk.memo.words.formulas import difference
from fiscal_desk.report.opening import open_report

PROJECT = Path(__file__).resolve().parents[2]
SAMPLES = tuple(sorted((PROJECT / "resources" / "samples").glob("*.txt")))
SHARED = PROJECT.parent / "shared"
REAL = {
    "district": ("reports/shangcheng-finance-2023.txt", "reports/shangcheng-government-2024.txt"),
    "two districts": ("reports/shangcheng-finance-2023.txt", "reports/haimen-finance-2024.txt"),
    "annexes": ("originals/chengde_budget_report_2025.docx", "reports/suzhou-budget-summary-2025.txt"),
    "two years": ("originals/fujian_government_2025.docx", "reports/fujian-government-2026.txt"),
    "half years": ("reports/jiujiang-half-year-2022.txt", "reports/zhongshan-half-year-2024.txt"),
    "provinces": ("originals/gansu_government_2025.docx", "reports/gansu-government-2026.txt"),
}
SETS = {
    "samples": SAMPLES,
    "first two": SAMPLES[:2],
    "last two": SAMPLES[-2:],
    "one": SAMPLES[:1],
    **{name: tuple(SHARED / path for path in paths) for name, paths in REAL.items()},
}

#: What no memo says, and why.
FORBIDDEN = {
    "the program speaks of itself": r"程序|识读|软件|系统读",
    "advice for the window": r"请在|填写|点击",
    "doubled words": r"的的|为为|均均|目标目标|建议建议|预算数预算|数数|[，。；、]{2}|：[，。]",
    "a unit twice": r"亿元亿元|万元万元|%%|％％|个个(?!人)|元元",
    "a reference to nothing": r"（见）|，见。|（原文见）|见，",
    "a suggestion said twice": r"建议请|均地区不同|均不作比较",
    "a verb that governs nothing": r"均为…的|保持在的|均为占|为占比|为为",
    "words of the panels": r"相容|所载[^。，；]*所载为",
    "accusations": r"造假|错误|虚报|瞒报|失实",
    "templates that were not filled": r"[{}]",
}
PAIRS = ("“”", "（）", "《》", "〈〉")


def _items(paths: tuple[Path, ...]) -> Iterator[Compared]:
    for path in paths:
        report = open_report(path)
        yield Compared(report, extract(report, catalogue()))


@cache
def catalogue() -> Catalogue:
    return load_catalogue()


@cache
def compared_of(name: str) -> Comparison:
    if not all(path.is_file() for path in SETS[name]):
        pytest.skip("the folder of real reports is not there")
    return compare(tuple(_items(SETS[name])), catalogue())


@cache
def memo_of(name: str, length: Length) -> Memo:
    return compose_memo(compared_of(name), (), MemoSettings(date="2024-02-03", length=length), catalogue())


@cache
def file_of(name: str, length: Length) -> bytes:
    """Return the memo's Word file; several tests look at the same one."""
    return docx_bytes(memo_of(name, length))


def _texts(blocks: tuple[Block, ...]) -> Iterator[str]:
    for block in blocks:
        match block:
            case Heading() | Paragraph():
                yield block.text
            case Table():
                yield from (column.title for column in block.columns)
                yield from ("".join(run.text for run in cell) for row in block.rows for cell in row.cells)
                yield from block.notes
            case Picture():
                yield block.caption


def _own_words(memo: Memo) -> Iterator[str]:
    """All that the memo says itself; excerpts are the reports' words."""
    yield memo.title
    yield from _texts(memo.blocks)
    for attachment in memo.attachments:
        if attachment.title != Annex.QUOTATIONS:
            yield from _texts(attachment.blocks)


@pytest.mark.parametrize("length", Length)
@pytest.mark.parametrize("name", SETS)
def test_no_sentence_says_what_an_office_would_strike_out(name: str, length: Length) -> None:
    for text in _own_words(memo_of(name, length)):
        for what, pattern in FORBIDDEN.items():
            assert not re.search(pattern, text), f"{what}: {text}"
        for first, last in PAIRS:
            assert text.count(first) == text.count(last), f"unclosed {first}: {text}"


NUMBER = re.compile(r"\d[\d,]*(?:\.\d+)?")
#: Numbers that count: of findings, reports, excerpts, attachments, years and days.
COUNTED = re.compile(
    r"(?:附件\d*)?第\d+(?:[、—]\d+)*[条项段]|附件\d+|摘录\d+(?:、\d+)*|\d+(?:项|处|份|幅)"
    r"|\d{4}(?:[—-]\d{4})?年|\d+月(?:\d+日)?|[—-]\d+月"
)


def known_numbers(comparison: Comparison) -> set[str]:
    found: set[str] = set()
    for item in comparison.items:
        for figure in item.reading.figures:
            for text in (figure.text, print_figure(figure), figure.indicator, figure.base or ""):
                found.update(NUMBER.findall(text))
    for row in comparison.rows:
        found.update(NUMBER.findall(row.label + row.difference))
    for check in comparison.checks:
        for text in (check.title, check.formula, check.stated, check.computed, check.note):
            found.update(NUMBER.findall(text))
        found.update(NUMBER.findall(difference(check.stated, check.computed)))
    for derived in comparison.derived:
        found.update(NUMBER.findall(derived.label + derived.formula + derived.text))
    for promise in comparison.promises:
        told = (promise.level.text if promise.level else "", promise.differs, promise.against, promise.cause)
        found.update(NUMBER.findall(promise.label + "".join(told)))
    return found


@pytest.mark.parametrize("name", SETS)
def test_every_number_of_the_body_is_a_figure_or_was_computed(name: str) -> None:
    comparison = compared_of(name)
    known = known_numbers(comparison)
    titles = {
        text for item in comparison.items for text in NUMBER.findall(item.report.card.title + item.report.origin.name)
    }
    for text in _texts(memo_of(name, Length.STANDARD).blocks):
        for number in NUMBER.findall(COUNTED.sub("", text)):
            if number not in known and number not in titles:
                assert text == number, f"{number} in {text}"  # the numbering of a table's rows


@pytest.mark.parametrize("name", SETS)
@pytest.mark.parametrize("length", Length)
def test_every_finding_of_the_panels_is_in_the_memo_or_counted_as_left_out(name: str, length: Length) -> None:
    comparison = compared_of(name)
    material = Material(comparison, (), catalogue(), length)
    memo = memo_of(name, length)
    said = "".join(block.text for block in memo.blocks if isinstance(block, Paragraph))
    annexes = {each.title: each for each in memo.attachments}
    conflicts = material.claims_of(Standing.CONFLICT)
    if conflicts:
        shown = "".join(_all(annexes[Annex.INDICATORS]))
        assert all(claim.row.label.strip() in shown for claim in conflicts)
    unconfirmed = [each for each in comparison.checks if each.verdict in (CheckVerdict.FAILS, CheckVerdict.UNVERIFIED)]
    if unconfirmed:
        shown = "".join(_all(annexes[Annex.CHECKS]))
        assert all(part in shown for check in unconfirmed for part in check.title.split("：", 1))
    if comparison.checks:
        assert f"核对数据关系{len(comparison.checks)}项" in said
    missed = [each for each in comparison.promises if each.outcome is Outcome.MISSED]
    assert sum(int(count) for count in re.findall(r"未(?:达到|完成)(\d+)项：", said)) == len(missed)


def _all(attachment: Attachment) -> Iterator[str]:
    yield from _texts(attachment.blocks)


@pytest.mark.parametrize("name", SETS)
def test_the_counts_add_up(name: str) -> None:
    said = next(
        (block.text for block in memo_of(name, Length.STANDARD).blocks
         if isinstance(block, Paragraph) and "核对数据关系" in block.text),
        "",
    )  # fmt: skip
    for total, parts in re.findall(r"(\d+)项(?:，其中|中，)([^。]*)。", said):
        assert sum(int(part) for part in re.findall(r"(\d+)项", parts)) == int(total), said


def test_the_same_case_and_date_give_the_same_memo() -> None:
    composed_anew = memo_of.__wrapped__("first two", Length.STANDARD)
    assert docx_bytes(composed_anew) == file_of("first two", Length.STANDARD)
