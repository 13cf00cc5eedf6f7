"""The command line: what may be typed, with Chinese help and Chinese complaints."""

import argparse
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NoReturn

from fiscal_desk import __version__
from fiscal_desk.commands.errors import CommandError

COMMANDS = ("extract", "compare", "check", "memo-check", "memo-diff", "samples")

_COMPLAINTS = (
    (re.compile(r"the following arguments are required: (.+)"), r"缺少参数 {0}"),
    (re.compile(r"unrecognized arguments: (.+)"), r"不认识的参数 {0}"),
    (re.compile(r"argument (.+?): invalid choice: (.+?) \(choose from (.+)\)"), r"{0} 不能是 {1}，可选 {2}"),
    (re.compile(r"argument (.+?): expected (?:at least )?one argument"), r"{0} 后面要有内容"),
    (re.compile(r"argument (.+?): expected .*"), r"{0} 后面要有内容"),
)

_DESCRIPTION = "财政对读：把几份政府报告并排放在一起，看清每个数据，核对勾稽，生成对比备忘录。"
_EPILOG = """命令：
  extract 报告            读出一份报告里的数据
  compare 报告 报告 …     对比几份报告，可写备忘录和对照表
  check 报告 …            核对报告里应当相符的数
  memo-check 文件.docx    按公文格式的规范逐条核对一份 Word 文件
  memo-diff 文件.docx 案卷.fdesk  看备忘录在 Word 里改过哪些句子
  samples --output 文件夹  用示例报告走一遍：备忘录、对照表、窗口画面

每个命令加 --help 看详细用法。不带命令时打开窗口。
退出码：0 完成；2 输入或写法有误；1 程序自身的问题。"""


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        """Say in one line what is wrong; the caller turns it into exit code 2."""
        for pattern, words in _COMPLAINTS:
            match = pattern.fullmatch(message)
            if match:
                message = words.format(*match.groups())
                break
        raise CommandError(f"{message}。用 {self.prog} --help 查看用法。")


class _Help(argparse.RawDescriptionHelpFormatter):
    def add_usage(self, usage: str | None, actions: Any, groups: Any, prefix: str | None = None) -> None:
        super().add_usage(usage, actions, groups, "用法：" if prefix is None else prefix)


def parse(argv: Sequence[str]) -> argparse.Namespace:
    """Return what was typed as a namespace whose `command` is one of COMMANDS or `desk`.

    Raises CommandError for what cannot be understood, SystemExit(0) after --help and --version.
    """
    if argv and argv[0] in COMMANDS:
        return _command_parser(argv[0]).parse_args(argv[1:])
    return _desk_parser().parse_args(argv)


