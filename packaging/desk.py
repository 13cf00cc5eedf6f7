#!/usr/bin/env python3
"""Set up Fiscal Desk and start it; or run every check; or build the program that needs no Python.

    python3 packaging/desk.py            open the desk on the sample reports (without a screen: write what it makes)
    python3 packaging/desk.py test       run all checks and tests
    python3 packaging/desk.py build      freeze the program into dist/FiscalDesk; --check starts it, too
    python3 packaging/desk.py release    make what is handed out: .deb, .tar.gz, checksums, SBOM (Linux)
    python3 packaging/desk.py setup      only make the environment

This file is read by whatever python3 there is, old ones included, so it does nothing but find one that can go on.
"""

import os
import shutil
import subprocess
import sys

OLDEST = (3, 11)
NEWEST = (3, 14)

# 3.14 comes last: Qt 6.9, which the office Linuxes can load, does not know it.
NAMES = ("python3.13", "python3.12", "python3.11", "python3.14", "python3", "python")


def commands():
    """Yield the commands that may start a Python, best first, as lists."""
    for name in NAMES:
        path = shutil.which(name)
        if path:
            yield [path]
    launcher = shutil.which("py") if os.name == "nt" else None
    if launcher:
        for minor in (13, 12, 11, 14):
            yield [launcher, "-3.%d" % minor]


def version_of(command):
    """Return (major, minor) of the Python that a command starts, or None where it starts none."""
    question = "import sys; print('%d %d' % sys.version_info[:2])"
    try:
        answer = subprocess.check_output(command + ["-c", question], stderr=subprocess.DEVNULL, timeout=60)
        major, minor = answer.split()
        return int(major), int(minor)
    except (OSError, ValueError, subprocess.SubprocessError):
        return None


def usable(version):
    """Say whether the program runs on this (major, minor)."""
    return version is not None and OLDEST <= version <= NEWEST


def main():
    """Go on under a usable Python; return the exit code."""
    if usable(tuple(sys.version_info[:2])):
        sys.dont_write_bytecode = True
        from desk_setup.door import main as go_on

        return go_on(sys.argv[1:])
    for command in commands():
        if usable(version_of(command)):
            return subprocess.call(command + [os.path.abspath(__file__)] + sys.argv[1:])
    sys.stderr.write(
        "没有找到 Python 3.11 至 3.14（当前为 %d.%d）。请安装其中一个版本后重试。\n"
        "    No Python 3.11 to 3.14 was found (this is %d.%d). Install one of them and try again.\n"
        % (sys.version_info[:2] * 2)
    )
    return 2


if __name__ == "__main__":
    sys.exit(main())
