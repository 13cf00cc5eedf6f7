"""Whether one field of a figure was read as it is annotated, in the sense in which a user would leave it alone."""

import re
import unicodedata
from collections import Counter
from collections.abc import Mapping
from typing import Any

FIELDS = ("value", "unit", "bound", "measure", "stance", "period", "indicator", "scope")
#: Below this share of common characters two labels are different rows of a table.
SAME_LABEL = 0.8
_ONE_UNIT = {
    **{"人民币元": "元", "CNY": "元", "USD": "美元"},
    **{"％": "%", "PERCENT": "%", "百分点": "个百分点"},
    **{"平方公里": "平方千米", "公里": "千米"},
}
_NO_MATTER = re.compile(
    r"[\s的“”\"'‘’《》（）()、，,。；;：:·\-—]|全[区市省县年国州旗]|累计|共计|总计|本级|其中|各项|(?:19|20)\d\d年(?:度)?"
)
_PLACES = ("省", "市", "区", "县", "州", "旗", "盟", "自治区", "自治州")
_WHOLE_PLACE = {"", *(all_of + place for all_of in "全我本" for place in ("国", "城区", "自治县", *_PLACES))}
_OWN_LEVEL = {"本级", *(place + level for place in _PLACES for level in ("本级", "级"))}

Annotated = Mapping[str, Any]


def is_right(name: str, gold: Annotated, read: Annotated) -> bool:
    """Return whether one field of a read figure agrees with the annotation or with what it accepts besides."""
    accepted = [{**gold, name: other} for other in gold.get(f"accept_{name}") or ()]
    return any(_is_right(name, one, read) for one in (gold, *accepted))


def _is_right(name: str, gold: Annotated, read: Annotated) -> bool:
    wanted, got = gold.get(name), read.get(name)
    if name == "value":
        return _same_value(wanted, got)
    if name == "unit":
        return _ONE_UNIT.get(wanted or "", wanted or "") == _ONE_UNIT.get(got or "", got or "")
    if name == "indicator":
        return any(same_label(label, got) for label in (wanted, *(gold.get("accept") or ())) if label)
    if name == "scope":
        return _same_scope(gold, read)
    return (wanted or None) == (got or None)


def _same_value(wanted: Any, got: Any) -> bool:
    if wanted is None or got is None:
        return wanted is None and got is None
    try:
        wanted, got = float(wanted), float(got)
    except (TypeError, ValueError):
        return False
    return bool(abs(wanted - got) <= 1e-9 * max(1.0, abs(wanted)))


def same_label(wanted: str | None, got: str | None) -> bool:
    """Return whether two labels name the same row: equal but for filler, or four fifths of characters in common."""
    one, other = _bare(wanted), _bare(got)
    if one == other:
        return True
    if not one or not other:
        return False
    common = (Counter(one) & Counter(other)).total()
    return 2 * common / (len(one) + len(other)) >= SAME_LABEL


def _bare(label: str | None) -> str:
    return _NO_MATTER.sub("", unicodedata.normalize("NFKC", label or ""))


def _same_scope(gold: Annotated, read: Annotated) -> bool:
    """Return whether two scopes mean the same; one that the label carries may be left out of the scope."""
    wanted, got = _plain_scope(gold.get("scope")), _plain_scope(read.get("scope"))
    if wanted == got or (wanted == "" and got == "地方"):
        return True
    printed = (gold.get("scope") or "").strip()
    return got == "" and bool(printed) and printed in (read.get("indicator") or "")


def _plain_scope(scope: str | None) -> str:
    """Return "" for all names of the report's whole place, 本级 for all names of its own level."""
    bare = re.sub(r"\s", "", scope or "")
    if bare in _WHOLE_PLACE:
        return ""
    return "本级" if bare in _OWN_LEVEL else bare
