"""What is done with the panes and in them: going together, and drawing the spans of figures anew."""

from __future__ import annotations

from PySide6.QtCore import QObject

from fiscal_desk.desk.actions.actions import Actions
from fiscal_desk.desk.correcting.correcting import Correcting
from fiscal_desk.desk.correcting.span_editing import SpanEditing
from fiscal_desk.desk.inspector.inspector import Inspector
from fiscal_desk.desk.panes.pane_area import PaneArea
from fiscal_desk.desk.services.messages import Messages
from fiscal_desk.desk.services.session import Session
from fiscal_desk.desk.settings.settings import Settings


class PaneActions(QObject):
    """One for a window: remembers what is switched on."""

    def __init__(
        self,
        session: Session,
        messages: Messages,
        panes: PaneArea,
        inspector: Inspector,
        correcting: Correcting,
        settings: Settings,
        actions: Actions,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.spans = SpanEditing(session, messages, inspector, correcting, actions, panes.selected_span, self)
        panes.span_drawn.connect(self.spans.draw)
        link = panes.linking.link
        link.setChecked(settings.flag("linked", True))
        link.toggled.connect(lambda on: settings.set_flag("linked", on))
        panes.restore_reference(settings.reference)
        panes.reference_chosen.connect(lambda digest: setattr(settings, "reference", digest))
        panes.restore_pages(frozenset(settings.with_pages))
        panes.pages_chosen.connect(settings.set_with_pages)
