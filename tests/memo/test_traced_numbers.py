"""Every number that a memo prints, attachments included, is a figure's, a computation's or a count that has a name."""

import io
import re
from collections import Counter
from collections.abc import Iterator
from functools import cache

import pytest
from docx import Document

from fiscal_desk.comparison.model import Comparison, Outcome, Row
from fiscal_desk.figures.model import Measure, Stance
from fiscal_desk.figures.printing import print_figure
from fiscal_desk.memo.findings.beside import far_lines, place_lines, year_lines
from fiscal_desk.memo.findings.uncompared import uncompared_lines
from fiscal_desk.memo.material import Material, holders_of
from fiscal_desk.memo.model import Table
from fiscal_desk.memo.settings import Length
from fiscal_desk.memo.words.joining import unjoined
from tests.memo.test_sentences import NUMBER, SETS, catalogue, compared_of, file_of, known_numbers, memo_of

#: What leads somewhere or dates something: the places of excerpts, rows, attachments; years and days.
REFERENCE = re.compile(
    r"(?:附件\d*)?第\d+(?:[、—]\d+)*[条项段页]|附件\d*：?(?:\d+\.)?|^\d+\.(?!\d)|摘录\d+(?:、\d+)*"
    r"|\d{4}(?:[—-]\d{4})?年|\d+月(?:\d+日)?|[—-]\d+月"
)
COUNT = re.compile(r"(\d+)(?:项|处|份|幅)")
#: Counts of lists that the sentence itself gives or cuts short: what is not listed is checked by its total.
LISTED = re.compile(r"等\d+项|\d+项，[^。]*不作比较|仅一份报告载明的\d+项|引用\d+项")
REST = re.compile(r"其余(\d+)(?:项|处)")


@cache
def printed(name: str, length: Length) -> tuple[tuple[str, bool], ...]:
    """Return the text of every paragraph and cell of a Word file, and whether it is a report's own words."""
    return tuple(_printed(file_of(name, length)))


def _printed(file: bytes) -> Iterator[tuple[str, bool]]:
    document = Document(io.BytesIO(file))
    for paragraph in document.paragraphs:
        yield unjoined(paragraph.text), False
    for table in document.tables:
        heads = [cell.text for cell in table.rows[0].cells]
        for row in list(table.rows)[1:]:
            for head, cell in zip(heads, row.cells, strict=True):
                yield unjoined(cell.text), head == "原文"


def printed_numbers(comparison: Comparison) -> set[str]:
    """Return the numbers of figures as they are printed in the units of their rows, and those of titles and names."""
    found = set(known_numbers(comparison))
    for row in comparison.rows:
        found.update(n for cell in row.cells for each in cell for n in NUMBER.findall(print_figure(each, row.unit)))
    for item in comparison.items:
        found.update(NUMBER.findall(item.report.card.title + item.report.origin.name))
        found.update(n for task in item.reading.tasks for n in NUMBER.findall(task.title + (task.deadline or "")))
    return found


def named_counts(comparison: Comparison, length: Length) -> dict[str, int]:
    """Return everything that a memo may count, by what it is."""
    material = Material(comparison, (), catalogue(), length)
    counts = {
        "figures": sum(len(item.reading.figures) for item in comparison.items),
        "rows": len(comparison.rows),
        "shared rows": sum(len(holders_of(row)) > 1 for row in comparison.rows),
        "checks": len(comparison.checks),
        "judged": sum(each.outcome is not None for each in comparison.promises),
        "beside": sum(each.outcome is None for each in comparison.promises),
        "doubtful": len(material.doubtful),
        "derived": len(material.derived),
        "masked and derived": sum(bool(each.masked) for each in comparison.derived),
        "pictures": len(material.pictures),
    }
    counts["lines of places"] = len(place_lines(material))
    counts["lines of far reports"] = len(far_lines(material))
    counts["lines not compared"] = len(uncompared_lines(material))
    counts |= {f"lines of years {at}": len(lines) for at, (_, lines) in enumerate(year_lines(material))}
    counts["lone rows"] = counts["rows"] - counts["shared rows"]
    plain = [row for row in comparison.rows if row.stance is not Stance.RULE]
    counts["rows without conditions"] = len(plain)
    counts["shared rows without conditions"] = sum(len(holders_of(row)) > 1 for row in plain)
    for standing, count in Counter(material.standings[row.id] for row in plain).items():
        counts[f"standing {standing} without conditions"] = count
    for standing, count in Counter(material.standings.values()).items():
        counts[f"standing {standing}"] = count
    for verdict, count in Counter(each.verdict for each in comparison.checks).items():
        counts[f"checks {verdict}"] = count
    counts |= {f"terms of check {at}": len(each.members) - 1 for at, each in enumerate(comparison.checks)}
    for outcome, count in Counter(each.outcome for each in comparison.promises).items():
        counts[f"promises {outcome}"] = count
    short = [(report, row.canonical, row.scope) for row in comparison.rows if _is_total_rate(row, "rev")
             for report, cell in enumerate(row.cells) if cell and cell[0].value is not None and cell[0].value < 100
             and (report, cell[0].id) not in material.doubtful_members]  # fmt: skip
    judged = {(each.actual_report, each.canonical) for each in comparison.promises if each.outcome is Outcome.MISSED}
    counts["budgets not met"] = sum((report, name) not in judged for report, name, _ in short)
    counts["all not met"] = counts["budgets not met"] + counts.get("promises missed", 0)
    for index, item in enumerate(comparison.items):
        for side in ("rev", "exp"):
            counts[f"{side} below the budgets of {index}"] = sum(
                _is_total_rate(row, side) and (index, row.canonical) not in judged
                and row.cells[index] != () and (row.cells[index][0].value or 100) < 100
                and (index, row.cells[index][0].id) not in material.doubtful_members
                for row in comparison.rows
            )  # fmt: skip
        counts[f"tasks of {index}"] = len(item.reading.tasks)
        counts[f"dated tasks of {index}"] = sum(task.deadline is not None for task in item.reading.tasks)
        counts[f"masked of {index}"] = sum(figure.masked for figure in item.reading.figures)
    return counts


