"""Formulas in a line of text: 3/4 for a fraction, 10² for a power, brackets where a formula has them."""

from fiscal_desk.report.readers.raised import SUPERSCRIPTS
from fiscal_desk.report.readers.word.names import MATHS, Element

_PARTS = {"f": ("num", "den"), "sSup": ("e", "sup"), "rad": ("deg", "e")}
#: Nobody reads a formula in a formula in a formula.
_DEEPEST = 40


def formula_text(element: Element, depth: int = 0) -> str:
    """Return what a formula (m:oMath or m:oMathPara, or a part of one) says in a line."""
    if depth > _DEEPEST:
        return ""
    name = _name(element)
    if name == "t":
        return element.text or ""
    if name in _PARTS:
        first, second = (_part(element, part, depth) for part in _PARTS[name])
        if name == "f":
            return f"{_grouped(first)}/{_grouped(second)}"
        if name == "sSup":
            return first + raised(second)
        return f"{raised(first)}√{_grouped(second)}"
    inside = "".join(formula_text(child, depth + 1) for child in element if isinstance(child.tag, str))
    return f"({inside})" if name == "d" else inside


def raised(text: str) -> str:
    """Return digits as a power: 2 → ²; what has no raised form stands after ^."""
    lifted = text.translate(SUPERSCRIPTS)
    has_form = all(before != after or before == " " for before, after in zip(text, lifted, strict=True))
    return lifted if has_form else f"^{_grouped(text)}"


def _part(element: Element, name: str, depth: int) -> str:
    part = element.find(f"{{{MATHS}}}{name}")
    return "" if part is None else formula_text(part, depth + 1)


def _grouped(text: str) -> str:
    """Put brackets around what is more than one number or name."""
    return text if len(text) < 2 or text.replace(".", "").isalnum() or text.startswith("(") else f"({text})"


def _name(element: Element) -> str:
    return str(element.tag).rpartition("}")[2] if str(element.tag).startswith(f"{{{MATHS}}}") else ""
