"""What is done with the panes and in them: going together, and drawing the spans of figures anew."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from fiscal_desk.desk.correcting.correcting import Correcting
from fiscal_desk.desk.correcting.span_editing import SpanTools
from fiscal_desk.desk.inspector.inspector import Inspector
from fiscal_desk.desk.panes.pane_area import PaneArea
from fiscal_desk.desk.services.messages import Messages
from fiscal_desk.desk.services.session import Session
from fiscal_desk.desk.settings.settings import Settings


class PaneTools(QObject):
    """One for a window: puts these actions into its menus, and remembers what is switched on."""

    def __init__(
        self,
        session: Session,
        messages: Messages,
        panes: PaneArea,
        inspector: Inspector,
        correcting: Correcting,
        settings: Settings,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.spans = SpanTools(session, messages, inspector, correcting, self)
        self.spans.selection = panes.selected_span
        panes.span_drawn.connect(self.spans.draw)
        self._behind = correcting.add_figure
        self._linking = panes.linking
        self._linking.link.setChecked(settings.flag("linked", True))
        self._linking.link.toggled.connect(lambda on: settings.set_flag("linked", on))
        panes.restore_reference(settings.reference)
        panes.reference_chosen.connect(lambda digest: setattr(settings, "reference", digest))

    @property
    def figure_actions(self) -> Sequence[QAction]:
        """What the menu of a figure in the text offers."""
        return self.spans.actions

    def add_to_menus(self, figure: QMenu, view: QMenu) -> None:
        """Put the actions behind adding a figure, and at the end of the view menu."""
        actions = figure.actions()
        place = actions.index(self._behind) + 1
        before = actions[place] if place < len(actions) else None
        ends = QMenu(self.tr("移动范围"), figure)
        ends.addActions(self.spans.ends)
        separator = QAction(figure)
        separator.setSeparator(True)
        for action in (separator, ends.menuAction(), *self.spans.actions):
            # Without an action to stand before, it goes to the end.
            figure.insertAction(before, action) if before else figure.addAction(action)
        view.addSeparator()
        view.addActions([self._linking.link, self._linking.mark])
