"""Where in its file a place of a report is found by somebody who has the file before them."""

from fiscal_desk.report.model import Report


def page_count(report: Report) -> int:
    """Return how many pages a report's file has, 0 where its format has none.

    What was opened by an earlier version did not note it: there the last page with text is told.
    """
    return report.origin.pages or (report.places[-1].page if report.places else 0)


def cited(report: Report, offset: int) -> str:
    """Return where a text offset stands, empty where no paragraph holds it.

    收入表!C7 in a workbook, 第3页 where the file has pages, else 第3段.
    """
    block = report.block_at(offset)
    if block is None:
        return ""
    if block.place is not None and block.place.address:
        return block.place.address
    page = report.page_at(offset)
    return f"第{block.number}段" if page is None else f"第{page}页"
