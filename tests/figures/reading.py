"""Read one sentence (or a small report) as the program would, for the tests of this folder."""

from fiscal_desk.catalogue.loading import load_catalogue
from fiscal_desk.figures.extraction import extract
from fiscal_desk.figures.model import Figure, Reading
from fiscal_desk.report.opening import report_from_text

TITLE = "云岫区财政局2024年工作总结\n"


def read(text: str, *, title: str = TITLE) -> Reading:
    """Return the reading of a report made of a title and `text`."""
    return extract(report_from_text(title + text), load_catalogue())


def figures(text: str, *, title: str = TITLE) -> list[Figure]:
    """Return the figures of `text` below a title."""
    return list(read(text, title=title).figures)


def brief(text: str, *fields: str, title: str = TITLE) -> list[tuple[object, ...]]:
    """Return the named fields of each figure, numbers as float."""
    return [tuple(_plain(getattr(figure, field)) for field in fields) for figure in figures(text, title=title)]


def _plain(value: object) -> object:
    if value is None or isinstance(value, (str, bool)):
        return getattr(value, "value", value)
    return float(value)  # type: ignore[arg-type]
