"""What somebody corrected once is known in the next report, and can be handed to the whole office."""

import re
from collections.abc import Iterator
from datetime import datetime
from decimal import Decimal
from pathlib import Path

import msgspec
import pytest

from fiscal_desk.case.case import Case
from fiscal_desk.case.changes.commands import AddFigure, AddReport, ConfirmFigures, CorrectFigure, RejectFigures
from fiscal_desk.case.errors import CaseError, CaseProblem
from fiscal_desk.case.lexicon.lessons import (
    application,
    applies,
    learned,
    lessons_of,
    others,
    phrase_around,
    printed_unit,
)
from fiscal_desk.case.lexicon.lexicon import Entry, EntryKind, Lexicon
from fiscal_desk.case.lexicon.lexicon_file import change_lexicon, lexicon_path, load_lexicon, save_lexicon, set_aside
from fiscal_desk.case.model import FigureKey, FigureState
from fiscal_desk.figures.changes import FigureChanges
from fiscal_desk.figures.model import Figure, Reading, Same
from tests.case.samples import TEXT, figure_in, key_of, names_in, read, report_of, seen

FIRST = "云岫区园区税收9亿元，发放补贴8家次。云岫区办好“3家连创”活动。"
SECOND = "云岫区园区税收7亿元，走访6家次，再推“3家连创”，新增3家。"
REJECTED = Entry(EntryKind.REJECT, "“3家连创”")


def resolve(label: str) -> str | None:
    return {"园区税收收入": "park_tax"}.get(label)


@pytest.fixture
def taught(tmp_path: Path) -> Iterator[Case]:
    """A case of two reports in which the same things were read wrongly."""
    with Case.create(tmp_path / "教.fdesk", who="周敏") as case:
        case.do(AddReport(report_of(FIRST, name="一.txt"), read(FIRST)))
        case.do(AddReport(report_of(SECOND, name="二.txt"), read(SECOND)))
        yield case


def lessons(case: Case, key: FigureKey) -> tuple[Entry, ...]:
    report = next(report for report in case.reports if report.id == key.report)
    return lessons_of(case.figure(key), report, case.name)


def at(case: Case, words: str, report: int = 0) -> FigureKey:
    """Return the key of the figure that begins where some words begin."""
    start = case.reports[report].report.text.index(words)
    found = [figure.key for figure in case.figures(case.reports[report].id) if figure.current.start == start]
    assert len(found) == 1
    return found[0]


def test_a_renamed_indicator_is_renamed_everywhere_in_one_step(taught: Case) -> None:
    key = at(taught, "9亿元")
    taught.do(CorrectFigure(key, FigureChanges(indicator="园区税收收入", canonical="park_tax"), why="口径"))
    rename, alias = lessons(taught, key)
    assert (rename.kind, rename.phrase, rename.becomes) == (EntryKind.RENAME, "云岫区园区税收", "园区税收收入")
    assert (alias.kind, alias.phrase, alias.becomes) == (EntryKind.ALIAS, "园区税收收入", "park_tax")
    assert rename.source is not None
    assert (rename.source.case, rename.source.text, rename.source.who, rename.source.why) == (
        "教",
        "9亿元",
        "周敏",
        "口径",
    )
    keys = others(rename, taught)
    assert keys == (at(taught, "7亿元", 1),)
    taught.do(application(rename, keys, resolve))
    figure = taught.figure(keys[0])
    assert (figure.state, figure.current.indicator, figure.current.canonical) == (
        FigureState.CORRECTED,
        "园区税收收入",
        "park_tax",
    )
    assert figure.corrections[0].why == "按用户词库：指标改称“云岫区园区税收”→“园区税收收入”"
    assert taught.undo_label == "应用词条到 1 个数据"
    assert others(rename, taught) == ()
    taught.undo()
    assert taught.figure(keys[0]).state is FigureState.READ


def test_a_unit_and_a_name_with_a_number_in_it_are_learned(taught: Case) -> None:
    unit_key, name_key = at(taught, "8家"), at(taught, "3家连创")
    start = taught.figure(unit_key).current.start
    taught.do(CorrectFigure(unit_key, FigureChanges(unit="家次", end=start + 3)))
    (unit,) = lessons(taught, unit_key)
    assert (unit.kind, unit.phrase, unit.becomes) == (EntryKind.UNIT, "家次", "家次")
    taught.do(RejectFigures((name_key,), why="活动名称"))
    (name,) = lessons(taught, name_key)
    assert msgspec.structs.replace(name, source=None) == REJECTED
    keys = others(name, taught)
    assert keys == (at(taught, "3家连创", 1),)
    taught.do(application(name, keys, resolve))
    states = [(figure.current.text, figure.state) for figure in taught.figures(taught.reports[1].id)]
    assert states == [
        ("7亿元", FigureState.READ),
        ("6家", FigureState.READ),
        ("3家", FigureState.REJECTED),
        ("3家", FigureState.READ),
    ]


