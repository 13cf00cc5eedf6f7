"""What the memo is, in one sentence before the first heading."""

from fiscal_desk.memo.material import Material
from fiscal_desk.memo.model import Block
from fiscal_desk.memo.words.counting import count_of_reports
from fiscal_desk.memo.words.filling import filled, phrases
from fiscal_desk.memo.words.names import full_name
from fiscal_desk.memo.words.told import told


def compose(material: Material) -> list[Block]:
    """Return the sentence; nothing where no report is there."""
    words = phrases().opening
    if not material.total:
        return []
    if material.total == 1:
        return [told(filled(words.single, report=full_name(material.report(0))), "opening")]
    return [told(filled(words.several, reports=count_of_reports(material.total)), "opening")]
