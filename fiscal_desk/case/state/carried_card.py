"""What a user had put right on a report's card stays when the report is read again."""

from __future__ import annotations

import msgspec

from fiscal_desk.report.model import ReportCard


def carried_card(read: ReportCard, edited: ReportCard, again: ReportCard) -> ReportCard:
    """Return the new file's card with what the user had put right in the old one."""
    fields = ((name, getattr(edited, name)) for name in ReportCard.__struct_fields__)
    return msgspec.structs.replace(again, **{name: value for name, value in fields if value != getattr(read, name)})
