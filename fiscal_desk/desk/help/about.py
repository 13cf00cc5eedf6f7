"""About the program: version, licence, and the libraries it is built with."""

from __future__ import annotations

import platform

from PySide6.QtCore import QSize, Qt, qVersion
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from fiscal_desk import __version__
from fiscal_desk.desk.help.libraries import libraries
from fiscal_desk.desk.looks.icons import application_icon


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
                "按 Apache-2.0 许可证发布；界面使用 Qt {qt}（LGPL-3.0），Python {python}。<br>"
                "Qt 和 PySide6 以单独的文件随程序提供，可以用自行编译的同版本替换；许可证全文在程序的 licences 文件夹，"
                "源代码见 download.qt.io，也可向发布者索取（自取得程序起三年内）。"
            ).format(version=__version__, qt=qVersion(), python=platform.python_version())
        )
        words.setWordWrap(True)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row = QHBoxLayout()
        row.setSpacing(18)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(words, 1)
        label = QLabel(self.tr("使用的软件库及其许可证(&L)"))
        self.table = self._table()
        label.setBuddy(self.table)
        buttons = QDialogButtonBox()
        close = buttons.addButton(self.tr("关闭"), QDialogButtonBox.ButtonRole.RejectRole)
        close.setDefault(True)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        column.addLayout(row)
        column.addWidget(label)
        column.addWidget(self.table, 1)
        column.addWidget(buttons)
        self.resize(620, 520)

    def _table(self) -> QTableWidget:
        found = libraries()
        table = QTableWidget(len(found), 4)
        table.setAccessibleName(self.tr("使用的软件库及其许可证"))
        table.setHorizontalHeaderLabels([self.tr("软件库"), self.tr("版本"), self.tr("许可证"), self.tr("主页")])
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setAlternatingRowColors(True)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 8)
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Interactive)
        table.setColumnWidth(2, 170)
        header.setStretchLastSection(True)
        for place, library in enumerate(found):
            for column, text in enumerate((library.name, library.version, library.licence, library.home)):
                table.setItem(place, column, QTableWidgetItem(text))
        return table
