"""四、目标与完成情况: what was promised beside what became of it; what was reached only if there is room."""

from collections import Counter
from collections.abc import Iterator, Sequence

from fiscal_desk.comparison.model import Member, Outcome, Promise
from fiscal_desk.memo.findings.missed import (
    achieved,
    is_budget,
    is_of_budget,
    lower_tier,
    missed_id,
    planned,
    promise_name,
    with_shortfall,
)
from fiscal_desk.memo.findings.once import promises_once
from fiscal_desk.memo.material import Material
from fiscal_desk.memo.model import Align, Block, Column, Heading, Paragraph, Table, TableRow, plain
from fiscal_desk.memo.quotations.quoting import place_in
from fiscal_desk.memo.words.counted import outcome_parts
from fiscal_desk.memo.words.filling import phrases, said
from fiscal_desk.memo.words.names import short_name
from fiscal_desk.memo.words.stated import stated
from fiscal_desk.memo.words.told import told
from fiscal_desk.vocabulary.periods import period_word
from fiscal_desk.vocabulary.words import word_of

_COLUMNS = (
    Column("序号", Align.CENTRE),
    Column("指标", least=7, most=20),
    Column("目标", Align.RIGHT, most=9, whole=True),
    Column("实绩", Align.RIGHT, most=9, whole=True),
    Column("对照结果", Align.CENTRE, least=4, most=9),
    Column("出处", Align.CENTRE, least=4, most=9, whole=True),
)
#: Up to so many judged targets are all listed; of more only those that were not reached.
_MOST = 8


def compose(material: Material) -> list[Block]:
    """Return a summary and a table with a band for each pair of sources; nothing where nothing can be judged."""
    promises = promises_once(material)
    judged = [each for each in promises if each.outcome is not None]
    beside = len(promises) - len(judged)
    if material.brief or not (judged or (material.full and promises)):
        return []
    words = phrases().promises
    shown = _shown(material, judged)
    text = []
    if shown and len(shown) < len(judged):
        kinds = Counter(word_of(each.outcome) for each in shown if each.outcome is not None)
        which = "、".join(said(words.exception, word=word, count=count) for word, count in kinds.items())
        text.append(said(words.exceptions, listed=which, count=len(judged) - len(shown)))
    elif judged:
        counted = Counter(each.outcome for each in judged)
        text.append(said(words.judged, count=len(judged), parts=outcome_parts(counted)))
        text.append(words.all if shown else words.detail)
    elif shown:
        text.append(said(words.beside_listed, count=beside))
    if material.full and beside and judged:
        text.append(said(words.beside, count=beside))
    members = [member for each in judged for member in _members(each)]
    summary = told("".join(text), "promises", (), members)
    blocks: list[Block] = [Heading(1, phrases().headings.promises, id="promises"), summary]
    if shown:
        blocks.append(Table(columns=_COLUMNS, rows=tuple(_rows(material, shown))))
    listed = judged if material.full else [each for each in shown if each.outcome is not Outcome.REACHED]
    return [*blocks, *_beside(material, listed)]


def _members(promise: Promise) -> list[Member]:
    return [(promise.plan_report, promise.plan.id), (promise.actual_report, promise.actual.id)]


def _beside(material: Material, promises: Sequence[Promise]) -> Iterator[Paragraph]:
    """Yield what the table has no room for: what differs, the reports' own reasons, stricter and looser targets."""
    words = phrases().promises
    if material.full and (against := [each for each in promises if each.against]):
        items = "；".join(f"{promise_name(material, each)}{each.against}" for each in against)
        members = [member for each in against for member in _members(each)]
        yield told(said(words.against, items=items), "promises.against", (), members)
    if differs := [each for each in promises if each.differs]:
        items = "；".join(f"{promise_name(material, each)}{each.differs}" for each in differs)
        members = [member for each in differs for member in _members(each)]
        yield told(said(words.differs, items=items), "promises.differs", (), members)
    for each in promises:
        if each.cause:
            made = said(
                words.cause, what=promise_name(material, each), report=short_name(each.actual_report), cause=each.cause
            )
            yield told(made, "promises.cause", (missed_id(material, each),), _members(each))


def _shown(material: Material, judged: Sequence[Promise]) -> Sequence[Promise]:
    if material.full:
        return promises_once(material)
    if len(judged) <= _MOST:
        return judged
    # What was missed comes before what cannot be told.
    return sorted(
        (each for each in judged if each.outcome is not Outcome.REACHED),
        key=lambda each: each.outcome is not Outcome.MISSED,
    )


def _rows(material: Material, promises: Sequence[Promise]) -> list[TableRow]:
    bands: dict[str, list[Promise]] = {}
    for promise in promises:
        bands.setdefault(_band(material, promise), []).append(promise)
    rows: list[TableRow] = []
    number = 0
    for band, members in bands.items():
        rows.append(TableRow((plain(band),), band=True))
        for promise in members:
            number += 1
            cells = (
                str(number),
                promise_name(material, promise),
                _plan(material, promise),
                achieved(material, promise),
                _result(material, promise),
                _source(material, promise),
            )
            rows.append(TableRow(tuple(plain(cell) for cell in cells)))
    return rows


def _band(material: Material, promise: Promise) -> str:
    words = phrases().promises
    own = promise.plan_report == promise.actual_report and promise.plan.period == promise.actual.period
    return said(
        words.band_budget if own and is_budget(material, promise) else words.band,
        report=short_name(promise.plan_report),
        period=period_word(promise.plan.period),
        other=short_name(promise.actual_report),
        year=period_word(promise.actual.period),
    )


def _plan(material: Material, promise: Promise) -> str:
    """The target as stated; a growth that is held against a level says what it comes to, as computed."""
    if lower := lower_tier(material, promise):
        upper = stated(material, promise.plan_report, promise.plan)
        return said(phrases().missed.tiers, lower=stated(material, *lower), upper=f"\n{upper}")
    computed = promise.level if promise.actual.measure is not promise.plan.measure else None
    level = said(phrases().missed.level, value=computed.text) if computed else ""
    return planned(material, promise) + level


def _source(material: Material, promise: Promise) -> str:
    """The excerpts' numbers; what is not quoted is found by its paragraph in the report of the result."""
    numbers = material.citations.of(
        ((promise.plan_report, promise.plan.id), (promise.actual_report, promise.actual.id))
    )
    if numbers:
        return f"摘录{'、'.join(map(str, numbers))}"
    return place_in(material.report(promise.actual_report), promise.actual.start)


def _result(material: Material, promise: Promise) -> str:
    """What became of the target; where that cannot be said yet, how target and last result lie."""
    if lower_tier(material, promise):
        return phrases().promises.upper
    if promise.outcome is not None:
        word = with_shortfall(material, promise, word_of(promise.outcome))
        why = getattr(phrases().left_open, promise.why) if promise.why else ""
        return said(phrases().promises.open, word=word, why=why) if why else word
    lie, words = promise.note.partition("：")[0], phrases().contrasts
    if not lie.startswith(words.target) or lie == words.target:
        return "—"
    return words.budget + lie.removeprefix(words.target) if is_of_budget(material, promise) else lie
