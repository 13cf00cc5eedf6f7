"""`fiscal-desk samples --output DIR`: the whole way on the sample reports, without a screen."""

from argparse import Namespace
from pathlib import Path

from fiscal_desk.commands.comparing import write_comparison_table, write_memo
from fiscal_desk.commands.door import DeskDoor
from fiscal_desk.commands.errors import CommandError
from fiscal_desk.commands.reading import catalogue, read_reports
from fiscal_desk.commands.streams import say
from fiscal_desk.comparison.comparing import compare
from fiscal_desk.report.samples import sample_reports

MEMO, TABLE, PICTURE = "对比备忘录.docx", "指标对照表.xlsx", "窗口.png"


def run_samples(options: Namespace, door: DeskDoor) -> int:
    """Open the samples, write memo, table and a picture of the window into `options.output`, say where; return 0."""
    folder: Path = options.output
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise CommandError(f"文件夹“{folder}”建不成（{error.strerror or error}），请换一个位置。") from error
    known = catalogue()
    try:
        paths = sample_reports()
    except FileNotFoundError as error:
        raise CommandError("找不到示例报告，请重新安装。") from error
    comparison = compare(read_reports(paths, known), known)
    memo, table, picture = folder / MEMO, folder / TABLE, folder / PICTURE
    write_memo(comparison, Namespace(output=memo), known)
    say(f"备忘录：{memo.resolve()}")
    write_comparison_table(comparison, table)
    say(f"对照表：{table.resolve()}")
    try:
        door.write_picture(paths, picture)
    except OSError as error:
        raise CommandError(f"“{picture}”没有写成（{error.strerror or error}），请换一个位置。") from error
    say(f"窗口画面：{picture.resolve()}")
    return 0
