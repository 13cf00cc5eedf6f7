"""Files that cannot be opened, made by code: what each is, and what is wrong with it."""

import io
import struct
import zipfile
from collections.abc import Callable

from fiscal_desk.report.errors import OpeningProblem
from tests.report.docx_building import NAMESPACES, docx_bytes, p, zip_bytes

SENTENCE = "全区一般公共预算收入完成86.42亿元，同比增长8.6%。"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def document_only(xml: bytes) -> bytes:
    """Return a package whose document part is these bytes."""
    return zip_bytes({"[Content_Types].xml": "<Types/>", "word/document.xml": xml})


def ole(*streams: str) -> bytes:
    """Return something that looks like an old office file with these streams."""
    return OLE + bytes(504) + b"".join(f"{stream}\0".encode("utf-16-le").ljust(64, b"\0") for stream in streams)


def truncated() -> bytes:
    """Return a Word file of which a download brought half."""
    whole = docx_bytes(p(SENTENCE))
    return whole[: len(whole) // 2]


def flipped() -> bytes:
    """Return a Word file with a damaged stretch in its document."""
    body = "".join(p(SENTENCE + str(number)) for number in range(300))
    data = bytearray(docx_bytes(body))
    middle = data.index(b"word/document.xml") + 400
    data[middle : middle + 40] = bytes(40)
    return bytes(data)


def entry_with_password() -> bytes:
    """Return a package whose entries claim to be encrypted."""
    data = bytearray(docx_bytes(p(SENTENCE)))
    for signature, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = data.find(signature)
        while at >= 0:
            struct.pack_into("<H", data, at + offset, 1)
            at = data.find(signature, at + 4)
    return bytes(data)


def bomb() -> bytes:
    """Return a small file whose document unfolds to 100 MB of blanks."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        with archive.open("word/document.xml", "w", force_zip64=True) as part:
            part.write(f"<w:document {NAMESPACES}><w:body>".encode())
            for _ in range(100):
                part.write(b" " * 1_000_000)
            part.write(b"</w:body></w:document>")
        archive.writestr("[Content_Types].xml", "<Types/>")
    return stream.getvalue()


def entity_expansion() -> bytes:
    """Return a document whose entities unfold into millions of words."""
    entities = '<!ENTITY a "亿元亿元亿元亿元">' + "".join(
        f'<!ENTITY {chr(98 + at)} "{f"&{chr(97 + at)};" * 20}">' for at in range(8)
    )
    xml = f"<!DOCTYPE x [{entities}]><w:document {NAMESPACES}><w:body>{p('&i;')}</w:body></w:document>"
    return document_only(xml.encode())


def external_entity(target: str) -> bytes:
    """Return a document that asks for another file's content."""
    xml = (
        f'<!DOCTYPE x [<!ENTITY s SYSTEM "{target}">]><w:document {NAMESPACES}><w:body>{p("&s;")}</w:body></w:document>'
    )
    return document_only(xml.encode())


def nested(tag: str, depth: int) -> bytes:
    """Return a document nested absurdly deep."""
    xml = f"<w:document {NAMESPACES}><w:body>{f'<{tag}>' * depth}{f'</{tag}>' * depth}</w:body></w:document>"
    return document_only(xml.encode())


BROKEN: dict[str, tuple[str, Callable[[], bytes], OpeningProblem]] = {
    "empty": ("空.txt", bytes, OpeningProblem.EMPTY),
    "blank text": ("空白.txt", lambda: b" \n\t\r\n\n", OpeningProblem.EMPTY),
    "mark without text": ("标记.txt", lambda: b"\xef\xbb\xbf", OpeningProblem.EMPTY),
    "word without text": ("图片.docx", lambda: docx_bytes("<w:p/>"), OpeningProblem.EMPTY),
    "zeros": ("零.txt", lambda: bytes(2000), OpeningProblem.NOT_TEXT),
    "noise": ("噪声.txt", lambda: bytes((number * 7919 >> 3) & 255 for number in range(5000)), OpeningProblem.NOT_TEXT),
    "control characters": ("控制.txt", lambda: b"abc\x01\x02\x03\x04\x05" * 50, OpeningProblem.NOT_TEXT),
    "zero inside a text": ("夹零.txt", lambda: f"{SENTENCE}\0{SENTENCE}".encode(), OpeningProblem.NOT_TEXT),
    "cut inside a character": ("截断.txt", lambda: (SENTENCE * 20).encode()[:-2], OpeningProblem.DAMAGED),
    "odd utf-16": ("半字.txt", lambda: b"\xff\xfe" + SENTENCE.encode("utf-16-le") + b"a", OpeningProblem.DAMAGED),
    "half a surrogate": ("代理.txt", lambda: b"\xff\xfe" + b"\x00\xd8a\0" * 20, OpeningProblem.DAMAGED),
    "picture as text": ("图.txt", lambda: b"\x89PNG\r\n\x1a\n" + bytes(60), OpeningProblem.WRONG_CONTENT),
    "picture as word": ("图.docx", lambda: b"\x89PNG\r\n\x1a\n" + bytes(60), OpeningProblem.WRONG_CONTENT),
    "photograph as word": ("照片.docx", lambda: b"\xff\xd8\xff\xe0" + bytes(60), OpeningProblem.WRONG_CONTENT),
    "pdf as word": ("报告.docx", lambda: b"%PDF-1.7\n" + bytes(60), OpeningProblem.DAMAGED),
    "web page without text": ("网页.html", lambda: b"<html><body><img></body></html>", OpeningProblem.EMPTY),
    "web page of nothing": ("网页.htm", lambda: b"<html>", OpeningProblem.EMPTY),
    "deep web page": (
        "深.html",
        lambda: b"<html>" + b"<div>" * 100_000 + SENTENCE.encode() + b"</div>" * 100_000,
        OpeningProblem.HOSTILE,
    ),
    "wide web tables": (
        "宽.html",
        lambda: b"<html><table>" + b"<tr><td colspan=199>1" * 9000,
        OpeningProblem.HOSTILE,
    ),
    "one endless row": ("长行.html", lambda: b"<html><table><tr>" + b"<td>1" * 9000, OpeningProblem.HOSTILE),
    "web page cut inside a character": (
        "截.html",
        lambda: b"\xef\xbb\xbf<html>" + (SENTENCE * 9).encode()[:-1],
        OpeningProblem.DAMAGED,
    ),
    "web page with zeros": ("零.html", lambda: b"<html>86\0\0</html>", OpeningProblem.NOT_TEXT),
    "script only": ("脚本.html", lambda: f"<html><script>{SENTENCE}</script>".encode(), OpeningProblem.EMPTY),
    "mail without a page": ("信.mht", lambda: b"MIME-Version: 1.0\r\n\r\n86", OpeningProblem.DAMAGED),
    "mail cut short": (
        "半.mht",
        lambda: (
            b"MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n--x\r\nContent-Type: text/html"
        ),
        OpeningProblem.DAMAGED,
    ),
    "archive as word": ("包.docx", lambda: zip_bytes({"总结.txt": SENTENCE}), OpeningProblem.WRONG_CONTENT),
    "pdf": ("报告.pdf", lambda: b"%PDF-1.7\n" + bytes(60), OpeningProblem.DAMAGED),
    "old slides": ("报告.ppt", lambda: ole("PowerPoint Document"), OpeningProblem.UNSUPPORTED),
    "old slides as word": ("旧.docx", lambda: ole("PowerPoint Document"), OpeningProblem.UNSUPPORTED),
    "old word in name only": ("报告.doc", lambda: ole("WordDocument"), OpeningProblem.DAMAGED),
    "archive": ("包.zip", lambda: zip_bytes({"总结.txt": SENTENCE}), OpeningProblem.UNSUPPORTED),
    "rich text": ("报告.rtf", lambda: b"{\\rtf1 86}", OpeningProblem.UNSUPPORTED),
    "word with password": ("密.docx", lambda: ole("EncryptionInfo", "EncryptedPackage"), OpeningProblem.ENCRYPTED),
    "zip with password": ("密.docx", entry_with_password, OpeningProblem.ENCRYPTED),
    "half a download": ("半.docx", truncated, OpeningProblem.DAMAGED),
    "damaged inside": ("坏.docx", flipped, OpeningProblem.DAMAGED),
    "broken xml": ("坏.docx", lambda: document_only(b"<w:document><w:p>"), OpeningProblem.DAMAGED),
    "no xml at all": ("坏.docx", lambda: document_only(b""), OpeningProblem.DAMAGED),
    "no body": ("坏.docx", lambda: document_only(f"<w:document {NAMESPACES}/>".encode()), OpeningProblem.DAMAGED),
    "document missing": ("缺.docx", lambda: zip_bytes({"[Content_Types].xml": "<Types/>"}), OpeningProblem.DAMAGED),
    "empty archive": ("空.docx", lambda: zip_bytes({}), OpeningProblem.WRONG_CONTENT),
    "zip bomb": ("炸.docx", bomb, OpeningProblem.HOSTILE),
    "entity expansion": ("实体.docx", entity_expansion, OpeningProblem.HOSTILE),
    "external entity": ("外部.docx", lambda: external_entity("file:///etc/hostname"), OpeningProblem.HOSTILE),
    "absurd nesting": ("深.docx", lambda: nested("w:tbl", 100_000), OpeningProblem.HOSTILE),
}
