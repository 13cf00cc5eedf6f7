"""The table of all actions: what each is called, its keys and icon, and where it stands.

Menus, tool bar, key sheet and key settings are made from it. All keys have modifiers or are function keys: a plain
letter belongs to the input method. What an action does is said where it is done (`Actions.connect`).
"""

from __future__ import annotations

from fiscal_desk.desk.actions.ids import ActionId, MenuId
from fiscal_desk.desk.actions.model import ActionRow as Row
from fiscal_desk.desk.actions.model import (
    BarPlaces,
    Gap,
    MenuRole,
    MenuRow,
    Places,
    actions_in,
    by_id,
)
from fiscal_desk.desk.words.fitted_words import QT_TRANSLATE_NOOP

_FILE = MenuRow(
    MenuId.FILE,
    QT_TRANSLATE_NOOP("Actions", "文件(&F)"),
    (
        Row(
            ActionId.OPEN_REPORTS,
            QT_TRANSLATE_NOOP("Actions", "打开报告…"),
            ("Ctrl+O",),
            icon="open",
            button=QT_TRANSLATE_NOOP("Actions", "打开报告"),
            tip=QT_TRANSLATE_NOOP("Actions", "打开一份或几份报告"),
        ),
        Row(ActionId.OPEN_FOLDER, QT_TRANSLATE_NOOP("Actions", "打开文件夹里的报告…")),
        Row(ActionId.PASTE_REPORT, QT_TRANSLATE_NOOP("Actions", "把剪贴板内容粘贴为报告…"), ("Ctrl+V",)),
        Row(ActionId.OPEN_SAMPLES, QT_TRANSLATE_NOOP("Actions", "打开示例报告"), icon="samples"),
        Row(ActionId.CARD, QT_TRANSLATE_NOOP("Actions", "报告信息…"), ("Ctrl+I",), icon="card"),
        Row(ActionId.SHEETS, QT_TRANSLATE_NOOP("Actions", "选择工作表…")),
        MenuRow(
            MenuId.RECENT,
            QT_TRANSLATE_NOOP("Actions", "最近打开"),
            (Gap.LINE, Row(ActionId.CLEAR_RECENT, QT_TRANSLATE_NOOP("Actions", "清空列表"))),
        ),
        Gap.LINE,
        Row(ActionId.NEW_CASE, QT_TRANSLATE_NOOP("Actions", "新建案卷"), ("Ctrl+N",)),
        Row(ActionId.OPEN_CASE, QT_TRANSLATE_NOOP("Actions", "打开案卷…"), ("Ctrl+Shift+O",), icon="case"),
        Row(ActionId.MERGE, QT_TRANSLATE_NOOP("Actions", "导入同事的案卷…")),
        Row(ActionId.SAVE_CASE, QT_TRANSLATE_NOOP("Actions", "保存案卷"), ("Ctrl+S",)),
        Row(ActionId.SAVE_CASE_AS, QT_TRANSLATE_NOOP("Actions", "案卷另存为…"), ("Ctrl+Shift+S",)),
        Gap.LINE,
        Row(
            ActionId.MEMO,
            QT_TRANSLATE_NOOP("Actions", "备忘录"),
            ("Ctrl+P",),
            icon="memo",
            button=QT_TRANSLATE_NOOP("Actions", "备忘录"),
            tip=QT_TRANSLATE_NOOP("Actions", "选定写什么、改写语句、看成稿，再写成 Word"),
        ),
        Row(ActionId.WRITE_MEMO, QT_TRANSLATE_NOOP("Actions", "备忘录写成 Word…"), ("Ctrl+Shift+P",)),
        Row(ActionId.MEMO_PDF, QT_TRANSLATE_NOOP("Actions", "备忘录导出 PDF…")),
        Row(ActionId.PRINT_MEMO, QT_TRANSLATE_NOOP("Actions", "打印备忘录…"), ("Ctrl+Alt+P",)),
        Row(
            ActionId.REREAD_MEMO,
            QT_TRANSLATE_NOOP("Actions", "读回改过的备忘录…"),
            tip=QT_TRANSLATE_NOOP("Actions", "在 Word 里改过的备忘录，逐句与案卷对照，选定采用哪些改写"),
        ),
        Row(
            ActionId.CHECK_DOCUMENT,
            QT_TRANSLATE_NOOP("Actions", "核对公文格式…"),
            tip=QT_TRANSLATE_NOOP("Actions", "按公文格式的规范逐条核对一份 Word 文件"),
        ),
        Gap.LINE,
        Row(ActionId.QUIT, QT_TRANSLATE_NOOP("Actions", "退出"), ("Ctrl+Q",), role=MenuRole.QuitRole),
    ),
)

