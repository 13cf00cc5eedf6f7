"""The rooms below the desk must run where there is no Qt, and nothing heavy may slow down the start."""

import subprocess
import sys
from pathlib import Path

import pytest

HEAVY = ("pandas", "numpy", "pyqtgraph", "docx", "openpyxl")


def loaded_by(statement: str, project: Path) -> set[str]:
    """Return the top-level modules that a fresh interpreter holds after a statement."""
    code = f"{statement}\nimport sys\nprint(*{{name.partition('.')[0] for name in sys.modules}})"
    run = subprocess.run([sys.executable, "-c", code], cwd=project, capture_output=True, text=True, check=True)
    return set(run.stdout.split())


@pytest.mark.parametrize("room", ["report", "catalogue", "figures", "case", "comparison", "memo", "resources"])
def test_a_room_below_the_desk_loads_no_qt(room: str, project: Path) -> None:
    assert not {"PySide6", "shiboken6", "pyqtgraph"} & loaded_by(f"import fiscal_desk.{room}", project)


def test_the_program_starts_without_heavy_modules(project: Path) -> None:
    loaded = loaded_by("import fiscal_desk.__main__", project)
    assert "fiscal_desk" in loaded
    assert not loaded & {*HEAVY, "PySide6"}


def test_imports_never_run_backwards(project: Path) -> None:
    linter = "from importlinter.cli import lint_imports_command; lint_imports_command()"
    run = subprocess.run([sys.executable, "-c", linter], cwd=project, capture_output=True, text=True, encoding="utf-8")
    assert run.returncode == 0, run.stdout + run.stderr
    assert "0 broken" in run.stdout
