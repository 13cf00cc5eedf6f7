"""What a check is called where many stand below each other: with scope, ledger and stance of what it is on."""

from fiscal_desk.comparison.model import Check, Comparison, Member, Row
from fiscal_desk.figures.model import Figure, Measure, Stance
from fiscal_desk.report.model import ReportKind

#: What such reports plan is a budget.
BUDGETS = (ReportKind.BUDGET_REPORT, ReportKind.FINAL_ACCOUNTS)


def planned_word(figure: Figure, kind: ReportKind) -> str:
    """Return 预算数, 计划数 or 目标 for a figure that is planned in a report of a kind, empty for one that is done."""
    if figure.stance is not Stance.PLAN:
        return ""
    if figure.measure is not Measure.LEVEL:
        return "目标"
    return "预算数" if kind in BUDGETS else "计划数"


def ledger_word(row: Row | None) -> str:
    """Return in brackets what tells a row from others of its name: （政府性基金预算）; else empty."""
    return f"（{'，'.join(row.qualifiers)}）" if row is not None and row.qualifiers else ""


def whole_name(name: str, row: Row | None) -> str:
    """Return the row's name where a report leaves its budget out: 社会保险基金预算上年结转收入 for 上年结转收入."""
    return row.label if row is not None and row.label.endswith(name) else name


def full_title(check: Check, figure: Figure, row: Row | None, kind: ReportKind) -> str:
    """Return 市本级其他支出（政府性基金预算）预算数：分项之和等于合计 for what a check states as `figure`.

    A title that the user gave, and that does not begin with what is checked, only has the scope put before it.
    """
    title = check.title
    if not check.subject:
        name, colon, relation = title.partition("：")
        title = whole_name(name, row) + ledger_word(row) + planned_word(figure, kind) + colon + relation
    scope = figure.scope or ""
    return title if scope in title else scope + title


def full_titles(comparison: Comparison) -> list[str]:
    """Return the titles of all checks, parallel to them."""
    figures: dict[Member, Figure] = {
        (index, figure.id): figure for index, item in enumerate(comparison.items) for figure in item.reading.figures
    }
    rows: dict[Member, Row] = {
        (index, figure.id): row for row in comparison.rows for index, cell in enumerate(row.cells) for figure in cell
    }
    titles = []
    for check in comparison.checks:
        member = check.members[0] if check.members else None
        figure = figures.get(member) if member else None
        if member is None or figure is None:
            titles.append(check.title)
        else:
            kind = comparison.items[member[0]].report.card.kind
            titles.append(full_title(check, figure, rows.get(member), kind))
    return titles
