"""How fast reports are read, against libraries that read Chinese quantities: `python tests/benchmarks/reading.py`.

Everything is timed in one run, turn by turn, on the same texts (our samples, and real reports beside the project if
any), and told as ratios: seconds differ between machines, ratios hardly. The floor is one compiled regular expression
that only finds digits with a unit. The peers are installed from PyPI into an environment of their own and run there;
what cannot be installed or does not run is said. Our reader also reads label, period, stance …, they do not.
"""

import argparse
import json
import re
import subprocess
import sys
import time
import venv
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import platformdirs

PROJECT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(PROJECT))

from fiscal_desk.catalogue.loading import load_catalogue  # noqa: E402 - the project may not be installed
from fiscal_desk.figures.extraction import extract  # noqa: E402
from fiscal_desk.report.opening import report_from_text  # noqa: E402

WORKER = Path(__file__).with_name("reading_peers.py")
PACKAGES = {
    "duckling_numbers": ["pyduckling-native-phihos"],
    "duckling_amounts": ["pyduckling-native-phihos"],
    "jionlp": ["jionlp"],
    "cn2an": ["cn2an"],
    "recognizers": ["recognizers-text-suite", "emoji<2"],  # it imports a name that emoji 2 no longer has
    "jieba": ["jieba"],
    "wetext": ["wetext"],
}
#: Slow ones read a part of the text, so that a run takes minutes and not hours.
MOST_CHARACTERS = {"wetext": 3_000, "recognizers": 20_000}
FLOOR = re.compile(
    r"(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?\s*(?:[万亿千]*(?:元|美元|亩|平方米|公里|吨|人次|人|户|家|个|项|件|套|条)|[%％‰])"
)
LINEAR_SIZES = (100_000, 1_000_000)


@dataclass
class Contender:
    """One reader: how many characters it gets, and the seconds of its best turn."""

    name: str
    characters: int
    turn: Callable[[], float]
    best: float = float("inf")

    @property
    def speed(self) -> float:
        """Return characters per second."""
        return self.characters / self.best


def main(arguments: Sequence[str] | None = None) -> int:
    """Time all readers, print the ratios; return 0."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("texts", nargs="*", type=Path, help="texts to read (UTF-8)")
    parser.add_argument("--rounds", type=int, default=3, help="turns of every reader; the best one counts")
    parser.add_argument("--without-peers", action="store_true", help="only our reader and the floor")
    parser.add_argument("--environment", type=Path, default=None, help="folder of the peers' environment")
    parser.add_argument("--sizes", type=int, nargs=2, default=LINEAR_SIZES, help="characters of the linearity check")
    options = parser.parse_args(arguments)
    texts = [path.read_text(encoding="utf-8") for path in options.texts or default_texts()]
    contenders, failures = [ours(texts), floor(texts)], {}
    if not options.without_peers:
        folder = options.environment or platformdirs.user_cache_path("fiscal-desk") / "benchmark-peers"
        peers, failures = peer_contenders(folder, texts)
        contenders += peers
    for _ in range(options.rounds):
        for contender in contenders:
            contender.best = min(contender.best, contender.turn())
    print(f"{len(texts)} texts, {sum(map(len, texts)):,} characters, best of {options.rounds} turns\n")
    print(*table(contenders), sep="\n")
    for name, reason in failures.items():
        print(f"{name}: not measured, {reason}")
    print("\n" + linearity(texts, tuple(options.sizes), options.rounds))
    return 0


def default_texts() -> list[Path]:
    """Return our sample reports and the real ones beside the project."""
    return [
        *sorted((PROJECT / "resources" / "samples").glob("*.txt")),
        *sorted((PROJECT.parent / "shared" / "reports").glob("*.txt")),
    ]


def ours(texts: Sequence[str]) -> Contender:
    """Return our reader: extract alone, from opened reports and a loaded catalogue."""
    catalogue = load_catalogue()
    reports = [report_from_text(text) for text in texts]
    return Contender(
        "fiscal_desk", sum(map(len, texts)), lambda: _timed(lambda: [extract(r, catalogue) for r in reports])
    )


def floor(texts: Sequence[str]) -> Contender:
    """Return the pass of one compiled regular expression."""
    return Contender(
        "one regex (floor)", sum(map(len, texts)), lambda: _timed(lambda: [len(FLOOR.findall(text)) for text in texts])
    )


def _timed(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def peer_contenders(folder: Path, texts: Sequence[str]) -> tuple[list[Contender], dict[str, str]]:
    """Return the peers that run, each in a process of its own, and why the others do not."""
    python = peer_environment(folder)
    peers, failures = [], {}
    for name, packages in PACKAGES.items():
        problem = install(python, folder, name, packages)
        if problem:
            failures[name] = problem
            continue
        part = shortened(texts, MOST_CHARACTERS.get(name))
        worker = subprocess.Popen(
            [python, WORKER, name], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        )
        answer = ask(worker, {"texts": part})
        if "ready" in answer:
            peers.append(Contender(name, sum(map(len, part)), lambda worker=worker: ask(worker, {"go": 1})["seconds"]))
        else:
            failures[name] = answer.get("problem", "it ended without a word")
    return peers, failures


def peer_environment(folder: Path) -> Path:
    """Return the Python of the peers' environment, made where there is none."""
    python = folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    if not python.exists():
        print(f"making an environment for the peers in {folder}", file=sys.stderr)
        venv.create(folder, with_pip=True)
    return python


