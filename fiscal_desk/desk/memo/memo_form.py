"""What the user chooses about a memo: title, recipient, signature, date, length, numbers, pages, faces."""

from __future__ import annotations

from PySide6.QtCore import QDate, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QDateEdit, QFormLayout, QLineEdit, QWidget

from fiscal_desk.desk.memo.template_field import TemplateField
from fiscal_desk.desk.widgets.choice_box import ChoiceBox
from fiscal_desk.memo.model import Asked
from fiscal_desk.memo.settings import MOST_DECIMALS, UNITS, Length, MemoSettings


class MemoForm(QWidget):
    """The fields; `changed` says that the user has chosen otherwise."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None, *, narrow: bool = False) -> None:
        """`narrow`: labels stand above their fields."""
        super().__init__(parent)
        self.title = QLineEdit()
        self.recipient = QLineEdit()
        self.office = QLineEdit()
        self.date = QDateEdit()
        self.length = ChoiceBox()
        self.unit = ChoiceBox()
        self.decimals = ChoiceBox()
        self.page_number = ChoiceBox()
        self.fonts = ChoiceBox()
        self.template = TemplateField()
        self._fill()
        self._lay_out(narrow)
        for line in (self.title, self.recipient, self.office):
            line.editingFinished.connect(self.changed)
        for box in (self.length, self.unit, self.decimals, self.page_number, self.fonts):
            box.activated.connect(self.changed)
        self.date.dateChanged.connect(self.changed)
        self.template.changed.connect(self.changed)

    def settings(self) -> MemoSettings:
        """Return what stands in the fields."""
        return MemoSettings(
            title=self.title.text().strip(),
            office=self.office.text().strip(),
            recipient=self.recipient.text().strip().rstrip("：:"),
            date=self.date.date().toString(Qt.DateFormat.ISODate),
            page_number=self.page_number.currentData(),
            fonts=self.fonts.currentData(),
            length=Length(self.length.currentData()),
            unit=self.unit.currentData(),
            decimals=self.decimals.currentData(),
            template=self.template.path,
        )

    def show_settings(self, settings: MemoSettings, proposed: str) -> None:
        """Show what is remembered; the proposed title where there is no other, today's date where there is none."""
        for line, text in (
            (self.title, settings.title or proposed),
            (self.office, settings.office),
            (self.recipient, settings.recipient),
        ):
            if not line.hasFocus() and line.text() != text:
                line.setText(text)
                line.setCursorPosition(0)
        self.title.setPlaceholderText(proposed)
        date = QDate.fromString(settings.date, Qt.DateFormat.ISODate)
        with QSignalBlocker(self.date):
            self.date.setDate(date if date.isValid() else QDate.currentDate())
        for box, value in (
            (self.page_number, settings.page_number),
            (self.fonts, settings.fonts),
            (self.length, settings.length),
            (self.unit, settings.unit),
            (self.decimals, settings.decimals),
        ):
            box.setCurrentIndex(max(0, box.findData(value)))
        self.template.show_path(settings.template)

    def go_to(self, asked: Asked) -> None:
        """Put the keyboard where something that stands in the memo is filled in."""
        fields = {
            Asked.TITLE: self.title,
            Asked.RECIPIENT: self.recipient,
            Asked.OFFICE: self.office,
            Asked.DATE: self.date,
        }
        fields[asked].setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(self) -> None:
        self.length.addItem(self.tr("简报（只写主要情况）"), Length.BRIEF)
        self.length.addItem(self.tr("标准"), Length.STANDARD)
        self.length.addItem(self.tr("全部（含仅一份报告载明的指标和全部核对）"), Length.FULL)
        self.unit.addItem(self.tr("照报告原文"), "")
        for unit in UNITS:
            self.unit.addItem(self.tr("统一为{unit}").format(unit=unit), unit)
        self.decimals.addItem(self.tr("照报告原文"), -1)
        for count in range(MOST_DECIMALS + 1):
            self.decimals.addItem(self.tr("{count} 位小数").format(count=count), count)
        self.page_number.addItem(self.tr("外侧（单页居右，双页居左）"), "outer")
        self.page_number.addItem(self.tr("居中"), "centre")
        self.fonts.addItem(self.tr("公文常用（仿宋_GB2312、楷体_GB2312）"), "gb2312")
        self.fonts.addItem(self.tr("普通（仿宋、楷体，含生僻字）"), "plain")
        self.date.setDisplayFormat("yyyy年M月d日")
        self.date.setCalendarPopup(True)
        self.office.setPlaceholderText(self.tr("落款单位，可不填"))
        self.recipient.setPlaceholderText(self.tr("主送，可不填"))
        for box in (self.length, self.page_number, self.fonts, self.unit, self.decimals):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(8)
        where = self.tr("用于对照表和并列、历年各表；文字照报告原文，换算的数按四舍五入")
        self.unit.setToolTip(where)
        self.decimals.setToolTip(where)

    def _lay_out(self, narrow: bool) -> None:
        self.rows = form = QFormLayout(self)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft if narrow else Qt.AlignmentFlag.AlignRight)
        form.setRowWrapPolicy(
            QFormLayout.RowWrapPolicy.WrapAllRows if narrow else QFormLayout.RowWrapPolicy.DontWrapRows
        )
        form.setVerticalSpacing(6 if narrow else 8)
        if not narrow:
            form.setContentsMargins(0, 0, 0, 0)
        for words, field in (
            (self.tr("标题(&T)"), self.title),
            (self.tr("主送(&R)"), self.recipient),
            (self.tr("落款单位(&O)"), self.office),
            (self.tr("日期(&D)"), self.date),
            (self.tr("详略(&L)"), self.length),
            (self.tr("表格单位(&U)"), self.unit),
            (self.tr("表格小数(&N)"), self.decimals),
            (self.tr("页码位置(&P)"), self.page_number),
            (self.tr("字体(&F)"), self.fonts),
            (self.tr("Word 模板(&M)"), self.template),
        ):
            form.addRow(words, field)
