"""Signs of names as a memo prints them, whatever the report's keyboard had: 执业（助理）医师, “甲”“乙”."""

import re

_HALF = re.compile(r"\(([^()]*[\u3400-\u9fff][^()]*)\)")
_BETWEEN = re.compile("(?<=[”》])、(?=[“《])")


def in_full_width(text: str) -> str:
    """Return a name with full-width brackets around Chinese, and no 、 between quotation marks (GB/T 15834)."""
    return _BETWEEN.sub("", _HALF.sub(r"（\1）", text))
