"""`fiscal-desk compare` and `fiscal-desk check`: rows, verdicts, checks; memo and table on request."""

from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from fiscal_desk.catalogue.catalogue import Catalogue
from fiscal_desk.commands.comparison_text import check_lines, comparison_lines
from fiscal_desk.commands.errors import CommandError
from fiscal_desk.commands.reading import catalogue, read_password, read_reports
from fiscal_desk.commands.streams import note, say
from fiscal_desk.comparison.comparing import compare
from fiscal_desk.comparison.json_form import comparison_form
from fiscal_desk.comparison.model import Comparison
from fiscal_desk.figures.json_form import json_text

if TYPE_CHECKING:
    from fiscal_desk.memo.model import Memo

_PDF = ".pdf"


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
    if memo is not None and memo.suffix.lower() not in (".docx", _PDF):
        raise CommandError(f"备忘录是 Word 文件或 PDF，“{memo.name}”请改成 .docx 或 .pdf 结尾。")
    if table is not None and table.suffix.lower() not in (".xlsx", ".csv"):
        raise CommandError(f"对照表只能是 .xlsx 或 .csv，“{table.name}”请改文件名。")
    for path in (memo, table):
        if path is not None and not path.absolute().parent.is_dir():
            raise CommandError(f"文件夹“{path.absolute().parent}”不存在，请先建立它或换一个位置。")


def write_memo(comparison: Comparison, options: Namespace, known: Catalogue) -> None:
    """Write the memo to `options.output`, as Word file or PDF; raises CommandError where that cannot be done."""
    from fiscal_desk.commands.memo_choices import read_office_template, with_sections
    from fiscal_desk.memo.composing import MemoSettings, compose_memo
    from fiscal_desk.memo.errors import MemoError
    from fiscal_desk.memo.settings import Length

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
        if options.output.suffix.lower() == _PDF:
            _write_pdf(memo, options.output)
        else:
            from fiscal_desk.memo.word import write_docx

            write_docx(memo, options.output, template)
    except MemoError as error:
        raise CommandError(str(error)) from error


def _write_pdf(memo: "Memo", path: Path) -> None:
    """Write the memo's pages, and say which faces had to be replaced."""
    from fiscal_desk.memo.printing.pages import memo_pdf
    from fiscal_desk.memo.saving import save_memo

    printed = memo_pdf(memo)
    save_memo(path, printed.pdf)
    for face in printed.replaced:
        note(f"{face.wanted}没有，" + (f"用{face.used}代替" if face.used else "也没有可代替的字体"))


def write_comparison_table(comparison: Comparison, path: Path) -> None:
    """Write the table; raises CommandError where that cannot be done."""
    from fiscal_desk.comparison.tables.table_files import TableError, write_table

    try:
        write_table(comparison, path)
    except TableError as error:
        raise CommandError(str(error)) from error
