"""`fiscal-desk memo-check FILE.docx`: a Word document against the norms, rule by rule."""

from argparse import Namespace

from fiscal_desk.commands.errors import CommandError
from fiscal_desk.commands.streams import say
from fiscal_desk.figures.json_form import json_text
from fiscal_desk.memo.norms.checking import check_file
from fiscal_desk.memo.norms.telling import json_form, lines_of
from fiscal_desk.report.errors import ReportOpeningError
from fiscal_desk.wordlists.files import WordListError


def run_memo_check(options: Namespace) -> int:
    """Check `options.document` and print what came out; return 0 whatever that is."""
    try:
        report = check_file(options.document)
    except ReportOpeningError as error:
        raise CommandError(str(error)) from error
    except WordListError as error:
        raise CommandError(f"公文规范不能用：{error}。请重新安装，或恢复 resources/memo 里的文件。") from error
    if options.format == "json":
        say(json_text(json_form(report)))
        return 0
    for line in lines_of(report):
        say(line)
    return 0
