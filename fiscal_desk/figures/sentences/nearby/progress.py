"""How far things came that their sentence names once: 重点项目开工12个、竣工8个; 改厕任务甲座，完成乙座，完成率丙%."""

from fiscal_desk.figures.mentions.mention import Mention
from fiscal_desk.figures.model import LEVEL
from fiscal_desk.figures.sentences.subjects import named
from fiscal_desk.wordlists.files import wordlist
from fiscal_desk.wordlists.naming import SubjectWords

#: How many numbers back the things may be named.
_FARTHEST = 12
#: Between a task and what was done of it stands no more than one number.
_NEAR = 3
_SHORTEST_NAME = 2
_JOINTS = "、，,和及以 "


def carry_progress(mention: Mention, before: list[Mention]) -> None:
    """Name what got to a step (竣工8个) after what its sentence says got to the one before (重点项目开工12个)."""
    step = mention.pre.strip(_JOINTS)
    if step not in wordlist(SubjectWords).progress or mention.measure is not LEVEL:
        return
    for other in before[: -_FARTHEST - 1 : -1]:
        if other.sentence != mention.sentence:
            return
        if other.measure is LEVEL and other.unit == mention.unit and other.label != step and not other.names_next:
            if whole := _at_step(other.label, step):
                named(mention, whole, "completed", f"承前：{other.label}")
            return


def _at_step(label: str, step: str) -> str:
    """Return a label with its step replaced; empty where it names no thing that got to one."""
    steps = wordlist(SubjectWords).progress
    if ended := max((word for word in steps if label.endswith(word)), key=len, default=""):
        return label[: -len(ended)] + step if len(label) - len(ended) >= _SHORTEST_NAME else ""
    begun = max((word for word in steps if label.startswith(word)), key=len, default="")
    return step + label[len(begun) :] if begun and len(label) - len(begun) >= _SHORTEST_NAME else ""


def carry_task(mention: Mention, before: list[Mention]) -> None:
    """Name what was done, and what share of it, after the task that was told right before, without calling it one."""
    rules = wordlist(SubjectWords)
    met = rules.met_task.regex.fullmatch(mention.pre.strip(_JOINTS))
    if met is None:
        return
    task = next((other for other in before[:-_NEAR:-1] if other.sentence != mention.sentence or _is_task(other)), None)
    if task is None or task.sentence != mention.sentence or (met["rate"] is None and task.unit != mention.unit):
        return
    what = rules.of_task.regex.sub("", task.label)
    if len(what) >= _SHORTEST_NAME:
        named(mention, what + ("完成率" if met["rate"] else ""), "completed", f"承前：{task.label}")


def _is_task(other: Mention) -> bool:
    return other.measure is LEVEL and wordlist(SubjectWords).of_task.regex.search(other.label) is not None