def _is_total_rate(row: Row, side: str) -> bool:
    totals = [f"{ledger}_{side}" for ledger in ("gpb", "gov_fund", "soe_bud", "si")]
    year = re.fullmatch(r"\d{4}", row.period or "")
    return row.canonical in totals and row.measure is Measure.COMPLETION and row.stance is Stance.ACTUAL and bool(year)


def is_rest(rest: re.Match[str], text: str, values: set[int], tables: set[int]) -> bool:
    """Tell whether what is left out is what there is less what is listed: in brackets, in the sentence, in a table."""
    count = int(rest[1])
    parts = re.match(r"（([^（）]*)）", text[rest.end() :])
    if parts:
        return sum(map(int, COUNT.findall(parts[1]))) == count
    sentence = text[: rest.start()].rpartition("。")[2]
    if total := re.search(r"未(?:达到|完成)(\d+)项：", sentence):
        return int(total[1]) - sentence[total.end() :].count("；") == count
    if sentence.startswith("四本预算"):
        return count + sentence.count("；") in values
    return any(count in (value, *(value - rows for rows in tables)) for value in values)


@pytest.mark.parametrize("length", Length)
@pytest.mark.parametrize("name", SETS)
def test_every_number_in_the_file_is_a_figures_or_was_computed(name: str, length: Length) -> None:
    comparison = compared_of(name)
    known = printed_numbers(comparison)
    for text, quoted in printed(name, length):
        if quoted:
            continue
        for number in NUMBER.findall(COUNT.sub("", REFERENCE.sub("", text))):
            assert number in known or text == number, f"{number} in {text}"


@pytest.mark.parametrize("length", Length)
@pytest.mark.parametrize("name", SETS)
def test_every_excerpt_is_the_reports_own_words(name: str, length: Length) -> None:
    comparison = compared_of(name)
    texts = ["".join(item.report.text.split()) for item in comparison.items]
    for text, quoted in printed(name, length):
        for part in text.split("……") if quoted else ():
            assert any("".join(part.split()) in report for report in texts), part


@pytest.mark.parametrize("length", Length)
@pytest.mark.parametrize("name", SETS)
def test_every_count_is_one_that_has_a_name(name: str, length: Length) -> None:
    named = named_counts(compared_of(name), length)
    values, memo = set(named.values()), memo_of(name, length)
    blocks = [*memo.blocks, *(block for attachment in memo.attachments for block in attachment.blocks)]
    # Figures may be counted in these words, too: 办结建议14项.
    stated = {count for item in compared_of(name).items for each in item.reading.figures
              for count in COUNT.findall(print_figure(each))}  # fmt: skip
    tables = {sum(not row.band for row in block.rows) for block in blocks if isinstance(block, Table)}
    for text, quoted in printed(name, length):
        told = "" if quoted else LISTED.sub("", REFERENCE.sub("", text))
        for rest in REST.finditer(told):
            assert is_rest(rest, told, values, tables), f"{rest.group()} in {text}"
        for count in COUNT.findall(REST.sub("", told)):
            assert int(count) in values or count in stated, f"{count} in {text}: {named}"
