"""Draw docs/architecture.md's picture from the imports: `python packaging/architecture.py`.

The picture and the table of rooms stand between two comments in that file, all else in it is written by hand.
`--check` writes nothing and returns 1 where the picture is out of date.
"""

import ast
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent
PACKAGE = PROJECT / "fiscal_desk"
PAGE = PROJECT / "docs" / "architecture.md"
BEGIN, END = "<!-- made by packaging/architecture.py: begin -->", "<!-- made by packaging/architecture.py: end -->"
#: So many rooms stand in one line of a wing's box.
_ROOMS_A_LINE = 4

Graph = Mapping[str, frozenset[str]]


def wing_of(path: Path) -> str:
    """Return the wing that a source file belongs to: the folder below fiscal_desk, or the file itself."""
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def rooms_of(wing: str) -> list[str]:
    """Return the names of a wing's rooms, inner ones by their path, sorted."""
    folder = PACKAGE / wing
    found = {path.parent.relative_to(folder).as_posix() for path in folder.rglob("*.py")} if folder.is_dir() else set()
    return sorted(found - {"."})


def imported(path: Path) -> set[str]:
    """Return the wings that a file imports, wherever in the file, type checking included."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            names |= {f"{node.module}.{alias.name}" for alias in node.names}
    split = (name.split(".") for name in names)
    return {parts[1] for parts in split if parts[0] == "fiscal_desk" and len(parts) > 1} & wings()


def wings() -> set[str]:
    """Return the names of all wings; the package's own file is none."""
    entries = (path for path in PACKAGE.iterdir() if path.suffix == ".py" or any(path.rglob("*.py")))
    return {path.stem for path in entries} - {"__init__", "__pycache__"}


def imports() -> Graph:
    """Return which wings each wing imports."""
    found: dict[str, set[str]] = {wing: set() for wing in wings()}
    for path in PACKAGE.rglob("*.py"):
        if path != PACKAGE / "__init__.py":
            found[wing_of(path)] |= imported(path) - {wing_of(path)}
    return {wing: frozenset(others) for wing, others in found.items()}


def reached(graph: Graph, starts: Iterable[str]) -> set[str]:
    """Return everything that can be reached from some wings, these included."""
    seen: set[str] = set()
    waiting = list(starts)
    while waiting:
        wing = waiting.pop()
        if wing not in seen:
            seen.add(wing)
            waiting += graph[wing]
    return seen


def needed(graph: Graph) -> list[tuple[str, str]]:
    """Return the imports that do not follow from others, sorted. Raises ValueError where imports go in a circle."""
    pairs = []
    for wing, others in graph.items():
        if wing in reached(graph, others):
            raise ValueError(f"{wing} imports itself by way of others")
        pairs += [(wing, other) for other in others if other not in reached(graph, others - {other})]
    return sorted(pairs)


def picture() -> str:
    """Return the picture as Mermaid: a box a wing with its rooms, an arrow to what it imports."""
    graph = imports()
    lines = ["flowchart TD"]
    for wing in sorted(graph):
        rooms = rooms_of(wing)
        rows = [" · ".join(rooms[at : at + _ROOMS_A_LINE]) for at in range(0, len(rooms), _ROOMS_A_LINE)]
        lines.append(f'    {_node(wing)}["{"<br/>".join([f"<b>{wing}</b>", *rows])}"]')
    lines += [f"    {_node(wing)} --> {_node(other)}" for wing, other in needed(graph)]
    return "\n".join(["```mermaid", *lines, "```"])


def _node(wing: str) -> str:
    return f"wing_{wing.strip('_')}"


def sizes() -> dict[str, tuple[int, int]]:
    """Return the number of files and of lines of each room, by its path below fiscal_desk."""
    found: dict[str, tuple[int, int]] = {}
    for path in sorted(PACKAGE.rglob("*.py")):
        room = path.parent.relative_to(PACKAGE.parent).as_posix()
        files, lines = found.get(room, (0, 0))
        found[room] = files + 1, lines + len(path.read_text(encoding="utf-8").splitlines())
    return found


def table() -> str:
    """Return the rooms with their files and lines as a table."""
    found = sizes()
    rows = [f"| {room} | {files} | {lines:,} |" for room, (files, lines) in found.items()]
    files, lines = (sum(column) for column in zip(*found.values(), strict=True))
    return "\n".join(
        ["| room | files | lines |", "|---|---:|---:|", *rows, f"| all {len(found)} | {files} | {lines:,} |"]
    )


def with_drawing(page: str) -> str:
    """Return the page with picture and table as of now. Raises ValueError where it has no place for them."""
    before, begin, rest = page.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not begin or not end:
        raise ValueError(f"{PAGE.name} has lost the two comments that the picture stands between")
    return f"{before}{BEGIN}\n\n{picture()}\n\n{table()}\n\n{END}{after}"


def main() -> int:
    """Draw, or say whether the picture is current."""
    page = PAGE.read_text(encoding="utf-8")
    if sys.argv[1:] == ["--check"]:
        if picture() in page:
            return 0
        print(f"{PAGE.name} is out of date: python packaging/architecture.py", file=sys.stderr)
        return 1
    PAGE.write_text(with_drawing(page), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
