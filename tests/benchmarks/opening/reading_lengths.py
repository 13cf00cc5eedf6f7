"""Whether opening grows with the text and no faster: `python tests/benchmarks/opening/reading_lengths.py FILE…`.

Each file (.docx, .html) is made again with its body once, twice, four and eight times; LibreOffice, where it is
installed, makes each of these a .doc, too. Printed are the seconds of processor time that opening takes for 100,000
characters: where they stay, opening is linear.
"""

import re
import sys
import tempfile
import time
import zipfile
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[3]
sys.path.insert(0, str(PROJECT))

from fiscal_desk.report.opening import open_report  # noqa: E402 - the project may not be installed
from tests.kinds.office import office, turned  # noqa: E402

ROUNDS, TIMES = 2, (1, 2, 4, 8)
_WORD_BODY = re.compile(rb"(<w:body>)(.*?)(<w:sectPr(?:(?!<w:sectPr).)*</w:body>|</w:body>)", re.DOTALL)
_WEB_BODY = re.compile(rb"(<body[^>]*>)(.*)(</body>)", re.DOTALL | re.IGNORECASE)


def repeated(path: Path, times: int, folder: Path) -> Path:
    """Write a file again with its body so many times."""
    target = folder / f"{path.stem[:20]}-{times}{path.suffix}"
    if path.suffix == ".docx":
        with zipfile.ZipFile(path) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
            for name in old.namelist():
                data = old.read(name)
                new.writestr(name, _longer(_WORD_BODY, data, times) if name == "word/document.xml" else data)
    else:
        target.write_bytes(_longer(_WEB_BODY, path.read_bytes(), times))
    return target


def _longer(body: re.Pattern[bytes], data: bytes, times: int) -> bytes:
    return body.sub(lambda match: match[1] + match[2] * times + match[3], data, count=1)


def rate(path: Path) -> str:
    """Return how long a text is, and how long its opening takes for 100,000 characters."""
    taken = []
    for _ in range(ROUNDS):
        start = time.process_time()
        report = open_report(path)
        taken.append(time.process_time() - start)
    length = len(report.text)
    return f"{length:8} {min(taken) * 100_000 / length:5.2f} s"


def main(names: list[str]) -> None:
    """Print a block of lines for each file."""
    with tempfile.TemporaryDirectory() as name:
        for path in map(Path, names):
            files = [repeated(path, times, Path(name)) for times in TIMES]
            kinds = {path.suffix: files}
            if path.suffix == ".docx" and office() is not None:
                kinds[".doc"] = [file for file in turned(files, "doc", Path(name)) if file is not None]
            for kind, made in kinds.items():
                print(path.name, kind, "characters, seconds for 100,000:")
                for file in made:
                    print("  ", rate(file), flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
