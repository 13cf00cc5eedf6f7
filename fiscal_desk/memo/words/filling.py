"""Fills the sentences of resources/memo: plain text into text, text and runs into a paragraph."""

from collections.abc import Sequence

import msgspec

from fiscal_desk.comparison.facts.places import Apart, apart_in
from fiscal_desk.memo.material import Annex, Material
from fiscal_desk.memo.model import Face, Paragraph, Run
from fiscal_desk.wordlists.phrases import PLACE, phrases

__all__ = ["computed", "filled", "phrases", "said", "see_annex", "where_apart"]

#: What is put into a sentence: text, a run, or several of both.
Part = str | int | Run | Sequence[str | Run]


def said(template: str, **parts: str | int) -> str:
    """Return a sentence with its places filled."""
    return PLACE.sub(lambda place: str(parts.get(place[1], "")), template)


def filled(template: str, **parts: Part) -> Paragraph:
    """Return a sentence as a paragraph; runs that are put in keep their faces, neighbours of one face are joined."""
    runs: list[Run] = []
    last = 0
    for place in PLACE.finditer(template):
        _add(runs, template[last : place.start()])
        _add(runs, parts.get(place[1], ""))
        last = place.end()
    _add(runs, template[last:])
    return Paragraph(runs=tuple(runs))


def see_annex(material: Material, annex: Annex) -> Sequence[str | Run]:
    """Return ，见附件3 as it ends a sentence; nothing where that attachment is left out."""
    reference = material.reference(annex)
    before, _, after = phrases().basis.see.partition("{annex}")
    return [before, reference, after] if reference.text else []


def where_apart(material: Material) -> str:
    """Return what the reports differ in that are not about one and the same: 地区; 单位 where they are departments'."""
    words = phrases().where
    return {Apart.PLACES: words.places, Apart.UNITS: words.units, Apart.BOTH: words.both}[apart_in(material.places)]


def computed(text: str) -> Run:
    """Return a run that is marked as worked out here."""
    return Run(text, Face.COMPUTED)


def _add(runs: list[Run], part: Part) -> None:
    if isinstance(part, str | int):
        part = Run(str(part))
    if not isinstance(part, Run):
        for each in part:
            _add(runs, each)
    elif part.text and runs and not part.refers and runs[-1] == msgspec.structs.replace(part, text=runs[-1].text):
        runs[-1] = msgspec.structs.replace(part, text=runs[-1].text + part.text)
    elif part.text:
        runs.append(part)
