"""An office's own Word template: its styles in place of ours, by the names that resources/memo/template.toml lists.

Only styles are taken, and what they stand on (theme, numbering): page, page numbers and words stay the memo's own.
"""

from copy import deepcopy
from functools import cache
from pathlib import Path

import msgspec
from lxml import etree

from fiscal_desk.memo.errors import MemoError
from fiscal_desk.memo.typesetting import styles
from fiscal_desk.memo.typesetting.ooxml.fonts import Faces
from fiscal_desk.memo.typesetting.ooxml.xml import W
from fiscal_desk.report.errors import Refusal
from fiscal_desk.report.readers.word.names import value_of
from fiscal_desk.report.readers.word.package import Package
from fiscal_desk.resources import resources_folder
from fiscal_desk.typed import from_toml
from fiscal_desk.wordlists.entries import Entry, Words
from fiscal_desk.wordlists.files import WordListError

_STYLE, _BASED, _NEXT = (f"{{{W}}}{name}" for name in ("style", "basedOn", "next"))
_ID, _TYPE, _DEFAULT, _VAL = (f"{{{W}}}{name}" for name in ("styleId", "type", "default", "val"))
_NAMING = tuple(f"{{{W}}}{name}" for name in ("pStyle", "tblStyle", "rStyle"))

#: The key of each style in template.toml.
_KEYS = {
    styles.NORMAL: "normal",
    styles.TITLE: "title",
    styles.RECIPIENT: "recipient",
    **{styles.heading_style(level): f"heading{level}" for level in range(1, 5)},
    styles.ATTACHMENT_LIST: "attachment_list",
    styles.SIGNATURE: "signature",
    styles.ATTACHMENT_LABEL: "attachment_label",
    styles.ATTACHMENT_TITLE: "attachment_title",
    styles.PAGE_NUMBER: "page_number",
    styles.TABLE: "table",
    styles.TABLE_TEXT: "table_text",
    styles.TABLE_HEAD: "table_head",
    styles.TABLE_CAPTION: "table_caption",
    styles.TABLE_UNIT: "table_unit",
    styles.TABLE_NOTE: "table_note",
    styles.PICTURE_CAPTION: "picture_caption",
}


class StyleNames(Entry, frozen=True):
    """What a style is for, and the names by which a template may call it."""

    use: str
    names: Words


class Template(msgspec.Struct, frozen=True):
    """What is taken of a template: parts as bytes, the template's style for each of ours, and what it lacks.

    `lacking` holds one Chinese line for every style that the template has none for; ours takes its place.
    """

    styles: bytes
    theme: bytes = b""
    numbering: bytes = b""
    names: dict[str, str] = {}
    lacking: tuple[str, ...] = ()


def read_template(data: bytes) -> Template:
    """Return what is taken of a .docx or .dotx. Raises MemoError (one Chinese line) where it is none."""
    try:
        package = Package(data, ".docx")
        root, theme, numbering = (package.related(kind) for kind in ("styles", "theme", "numbering"))
    except Refusal as refusal:
        raise MemoError(f"模板不能用：文件{refusal.message}") from refusal
    if root is None:
        raise MemoError("模板不能用：里面没有样式，请用 Word 另存为 .docx 或 .dotx 后再试。")
    there = {((value_of(style, "name") or "").lower(), _kind(style)): style.get(_ID, "") for style in root.iter(_STYLE)}
    names: dict[str, str] = {}
    lacking = []
    for ours, key in _KEYS.items():
        known = _style_names()[key]
        kind = "table" if ours == styles.TABLE else "paragraph"
        found = next((there[name.lower(), kind] for name in known.names if (name.lower(), kind) in there), "")
        if not found and ours == styles.NORMAL:
            found = _default(root)
        if found:
            names[ours] = found
        else:
            lacking.append(f"模板里没有样式“{known.names[0]}”（用于{known.use}），按国标的样子排。")
    return Template(_bytes(root), _bytes(theme), _bytes(numbering), names, tuple(lacking))


def template_at(path: str) -> Template | None:
    """Return the template of a file, None where none is named. Raises MemoError (one Chinese line)."""
    if not path:
        return None
    try:
        return read_template(Path(path).read_bytes())
    except OSError as error:
        name, why = Path(path).name, error.strerror or error
        raise MemoError(f"模板“{name}”读不出来（{why}），备忘录没有写成，请另选模板或不用模板。") from error


def merged_styles(template: Template, faces: Faces) -> bytes:
    """Return word/styles.xml: the template's, and ours for what it lacks, based on the template's body."""
    root = etree.fromstring(template.styles)
    there = {style.get(_ID, "") for style in root.iter(_STYLE)}
    for style in etree.fromstring(styles.styles_part(faces)).iter(_STYLE):
        known = style.get(_ID, "")
        base_of_tables = known == "TableNormal" and known not in there
        if (known not in _KEYS or known in template.names) and not base_of_tables:
            continue
        added = deepcopy(style)
        if added.get(_DEFAULT):
            del added.attrib[_DEFAULT]
        added.set(_ID, renamed(template, known))
        for link in (*added.iter(_BASED), *added.iter(_NEXT)):
            link.set(_VAL, renamed(template, link.get(_VAL, "")))
        root.append(added)
    return _bytes(root)


def renamed(template: Template, style: str) -> str:
    """Return what one of our styles is called in the document: by the template's id, ours under a name of its own."""
    if style in template.names:
        return template.names[style]
    return f"FiscalDesk{style}" if style in _KEYS else style


def name_styles(template: Template, root: etree._Element) -> None:
    """Have a part name the template's styles in place of ours."""
    for naming in root.iter(*_NAMING):
        naming.set(_VAL, renamed(template, naming.get(_VAL, "")))


@cache
def _style_names() -> dict[str, StyleNames]:
    """Raises WordListError where the file was broken."""
    path = resources_folder() / "memo" / "template.toml"
    try:
        found = from_toml(path, dict[str, StyleNames])
    except ValueError as error:
        raise WordListError(f"{path.name}写法不对（{error}）") from error
    if set(found) != set(_KEYS.values()):
        raise WordListError(f"{path.name}里的键应为{'、'.join(_KEYS.values())}")
    return found


def _kind(style: etree._Element) -> str:
    return style.get(_TYPE, "paragraph")


def _default(root: etree._Element) -> str:
    defaults = (
        each for each in root.iter(_STYLE) if _kind(each) == "paragraph" and each.get(_DEFAULT) in ("1", "true")
    )
    return next((each.get(_ID, "") for each in defaults), "")


def _bytes(root: etree._Element | None) -> bytes:
    if root is None:
        return b""
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