_EDIT = MenuRow(
    MenuId.EDIT,
    QT_TRANSLATE_NOOP("Actions", "编辑(&E)"),
    (
        Row(ActionId.UNDO, QT_TRANSLATE_NOOP("Actions", "撤销"), ("Ctrl+Z",)),
        Row(ActionId.REDO, QT_TRANSLATE_NOOP("Actions", "重做"), ("Ctrl+Y", "Ctrl+Shift+Z")),
        Gap.LINE,
        Row(ActionId.COPY, QT_TRANSLATE_NOOP("Actions", "复制"), ("Ctrl+C",)),
        Row(ActionId.FIND, QT_TRANSLATE_NOOP("Actions", "查找…"), ("Ctrl+F",), icon="search"),
        Row(ActionId.FIND_NEXT, QT_TRANSLATE_NOOP("Actions", "查找下一处"), ("F3",)),
        Row(ActionId.FIND_PREVIOUS, QT_TRANSLATE_NOOP("Actions", "查找上一处"), ("Shift+F3",)),
        Gap.LINE,
        Row(ActionId.SETTINGS, QT_TRANSLATE_NOOP("Actions", "设置…"), ("Ctrl+,",), role=MenuRole.PreferencesRole),
    ),
)

_FIGURE = MenuRow(
    MenuId.FIGURE,
    QT_TRANSLATE_NOOP("Actions", "数据(&D)"),
    (
        Row(
            ActionId.CONFIRM_NEXT,
            QT_TRANSLATE_NOOP("Actions", "确认并看下一个"),
            ("Ctrl+Return", "Ctrl+Enter"),
            icon="confirm",
            button=QT_TRANSLATE_NOOP("Actions", "确认"),
        ),
        Row(ActionId.EDIT_VALUE, QT_TRANSLATE_NOOP("Actions", "修改数值"), ("F2",)),
        Row(ActionId.REJECT, QT_TRANSLATE_NOOP("Actions", "剔除"), ("Ctrl+Delete",)),
        Row(ActionId.RESTORE, QT_TRANSLATE_NOOP("Actions", "还原为识别结果"), ("Ctrl+Shift+R",)),
        Row(ActionId.ADD_FIGURE, QT_TRANSLATE_NOOP("Actions", "补录所选文字为数据"), ("Ctrl+Shift+A",)),
        Row(ActionId.SET_MANY, QT_TRANSLATE_NOOP("Actions", "统一设置范围、期间、性质…"), ("Ctrl+Shift+U",)),
        Gap.LINE,
        MenuRow(
            MenuId.SPANS,
            QT_TRANSLATE_NOOP("Actions", "移动范围"),
            (
                Row(ActionId.START_LEFT, QT_TRANSLATE_NOOP("Actions", "起点左移"), ("Ctrl+Alt+Shift+Left",)),
                Row(ActionId.START_RIGHT, QT_TRANSLATE_NOOP("Actions", "起点右移"), ("Ctrl+Alt+Shift+Right",)),
                Row(ActionId.END_LEFT, QT_TRANSLATE_NOOP("Actions", "终点左移"), ("Alt+Shift+Left",)),
                Row(ActionId.END_RIGHT, QT_TRANSLATE_NOOP("Actions", "终点右移"), ("Alt+Shift+Right",)),
            ),
        ),
        Row(ActionId.TAKE_SELECTION, QT_TRANSLATE_NOOP("Actions", "改为所选文字的范围"), ("Ctrl+Shift+E",)),
        Row(ActionId.SPLIT_FIGURE, QT_TRANSLATE_NOOP("Actions", "拆成两个数据"), ("Ctrl+Shift+D",)),
        Row(ActionId.MERGE_FIGURES, QT_TRANSLATE_NOOP("Actions", "与后一个数据合并"), ("Ctrl+Shift+H",)),
        Gap.LINE,
        Row(ActionId.REMEMBER, QT_TRANSLATE_NOOP("Actions", "记住这次更正"), ("Ctrl+M",)),
        Row(ActionId.REMEMBER_EVERYWHERE, QT_TRANSLATE_NOOP("Actions", "记住并用于其他数据"), ("Ctrl+Shift+M",)),
        Row(ActionId.LEXICON, QT_TRANSLATE_NOOP("Actions", "用户词库…")),
        Gap.LINE,
        Row(ActionId.REREAD_ONE, QT_TRANSLATE_NOOP("Actions", "重新识别当前报告")),
        Row(ActionId.REREAD_ALL, QT_TRANSLATE_NOOP("Actions", "重新识别全部报告")),
        Row(ActionId.ADD_TO_CHECK, QT_TRANSLATE_NOOP("Actions", "加入勾稽关系"), ("Ctrl+Shift+G",)),
        Row(ActionId.NEW_CHECK, QT_TRANSLATE_NOOP("Actions", "新建勾稽关系…")),
    ),
)

