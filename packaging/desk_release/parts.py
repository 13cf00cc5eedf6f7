"""The parts of the frozen program: an SBOM in CycloneDX's form, and the licences of all of them."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import uuid
from dataclasses import dataclass, replace
from pathlib import Path
from urllib.parse import quote

from desk_setup.messages import SetupError
from desk_setup.places import PROJECT

from desk_release.compiled_in import CompiledIn, as_components, as_notice, compiled_in, named
from desk_release.elf import comes_along, system_package
from desk_release.facts import Facts
from desk_release.publisher import Publisher

LICENCES = PROJECT / "packaging" / "licences"

#: Asked of the Python that is frozen: what its packages say of themselves.
_QUESTION = """
import json, pathlib, platform, sys, sysconfig
from importlib import metadata
sys.path.insert(0, sys.argv[1])
from fiscal_desk.desk.help.libraries import libraries
found = []
freezer = ("PyInstaller", metadata.version("pyinstaller"), "GPL-2.0-or-later WITH Bootloader-exception",
           "https://pyinstaller.org")
for name, *words in [*((each.name, each.version, each.licence, each.home) for each in libraries()), freezer]:
    files = [str(metadata.distribution(name).locate_file(each))
             for each in metadata.distribution(name).files or () if ".dist-info" in str(each)
             and any(word in str(each).upper() for word in ("LICEN", "COPYING", "NOTICE"))]
    boms = [str(metadata.distribution(name).locate_file(each))
            for each in metadata.distribution(name).files or () if ".dist-info/sboms/" in str(each)]
    found.append([name, *words, files, boms])
from lxml import etree
import numpy, pypdfium2.version
number = lambda version: ".".join(map(str, version))
blas = numpy.show_config("dicts")["Build Dependencies"]["blas"]
linked = {
    "lxml": [["libxml2", number(etree.LIBXML_COMPILED_VERSION), "MIT"],
             ["libxslt", number(etree.LIBXSLT_COMPILED_VERSION), "MIT"]],
    "numpy": [[blas["name"], blas["version"], "BSD-3-Clause"]],
    "pypdfium2": [["pdfium", str(pypdfium2.version.PDFIUM_INFO).partition("@")[0], "BSD-3-Clause AND Apache-2.0"]],
}
places = [pathlib.Path(sys.base_prefix, "LICENSE.txt"), pathlib.Path(sysconfig.get_path("stdlib"), "LICENSE.txt")]
print(json.dumps([platform.python_version(), [str(each) for each in places if each.is_file()][:1], found, linked]))
"""

#: What is linked into the Python that is frozen, or stands beside it, and its licence.
_LINKED = {
    "zlib": "Zlib",
    "bzip2": "bzip2-1.0.6",
    "xz-utils": "0BSD",
    "libffi": "MIT",
    "sqlite3": "blessing",
}


@dataclass(frozen=True)
class Part:
    """A part: name, version, licence (SPDX where known), home, files of its texts, what is compiled into it."""

    name: str
    version: str
    licence: str
    home: str
    texts: tuple[Path, ...]
    purl: str
    inside: tuple[CompiledIn, ...] = ()


def parts_of(python: Path, program: Path, base: Path | None = None) -> list[Part]:
    """Return all parts of a frozen folder. Raises SetupError where a part has no licence text.

    `python` froze it; `base` is the folder of one that was compiled for it, and names what is linked into that.
    """
    run = subprocess.run(
        [str(python), "-c", _QUESTION, str(PROJECT)], capture_output=True, text=True, check=True, cwd=program
    )
    version, pythons, found, linked = json.loads(run.stdout)
    texts = LICENCES / "GPL-3.0.txt", LICENCES / "LGPL-3.0.txt"
    parts = [
        Part(
            name,
            number,
            licence,
            home,
            (*map(Path, files), *sorted((LICENCES / name).glob("*.txt"))),
            f"pkg:pypi/{name.lower()}@{number}",
            (*compiled_in(map(Path, boms)), *(named(*each) for each in linked.get(name, ()))),
        )
        for name, number, licence, home, files, boms in found
    ]
    parts = [each if each.licence != "LGPL-3.0" else _with_texts(each, texts) for each in parts]
    qt = next(each for each in parts if each.name == "PySide6-Essentials")
    inside = tuple(sorted((LICENCES / "Qt").glob("*.txt")))
    purl = f"pkg:generic/qt@{qt.version}"
    parts.append(Part("Qt", qt.version, "LGPL-3.0-only", "https://www.qt.io", texts + inside, purl))
    for name, number in [("python", version), *(_linked_versions(base) if base else ())]:
        own = sorted((base / "python" / "licences").glob(f"{name}*")) if base else map(Path, pythons)
        parts.append(Part(name, number, _LINKED.get(name, "PSF-2.0"), "", tuple(own), f"pkg:generic/{name}@{number}"))
    if base:  # made to be handed out, on a Debian
        parts += [_of_the_system(each) for each in sorted((program / "_internal").iterdir()) if comes_along(each.name)]
    lacking = [each.name for each in parts if not each.texts and not (LICENCES / f"{each.name}.txt").exists()]
    if lacking:
        raise SetupError(f"没有许可证文本：{'、'.join(lacking)}", "Parts without a licence text.")
    return sorted(parts, key=lambda each: each.name.lower())


def write_licences(parts: list[Part], publisher: Publisher, folder: Path) -> None:
    """Put the licence texts of all parts into a folder, each part's in one of its own, and whom to ask for sources."""
    folder.mkdir(parents=True)
    words = (LICENCES / "README.md").read_text(encoding="utf-8")
    if not {"name", "mail"} & set(publisher.unset):
        words += f"\nPublisher 发布者：{publisher.maintainer} {publisher.homepage}".rstrip() + "\n"
    (folder / "README.md").write_text(words, encoding="utf-8", newline="\n")
    shutil.copy(PROJECT / "LICENSE", folder / "LICENSE")
    for part in parts:
        for text in part.texts or (LICENCES / f"{part.name}.txt",):
            place = folder / part.name / _place_of_text(text)
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_text(_as_text(text.read_bytes()), encoding="utf-8", newline="\n")
        if part.inside:
            (folder / part.name / "COMPILED-IN.txt").write_text(as_notice(part.inside), encoding="utf-8")