def test_the_users_word_is_never_overwritten_by_an_entry(taught: Case) -> None:
    entry = Entry(EntryKind.RENAME, "云岫区园区税收", "税收")
    assert len(others(entry, taught)) == 2
    taught.do(ConfirmFigures((at(taught, "9亿元"),)))
    assert others(entry, taught) == (at(taught, "7亿元", 1),)


def test_added_confirmed_and_revalued_figures_teach_nothing(case: Case) -> None:
    case.do(AddFigure(case.reports[0].id, figure_in(TEXT, "惠民补贴")))
    case.do(ConfirmFigures((key_of(case, "5.2%"),)))
    case.do(CorrectFigure(key_of(case, "3家"), FigureChanges(value=Decimal(4))))
    for text in ("惠民补贴", "5.2%", "3家", "86.4亿元"):
        assert lessons(case, key_of(case, text)) == ()


def test_the_next_report_is_read_with_what_was_learned() -> None:
    reading = read(SECOND)
    seven, six, name, three = reading.figures
    relations = (Same(seven.start, six.start), Same(name.start, three.start))
    reading = Reading(reading.figures, relations)
    lexicon = (
        Lexicon()
        .with_entry(Entry(EntryKind.RENAME, "云岫区园区税收", "园区税收收入"))
        .with_entry(Entry(EntryKind.UNIT, "家", "户"))
        .with_entry(REJECTED)
    )
    after = learned(reading, SECOND, lexicon, resolve)
    assert [(f.text, f.indicator, f.canonical, f.unit) for f in after.figures] == [
        ("7亿元", "园区税收收入", "park_tax", "元"),
        ("6家", "走访", None, "户"),
        ("3家", "新增", None, "户"),
    ]
    assert after.figures[0].reasons["indicator"] == "按用户词库：“云岫区园区税收”"
    assert after.relations == (Same(seven.start, six.start, holds=None),)
    assert learned(reading, SECOND, Lexicon(), resolve) is reading
    assert learned(after, SECOND, lexicon, resolve) is after


@pytest.mark.parametrize(
    ("text", "number", "phrase"),
    [
        ("推进“8+4”政策落地", "8", "“8+4”"),
        ("办好三个“一号工程”，再", "三个", "三个“一号工程”"),
        ("落实365基层应急消防体系", "365", "365基层应急消防"),
        ("改善PM2.5浓度", "2.5", "PM2.5浓度"),
        ("印发《百项30条》。", "30条", "《百项30条》"),
        ("“甲”和5个“乙”", "5个", "5个“乙”"),
        ("共12。", "12", "12"),
        ("末行9", "9", "9"),
    ],
)
def test_the_words_around_a_number_that_is_no_figure(text: str, number: str, phrase: str) -> None:
    start = text.index(number)
    assert phrase_around(text, start, start + len(number)) == phrase
    figure = Figure("f", start, start + len(number), number, Decimal(1), "", "")
    assert applies(Entry(EntryKind.REJECT, phrase), figure, text)
    elsewhere = Figure("f", 0, 1, text[0], Decimal(1), "", "")
    assert applies(Entry(EntryKind.REJECT, phrase), elsewhere, text) == (text[0] in phrase and text.startswith(phrase))


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("3万余户次", "户次"),
        ("24.9亿元", "元"),
        ("5.92万亩", "亩"),
        ("１６％", "％"),
        ("微克", ""),
        ("十二个", "个"),
        ("7", ""),
    ],
)
def test_the_unit_as_printed(text: str, unit: str) -> None:
    assert printed_unit(text) == unit


def test_entries_are_kept_changed_and_removed() -> None:
    assert load_lexicon() == Lexicon()
    first, second = Entry(EntryKind.UNIT, " 台套 ", "台套"), Entry(EntryKind.RENAME, "税收", "税收收入")
    change_lexicon(lambda lexicon: lexicon.with_entry(first))
    change_lexicon(lambda lexicon: lexicon.with_entry(second))
    lexicon = load_lexicon()
    assert [entry.phrase for entry in lexicon.entries] == ["台套", "税收"]
    edited = Entry(EntryKind.UNIT, "套", "套", note="设备")
    lexicon = change_lexicon(lambda lexicon: lexicon.with_entry(edited, instead=lexicon.entries[0]))
    assert [entry.phrase for entry in lexicon.entries] == ["套", "税收"]
    assert load_lexicon() == lexicon
    change_lexicon(lambda lexicon: lexicon.without(edited))
    assert [entry.phrase for entry in load_lexicon().entries] == ["税收"]
    assert names_in(lexicon_path().parent) == ["lexicon.json"]


