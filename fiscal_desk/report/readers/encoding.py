"""Which encoding a plain text is in, told by its content: UTF-8, UTF-16 or GB18030."""

import codecs
import re

from fiscal_desk.report.errors import OpeningProblem, Refusal

#: Characters that are looked at when encodings compete; a mistaken one shows at once.
_SAMPLE = 20_000
#: Share of everyday characters below which a decoding is noise. GB2312's 6,763 hanzi cover 99 % of running text.
_PLAUSIBLE = 0.6
#: So many good multi-byte characters for each bad byte make a damaged UTF-8 text rather than another encoding.
_GOOD_PER_BAD = 20
_CONTROL = re.compile(r"[\x01-\x08\x0e-\x1f\x7f]")
_MOST_CONTROLS = 0.001
_BOMS: tuple[tuple[bytes, str], ...] = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


def decode_text(data: bytes) -> tuple[str, str]:
    """Return (text without its byte order mark, name of the encoding); nothing in the text is replaced.

    Raises Refusal: DAMAGED where a few bytes are broken, NOT_TEXT for noise.
    """
    text, encoding = _decode(data)
    if "\0" in text or len(_CONTROL.findall(text)) > max(2, len(text) * _MOST_CONTROLS):
        raise _not_text()
    return text, encoding


def _decode(data: bytes) -> tuple[str, str]:
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            try:
                return data[len(bom) :].decode(encoding), encoding
            except UnicodeDecodeError as error:
                raise _damaged(encoding, error.start) from error
    if b"\0" not in data:
        try:
            return data.decode("utf-8"), "utf-8"
        except UnicodeDecodeError as error:
            if _is_damaged_utf8(data):
                raise _damaged("utf-8", error.start) from error
    best = max((_candidate(data, encoding) for encoding in ("gb18030", "utf-16-le", "utf-16-be")), key=lambda c: c[0])
    if best[0] < _PLAUSIBLE:
        raise _not_text()
    return best[1], best[2]


def _candidate(data: bytes, encoding: str) -> tuple[float, str, str]:
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        return 0.0, "", encoding
    return _plausibility(text[:_SAMPLE]), text, encoding


def _plausibility(text: str) -> float:
    """Share of characters that Chinese texts are made of: ASCII, Chinese punctuation and the hanzi of GB2312."""
    if not text:
        return 0.0
    return len(text.encode("gb2312", "ignore").decode("gb2312")) / len(text)


def _is_damaged_utf8(data: bytes) -> bool:
    text = data[: _SAMPLE * 3].decode("utf-8", "replace")
    bad = text.count("\ufffd")
    good = sum(1 for character in text if character > "\x7f") - bad
    return good >= _GOOD_PER_BAD * bad and good > _GOOD_PER_BAD


def _not_text() -> Refusal:
    return Refusal(
        OpeningProblem.NOT_TEXT, "不是文本，内容是二进制数据；请确认选对了文件，或用原软件另存为 .docx 或 .txt。"
    )


def _damaged(encoding: str, position: int) -> Refusal:
    return Refusal(
        OpeningProblem.DAMAGED,
        f"的编码（{encoding.upper()}）在第 {position + 1} 个字节处损坏；请用原软件另存为 .docx 或 UTF-8 文本后再打开。",
    )
