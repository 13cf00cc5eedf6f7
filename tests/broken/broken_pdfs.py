"""PDF files that are broken or mean harm, made by code; and what becomes of each: a refusal, or a report."""

from collections.abc import Callable

from fiscal_desk.report.errors import OpeningProblem
from tests.report.readers.pdf.pdf_building import Page, assembled, first_free, locked, page_of_lines, pdf

SENTENCE = "澜江市一般公共预算收入完成41.5亿元。"

#: name → what makes it, and the problem that is told; None where the report opens.
Hostile = dict[str, tuple[Callable[[], bytes], OpeningProblem | None]]


def whole() -> bytes:
    """Return a file of three pages with nothing wrong."""
    return pdf(*(page_of_lines("　　" + SENTENCE, "　　全市支出52.6亿元。", number=at) for at in (1, 2, 3)))


def cut(share: float) -> Callable[[], bytes]:
    """Return what makes a file of which a download brought a part."""
    return lambda: whole()[: int(len(whole()) * share)]


def swapped(old: bytes, new: bytes) -> Callable[[], bytes]:
    """Return what makes a file with other bytes in it."""

    def make() -> bytes:
        data = whole()
        assert old in data
        return data.replace(old, new)

    return make


def with_catalogue(entry: str, *objects: str) -> Callable[[], bytes]:
    """Return what makes a file with something more in its catalogue; `{free}` is the first further object."""
    return lambda: pdf(page_of_lines("　　" + SENTENCE), catalogue=entry.format(free=first_free(1)), objects=objects)


def drawn(operators: str, **page: object) -> Callable[[], bytes]:
    """Return what makes a page with something painted on it."""

    def make() -> bytes:
        made = page_of_lines("　　" + SENTENCE)
        for name, value in page.items():
            setattr(made, name, value)
        return pdf(made.draw(operators))

    return make


def many_pages() -> bytes:
    """Return a small file that says it has a hundred thousand pages, all of them one object."""
    kids = "4 0 R " * 100_000
    page = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>"
    return assembled(
        ["<< /Type /Catalog /Pages 2 0 R >>", f"<< /Type /Pages /Count 100000 /Kids [{kids}] >>", "<< >>", page]
    )


def counted_wrong() -> bytes:
    """Return a file whose list of pages claims ten million and has one."""
    return pdf(page_of_lines("　　" + SENTENCE)).replace(b"/Count 1 ", b"/Count 10000000 ")


def pages_in_a_circle() -> bytes:
    """Return a file whose list of pages holds itself."""
    return assembled(["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Count 1 /Kids [2 0 R] >>"])


def pages_within_pages() -> bytes:
    """Return a file whose pages lie under five thousand lists of one entry."""
    lists = [f"<< /Type /Pages /Count 1 /Kids [{at + 1} 0 R] >>" for at in range(2, 5_002)]
    return assembled(["<< /Type /Catalog /Pages 2 0 R >>", *lists, "<< /Type /Page /MediaBox [0 0 595 842] >>"])


def forms_in_a_circle() -> bytes:
    """Return a page that paints a form which paints itself."""
    form = f"{first_free(1)} 0 R"
    page = Page(extra=f"/Resources << /XObject << /X {form} >> /Font << /F1 3 0 R >> >>").say(80, 700, SENTENCE)
    body = (
        f"<< /Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /XObject << /X {form} >> >> /Length 5 >>"
    )
    return pdf(page.draw("/X Do"), objects=(f"{body}\nstream\n/X Do\nendstream",))


def font_without_map() -> bytes:
    """Return a file whose font does not say what its characters are."""
    names = " ".join(f"/g{code}" for code in range(256))
    font = (
        "<< /Type /Font /Subtype /Type3 /FontBBox [0 0 1 1] /FontMatrix [1 0 0 1 0 0] /FirstChar 0 /LastChar 255"
        f" /Widths [{'1 ' * 256}] /Encoding << /Differences [0 {names}] >> /CharProcs << >> >>"
    )
    return pdf(page_of_lines("　　" + SENTENCE), font=font)


def noise(seed: int) -> Callable[[], bytes]:
    """Return what makes a file with bytes flipped all over it."""

    def make() -> bytes:
        data = bytearray(whole())
        state = seed
        for _ in range(40):
            state = (state * 1_103_515_245 + 12_345) % 2**31
            data[state % len(data)] ^= 1 << (state >> 16) % 8
        return bytes(data)

    return make


_BIG = "<< /Names [(a) << /Type /Filespec /F (a.exe) /EF << /F {free} 0 R >> >>] >>"
_FILE = "<< /Type /EmbeddedFile /Length 4 >>\nstream\nMZ..\nendstream"

