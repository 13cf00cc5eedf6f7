"""Faces, printers, LibreOffice, and the second process."""

from __future__ import annotations

import os

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFontDatabase

from fiscal_desk.desk.selfcheck.outcome import Outcome, State
from fiscal_desk.report.readers.office.program import office_program
from fiscal_desk.worker.process import WorkerLost, WorkerProcess

translate = QCoreApplication.translate

#: The faces that a memo names by default; the same list as the memo's settings offer.
_MEMO_FACES = (("仿宋_GB2312", "仿宋", "FangSong"), ("楷体_GB2312", "楷体", "KaiTi"), ("黑体", "SimHei"))


def check_faces() -> Outcome:
    """Say whether Qt finds a Chinese face, and the faces that memos are set in."""
    name = translate("SelfCheck", "中文字体")
    families = set(QFontDatabase.families())
    chinese = QFontDatabase.families(QFontDatabase.WritingSystem.SimplifiedChinese)
    if not chinese:
        return Outcome(
            "faces",
            name,
            State.FAILING,
            translate("SelfCheck", "没有找到任何简体中文字体"),
            translate("SelfCheck", "界面和报告里的汉字会显示为方框。"),
            translate("SelfCheck", "请安装一种中文字体，如 fonts-noto-cjk 或 fonts-wqy-microhei，再重新启动程序。"),
        )
    lacking = [faces[0] for faces in _MEMO_FACES if not families & set(faces)]
    found = translate("SelfCheck", "简体中文字体 {count} 种，如 {example}").format(
        count=len(chinese), example=chinese[0]
    )
    if lacking:
        return Outcome(
            "faces",
            name,
            State.LACKING,
            translate("SelfCheck", "{found}；没有 {lacking}").format(found=found, lacking="、".join(lacking)),
            translate(
                "SelfCheck",
                "备忘录里写明的是公文字体，文件本身没有问题；在这台电脑上打开时用别的字体代替，分页可能不同。",
            ),
            translate("SelfCheck", "需要在本机打印的，请安装单位有权使用的公文字体。"),
        )
    return Outcome("faces", name, State.GOOD, found)


def check_office() -> Outcome:
    """Say whether LibreOffice is there."""
    program = office_program()
    if program is not None:
        return Outcome("libreoffice", "LibreOffice", State.GOOD, str(program))
    return Outcome(
        "libreoffice",
        "LibreOffice",
        State.LACKING,
        translate("SelfCheck", "没有找到"),
        translate(
            "SelfCheck", "打不开 .rtf、.odt、.ods、.odp、.ppt、.pptx；Word、WPS、Excel、PDF、网页和文本不受影响。"
        ),
        translate(
            "SelfCheck",
            "需要时请安装 libreoffice-writer、libreoffice-calc、libreoffice-impress，或先用 WPS 另存为 .docx。",
        ),
    )


def check_printers() -> Outcome:
    """Say which printers there are."""
    from PySide6.QtPrintSupport import QPrinterInfo

    printers = QPrinterInfo.availablePrinterNames()
    name = translate("SelfCheck", "打印机")
    if printers:
        return Outcome("printers", name, State.GOOD, "、".join(printers))
    return Outcome(
        "printers",
        name,
        State.LACKING,
        translate("SelfCheck", "没有找到"),
        translate("SelfCheck", "备忘录和表格不能直接打印，仍可写成 Word、Excel 或 PDF 文件。"),
        translate("SelfCheck", "请在系统设置里添加打印机；Linux 上还要有 CUPS（cups-client）。"),
    )


def check_worker() -> Outcome:
    """Say whether a second process can be started and answers."""
    name = translate("SelfCheck", "后台进程")
    worker = WorkerProcess()
    try:
        number = worker.run(lambda: None, os.getpid)
    except WorkerLost:
        number = 0
    finally:
        worker.close()
    if number not in (0, os.getpid()):
        return Outcome("worker", name, State.GOOD, translate("SelfCheck", "能启动，能应答"))
    return Outcome(
        "worker",
        name,
        State.LACKING,
        translate("SelfCheck", "没有启动起来"),
        translate("SelfCheck", "识别和对比改在窗口自己的进程里进行，结果相同，长报告打开时窗口会停顿。"),
        translate("SelfCheck", "请看安全软件是否拦截了本程序启动自身；日志里有原因。"),
    )
