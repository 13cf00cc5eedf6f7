"""The private virtual environment and the locked packages in it."""

import hashlib
import importlib.util
import json
import shutil
import subprocess
import sys
from pathlib import Path

from desk_setup import debian
from desk_setup.messages import SetupError, say
from desk_setup.pip_settings import pip_environment
from desk_setup.places import CONSTRAINTS, ENVIRONMENT, PROJECT, clean_environment, tool

STAMP = ENVIRONMENT / "fiscal-desk.json"

#: Installed first, so that our own package is built with these and nothing is fetched besides.
BUILDERS = ("hatchling", "editables")


def fingerprint() -> str:
    """Return what changes when other packages would be installed, or the project folder was moved."""
    parts = [CONSTRAINTS.read_bytes(), (PROJECT / "pyproject.toml").read_bytes(), str(PROJECT).encode()]
    return hashlib.sha256(b"\0".join(parts)).hexdigest()


def read_stamp() -> dict[str, object]:
    """Return what was noted after the last complete set-up; empty where there was none."""
    try:
        noted = json.loads(STAMP.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return noted if isinstance(noted, dict) else {}


def write_stamp(**noted: object) -> None:
    """Add to what is noted about the environment."""
    STAMP.write_text(json.dumps({**read_stamp(), **noted}, indent=1), encoding="utf-8")


def ready(extras: frozenset[str]) -> bool:
    """Say whether the environment holds the locked packages, these extras included."""
    stamp = read_stamp()
    installed = stamp.get("extras")
    return (
        stamp.get("fingerprint") == fingerprint()
        and isinstance(installed, list)
        and extras <= set(installed)
        and tool("python").exists()
    )


def prepare(extras: frozenset[str]) -> None:
    """Make the environment hold the locked packages with these extras ("dev" for tests and freezing).

    Raises SetupError where Python's venv is missing or packages cannot be fetched.
    """
    if ready(extras):
        return
    if not works():
        create()
    already = read_stamp().get("extras")
    wanted = extras | (set(already) if isinstance(already, list) else set())
    STAMP.unlink(missing_ok=True)
    install_packages(wanted)
    write_stamp(fingerprint=fingerprint(), extras=sorted(wanted))


def works() -> bool:
    """Say whether there is an environment whose Python and pip still run, and is one that we support."""
    question = "import pip, sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 14))"
    try:
        return subprocess.run([tool("python"), "-c", question], capture_output=True, check=False).returncode == 0
    except OSError:
        return False


def create() -> None:
    """Make a new virtual environment in the project folder, in place of a broken one."""
    say(f"正在创建私有运行环境：{ENVIRONMENT}", f"Making a private environment with Python {sys.version.split()[0]}")
    if importlib.util.find_spec("venv") is None or importlib.util.find_spec("ensurepip") is None:
        get_venv_module()
    shutil.rmtree(ENVIRONMENT, ignore_errors=True)
    made = subprocess.run([sys.executable, "-m", "venv", str(ENVIRONMENT)], env=clean_environment(), check=False)
    if made.returncode != 0:
        shutil.rmtree(ENVIRONMENT, ignore_errors=True)
        raise SetupError(
            f"无法创建虚拟环境 {ENVIRONMENT}，原因见上。请检查磁盘空间和写入权限后重试。",
            "The virtual environment could not be made, see above. Check free space and permissions, then try again.",
        )


def get_venv_module() -> None:
    """Install Python's venv module where Debian keeps it apart, or say how."""
    package = f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"
    if debian.may_install() and Path(sys.executable).resolve().is_relative_to("/usr/bin") and debian.install([package]):
        return
    if debian.has_apt():
        command = debian.command_for([package])
        raise SetupError(
            f"缺少 Python 的 venv 模块。请运行：{command}", f"Python's venv module is missing. Run: {command}"
        )
    raise SetupError(
        "缺少 Python 的 venv 或 ensurepip 模块，请安装完整的 Python 3.11 至 3.14。",
        "Python's venv or ensurepip module is missing. Install a complete Python 3.11 to 3.14.",
    )


def install_packages(extras: frozenset[str] | set[str]) -> None:
    """Fetch the locked packages into the environment, our own as a link to the source tree."""
    say("正在安装依赖（首次约需几分钟）……", "Installing the locked packages (some minutes the first time)")
    pip = [str(tool("python")), "-m", "pip"]
    listing = subprocess.run(
        [*pip, "config", "list"], cwd=PROJECT, env=clean_environment(), capture_output=True, text=True, check=False
    )
    settings = pip_environment(clean_environment(), listing.stdout, CONSTRAINTS.relative_to(PROJECT).as_posix())
    own = f".[{','.join(sorted(extras))}]" if extras else "."
    for wanted in (list(BUILDERS), ["--no-build-isolation", "--editable", own]):
        done = subprocess.run([*pip, "install", "--quiet", *wanted], cwd=PROJECT, env=settings, check=False)
        if done.returncode != 0:
            raise SetupError(
                "依赖没有装上，原因见上。多半是网络不通：内网请先设置 PIP_INDEX_URL（本单位镜像）"
                "或 PIP_FIND_LINKS（存放安装包的文件夹）再重试。",
                "The packages were not installed, see above. Most often the network is the reason: inside an office "
                "network set PIP_INDEX_URL (a mirror) or PIP_FIND_LINKS (a folder of wheels) and try again.",
            )
