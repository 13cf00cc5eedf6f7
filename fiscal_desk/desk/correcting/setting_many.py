"""Scope, period or stance set once for many figures: one step, kept when the report is read again."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from fiscal_desk.case.changes.commands import CorrectFigure, Together
from fiscal_desk.case.model import FigureKey, FigureState
from fiscal_desk.desk.actions.actions import Actions
from fiscal_desk.desk.actions.ids import ActionId
from fiscal_desk.desk.correcting.correcting import TextSelection
from fiscal_desk.desk.correcting.extents import Extent, ExtentKind, extents_at
from fiscal_desk.desk.correcting.many_dialog import ManyDialog
from fiscal_desk.desk.services.messages import Messages
from fiscal_desk.desk.services.session import Session


class SettingMany(QObject):
    """Opens the dialog for what is chosen in the list, selected in the text, or around the current figure."""

    set_under = Signal(str, object)  # heading, FigureKey of one that was set: something was set for all beneath it

    def __init__(
        self,
        session: Session,
        messages: Messages,
        actions: Actions,
        settle: Callable[[], bool],
        selection: Callable[[], TextSelection | None],
        chosen: Callable[[], Sequence[FigureKey]],
        window: QWidget,
    ) -> None:
        """`settle` stores what is typed in the inspector; it returns False where that cannot be understood."""
        super().__init__(window)
        self._session = session
        self._messages = messages
        self._settle = settle
        self._selection = selection
        self._chosen = chosen
        self._window = window
        actions.connect_to(ActionId.SET_MANY, self.open_dialog)

    def extents(self) -> list[Extent]:
        """Return the figures that can be meant now, the narrowest choice first."""
        session = self._session
        found: list[Extent] = []
        keys = self._chosen()
        if len(keys) > 1:
            figures = [figure for key in keys if (figure := session.figure(key)) is not None]
            kept = tuple(figure for figure in figures if figure.state is not FigureState.REJECTED)
            found = [Extent(ExtentKind.CHOSEN, kept)] if kept else []
        place = self._selection()
        current = session.current_figure
        if place is None and current is not None:
            place = (current.key.report, current.current.start, current.current.start)
        report = session.report(place[0]) if place else None
        if place is not None and report is not None:
            found += extents_at(report.report, session.case.figures(report.id), place[1], place[2])
        return found

    def open_dialog(self) -> None:
        """Ask what to set for which figures, and set it as one step."""
        if not self._settle():
            return
        extents = self.extents()
        if not extents:
            self._messages.show_info(self.tr("请先点选一个数据，或在正文、数据列表中选中几个。"))
            return
        dialog = ManyDialog(extents, self._session.catalogue, self._window)
        dialog.accepted.connect(lambda: self._set(dialog))
        dialog.open()

    def _set(self, dialog: ManyDialog) -> None:
        changes = dialog.changes()
        many = len(changes) > 1
        commands = tuple(CorrectFigure(figure.key, change, shared=many) for figure, change in changes)
        # The history is Chinese, whoever reads it.
        if self._session.do(Together(commands, f"统一设置 {len(commands)} 个数据")):
            left = sum(self._waits(figure.key) for figure, _ in changes)
            words = self.tr("已统一设置 {count} 个数据，可一次撤销。").format(count=len(commands))
            if left:
                words += self.tr("其中 {left} 个的其他内容仍存疑，请逐个核对。").format(left=left)
            self._messages.show_info(words)
            if dialog.extent.kind is ExtentKind.HEADING:
                self.set_under.emit(dialog.extent.heading, changes[0][0].key)

    def _waits(self, key: FigureKey) -> bool:
        figure = self._session.figure(key)
        return figure is not None and figure.state is FigureState.DOUBTFUL
