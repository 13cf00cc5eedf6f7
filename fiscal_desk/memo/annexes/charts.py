"""统计图: the charts that the user put into the memo, each with its number and name below."""

from fiscal_desk.memo.material import Annex, Material
from fiscal_desk.memo.model import Attachment


def compose(material: Material) -> Attachment:
    """Return the pictures in their order."""
    return Attachment(title=Annex.CHARTS, blocks=material.pictures)
