"""五、目标与完成情况: what was promised beside what became of it."""

from collections import Counter
from collections.abc import Iterator

from fiscal_desk.comparison.model import Outcome, Promise
from fiscal_desk.figures.printing import print_figure
from fiscal_desk.memo.material import Material
from fiscal_desk.memo.model import Align, Block, Column, Heading, Table, TableRow, paragraph, plain
from fiscal_desk.memo.words.names import short_name
from fiscal_desk.memo.words.wording import measured
from fiscal_desk.vocabulary.periods import period_word
from fiscal_desk.vocabulary.words import word_of

_COLUMNS = (
    Column("序号", Align.CENTRE),
    Column("指标", most=20),
    Column("目标", Align.RIGHT, most=14),
    Column("实绩", Align.RIGHT, most=14),
    Column("对照结果", Align.CENTRE, least=4, most=9),
)


def compose(material: Material) -> list[Block]:
    """Return a summary and a table with a band for each pair of sources; nothing where no target meets a result."""
    promises = material.comparison.promises
    if not promises:
        return []
    counted = Counter(promise.outcome for promise in promises)
    said = [f"{word_of(outcome)}目标的{counted[outcome]}项" for outcome in Outcome if counted[outcome]]
    if counted[None]:
        said.append(f"只作并列、不作判断的{counted[None]}项")
    text = f"报告所载目标与实绩可以对照的共{len(promises)}项，其中{'、'.join(said)}，列示如下。"
    table = Table(columns=_COLUMNS, rows=tuple(_rows(promises)))
    return [Heading(1, "目标与完成情况"), paragraph(text), table, *map(paragraph, _said_beside(promises))]


def _said_beside(promises: tuple[Promise, ...]) -> Iterator[str]:
    """Yield what the table has no room for: stricter and looser targets, what differs, the reports' own reasons."""
    judged = [promise for promise in promises if promise.outcome is not None]
    against = [f"{_name(each)}{each.against}" for each in judged if each.against]
    if against:
        yield f"与上年实绩相比，{'；'.join(against)}。"
    differs = [f"{_name(each)}{each.differs}" for each in judged if each.differs]
    if differs:
        yield f"对照时宜留意：{'；'.join(differs)}。"
    for promise in judged:
        if promise.cause:
            yield f"{_name(promise)}，{short_name(promise.actual_report)}称“{promise.cause}”。"


def _rows(promises: tuple[Promise, ...]) -> list[TableRow]:
    bands: dict[str, list[Promise]] = {}
    for promise in promises:
        bands.setdefault(_band(promise), []).append(promise)
    rows: list[TableRow] = []
    number = 0
    for band, members in bands.items():
        rows.append(TableRow((plain(band),), band=True))
        for promise in members:
            number += 1
            cells = (
                str(number),
                _name(promise),
                _plan(promise),
                print_figure(promise.actual),
                _result(promise),
            )
            rows.append(TableRow(tuple(plain(cell) for cell in cells)))
    return rows


def _band(promise: Promise) -> str:
    return (
        f"目标：{short_name(promise.plan_report)}所载{period_word(promise.plan.period)}目标；"
        f"实绩：{short_name(promise.actual_report)}所载{period_word(promise.actual.period)}数"
    )


def _name(promise: Promise) -> str:
    name = measured(promise.label, promise.plan.measure)
    return f"{name}（{promise.plan.scope}）" if promise.plan.scope else name


def _plan(promise: Promise) -> str:
    """The target as stated; a growth that is held against a level says what it comes to, as computed."""
    said = print_figure(promise.plan)
    computed = promise.level if promise.actual.measure is not promise.plan.measure else None
    return f"{said}（测算为{computed.text}）" if computed else said


def _result(promise: Promise) -> str:
    """What became of the target; where that cannot be said yet, how target and last result lie."""
    if promise.outcome is not None:
        return word_of(promise.outcome)
    lie = promise.note.partition("：")[0]
    return lie if lie.startswith("目标") and len(lie) > len("目标") else "—"
