"""What the user may set: one table, from which the dialog is drawn and values are kept."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QObject, QSettings, Signal

from fiscal_desk.desk.settings.language import LANGUAGES

Value = str | float


class Page(StrEnum):
    """The pages of the dialog."""

    LOOK = "look"
    REVIEW = "review"
    MEMO = "memo"


class Kind(StrEnum):
    """How a preference is entered."""

    CHOICE = "choice"
    NUMBER = "number"
    TEXT = "text"
    FONT = "font"


@dataclass(frozen=True)
class Preference:
    """One line of the table; words are asked for when the dialog is drawn, in the language of then.

    `key` is its place in the settings file; `low`, `high`, `step` and `suffix` are of numbers; `hint` may be empty.
    """

    key: str
    page: Page
    kind: Kind
    default: Value
    words: Callable[[], str]
    hint: Callable[[], str] = str
    choices: Callable[[], list[tuple[str, str]]] = list
    low: float = 0
    high: float = 0
    step: float = 1
    suffix: Callable[[], str] = str


translate = QCoreApplication.translate


def _login() -> str:
    from fiscal_desk.case.case import current_user  # settings are read before the window is there, cases after it

    return current_user()


PREFERENCES: tuple[Preference, ...] = (
    Preference(
        "language",
        Page.LOOK,
        Kind.CHOICE,
        "",
        lambda: translate("Preferences", "界面语言(&L)"),
        choices=lambda: [("", "跟随系统 / System"), *LANGUAGES.items()],
    ),
    Preference(
        "look/scheme",
        Page.LOOK,
        Kind.CHOICE,
        "",
        lambda: translate("Preferences", "明暗(&C)"),
        choices=lambda: [
            ("", translate("Preferences", "跟随系统")),
            ("light", translate("Preferences", "浅色")),
            ("dark", translate("Preferences", "深色")),
        ],
    ),
    Preference(
        "look/page_font",
        Page.LOOK,
        Kind.FONT,
        "",
        lambda: translate("Preferences", "正文字体(&F)"),
        lambda: translate("Preferences", "报告窗格里正文的字体；标题用界面字体。"),
    ),
    Preference(
        "look/page_points",
        Page.LOOK,
        Kind.NUMBER,
        12.0,
        lambda: translate("Preferences", "正文字号(&S)"),
        lambda: translate("Preferences", "100% 缩放时的字号；看的时候可用 Ctrl+加号、Ctrl+减号临时放大缩小。"),
        low=8,
        high=24,
        step=0.5,
        suffix=lambda: " pt",
    ),
    Preference(
        "review/who",
        Page.REVIEW,
        Kind.TEXT,
        "",
        lambda: translate("Preferences", "署名(&N)"),
        lambda: translate("Preferences", "记在每一处更正里；不填则用登录名“{name}”。").format(name=_login()),
    ),
    Preference(
        "review/about",
        Page.REVIEW,
        Kind.NUMBER,
        5.0,
        lambda: translate("Preferences", "“约”的幅度(&A)"),
        lambda: translate("Preferences", "“约”“左右”在此幅度内算相符；改后用于当前案卷和今后的新案卷，可撤销。"),
        low=0.5,
        high=20,
        step=0.5,
        suffix=lambda: " %",
    ),
    Preference(
        "review/about_rate",
        Page.REVIEW,
        Kind.NUMBER,
        0.3,
        lambda: translate("Preferences", "比率“约”的幅度(&R)"),
        lambda: translate("Preferences", "增速、占比等比率前后有“约”“左右”的，上下多少个百分点以内算相符。"),
        low=0,
        high=5,
        step=0.1,
        suffix=lambda: translate("Preferences", " 个百分点"),
    ),
    Preference(
        "review/rounding",
        Page.REVIEW,
        Kind.CHOICE,
        "",
        lambda: translate("Preferences", "尾差的认定(&D)"),
        lambda: translate(
            "Preferences", "勾稽的差额在四舍五入和所选末位之内的算尾差；改后用于当前案卷和今后的新案卷，可撤销。"
        ),
        choices=lambda: [
            ("", translate("Preferences", "自动（几个数相加、相除时各放宽 1 个末位）")),
            ("0", translate("Preferences", "不放宽（只认四舍五入）")),
            ("1", translate("Preferences", "每个数放宽 1 个末位")),
            ("2", translate("Preferences", "每个数放宽 2 个末位")),
        ],
    ),
    Preference(
        "review/automation",
        Page.REVIEW,
        Kind.CHOICE,
        "",
        lambda: translate("Preferences", "打开 .rtf、.pptx 等(&W)"),
        lambda: translate(
            "Preferences", "在 Windows 上没有装 LibreOffice 时，可让 Word 或 WPS 转换；来历不明的文件请勿用。"
        ),
        choices=lambda: [
            ("", translate("Preferences", "只用 LibreOffice")),
            ("allowed", translate("Preferences", "也可以用 Word 或 WPS")),
        ],
    ),
    Preference(
        "memo/office",
        Page.MEMO,
        Kind.TEXT,
        "",
        lambda: translate("Preferences", "落款单位(&O)"),
    ),
    Preference(
        "memo/page_number",
        Page.MEMO,
        Kind.CHOICE,
        "outer",
        lambda: translate("Preferences", "页码位置(&P)"),
        choices=lambda: [
            ("outer", translate("Preferences", "外侧（单页居右，双页居左）")),
            ("centre", translate("Preferences", "居中")),
        ],
    ),
    Preference(
        "memo/fonts",
        Page.MEMO,
        Kind.CHOICE,
        "gb2312",
        lambda: translate("Preferences", "字体(&T)"),
        choices=lambda: [
            ("gb2312", translate("Preferences", "公文常用（仿宋_GB2312、楷体_GB2312）")),
            ("plain", translate("Preferences", "普通（仿宋、楷体，含生僻字）")),
        ],
    ),
)


class Preferences(QObject):
    """Values of the table over the user's settings file; what the file says wrongly counts as not said."""

    changed = Signal(str)  # the key

    def __init__(self, store: QSettings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._table = {each.key: each for each in PREFERENCES}

    def text(self, key: str) -> str:
        """Return a text, a choice or a font; KeyError for a key that is not in the table."""
        row = self._table[key]
        value = str(self._store.value(key, row.default))
        if row.kind is Kind.CHOICE and value not in {choice for choice, _ in row.choices()}:
            return str(row.default)
        return value

    def number(self, key: str) -> float:
        """Return a number within its bounds; KeyError for a key that is not in the table."""
        row = self._table[key]
        try:
            return min(max(float(str(self._store.value(key, row.default))), row.low), row.high)
        except ValueError:
            return float(row.default)

    def set(self, key: str, value: Value) -> None:
        """Keep a value and tell everybody, where it is another one."""
        before = self.number(key) if self._table[key].kind is Kind.NUMBER else self.text(key)
        if value != before:
            self._store.setValue(key, value)
            self.changed.emit(key)