_GO = MenuRow(
    MenuId.GO,
    QT_TRANSLATE_NOOP("Actions", "转到(&G)"),
    (
        Row(
            ActionId.NEXT_WAITING,
            QT_TRANSLATE_NOOP("Actions", "下一条待核"),
            ("F8", "Alt+Right"),
            icon="next",
            tip=QT_TRANSLATE_NOOP("Actions", "按核对顺序跳到下一条待核的数据"),
        ),
        Row(
            ActionId.PREVIOUS_WAITING,
            QT_TRANSLATE_NOOP("Actions", "上一条待核"),
            ("Shift+F8", "Alt+Left"),
            icon="previous",
            tip=QT_TRANSLATE_NOOP("Actions", "按核对顺序跳到上一条待核的数据"),
        ),
        MenuRow(
            MenuId.ORDERS,
            QT_TRANSLATE_NOOP("Actions", "核对顺序"),
            (
                Row(
                    ActionId.QUEUE_TEXT,
                    QT_TRANSLATE_NOOP("Actions", "存疑数据，按原文顺序"),
                    ("Ctrl+Alt+1",),
                    checkable=True,
                ),
                Row(
                    ActionId.QUEUE_DOUBT,
                    QT_TRANSLATE_NOOP("Actions", "存疑数据，最没把握的在先"),
                    ("Ctrl+Alt+2",),
                    checkable=True,
                ),
                Row(
                    ActionId.QUEUE_CHECK,
                    QT_TRANSLATE_NOOP("Actions", "勾稽不符的数据"),
                    ("Ctrl+Alt+3",),
                    checkable=True,
                ),
                Row(
                    ActionId.QUEUE_EVERYTHING,
                    QT_TRANSLATE_NOOP("Actions", "全部未核数据，按原文顺序"),
                    ("Ctrl+Alt+4",),
                    checkable=True,
                ),
            ),
        ),
        Gap.LINE,
        Row(ActionId.NEXT_FIGURE, QT_TRANSLATE_NOOP("Actions", "下一个数据"), ("Alt+Down",)),
        Row(ActionId.PREVIOUS_FIGURE, QT_TRANSLATE_NOOP("Actions", "上一个数据"), ("Alt+Up",)),
        Row(
            ActionId.NEXT_FINDING,
            QT_TRANSLATE_NOOP("Actions", "下一个问题"),
            ("Ctrl+F8",),
            tip=QT_TRANSLATE_NOOP("Actions", "问题清单里的下一项，并把它的数据调到眼前"),
        ),
        Row(
            ActionId.PREVIOUS_FINDING,
            QT_TRANSLATE_NOOP("Actions", "上一个问题"),
            ("Ctrl+Shift+F8",),
            tip=QT_TRANSLATE_NOOP("Actions", "问题清单里的上一项，并把它的数据调到眼前"),
        ),
        Gap.LINE,
        Row(ActionId.TO_TEXT, QT_TRANSLATE_NOOP("Actions", "回到正文"), ("Ctrl+T",)),
        Row(ActionId.NEXT_PANE, QT_TRANSLATE_NOOP("Actions", "下一个窗格"), ("F6",)),
        Row(ActionId.TO_LIST, QT_TRANSLATE_NOOP("Actions", "到数据列表"), ("Ctrl+D",)),
        Row(ActionId.TO_BOTTOM, QT_TRANSLATE_NOOP("Actions", "到对照与核对"), ("Ctrl+E",)),
    ),
)

