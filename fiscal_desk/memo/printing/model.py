"""A memo as pages: what is handed to the window and the printer. Measures are millimetres from a page's top left."""

import msgspec


class Place(msgspec.Struct, frozen=True):
    """A part of a page that a sentence covers; a sentence over two lines or pages has several."""

    sentence: str
    x: float
    y: float
    width: float
    height: float


class MemoPage(msgspec.Struct, frozen=True):
    """A page `width` by `height` millimetres as a picture (empty where none was asked for), and its sentences."""

    width: float
    height: float
    png: bytes
    places: tuple[Place, ...] = ()


class Replaced(msgspec.Struct, frozen=True):
    """A face that is not installed, and the one that stands for it; empty where the machine has none at all."""

    wanted: str
    used: str


class MemoPages(msgspec.Struct, frozen=True):
    """All pages in their order, the faces that had to be replaced, and the same pages as a PDF file."""

    pages: tuple[MemoPage, ...]
    replaced: tuple[Replaced, ...] = ()
    pdf: bytes = b""


class PrintedMemo(msgspec.Struct, frozen=True):
    """A memo as a PDF file, and the faces that had to be replaced."""

    pdf: bytes
    replaced: tuple[Replaced, ...] = ()
