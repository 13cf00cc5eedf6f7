"""From properties to how a run looks and how a paragraph stands; faces of the theme are looked up."""

from fiscal_desk.memo.norms.document.model import TWIPS, Look, Shape
from fiscal_desk.memo.norms.document.properties import Properties, is_set, number
from fiscal_desk.report.readers.word.names import Element

_DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_OTHERWISE = 20.0  # half-points, where nothing is said
_ALIGNMENTS = {"start": "left", "end": "right", "distribute": "both"}


class Theme:
    """The faces that a theme gives to headings (major) and text (minor)."""

    def __init__(self, root: Element | None) -> None:
        self._faces: dict[str, str] = {}
        if root is None:
            return
        for kind in ("major", "minor"):
            fonts = next(root.iter(f"{_DRAWING}{kind}Font"), None)
            if fonts is None:
                continue
            for tag, name in (("latin", "HAnsi"), ("latin", "Ascii"), ("ea", "EastAsia")):
                found = fonts.find(f"{_DRAWING}{tag}")
                self._faces[f"{kind}{name}".lower()] = found.get("typeface", "") if found is not None else ""
            if not self._faces.get(f"{kind}eastasia"):
                hans = [font for font in fonts.iter(f"{_DRAWING}font") if font.get("script") == "Hans"]
                self._faces[f"{kind}eastasia"] = hans[0].get("typeface", "") if hans else ""

    def face(self, name: str) -> str:
        """Return the face of a theme's name (minorEastAsia); empty where the theme has none."""
        return self._faces.get(name.lower(), "")


def look_of(properties: Properties, theme: Theme) -> Look:
    """Return how text of these properties looks."""
    themed = properties.get("rFonts.eastAsiaTheme", "")
    latin_themed = properties.get("rFonts.asciiTheme", "")
    colour = properties.get("color.val", "")
    return Look(
        latin=theme.face(latin_themed) or properties.get("rFonts.ascii", ""),
        east_asian=theme.face(themed) or properties.get("rFonts.eastAsia", ""),
        size=(number(properties, "sz.val") or _OTHERWISE) / 2,
        bold=is_set(properties, "b"),
        colour="" if colour.lower() in ("auto", "") else colour.upper(),
        spacing=(number(properties, "spacing.val") or 0.0) / TWIPS,
        themed=bool(themed or latin_themed),
        hinted=properties.get("rFonts.hint") == "eastAsia",
    )


def shape_of(properties: Properties, size: float) -> Shape:
    """Return how a paragraph of these properties stands whose text has this size in points."""
    first = _indent(properties, ("ind.firstLineChars",), ("ind.firstLine",), size)
    hanging = _indent(properties, ("ind.hangingChars",), ("ind.hanging",), size)
    line, rule = number(properties, "spacing.line"), properties.get("spacing.lineRule", "auto")
    align = properties.get("jc.val", "left")
    return Shape(
        align=_ALIGNMENTS.get(align, align),
        first_line=first - hanging,
        left=_indent(properties, ("ind.leftChars", "ind.startChars"), ("ind.left", "ind.start"), size),
        right=_indent(properties, ("ind.rightChars", "ind.endChars"), ("ind.right", "ind.end"), size),
        pitch=line / TWIPS if line is not None and rule == "exact" else None,
        multiple=line / 240 if line is not None and rule == "auto" else 1.0,
        snaps=is_set(properties, "snapToGrid", otherwise=True),
    )


def _indent(properties: Properties, characters: tuple[str, ...], twips: tuple[str, ...], size: float) -> float:
    """Word goes by the characters, where they are given, and else by the length."""
    for name in characters:
        if hundredths := number(properties, name):
            return hundredths / 100
    for name in twips:
        if length := number(properties, name):
            return length / TWIPS / size
    return 0.0
