"""The desk's own actions: opening, saving, walking, looking. What is done to figures is in `correcting`.

All shortcuts have modifiers or are function keys: a plain letter belongs to the input method.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from fiscal_desk.desk.looks.icons import icon


class Actions(QObject):
    """One attribute an action; the window connects them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._icons: dict[QAction, str] = {}
        self.new_case = self._make(self.tr("新建案卷"), "Ctrl+N")
        self.open_reports = self._make(self.tr("打开报告…"), "Ctrl+O", icon_name="open")
        self.open_reports.setIconText(self.tr("打开报告"))
        self.open_case = self._make(self.tr("打开案卷…"), "Ctrl+Shift+O", icon_name="case")
        self.open_samples = self._make(self.tr("打开示例报告"), icon_name="samples")
        self.save_case = self._make(self.tr("保存案卷"), "Ctrl+S")
        self.save_case_as = self._make(self.tr("案卷另存为…"), "Ctrl+Shift+S")
        self.memo = self._make(self.tr("生成备忘录…"), "Ctrl+P", icon_name="memo")
        self.memo.setIconText(self.tr("生成备忘录"))
        self.clear_recent = self._make(self.tr("清空列表"))
        self.quit = self._make(self.tr("退出"), "Ctrl+Q")
        self.quit.setMenuRole(QAction.MenuRole.QuitRole)
        self.copy = self._make(self.tr("复制"), "Ctrl+C")
        self.find = self._make(self.tr("查找…"), "Ctrl+F", icon_name="search")
        self.find_next = self._make(self.tr("查找下一处"), "F3")
        self.find_previous = self._make(self.tr("查找上一处"), "Shift+F3")
        self.previous_waiting = self._make(self.tr("上一条待核"), "Shift+F8", "Alt+Left", icon_name="previous")
        self.next_waiting = self._make(self.tr("下一条待核"), "F8", "Alt+Right", icon_name="next")
        self.previous_figure = self._make(self.tr("上一个数据"), "Alt+Up")
        self.next_figure = self._make(self.tr("下一个数据"), "Alt+Down")
        self.to_text = self._make(self.tr("回到正文"), "Ctrl+T")
        self.next_pane = self._make(self.tr("下一个窗格"), "F6")
        self.to_list = self._make(self.tr("到数据列表"), "Ctrl+D")
        self.to_bottom = self._make(self.tr("到对照与核对"), "Ctrl+E")
        self.zoom_in = self._make(self.tr("放大文字"), "Ctrl++", "Ctrl+=")
        self.zoom_out = self._make(self.tr("缩小文字"), "Ctrl+-")
        self.zoom_reset = self._make(self.tr("原始大小"), "Ctrl+0")
        self.even_out = self._make(self.tr("各窗格等宽"))
        self.key_sheet = self._make(self.tr("快捷键一览"), "Ctrl+/")
        self.change_keys = self._make(self.tr("更改快捷键…"))
        self.about = self._make(self.tr("关于财政对读"))
        self.about.setMenuRole(QAction.MenuRole.AboutRole)
        self.previous_waiting.setToolTip(self.tr("按核对顺序跳到上一条待核的数据"))
        self.next_waiting.setToolTip(self.tr("按核对顺序跳到下一条待核的数据"))
        self.open_reports.setToolTip(self.tr("打开一份或几份报告"))
        self.memo.setToolTip(self.tr("把对照、分歧和更正写成 Word 备忘录"))
        self.dress()

    def dress(self) -> None:
        """Draw the icons anew, in the palette's colours."""
        for action, name in self._icons.items():
            action.setIcon(icon(name))

    def connect_all(self, slots: dict[str, Callable[[], object]]) -> None:
        """Connect actions by name to what they do."""
        for name, slot in slots.items():
            action: QAction = getattr(self, name)
            action.triggered.connect(lambda _checked=False, slot=slot: slot())

    def _make(self, words: str, *keys: str, icon_name: str = "") -> QAction:
        action = QAction(words, self)
        action.setShortcuts([QKeySequence(each) for each in keys])
        if icon_name:
            self._icons[action] = icon_name
        return action
