"""What a label is about: one key for all names of an indicator, and different keys for different indicators."""

import re
from functools import lru_cache

from fiscal_desk.catalogue.catalogue import Catalogue
from fiscal_desk.catalogue.label_forms import normalise_label

_YEARS = re.compile(r"(?:19|20)\d\d年度?")
_LEADING = re.compile(r"^(?:其中|全[国省市区县州]|我[国省市区县州]|累计|共计|共|全年|年内|当年|本年|实现|完成)+")
_TRAILING = re.compile(r"(?:数量|户数|家数|个数|人数|(?<=[业家户人次目])数)$")
_LEVEL = re.compile(r"^(?:[省市州区县镇乡]?本级|[省市州区县镇乡]级|中央)")

#: Labels that name no particular thing, so that different numbers under them contradict nothing.
_VAGUE = re.compile(
    r"(?:涉及|相关|各类|各项|专项|到位|兑现|总|共|发放|投入)*(?:资金|项目|企业|金额|总额|规模|收入|支出|奖励|补助|补贴|人数|增速|"
    r"占比|任务|投资|面积|人员|群众|活动|事项|问题|单位|工程|平台|基地|设施|贷款|税费|额|数)"
)


@lru_cache(maxsize=100_000)
def short_label(label: str) -> str:
    """Return a label without marks, years, and words that do not tell indicators apart."""
    text = _YEARS.sub("", normalise_label(label))
    return _TRAILING.sub("", _LEADING.sub("", text).replace("的", "")) or text


def concept_of(label: str, canonical: str | None) -> str:
    """Return the key under which a label is matched: the catalogue's id, else the short label after `label:`."""
    return canonical or f"label:{short_label(label)}"


@lru_cache(maxsize=100_000)
def is_vague(label: str, canonical: str | None, catalogue: Catalogue) -> bool:
    """Whether a label alone leaves open what is meant, so that unequal numbers under it prove nothing."""
    if canonical:
        return False
    text = short_label(label)
    return len(text) < 3 or _VAGUE.fullmatch(text) is not None or len(catalogue.candidates(label)) > 1


def level_in(label: str, canonical: str | None, catalogue: Catalogue) -> str | None:
    """Return the level of government that a label of a known indicator begins with (本级民生支出 → 本级), else None.

    Names that begin so by themselves (中央预算内投资) have none.
    """
    indicator = catalogue.indicators.get(canonical or "")
    found = _LEVEL.match(label)
    if indicator is None or found is None:
        return None
    names = (indicator.name, *indicator.aliases)
    return None if any(name.startswith(found.group()) for name in names) else found.group()
