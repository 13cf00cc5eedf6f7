"""Holds a document against all rules."""

from collections.abc import Callable, Iterable
from pathlib import Path

from fiscal_desk.memo.norms.data import Rule, norms
from fiscal_desk.memo.norms.document.opening import open_document
from fiscal_desk.memo.norms.laid import Laid
from fiscal_desk.memo.norms.model import Found, NormReport, Place, Remark, RuleOutcome
from fiscal_desk.memo.norms.roles import HEADINGS, Role
from fiscal_desk.memo.norms.rules import body, closing, faces, opening, page, page_numbers, tables, wording
from fiscal_desk.memo.words.filling import said
from fiscal_desk.report.errors import Refusal, ReportOpeningError
from fiscal_desk.report.source import read_source

#: The rules by their id in norms.toml.
RULES: dict[str, Callable[[Laid], Iterable[Found]]] = {
    "paper": page.paper,
    "margins": page.margins,
    "grid": page.grid,
    "title": opening.title,
    "recipient": opening.recipient,
    "body": body.body,
    "headings": body.headings,
    "heading_numbers": body.heading_numbers,
    "attachment_list": closing.attachment_list,
    "attachments": closing.attachments,
    "signature": closing.signature,
    "page_numbers": page_numbers.page_numbers,
    "wide_tables": tables.wide_tables,
    "header_rows": tables.header_rows,
    "row_split": tables.row_split,
    "table_text": tables.table_text,
    "fonts": faces.fonts,
    "signs": faces.signs,
    "colour": faces.colour,
    "punctuation": wording.punctuation,
    "numbers": wording.numbers,
}

#: What a rule is about where a document may do without it; rules of tables are about tables.
_ABOUT = {
    "recipient": (Role.RECIPIENT,),
    "headings": HEADINGS,
    "heading_numbers": HEADINGS,
    "attachment_list": (Role.ATTACHMENT_LIST, Role.LABEL),
    "attachments": (Role.LABEL,),
}
_ABOUT_TABLES = ("wide_tables", "header_rows", "row_split", "table_text")


def check_file(path: Path) -> NormReport:
    """Hold a .docx against the norms. Raises ReportOpeningError (one Chinese line) for what is no Word document."""
    try:
        source = read_source(path, None)
        return check_document(source.data, source.name)
    except Refusal as refusal:
        raise ReportOpeningError(refusal.problem, str(path), f"“{path.name}”{refusal.message}") from refusal


def check_document(data: bytes, name: str) -> NormReport:
    """Hold the bytes of a .docx against the norms. Raises Refusal for what is no Word document."""
    known = norms()
    laid = Laid(open_document(data), known)
    return NormReport(name, tuple(_outcome(rule, laid) for rule in known.rules))


def _outcome(rule: Rule, laid: Laid) -> RuleOutcome:
    """The same remark at several places is one remark."""
    found = RULES[rule.id](laid)
    places: dict[str, list[Place]] = {}
    for each in found:
        sentence = said(rule.says[each.key], **dict(each.parts))
        places.setdefault(sentence, []).append(each.place)
    remarks = tuple(Remark(sentence, tuple(dict.fromkeys(where))) for sentence, where in places.items())
    return RuleOutcome(rule.id, rule.title, rule.grade, rule.norm, rule.source, remarks, _is_there(rule.id, laid))


def _is_there(rule: str, laid: Laid) -> bool:
    if rule in _ABOUT_TABLES:
        return bool(laid.document.tables)
    return rule not in _ABOUT or any(role in _ABOUT[rule] for role in laid.roles)
