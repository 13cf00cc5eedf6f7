"""Bring the interface's translations up to date: `python packaging/translations.py`.

Collects the strings of the desk and the words of the vocabulary into resources/translations/*.ts (lupdate), names
those that nobody has translated yet, and compiles what is there (lrelease). Both tools come with PySide6-Essentials.
"""

import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterable
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent
FOLDER = PROJECT / "resources" / "translations"
sys.path.insert(0, str(PROJECT))  # the words are those of the sources beside this file, not of an installed program

from fiscal_desk.vocabulary.words import all_words  # noqa: E402


def collect(ts: Path, sources: Path = PROJECT / "fiscal_desk" / "desk") -> None:
    """Put every string of the sources into a .ts file; translations that are there stay, unused ones go."""
    options = ["-silent", "-locations", "none", "-no-obsolete", "-source-language", "zh_CN"]
    with tempfile.TemporaryDirectory() as folder:
        words = Path(folder) / "vocabulary.py"
        words.write_text(_as_source(all_words()), encoding="utf-8")
        files = [str(path) for path in (*sorted(sources.rglob("*.py")), words)]
        _run("lupdate", *files, *options, "-ts", str(ts))


def compile_into(ts: Path, qm: Path) -> None:
    """Compile a .ts file."""
    _run("lrelease", "-silent", str(ts), "-qm", str(qm))


def strings(ts: Path) -> dict[tuple[str, str], str | None]:
    """Return context, source and translation of every string; None where it is not finished."""
    found: dict[tuple[str, str], str | None] = {}
    for context in ElementTree.parse(ts).getroot().findall("context"):
        for message in context.findall("message"):
            translation = message.find("translation")
            finished = translation is not None and translation.get("type") is None
            key = (context.findtext("name") or "", message.findtext("source") or "")
            found[key] = translation.text if finished and translation is not None else None
    return found


def _as_source(words: Iterable[str]) -> str:
    """Return the words of the vocabulary as the collector finds them, in the context in which the desk asks."""
    calls = (f"QCoreApplication.translate({'Vocabulary'!r}, {word!r})" for word in dict.fromkeys(words))
    return "\n".join(("from PySide6.QtCore import QCoreApplication", *calls, ""))


def _run(tool: str, *arguments: str) -> None:
    code = f"from PySide6.scripts.pyside_tool import {tool}; {tool}()"
    subprocess.run([sys.executable, "-c", code, *arguments], check=True)


def main() -> int:
    """Update all languages; return 1 where something is left to translate."""
    left = 0
    for ts in sorted(FOLDER.glob("*.ts")):
        collect(ts)
        compile_into(ts, ts.with_suffix(".qm"))
        for (context, source), words in strings(ts).items():
            if words is None:
                left += 1
                print(f"{ts.name}: {context}: {source}")
    return 1 if left else 0


if __name__ == "__main__":
    sys.exit(main())
