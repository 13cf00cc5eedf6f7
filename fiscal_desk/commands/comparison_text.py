"""A comparison as lines to read in a terminal."""

from collections.abc import Iterator, Sequence

from fiscal_desk.comparison.facts.report_names import report_names
from fiscal_desk.comparison.model import Check, Comparison, Obstacle, Pair, Row, Verdict
from fiscal_desk.comparison.rows.verdicts import LOOK
from fiscal_desk.comparison.rows.views import Line, View, view_table
from fiscal_desk.comparison.words.titles import measure_ending, row_title
from fiscal_desk.comparison.words.verdict_words import verdict_word
from fiscal_desk.figures.model import Figure
from fiscal_desk.figures.printing import print_figure
from fiscal_desk.vocabulary.words import word_of


def comparison_lines(comparison: Comparison) -> list[str]:
    """Return what several reports state, one place's years, what needs a look, checks, targets, in this order."""
    names = report_names([item.report for item in comparison.items])
    shared = [row for row in comparison.rows if row.verdict is not None]
    lines = [f"报告{number}：{name}" for number, name in enumerate(names, 1)]
    lines += ["", f"共有指标{len(shared)}项，单方指标{len(comparison.rows) - len(shared)}项"]
    lines += [_row_line(row) for row in shared]
    lines += _trend_lines(comparison)
    apart = [pair for pair in comparison.pairs if _needs_a_look(pair)]
    if apart:
        lines += ["", "需要看的"]
        lines += [_pair_line(pair) for pair in apart]
    lines += ["", *check_lines(comparison.checks, names)]
    judged = [promise for promise in comparison.promises if promise.outcome]
    if judged:
        lines += ["", "目标与实绩"]
        for promise in judged:
            outcome = word_of(promise.outcome) if promise.outcome else ""
            values = f"目标{print_figure(promise.plan)}，实绩{print_figure(promise.actual)}"
            lines.append(f"{promise.label}\t{values}\t{outcome}")
    return lines


def _trend_lines(comparison: Comparison) -> list[str]:
    """Return the table of one place's years, where two reports are of one place; empty where no two years meet."""
    table = view_table(comparison, View.YEARS)
    lines = list(_of_several_reports(table.lines))
    used = [number for number in range(len(table.columns)) if any(line.cells[number] for line in lines)]
    if not lines:
        return []
    head = ["指标", *(table.columns[number] for number in used)]
    return ["", f"{word_of(View.YEARS)}{len(lines)}项", "\t".join(head), *(_trend_line(line, used) for line in lines)]


def _of_several_reports(lines: Sequence[Line]) -> Iterator[Line]:
    """Yield the lines that two reports make together: what one report says of its own years stands in its text."""
    return (line for line in lines if len({told.report for cell in line.cells for told in cell}) > 1)


def _trend_line(line: Line, columns: Sequence[int]) -> str:
    word = measure_ending(line.measure)
    name = line.label + ("" if line.label.endswith(word) else word) + (f"（{line.about}）" if line.about else "")
    return "\t".join((name, *(_cell([told.figure for told in line.cells[column]], line.unit) for column in columns)))


def _needs_a_look(pair: Pair) -> bool:
    if pair.verdict is Verdict.COMPATIBLE:
        return pair.reason.endswith(LOOK)
    return pair.verdict in (Verdict.CONFLICT, Verdict.INCOMPARABLE) and pair.obstacle is not Obstacle.YEAR


def _pair_line(pair: Pair) -> str:
    said = [verdict_word(pair.verdict), pair.a.indicator]
    if pair.verdict is Verdict.INCOMPARABLE:  # of a contradiction the reason says both
        said.append(f"{print_figure(pair.a)}与{print_figure(pair.b)}")
    return "\t".join((*said, pair.reason))


def _row_line(row: Row) -> str:
    cells = [_cell(figures, row.unit) for figures in row.cells]
    verdict = verdict_word(row.verdict)
    difference = f"（差{row.difference}）" if row.difference not in ("", "0") else ""
    return "\t".join((row_title(row), *cells, verdict + difference))


def _cell(figures: Sequence[Figure], unit: str) -> str:
    return "；".join(dict.fromkeys(print_figure(figure, unit) for figure in figures)) or "—"


def check_lines(checks: Sequence[Check], names: Sequence[str]) -> list[str]:
    """Return the checks as lines to read, with a heading that counts them."""
    counts: dict[str, int] = {}
    for check in checks:
        counts[word_of(check.verdict)] = counts.get(word_of(check.verdict), 0) + 1
    words = "，".join(f"{word}{count}" for word, count in counts.items())
    lines = [f"核对{len(checks)}项" + (f"：{words}" if words else "")]
    for check in checks:
        where = f"{names[check.report]}\t" if len(names) > 1 else ""
        note = f"\t{check.note}" if check.note else ""
        lines.append(f"{word_of(check.verdict)}\t{where}{check.title}\t{check.formula}\t报告数：{check.stated}{note}")
    return lines
