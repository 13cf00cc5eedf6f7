"""Lines that a web page's buttons leave above the title when its text is copied."""

import re
import tomllib
from functools import cache

from fiscal_desk.resources import resources_folder

#: No button or path of a page is longer.
_LONGEST = 60


@cache
def _furniture() -> re.Pattern[str]:
    with (resources_folder() / "lexicon" / "furniture.toml").open("rb") as file:
        words = tomllib.load(file)
    whole = "|".join(map(re.escape, words["words"]))
    starts = "|".join(map(re.escape, words["starts"]))
    return re.compile(rf"(?:{whole})|(?:{starts}).*|(?:{'|'.join(words['patterns'])})")


def is_furniture(line: str) -> bool:
    """Whether a line is a page's furniture (打印, 【字号：, 当前位置…) and nothing of the report."""
    text = line.strip()
    return len(text) <= _LONGEST and _furniture().fullmatch(text) is not None
