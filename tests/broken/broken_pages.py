"""Web pages, saved alone or as mail, that hold nothing to read or mean harm."""

from collections.abc import Callable

from fiscal_desk.report.errors import OpeningProblem

_ELSEWHERE = b"http://example.invalid/"


def mail(body: bytes, *fields: str) -> bytes:
    """Return a page saved as mail (.mht) with these lines in its head."""
    return "\r\n".join(("MIME-Version: 1.0", *(fields or ("Content-Type: text/html",)), "", "")).encode() + body


BROKEN_PAGES: dict[str, tuple[str, Callable[[], bytes], OpeningProblem]] = {
    "tables within tables": ("套.html", lambda: b"<html><table>" * 3000 + b"<td>86", OpeningProblem.HOSTILE),
    "page of zeros by number": ("码.html", lambda: b"<html><body>" + b"&#0;" * 200, OpeningProblem.HOSTILE),
    "page in a frame elsewhere": (
        "框.html",
        lambda: b'<html><body><iframe src="' + _ELSEWHERE + b'"></iframe></body></html>',
        OpeningProblem.EMPTY,
    ),
    "page in an open comment": ("注.html", lambda: b"<html><body><!-- 86 ", OpeningProblem.EMPTY),
    "mail with an empty page": ("空.mht", lambda: mail(b""), OpeningProblem.DAMAGED),
    "mail with a picture elsewhere": (
        "图.mht",
        lambda: mail(b'<html><body><img src="' + _ELSEWHERE + b'a.png"></body></html>'),
        OpeningProblem.EMPTY,
    ),
    "mail in no base64": (
        "码.mht",
        lambda: mail(b"!!!!", "Content-Type: text/html", "Content-Transfer-Encoding: base64"),
        OpeningProblem.DAMAGED,
    ),
    "mail parted elsewhere": (
        "界.mht",
        lambda: mail(b"--x\r\n\r\n86\r\n", 'Content-Type: multipart/related; boundary="y"'),
        OpeningProblem.DAMAGED,
    ),
    "mail parted by nothing": (
        "无界.mht",
        lambda: mail(b"", 'Content-Type: multipart/related; boundary=""'),
        OpeningProblem.DAMAGED,
    ),
    "mail of zeros": ("零.mht", lambda: mail(bytes(3000)), OpeningProblem.NOT_TEXT),
    "mail with a deep page": ("深.mht", lambda: mail(b"<html>" + b"<div>" * 5000 + b"86"), OpeningProblem.HOSTILE),
    "mail with an endless row": (
        "长行.mht",
        lambda: mail(b"<html><table><tr>" + b"<td>1" * 9000),
        OpeningProblem.HOSTILE,
    ),
    "mail with a script only": ("脚本.mht", lambda: mail(b"<html><script>86</script></html>"), OpeningProblem.EMPTY),
}
