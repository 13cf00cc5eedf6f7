"""The files that are handed out: a .deb for a machine, a .tar.gz for a user without rights."""

from __future__ import annotations

import gzip
import os
import shutil
import subprocess
import tarfile
from email.utils import formatdate
from pathlib import Path

from desk_release.facts import Facts
from desk_release.share import LINUX, filled

#: How a .deb is compressed; every dpkg since Debian 8 reads it. One thread: the bytes depend on their number.
_PACKED = ("-Zxz", "-z2")
#: A Chinese face: any of these will do.
_FACES = "fonts-noto-cjk | fonts-wqy-microhei | fonts-wqy-zenhei | fonts-droid-fallback | fonts-arphic-uming"
#: Packages that UOS 20 (of Debian 10's names) has by another one.
_ELSEWHERE = {"libgcc-s1": "libgcc-s1 | libgcc1"}
_RECOMMENDED = "libreoffice-writer, libreoffice-calc, libreoffice-impress, cups-client"

_CONTROL = """Package: fiscal-desk
Version: {version}
Architecture: amd64
Maintainer: {maintainer}
Installed-Size: {kilobytes}
Depends: {depends}
Recommends: {recommends}
Section: misc
Priority: optional
{homepage}Description: compare Chinese government finance reports and check their figures
 Lays several government finance reports side by side, marks every figure in
 them, checks what must add up and writes a Word memo of what agrees and what
 does not. Works on one computer, without a network or an account.
 .
 财政对读：并排对读财政报告，核对每一个数据，生成对比备忘录。
"""

_COPYRIGHT = """Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: Fiscal Desk

Files: *
Copyright: {year} the authors of Fiscal Desk
License: Apache-2.0
 The full text is in /usr/share/common-licenses/Apache-2.0.
Comment:
 The libraries in /usr/lib/fiscal-desk keep their own licences; their texts are in
 /usr/lib/fiscal-desk/licences, and README.md there says how Qt's files can be replaced.
"""


def settle(folder: Path, epoch: int) -> None:
    """Give every file of a folder the same time and rights that do not depend on who built it."""
    for path in sorted(folder.rglob("*"), reverse=True):
        if not path.is_symlink():
            runs = path.is_dir() or (os.access(path, os.X_OK) and not _is_read_only(path))
            path.chmod(0o755 if runs else 0o644)
        os.utime(path, (epoch, epoch), follow_symlinks=False)
    folder.chmod(0o755)
    os.utime(folder, (epoch, epoch))


def _is_read_only(path: Path) -> bool:
    """Say whether a file is loaded or read and never run, whatever rights its wheel gave it."""
    return ".so" in path.suffixes or path.suffix in (".md", ".txt")


def write_deb(program: Path, share: Path, packages: list[str], facts: Facts, work: Path, target: Path) -> Path:
    """Write the .deb of a frozen folder and return its path."""
    root = work / "deb"
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(program, root / "usr" / "lib" / "fiscal-desk", symlinks=True)
    shutil.copytree(share, root / "usr" / "share")
    documents = root / "usr" / "share" / "doc" / "fiscal-desk"
    documents.mkdir(parents=True)
    (documents / "copyright").write_text(_COPYRIGHT.format(year=facts.day[:4]), encoding="utf-8")
    signature = f" -- {facts.publisher.maintainer}  {formatdate(facts.epoch)}\n"
    changes = f"fiscal-desk ({facts.version}) stable; urgency=medium\n\n  * See CHANGELOG.md.\n\n{signature}"
    (documents / "changelog.gz").write_bytes(gzip.compress(changes.encode(), 9, mtime=0))
    overrides = root / "usr" / "share" / "lintian" / "overrides"
    overrides.mkdir(parents=True)
    shutil.copy(LINUX / "lintian-overrides", overrides / "fiscal-desk")
    (root / "usr" / "bin").mkdir()
    (root / "usr" / "bin" / "fiscal-desk").symlink_to("../lib/fiscal-desk/FiscalDesk")
    size = sum(path.lstat().st_size for path in root.rglob("*") if path.is_file() or path.is_symlink())
    named = [f"libc6 (>= {facts.glibc})" if name == "libc6" else name for name in packages]
    control = _CONTROL.format(
        version=facts.version,
        maintainer=facts.publisher.maintainer,
        homepage=f"Homepage: {facts.publisher.homepage}\n" if facts.publisher.homepage else "",
        kilobytes=size // 1024,
        depends=", ".join([*(_ELSEWHERE.get(name, name) for name in named), _FACES]),
        recommends=_RECOMMENDED,
    )
    (root / "DEBIAN").mkdir()
    (root / "DEBIAN" / "control").write_text(control, encoding="utf-8")
    settle(root, facts.epoch)
    made = target / f"fiscal-desk_{facts.version}_amd64.deb"
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(facts.epoch), "DPKG_DEB_THREADS_MAX": "1"}
    subprocess.run(
        ["dpkg-deb", "--root-owner-group", *_PACKED, "--build", str(root), str(made)],
        env=environment,
        stdout=subprocess.DEVNULL,
        check=True,
    )
    return made


def write_tar(program: Path, share: Path, facts: Facts, work: Path, target: Path) -> Path:
    """Write the .tar.gz with its own installer and return its path."""
    name = f"FiscalDesk-{facts.version}-linux-x86_64"
    root = work / name
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(program, root / "program", symlinks=True)
    shutil.copytree(share, root / "share")
    for script in ("install.sh", "uninstall.sh"):
        (root / script).write_text(filled(script, facts), encoding="utf-8")
        (root / script).chmod(0o755)
    settle(root, facts.epoch)
    made = target / f"{name}.tar.gz"
    with (
        made.open("wb") as file,
        gzip.GzipFile(fileobj=file, mode="wb", compresslevel=6, filename="", mtime=facts.epoch) as packed,
        tarfile.open(fileobj=packed, mode="w", format=tarfile.GNU_FORMAT) as tar,
    ):
        for path in [root, *sorted(root.rglob("*"))]:
            tar.add(path, arcname=path.relative_to(work).as_posix(), recursive=False, filter=_nobodys)
    return made


def _nobodys(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = ""
    return entry
