"""Whose each file of the frozen folder is: one that is of no part that SBOM and licences name stops the release."""

from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Iterable
from pathlib import Path

from desk_setup.messages import SetupError

from desk_release.elf import comes_along, system_package

#: Asked of the Python that was frozen: what lies in the program's archive, and which packages bring which modules.
_QUESTION = """
import json, sys
from importlib import metadata
from PyInstaller.archive.readers import CArchiveReader
program = CArchiveReader(sys.argv[1])
archive = program.open_embedded_archive(next(name for name in program.toc if name.endswith(".pyz")))
own = {name.partition(".")[0] for name in [*archive.toc, *program.toc]} - set(sys.stdlib_module_names)
print(json.dumps([sorted(own), metadata.packages_distributions()]))
"""
#: Modules and files that are in no package: our own, and what Python and PyInstaller put there by these names.
_OURS = re.compile(r"fiscal_desk$|launcher$|no_opengl$|LICENSE$")
_PYTHONS = re.compile(r"libpython3|python3\.\d+$|base_library\.zip$|lib-dynload$|_sysconfigdata|struct$")
_PYINSTALLERS = re.compile(r"_?pyi|PYZ|pyiboot")
_QTS = re.compile(r"lib(Qt6|pyside6|shiboken6|icu)")
_NUMPYS = re.compile(r"lib(scipy_openblas|gfortran-|quadmath-)")


def unowned(names: Iterable[str], brought: dict[str, list[str]], parts: Iterable[str]) -> list[str]:
    """Return those of the names of modules and files that none of the parts brings.

    `brought` says which packages bring a module, as Python tells it.
    """
    known = {_plain(part) for part in parts}
    return sorted(name for name in set(names) if not _owner(name, brought) & known)


def check_owners(program: Path, python: Path, parts: Iterable[str]) -> None:
    """Look at all that a frozen folder holds. Raises SetupError where something belongs to none of the parts."""
    run = subprocess.run([str(python), "-c", _QUESTION, str(program / "FiscalDesk")], capture_output=True, check=True)
    modules, brought = json.loads(run.stdout)
    names = [*modules, *(path.name for path in (program / "_internal").iterdir())]
    if lost := unowned(names, brought, ["fiscal-desk", *parts]):
        raise SetupError(
            f"这些文件不属于任何已列出许可证的组成部分：{'、'.join(lost)}", "Files belong to no part with a licence."
        )


def _owner(name: str, brought: dict[str, list[str]]) -> set[str]:
    for pattern, owner in (
        (_OURS, "fiscal-desk"),
        (_PYTHONS, "python"),
        (_PYINSTALLERS, "pyinstaller"),
        (_QTS, "qt"),
        (_NUMPYS, "numpy"),
    ):
        if pattern.match(name):
            return {owner}
    if comes_along(name):
        return {system_package(name)}
    if name.endswith(".dist-info"):
        return {_plain(name.rpartition("-")[0].rpartition("-")[0] or name.partition("-")[0])}
    module = name.removesuffix(".libs").partition(".")[0]
    return {_plain(each) for each in brought.get(module, (module,))}


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
