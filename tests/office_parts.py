"""Which parts of LibreOffice are installed: Debian keeps those for sheets and for slides in packages of their own."""

from fiscal_desk.report.readers.office.program import office_program

_FILES = {"calc": "*sclo.*", "impress": "*sdlo.*"}


def has_office(part: str) -> bool:
    """Return whether LibreOffice is installed with its `part`, "calc" or "impress"."""
    program = office_program()
    return program is not None and any(program.resolve().parent.glob(_FILES[part]))