def _desk_parser() -> argparse.ArgumentParser:
    parser = _new("fiscal-desk", _DESCRIPTION, _EPILOG)
    parser.add_argument("files", nargs="*", type=Path, metavar="文件", help="要打开的报告或案卷（.fdesk）")
    parser.add_argument("--samples", action="store_true", help="打开示例报告")
    parser.add_argument("--new-window", action="store_true", help="另开一个窗口；不写时，文件交给已经打开的窗口")
    parser.add_argument("--self-check", action="store_true", help="检查这台电脑：显示、字体、磁盘、权限、打印机等")
    parser.add_argument("--format", choices=("json", "text"), default="text", help="检查结果的形式")
    parser.add_argument("--probe-screen", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--version", action="version", version=f"Fiscal Desk {__version__}", help="显示版本")
    parser.set_defaults(command="desk")
    return parser


def _command_parser(command: str) -> argparse.ArgumentParser:
    parser = _new(f"fiscal-desk {command}", _ABOUT[command])
    parser.set_defaults(command=command)
    if command == "extract":
        parser.add_argument("report", type=Path, metavar="报告", help="报告文件")
        _format(parser)
    elif command == "compare":
        parser.add_argument("reports", nargs="+", type=Path, metavar="报告", help="两份或更多报告文件")
        parser.add_argument(
            "-o", "--output", type=Path, metavar="备忘录.docx", help="把备忘录写到这个文件（.docx 或 .pdf）"
        )
        parser.add_argument("--table", type=Path, metavar="对照表.xlsx", help="把对照表写到这个文件（.xlsx 或 .csv）")
        parser.add_argument("--title", metavar="标题", help="备忘录的标题，不写时按报告名称拟")
        parser.add_argument("--office", metavar="单位", help="备忘录的落款单位")
        parser.add_argument("--recipient", metavar="单位", help="备忘录的主送单位")
        parser.add_argument("--date", metavar="2024-02-03", type=_date, help="备忘录的日期，不写时为当天")
        parser.add_argument(
            "--template", type=Path, metavar="模板.docx", help="用单位自己的 Word 模板（.docx、.dotx）里的样式"
        )
        parser.add_argument(
            "--sections", metavar="主要情况、指标对比", help="备忘录正文只写这几部分，用顿号隔开；不写时全写"
        )
        _length_of(parser, "备忘录的详略：简报、标准（不写时）或全部")
        _format(parser)
    elif command == "check":
        parser.add_argument("reports", nargs="+", type=Path, metavar="报告", help="一份或更多报告文件")
        _format(parser)
    elif command == "memo-check":
        parser.add_argument("document", type=Path, metavar="文件.docx", help="要核对的 Word 文件")
        _form(parser)
    elif command == "memo-diff":
        parser.add_argument("document", type=Path, metavar="备忘录.docx", help="在 Word 里改过的备忘录")
        parser.add_argument(
            "sources", nargs="+", type=Path, metavar="案卷.fdesk|报告", help="写成它的案卷，或那几份报告"
        )
        _length_of(parser, "备忘录写成时的详略；不写时取最相近的")
        _format(parser)
    else:
        parser.add_argument("--output", type=Path, metavar="文件夹", required=True, help="写到这个文件夹")
    return parser


_ABOUT = {
    "extract": "读出一份报告里的数据，每个数据说明指标、数值、期间和读法。",
    "compare": "对比几份报告：同一指标放在一行，说明一致、口径相近、不一致还是不可比，并核对应当相符的数。",
    "check": "核对报告里应当相符的数：合计、占比、增速、完成率、结转等。",
    "memo-check": "按公文格式的规范（GB/T 9704-2012 等）逐条核对一份 Word 文件，说明哪一条不符、在哪里。",
    "memo-diff": "把在 Word 里改过的备忘录与案卷（或报告）现在的说法逐句对照：哪些句子改过、删去、新增。",
    "samples": "用示例报告走一遍，不需要屏幕：写出备忘录、对照表和窗口画面。",
}


def _new(prog: str, description: str, epilog: str = "") -> argparse.ArgumentParser:
    parser = _Parser(prog=prog, description=description, epilog=epilog, formatter_class=_Help, add_help=False)
    parser._positionals.title, parser._optionals.title = "参数", "选项"
    parser.add_argument("-h", "--help", action="help", help="显示用法")
    return parser


def _form(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--format", choices=("json", "text"), default="text", help="输出的形式：text 给人看，json 给程序用"
    )


def _format(parser: argparse.ArgumentParser) -> None:
    _form(parser)
    parser.add_argument(
        "--password-file", type=Path, metavar="密码文件", help="设了打开密码的 PDF：密码写在这个文件的第一行"
    )


def _length_of(parser: argparse.ArgumentParser, words: str) -> None:
    parser.add_argument("--length", metavar="简报|标准|全部", type=_length, help=words)


_LENGTHS = {"简报": "brief", "标准": "standard", "全部": "full"}


def _length(text: str) -> str:
    if text not in (*_LENGTHS, *_LENGTHS.values()):
        raise CommandError(f"详略“{text}”不对，请写成{'、'.join(_LENGTHS)}中的一个。")
    return _LENGTHS.get(text, text)


def _date(text: str) -> str:
    from datetime import date

    try:
        return date.fromisoformat(text).isoformat()
    except ValueError:
        raise CommandError(f"日期“{text}”不对，请写成 2024-02-03 的样子。") from None
