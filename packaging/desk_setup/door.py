"""What packaging/desk.py was asked to do."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from desk_release.release import default_base, release

from desk_setup.checks import run_checks
from desk_setup.environment import prepare
from desk_setup.freezing import build
from desk_setup.frozen_check import check
from desk_setup.messages import SetupError, say, speak_any_language
from desk_setup.opening import open_desk
from desk_setup.places import ENVIRONMENT
from desk_setup.system import prepare_system

DEVELOPING = frozenset({"dev"})


def read_arguments(arguments: Sequence[str]) -> tuple[argparse.Namespace, list[str]]:
    """Return the command with its options, and what is left for pytest."""
    parser = argparse.ArgumentParser(
        prog="desk.py",
        description="财政对读：安装并打开；test 检查与测试；build 打包。 Set up, open, test or build Fiscal Desk.",
    )
    commands = parser.add_subparsers(dest="command", metavar="{test,build,release,setup}")
    commands.add_parser("setup", help="只安装运行环境 / only make the environment")
    commands.add_parser("test", help="全部检查与测试；其余参数交给 pytest / all checks; other arguments go to pytest")
    building = commands.add_parser("build", help="打包成不需要 Python 的程序 / freeze the program")
    building.add_argument(
        "--check", action="store_true", help="随后在空环境中运行 / then start it in an empty environment"
    )
    releasing = commands.add_parser("release", help="生成发布文件（Linux）/ make what is handed out (Linux)")
    releasing.add_argument("--base", type=Path, help="打包用的 Python 放在这个文件夹 / where the frozen Python lies")
    releasing.add_argument("--version", default="", help="试升级用的版本号 / a version to try an upgrade with")
    releasing.add_argument(
        "--final", action="store_true", help="发布者信息不全就停下 / stop where publisher.toml is not filled in"
    )
    asked, rest = parser.parse_known_args(arguments)
    if rest and asked.command != "test":
        parser.error(f"不认识的参数：{' '.join(rest)}")
    return asked, rest


def main(arguments: Sequence[str]) -> int:
    """Do what was asked; return 0, the code of what failed, or 2 where the user has to put something right."""
    speak_any_language()
    asked, rest = read_arguments(arguments)
    try:
        if asked.command == "release":  # has a Python of its own
            release(asked.base or default_base(), asked.version, final=asked.final)
            return 0
        prepare(DEVELOPING if asked.command in ("test", "build") else frozenset())
        prepare_system()
        if asked.command == "test":
            return run_checks(rest)
        if asked.command == "build":
            build()
            if asked.check:
                check()
            return 0
        if asked.command == "setup":
            say(f"运行环境已就绪：{ENVIRONMENT}", "The environment is ready")
            return 0
        return open_desk()
    except SetupError as error:
        print(f"{error.chinese}\n    {error.english}", file=sys.stderr, flush=True)
        return 2
    except KeyboardInterrupt:
        return 130
