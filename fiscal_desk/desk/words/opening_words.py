"""Why a file cannot be opened, or was not read whole, in the language of the interface: readers say it in Chinese."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from fiscal_desk.desk.words.fitted_words import QT_TRANSLATE_NOOP, FittedWords

#: What a file is that is no report, or of which kind its name says that it is.
_KINDS = FittedWords(
    "FileKinds",
    (
        QT_TRANSLATE_NOOP("FileKinds", "{form} 图片"),
        QT_TRANSLATE_NOOP("FileKinds", "{form} 压缩包"),
        QT_TRANSLATE_NOOP("FileKinds", "压缩包"),
        QT_TRANSLATE_NOOP("FileKinds", "数据库文件"),
        QT_TRANSLATE_NOOP("FileKinds", "可执行程序"),
        QT_TRANSLATE_NOOP("FileKinds", "Word 97 以前的文档"),
        QT_TRANSLATE_NOOP("FileKinds", "XML 格式的 Word 文档"),
        QT_TRANSLATE_NOOP("FileKinds", "旧版 Office 文件"),
        QT_TRANSLATE_NOOP("FileKinds", "二进制 Excel 表格（.xlsb）"),
        QT_TRANSLATE_NOOP("FileKinds", "演示文稿"),
        QT_TRANSLATE_NOOP("FileKinds", "OFD 版式文件"),
        QT_TRANSLATE_NOOP("FileKinds", "OpenDocument 文档"),
        QT_TRANSLATE_NOOP("FileKinds", "Word 文档"),
        QT_TRANSLATE_NOOP("FileKinds", "文本文件"),
    ),
)
_PROGRAMS = FittedWords("Programs", (QT_TRANSLATE_NOOP("Programs", "{one} 或 {other}"),))
#: What to do about it.
_ADVICE = FittedWords(
    "OpeningAdvice",
    (
        QT_TRANSLATE_NOOP("OpeningAdvice", "请用 {programs} 打开，另存为 {form} 后再打开。"),
        QT_TRANSLATE_NOOP("OpeningAdvice", "请用 WPS 或 Word 打开，另存为 .docx（表格另存为 .xlsx）后再打开。"),
        QT_TRANSLATE_NOOP("OpeningAdvice", "请用 WPS 或 Excel 打开，保存后再打开。"),
        QT_TRANSLATE_NOOP("OpeningAdvice", "请用 {programs} 去掉密码、另存后再打开。"),
        QT_TRANSLATE_NOOP("OpeningAdvice", "请去掉密码、另存后再打开。"),
        QT_TRANSLATE_NOOP("OpeningAdvice", "请输入密码，或去掉密码、另存后再打开。"),
        QT_TRANSLATE_NOOP("OpeningAdvice", "请核对后重新输入。"),
        QT_TRANSLATE_NOOP("OpeningAdvice", "请在能打开它的软件里去掉加密、另存后再打开。"),
        QT_TRANSLATE_NOOP("OpeningAdvice", "请打开报告的文字版（.docx 或 .txt）。"),
        QT_TRANSLATE_NOOP("OpeningAdvice", "请打开报告的文字版，或先用 OCR 软件识别、校对后再打开。"),
        QT_TRANSLATE_NOOP("OpeningAdvice", "请打开报告的文字版。"),
        QT_TRANSLATE_NOOP("OpeningAdvice", "请打开报告的 Word 版或文字版。"),
        QT_TRANSLATE_NOOP("OpeningAdvice", "请先解压，再打开其中的报告。"),
        QT_TRANSLATE_NOOP("OpeningAdvice", "请重新获取，或先解压再打开其中的报告。"),
        QT_TRANSLATE_NOOP("OpeningAdvice", "请重新获取，或用 WPS、Office 打开修复后另存。"),
        QT_TRANSLATE_NOOP("OpeningAdvice", "请重新获取后再打开。"),
        QT_TRANSLATE_NOOP("OpeningAdvice", "请确认选对了文件，或用原软件另存为 .docx 或 .txt。"),
        QT_TRANSLATE_NOOP("OpeningAdvice", "请确认选对了文件。"),
        QT_TRANSLATE_NOOP("OpeningAdvice", "请确认已保存完整后再打开。"),
        QT_TRANSLATE_NOOP("OpeningAdvice", "请把需要的文字复制到 Word 文档后再打开。"),
        QT_TRANSLATE_NOOP("OpeningAdvice", "请用阅读器转换或另存为 .docx 后再打开。"),
        QT_TRANSLATE_NOOP("OpeningAdvice", "请用原软件另存为 .docx 或 UTF-8 文本后再打开。"),
        QT_TRANSLATE_NOOP("OpeningAdvice", "请另存为 .docx 后再打开。"),
        QT_TRANSLATE_NOOP("OpeningAdvice", "请在浏览器里重新保存网页后再打开。"),
        QT_TRANSLATE_NOOP("OpeningAdvice", "请在 Word 里打开，另存为 .docx 后再打开。"),
        QT_TRANSLATE_NOOP("OpeningAdvice", "请核实文件来源，或只保留要比对的部分，另存后再打开。"),
        QT_TRANSLATE_NOOP("OpeningAdvice", "请只保留要比对的部分，另存后再打开。"),
        QT_TRANSLATE_NOOP("OpeningAdvice", "请只保留要比对的工作表，另存后再打开。"),
        QT_TRANSLATE_NOOP("OpeningAdvice", "请在 Word 或 WPS 里转换为简体，另存后再打开。"),
        QT_TRANSLATE_NOOP("OpeningAdvice", "请向提供者核实来源。"),
        QT_TRANSLATE_NOOP("OpeningAdvice", "请打开其中的文件。"),
        QT_TRANSLATE_NOOP("OpeningAdvice", "请选择一份报告文件。"),
        QT_TRANSLATE_NOOP("OpeningAdvice", "可能已被移动、改名或删除，请重新选择。"),
        QT_TRANSLATE_NOOP("OpeningAdvice", "请联系管理员，或复制到本机文件夹后再打开。"),
        QT_TRANSLATE_NOOP("OpeningAdvice", "请检查磁盘或网络后重试。"),
    ),
    gaps={"programs": _PROGRAMS.told},
)


def _some(listed: str) -> str:
    """Return numbers of pages, or names of parts, of which there may be more."""
    return listed.replace("、", ", ").replace("等", " …")


#: Parts of a file that were not read, one after the other with ； between them.
_LEFT_OUT = FittedWords(
    "LeftOut",
    (
        QT_TRANSLATE_NOOP("LeftOut", "第1页有图片，图片里的字（如标题）没有读出，请对照原件"),
        QT_TRANSLATE_NOOP("LeftOut", "第{pages}页的图表没有读出，需要时请对照原件"),
        QT_TRANSLATE_NOOP("LeftOut", "第{pages}页没有读出，请对照原件"),
        QT_TRANSLATE_NOOP("LeftOut", "第{pages}页没有文字，可能是图片"),
        QT_TRANSLATE_NOOP("LeftOut", "文件所带的附件没有读出"),
        QT_TRANSLATE_NOOP("LeftOut", "文件结尾不完整，可能缺页，请重新获取"),
    ),
    gaps={"pages": _some},
)


def _parts(words: str) -> str:
    return QCoreApplication.translate("LeftOut", "；").join(map(_LEFT_OUT.told, words.split("；")))


def _tens_of_thousands(count: str) -> str:
    """Return a number that stands before 万."""
    return f"{int(count) * 10_000:,}" if count.isdecimal() else count


#: The sentences, with what to do about it in a gap of its own; the first that fits counts.
_OPENINGS = (
    QT_TRANSLATE_NOOP("Openings", "“{name}”找不到；{advice}"),
    QT_TRANSLATE_NOOP("Openings", "“{name}”是文件夹，不是报告；{advice}"),
    QT_TRANSLATE_NOOP("Openings", "“{name}”不是普通文件；{advice}"),
    QT_TRANSLATE_NOOP("Openings", "“{name}”是空文件，没有任何内容；{advice}"),
    QT_TRANSLATE_NOOP("Openings", "“{name}”没有读取权限；{advice}"),
    QT_TRANSLATE_NOOP("Openings", "“{name}”读取失败（{why}）；{advice}"),
    QT_TRANSLATE_NOOP("Openings", "“{name}”有 {size} MB，超过 {most} MB 的上限；{advice}"),
    QT_TRANSLATE_NOOP("Openings", "“{name}”的正文展开后有 {size} MB，超过 {most} MB 的上限；{advice}"),
    QT_TRANSLATE_NOOP(
        "Openings", "“{name}”读取时要占用的内存超过 {most} MB 的上限，已停止，别的报告不受影响；{advice}"
    ),
    QT_TRANSLATE_NOOP("Openings", "“{name}”有 {pages} 页，超过 {most} 页的上限；{advice}"),
    QT_TRANSLATE_NOOP("Openings", "“{name}”超过 {most} 页的上限。"),
    QT_TRANSLATE_NOOP("Openings", "“{name}”的单元格超过 {myriads} 万个；{advice}"),
    QT_TRANSLATE_NOOP("Openings", "“{name}”里有 {count} 个文件，超过 {most} 个的上限；{advice}"),
    QT_TRANSLATE_NOOP("Openings", "“{name}”里没有文字（可能只有图片或空白）；{advice}"),
    QT_TRANSLATE_NOOP("Openings", "“{name}”里的字是繁体，多数数据认不出；{advice}"),
    QT_TRANSLATE_NOOP("Openings", "“{name}”里没有网页正文；{advice}"),
    QT_TRANSLATE_NOOP("Openings", "“{name}”里找不到正文；{advice}"),
    QT_TRANSLATE_NOOP("Openings", "“{name}”里的字体没有说明自己的文字，读出来是乱码；{advice}"),
    QT_TRANSLATE_NOOP("Openings", "“{name}”是扫描件：页面是图片，里面没有文字；{advice}"),
    QT_TRANSLATE_NOOP("Openings", "“{name}”的页面太复杂，读了很久也没有读完；{advice}"),
    QT_TRANSLATE_NOOP("Openings", "“{name}”的页面都读不出来，文件可能已损坏；{advice}"),
    QT_TRANSLATE_NOOP("Openings", "“{name}”设了打开密码；{advice}"),
    QT_TRANSLATE_NOOP("Openings", "“{name}”的打开密码不对；{advice}"),
    QT_TRANSLATE_NOOP("Openings", "“{name}”设了压缩密码；{advice}"),
    QT_TRANSLATE_NOOP("Openings", "“{name}”的加密方式无法打开；{advice}"),
    QT_TRANSLATE_NOOP("Openings", "“{name}”已损坏或不完整，无法打开；{advice}"),
    QT_TRANSLATE_NOOP("Openings", "“{name}”不完整或已损坏；{advice}"),
    QT_TRANSLATE_NOOP("Openings", "“{name}”打不开，可能没有下载完整；{advice}"),
    QT_TRANSLATE_NOOP("Openings", "“{name}”的内部结构异常（可能是恶意构造的文件），已停止读取；{advice}"),
    QT_TRANSLATE_NOOP("Openings", "“{name}”的表格内容不完整（引号没有成对）；{advice}"),
    QT_TRANSLATE_NOOP("Openings", "“{name}”不是文本，内容是二进制数据；{advice}"),
    QT_TRANSLATE_NOOP("Openings", "“{name}”的编码（{encoding}）在第 {place} 个字节处损坏；{advice}"),
    QT_TRANSLATE_NOOP(
        "Openings", "“{name}”是 .{ending} 文件，要借助 LibreOffice 才能打开，这台电脑上没有找到它；{advice}"
    ),
    QT_TRANSLATE_NOOP("Openings", "“{name}”要借助 LibreOffice、Word 或 WPS 打开，都没有找到；{advice}"),
    QT_TRANSLATE_NOOP("Openings", "“{name}”要借助 LibreOffice 打开，而它没能启动；{advice}"),
    QT_TRANSLATE_NOOP("Openings", "“{name}”要借助 Word 或 WPS 打开，而这台电脑不允许；{advice}"),
    QT_TRANSLATE_NOOP("Openings", "“{name}”LibreOffice 打不开，可能已损坏或设了密码；{advice}"),
    QT_TRANSLATE_NOOP("Openings", "“{name}”Word 或 WPS 打不开，可能已损坏或设了密码；{advice}"),
    QT_TRANSLATE_NOOP("Openings", "“{name}”LibreOffice 用了 {seconds} 秒还没有打开，已停止；{advice}"),
    QT_TRANSLATE_NOOP("Openings", "“{name}”Word 或 WPS 用了 {seconds} 秒还没有打开，已不再等待；{advice}"),
    QT_TRANSLATE_NOOP(
        "Openings", "“{name}”的名字像{promised}，内容却是{kind}；请选择 .docx 或 .txt 报告；案卷请用“打开案卷”。"
    ),
    QT_TRANSLATE_NOOP(
        "Openings", "“{name}”是{kind}，本版本还不能直接打开；请选择 .docx 或 .txt 报告；案卷请用“打开案卷”。"
    ),
    QT_TRANSLATE_NOOP("Openings", "“{name}”的名字像{promised}，内容却是{kind}；{advice}"),
    QT_TRANSLATE_NOOP("Openings", "“{name}”是{kind}，本版本还不能直接打开；{advice}"),
    QT_TRANSLATE_NOOP("Openings", "“{name}”里有 {count} 个公式没有保存计算结果，没有读出；{advice}"),
    QT_TRANSLATE_NOOP("Openings", "“{name}”里嵌入的 {count} 处内容（{names}）没有读出；{advice}"),
    QT_TRANSLATE_NOOP("Openings", "“{name}”里{parts}。"),
)
_FITTED = FittedWords(
    "Openings",
    _OPENINGS,
    gaps={
        "advice": _ADVICE.told,
        "kind": lambda words: _KINDS.told(words.strip()),
        "promised": lambda words: _KINDS.told(words.strip()),
        "myriads": _tens_of_thousands,
        "parts": _parts,
        "names": _some,
    },
)


def opening_words(error: Exception | str) -> str:
    """Return why a file cannot be opened, or what of it was not read; what is not known, as it is said."""
    return _FITTED.told(str(error))