def write_sbom(parts: list[Part], facts: Facts, path: Path) -> None:
    """Write the parts as CycloneDX 1.5; the same parts make the same bytes."""
    components = [
        {
            "type": "library",
            "bom-ref": part.purl,
            "name": part.name,
            "version": part.version,
            "licenses": [{"license": {"name": part.licence}}],
            "purl": part.purl,
            **({"externalReferences": [{"type": "website", "url": part.home}]} if part.home else {}),
            **({"components": as_components(part.inside)} if part.inside else {}),
        }
        for part in parts
    ]
    serial = uuid.uuid5(uuid.NAMESPACE_URL, json.dumps([facts.version, components], sort_keys=True))
    own = f"pkg:generic/fiscal-desk@{facts.version}"
    bom = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "serialNumber": f"urn:uuid:{serial}",
        "version": 1,
        "metadata": {
            "timestamp": f"{facts.day}T00:00:00Z",
            "component": {
                "type": "application",
                "bom-ref": own,
                "name": "fiscal-desk",
                "version": facts.version,
                "licenses": [{"license": {"id": "Apache-2.0"}}],
                "purl": own,
            },
        },
        "components": components,
        "dependencies": [{"ref": own, "dependsOn": [part.purl for part in parts]}],
    }
    path.write_text(json.dumps(bom, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def _place_of_text(text: Path) -> Path:
    """Return where a text goes in its part's folder: those of one name stay apart, in folders as their package has."""
    _, info, within = text.as_posix().rpartition(".dist-info/")
    return Path(re.sub(r"^licen[cs]es/", "", within)) if info else Path(text.name)


def _of_the_system(library: Path) -> Part:
    """Return the part that a library of the system is which came along: it is Debian's package."""
    package = system_package(library.name)
    asked = ["dpkg-query", "--show", "--showformat", "${Version} ${Architecture}", package]
    run = subprocess.run(asked, capture_output=True, text=True, check=False)
    version, _, machine = run.stdout.partition(" ")
    text = Path("/usr/share/doc") / package / "copyright"
    if run.returncode != 0 or not text.is_file():
        raise SetupError(f"{library.name} 的软件包 {package} 没有版权说明。", f"{package} says no copyright.")
    purl = f"pkg:deb/debian/{package}@{quote(version)}?arch={machine}"
    return Part(package, version, "MIT", "https://xcb.freedesktop.org", (text,), purl)


def _as_text(bytes_: bytes) -> str:
    try:
        return bytes_.decode("utf-8")
    except UnicodeDecodeError:  # an author's name in an older text
        return bytes_.decode("latin-1")


def _with_texts(part: Part, texts: tuple[Path, ...]) -> Part:
    return replace(part, licence="LGPL-3.0-only", texts=(*part.texts, *texts))


def _linked_versions(base: Path) -> list[tuple[str, str]]:
    found = []
    for name in _LINKED:
        archives = sorted((base / "sources").glob(f"{name}_*.orig.tar.*"))
        if archives:
            found.append((name, archives[0].name.removeprefix(f"{name}_").partition(".orig")[0]))
    return found