_VIEW = MenuRow(
    MenuId.VIEW,
    QT_TRANSLATE_NOOP("Actions", "查看(&V)"),
    (
        MenuRow(
            MenuId.PANELS,
            QT_TRANSLATE_NOOP("Actions", "面板"),
            (
                Row(ActionId.PANEL_LIST, QT_TRANSLATE_NOOP("Actions", "数据"), ("Alt+1",), adopted=True),
                Row(ActionId.PANEL_INSPECTOR, QT_TRANSLATE_NOOP("Actions", "当前数据"), ("Alt+2",), adopted=True),
                Row(ActionId.PANEL_BOTTOM, QT_TRANSLATE_NOOP("Actions", "对照与核对"), ("Alt+3",), adopted=True),
                Row(ActionId.PANEL_TOOLS, QT_TRANSLATE_NOOP("Actions", "工具栏"), adopted=True),
                Row(ActionId.LEGEND, QT_TRANSLATE_NOOP("Actions", "图例"), checkable=True),
            ),
        ),
        MenuRow(
            MenuId.COLUMNS,
            QT_TRANSLATE_NOOP("Actions", "并排窗格"),
            (Gap.LINE, Row(ActionId.EVEN_OUT, QT_TRANSLATE_NOOP("Actions", "各窗格等宽"))),
        ),
        Row(
            ActionId.READING_MODE,
            QT_TRANSLATE_NOOP("Actions", "阅读模式"),
            ("F11",),
            tip=QT_TRANSLATE_NOOP("Actions", "全屏只看正文；再按一次回来"),
            checkable=True,
        ),
        Gap.LINE,
        Row(ActionId.ZOOM_IN, QT_TRANSLATE_NOOP("Actions", "放大文字"), ("Ctrl++", "Ctrl+=")),
        Row(ActionId.ZOOM_OUT, QT_TRANSLATE_NOOP("Actions", "缩小文字"), ("Ctrl+-",)),
        Row(ActionId.ZOOM_RESET, QT_TRANSLATE_NOOP("Actions", "原始大小"), ("Ctrl+0",)),
        Gap.LINE,
        MenuRow(MenuId.LANGUAGE, "语言 / Language"),  # the same in every language
        Row(ActionId.SHOW_HISTORY, QT_TRANSLATE_NOOP("Actions", "更正历史")),
        Gap.LINE,
        Row(
            ActionId.LINK_PANES,
            QT_TRANSLATE_NOOP("Actions", "联动滚动"),
            ("Ctrl+Shift+L",),
            tip=QT_TRANSLATE_NOOP("Actions", "滚动或选中数据时，各窗格按相同的标题和指标一起走"),
            checkable=True,
        ),
        Row(
            ActionId.REFERENCE_PANE,
            QT_TRANSLATE_NOOP("Actions", "以当前窗格为基准"),
            ("Ctrl+Shift+B",),
            tip=QT_TRANSLATE_NOOP("Actions", "别的窗格跟着基准走，基准自己不动；再选一次取消"),
        ),
        Row(
            ActionId.OWN_PAGES,
            QT_TRANSLATE_NOOP("Actions", "显示原页或正文"),
            ("F7",),
            tip=QT_TRANSLATE_NOOP("Actions", "PDF 和幻灯片：当前窗格按原样显示页面；再选一次回到正文"),
        ),
        Row(
            ActionId.TABLE_WINDOW,
            QT_TRANSLATE_NOOP("Actions", "在窗口中打开表格"),
            ("Ctrl+Shift+T",),
            tip=QT_TRANSLATE_NOOP("Actions", "当前数据所在的表格，或窗格里看到的第一张表格"),
        ),
    ),
)

_HELP = MenuRow(
    MenuId.HELP,
    QT_TRANSLATE_NOOP("Actions", "帮助(&H)"),
    (
        Row(ActionId.HELP, QT_TRANSLATE_NOOP("Actions", "使用说明"), ("F1",)),
        Row(ActionId.KEY_SHEET, QT_TRANSLATE_NOOP("Actions", "快捷键一览"), ("Ctrl+/",)),
        Row(ActionId.CHANGE_KEYS, QT_TRANSLATE_NOOP("Actions", "更改快捷键…")),
        Row(ActionId.SELF_CHECK, QT_TRANSLATE_NOOP("Actions", "检查运行环境")),
        Gap.LINE,
        Row(ActionId.ABOUT, QT_TRANSLATE_NOOP("Actions", "关于财政对读"), role=MenuRole.AboutRole),
    ),
)

