"""Runs what was typed and turns what happened into an exit code: 0 done, 2 the input or the call, 1 a fault of ours."""

import logging
import os
import sys
import traceback
from argparse import Namespace
from collections.abc import Sequence

from fiscal_desk.commands.door import DeskDoor
from fiscal_desk.commands.errors import CommandError
from fiscal_desk.commands.parsing import COMMANDS, parse
from fiscal_desk.commands.streams import complain, prepare_streams

#: Set to anything to see where a fault of ours happened.
TRACEBACK_VARIABLE = "FISCAL_DESK_TRACEBACK"


def run(argv: Sequence[str], door: DeskDoor) -> int:
    """Run a command line (without the program's name) and return its exit code."""
    prepare_streams()
    try:
        code = _run(parse(argv), door)
        sys.stdout.flush()
        return code
    except CommandError as error:
        complain(str(error))
        return 2
    except BrokenPipeError:
        # Whoever read our output has enough of it; the interpreter must not complain when it flushes at the end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        complain("已中断。")
        return 130
    except MemoryError:
        complain("内存不足，请关闭别的程序，或减少报告后再试。")
        return 1
    except Exception as error:
        if os.environ.get(TRACEBACK_VARIABLE):
            traceback.print_exc()
        complain(
            f"程序自身出了问题（{type(error).__name__}：{error}）。设置环境变量 {TRACEBACK_VARIABLE}=1 再运行一次，"
            "把输出发给开发者。"
        )
        return 1


def _keep_quiet() -> None:
    """Have what is logged go nowhere: what the user is to know is told in one line."""
    if not os.environ.get(TRACEBACK_VARIABLE):
        logging.getLogger("fiscal_desk").addHandler(logging.NullHandler())


def _run(options: Namespace, door: DeskDoor) -> int:
    if options.command in COMMANDS:
        _keep_quiet()
    match options.command:
        case "extract":
            from fiscal_desk.commands.extracting import run_extract

            return run_extract(options)
        case "compare":
            from fiscal_desk.commands.comparing import run_compare

            return run_compare(options)
        case "check":
            from fiscal_desk.commands.comparing import run_check

            return run_check(options)
        case "memo-check":
            from fiscal_desk.commands.norm_checking import run_memo_check

            return run_memo_check(options)
        case "memo-diff":
            from fiscal_desk.commands.memo_rereading import run_memo_diff

            return run_memo_diff(options)
        case "samples":
            from fiscal_desk.commands.samples import run_samples

            return run_samples(options, door)
        case _ if options.self_check:
            return door.check_self(as_json=options.format == "json")
        case _ if options.probe_screen:
            return door.probe_screen()
        case _:
            return door.run_desk(options.files, samples=options.samples, own_window=options.new_window)