def install(python: Path, folder: Path, name: str, packages: Sequence[str]) -> str:
    """Install a peer once; return why it could not be, or nothing."""
    marker = folder / f"{name}.installed"
    if marker.exists():
        return ""
    print(f"installing {' '.join(packages)}", file=sys.stderr)
    command = [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *packages]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        lines = [line for line in done.stderr.splitlines() if line.startswith("ERROR")] or ["pip failed"]
        return f"could not be installed: {lines[-1]}"
    marker.touch()
    return ""


def ask(worker: "subprocess.Popen[str]", message: dict[str, object]) -> dict[str, float]:
    """Send one line to a worker and return its answer; empty where it has died."""
    assert worker.stdin is not None
    assert worker.stdout is not None
    try:
        worker.stdin.write(json.dumps(message) + "\n")
        worker.stdin.flush()
    except BrokenPipeError:
        return {}
    line = worker.stdout.readline()
    return json.loads(line) if line else {}


def shortened(texts: Sequence[str], most: int | None) -> list[str]:
    """Return the texts cut to equal parts that have `most` characters together."""
    if most is None or sum(map(len, texts)) <= most:
        return list(texts)
    return [text[: most // len(texts)] for text in texts]


def table(contenders: Sequence[Contender]) -> list[str]:
    """Return one line a reader, the fastest first."""
    own = next(one for one in contenders if one.name == "fiscal_desk")
    lines = [f"{'reader':20} {'characters/s':>14} {'ours is … times as fast':>24} {'read':>9}"]
    for one in sorted(contenders, key=lambda contender: -contender.speed):
        lines.append(f"{one.name:20} {one.speed:14,.0f} {own.speed / one.speed:24.3f} {one.characters:9,}")
    return lines


def linearity(texts: Sequence[str], sizes: tuple[int, ...], rounds: int) -> str:
    """Return how the time grows from the small to the large size; 1.0 is exactly in step with the text."""
    catalogue = load_catalogue()
    whole = "\n".join(texts) + "\n"
    seconds = []
    for size in sizes:
        report = report_from_text((whole * (size // len(whole) + 1))[:size])
        seconds.append(min(_timed(lambda report=report: extract(report, catalogue)) for _ in range(rounds)))
    small, large = sizes
    growth = (seconds[1] / seconds[0]) / (large / small)
    times = f"{large / small:g} times {small:,}"
    return f"{large:,} characters take {growth:.3f} × {times} ({seconds[1]:.2f} s against {seconds[0]:.2f} s)"


if __name__ == "__main__":
    sys.exit(main())
