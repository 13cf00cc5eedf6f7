"""What is handed out must start where it is promised to, say what it is made of, and know its file types."""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import tarfile
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import pytest
from desk_release import base, elf, packing, share
from desk_release import release as releasing
from desk_release.compiled_in import compiled_in
from desk_release.facts import Facts, facts
from desk_release.owners import unowned
from desk_release.parts import LICENCES, Part, write_licences, write_sbom
from desk_release.publisher import NOBODY, publisher
from desk_setup.messages import SetupError

from fiscal_desk import __version__
from fiscal_desk.case.disk.schema import APPLICATION_ID

linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="made on Linux")
needs_objdump = pytest.mark.skipif(shutil.which("objdump") is None, reason="objdump (binutils) is missing")
FACTS = Facts("1.2.3", 1_700_000_000)
PART = Part("somelib", "1.0", "MIT", "https://example.org", (LICENCES / "GPL-3.0.txt",), "pkg:pypi/somelib@1.0")


@linux
@needs_objdump
def test_a_file_that_needs_a_newer_glibc_than_promised_stops_the_release(tmp_path: Path) -> None:
    shutil.copy(Path(sys.executable).resolve(), tmp_path / "program")
    assert elf.check_glibc(tmp_path, "9.99").startswith("2.")
    with pytest.raises(SetupError) as stopped:
        elf.check_glibc(tmp_path, "2.2")
    assert "program" in stopped.value.chinese


