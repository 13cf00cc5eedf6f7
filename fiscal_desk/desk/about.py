"""About the program: version, licence, what it is built with."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, qVersion
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from fiscal_desk import __version__
from fiscal_desk.desk.icons import application_icon


class AboutDialog(QDialog):
    """One small page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("关于财政对读"))
        sign = QLabel()
        sign.setPixmap(application_icon().pixmap(QSize(56, 56)))
        words = QLabel(
            self.tr(
                "<b>财政对读</b> {version}<br><br>"
                "并排对读财政报告，核对每一个数据，生成对比备忘录。<br>"
                "只在本机运行，不联网，不上传任何内容。<br><br>"
                "按 Apache-2.0 许可证发布；界面使用 Qt {qt}（LGPL-3.0）。"
            ).format(version=__version__, qt=qVersion())
        )
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row = QHBoxLayout()
        row.setSpacing(18)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(words, 1)
        buttons = QDialogButtonBox()
        close = buttons.addButton(self.tr("关闭"), QDialogButtonBox.ButtonRole.RejectRole)
        close.setDefault(True)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(18)
        column.addLayout(row)
        column.addWidget(buttons)
