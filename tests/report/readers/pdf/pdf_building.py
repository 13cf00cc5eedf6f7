"""PDF files made by hand: characters and rules at given places, and whatever else a file may hold."""

import hashlib
import re
from dataclasses import dataclass, field

_PAD = bytes.fromhex("28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A")


@dataclass
class Page:
    """What is painted on a page; `extra` goes into its dictionary."""

    parts: list[str] = field(default_factory=list)
    width: float = 595
    height: float = 842
    extra: str = ""

    def say(self, x: float, y: float, text: str, size: float = 16) -> "Page":
        """Set a text with its baseline's beginning here; Chinese is as wide as high, other signs half."""
        self.parts.append(f"BT /F1 {size} Tf {x} {y} Td <{text.encode('utf-16-be').hex()}> Tj ET")
        return self

    def rule(self, x0: float, y0: float, x1: float, y1: float) -> "Page":
        """Draw a rule."""
        self.parts.append(f"0.5 w {x0} {y0} m {x1} {y1} l S")
        return self

    def draw(self, operators: str) -> "Page":
        """Paint with operators of one's own."""
        self.parts.append(operators)
        return self


def width_of(text: str, size: float = 16) -> float:
    """Return how wide a text comes out."""
    return sum(size if ord(char) > 0x2000 else size / 2 for char in text)


def page_of_lines(
    *lines: str, left: float = 80, top: float = 740, pitch: float = 29, size: float = 16, number: int = 0
) -> Page:
    """Return a page of lines; what begins with a wide blank is indented, and `number` stands at the foot."""
    page = Page()
    for at, line in enumerate(lines):
        text = line.lstrip("　")
        page.say(left + size * (len(line) - len(text)), top - at * pitch, text, size)
    if number:
        page.say(283, 60, f"- {number} -", 14)
    return page


def pdf(*pages: Page, catalogue: str = "", objects: tuple[str, ...] = (), font: str | None = None) -> bytes:
    """Return a file of pages; `objects` are put behind the others, numbered from `first_free(pages)`."""
    bodies = [
        f"<< /Type /Catalog /Pages 2 0 R {catalogue} >>",
        f"<< /Type /Pages /Count {len(pages)} /Kids [{' '.join(f'{5 + 2 * at} 0 R' for at in range(len(pages)))}] >>",
        font
        or "<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UTF16-H"
        " /DescendantFonts [4 0 R] >>",
        "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /DW 1000 /W [1 95 500 814 939 500]"
        " /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> >>",
    ]
    for at, page in enumerate(pages):
        content = "\n".join(page.parts)
        bodies.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {page.width} {page.height}] /Contents {6 + 2 * at} 0 R"
            f" /Resources << /Font << /F1 3 0 R >> >> {page.extra} >>"
        )
        bodies.append(f"<< /Length {len(content)} >>\nstream\n{content}\nendstream")
    return assembled([*bodies, *objects])


def first_free(pages: int) -> int:
    """Return the number of the first object behind those of so many pages."""
    return 5 + 2 * pages


def assembled(bodies: list[str]) -> bytes:
    """Return a file of numbered objects, the first of which is the catalogue."""
    data = bytearray(b"%PDF-1.7\n")
    places = []
    for number, body in enumerate(bodies, 1):
        places.append(len(data))
        data += f"{number} 0 obj\n{body}\nendobj\n".encode("latin-1")
    start = len(data)
    data += f"xref\n0 {len(bodies) + 1}\n0000000000 65535 f \n".encode()
    data += b"".join(f"{place:010} 00000 n \n".encode() for place in places)
    data += f"trailer\n<< /Size {len(bodies) + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n".encode()
    return bytes(data)


def locked(data: bytes, password: str = "", owner: str = "owner") -> bytes:
    """Return a file made here with a password (the standard's oldest way, RC4 with 40 bits)."""
    user, rights, name = _padded(password), (-4).to_bytes(4, "little", signed=True), b"0123456789abcdef"
    held = _rc4(hashlib.md5(_padded(owner)).digest()[:5], user)
    key = hashlib.md5(user + held + rights + name).digest()[:5]

    def crypt(found: re.Match[bytes]) -> bytes:
        own = hashlib.md5(key + int(found[1]).to_bytes(3, "little") + b"\0\0").digest()[:10]
        return found[0].replace(found[2], _rc4(own, found[2]))

    data = re.sub(rb"(\d+) 0 obj\n<< /Length \d+ >>\nstream\n(.*?)\nendstream", crypt, data, flags=re.DOTALL)
    for text in (b"Adobe", b"GB1"):  # in the fourth object
        own = hashlib.md5(key + b"\4\0\0\0\0").digest()[:10]
        data = data.replace(b"(" + text + b")", b"<" + _rc4(own, text).hex().encode() + b">")
    how = f"/Filter /Standard /V 1 /R 2 /P -4 /O <{held.hex()}> /U <{_rc4(key, _PAD).hex()}>"
    return data.replace(
        b"/Root 1 0 R >>", f"/Root 1 0 R /Encrypt << {how} >> /ID [<{name.hex()}> <{name.hex()}>] >>".encode()
    )


def _padded(password: str) -> bytes:
    return (password.encode("latin-1") + _PAD)[:32]


def _rc4(key: bytes, data: bytes) -> bytes:
    state = list(range(256))
    j = 0
    for i in range(256):
        j = (j + state[i] + key[i % len(key)]) % 256
        state[i], state[j] = state[j], state[i]
    out = bytearray()
    i = j = 0
    for byte in data:
        i = (i + 1) % 256
        j = (j + state[i]) % 256
        state[i], state[j] = state[j], state[i]
        out.append(byte ^ state[(state[i] + state[j]) % 256])
    return bytes(out)