def test_an_office_hands_its_lexicon_round(tmp_path: Path) -> None:
    mine = Lexicon().with_entry(Entry(EntryKind.RENAME, "税收", "税收收入")).with_entry(REJECTED)
    theirs = (
        Lexicon()
        .with_entry(Entry(EntryKind.RENAME, "税收", "地方税收"))
        .with_entry(REJECTED)
        .with_entry(Entry(EntryKind.ALIAS, "园区税收", "park_tax"))
        .with_entry(Entry(EntryKind.ALIAS, "旧名", "gone"))
    )
    handed = tmp_path / "词库.json"
    save_lexicon(theirs, handed)
    joined, contradictions = mine.joined(load_lexicon(handed).entries)
    assert [entry.becomes for entry in joined.entries] == ["税收收入", "", "park_tax", "gone"]
    assert [(one.becomes, other.becomes) for one, other in contradictions] == [("税收收入", "地方税收")]
    assert joined.with_entry(contradictions[0][1]).entries[0].becomes == "地方税收"
    assert joined.aliases({"park_tax"}) == {"园区税收": "park_tax"}


@pytest.mark.parametrize(
    ("entry", "words"),
    [
        (Entry(EntryKind.RENAME, "", "税收"), "不完整"),
        (Entry(EntryKind.RENAME, "税收", " "), "不完整"),
        (Entry(EntryKind.RENAME, "税收", "税收"), "前后相同"),
        (Entry(EntryKind.REJECT, "一\n二"), "只能是一行"),
        (Entry(EntryKind.UNIT, "家" * 61, "家"), "只能是一行"),
    ],
)
def test_an_entry_that_says_nothing_is_refused(entry: Entry, words: str) -> None:
    with pytest.raises(CaseError, match=words):
        Lexicon().with_entry(entry)


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (b"", CaseProblem.NOT_A_CASE),
        (b"\xff\xfe", CaseProblem.NOT_A_CASE),
        (b'{"format": "other", "version": 1}', CaseProblem.NOT_A_CASE),
        (b"[1, 2]", CaseProblem.NOT_A_CASE),
        (b'{"format": "fiscal-desk-lexicon", "version": 99, "entries": [7]}', CaseProblem.NEWER_VERSION),
        (b'{"format": "fiscal-desk-lexicon", "version": 1, "entries": [{"kind"', CaseProblem.DAMAGED),
        (b'{"format": "fiscal-desk-lexicon", "version": 1, "entries": [7]}', CaseProblem.DAMAGED),
        (
            b'{"format": "fiscal-desk-lexicon", "version": 1, "entries": [{"kind": "unit", "phrase": ""}]}',
            CaseProblem.DAMAGED,
        ),
    ],
    ids=repr,
)
def test_a_file_that_is_no_lexicon_is_one_clear_line(tmp_path: Path, data: bytes, problem: CaseProblem) -> None:
    path = tmp_path / "词库.json"
    path.write_bytes(data)
    with pytest.raises(CaseError) as caught:
        load_lexicon(path)
    assert caught.value.problem is problem
    assert re.fullmatch("[^\n]*词库[^\n]*", str(caught.value))
    with pytest.raises(CaseError) as caught:
        load_lexicon(tmp_path / "无.json")
    assert caught.value.problem is CaseProblem.MISSING


def test_a_damaged_lexicon_is_never_overwritten() -> None:
    save_lexicon(Lexicon().with_entry(REJECTED))
    half = lexicon_path().read_bytes()[:60]
    lexicon_path().write_bytes(half)
    with pytest.raises(CaseError) as caught:
        change_lexicon(lambda lexicon: lexicon.with_entry(Entry(EntryKind.UNIT, "套", "套")))
    assert caught.value.problem is CaseProblem.DAMAGED
    assert lexicon_path().read_bytes() == half
    aside = set_aside(datetime(2025, 3, 1, 9))
    assert aside is not None
    assert aside.read_bytes() == half
    assert load_lexicon() == Lexicon()
    assert set_aside(datetime(2025, 3, 1, 9)) is None


def test_a_lexicon_that_cannot_be_written_leaves_the_old_one(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(CaseError):
        save_lexicon(Lexicon(), tmp_path / "file" / "词库.json")


def test_learning_changes_nothing_in_the_case_by_itself(taught: Case) -> None:
    before = seen(taught)
    for report in taught.reports:
        for figure in taught.figures(report.id):
            lessons_of(figure, report, taught.name)
    others(REJECTED, taught)
    assert seen(taught) == before
