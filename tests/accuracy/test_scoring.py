"""The measure itself must be right, or every claim about the reader is worth nothing."""

import copy
import hashlib
import importlib.util
import random
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from tests.accuracy.agreeing import FIELDS, is_right, same_label
from tests.accuracy.annotations import OWN, Annotation, open_annotation, own_annotations, problems, shared_annotations
from tests.accuracy.confidence import confidence_of
from tests.accuracy.scoring import RelationCount, added, match, score
from tests.real_reports import KNOWN_REPORTS


def _figure(start: int, text: str, **fields: Any) -> dict[str, Any]:
    plain = {"value": 1, "unit": "元", "bound": "eq", "measure": "level", "stance": "actual", "period": "2024"}
    return {"start": start, "end": start + len(text), "text": text, "indicator": "税收收入", **plain, **fields}


def test_a_perfect_reading_needs_no_correction() -> None:
    gold = {"figures": [_figure(3, "5亿元"), _figure(20, "3.2%", measure="change", accept=["税收"])]}
    result = score(gold, copy.deepcopy(gold))
    assert (result.f1, result.needs_no_correction) == (1.0, 1.0)
    assert set(result.right.values()) == {1.0}


def test_one_wrong_field_costs_the_whole_figure() -> None:
    gold = {"figures": [_figure(3, "5亿元"), _figure(20, "3.2%")]}
    read = copy.deepcopy(gold)
    read["figures"][1]["period"] = "2023"
    result = score(gold, read)
    assert result.needs_no_correction == 0.5
    assert result.right["period"] == 0.5
    assert [item.field for item in result.wrong] == ["period"]


def test_rules_and_optional_figures_cost_nothing_either_way() -> None:
    gold = {"figures": [_figure(3, "5亿元"), _figure(20, "亿元", stance="rule"), _figure(30, "15年", optional=True)]}
    assert score(gold, {"figures": gold["figures"][:1]}).f1 == 1.0
    assert score(gold, gold).f1 == 1.0


def test_false_alarms_and_misses_lower_the_score() -> None:
    gold = {"figures": [_figure(3, "5亿元"), _figure(20, "3.2%")]}
    result = score(gold, {"figures": [_figure(3, "5亿元"), _figure(40, "28条")]})
    assert (result.recall, result.precision, result.f1) == (0.5, 0.5, 0.5)
    assert [figure["start"] for figure in result.missed] == [20]
    assert [figure["start"] for figure in result.false_alarms] == [40]


def test_only_the_annotated_part_of_a_text_is_judged() -> None:
    gold = {"range": [10, 30], "figures": [_figure(20, "3.2%")]}
    assert score(gold, {"figures": [_figure(3, "5亿元"), _figure(20, "3.2%"), _figure(30, "7个")]}).f1 == 1.0


def test_half_of_the_longer_span_is_enough_and_less_is_not() -> None:
    assert match([_figure(0, "3万余户次")], [_figure(0, "3万余")]) == [(0, 0)]
    assert match([_figure(0, "3万余户次")], [_figure(0, "3万")]) == []


@pytest.mark.parametrize(
    ("wanted", "got", "same"),
    [
        ("一般公共预算收入", "全区一般公共预算收入", True),
        ("“三公”经费", "三公经费", True),
        ("一般公共预算收入", "税收收入", False),
        ("新增专项债券", "新增专项债", True),
        ("专项债券", "一般债券", False),
        ("教育支出", "", False),
    ],
)
def test_labels_are_the_same_row_or_not(wanted: str, got: str, same: bool) -> None:
    assert same_label(wanted, got) is same


@pytest.mark.parametrize(
    ("wanted", "got", "label", "right"),
    [
        ("全市", None, "税收收入", True),
        (None, "我市", "税收收入", True),
        ("全县", "全市", "税收收入", True),
        ("市本级", "市级", "税收收入", True),
        ("市本级", None, "税收收入", False),
        ("市级", None, "市级应急转贷", True),
        ("全市", "地方", "税收收入", True),
        ("地方", "全市", "税收收入", False),
        ("云岫区", "沅宁市", "税收收入", False),
    ],
)
def test_a_scope_is_right_where_it_means_the_same(wanted: str | None, got: str | None, label: str, right: bool) -> None:
    assert (
        is_right("scope", _figure(0, "5亿元", scope=wanted), _figure(0, "5亿元", scope=got, indicator=label)) is right
    )


