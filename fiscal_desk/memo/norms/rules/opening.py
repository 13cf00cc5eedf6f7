"""Title and recipient."""

from collections.abc import Iterator

from fiscal_desk.memo.norms.data import is_of
from fiscal_desk.memo.norms.laid import Laid, found, look_of, near, place_of
from fiscal_desk.memo.norms.model import Found, Place
from fiscal_desk.memo.norms.roles import Role


def title(laid: Laid) -> Iterator[Found]:
    """二号小标宋, centred, a blank line below."""
    lines = list(laid.of(Role.TITLE))
    if not lines:
        yield found("missing", Place())
        return
    for _, line in lines:
        look, place = look_of(line), place_of(line)
        if line.shape.align != "center":
            yield found("centred", place)
        if not near(look.size, laid.norms.values.title_size):
            yield found("size", place, found=look.size)
        if not is_of(look.east_asian, laid.norms.faces.title):
            yield found("face", place, found=look.east_asian or "（未指定）")
    last = lines[-1][0] + 1
    while last < len(laid.roles) and laid.roles[last] is Role.SUBTITLE:
        last += 1
    if last < len(laid.roles) and laid.roles[last] is not Role.BLANK:
        yield found("blank", place_of(lines[-1][1]))


def recipient(laid: Laid) -> Iterator[Found]:
    """Flush left, and a full-width colon."""
    for _, line in laid.of(Role.RECIPIENT):
        start = line.shape.left + line.shape.first_line
        if line.shape.align not in ("left", "both") or not near(start, 0) or line.text[:1].isspace():
            yield found("flush", place_of(line))
        if not line.text.rstrip().endswith("："):
            yield found("colon", place_of(line))
