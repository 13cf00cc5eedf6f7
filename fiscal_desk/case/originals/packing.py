"""How values lie in a case's tables: JSON, compressed where that pays."""

from __future__ import annotations

import zlib
from typing import TypeVar

import msgspec

from fiscal_desk.typed import from_json

T = TypeVar("T")

#: No part of a case unpacks to more bytes than this, whatever a hostile file claims.
LARGEST = 512 * 1024 * 1024

#: JSON shorter than this (bytes) stays readable for any SQLite tool.
_LONG = 2000


def pack_bytes(data: bytes) -> bytes:
    """Return bytes compressed; zlib's own checksum tells later whether they were damaged."""
    return zlib.compress(data, 6)


def unpack_bytes(packed: bytes) -> bytes:
    """Return what `pack_bytes` was given. Raises ValueError where it is damaged, incomplete or absurdly large."""
    unpacker = zlib.decompressobj()
    try:
        data = unpacker.decompress(packed, LARGEST)
    except zlib.error as error:
        raise ValueError(str(error)) from None
    if not unpacker.eof:
        raise ValueError("compressed data is incomplete or too large")
    return data


def pack_value(value: object) -> bytes:
    """Return a value as compressed JSON."""
    return pack_bytes(msgspec.json.encode(value))


def unpack_value(packed: bytes, kind: type[T]) -> T:
    """Return a value of a kind from compressed JSON. Raises ValueError, of which msgspec's errors are kinds."""
    return from_json(unpack_bytes(packed), kind)


def to_text(value: object) -> str:
    """Return a value as JSON text."""
    return msgspec.json.encode(value).decode()


def pack_effect(effect: bytes) -> str | bytes:
    """Return an effect's JSON as it lies in the history: text, or compressed where it is long."""
    return effect.decode() if len(effect) < _LONG else pack_bytes(effect)


def unpack_effect(stored: str | bytes) -> bytes:
    """Return an effect's JSON. Raises ValueError."""
    return stored.encode() if isinstance(stored, str) else unpack_bytes(stored)
