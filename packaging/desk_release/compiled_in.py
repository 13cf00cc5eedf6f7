"""What a wheel's one library is compiled from: its own SBOM says so, ours and the licences pass it on."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class CompiledIn:
    """A library that is compiled into a part: name, version, licence (SPDX expression), authors, purl."""

    name: str
    version: str
    licence: str
    authors: str
    purl: str


def compiled_in(boms: Iterable[Path]) -> tuple[CompiledIn, ...]:
    """Return what a part's CycloneDX files name, by name and version; empty where it has none. Raises OSError."""
    found = {
        (each["name"], each["version"]): CompiledIn(
            each["name"], each["version"], _licence(each), each.get("author", ""), each.get("purl", "")
        )
        for path in boms
        for each in json.loads(path.read_text(encoding="utf-8")).get("components", ())
    }
    return tuple(found[key] for key in sorted(found))


def named(name: str, version: str, licence: str) -> CompiledIn:
    """Return a library that a part is compiled with and that no SBOM of its own names."""
    return CompiledIn(name, version, licence, "", f"pkg:generic/{name}@{version}")


def as_components(libraries: Iterable[CompiledIn]) -> list[dict[str, object]]:
    """Return libraries as CycloneDX's components."""
    return [
        {
            "type": "library",
            "name": each.name,
            "version": each.version,
            **({"author": each.authors} if each.authors else {}),
            "licenses": [{"expression": each.licence}],
            "purl": each.purl,
        }
        for each in libraries
    ]


def as_notice(libraries: Iterable[CompiledIn]) -> str:
    """Return a list for people: each library with its licence, its authors and where its source is."""
    head = "Compiled into this part, each under its own licence, whose text is beside this file:\n\n"
    lines = [
        f"{each.name} {each.version}: {each.licence}"
        + (f"; copyright {each.authors}" if each.authors else "")
        + (f"; source https://crates.io/crates/{each.name}" if each.purl.startswith("pkg:cargo/") else "")
        for each in libraries
    ]
    return head + "\n".join(lines) + "\n"


def _licence(component: dict[str, object]) -> str:
    told = component.get("licenses")
    first = told[0] if isinstance(told, list) and told else {}
    licence = first.get("license", {})
    return str(first.get("expression") or licence.get("id") or licence.get("name") or "NOASSERTION")