def test_a_wrong_scope_costs_the_figure_and_is_told_apart() -> None:
    gold = {"figures": [_figure(3, "5亿元", scope="全市"), _figure(20, "3.2%", scope="全市")]}
    read = {"figures": [_figure(3, "5亿元", scope="市本级"), _figure(20, "3.2%")]}
    result = score(gold, read)
    assert (result.needs_no_correction, result.without_scope, result.right["scope"]) == (0.5, 1.0, 0.5)


def test_what_an_annotation_accepts_besides_is_right_too() -> None:
    gold = _figure(0, "5亿元", period="2024", accept_period=["2024H1"])
    assert is_right("period", gold, _figure(0, "5亿元", period="2024H1"))
    assert not is_right("period", gold, _figure(0, "5亿元", period="2023"))


def test_counts_are_added_so_that_a_short_report_weighs_little() -> None:
    long = {"figures": [_figure(10 * number, "5亿元") for number in range(9)]}
    short = {"figures": [_figure(0, "5亿元")], "tasks": [{"deadline": "年底前"}]}
    wrong = {"figures": [_figure(0, "5亿元", unit="个"), _figure(90, "7个")], "tasks": []}
    result = added([score(long, long), score(short, wrong)])
    assert (result.gold, result.read, result.found, result.needs_no_correction) == (10, 11, 10, 0.9)
    assert (result.recall, result.precision, result.right["unit"]) == (1.0, 10 / 11, 0.9)
    assert result.tasks == RelationCount(1, 0, 0)


def test_relations_are_counted_by_kind_through_the_matched_figures() -> None:
    gold = {
        "figures": [_figure(0, "5亿元"), _figure(10, "2亿元"), _figure(20, "3亿元"), _figure(30, "4%")],
        "relations": [
            {"type": "sum", "total": 0, "parts": [10, 20], "signs": [1, 1], "holds": True},
            {"type": "level_change", "level": 0, "change": 30},
            {"type": "share", "part": 10, "whole": None, "share": 30},
            {"type": "same", "a": 10, "b": 20, "optional": True},
        ],
    }
    read = {
        "figures": [_figure(0, "5亿元"), _figure(9, "共2亿元"), _figure(20, "3亿元"), _figure(30, "4%")],
        "relations": [
            {"type": "sum", "total": 0, "parts": [20, 9], "signs": [1, -1], "holds": None},
            {"type": "level_change", "level": 20, "change": 30, "holds": None},
            {"type": "same", "a": 20, "b": 9, "holds": None},
        ],
    }
    counts = score(gold, read).relations
    assert counts == {"sum": RelationCount(1, 1, 1), "level_change": RelationCount(1, 1, 0)}


def test_tasks_count_only_with_departments_and_deadline_exact() -> None:
    task = {"deadline": "12月31日前", "lead": ["预算科"], "support": ["国库科", "债务科"]}
    other = {**task, "support": ["债务科", "国库科"]}
    gold = {"figures": [], "tasks": [task, task]}
    assert score(gold, {"figures": [], "tasks": [task, other]}).tasks == RelationCount(2, 2, 1)


def test_confidence_is_judged_by_what_was_really_wrong() -> None:
    gold = {"figures": [_figure(0, "5亿元"), _figure(10, "2亿元"), _figure(20, "3亿元")]}
    read = {
        "figures": [
            _figure(0, "5亿元", confidence=0.95),
            _figure(10, "2亿元", confidence=0.6, period="2020"),
            _figure(20, "3亿元", confidence=0.97, unit="个"),
            _figure(40, "28条", confidence=0.3),
        ]
    }
    result = confidence_of(score(gold, read))
    assert (result.found, result.sure, result.sure_right) == (3, 2, 1)
    assert (result.wrong, result.wrong_doubtful, result.sure_false_alarms) == (2, 1, 0)
    assert (result.sure_right_share, result.wrong_in_doubt_share) == (0.5, 0.5)
    assert result.in_doubt_share == pytest.approx(1 / 3)
    read["figures"][3]["confidence"] = 0.9
    del read["figures"][0]["confidence"]
    result = confidence_of(score(gold, read))
    assert (result.sure, result.sure_right, result.sure_false_alarms) == (1, 0, 1)


