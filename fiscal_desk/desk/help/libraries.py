"""The libraries that the program is built with, and their licences, as their packages tell it."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import metadata

#: What comes with the program: the package and the licence where the package's own words are not clear.
_PACKAGES = (
    ("PySide6-Essentials", "LGPL-3.0"),
    ("shiboken6", "LGPL-3.0"),
    ("msgspec", ""),
    ("python-docx", ""),
    ("lxml", ""),
    ("pypdfium2", "BSD-3-Clause, Apache-2.0"),
    ("typst", "Apache-2.0"),
    ("pandas", ""),
    ("numpy", ""),
    ("openpyxl", ""),
    ("et-xmlfile", ""),
    ("xlrd", ""),
    ("olefile", ""),
    ("pyqtgraph", ""),
    ("rapidfuzz", ""),
    ("platformdirs", ""),
    ("python-dateutil", ""),
    ("pytz", ""),
    ("tzdata", ""),
    ("six", ""),
    ("colorama", ""),
    ("typing-extensions", ""),
)
_LONGEST_LICENCE = 40


@dataclass(frozen=True)
class Library:
    """A package with its version, the short name of its licence, and where it is at home; empty where not told."""

    name: str
    version: str
    licence: str
    home: str


def libraries() -> list[Library]:
    """Return the libraries that are installed or frozen in, in the order of their importance."""
    found = []
    for name, licence in _PACKAGES:
        try:
            about = metadata.metadata(name)
        except metadata.PackageNotFoundError:
            continue
        found.append(Library(name, about["Version"] or "", licence or _licence(about), _home(about)))
    return found


def _licence(about: metadata.PackageMetadata) -> str:
    """Return the shortest clear words about a licence: SPDX, else the classifier, else the first line."""
    if expression := _first(about, "License-Expression"):
        return expression
    for classifier in about.get_all("Classifier") or ():
        if classifier.startswith("License :: OSI Approved :: "):
            return str(classifier.rpartition(" :: ")[2])
    line = next(iter(_first(about, "License").strip().splitlines()), "")
    return line if len(line) <= _LONGEST_LICENCE else f"{line[:_LONGEST_LICENCE]}…"


def _first(about: metadata.PackageMetadata, name: str) -> str:
    return str(next(iter(about.get_all(name) or ()), ""))


def _home(about: metadata.PackageMetadata) -> str:
    if home := _first(about, "Home-page"):
        return home
    for line in about.get_all("Project-URL") or ():
        label, _, address = str(line).partition(",")
        if label.strip().lower() in ("homepage", "home", "source", "repository", "source code"):
            return address.strip()
    return ""
