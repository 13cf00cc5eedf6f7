"""Page numbers `— 1 —`: one character in from the outer edge or centred, the dash 7 mm below the type area."""

from fiscal_desk.memo.printing.lines import looks as sizes
from fiscal_desk.memo.printing.lines.lines import BASELINE, Piece
from fiscal_desk.memo.printing.lines.scripts import eastern
from fiscal_desk.memo.printing.strips.ink import Ink, Text
from fiscal_desk.memo.printing.strips.paragraphs import Setter


def number_ink(number: int, placement: str, setter: Setter, *, landscape: bool) -> list[Ink]:
    """Return the number of a page; `placement` is 'outer' or 'centre'.

    On a landscape page it stands where it stands on the others: turned clockwise, the portrait page's foot is the left
    edge, its right the lower one.
    """
    own = setter.looks.page_number()
    text = f"— {number} —"
    widths = [setter.width(own.face, character) * own.size for character in text]
    wide = sum(widths)
    across = (sizes.TEXT_WIDTH - wide) / 2
    if placement == "outer":
        across = sizes.TEXT_WIDTH - own.size - wide if number % 2 else own.size
    across += sizes.MARGIN_LEFT
    # The line is as high as the letters; its lower edge is where Word puts a footer.
    down = sizes.PAGE_HEIGHT - sizes.FOOTER - own.size * (1 - BASELINE)
    piece = Piece(text, 0.0, wide, own, eastern(text)[0], 0.0)
    if landscape:
        return [Text(piece, sizes.PAGE_HEIGHT - down, across, turned=True)]
    return [Text(piece, across, down)]