HOSTILE: Hostile = {
    "head alone": (lambda: b"%PDF-1.7\n", OpeningProblem.DAMAGED),
    "zeros": (lambda: b"%PDF-1.7\n" + bytes(5_000), OpeningProblem.DAMAGED),
    "end alone": (lambda: b"%PDF-1.7\nstartxref\n0\n%%EOF\n", OpeningProblem.DAMAGED),
    "cut early": (cut(0.1), OpeningProblem.DAMAGED),
    "cut in the middle": (cut(0.6), OpeningProblem.DAMAGED),
    "cut before its end": (cut(0.97), OpeningProblem.DAMAGED),
    "without its last line": (swapped(b"%%EOF", b""), None),
    "xref elsewhere": (swapped(b"startxref\n", b"startxref\n9"), None),
    "xref negative": (swapped(b"startxref\n", b"startxref\n-"), None),
    "trailer without root": (swapped(b"/Root 1 0 R", b"/Ruot 1 0 R"), OpeningProblem.DAMAGED),
    "root to nowhere": (swapped(b"/Root 1 0 R", b"/Root 99 0 R"), OpeningProblem.DAMAGED),
    "no pages": (lambda: assembled(["<< /Type /Catalog >>"]), OpeningProblem.DAMAGED),
    "pages are a number": (swapped(b"/Pages 2 0 R", b"/Pages 7"), OpeningProblem.DAMAGED),
    "pages in a circle": (pages_in_a_circle, OpeningProblem.DAMAGED),
    "pages within pages": (pages_within_pages, OpeningProblem.DAMAGED),
    "many pages": (many_pages, OpeningProblem.TOO_LARGE),
    "counted wrong": (counted_wrong, None),
    "parent is itself": (swapped(b"/Parent 2 0 R", b"/Parent 5 0 R"), None),
    "forms in a circle": (forms_in_a_circle, None),
    "contents missing": (swapped(b"/Contents 6 0 R", b"/Contents 66 0 R"), None),
    "contents are the page": (swapped(b"/Contents 6 0 R", b"/Contents 5 0 R"), None),
    "length wrong": (swapped(b"/Length ", b"/Length 9"), None),
    "length endless": (swapped(b"/Length ", b"/Length 99999999999999"), None),
    "filter unknown": (swapped(b"<< /Length", b"<< /Filter /Nowhere /Length"), None),
    "filters many": (
        swapped(b"<< /Length", b"<< /Filter [" + b"/FlateDecode " * 500 + b"] /Length"),
        None,
    ),
    "page of a kilometre": (drawn("", width=3e6, height=3e6), None),
    "page without size": (drawn("", width=0, height=0), None),
    "page of negative size": (drawn("", width=-595, height=-842), None),
    "rules without end": (drawn("0.5 w\n" + "\n".join(f"{x} 1 m {x} 800 l S" for x in range(60_000))), None),
    "path without end": (drawn("0 0 m " + " ".join(f"{x % 590} {x % 800} l" for x in range(60_000)) + " S"), None),
    "coordinates without end": (
        drawn("1e38 0 0 1e38 0 0 cm 0 0 m 1e38 1e38 l S 99999999999999999999 0 m 0 9 l S"),
        None,
    ),
    "states unbalanced": (drawn("q " * 20_000 + "Q " * 5), None),
    "text turned over": (drawn("BT /F1 16 Tf 0 0 0 0 80 700 Tm <65876587> Tj ET"), None),
    "font without map": (font_without_map, OpeningProblem.UNREADABLE),
    "font that is none": (swapped(b"/DescendantFonts [4 0 R]", b"/DescendantFonts [2 0 R]"), None),
    "script at opening": (with_catalogue("/OpenAction << /S /JavaScript /JS (while(true){{}}) >>"), None),
    "starts a program": (with_catalogue("/OpenAction << /S /Launch /F (calc.exe) >>"), None),
    "goes to the net": (with_catalogue("/OpenAction << /S /URI /URI (http://example.invalid/) >>"), None),
    "attachment": (with_catalogue(f"/Names << /EmbeddedFiles {_BIG} >>", _FILE), None),
    "password": (lambda: locked(whole(), "1234"), OpeningProblem.LOCKED),
    "owner's password alone": (lambda: locked(whole()), None),
    "encrypted in no known way": (
        swapped(b"/Root 1 0 R", b"/Root 1 0 R /Encrypt << /Filter /Own /V 9 >>"),
        OpeningProblem.ENCRYPTED,
    ),
    **{f"noise {seed}": (noise(seed), None) for seed in range(1, 9)},
}
