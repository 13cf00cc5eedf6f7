"""Disk space, and whether the program may write where it has to."""

from __future__ import annotations

import os
import shutil
import stat
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from fiscal_desk.desk.selfcheck.outcome import Outcome, State
from fiscal_desk.desk.settings.settings import Settings
from fiscal_desk.own_places import cache_folder, data_folder, log_folder, private_folder

translate = QCoreApplication.translate

#: A case of a dozen reports takes some tens of MB; below this a change may not find room.
_LEAST, _SPARSE = 100_000_000, 1_000_000_000


def check_disk() -> Outcome:
    """Say how much room there is where cases without a name lie."""
    name = translate("SelfCheck", "磁盘空间")
    place = data_folder()
    while not place.exists() and place != place.parent:
        place = place.parent
    try:
        free = shutil.disk_usage(place).free
    except OSError as error:
        return Outcome(
            "disk",
            name,
            State.FAILING,
            str(error),
            translate("SelfCheck", "看不到用户数据所在的磁盘。"),
            translate("SelfCheck", "请联系系统管理员。"),
        )
    found = translate("SelfCheck", "{place} 所在磁盘剩余 {gigabytes} GB").format(
        place=place, gigabytes=f"{free / 1e9:.1f}"
    )
    if free >= _SPARSE:
        return Outcome("disk", name, State.GOOD, found)
    state = State.LACKING if free >= _LEAST else State.FAILING
    return Outcome(
        "disk",
        name,
        state,
        found,
        translate("SelfCheck", "磁盘写满后，更正会存不进案卷；程序会当场提示，已存的内容不受影响。"),
        translate("SelfCheck", "请清理磁盘，或把案卷另存到别的磁盘。"),
    )


def check_rights() -> Outcome:
    """Say whether the program's own folders can be written, and by nobody else."""
    name = translate("SelfCheck", "文件夹权限")
    folders = [data_folder(), Settings().path.parent, log_folder(), cache_folder()]
    refused = [folder for folder in folders if not _can_write(folder)]
    if refused:
        return Outcome(
            "rights",
            name,
            State.FAILING,
            translate("SelfCheck", "不能写入：{folders}").format(folders="、".join(map(str, refused))),
            translate("SelfCheck", "未命名的案卷、设置或日志存不下来。"),
            translate("SelfCheck", "请让这些文件夹归当前用户所有（chown）并可写；不要用 root 或 sudo 启动程序。"),
        )
    opened = [folder for folder in folders if os.name != "nt" and stat.S_IMODE(folder.stat().st_mode) & 0o077]
    if opened:
        return Outcome(
            "rights",
            name,
            State.LACKING,
            translate("SelfCheck", "别的用户也能进入：{folders}").format(folders="、".join(map(str, opened))),
            translate("SelfCheck", "同一台电脑的其他用户可能看到未命名的案卷和日志。"),
            translate("SelfCheck", "请执行 chmod 700 收回权限；网络盘不支持权限的，请联系系统管理员。"),
        )
    return Outcome("rights", name, State.GOOD, translate("SelfCheck", "用户数据、设置、日志、缓存都可写，别人不能读"))


def _can_write(folder: Path) -> bool:
    trial = folder / f".fiscal-desk-{os.getpid()}.tmp"
    try:
        private_folder(folder)
        trial.write_bytes(b"1")
        trial.unlink()
    except OSError:
        return False
    return True