@pytest.mark.parametrize("path", sorted(OWN.glob("*.json")), ids=lambda path: path.stem)
def test_our_own_annotations_fit_their_texts(path: Path) -> None:
    annotation = open_annotation(path)
    assert list(problems(annotation, annotation.text_path.read_text(encoding="utf-8"))) == []


def _damaged(annotation: Annotation, seed: int) -> dict[str, Any]:
    """Return the annotation as a reading with mistakes of every kind, the same ones for the same seed."""
    chance = random.Random(seed)
    figures: list[dict[str, Any]] = copy.deepcopy(annotation.document["figures"])
    kept = [figure for figure in figures if chance.random() > 0.1]
    for figure in kept:
        if chance.random() < 0.4:
            name = chance.choice(FIELDS)
            figure[name] = {"value": 7, "indicator": "税收收入", "scope": "市级"}.get(name, "eq")
        if chance.random() < 0.2:
            figure["end"] += chance.randint(1, 9)
        if chance.random() < 0.9:
            figure["confidence"] = chance.choice([0.5, 0.89, 0.9, 1.0])
    kept += [_figure(chance.randint(0, 9000), "28条") for _ in range(9)]
    relations = [copy.deepcopy(one) for one in annotation.document.get("relations", ()) if chance.random() > 0.2]
    for one in relations:
        one.pop("note", None)
    return {"text": "", "figures": kept, "relations": relations, "tasks": annotation.document.get("tasks", [])[1:]}


#: The published script that ours follows. Another one is no fault of ours: it is read first, then followed.
PUBLISHED = "ab5c93eb5f1dcf24ea1a94f93004ffa050330757d76f0f2118d577f8c9be4cc7"


def test_our_numbers_equal_those_of_the_published_script(shared: Path) -> None:
    path = shared / "eval" / "score.py"
    if not path.is_file() or hashlib.sha256(path.read_bytes()).hexdigest() != PUBLISHED:
        pytest.skip("the published script is missing, or another one than ours follows")
    place = importlib.util.spec_from_file_location("published_score", path)
    assert place is not None
    assert place.loader is not None
    published = importlib.util.module_from_spec(place)
    place.loader.exec_module(published)
    known = [annotation for annotation in shared_annotations() if annotation.name in KNOWN_REPORTS]
    annotations = [*known, *own_annotations()]
    assert len(annotations) >= 6
    for annotation in annotations:
        for seed in range(4):
            _expect_equal(published, annotation.document, _damaged(annotation, seed))


def _expect_equal(published: ModuleType, gold: dict[str, Any], read: dict[str, Any]) -> None:
    ours, sure = score(gold, read), confidence_of(score(gold, read))
    theirs, missed, false, errors = published.score(gold, read)
    assert (ours.gold, ours.read, ours.found) == (theirs["gold"], theirs["predicted"], theirs["found"])
    assert (len(ours.missed), len(ours.false_alarms), len(ours.wrong)) == (len(missed), len(false), len(errors))
    assert theirs["counts"] == {
        "right": ours.faultless,
        "without_scope": ours.faultless_without_scope,
        "sure": sure.sure,
        "sure_right": sure.sure_right,
        "wrong": sure.wrong,
        "wrong_in_doubt": sure.wrong_doubtful,
        "false": len(ours.false_alarms),
        **ours.right_counts,
    }
    shares = {
        "f1": ours.f1,
        "needs_no_correction": ours.needs_no_correction,
        "without_scope": ours.without_scope,
        "sure_right": sure.sure_right_share,
        "wrong_in_doubt": sure.wrong_in_doubt_share,
        "in_doubt": sure.in_doubt_share,
        **{f"right_{name}": share for name, share in ours.right.items()},
    }
    assert shares == pytest.approx({name: theirs[name] for name in shares}, abs=1e-12)
    counted = {f"relations_{kind}": count for kind, count in ours.relations.items()}
    counted |= {"tasks": ours.tasks} if ours.tasks else {}
    assert {name: {"gold": one.gold, "predicted": one.read, "right": one.right} for name, one in counted.items()} == {
        name: counts for name, counts in theirs.items() if name.startswith("relations_") or name == "tasks"
    }
