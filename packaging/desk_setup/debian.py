"""Installing Debian packages: done where that is allowed, else told."""

import os
import shutil
import subprocess
from collections.abc import Iterable

from desk_setup.messages import say


def has_apt() -> bool:
    """Say whether this is Debian or one of its relatives."""
    return shutil.which("apt-get") is not None


def may_install() -> bool:
    """Say whether packages can be installed without asking anybody."""
    return has_apt() and hasattr(os, "geteuid") and os.geteuid() == 0


def command_for(packages: Iterable[str]) -> str:
    """Return the command that installs packages, for the user to copy."""
    return "sudo apt-get install " + " ".join(sorted(packages))


def install(packages: Iterable[str]) -> bool:
    """Install packages as root; say whether that worked. What apt-get prints goes to the user."""
    names = sorted(packages)
    say(f"正在安装系统软件包：{' '.join(names)}", "Installing system packages")
    quiet = dict(os.environ, DEBIAN_FRONTEND="noninteractive")
    subprocess.run(["apt-get", "update", "-qq"], env=quiet, check=False)
    wanted = ["apt-get", "install", "-y", "-qq", "--no-install-recommends", *names]
    return subprocess.run(wanted, env=quiet, stdout=subprocess.DEVNULL, check=False).returncode == 0