# The menu bar.
MENUS = (_FILE, _EDIT, _FIGURE, _GO, _VIEW, _HELP)

# What hangs in the menus of single panels. Its keys work there only, where they come before those of the menus.
IN_PANELS = (
    Row(ActionId.JOIN_ROWS, QT_TRANSLATE_NOOP("Actions", "合并所选行"), ("Ctrl+J",)),
    Row(ActionId.PART_ROWS, QT_TRANSLATE_NOOP("Actions", "拆出这个名称"), ("Ctrl+Shift+J",)),
    Row(ActionId.RENAME_ROWS, QT_TRANSLATE_NOOP("Actions", "改行名"), ("F2",)),
    Row(ActionId.EDIT_CHECK, QT_TRANSLATE_NOOP("Actions", "修改这项勾稽关系…")),
    Row(ActionId.DELETE_CHECK, QT_TRANSLATE_NOOP("Actions", "删除这项勾稽关系")),
    Row(ActionId.IMPORT_CHECKS, QT_TRANSLATE_NOOP("Actions", "从文件导入…")),
    Row(ActionId.BRING_BACK_CHECKS, QT_TRANSLATE_NOOP("Actions", "带入以前建过的")),
    Row(ActionId.EXPORT_CHECKS, QT_TRANSLATE_NOOP("Actions", "导出到文件…")),
    Row(
        ActionId.JUDGE_TO_CHECK,
        QT_TRANSLATE_NOOP("Actions", "标为待核实"),
        ("Ctrl+1",),
        button=QT_TRANSLATE_NOOP("Actions", "待核实"),
    ),
    Row(
        ActionId.JUDGE_VERIFIED,
        QT_TRANSLATE_NOOP("Actions", "标为已核实"),
        ("Ctrl+2",),
        button=QT_TRANSLATE_NOOP("Actions", "已核实"),
    ),
    Row(
        ActionId.JUDGE_EXPLAINED,
        QT_TRANSLATE_NOOP("Actions", "标为已说明"),
        ("Ctrl+3",),
        button=QT_TRANSLATE_NOOP("Actions", "已说明"),
    ),
    Row(
        ActionId.JUDGE_NOT_USED,
        QT_TRANSLATE_NOOP("Actions", "标为不采用"),
        ("Ctrl+4",),
        button=QT_TRANSLATE_NOOP("Actions", "不采用"),
    ),
    Row(ActionId.JUDGE_NOTE, QT_TRANSLATE_NOOP("Actions", "核实情况的说明…"), ("Ctrl+5",)),
)

# The tool bar: few buttons.
TOOL_BAR: BarPlaces = (
    ActionId.OPEN_REPORTS,
    Gap.LINE,
    ActionId.PREVIOUS_WAITING,
    ActionId.NEXT_WAITING,
    ActionId.CONFIRM_NEXT,
    MenuId.ORDERS,
    Gap.ROOM,
    ActionId.MEMO,
)

# The menu of a figure on a page, and that of a place where none is.
ON_FIGURE: Places = (
    ActionId.COPY,
    Gap.LINE,
    ActionId.CONFIRM_NEXT,
    ActionId.EDIT_VALUE,
    ActionId.REJECT,
    ActionId.RESTORE,
    ActionId.SET_MANY,
    ActionId.TAKE_SELECTION,
    ActionId.SPLIT_FIGURE,
    ActionId.MERGE_FIGURES,
    ActionId.ADD_TO_CHECK,
    Gap.LINE,
    ActionId.TABLE_WINDOW,
)
ON_TEXT: Places = (ActionId.COPY, Gap.LINE, ActionId.ADD_FIGURE, ActionId.TABLE_WINDOW)

# The buttons beneath the sentence of the current figure.
IN_INSPECTOR = (ActionId.CONFIRM_NEXT, ActionId.REJECT, ActionId.RESTORE)

# Every action by its id.
ROWS = by_id((*actions_in(MENUS), *IN_PANELS))
