"""What checking gave, as lines to read and as plain values for JSON."""

from collections.abc import Sequence
from typing import Any

import msgspec

from fiscal_desk.memo.norms.data import Grade
from fiscal_desk.memo.norms.model import NormReport, Outcome, Place, RuleOutcome

_WORDS = {Outcome.HOLDS: "符合", Outcome.BROKEN: "不符", Outcome.HINTED: "提示", Outcome.ABSENT: "没有"}
_GRADES = {Grade.MUST: "应当", Grade.GENERAL: "一般", Grade.HINT: "提示"}
_PLACES = 3


def outcome_word(outcome: RuleOutcome) -> str:
    """Return 符合, 不符, 提示 or, where there is nothing of the kind, 没有."""
    return _WORDS[outcome.outcome]


def grade_word(outcome: RuleOutcome) -> str:
    """Return how strict the rule is."""
    return _GRADES[outcome.grade]


def summary(report: NormReport) -> str:
    """Return one line that counts the rules; the counts add up."""
    told = {**_WORDS, Outcome.ABSENT: "文中没有的"}
    counts = [f"{word}{count}条" for outcome, word in told.items() if (count := report.counted(outcome))]
    return f"{report.name}：规范{len(report.outcomes)}条，其中{'，'.join(counts)}"


def place_words(place: Place) -> str:
    """Return 第3段“……”, 表2第1行第3列“……” or 第1节; 全文 where it is nowhere in particular."""
    where = "全文"
    if place.paragraph:
        where = f"第{place.paragraph}段"
    elif place.table:
        where = f"表{place.table}" + (f"第{place.row}行第{place.column}列" if place.row else "")
    elif place.section:
        where = f"第{place.section}节"
    return where + (f"“{place.quote}”" if place.quote else "")


def places_words(places: Sequence[Place]) -> str:
    """Return the first places, and how many there are in all where there are more."""
    told = "，".join(place_words(place) for place in places[:_PLACES])
    return told + (f"，等{len(places)}处" if len(places) > _PLACES else "")


def lines_of(report: NormReport) -> list[str]:
    """Return the report as lines: each rule, then what is otherwise."""
    lines = [summary(report)]
    for outcome in report.outcomes:
        lines.append(f"{outcome_word(outcome)}\t{outcome.title}")
        if outcome.remarks:
            lines[-1] += f"\t{outcome.norm}（{outcome.source}，{grade_word(outcome)}）"
        lines += [f"\t{remark.said}：{places_words(remark.places)}" for remark in outcome.remarks]
    return lines


def json_form(report: NormReport) -> dict[str, Any]:
    """Return the report as plain values; a place has only what tells it."""
    return {
        "document": report.name,
        "counts": {outcome.value: report.counted(outcome) for outcome in Outcome},
        "rules": [
            {
                "id": outcome.rule,
                "title": outcome.title,
                "grade": outcome.grade.value,
                "norm": outcome.norm,
                "source": outcome.source,
                "outcome": outcome.outcome.value,
                "remarks": [
                    {"said": remark.said, "places": [_place_form(place) for place in remark.places]}
                    for remark in outcome.remarks
                ],
            }
            for outcome in report.outcomes
        ],
    }


def _place_form(place: Place) -> dict[str, Any]:
    return {name: value for name, value in msgspec.structs.asdict(place).items() if value}
