"""The tables that `python -m tests.accuracy` prints; widths count a Chinese character as two."""

import unicodedata
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from tests.accuracy.agreeing import FIELDS
from tests.accuracy.confidence import Confidence, confidence_of
from tests.accuracy.scoring import RelationCount, Score, added

KINDS = ("sum", "share", "level_change", "same", "actual_plan")
CONFIDENCE = ("sure_right", "wrong_in_doubt", "in_doubt")
SHOWN = ("missed", "false", *FIELDS, "relations")


def score_table(scores: Mapping[str, Score], groups: Mapping[str, Sequence[str]] | None = None) -> Iterator[str]:
    """Yield one line per report, one per group of reports, and one of all figures together."""
    rows = [["report", "gold", "read", "F1", *FIELDS, "without scope", "no correction", *CONFIDENCE]]
    rows += [[name, *_cells(one)] for name, one in scores.items()]
    for name, members in (groups or {}).items():
        if members:
            rows.append([name, *_cells(added(scores[member] for member in members))])
    if len(scores) > 1:
        rows.append(["all figures", *_cells(added(scores.values()))])
    yield from _aligned(rows)


def _cells(one: Score) -> list[str]:
    sure = confidence_of(one)
    shares = (one.f1, *(one.right[name] for name in FIELDS), one.without_scope, one.needs_no_correction)
    doubts = (sure.sure_right_share, sure.wrong_in_doubt_share, sure.in_doubt_share)
    return [str(one.gold), str(one.read), *(f"{share:.3f}" for share in (*shares, *doubts))]


def relation_table(scores: Mapping[str, Score]) -> Iterator[str]:
    """Yield right / annotated and right / read for every kind of relation and for tasks, per report and in all."""
    total = added(scores.values())
    kinds = [kind for kind in KINDS if kind in total.relations]
    rows = [["report", *kinds, "tasks"]]
    for name, one in scores.items():
        rows.append([name, *(_counted(count) for count in (*map(one.relations.get, kinds), one.tasks))])
    counts = (*map(total.relations.get, kinds), total.tasks)
    rows.append(["all (of gold, of read)", *map(_shares, counts)])
    yield from _aligned(rows)


def _counted(count: RelationCount | None) -> str:
    return f"{count.right} of {count.gold}, read {count.read}" if count else "-"


def _shares(count: RelationCount | None) -> str:
    if not count or not count.gold:
        return "-"
    return f"{count.right / count.gold:.3f}, {count.right / count.read if count.read else 0:.3f}"


def confidence_table(one: Confidence) -> Iterator[str]:
    """Yield the three promises of confidence with what was reached."""
    yield from _aligned(
        [
            ["confidence", "reached", "wanted", "counts"],
            ["sure_right", f"{one.sure_right_share:.3f}", ">= 0.970", f"{one.sure_right} of {one.sure}"],
            ["wrong_in_doubt", f"{one.wrong_in_doubt_share:.3f}", ">= 0.700", f"{one.wrong_doubtful} of {one.wrong}"],
            ["in_doubt", f"{one.in_doubt_share:.3f}", "<= 0.250", f"{one.found - one.sure} of {one.found}"],
            ["sure false alarms", "", "", str(one.sure_false_alarms)],
        ]
    )


def errors(name: str, one: Score, text: str, shown: str) -> Iterator[str]:
    """Yield every error of one kind (a field, missed, false) with the words around it."""
    if shown == "missed":
        for gold in one.missed:
            yield f"{name} {gold['start']} missed {gold['text']} | {gold.get('indicator')} | {_around(text, gold)}"
    elif shown == "false":
        for read in one.false_alarms:
            yield f"{name} {read['start']} false {read['text']} | {read.get('indicator')} | {_around(text, read)}"
    elif shown == "relations":
        for kind, count in one.relations.items():
            yield from (f"{name} {kind} missed {_members(key, text)}" for key in sorted(count.missed, key=str))
            yield from (f"{name} {kind} false {_members(key, text)}" for key in sorted(count.false_alarms, key=str))
    for wrong in one.wrong:
        if wrong.field == shown:
            sure = float(wrong.read.get("confidence", 1.0))
            yield (
                f"{name} {wrong.gold['start']} {wrong.gold['text']} | gold: {wrong.gold.get(shown)} | "
                f"read: {wrong.read.get(shown)} ({sure:.2f}) | {_around(text, wrong.gold)}"
            )


def _members(key: tuple[object, ...], text: str) -> str:
    starts = [start for one in key[1:] for start in (one if isinstance(one, tuple) else (one,))]
    return " | ".join(f"{start} …{text[max(0, start - 8) : start + 10]}…" for start in starts).replace("\n", " ")


def _around(text: str, figure: Mapping[str, int]) -> str:
    before = text[max(0, figure["start"] - 25) : figure["start"]]
    return f"{before}【{text[figure['start'] : figure['end']]}】{text[figure['end'] : figure['end'] + 12]}".replace(
        "\n", " "
    )


def error_kinds(scores: Sequence[Score]) -> Iterator[str]:
    """Yield the kinds of error, the most frequent first."""
    kinds: Counter[str] = Counter()
    for one in scores:
        kinds["missed"] += len(one.missed)
        kinds["false alarm"] += len(one.false_alarms)
        for wrong in one.wrong:
            if wrong.field in ("bound", "measure", "stance", "unit"):
                kinds[f"{wrong.field}: {wrong.gold.get(wrong.field)} read as {wrong.read.get(wrong.field)}"] += 1
            elif wrong.field == "indicator":
                kinds[f"indicator: {_label_error(str(wrong.gold['indicator']), str(wrong.read['indicator']))}"] += 1
            else:
                kinds[wrong.field] += 1
    for kind, count in kinds.most_common():
        if count:
            yield f"{count:5} {kind}"


def _label_error(gold: str, read: str) -> str:
    if not read:
        return "none read"
    if read in gold:
        return "too short"
    if gold in read:
        return "too long"
    return "overlapping" if len(set(gold) & set(read)) * 2 >= len(set(gold)) else "another one"


def _width(cell: str) -> int:
    return sum(2 if unicodedata.east_asian_width(sign) in "WF" else 1 for sign in cell)


def _aligned(rows: Sequence[Sequence[str]]) -> Iterator[str]:
    widths = [max(_width(cell) for cell in column) for column in zip(*rows, strict=True)]
    for row in rows:
        first = row[0] + " " * (widths[0] - _width(row[0]))
        rest = [" " * (width - _width(cell)) + cell for cell, width in zip(row[1:], widths[1:], strict=True)]
        yield "  ".join([first, *rest])