@linux
@needs_objdump
def test_a_file_that_needs_a_newer_c_plus_plus_library_than_those_systems_have_stops_the_release(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = "from libstdc++.so.6:\n 0x1 0x00 02 GLIBCXX_3.4.26\nfrom libc.so.6:\n 0x1 0x00 03 GLIBC_2.17"
    shutil.copy(Path(sys.executable).resolve(), tmp_path / "library.so")
    monkeypatch.setattr(elf, "_headers", lambda _: said.replace("3.4.26", "3.4.25"))
    assert elf.check_glibc(tmp_path, "2.28") == "2.17"
    monkeypatch.setattr(elf, "_headers", lambda _: said)
    with pytest.raises(SetupError) as stopped:
        elf.check_glibc(tmp_path, "2.28")
    assert "GLIBCXX 3.4.26  library.so" in stopped.value.chinese


@linux
@needs_objdump
def test_a_library_that_no_package_is_known_for_stops_the_release(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copy(Path(sys.executable).resolve(), tmp_path / "program")
    asked = elf.outside_needs(tmp_path)
    assert "libc.so.6" in asked
    monkeypatch.setattr(elf, "PACKAGES", {name: "libc6" for name in asked if name != "libc.so.6"})
    with pytest.raises(SetupError) as stopped:
        elf.system_packages(tmp_path)
    assert "libc.so.6" in stopped.value.chinese


@linux
def test_a_release_made_where_a_library_that_comes_along_is_missing_stops(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(elf, "outside_needs", lambda _: {"libxcb-icccm.so.4": {"libqxcb.so"}, "libc.so.6": {"a"}})
    with pytest.raises(SetupError) as stopped:
        elf.system_packages(tmp_path)
    assert "libxcb-icccm4" in stopped.value.chinese


def test_the_version_is_the_programs_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    assert facts() == Facts(__version__, 1_700_000_000, publisher=publisher())
    assert facts().day == "2023-11-14"


def test_what_is_frozen_is_what_the_project_needs(project: Path) -> None:
    needed = {re.split(r"[<>=\[ ]", each)[0] for each in base.needs()}
    assert {"PySide6-Essentials", "msgspec", "python-docx", "pandas"} <= needed


def test_cases_and_only_readable_documents_open_with_the_program(project: Path) -> None:
    entry = share.filled("fiscal-desk.desktop", FACTS)
    types = re.search(r"^MimeType=(.*)$", entry, re.MULTILINE)
    assert types is not None
    assert types[1].startswith("application/x-fiscal-desk-case;")
    # A double-click on a text or a web page must not land here on a system that knows no other program for it.
    assert not {"text/plain", "text/html", "application/zip"} & set(types[1].split(";"))
    assert f'value="{APPLICATION_ID:#x}"'.lower() in share.filled("fiscal-desk.xml", FACTS).lower()


def test_no_mark_is_left_in_what_is_installed() -> None:
    for name in ("fiscal-desk.desktop", "fiscal-desk.xml", share.METAINFO, "fiscal-desk.1", "install.sh"):
        assert not re.search(r"@[A-Z_]+@", share.filled(name, FACTS))
    assert "1.2.3" in share.filled(share.METAINFO, FACTS)


@pytest.mark.skipif(shutil.which("desktop-file-validate") is None, reason="desktop-file-validate is missing")
def test_the_desktop_entry_is_valid(tmp_path: Path) -> None:
    entry = tmp_path / "fiscal-desk.desktop"
    entry.write_text(share.filled("fiscal-desk.desktop", FACTS), encoding="utf-8")
    run = subprocess.run(["desktop-file-validate", entry], capture_output=True, text=True, check=False)
    assert (run.returncode, run.stdout) == (0, "")


def test_the_sbom_names_every_part_and_is_the_same_twice(tmp_path: Path) -> None:
    for name in ("a.json", "b.json"):
        write_sbom([PART], FACTS, tmp_path / name)
    assert (tmp_path / "a.json").read_bytes() == (tmp_path / "b.json").read_bytes()
    bom = json.loads((tmp_path / "a.json").read_text(encoding="utf-8"))
    assert (bom["bomFormat"], bom["specVersion"]) == ("CycloneDX", "1.5")
    assert bom["metadata"]["component"]["version"] == "1.2.3"
    assert [(each["name"], each["version"]) for each in bom["components"]] == [("somelib", "1.0")]
    assert bom["dependencies"][0]["dependsOn"] == [bom["components"][0]["bom-ref"]]


def test_licences_of_all_parts_and_the_way_to_replace_qt_are_handed_out(tmp_path: Path) -> None:
    write_licences([PART], NOBODY, tmp_path / "licences")
    assert (tmp_path / "licences" / "somelib" / "GPL-3.0.txt").is_file()
    assert (tmp_path / "licences" / "LICENSE").is_file()
    assert "download.qt.io" in (tmp_path / "licences" / "README.md").read_text(encoding="utf-8")


def test_no_licence_text_of_a_part_takes_the_place_of_another_of_its_name(tmp_path: Path) -> None:
    info = tmp_path / "somelib-1.0.dist-info" / "licenses"
    for place in ("LICENSE.txt", "somelib/inner/LICENSE.txt"):
        (info / place).parent.mkdir(parents=True, exist_ok=True)
        (info / place).write_text(place, encoding="utf-8")
    part = replace(PART, texts=(info / "LICENSE.txt", info / "somelib/inner/LICENSE.txt"))
    write_licences([part], NOBODY, tmp_path / "licences")
    put = tmp_path / "licences" / "somelib"
    assert (put / "LICENSE.txt").read_text(encoding="utf-8") == "LICENSE.txt"
    assert (put / "somelib" / "inner" / "LICENSE.txt").read_text(encoding="utf-8") == "somelib/inner/LICENSE.txt"


def test_a_file_that_no_part_with_a_licence_brings_is_told() -> None:
    brought = {"dateutil": ["python-dateutil"], "stray": ["stray-library"]}
    names = [
        "fiscal_desk",
        "libQt6Core.so.6",
        "dateutil",
        "numpy.libs",
        "python_docx-1.2.0.dist-info",
        "libxcb-xkb.so.1",
    ]
    parts = ["Qt", "fiscal-desk", "python-dateutil", "numpy", "python-docx", "libxcb-xkb1"]
    assert unowned(names, brought, parts) == []
    assert unowned([*names, "stray", "libstray.so.1"], brought, parts) == ["libstray.so.1", "stray"]
    assert unowned(names, brought, parts[:-1]) == ["libxcb-xkb.so.1"]


def test_what_a_library_is_compiled_from_stands_in_the_sbom_and_the_licences(tmp_path: Path) -> None:
    bom = tmp_path / "wheel.cyclonedx.json"
    crate = {"name": "crate", "version": "0.3", "author": "A. Maker", "purl": "pkg:cargo/crate@0.3"}
    bom.write_text(json.dumps({"components": [{**crate, "licenses": [{"expression": "MIT OR Apache-2.0"}]}]}))
    inside = compiled_in([bom])
    part = replace(PART, inside=inside)
    write_sbom([part], FACTS, tmp_path / "sbom.json")
    (component,) = json.loads((tmp_path / "sbom.json").read_text(encoding="utf-8"))["components"]
    assert [each["name"] for each in component["components"]] == ["crate"]
    write_licences([part], NOBODY, tmp_path / "licences")
    notice = (tmp_path / "licences" / "somelib" / "COMPILED-IN.txt").read_text(encoding="utf-8")
    assert "crate 0.3" in notice
    assert "A. Maker" in notice


def test_faces_and_licences_within_what_draws_the_pages_have_their_texts() -> None:
    texts = {path.stem for path in (LICENCES / "typst").glob("*.txt")}
    assert {"MIT", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MPL-2.0", "Unicode-3.0", "Zlib", "faces"} <= texts


def test_what_only_the_publisher_can_say_stands_in_one_file_and_goes_everywhere(tmp_path: Path) -> None:
    said = tmp_path / "publisher.toml"
    said.write_text(
        'application_id = "cn.example.finance.Desk"\nname = "某市财政 & 局"\nmail = "desk@example.cn"\n'
        'homepage = "https://example.cn/desk"\n',
        encoding="utf-8",
    )
    told = replace(FACTS, publisher=publisher(said))
    assert told.publisher.unset == ()
    component = ElementTree.fromstring(share.filled(share.METAINFO, told))
    assert component.findtext("id") == "cn.example.finance.Desk"
    assert component.findtext("developer/name") == "某市财政 & 局"
    assert component.findtext("url") == "https://example.cn/desk"
    write_licences([PART], told.publisher, tmp_path / "licences")
    assert "desk@example.cn" in (tmp_path / "licences" / "README.md").read_text(encoding="utf-8")
    if shutil.which("dpkg-deb"):
        program, shared = small_program(tmp_path)
        made = packing.write_deb(program, shared, ["libc6"], told, tmp_path, tmp_path)
        fields = subprocess.run(["dpkg-deb", "--field", made], capture_output=True, encoding="utf-8", check=True).stdout
        assert "Maintainer: 某市财政 & 局 <desk@example.cn>\n" in fields
        assert "Homepage: https://example.cn/desk\n" in fields


def test_a_publisher_who_said_nothing_is_told_and_cannot_hand_out_a_final_release(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = tmp_path / "publisher.toml"
    said.write_text('name = "某局"\nmail = ""\n', encoding="utf-8")
    assert publisher(said).unset == ("application_id", "mail", "homepage")
    assert set(publisher().unset) <= set(NOBODY.unset)
    monkeypatch.setattr(releasing, "facts", lambda _: replace(FACTS, publisher=publisher(said)))
    monkeypatch.setattr(releasing, "frozen_python", lambda _: pytest.fail("it went on"))
    with pytest.raises(SetupError) as stopped:
        releasing.release(tmp_path, final=True)
    assert "application_id、mail、homepage" in stopped.value.chinese


@pytest.mark.parametrize("line", ['mail = "nobody"', 'application_id = "财政"', 'hompage = "https://example.cn"'])
def test_a_slip_in_what_the_publisher_says_stops_the_release(tmp_path: Path, line: str) -> None:
    said = tmp_path / "publisher.toml"
    said.write_text(line, encoding="utf-8")
    with pytest.raises(SetupError):
        publisher(said)


def small_program(folder: Path) -> tuple[Path, Path]:
    """Return a program that only prints its version, and its share folder."""
    program, shared = folder / "program", folder / "share"
    program.mkdir()
    (program / "FiscalDesk").write_text('#!/bin/sh\n[ "$1" = --version ] && echo 1.2.3 >&2\nexit 0\n', encoding="utf-8")
    (program / "FiscalDesk").chmod(0o700)
    for name in ("applications/fiscal-desk.desktop", "mime/packages/fiscal-desk.xml"):
        (shared / name).parent.mkdir(parents=True)
        (shared / name).write_text(share.filled(Path(name).name, FACTS), encoding="utf-8")
    return program, shared


@linux
@pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="dpkg-deb is missing")
def test_the_package_installs_where_the_compilers_library_still_has_its_old_name(tmp_path: Path) -> None:
    program, shared = small_program(tmp_path)
    made = packing.write_deb(program, shared, ["libc6", "libgcc-s1"], FACTS, tmp_path, tmp_path)
    asked = ["dpkg-deb", "--field", str(made), "Depends"]
    depends = subprocess.run(asked, capture_output=True, text=True, check=True).stdout
    assert depends.startswith("libc6 (>= 2.28), libgcc-s1 | libgcc1, ")


@linux
def test_the_same_source_makes_the_same_bytes_whoever_makes_them(tmp_path: Path) -> None:
    sums = []
    for name, mask in (("一", 0o022), ("二", 0o002)):
        folder = tmp_path / name
        folder.mkdir()
        before = os.umask(mask)  # root's, and that of a user with a group of their own
        try:
            program, shared = small_program(folder)
            made = [packing.write_tar(program, shared, FACTS, folder, folder)]
            if shutil.which("dpkg-deb"):
                made.append(packing.write_deb(program, shared, ["libc6"], FACTS, folder, folder))
        finally:
            os.umask(before)
        sums.append([hashlib.sha256(path.read_bytes()).hexdigest() for path in made])
    assert sums[0] == sums[1]


@linux
def test_a_user_installs_upgrades_and_removes_without_rights_and_keeps_the_cases(tmp_path: Path) -> None:
    program, shared = small_program(tmp_path)
    packed = packing.write_tar(program, shared, FACTS, tmp_path, tmp_path)
    home = tmp_path / "家 home & $x"
    cases = home / ".local" / "share" / "FiscalDesk" / "working"
    cases.mkdir(parents=True)
    (cases / "案卷.fdesk").write_bytes(b"case")
    other = home / ".local" / "share" / "applications" / "other.desktop"
    other.parent.mkdir(parents=True)
    other.write_text("[Desktop Entry]\n", encoding="utf-8")
    before = {path for path in home.rglob("*") if path.is_file()}
    environment = {"HOME": str(home), "PATH": os.environ["PATH"], "FISCAL_DESK_AS_ROOT": "1"}
    with tarfile.open(packed) as tar:
        guarded = {"filter": "data"} if hasattr(tarfile, "data_filter") else {}  # Python 3.11.2 knows no filters
        tar.extractall(tmp_path / "unpacked", **guarded)  # type: ignore[arg-type]
    (unpacked,) = (tmp_path / "unpacked").iterdir()
    for _ in range(2):  # the second time it is an upgrade
        run = subprocess.run([unpacked / "install.sh"], env=environment, capture_output=True, text=True, check=False)
        assert (run.returncode, run.stderr) == (0, "")
    entry = (home / ".local/share/applications/fiscal-desk.desktop").read_text(encoding="utf-8")
    assert f'Exec="{home}/.local/lib/fiscal-desk/FiscalDesk" %F'.replace("$", "\\\\$") in entry
    assert (home / ".local/bin/fiscal-desk").is_symlink()
    run = subprocess.run(
        [home / ".local/lib/fiscal-desk/uninstall.sh"], env=environment, capture_output=True, text=True, check=False
    )
    assert (run.returncode, run.stderr) == (0, "")
    left = {path for path in home.rglob("*") if path.is_file() and path.name != "mimeinfo.cache"}
    assert left == before
    assert not (home / ".local/lib").exists()
