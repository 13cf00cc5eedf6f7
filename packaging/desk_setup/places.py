"""Where things are in the project folder."""

import os
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2]
ENVIRONMENT = PROJECT / ".venv"
CONSTRAINTS = PROJECT / "packaging" / "constraints.txt"
SPEC = PROJECT / "packaging" / "fiscal_desk.spec"
FROZEN = PROJECT / "dist" / "FiscalDesk"


def tool(name: str) -> Path:
    """Return the path of a program in the private environment; "python" is its interpreter."""
    if os.name == "nt":
        return ENVIRONMENT / "Scripts" / f"{name}.exe"
    return ENVIRONMENT / "bin" / name


def clean_environment() -> dict[str, str]:
    """Return this process's environment without what would send the private Python elsewhere."""
    left_out = {"PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV", "__PYVENV_LAUNCHER__"}
    kept = {name: value for name, value in os.environ.items() if name.upper() not in left_out}
    if os.name != "nt" and not any(kept.get(name) for name in ("LC_ALL", "LC_CTYPE", "LANG")):
        kept["LANG"] = "C.UTF-8"  # Qt warns about any other way of having no language
    return kept
