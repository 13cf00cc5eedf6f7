"""What is to be seen of a case, for processes that are killed and started again: they load no more than this."""

from fiscal_desk.case.case import Case


def told_by(case: Case) -> str:
    """Return what is to be seen of a case, in one line."""
    return ";".join(
        f"{figure.key.figure}={figure.current.value}{figure.current.unit}/{figure.state}/{len(figure.note)}"
        for report in case.reports
        for figure in case.figures(report.id)
    )
