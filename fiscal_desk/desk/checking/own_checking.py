"""Checks of the user's own: made, changed, deleted, handed round. Each is one step of the case's history."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import msgspec
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from fiscal_desk.case.model import FigureKey
from fiscal_desk.comparison.checks import own_checks_file
from fiscal_desk.comparison.checks.own import OwnCheck, OwnCheckError
from fiscal_desk.comparison.remembered import own_checks_step, settings_of
from fiscal_desk.desk.actions.actions import Actions
from fiscal_desk.desk.actions.ids import ActionId
from fiscal_desk.desk.checking.beside_text import BesideText
from fiscal_desk.desk.checking.check_table import CheckTable
from fiscal_desk.desk.checking.own_check_dialog import OwnCheckDialog
from fiscal_desk.desk.comparing.comparison_feed import ComparisonFeed
from fiscal_desk.desk.services.save_places import beside_reports
from fiscal_desk.desk.services.session import Session
from fiscal_desk.desk.widgets.case_dialog import belongs_to_case
from fiscal_desk.desk.words.refusal_words import refusal_words


class OwnChecking(QObject):
    """Does what these actions are for; holds the one dialog. `kept` names a check that the comparison will bring."""

    kept = Signal(str)

    def __init__(
        self,
        session: Session,
        feed: ComparisonFeed,
        actions: Actions,
        rows: Callable[[], Sequence[FigureKey]],
        place: QWidget,
    ) -> None:
        """`rows` returns the figures of the rows chosen in the comparison; dialogs belong to `place`."""
        super().__init__(place)
        self._session = session
        self._place = place
        self._table = CheckTable(session, feed, self)
        self._rows = rows
        self.dialog: OwnCheckDialog | None = None
        self.beside: BesideText | None = None  # where the dialog stands; without it, where the system puts it
        self.new_check = actions.connect_to(ActionId.NEW_CHECK, self.start)
        actions.connect_to(ActionId.ADD_TO_CHECK, self._add_current)
        self.import_file = actions.connect_to(ActionId.IMPORT_CHECKS, self._ask_import)
        self.export_file = actions.connect_to(ActionId.EXPORT_CHECKS, self._ask_export)
        self.bring_back = actions.connect_to(
            ActionId.BRING_BACK_CHECKS, lambda: self.import_from(own_checks_file.own_checks_path())
        )

    @property
    def checks(self) -> tuple[OwnCheck, ...]:
        """The user's checks of this case, in their order."""
        return settings_of(self._session.case.choice).own_checks

    def start(self) -> OwnCheckDialog:
        """Open the dialog for a new check, or show the one that is open."""
        return self._open()

    def edit(self, number: int) -> None:
        """Open the dialog on the check at a place of `checks`."""
        if self.dialog is not None:
            self.dialog.close()
        dialog = self._open(number)
        dialog.edit(self.checks[number])

    def delete(self, number: int) -> None:
        """Take a check away; undo brings it back."""
        checks = self.checks
        left = (*checks[:number], *checks[number + 1 :])
        if self._session.do(own_checks_step(left, f"删除勾稽关系 {checks[number].title}")):
            words = self.tr("已删除勾稽关系“{title}”，可撤销。")
            self._session.messages.show_info(words.format(title=checks[number].title))

    def import_from(self, path: Path) -> None:
        """Bring the checks of a file into the case, as one step."""
        messages = self._session.messages
        try:
            found = own_checks_file.read_own_checks(path)
        except OwnCheckError as error:
            messages.show_warning(refusal_words(error))
            return
        together = own_checks_file.merged(self.checks, found)
        count = len(together) - len(self.checks)
        if not count:
            messages.show_info(self.tr("其中的勾稽关系案卷里都有了。"))
        elif self._session.do(own_checks_step(together, f"导入 {count} 项勾稽关系")):
            messages.show_info(self.tr("已导入 {count} 项勾稽关系。").format(count=count))
            self._remember()

    def export_to(self, path: Path) -> None:
        """Write the case's checks to a file."""
        try:
            own_checks_file.write_own_checks(self.checks, path)
        except OwnCheckError as error:
            self._session.messages.show_warning(refusal_words(error))
        else:
            self._session.messages.show_info(self.tr("已导出：{path}").format(path=path))

    def fill_menu(self, menu: QMenu) -> None:
        """List the checks with what can be done with each, then the files."""
        menu.clear()
        for old in menu.findChildren(QMenu):
            old.deleteLater()
        for number, own in enumerate(self.checks):
            each = QMenu(own.title.replace("&", "&&"), menu)
            menu.addMenu(each)
            each.addAction(self.tr("修改…")).triggered.connect(lambda _=False, at=number: self.edit(at))
            each.addAction(self.tr("删除")).triggered.connect(lambda _=False, at=number: self.delete(at))
        menu.addSeparator()
        menu.addActions([self.import_file, self.bring_back, self.export_file])
        self.export_file.setEnabled(bool(self.checks))
        self.bring_back.setEnabled(own_checks_file.own_checks_path().exists())

    def _open(self, number: int | None = None) -> OwnCheckDialog:
        if self.dialog is None:
            self.dialog = OwnCheckDialog(self._table, self._current, self._rows_now, self._place.window())
            belongs_to_case(self.dialog, self._session)
            self.dialog.kept.connect(lambda own: self._keep(own, number))
            self.dialog.finished.connect(self._forget)
            if self.beside is not None:
                self.beside.place(self.dialog)
            self.dialog.show()
        self.dialog.raise_()
        return self.dialog

    def _keep(self, own: OwnCheck, number: int | None) -> None:
        checks = list(self.checks)
        if number is not None and number < len(checks):
            checks[number] = own
            label = f"修改勾稽关系 {own.title}"
        else:
            same = [each for each in checks if msgspec.structs.replace(each, title=own.title) == own]
            if same:
                words = self.tr("这项勾稽关系已经有了：“{title}”。")
                self._session.messages.show_info(words.format(title=same[0].title))
                return
            checks.append(own)
            label = f"新建勾稽关系 {own.title}"
        if self._session.do(own_checks_step(checks, label)):
            self._session.messages.show_info(self.tr("勾稽关系“{title}”已存入案卷。").format(title=own.title))
            self._remember()
            self.kept.emit(own.title)

    def _remember(self) -> None:
        try:
            own_checks_file.remember_own_checks(self.checks)
        except OwnCheckError as error:
            self._session.messages.show_warning(refusal_words(error))

    def _forget(self) -> None:
        if self.beside is not None and self.dialog is not None:
            self.beside.keep(self.dialog)
        self.dialog = None

    def _current(self) -> Sequence[FigureKey]:
        if self._session.current is None:
            self._session.messages.show_info(self.tr("请先在正文里点一个数据。"))
            return ()
        return (self._session.current,)

    def _rows_now(self) -> Sequence[FigureKey]:
        keys = self._rows()
        if not keys:
            self._session.messages.show_info(self.tr("请先在指标对照表里选一行或几个单元格。"))
        return keys

    def _add_current(self) -> None:
        self._open().add(self._current())

    def _ask_import(self) -> None:
        kinds = self.tr("勾稽关系 (*.json)")
        name, _ = QFileDialog.getOpenFileName(self._place, self.tr("导入勾稽关系"), self._folder(), kinds)
        if name:
            self.import_from(Path(name))

    def _ask_export(self) -> None:
        kinds = self.tr("勾稽关系 (*.json)")
        proposal = beside_reports(self._session, self.tr("勾稽关系") + ".json")
        name, _ = QFileDialog.getSaveFileName(self._place, self.tr("导出勾稽关系"), proposal, kinds)
        if name:
            path = Path(name)
            self.export_to(path if path.suffix.lower() == ".json" else path.with_name(path.name + ".json"))

    def _folder(self) -> str:
        case = self._session.case
        return str(case.path.parent) if case.is_saved else str(Path.home())
