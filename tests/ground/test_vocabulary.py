"""One thing has one name: every value that people read has a word, and a period is said in one way."""

import ast
from enum import StrEnum
from pathlib import Path

import msgspec
import pytest

import fiscal_desk
from fiscal_desk.case.fields import CORRECTABLE
from fiscal_desk.case.lexicon.lexicon import EntryKind
from fiscal_desk.case.model import FigureState
from fiscal_desk.case.state.memo_words import FindingState
from fiscal_desk.catalogue.model import Family
from fiscal_desk.comparison.charts.model import ChartKind
from fiscal_desk.comparison.model import CheckVerdict, Outcome, Verdict
from fiscal_desk.comparison.rows.views import View
from fiscal_desk.desk.words.figure_kinds import FigureKind
from fiscal_desk.figures.model import Bound, Measure, Stance
from fiscal_desk.report.model import ReportKind
from fiscal_desk.vocabulary.periods import period_word
from fiscal_desk.vocabulary.words import Vocabulary, all_words, explained, field_name, vocabulary, word_of

NAMED: list[type[StrEnum]] = [
    *(Measure, Stance, Bound, Family, ReportKind, FigureKind, FigureState, EntryKind, FindingState),
    *(Verdict, CheckVerdict, Outcome, View, ChartKind),
]


@pytest.mark.parametrize("enum", NAMED)
def test_every_value_has_a_word_and_every_word_a_value(enum: type[StrEnum]) -> None:
    words = vocabulary().words[enum.__name__]
    assert set(words) == {member.value for member in enum}
    assert len({word_of(member) for member in enum}) == len(enum)
    assert set(vocabulary().hints.get(enum.__name__, {})) <= set(words)


def test_no_table_is_left_over() -> None:
    assert set(vocabulary().words) == {enum.__name__ for enum in NAMED}
    assert set(vocabulary().hints) <= set(vocabulary().words)


def test_a_choice_is_offered_with_what_explains_it() -> None:
    assert explained(Stance.PLAN) == "目标（计划、预算）"
    assert explained(Stance.ACTUAL) == "实绩"
    assert "目标（计划、预算）" in set(all_words())


def test_every_field_that_can_be_corrected_has_a_name() -> None:
    assert set(vocabulary().fields) >= CORRECTABLE
    assert field_name("none_such") == "none_such"


def test_a_key_that_nobody_reads_is_refused() -> None:
    known = msgspec.to_builtins(vocabulary())
    assert msgspec.convert(known, Vocabulary) == vocabulary()
    for wrong in ({"wrods": {}}, {"periods": known["periods"] | {"week": ""}}):
        with pytest.raises(msgspec.ValidationError, match="unknown field"):
            msgspec.convert(known | wrong, Vocabulary)


@pytest.mark.parametrize(
    ("period", "said"),
    [
        ("2025", "2025年"),
        ("2025H2", "2025年下半年"),
        ("2025Q3", "2025年三季度"),
        ("2025-07/2025-09", "2025年三季度"),
        ("2025-06", "2025年6月"),
        ("2025-01/2025-09", "2025年1—9月"),
        ("2024-11/2025-02", "2024年11月至2025年2月"),
        ("2023/2027", "2023—2027年"),
        ("2025-06-30", "2025-06-30"),
        (None, "未注明期间"),
    ],
)
def test_a_period_is_said_in_one_way(period: str | None, said: str) -> None:
    assert period_word(period) == said
    english = {form: form.replace("年", " ").replace("月", "") for form in all_words()}
    assert "年" not in period_word(period, lambda form: english[form]).replace("期间", "")


def test_no_other_table_gives_values_their_words() -> None:
    # A dictionary from members of such an enum to Chinese words would be a second vocabulary.
    names = {enum.__name__ for enum in NAMED}
    words = {word_of(member) for enum in NAMED for member in enum}
    found = []
    for path in Path(fiscal_desk.__file__).parent.rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        if not any(name in text for name in names):  # most files name none of them
            continue
        for node in ast.walk(ast.parse(text)):
            if not isinstance(node, ast.Dict):
                continue
            for key, value in zip(node.keys, node.values, strict=True):
                member = isinstance(key, ast.Attribute) and isinstance(key.value, ast.Name) and key.value.id in names
                if member and isinstance(value, ast.Constant) and value.value in words:
                    found.append(f"{path.name}:{node.lineno} {value.value}")
    assert found == []


def test_what_a_report_says_of_itself_has_one_name() -> None:
    root = Path(fiscal_desk.__file__).parent.parent
    shown = [*root.glob("fiscal_desk/**/*.py"), *root.glob("resources/**/*.md"), *root.glob("resources/**/*.ts")]
    shown += [*root.glob("docs/*.md"), root / "README.md"]
    assert len(shown) > 700
    assert [path.name for path in shown if "报告卡片" in path.read_text(encoding="utf-8")] == []
