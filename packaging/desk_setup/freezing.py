"""The `build` command: a program in one folder that needs neither Python nor the source tree."""

import subprocess
import time

from desk_release.parts import parts_of, write_licences
from desk_release.publisher import publisher

from desk_setup.messages import SetupError, say
from desk_setup.places import FROZEN, PROJECT, SPEC, clean_environment, tool


def build() -> None:
    """Freeze the program into dist/FiscalDesk with the licences of its parts. Raises SetupError where that fails."""
    folders = ["--distpath", str(FROZEN.parent), "--workpath", str(PROJECT / "build")]
    command = [str(tool("python")), "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR", *folders, str(SPEC)]
    say("正在打包程序……", "Freezing the program")
    start = time.monotonic()
    if subprocess.run(command, cwd=PROJECT, env=clean_environment(), check=False).returncode != 0:
        raise SetupError("打包没有成功，原因见上。", "The program was not frozen, see above.")
    write_licences(parts_of(tool("python"), FROZEN), publisher(), FROZEN / "licences")
    megabytes = sum(path.stat().st_size for path in FROZEN.rglob("*") if path.is_file() and not path.is_symlink()) / 1e6
    say(
        f"已生成 {FROZEN}（{megabytes:.0f} MB，用时 {time.monotonic() - start:.0f} 秒）。",
        f"{FROZEN}: {megabytes:.0f} MB in {time.monotonic() - start:.0f} s",
    )
