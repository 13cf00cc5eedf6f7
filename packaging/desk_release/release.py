"""The `release` command: everything that this system can hand out, with checksums, into dist/release."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

from desk_setup.messages import SetupError, say
from desk_setup.places import PROJECT, SPEC, clean_environment

from desk_release.base import frozen_python
from desk_release.elf import check_glibc, system_packages
from desk_release.facts import Facts, facts
from desk_release.owners import check_owners
from desk_release.packing import settle, write_deb, write_tar
from desk_release.parts import parts_of, write_licences, write_sbom
from desk_release.publisher import FILE, Publisher
from desk_release.share import write_share

RELEASE = PROJECT / "dist" / "release"
_LARGEST = 20


def release(base: Path, version: str = "", *, final: bool = False) -> Path:
    """Make the release in dist/release and return that folder. Raises SetupError.

    `base` is where the Python that is frozen lies, or will. `version` stands in for the source's own, to try upgrades.
    One that is `final`, for others to install, needs all that only its publisher can say.
    """
    if not sys.platform.startswith("linux"):
        raise SetupError(
            "release 目前只在 Linux 上可用。", "The release command works on Linux; see docs/releasing.md."
        )
    told = facts(version)
    if final and told.publisher.unset:
        raise SetupError(_unset(told.publisher), "The publisher has not said everything.")
    python = frozen_python(base)
    work = PROJECT / "build" / "release"
    shutil.rmtree(work, ignore_errors=True)
    shutil.rmtree(RELEASE, ignore_errors=True)
    RELEASE.mkdir(parents=True)
    program = _freeze(python, told, work)
    parts = parts_of(python, program, base)
    check_owners(program, python, [part.name for part in parts])
    write_licences(parts, told.publisher, program / "licences")
    newest = check_glibc(program, told.glibc)
    share = work / "share"
    write_share(python, told, share)
    settle(program, told.epoch)
    settle(share, told.epoch)
    _tell_sizes(program, newest)
    write_deb(program, share, system_packages(program), told, work, RELEASE)
    write_tar(program, share, told, work, RELEASE)
    write_sbom(parts, told, RELEASE / f"fiscal-desk-{told.version}.cdx.json")
    lines = [f"{_sha256(path)}  {path.name}\n" for path in sorted(RELEASE.iterdir())]
    (RELEASE / "SHA256SUMS").write_text("".join(lines), encoding="ascii")
    say(f"发布文件在 {RELEASE}：", "What is handed out:")
    for path in sorted(RELEASE.iterdir()):
        print(f"  {path.stat().st_size / 1e6:7.1f} MB  {path.name}")
    if told.publisher.unset:
        say(_unset(told.publisher), "Stand-ins are used for what the publisher has not said; do not hand this out.")
    return RELEASE


def _unset(publisher: Publisher) -> str:
    return f"发布者还没有填写（{FILE.relative_to(PROJECT)}）：{'、'.join(publisher.unset)}"


def _freeze(python: Path, told: Facts, work: Path) -> Path:
    """Freeze the program and return its folder. The sources are copied, so that no stray file gets in."""
    source = work / "source"
    source.mkdir(parents=True)
    ignored = shutil.ignore_patterns("__pycache__", "*.pyc", "*.ts")
    for name in ("fiscal_desk", "resources", "packaging"):
        shutil.copytree(PROJECT / name, source / name, ignore=ignored)
    shutil.copy(PROJECT / "LICENSE", source)
    own = source / "fiscal_desk" / "__init__.py"
    own.write_text(
        own.read_text(encoding="utf-8").replace(
            f'__version__ = "{facts().version}"', f'__version__ = "{told.version}"'
        ),
        encoding="utf-8",
    )
    say("正在打包程序……", "Freezing the program")
    environment = {
        **clean_environment(),
        "SOURCE_DATE_EPOCH": str(told.epoch),
        "PYTHONHASHSEED": "0",
        "PYTHONDONTWRITEBYTECODE": "1",
        "PYINSTALLER_CONFIG_DIR": str(work / "cache"),
        "FISCAL_DESK_PORTABLE": "1",
        "LC_ALL": "C.UTF-8",
    }
    folders = ["--distpath", str(work / "dist"), "--workpath", str(work / "build")]
    spec = source / "packaging" / SPEC.name
    command = [str(python), "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR", *folders, str(spec)]
    if subprocess.run(command, cwd=source, env=environment, check=False).returncode != 0:
        raise SetupError("打包没有成功，原因见上。", "The program was not frozen, see above.")
    return work / "dist" / "FiscalDesk"


def _tell_sizes(program: Path, newest: str) -> None:
    files = [path for path in program.rglob("*") if path.is_file() and not path.is_symlink()]
    total = sum(path.stat().st_size for path in files)
    say(
        f"程序共 {total / 1e6:.0f} MB，需要 glibc {newest}；最大的文件：",
        f"{total / 1e6:.0f} MB; the largest:",
    )
    for path in sorted(files, key=lambda each: -each.stat().st_size)[:_LARGEST]:
        print(f"  {path.stat().st_size / 1e6:7.1f} MB  {path.relative_to(program)}")


def _sha256(path: Path) -> str:
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while piece := file.read(1 << 20):
            digest.update(piece)
    return digest.hexdigest()


def default_base() -> Path:
    """Return where the Python that is frozen lies unless told otherwise."""
    return Path(os.environ.get("FISCAL_DESK_BASE") or PROJECT / "build" / "base")
