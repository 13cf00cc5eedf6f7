"""Tables made in a test, read as the program would read them."""

from fiscal_desk.catalogue.loading import load_catalogue
from fiscal_desk.figures.extraction import extract
from fiscal_desk.figures.model import Figure
from fiscal_desk.report.opening import report_from_text

TITLE = "云岫区财政局2024年工作总结"


def lines(*rows: str) -> str:
    """Return rows as a text of columns parted by tabs; in `rows` a | parts them."""
    return "\n".join("\t".join(cell.strip() for cell in row.split("|")) for row in rows)


def read_cells(caption: str, *rows: str, title: str = TITLE) -> dict[tuple[int, int], Figure]:
    """Return the figures of a table below its caption, by row and column."""
    report = report_from_text(f"{title}\n{caption}\n{lines(*rows)}\n")
    found: dict[tuple[int, int], Figure] = {}
    for figure in extract(report, load_catalogue()).figures:
        place = report.blocks[figure.block].place
        if place is not None:
            found[place.row, place.column] = figure
    return found


def labels(caption: str, *rows: str, title: str = TITLE) -> dict[str, str]:
    """Return the label of each number in a table, by the number as printed."""
    return {figure.text: figure.indicator for figure in read_cells(caption, *rows, title=title).values()}


def values(caption: str, *rows: str, title: str = TITLE) -> list[float]:
    """Return the values of a table's figures in reading order."""
    return [float(each.value) for each in read_cells(caption, *rows, title=title).values() if each.value is not None]
