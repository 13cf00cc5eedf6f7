"""What is told of a page that is shown: its size, its picture, where its characters are. All compact, to be sent."""

import msgspec


class PageShape(msgspec.Struct, frozen=True):
    """A page as it is shown: width and height in points, and how its own places (from the lower left corner, before it
    is turned) become shown ones (from the upper left corner): x' = a·x + c·y + e, y' = b·x + d·y + f.
    """

    width: float
    height: float
    turning: tuple[float, float, float, float, float, float]

    def there(self, x: float, y: float) -> tuple[float, float]:
        """Return where a place of the page is shown."""
        a, b, c, d, e, f = self.turning
        return a * x + c * y + e, b * x + d * y + f


class CharacterBoxes(msgspec.Struct, frozen=True):
    """Where a page's characters are shown: `offsets` are those into the report's text, rising, as C unsigned ints,
    `boxes` are left, top, right and bottom of each in points from the upper left corner, as C floats.
    """

    offsets: bytes = b""
    boxes: bytes = b""


class PagePicture(msgspec.Struct, frozen=True):
    """A page's picture: rows of `stride` bytes, four bytes a pixel (blue, green, red, nothing)."""

    width: int
    height: int
    stride: int
    data: bytes
