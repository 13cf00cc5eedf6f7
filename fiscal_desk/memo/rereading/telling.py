"""What reading a memo again gave, as lines to read and as plain values for JSON."""

from typing import Any

from fiscal_desk.memo.rereading.rereading import Difference, DifferenceKind, Reread

_WORDS = {
    DifferenceKind.EDITED: "文件里改过",
    DifferenceKind.CHANGED: "案卷里变了，文件没有改过",
    DifferenceKind.BOTH: "文件里改过，案卷里也变了",
    DifferenceKind.MISSING: "文件里没有（删去了，或写成之后案卷里才有）",
    DifferenceKind.GONE: "案卷里已没有",
    DifferenceKind.ADDED: "文件里新增",
}


def kind_words(kind: DifferenceKind) -> str:
    """Return how a sentence stands, in words for the user."""
    return _WORDS[kind]


def lines_of(reread: Reread, name: str) -> list[str]:
    """Return what differs as lines: how, then what the case says, then what the file says."""
    if not reread.found:
        return [f"{name}：没有认出备忘录的句子，可能不是由本案卷写成的，或书签已被清除。"]
    lines = [f"{name}：认出{reread.found}句，{len(reread.differences)}处不同"]
    for each in reread.differences:
        lines.append(kind_words(each.kind))
        lines += [f"\t案卷：{each.now}"] if each.now else []
        lines += [f"\t文件：{each.edited}"] if each.edited else []
    return lines


def json_form(reread: Reread, name: str) -> dict[str, Any]:
    """Return what differs as plain values."""
    return {
        "document": name,
        "found": reread.found,
        "differences": [_difference_form(each) for each in reread.differences],
    }


def _difference_form(each: Difference) -> dict[str, Any]:
    form = {"kind": each.kind.value, "sentence": each.sentence, "case": each.now, "file": each.edited}
    return {name: value for name, value in form.items() if value} | {"may_be_taken": each.may_be_taken}
