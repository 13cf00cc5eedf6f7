"""Reports of a fictional place and a reader of plain numbers, so that these tests stand on nothing but the case."""

import hashlib
import re
from decimal import Decimal
from pathlib import Path

from fiscal_desk.case.case import Case
from fiscal_desk.case.model import FigureKey
from fiscal_desk.figures.model import Figure, Reading
from fiscal_desk.report.model import Block, BlockKind, Origin, Report, ReportCard, Span

TEXT = """临澜市财政局年度工作总结
临澜市今年一般公共预算收入86.4亿元，增长5.2%。其中税收61.7亿元，非税收入24.7亿元。
云岫区新增上市企业3家，发放惠民补贴4500万元。
下一步，力争一般公共预算收入达到90亿元。"""

OTHER_TEXT = """沅宁市上半年收支情况
沅宁市上半年一般公共预算收入12.8亿元，教育支出3.1亿元，完成预算的48.6%。"""

_NUMBER = re.compile(r"(\d+(?:\.\d+)?)(亿元|万元|%|家)")
_UNITS = {"亿元": ("元", 8), "万元": ("元", 4), "%": ("%", 0), "家": ("家", 0)}


def read(text: str, *, skip: tuple[str, ...] = (), confidence: float = 0.95) -> Reading:
    """Return a figure for every number with a unit, but those whose text is to be skipped."""
    figures = []
    for found in _NUMBER.finditer(text):
        if found.group() in skip:
            continue
        unit, power = _UNITS[found[2]]
        label = re.split(r"[，。\n]", text[: found.start()])[-1]
        digits = Decimal(found[1])
        figures.append(
            Figure(
                id=f"f{found.start()}",
                start=found.start(),
                end=found.end(),
                text=found.group(),
                value=digits.scaleb(power),
                unit=unit,
                indicator=label,
                quantum=Decimal(1).scaleb(digits.as_tuple().exponent + power),
                period="2024",
                canonical="gpb_revenue" if "一般公共预算收入" in label else None,
                confidence=confidence,
                reasons={"value": "照原文读取"},
                block=text[: found.start()].count("\n"),
            )
        )
    return Reading(tuple(figures))


def report_of(text: str = TEXT, *, name: str = "总结.txt", path: str = "") -> Report:
    """Return a report of one paragraph a line."""
    blocks, start = [], 0
    for number, line in enumerate(text.split("\n"), 1):
        blocks.append(Block(BlockKind.PARAGRAPH, Span(start, start + len(line)), number))
        start += len(line) + 1
    data = text.encode()
    origin = Origin(path=path, name=name, format="txt", sha256=hashlib.sha256(data).hexdigest(), size=len(data))
    return Report(text, tuple(blocks), ReportCard(title=text.split("\n", 1)[0], place="临澜市", period="2024"), origin)


def key_of(case: Case, text: str, report: int = 0) -> FigureKey:
    """Return the key of the figure that reads `text` in a report of the case."""
    found = [figure.key for figure in case.figures(case.reports[report].id) if figure.current.text == text]
    assert len(found) == 1, f"{text}: {found}"
    return found[0]


def figure_in(text: str, words: str, **fields: object) -> Figure:
    """Return a figure that a user adds by selecting words."""
    start = text.index(words)
    given = {"value": Decimal(1), "unit": "个", "indicator": "新指标"} | fields
    return Figure(id="", start=start, end=start + len(words), text=words, **given)  # type: ignore[arg-type]


def names_in(folder: Path) -> list[str]:
    """Return the names of all that lies in a folder."""
    return sorted(path.name for path in folder.iterdir())


def seen(case: Case) -> object:
    """Return everything that a user can see of a case, as one value that compares."""
    return (
        case.reports,
        [case.figures(report.id) for report in case.reports],
        [case.orphans(report.id) for report in case.reports],
        [case.reading(report.id) for report in case.reports],
        case.corrections(),
        case.choice("memo"),
        (case.can_undo, case.can_redo, case.undo_label, case.redo_label),
        case.history(),
    )
