"""`fiscal-desk compare` and `fiscal-desk check`: rows, verdicts, checks; memo and table on request."""

from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path

from fiscal_desk.catalogue.catalogue import Catalogue
from fiscal_desk.commands.errors import CommandError
from fiscal_desk.commands.reading import catalogue, read_password, read_reports
from fiscal_desk.commands.streams import note, say
from fiscal_desk.comparison.comparing import compare
from fiscal_desk.comparison.facts.report_names import report_names
from fiscal_desk.comparison.json_form import comparison_form
from fiscal_desk.comparison.model import Check, Comparison, Row, Verdict
from fiscal_desk.comparison.words.titles import row_title
from fiscal_desk.comparison.words.verdict_words import verdict_word
from fiscal_desk.figures.json_form import json_text
from fiscal_desk.figures.model import Figure
from fiscal_desk.figures.printing import print_figure
from fiscal_desk.vocabulary.words import word_of


def run_compare(options: Namespace) -> int:
    """Compare `options.reports`; write memo and table where asked for, print the rest; return 0."""
    if len(options.reports) < 2:
        raise CommandError("对比至少要两份报告，请再给一个文件；只核对一份请用 fiscal-desk check。")
    check_targets(options.output, options.table)
    known = catalogue()
    comparison = compare(read_reports(options.reports, known, read_password(options.password_file)), known)
    if options.output:
        write_memo(comparison, options, known)
        note(f"备忘录已写成：{options.output}")
    if options.table:
        write_comparison_table(comparison, options.table)
        note(f"对照表已写成：{options.table}")
    if options.format == "json":
        say(json_text(comparison_form(comparison)))
    else:
        for line in comparison_lines(comparison):
            say(line)
    return 0


def run_check(options: Namespace) -> int:
    """Check what must add up in and across `options.reports`; return 0 whatever comes out."""
    known = catalogue()
    comparison = compare(read_reports(options.reports, known, read_password(options.password_file)), known)
    if options.format == "json":
        form = comparison_form(comparison)
        say(json_text({key: form[key] for key in ("reports", "checks", "derived")}))
        return 0
    for line in check_lines(comparison.checks, [item.report.origin.name for item in comparison.items]):
        say(line)
    return 0


def check_targets(memo: Path | None, table: Path | None) -> None:
    """Refuse targets that could never be written before any long work begins; raises CommandError."""
    if memo is not None and memo.suffix.lower() != ".docx":
        raise CommandError(f"备忘录是 Word 文件，“{memo.name}”请改成 .docx 结尾。")
    if table is not None and table.suffix.lower() not in (".xlsx", ".csv"):
        raise CommandError(f"对照表只能是 .xlsx 或 .csv，“{table.name}”请改文件名。")
    for path in (memo, table):
        if path is not None and not path.absolute().parent.is_dir():
            raise CommandError(f"文件夹“{path.absolute().parent}”不存在，请先建立它或换一个位置。")


def write_memo(comparison: Comparison, options: Namespace, known: Catalogue) -> None:
    """Write the Word memo to `options.output`; raises CommandError where that cannot be done."""
    from fiscal_desk.commands.memo_choices import read_office_template, with_sections
    from fiscal_desk.memo.composing import MemoSettings, compose_memo
    from fiscal_desk.memo.errors import MemoError
    from fiscal_desk.memo.settings import Length
    from fiscal_desk.memo.word import write_docx

    settings = MemoSettings(
        title=getattr(options, "title", "") or "",
        office=getattr(options, "office", "") or "",
        recipient=getattr(options, "recipient", "") or "",
        date=getattr(options, "date", "") or "",
        length=Length(getattr(options, "length", None) or Length.STANDARD),
    )
    template = read_office_template(getattr(options, "template", None))
    memo = with_sections(compose_memo(comparison, (), settings, known), getattr(options, "sections", None))
    try:
        write_docx(memo, options.output, template)
    except MemoError as error:
        raise CommandError(str(error)) from error


def write_comparison_table(comparison: Comparison, path: Path) -> None:
    """Write the table; raises CommandError where that cannot be done."""
    from fiscal_desk.comparison.tables.table_files import TableError, write_table

    try:
        write_table(comparison, path)
    except TableError as error:
        raise CommandError(str(error)) from error


def comparison_lines(comparison: Comparison) -> list[str]:
    """Return the comparison as lines to read: rows that several reports state, checks, targets."""
    names = report_names([item.report for item in comparison.items])
    shared = [row for row in comparison.rows if row.verdict is not None]
    lines = [f"报告{number}：{name}" for number, name in enumerate(names, 1)]
    lines += ["", f"共有指标{len(shared)}项，单方指标{len(comparison.rows) - len(shared)}项"]
    lines += [_row_line(row) for row in shared]
    apart = [pair for pair in comparison.pairs if pair.verdict in (Verdict.CONFLICT, Verdict.INCOMPARABLE)]
    if apart:
        lines += ["", "需要看的"]
        lines += [f"{verdict_word(pair.verdict)}\t{pair.a.indicator}\t{pair.reason}" for pair in apart]
    lines += ["", *check_lines(comparison.checks, names)]
    judged = [promise for promise in comparison.promises if promise.outcome]
    if judged:
        lines += ["", "目标与实绩"]
        for promise in judged:
            outcome = word_of(promise.outcome) if promise.outcome else ""
            values = f"目标{print_figure(promise.plan)}，实绩{print_figure(promise.actual)}"
            lines.append(f"{promise.label}\t{values}\t{outcome}")
    return lines


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
