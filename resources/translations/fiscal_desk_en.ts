<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="zh_CN">
<context>
    <name>AboutDialog</name>
    <message>
        <source>关于财政对读</source>
        <translation>About Fiscal Desk</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>使用的软件库及其许可证(&amp;L)</source>
        <translation>&amp;Libraries and their licences</translation>
    </message>
    <message>
        <source>使用的软件库及其许可证</source>
        <translation>Libraries and their licences</translation>
    </message>
    <message>
        <source>软件库</source>
        <translation>Library</translation>
    </message>
    <message>
        <source>版本</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>许可证</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>主页</source>
        <translation>Home page</translation>
    </message>
    <message>
        <source>&lt;b&gt;财政对读&lt;/b&gt; {version}&lt;br&gt;&lt;br&gt;并排对读财政报告，核对每一个数据，生成对比备忘录。&lt;br&gt;只在本机运行，不联网，不上传任何内容。&lt;br&gt;&lt;br&gt;按 Apache-2.0 许可证发布；界面使用 Qt {qt}（LGPL-3.0），Python {python}。&lt;br&gt;Qt 和 PySide6 以单独的文件随程序提供，可以用自行编译的同版本替换；许可证全文在程序的 licences 文件夹，源代码见 download.qt.io，也可向发布者索取（自取得程序起三年内）。</source>
        <translation>&lt;b&gt;Fiscal Desk&lt;/b&gt; {version}&lt;br&gt;&lt;br&gt;Read fiscal reports side by side, check every figure, write a memo of the comparison.&lt;br&gt;Runs on this computer alone, never goes online, uploads nothing.&lt;br&gt;&lt;br&gt;Published under the Apache-2.0 licence; built with Qt {qt} (LGPL-3.0), Python {python}.&lt;br&gt;Qt and PySide6 come as files of their own, which you may replace by your own build of the same version; the licences are in the program&apos;s folder licences, the sources at download.qt.io, or for three years from whoever gave you the program.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>新建案卷</source>
        <translation>New Case</translation>
    </message>
    <message>
        <source>打开报告…</source>
        <translation>Open Reports…</translation>
    </message>
    <message>
        <source>打开报告</source>
        <translation>Open Reports</translation>
    </message>
    <message>
        <source>打开案卷…</source>
        <translation>Open Case…</translation>
    </message>
    <message>
        <source>打开示例报告</source>
        <translation>Open Sample Reports</translation>
    </message>
    <message>
        <source>保存案卷</source>
        <translation>Save Case</translation>
    </message>
    <message>
        <source>案卷另存为…</source>
        <translation>Save Case As…</translation>
    </message>
    <message>
        <source>清空列表</source>
        <translation>Clear List</translation>
    </message>
    <message>
        <source>退出</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>复制</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>查找…</source>
        <translation>Find…</translation>
    </message>
    <message>
        <source>上一个数据</source>
        <translation>Previous Figure</translation>
    </message>
    <message>
        <source>下一个数据</source>
        <translation>Next Figure</translation>
    </message>
    <message>
        <source>回到正文</source>
        <translation>Back to Text</translation>
    </message>
    <message>
        <source>下一个窗格</source>
        <translation>Next Pane</translation>
    </message>
    <message>
        <source>放大文字</source>
        <translation>Larger Text</translation>
    </message>
    <message>
        <source>缩小文字</source>
        <translation>Smaller Text</translation>
    </message>
    <message>
        <source>原始大小</source>
        <translation>Normal Size</translation>
    </message>
    <message>
        <source>各窗格等宽</source>
        <translation>Equal Widths</translation>
    </message>
    <message>
        <source>关于财政对读</source>
        <translation>About Fiscal Desk</translation>
    </message>
    <message>
        <source>查找下一处</source>
        <translation>Find Next</translation>
    </message>
    <message>
        <source>查找上一处</source>
        <translation>Find Previous</translation>
    </message>
    <message>
        <source>上一条待核</source>
        <translation>Previous to Review</translation>
    </message>
    <message>
        <source>下一条待核</source>
        <translation>Next to Review</translation>
    </message>
    <message>
        <source>按核对顺序跳到上一条待核的数据</source>
        <translation>Go to the previous figure of the review queue</translation>
    </message>
    <message>
        <source>按核对顺序跳到下一条待核的数据</source>
        <translation>Go to the next figure of the review queue</translation>
    </message>
    <message>
        <source>打开一份或几份报告</source>
        <translation>Open one or several reports</translation>
    </message>
    <message>
        <source>到数据列表</source>
        <translation>Go to List of Figures</translation>
    </message>
    <message>
        <source>到对照与核对</source>
        <translation>Go to Comparison and Checks</translation>
    </message>
    <message>
        <source>快捷键一览</source>
        <translation>Key Sheet</translation>
    </message>
    <message>
        <source>更改快捷键…</source>
        <translation>Change Keys…</translation>
    </message>
    <message>
        <source>文件(&amp;F)</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>报告信息…</source>
        <translation>Report information…</translation>
    </message>
    <message>
        <source>最近打开</source>
        <translation>Recent Files</translation>
    </message>
    <message>
        <source>导入同事的案卷…</source>
        <translation>Import a Colleague&apos;s Case…</translation>
    </message>
    <message>
        <source>编辑(&amp;E)</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>撤销</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>重做</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>设置…</source>
        <translation>Settings…</translation>
    </message>
    <message>
        <source>数据(&amp;D)</source>
        <translation>F&amp;igure</translation>
    </message>
    <message>
        <source>确认并看下一个</source>
        <translation>Confirm and Go On</translation>
    </message>
    <message>
        <source>确认</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>修改数值</source>
        <translation>Edit Value</translation>
    </message>
    <message>
        <source>剔除</source>
        <translation>Reject</translation>
    </message>
    <message>
        <source>还原为识别结果</source>
        <translation>Restore as Read</translation>
    </message>
    <message>
        <source>补录所选文字为数据</source>
        <translation>Add Selected Text as Figure</translation>
    </message>
    <message>
        <source>移动范围</source>
        <translation>Move Ends</translation>
    </message>
    <message>
        <source>起点左移</source>
        <translation>Start to the Left</translation>
    </message>
    <message>
        <source>起点右移</source>
        <translation>Start to the Right</translation>
    </message>
    <message>
        <source>终点左移</source>
        <translation>End to the Left</translation>
    </message>
    <message>
        <source>终点右移</source>
        <translation>End to the Right</translation>
    </message>
    <message>
        <source>改为所选文字的范围</source>
        <translation>Use Selected Text as Span</translation>
    </message>
    <message>
        <source>拆成两个数据</source>
        <translation>Split into Two Figures</translation>
    </message>
    <message>
        <source>与后一个数据合并</source>
        <translation>Merge with Next Figure</translation>
    </message>
    <message>
        <source>记住这次更正</source>
        <translation>Remember This Correction</translation>
    </message>
    <message>
        <source>记住并用于其他数据</source>
        <translation>Remember and Apply to Others</translation>
    </message>
    <message>
        <source>用户词库…</source>
        <translation>User Lexicon…</translation>
    </message>
    <message>
        <source>重新识别当前报告</source>
        <translation>Read This Report Again</translation>
    </message>
    <message>
        <source>重新识别全部报告</source>
        <translation>Read All Reports Again</translation>
    </message>
    <message>
        <source>加入勾稽关系</source>
        <translation>Add to check</translation>
    </message>
    <message>
        <source>新建勾稽关系…</source>
        <translation>New check…</translation>
    </message>
    <message>
        <source>转到(&amp;G)</source>
        <translation>&amp;Go</translation>
    </message>
    <message>
        <source>核对顺序</source>
        <translation>Order of Review</translation>
    </message>
    <message>
        <source>存疑数据，按原文顺序</source>
        <translation>Doubtful figures, in text order</translation>
    </message>
    <message>
        <source>存疑数据，最没把握的在先</source>
        <translation>Doubtful figures, least sure first</translation>
    </message>
    <message>
        <source>勾稽不符的数据</source>
        <translation>Figures of failed checks</translation>
    </message>
    <message>
        <source>全部未核数据，按原文顺序</source>
        <translation>All figures not reviewed, in text order</translation>
    </message>
    <message>
        <source>查看(&amp;V)</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>面板</source>
        <translation>Panels</translation>
    </message>
    <message>
        <source>数据</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>当前数据</source>
        <translation>Current Figure</translation>
    </message>
    <message>
        <source>对照与核对</source>
        <translation>Comparison and Checks</translation>
    </message>
    <message>
        <source>工具栏</source>
        <translation>Tool Bar</translation>
    </message>
    <message>
        <source>图例</source>
        <translation>Legend</translation>
    </message>
    <message>
        <source>并排窗格</source>
        <translation>Panes Side by Side</translation>
    </message>
    <message>
        <source>更正历史</source>
        <translation>History</translation>
    </message>
    <message>
        <source>联动滚动</source>
        <translation>Scroll Together</translation>
    </message>
    <message>
        <source>滚动或选中数据时，各窗格按相同的标题和指标一起走</source>
        <translation>Scrolling or choosing a figure moves all panes along, by equal headings and indicators</translation>
    </message>
    <message>
        <source>以当前窗格为基准</source>
        <translation>Make This Pane the Reference</translation>
    </message>
    <message>
        <source>别的窗格跟着基准走，基准自己不动；再选一次取消</source>
        <translation>The other panes follow the reference, which never moves by itself; choose again to undo this</translation>
    </message>
    <message>
        <source>帮助(&amp;H)</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>使用说明</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>合并所选行</source>
        <translation>Join Selected Rows</translation>
    </message>
    <message>
        <source>拆出这个名称</source>
        <translation>Part This Name</translation>
    </message>
    <message>
        <source>改行名</source>
        <translation>Rename Row</translation>
    </message>
    <message>
        <source>修改这项勾稽关系…</source>
        <translation>Change this check…</translation>
    </message>
    <message>
        <source>删除这项勾稽关系</source>
        <translation>Delete this check</translation>
    </message>
    <message>
        <source>从文件导入…</source>
        <translation>Import from file…</translation>
    </message>
    <message>
        <source>带入以前建过的</source>
        <translation>Bring in earlier ones</translation>
    </message>
    <message>
        <source>导出到文件…</source>
        <translation>Export to file…</translation>
    </message>
    <message>
        <source>打开文件夹里的报告…</source>
        <translation>Open Reports in a Folder…</translation>
    </message>
    <message>
        <source>把剪贴板内容粘贴为报告…</source>
        <translation>Paste as a Report…</translation>
    </message>
    <message>
        <source>选择工作表…</source>
        <translation>Choose Sheets…</translation>
    </message>
    <message>
        <source>备忘录导出 PDF…</source>
        <translation>Export Memo as PDF…</translation>
    </message>
    <message>
        <source>打印备忘录…</source>
        <translation>Print Memo…</translation>
    </message>
    <message>
        <source>备忘录</source>
        <translation>Memo</translation>
    </message>
    <message>
        <source>选定写什么、改写语句、看成稿，再写成 Word</source>
        <translation>Choose what goes in, reword sentences, see the memo as it will be, then write it for Word</translation>
    </message>
    <message>
        <source>备忘录写成 Word…</source>
        <translation>Write Memo for Word…</translation>
    </message>
    <message>
        <source>标为待核实</source>
        <translation>Mark as to Be Verified</translation>
    </message>
    <message>
        <source>标为已核实</source>
        <translation>Mark as Verified</translation>
    </message>
    <message>
        <source>标为已说明</source>
        <translation>Mark as Explained</translation>
    </message>
    <message>
        <source>标为不采用</source>
        <translation>Mark as Not Used</translation>
    </message>
    <message>
        <source>核实情况的说明…</source>
        <translation>Note on the State…</translation>
    </message>
    <message>
        <source>核对公文格式…</source>
        <translation>Check Document Format…</translation>
    </message>
    <message>
        <source>按公文格式的规范逐条核对一份 Word 文件</source>
        <translation>Hold a Word file against the norms of official documents, rule by rule</translation>
    </message>
    <message>
        <source>显示原页或正文</source>
        <translation>Show pages or text</translation>
    </message>
    <message>
        <source>PDF 和幻灯片：当前窗格按原样显示页面；再选一次回到正文</source>
        <translation>PDF and slides: the current pane shows the pages as printed; choose again for the text</translation>
    </message>
    <message>
        <source>在窗口中打开表格</source>
        <translation>Open table in a window</translation>
    </message>
    <message>
        <source>当前数据所在的表格，或窗格里看到的第一张表格</source>
        <translation>The table of the current figure, or the first one seen in the pane</translation>
    </message>
    <message>
        <source>统一设置范围、期间、性质…</source>
        <translation>Set scope, period, stance for many…</translation>
    </message>
    <message>
        <source>阅读模式</source>
        <translation>Reading mode</translation>
    </message>
    <message>
        <source>全屏只看正文；再按一次回来</source>
        <translation>The text alone on the whole screen; once more brings all back</translation>
    </message>
    <message>
        <source>检查运行环境</source>
        <translation>Check this computer</translation>
    </message>
    <message>
        <source>读回改过的备忘录…</source>
        <translation>Read back an edited memo…</translation>
    </message>
    <message>
        <source>在 Word 里改过的备忘录，逐句与案卷对照，选定采用哪些改写</source>
        <translation>Lay a memo that was edited in Word beside the case, sentence by sentence, and choose what to take over</translation>
    </message>
    <message>
        <source>下一个问题</source>
        <translation>Next Finding</translation>
    </message>
    <message>
        <source>问题清单里的下一项，并把它的数据调到眼前</source>
        <translation>The next one of the findings, with its figures brought into view</translation>
    </message>
    <message>
        <source>上一个问题</source>
        <translation>Previous Finding</translation>
    </message>
    <message>
        <source>问题清单里的上一项，并把它的数据调到眼前</source>
        <translation>The finding before, with its figures brought into view</translation>
    </message>
    <message>
        <source>待核实</source>
        <translation>To be verified</translation>
    </message>
    <message>
        <source>已核实</source>
        <translation>Verified</translation>
    </message>
    <message>
        <source>已说明</source>
        <translation>Explained</translation>
    </message>
    <message>
        <source>不采用</source>
        <translation>Not used</translation>
    </message>
</context>
<context>
    <name>AddFigure</name>
    <message>
        <source>还没有数值，请填写数值和单位，例如“244.9亿元”。</source>
        <translation>There is no value yet: enter number and unit, for example “244.9亿元”.</translation>
    </message>
    <message>
        <source>还没有指标，请填写这个数据说的是什么。</source>
        <translation>There is no indicator yet: enter what this figure is about.</translation>
    </message>
</context>
<context>
    <name>Axis</name>
    <message>
        <source>金额</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>数量</source>
        <translation>Number</translation>
    </message>
</context>
<context>
    <name>BottomPanels</name>
    <message>
        <source>指标对照</source>
        <translation>Comparison</translation>
    </message>
    <message>
        <source>勾稽核对</source>
        <translation>Checks</translation>
    </message>
    <message>
        <source>工作任务</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>图表</source>
        <translation>Charts</translation>
    </message>
    <message>
        <source>关闭对照与核对</source>
        <translation>Close comparison and checks</translation>
    </message>
    <message>
        <source>问题清单</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>报告</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>对照与核对的各个面板</source>
        <extracomment>Else the widest row of boxes, or the tallest panel, would keep the window from small screens.</extracomment>
        <translation>Panels of comparison and checks</translation>
    </message>
</context>
<context>
    <name>Brackets</name>
    <message>
        <source>{said}（{inside}）</source>
        <translation>{said} ({inside})</translation>
    </message>
</context>
<context>
    <name>CardAnswering</name>
    <message>
        <source>正在照填写的报告信息重新识别《{name}》</source>
        <extracomment>A window that no screen ever paints has to do without.</extracomment>
        <translation>Reading “{name}” again with what you filled in</translation>
    </message>
</context>
<context>
    <name>CardDialog</name>
    <message>
        <source>采用</source>
        <extracomment>Typing that rests for so long is tried out. As large as it gets by itself, and what of a screen&apos;s height is left to others (pixels).</extracomment>
        <translation>Accept</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>由您填写；程序读作“{read}”（{source}）</source>
        <translation>Entered by you; the program reads “{read}” ({source})</translation>
    </message>
    <message>
        <source>由您填写；程序没有读出</source>
        <translation>Entered by you; the program found nothing</translation>
    </message>
    <message>
        <source>读自：{source}</source>
        <translation>Read from: {source}</translation>
    </message>
    <message>
        <source>没有读出，可自行填写</source>
        <translation>Not found; you can fill it in</translation>
    </message>
    <message>
        <source>报告信息</source>
        <translation>Report information</translation>
    </message>
    <message>
        <source>如 2023年、2023年上半年、2025年三季度、2025年1—9月</source>
        <translation>Such as 2023年, 2023H1, 2025Q3, 2025年1—9月</translation>
    </message>
    <message>
        <source>恢复为程序读出的内容</source>
        <translation>Back to what the program reads</translation>
    </message>
    <message>
        <source>{field}：恢复为程序读出的内容</source>
        <translation>{field}: back to what the program reads</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>工作表：共 {all} 张，读取 {read} 张 — 选择…</source>
        <translation>Sheets: {read} of {all} are read — choose…</translation>
    </message>
    <message>
        <source>原文件共 {count} 页；引用按页注明，如“第{count}页”。</source>
        <translation>The file has {count} pages; it is cited by page (第{count}页).</translation>
    </message>
</context>
<context>
    <name>CardEffectView</name>
    <message>
        <source>数据</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>指标</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>正在按新的报告信息重新识别…</source>
        <translation>Reading again with the new information…</translation>
    </message>
    <message>
        <source>；另有 {count} 个数据的性质等内容随之改变</source>
        <translation>; otherwise changed, in stance for example: {count}</translation>
    </message>
    <message>
        <source>。</source>
        <translation>.</translation>
    </message>
    <message>
        <source>随之改变的数据</source>
        <extracomment>A longer list is no longer read; the sentence above it tells how many there are. So many lines, its head among them, are seen of the table at least.</extracomment>
        <translation>Figures that change with it</translation>
    </message>
    <message>
        <source>原来</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>改为</source>
        <translation>After</translation>
    </message>
    <message>
        <source>识别出</source>
        <translation>read</translation>
    </message>
    <message>
        <source>改为{period}后，{count} 个数据的期间随之改变</source>
        <translation>With {period}, {count} figures get another period</translation>
    </message>
    <message>
        <source>照此修改后，{count} 个数据的期间随之改变</source>
        <translation>With this change, {count} figures get another period</translation>
    </message>
    <message>
        <source>各数据的期间不变</source>
        <translation>The periods of all figures stay</translation>
    </message>
    <message>
        <source>；另有 {count} 个数据的期间已由您更正，保持不变</source>
        <translation>; {count} more keep the period that you corrected</translation>
    </message>
</context>
<context>
    <name>CardFields</name>
    <message>
        <source>标题(&amp;T)</source>
        <extracomment>In the order of the dialog.</extracomment>
        <translation>&amp;Title</translation>
    </message>
    <message>
        <source>地区(&amp;L)</source>
        <translation>P&amp;lace</translation>
    </message>
    <message>
        <source>层级(&amp;V)</source>
        <translation>Le&amp;vel</translation>
    </message>
    <message>
        <source>发文单位(&amp;I)</source>
        <translation>&amp;Issuer</translation>
    </message>
    <message>
        <source>报告类型(&amp;K)</source>
        <translation>&amp;Kind</translation>
    </message>
    <message>
        <source>报告期(&amp;P)</source>
        <translation>&amp;Period</translation>
    </message>
    <message>
        <source>日期(&amp;D)</source>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>全国</source>
        <translation>Nation</translation>
    </message>
    <message>
        <source>省级</source>
        <translation>Province</translation>
    </message>
    <message>
        <source>市级</source>
        <translation>City</translation>
    </message>
    <message>
        <source>县级</source>
        <translation>County</translation>
    </message>
    <message>
        <source>乡级</source>
        <translation>Township</translation>
    </message>
    <message>
        <source>不明</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>看不懂这个日期，请按“2024年1月8日”或“2024-01-08”的样子填写。</source>
        <translation>This date is not understood; write it like 2024-01-08.</translation>
    </message>
</context>
<context>
    <name>CardQuestion</name>
    <message>
        <source>报告信息…</source>
        <extracomment>A cell of no more characters is never broken over lines. No row is set in further. What is longer is broken, but keeps this width, in full-width characters: in the head, and below it.</extracomment>
        <translation>Report information…</translation>
    </message>
    <message>
        <source>采用</source>
        <translation>Apply</translation>
    </message>
    <message>
        <source>填入报告信息，照此重新识别；可撤销</source>
        <translation>Fills in the report information and reads again with it; can be undone</translation>
    </message>
    <message>
        <source>不填；以后也不再问</source>
        <translation>Leave it, and do not ask again</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>标题</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>地区</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>报告期</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>2024年上半年</source>
        <translation>2024H1</translation>
    </message>
    <message>
        <source>没有读准{fields}（期间暂按{period}），请填写，只问一次：</source>
        <translation>Not sure of: {fields} (taken as {period}). Please fill in, you are asked once:</translation>
    </message>
    <message>
        <source>没有读准{fields}，请填写，只问一次：</source>
        <translation>Not sure of: {fields}. Please fill in, you are asked once:</translation>
    </message>
    <message>
        <source>填写…</source>
        <translation>Fill in…</translation>
    </message>
    <message>
        <source>没有读准{fields}</source>
        <translation>Not read: {fields}</translation>
    </message>
    <message>
        <source>（暂按{period}）</source>
        <translation> ({period} for now)</translation>
    </message>
</context>
<context>
    <name>CaseFiles</name>
    <message>
        <source>正在打开案卷“{name}”</source>
        <extracomment>Digits and their signs, as they are seen in lists whichever width a report prints. A number without its unit, as cells print it. So many of the longest numbers are measured. The clock is asked after so many rows.</extracomment>
        <translation>Opening the case “{name}”</translation>
    </message>
    <message>
        <source>案卷“{name}”的每次修改都已即时存盘。</source>
        <translation>Every change of case “{name}” is on disk already.</translation>
    </message>
    <message>
        <source>另存到别处…</source>
        <translation>Save Elsewhere…</translation>
    </message>
    <message>
        <source>案卷已保存为“{name}”。</source>
        <translation>The case was saved as “{name}”.</translation>
    </message>
    <message>
        <source>如果确知{holder}已不再使用这个案卷，可以接管。</source>
        <translation>If you know that {holder} no longer uses this case, you can take it over.</translation>
    </message>
    <message>
        <source>接管…</source>
        <translation>Take over…</translation>
    </message>
    <message>
        <source>接管案卷“{name}”？</source>
        <translation>Take over the case “{name}”?</translation>
    </message>
    <message>
        <source>接管后，{holder}将不能再保存修改。请先确认对方已不再使用。</source>
        <translation>After that, {holder} can no longer save changes. Make sure first that they no longer use it.</translation>
    </message>
    <message>
        <source>接管</source>
        <translation>Take over</translation>
    </message>
    <message>
        <source>不接管</source>
        <translation>Leave it</translation>
    </message>
    <message>
        <source>已接管案卷“{name}”，现在可以修改。</source>
        <translation>You have taken over the case “{name}” and can change it now.</translation>
    </message>
    <message>
        <source>已取消保存为“{name}”，案卷留在原处。</source>
        <translation>Saving as “{name}” was cancelled; the case stays where it was.</translation>
    </message>
    <message>
        <source>刚才的操作没有存盘，能写入时请再做一次。</source>
        <translation>What you did last was not saved; please do it again once the case can be written. </translation>
    </message>
    <message>
        <source>有一处填写的内容看不懂，还没有存下。</source>
        <translation>Something that was typed is not understood and was not stored.</translation>
    </message>
</context>
<context>
    <name>CaseNaming</name>
    <message>
        <source>未命名案卷</source>
        <extracomment>So long a title makes a name, in letters; a Chinese one is as wide as two others. What no system takes in the name of a file.</extracomment>
        <translation>Untitled case</translation>
    </message>
    <message>
        <source>{first}等{count}地</source>
        <translation>{first} and {count} places in all</translation>
    </message>
    <message>
        <source>{kind}对读</source>
        <translation>{kind} comparison</translation>
    </message>
    <message>
        <source>财政</source>
        <translation>Finance</translation>
    </message>
    <message>
        <source>{place}{period}{kind}</source>
        <translation>{place} {period} {kind}</translation>
    </message>
</context>
<context>
    <name>CaseSaving</name>
    <message>
        <source>正在把案卷保存为“{name}”</source>
        <extracomment>How long a case that this program is about to let go of is waited for. The key of the job: only the case that was asked for last is wanted.</extracomment>
        <translation>Saving the case as “{name}”</translation>
    </message>
</context>
<context>
    <name>ChartNotes</name>
    <message>
        <source>无单位</source>
        <translation>no unit</translation>
    </message>
    <message>
        <source>纵轴未从零起。</source>
        <translation>The axis does not begin at nought.</translation>
    </message>
    <message>
        <source>“*”为报告未公开的数值，不画出。</source>
        <translation>“*” is a value that the report keeps back; it is not drawn.</translation>
    </message>
    <message>
        <source>“{words}”的数不画出。</source>
        <translation>Numbers of too many digits (“{words}”) are not drawn.</translation>
    </message>
    <message>
        <source>▲表示实际数不低于所示数（“超”“以上”）。</source>
        <translation>▲: the number is no less than shown (“超”, “以上”).</translation>
    </message>
    <message>
        <source>▼表示实际数不高于所示数（“低于”“以内”）。</source>
        <translation>▼: the number is no more than shown (“低于”, “以内”).</translation>
    </message>
    <message>
        <source>括号内为占总数的比重，按所载数值计算。</source>
        <translation>In brackets: share of the total, computed from the printed numbers.</translation>
    </message>
    <message>
        <source>“{label}”为计算所得，报告未载明。</source>
        <translation>“{label}” is computed; the report does not state it.</translation>
    </message>
    <message>
        <source>各部分可能交叉，不相加。</source>
        <translation>Parts may overlap and are not added up.</translation>
    </message>
    <message>
        <source>一张图最多画{most}项，其余{left}项未画入。</source>
        <translation>A chart draws {most} rows at most; {left} more are not drawn.</translation>
    </message>
    <message>
        <source>一张图最多画{most}条线，其余{left}条未画入。</source>
        <translation>A chart draws {most} lines at most; {left} more are not drawn.</translation>
    </message>
    <message>
        <source>{titles}等{count}项未画入：{refusal}。</source>
        <translation>{titles} … ({count} rows) not drawn: {refusal}.</translation>
    </message>
    <message>
        <source>{titles}未画入：{refusal}。</source>
        <translation>{titles} not drawn: {refusal}.</translation>
    </message>
    <message>
        <source>{reason}。</source>
        <translation>{reason}.</translation>
    </message>
    <message>
        <source>{said}{more}</source>
        <translation>{said} {more}</translation>
    </message>
</context>
<context>
    <name>ChartPanel</name>
    <message>
        <source>图表类型</source>
        <extracomment>How far numbers above each other stand apart, in lines, and beside each other, in pixels. Room between what stands in the bar, and at least for the title. The part of the panel&apos;s height that notes may take.</extracomment>
        <translation>Kind of chart</translation>
    </message>
    <message>
        <source>复制图片</source>
        <translation>Copy picture</translation>
    </message>
    <message>
        <source>保存图片…</source>
        <translation>Save picture…</translation>
    </message>
    <message>
        <source>打印…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>插入备忘录</source>
        <translation>Put into memo</translation>
    </message>
    <message>
        <source>已从备忘录移出：{title}</source>
        <translation>Taken out of the memo: {title}</translation>
    </message>
    <message>
        <source>生成备忘录时将附上此图：{title}</source>
        <translation>The memo will carry this chart: {title}</translation>
    </message>
    <message>
        <source>图片已复制，可粘贴到文档中。</source>
        <translation>Picture copied; paste it into a document.</translation>
    </message>
    <message>
        <source>图片没有保存：所在位置不能写入，请换一个位置。</source>
        <translation>The picture was not saved: that place cannot be written to. Choose another one.</translation>
    </message>
    <message>
        <source>图片已保存：{path}</source>
        <translation>Picture saved: {path}</translation>
    </message>
    <message>
        <source>移出备忘录</source>
        <translation>Take out of memo</translation>
    </message>
    <message>
        <source>备忘录中有图 {count} 幅</source>
        <translation>Charts in the memo: {count}</translation>
    </message>
    <message>
        <source>PNG 图片 (*.png);;SVG 矢量图 (*.svg)</source>
        <translation>PNG picture (*.png);;SVG drawing (*.svg)</translation>
    </message>
    <message>
        <source>保存图片</source>
        <translation>Save picture</translation>
    </message>
    <message>
        <source>打印图表</source>
        <translation>Print chart</translation>
    </message>
    <message>
        <source>在“指标对照”中选择一行或几行，这里画出图来。</source>
        <translation>Select one row or several in “Comparison”: they are drawn here.</translation>
    </message>
</context>
<context>
    <name>ChartRefusals</name>
    <message>
        <source>{one}不与{other}同轴</source>
        <translation>{one} does not stand on one axis with {other}</translation>
    </message>
    <message>
        <source>计量单位不同，为{unit}与{second}</source>
        <translation>different units, {unit} and {second}</translation>
    </message>
    <message>
        <source>期间长短不同，为{one}与{other}</source>
        <translation>periods of different length, {one} and {other}</translation>
    </message>
</context>
<context>
    <name>ChartTitles</name>
    <message>
        <source>总数{total}</source>
        <translation>total {total}</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
    <message>
        <source>{name}历年变化（{about}）</source>
        <translation>{name} over the years ({about})</translation>
    </message>
    <message>
        <source>{name}历年变化</source>
        <translation>{name} over the years</translation>
    </message>
    <message>
        <source>{name}构成（{about}）</source>
        <translation>Parts of {name} ({about})</translation>
    </message>
    <message>
        <source>{name}（{about}）与目标</source>
        <translation>{name} and target ({about})</translation>
    </message>
    <message>
        <source>{name}与目标</source>
        <translation>{name} and target</translation>
    </message>
    <message>
        <source>{name}对比（{about}）</source>
        <translation>{name} compared ({about})</translation>
    </message>
    <message>
        <source>{name}对比</source>
        <translation>{name} compared</translation>
    </message>
    <message>
        <source>{name}（{about}）</source>
        <translation>{name} ({about})</translation>
    </message>
    <message>
        <source>{name}力争目标</source>
        <translation>{name}, stretch target</translation>
    </message>
    <message>
        <source>{name}目标</source>
        <translation>{name}, target</translation>
    </message>
    <message>
        <source>{name}等{count}项指标</source>
        <translation>{name} … ({count} indicators)</translation>
    </message>
    <message>
        <source>{name}{count}项指标</source>
        <translation>{name} ({count} indicators)</translation>
    </message>
</context>
<context>
    <name>CheckList</name>
    <message>
        <source>全选</source>
        <translation>All</translation>
    </message>
    <message>
        <source>全不选</source>
        <translation>None</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>CheckNotes</name>
    <message>
        <source>相差{apart}；两数末位四舍五入，相差不超过{allowed}的算作尾差。</source>
        <translation>{apart} apart. With the last digits of both numbers rounded, up to {allowed} counts as rounding.</translation>
    </message>
    <message>
        <source>相差{apart}；各数末位四舍五入，相差不超过{allowed}的算作尾差。</source>
        <translation>{apart} apart. With the last digits of all numbers rounded, up to {allowed} counts as rounding.</translation>
    </message>
    <message>
        <source>相差{apart}；两数末位四舍五入、并放宽{units}个末位，相差不超过{allowed}的算作尾差。</source>
        <translation>{apart} apart. With the last digits of both numbers rounded and {units} more allowed, up to {allowed} counts as rounding.</translation>
    </message>
    <message>
        <source>相差{apart}；各数末位四舍五入、并各放宽{units}个末位，相差不超过{allowed}的算作尾差。</source>
        <translation>{apart} apart. With the last digits of all numbers rounded and {units} more allowed for each, up to {allowed} counts as rounding.</translation>
    </message>
    <message>
        <source>报告数与计算数相差较大，可能所指不同</source>
        <translation>stated and computed number are far apart: they may mean different things</translation>
    </message>
    <message>
        <source>分项之和小于总数，如所列分项已列全，请核对；{slip}</source>
        <translation>the parts come to less than the total: please check if all parts are listed; {slip}</translation>
    </message>
    <message>
        <source>分项之和小于总数，如所列分项已列全，请核对</source>
        <translation>the parts come to less than the total: please check if all parts are listed</translation>
    </message>
    <message>
        <source>分项之和大于总数，请核对各项，或是否有一项的数已含在另一项里；{slip}</source>
        <translation>the parts come to more than the total: please check them, and whether one holds another; {slip}</translation>
    </message>
    <message>
        <source>分项之和大于总数，请核对各项，或是否有一项的数已含在另一项里</source>
        <translation>the parts come to more than the total: please check them, and whether one holds another</translation>
    </message>
    <message>
        <source>分项与合计分处多处且相差较大，可能所指范围不同</source>
        <translation>parts and total stand in different places and are far apart: their scopes may differ</translation>
    </message>
    <message>
        <source>列出的各项之和已超过总数</source>
        <translation>the listed items come to more than the total</translation>
    </message>
    <message>
        <source>若不含{part}则相符，请核对它是否属于{whole}</source>
        <translation>agrees without {part}: please check whether it belongs to {whole}</translation>
    </message>
    <message>
        <source>如各项已列全：{slip}</source>
        <translation>if all items are listed: {slip}</translation>
    </message>
    <message>
        <source>以同段的{figure}为总数则相符</source>
        <translation>agrees with {figure} of the same paragraph as the total</translation>
    </message>
    <message>
        <source>各数分处多处，口径或范围可能不同</source>
        <translation>the numbers stand in different places: basis or scope may differ</translation>
    </message>
    <message>
        <source>与{figure}相比则相符，本列其他各行是与另一栏相比</source>
        <translation>agrees when compared with {figure}; the other rows of the column are compared with another column</translation>
    </message>
    <message>
        <source>同一名称前后数值不同：{slip}</source>
        <translation>different numbers under one name: {slip}</translation>
    </message>
    <message>
        <source>同一名称在报告内数值不同，可能所指不同</source>
        <translation>different numbers under one name in a report: they may mean different things</translation>
    </message>
    <message>
        <source>上年基数可能已调整，或增速按可比口径计算</source>
        <translation>last year&apos;s number may have been adjusted, or the growth is on a comparable basis</translation>
    </message>
    <message>
        <source>增速与总量口径不同，供参考</source>
        <translation>growth and amount are on different bases; for information only</translation>
    </message>
    <message>
        <source>上年比重可能按其他口径计算</source>
        <translation>last year&apos;s share may be on another basis</translation>
    </message>
    <message>
        <source>由各项的数和增速倒推上年数，合计与总数的增速不符；增速的口径可能不同</source>
        <translation>worked back from items and their growth, last year&apos;s sum does not agree with the growth of the total; the growths may be on different bases</translation>
    </message>
    <message>
        <source>各比率的口径可能不同</source>
        <translation>the rates may be on different bases</translation>
    </message>
    <message>
        <source>执行数与决算数、结余与结转的口径可能不同</source>
        <translation>outturn and final accounts, or surplus and carry-over, may be on different bases</translation>
    </message>
    <message>
        <source>序时进度可能另有算法</source>
        <translation>progress by the calendar may be worked out in another way</translation>
    </message>
    <message>
        <source>审减率与金额可能不属同一批项目</source>
        <translation>rate and amounts of the review may be of different projects</translation>
    </message>
    <message>
        <source>偿付资金可能另有来源，建议核实范围和口径</source>
        <translation>it may be paid from other money: please verify scope and basis</translation>
    </message>
    <message>
        <source>财政总收入含一般公共预算收入，建议核实口径</source>
        <translation>财政总收入 includes 一般公共预算收入: please verify the basis</translation>
    </message>
    <message>
        <source>两者范围可能不同，建议核实范围和口径</source>
        <translation>the two may have different scopes: please verify scope and basis</translation>
    </message>
    <message>
        <source>再融资债券用于偿还到期本金，通常不计入新增债券，建议核实用语和口径</source>
        <translation>再融资债券 repay principal that falls due and mostly do not count as 新增债券: please verify words and basis</translation>
    </message>
    <message>
        <source>政府性基金预算收入与非税收入分属两本预算，通常不并入非税收入，建议核实用语和口径</source>
        <translation>政府性基金预算收入 and 非税收入 are of two budgets, and the first is mostly no part of the second: please verify words and basis</translation>
    </message>
</context>
<context>
    <name>CheckTitles</name>
    <message>
        <source>{name}：分项之和等于合计</source>
        <translation>{name}: parts add up to the total</translation>
    </message>
    <message>
        <source>{name}：分项之和等于债务合计</source>
        <translation>{name}: parts add up to the debt</translation>
    </message>
    <message>
        <source>{name}：分项之和等于总量</source>
        <translation>{name}: parts add up to the whole</translation>
    </message>
    <message>
        <source>{name}：各级之和等于全域</source>
        <translation>{name}: levels of government add up to the whole area</translation>
    </message>
    <message>
        <source>{name}：税收收入与非税收入之和等于一般公共预算收入</source>
        <translation>{name}: 税收收入 and 非税收入 add up to 一般公共预算收入</translation>
    </message>
    <message>
        <source>{name}：税务部门与财政部门组织收入之和等于一般公共预算收入</source>
        <translation>{name}: what tax and finance offices collect adds up to 一般公共预算收入</translation>
    </message>
    <message>
        <source>{name}：一般公共预算收入与上划收入之和等于财政总收入</source>
        <translation>{name}: 一般公共预算收入 and 上划收入 add up to 财政总收入</translation>
    </message>
    <message>
        <source>{name}：收入总量等于支出总量（加结转）</source>
        <translation>{name}: total revenue equals total expenditure (and what is carried over)</translation>
    </message>
    <message>
        <source>{name}：社会保险基金收支相抵等于本年结余</source>
        <translation>{name}: revenue less expenditure of 社会保险基金 is the year&apos;s surplus</translation>
    </message>
    <message>
        <source>{name}：新增一般债券与新增专项债券之和等于新增债券</source>
        <translation>{name}: 新增一般债券 and 新增专项债券 add up to 新增债券</translation>
    </message>
    <message>
        <source>{name}：债券发行额等于各类债券之和</source>
        <translation>{name}: kinds of bonds add up to what was issued</translation>
    </message>
    <message>
        <source>{name}：政府债务余额不超过限额</source>
        <translation>{name}: debt does not exceed its limit</translation>
    </message>
    <message>
        <source>{name}：审减金额等于送审金额减审定金额</source>
        <translation>{name}: what was cut is what was submitted less what was approved</translation>
    </message>
    <message>
        <source>{name}：审减金额除以送审金额</source>
        <translation>{name}: what was cut divided by what was submitted</translation>
    </message>
    <message>
        <source>{name}：各税种之和等于税收收入</source>
        <translation>{name}: taxes add up to 税收收入</translation>
    </message>
    <message>
        <source>{name}：非税收入各项之和等于非税收入</source>
        <translation>{name}: items add up to 非税收入</translation>
    </message>
    <message>
        <source>{name}：各功能科目支出之和等于一般公共预算支出</source>
        <translation>{name}: functions add up to 一般公共预算支出</translation>
    </message>
    <message>
        <source>{name}：收入各项之和等于收入总计</source>
        <translation>{name}: items of revenue add up to its grand total</translation>
    </message>
    <message>
        <source>{name}：支出各项之和等于支出总计</source>
        <translation>{name}: items of expenditure add up to its grand total</translation>
    </message>
    <message>
        <source>{name}：增速与增减额相符</source>
        <translation>{name}: growth agrees with the increase</translation>
    </message>
    <message>
        <source>{name}：增速与上期数相符</source>
        <translation>{name}: growth agrees with the number before</translation>
    </message>
    <message>
        <source>{name}：增速与所比数相符</source>
        <translation>{name}: growth agrees with what it is compared with</translation>
    </message>
    <message>
        <source>{name}：增速与{period}数相符</source>
        <translation>{name}: growth agrees with the number of {period}</translation>
    </message>
    <message>
        <source>{name}：增减额与上期数相符</source>
        <translation>{name}: increase agrees with the number before</translation>
    </message>
    <message>
        <source>{name}：增减额与所比数相符</source>
        <translation>{name}: increase agrees with what it is compared with</translation>
    </message>
    <message>
        <source>{name}：增减额与{period}数相符</source>
        <translation>{name}: increase agrees with the number of {period}</translation>
    </message>
    <message>
        <source>{name}：完成率等于完成数除以预算数</source>
        <translation>{name}: completion is outturn divided by budget</translation>
    </message>
    <message>
        <source>{name}：占{base}的比重</source>
        <translation>{name}: share of {base}</translation>
    </message>
    <message>
        <source>{name}：比重较{period}的变化</source>
        <translation>{name}: change of the share since {period}</translation>
    </message>
    <message>
        <source>{name}：总体增速与各项增速相符</source>
        <translation>{name}: growth of the total agrees with that of its items</translation>
    </message>
    <message>
        <source>{name}：仅凭占比和增速推算总体增速</source>
        <translation>{name}: growth of the total from shares and growths alone</translation>
    </message>
    <message>
        <source>{name}：仅凭占比和完成率推算总体完成率</source>
        <translation>{name}: completion of the total from shares and completions alone</translation>
    </message>
    <message>
        <source>{name}：由本期占比和增速倒推上期占比</source>
        <translation>{name}: last share worked back from this share and growth</translation>
    </message>
    <message>
        <source>{name}：与{year}年结转下年（年末结余）衔接</source>
        <translation>{name}: goes on from what {year} carried over (or had left)</translation>
    </message>
    <message>
        <source>{name}：前后表述一致</source>
        <translation>{name}: told alike throughout</translation>
    </message>
    <message>
        <source>{name}：超进度等于完成率减序时进度</source>
        <translation>{name}: ahead by completion less progress by the calendar</translation>
    </message>
    <message>
        <source>{small}大于{large}</source>
        <translation>{small} is more than {large}</translation>
    </message>
    <message>
        <source>{whole}中列有{part}</source>
        <translation>{part} is listed in {whole}</translation>
    </message>
</context>
<context>
    <name>ChecksModel</name>
    <message>
        <source>结论</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>核对事项</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>算式</source>
        <translation>Formula</translation>
    </message>
    <message>
        <source>报告所述</source>
        <translation>Stated</translation>
    </message>
    <message>
        <source>计算所得</source>
        <translation>Computed</translation>
    </message>
    <message>
        <source>报告</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>〔自建〕{title}</source>
        <extracomment>The bar (of a point: where it is) and the stretch of a range, in the chart&apos;s coordinates. Name of the case&apos;s choice. Why a row cannot stand on the axis of another. The first that fits counts: why numbers beside each other are not subtracted is the comparison&apos;s own reason. Size of a picture at 96 pixels an inch. A bar is no wider than this, in pixels. Words that stand upright take no more of the plot&apos;s height. Words may reach this far beyond a narrow bar: into the gap to the next one. From this height of the plot on an arrow has a line of its own. What is empty above words, and may lie beyond a low plot. The empty place of a number that the report hides takes so much of the axis. What is drawn of each series, the item that stands in the legend first. As large as it gets by itself (pixels), and of the desk&apos;s window at most so much. So many lines above and below the current figure belong to what is read.</extracomment>
        <translation>[own] {title}</translation>
    </message>
</context>
<context>
    <name>ChecksPanel</name>
    <message>
        <source>核对表</source>
        <extracomment>What the filter of verdicts holds for the user&apos;s own checks.</extracomment>
        <translation>Table of checks</translation>
    </message>
    <message>
        <source>按结论筛选</source>
        <translation>Filter by verdict</translation>
    </message>
    <message>
        <source>全部结论（{count}）</source>
        <translation>All verdicts ({count})</translation>
    </message>
    <message>
        <source>所有报告</source>
        <translation>All reports</translation>
    </message>
    <message>
        <source>显示 {shown} / {all} 项，不一致 {failed} 项</source>
        <translation>{shown} of {all} shown, {failed} fail</translation>
    </message>
    <message>
        <source>自建关系</source>
        <translation>Own checks</translation>
    </message>
    <message>
        <source>自建（{count}）</source>
        <translation>Own ({count})</translation>
    </message>
    <message>
        <source>按报告筛选核对</source>
        <translation>Filter checks by report</translation>
    </message>
    <message>
        <source>报告所述 {stated}，计算得 {computed}。{note}</source>
        <translation>Stated {stated}, computed {computed}. {note}</translation>
    </message>
</context>
<context>
    <name>ChoiceDialog</name>
    <message>
        <source>内容</source>
        <translation>What</translation>
    </message>
    <message>
        <source>我的</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>对方的</source>
        <translation>Theirs</translation>
    </message>
    <message>
        <source>有分歧的内容</source>
        <translation>What differs</translation>
    </message>
    <message>
        <source>全部用我的</source>
        <translation>All Mine</translation>
    </message>
    <message>
        <source>全部用对方的</source>
        <translation>All Theirs</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>{mine} 处用我的，{theirs} 处用对方的</source>
        <translation>{mine} mine, {theirs} theirs</translation>
    </message>
</context>
<context>
    <name>ColumnMenu</name>
    <message>
        <source>按“{head}”升序</source>
        <extracomment>Where more rows come and go than this, the table is shown anew. What stands between several values in one cell.</extracomment>
        <translation>Sort ascending by “{head}”</translation>
    </message>
    <message>
        <source>按“{head}”降序</source>
        <translation>Sort descending by “{head}”</translation>
    </message>
    <message>
        <source>恢复原来的顺序</source>
        <translation>Back to the original order</translation>
    </message>
    <message>
        <source>筛选行</source>
        <translation>Filter row</translation>
    </message>
    <message>
        <source>隐藏“{head}”列</source>
        <translation>Hide column “{head}”</translation>
    </message>
    <message>
        <source>显示的列</source>
        <translation>Columns shown</translation>
    </message>
    <message>
        <source>表格恢复原样</source>
        <translation>Reset table</translation>
    </message>
</context>
<context>
    <name>ComparisonFeed</name>
    <message>
        <source>对比各报告</source>
        <extracomment>A case with fewer figures leaves so little behind that it can wait for the next one. So long nobody presses a key or moves the mouse before what a large case left is looked for. Young objects are looked through often, as that is quick; old ones never by themselves. Changes that follow each other faster than this are compared once. So long reports are looked through in one turn of the event loop.</extracomment>
        <translation>Comparing reports</translation>
    </message>
</context>
<context>
    <name>ComparisonModel</name>
    <message>
        <source>结论</source>
        <extracomment>Texts of so many rows that are no longer shown are kept.</extracomment>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>指标</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>差异</source>
        <translation>Difference</translation>
    </message>
</context>
<context>
    <name>ComparisonPanel</name>
    <message>
        <source>指标对照表</source>
        <translation>Comparison table</translation>
    </message>
    <message>
        <source>导出表格…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>导出表格</source>
        <translation>Export Table</translation>
    </message>
    <message>
        <source>已导出：{path}</source>
        <translation>Exported: {path}</translation>
    </message>
    <message>
        <source>表格没有导出：文件可能正被打开或所在位置不能写入，请关闭该文件或换一个位置。</source>
        <translation>The table was not exported: the file may be open elsewhere or its place read-only. Close the file or choose another place.</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>多方都有</source>
        <translation>In several reports</translation>
    </message>
    <message>
        <source>所有类别</source>
        <translation>All families</translation>
    </message>
    <message>
        <source>按指标或数值筛选</source>
        <translation>Filter by indicator or value</translation>
    </message>
    <message>
        <source>按结论筛选</source>
        <translation>Filter by verdict</translation>
    </message>
    <message>
        <source>按类别筛选</source>
        <translation>Filter by family</translation>
    </message>
    <message>
        <source>按文字筛选</source>
        <translation>Filter by text</translation>
    </message>
    <message>
        <source>显示 {shown} / {all} 项，不一致 {conflicts} 项</source>
        <translation>{shown} / {all}, {conflicts} disagree</translation>
    </message>
    <message>
        <source>Excel 工作簿 (*.xlsx);;CSV 文件 (*.csv)</source>
        <translation>Excel workbook (*.xlsx);;CSV file (*.csv)</translation>
    </message>
    <message>
        <source>对照方式</source>
        <translation>View</translation>
    </message>
    <message>
        <source>同一份对照表的四种看法</source>
        <translation>Four views of one comparison</translation>
    </message>
    <message>
        <source>一致或口径相近</source>
        <translation>Agreeing or compatible</translation>
    </message>
    <message>
        <source>表格经过筛选，显示 {shown} / {all} 项。只导出显示的，还是全部导出？</source>
        <translation>The table is filtered: {shown} of {all} rows are shown. Export only these, or all?</translation>
    </message>
    <message>
        <source>只导出显示的</source>
        <translation>Only Those Shown</translation>
    </message>
    <message>
        <source>全部导出</source>
        <translation>All Rows</translation>
    </message>
    <message>
        <source>还没有对比完</source>
        <translation>Not compared yet</translation>
    </message>
</context>
<context>
    <name>Correcting</name>
    <message>
        <source>已撤销：{step}</source>
        <extracomment>Report id, start and end (`str` offsets) of the text that is selected in a pane.</extracomment>
        <translation>Undone: {step}</translation>
    </message>
    <message>
        <source>已重做：{step}</source>
        <translation>Redone: {step}</translation>
    </message>
    <message>
        <source>已确认 {count} 个数据。</source>
        <translation>{count} figures confirmed.</translation>
    </message>
    <message>
        <source>这个数据就是识别的原样，没有可还原的内容。</source>
        <translation>This figure stands as it was read; there is nothing to restore.</translation>
    </message>
    <message>
        <source>请先在正文中选中一个数（连同单位），再补录。</source>
        <translation>First select a number with its unit in the text, then add it.</translation>
    </message>
    <message>
        <source>请只选中一个数和它的单位，再补录。</source>
        <translation>Select one number and its unit only, then add it.</translation>
    </message>
    <message>
        <source>这里已经有一个数据，可直接修改它。</source>
        <translation>There is a figure here already; edit that one.</translation>
    </message>
    <message>
        <source>已剔除“{text}”，按 {keys} 可撤销。</source>
        <translation>“{text}” was rejected; {keys} takes that back.</translation>
    </message>
    <message>
        <source>已剔除 {count} 个数据，按 {keys} 可一次撤销。</source>
        <translation>{count} figures were rejected; {keys} takes that back in one step.</translation>
    </message>
    <message>
        <source>已还原 {count} 个数据，按 {keys} 可撤销。</source>
        <translation>{count} figures are as read again; {keys} takes that back.</translation>
    </message>
    <message>
        <source>“撤销”</source>
        <translation>“Undo”</translation>
    </message>
    <message>
        <source>撤销这一步，会把{names}移出案卷；按 {keys} 可以放回。</source>
        <translation>Undoing this step takes {names} out of the case; {keys} brings it back.</translation>
    </message>
    <message>
        <source>“重做”</source>
        <translation>“Redo”</translation>
    </message>
    <message>
        <source>再往前，撤销的是这次打开案卷以前做的修改：{step}。</source>
        <translation>Further back are changes made before the case was opened this time: {step}.</translation>
    </message>
    <message>
        <source>撤销</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>不撤销</source>
        <translation>Do not undo</translation>
    </message>
</context>
<context>
    <name>CorrectionPanels</name>
    <message>
        <source>失联更正（{count}）</source>
        <translation>Orphaned Corrections ({count})</translation>
    </message>
</context>
<context>
    <name>CorrectionWords</name>
    <message>
        <source>（空）</source>
        <extracomment>Name of the case&apos;s choice: ids of reports, each with what the user did about the question. Fields that people see as one.</extracomment>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>确认无误</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>剔除</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>补录 {value} {indicator}</source>
        <translation>Added {value} {indicator}</translation>
    </message>
    <message>
        <source>还原为识别结果</source>
        <translation>Restored as read</translation>
    </message>
    <message>
        <source>更正失联</source>
        <translation>Figure lost</translation>
    </message>
    <message>
        <source>备注：{note}</source>
        <translation>Note: {note}</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>程序出错</source>
        <translation>Program Fault</translation>
    </message>
    <message>
        <source>程序出了一个意料之外的错误。案卷里的每次修改都已存盘，可以继续使用；请把下面的内容复制给维护人员。</source>
        <translation>An unexpected fault occurred. Every change of the case is on disk and you can go on; please copy the text below to whoever maintains the program.</translation>
    </message>
    <message>
        <source>复制</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>继续使用</source>
        <translation>Go On</translation>
    </message>
</context>
<context>
    <name>CrashWatch</name>
    <message>
        <source>上次程序意外退出；已确认的修改都在案卷里，没有丢失。</source>
        <translation>The program ended unexpectedly last time; all confirmed changes are in the case, nothing is lost.</translation>
    </message>
    <message>
        <source>查看记录</source>
        <translation>Show Record</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>指标目录中没有“{name}”，请从下拉提示中选择。</source>
        <translation>The catalogue has no “{name}”: choose from the list.</translation>
    </message>
    <message>
        <source>报告中的指标(&amp;P)</source>
        <translation>Re&amp;port&apos;s indicator</translation>
    </message>
    <message>
        <source>改称(&amp;B)</source>
        <translation>&amp;Becomes</translation>
    </message>
    <message>
        <source>规范指标(&amp;B)</source>
        <translation>Canonical (&amp;B)</translation>
    </message>
    <message>
        <source>数字后的词(&amp;P)</source>
        <translation>Word after the number (&amp;P)</translation>
    </message>
    <message>
        <source>单位(&amp;B)</source>
        <translation>Unit (&amp;B)</translation>
    </message>
    <message>
        <source>含数字的短语(&amp;P)</source>
        <translation>Phrase with a number (&amp;P)</translation>
    </message>
    <message>
        <source>词条</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>类型(&amp;K)</source>
        <translation>&amp;Kind</translation>
    </message>
    <message>
        <source>备注(&amp;N)</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>确定</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>标题，不带序号(&amp;P)</source>
        <translation>Heading without its number (&amp;P)</translation>
    </message>
    <message>
        <source>范围(&amp;B)</source>
        <translation>Scope (&amp;B)</translation>
    </message>
    <message>
        <source>性质(&amp;B)</source>
        <translation>Stance (&amp;B)</translation>
    </message>
</context>
<context>
    <name>FieldReading</name>
    <message>
        <source>指标不能为空，请填写这个数据说的是什么，或按 Esc 恢复原样。</source>
        <translation>The indicator must not be empty: enter what this figure is about, or press Esc to put it back.</translation>
    </message>
    <message>
        <source>指标目录中没有，按原名称对比</source>
        <translation>Not in the catalogue; compared by its own name</translation>
    </message>
    <message>
        <source>归入“{name}”</source>
        <translation>Filed under “{name}”</translation>
    </message>
    <message>
        <source>指标目录中没有“{name}”，请从下拉提示中选择，或清空此栏按原名称对比。</source>
        <translation>The catalogue has no “{name}”: choose from the list, or clear the field to compare by the name as it stands.</translation>
    </message>
    <message>
        <source>理解为 {words}（{period}）</source>
        <translation>Understood as {words} ({period})</translation>
    </message>
    <message>
        <source>不属于某个期间</source>
        <translation>Belongs to no period</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>原读作：{words}</source>
        <extracomment>Fields in their order; `value` stands for number and unit.</extracomment>
        <translation>Read as: {words}</translation>
    </message>
    <message>
        <source>（空）</source>
        <extracomment>Blanks that a narrow cell put between letters of Chinese; those between Latin words stay. What a cell among the heads says of the whole table, and of no column. Rows that stand for more than one field. The fields of Figure that a row changes, where they are more than its own. Rows that say how they are understood also while nobody types. As narrow as an editor may be (pixels) before it has been laid out.</extracomment>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>力争达到的目标</source>
        <translation>A target to strive for</translation>
    </message>
    <message>
        <source>恢复</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>没有存下</source>
        <translation>Not stored</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>识别时把握 {share}</source>
        <extracomment>The fields in the order in which the inspector shows them; `value` stands for number and unit together.</extracomment>
        <translation>confidence when read: {share}</translation>
    </message>
    <message>
        <source>把握大</source>
        <translation>sure</translation>
    </message>
    <message>
        <source>把握较大</source>
        <translation>fairly sure</translation>
    </message>
    <message>
        <source>是</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>否</source>
        <translation>No</translation>
    </message>
    <message>
        <source>把握不大，请核对{fields}</source>
        <translation>not sure, please check {fields}</translation>
    </message>
    <message>
        <source>拿不准，请核对{fields}</source>
        <translation>uncertain, please check {fields}</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>FigureList</name>
    <message>
        <source>{total} 个数据</source>
        <extracomment>Where numbers are long the names give way: neither a number nor its period is cut at the list&apos;s edge. A longer period has two lines. So long rows are made before the window has its turn. Where making the last ones took longer, all are shown in another turn of the event loop. A report with more is taken in a turn of the event loop of its own. A change of more figures, or of the figures of more reports, is shown when their rows have been made, some at a time.</extracomment>
        <translation>{total} figures</translation>
    </message>
    <message>
        <source>{shown} / {total} 个数据</source>
        <translation>{shown} / {total} figures</translation>
    </message>
    <message>
        <source>筛选指标、数值、期间…</source>
        <translation>Filter by indicator, value, period…</translation>
    </message>
    <message>
        <source>筛选数据</source>
        <translation>Filter figures</translation>
    </message>
    <message>
        <source>全部状态</source>
        <translation>States</translation>
    </message>
    <message>
        <source>全部类型</source>
        <translation>Kinds</translation>
    </message>
    <message>
        <source>按状态筛选</source>
        <translation>Filter by state</translation>
    </message>
    <message>
        <source>按类型筛选</source>
        <translation>Filter by kind</translation>
    </message>
    <message>
        <source>按报告筛选</source>
        <translation>Filter by report</translation>
    </message>
    <message>
        <source>数据列表</source>
        <translation>List of figures</translation>
    </message>
    <message>
        <source>全部报告</source>
        <translation>Reports</translation>
    </message>
</context>
<context>
    <name>FigureModel</name>
    <message>
        <source>状态</source>
        <extracomment>The cells of so few rows are painted by themselves.</extracomment>
        <translation>State</translation>
    </message>
    <message>
        <source>指标</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>数值</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>期间</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>报告</source>
        <translation>Report</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>报告 ({patterns})</source>
        <extracomment>Leaving for one of these is not the user&apos;s word that the field is finished.</extracomment>
        <translation>Reports ({patterns})</translation>
    </message>
    <message>
        <source>所有文件 (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>打开报告</source>
        <translation>Open Reports</translation>
    </message>
    <message>
        <source>案卷 (*{suffix})</source>
        <translation>Cases (*{suffix})</translation>
    </message>
    <message>
        <source>打开案卷</source>
        <translation>Open Case</translation>
    </message>
    <message>
        <source>案卷另存为</source>
        <translation>Save Case As</translation>
    </message>
    <message>
        <source>导入词库</source>
        <translation>Import Lexicon</translation>
    </message>
    <message>
        <source>词库 (*.json)</source>
        <translation>Lexicon (*.json)</translation>
    </message>
    <message>
        <source>财政对读词库</source>
        <translation>Fiscal Desk Lexicon</translation>
    </message>
    <message>
        <source>导出词库</source>
        <translation>Export Lexicon</translation>
    </message>
    <message>
        <source>Excel 工作簿 (*.xlsx)</source>
        <translation>Excel workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV 文本 (*.csv)</source>
        <translation>CSV text (*.csv)</translation>
    </message>
    <message>
        <source>导出更正历史</source>
        <translation>Export History</translation>
    </message>
    <message>
        <source>打开密码</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>打开文件夹里的报告</source>
        <translation>Open reports in a folder</translation>
    </message>
    <message>
        <source>选择要打开的报告</source>
        <translation>Choose reports to open</translation>
    </message>
    <message>
        <source>里面有 {count} 份报告，勾选要打开的：</source>
        <translation>There are {count} reports; check those to open:</translation>
    </message>
    <message>
        <source>打开 {count} 份</source>
        <translation>Open {count}</translation>
    </message>
    <message>
        <source>选择工作表</source>
        <translation>Choose sheets</translation>
    </message>
    <message>
        <source>这份表格有 {count} 张工作表，勾选作为报告内容的：</source>
        <translation>This workbook has {count} sheets; check those that belong to the report:</translation>
    </message>
    <message>
        <source>读取 {count} 张</source>
        <translation>Read {count}</translation>
    </message>
    <message>
        <source>Word 文档 (*.docx)</source>
        <translation>Word document (*.docx)</translation>
    </message>
</context>
<context>
    <name>FileKinds</name>
    <message>
        <source>{form} 图片</source>
        <extracomment>What a file is that is no report, or of which kind its name says that it is.</extracomment>
        <translation>a {form} picture</translation>
    </message>
    <message>
        <source>{form} 压缩包</source>
        <translation>a {form} archive</translation>
    </message>
    <message>
        <source>压缩包</source>
        <translation>an archive</translation>
    </message>
    <message>
        <source>数据库文件</source>
        <translation>a database</translation>
    </message>
    <message>
        <source>可执行程序</source>
        <translation>a program</translation>
    </message>
    <message>
        <source>Word 97 以前的文档</source>
        <translation>a document from before Word 97</translation>
    </message>
    <message>
        <source>XML 格式的 Word 文档</source>
        <translation>a Word document in XML</translation>
    </message>
    <message>
        <source>旧版 Office 文件</source>
        <translation>a file of an old Office</translation>
    </message>
    <message>
        <source>二进制 Excel 表格（.xlsb）</source>
        <translation>a binary Excel workbook (.xlsb)</translation>
    </message>
    <message>
        <source>演示文稿</source>
        <translation>a presentation</translation>
    </message>
    <message>
        <source>OFD 版式文件</source>
        <translation>an OFD document</translation>
    </message>
    <message>
        <source>OpenDocument 文档</source>
        <translation>an OpenDocument file</translation>
    </message>
    <message>
        <source>Word 文档</source>
        <translation>a Word document</translation>
    </message>
    <message>
        <source>文本文件</source>
        <translation>a text file</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>一次只能打开一个案卷，已打开“{name}”，其余的没有打开。</source>
        <extracomment>Asked before the case is left: panels store what was typed and not stored yet; False where they cannot. What the user&apos;s corrections have taught; reports are read with it.</extracomment>
        <translation>Only one case can be open at a time: “{name}” was opened, the others were not.</translation>
    </message>
</context>
<context>
    <name>FilterHeader</name>
    <message>
        <source>筛选</source>
        <extracomment>Rows that are looked at to find the width of a column: a table of thousands is not measured whole. So many cells are measured at most: a table over twenty years has three times as many columns as one over six. So many rows are given their heights in one turn of the event loop. A longer head is cut in its middle. Says to Excel and to Calc that a cell is text: “2023” stays a year, “1-6” is no date, “=” begins no formula. Typing filters when the hand rests.</extracomment>
        <translation>Filter</translation>
    </message>
    <message>
        <source>按“{head}”列筛选</source>
        <translation>Filter by column “{head}”</translation>
    </message>
</context>
<context>
    <name>FindingBar</name>
    <message>
        <source>核实情况的说明，写进备忘录</source>
        <translation>What was found out; goes into the memo</translation>
    </message>
    <message>
        <source>核实情况的说明</source>
        <translation>What was found out</translation>
    </message>
    <message>
        <source>核实状态：{state}</source>
        <translation>State: {state}</translation>
    </message>
    <message>
        <source>在上面点选一项发现，可标明核实情况</source>
        <translation>Choose a finding above to say how it stands</translation>
    </message>
    <message>
        <source>数据已变，请重新核实</source>
        <translation>The numbers have changed: please check again</translation>
    </message>
    <message>
        <source>这项发现的核实情况</source>
        <translation>How this finding stands</translation>
    </message>
</context>
<context>
    <name>FindingsModel</name>
    <message>
        <source>核实情况</source>
        <extracomment>A local socket&apos;s path holds 108 bytes; Qt makes it in a folder beside it first. Raised only where an older program could not make sense of a call; a higher version can then still be told apart. The longest line that is read; thousands of paths fit. The answer to a call that was understood. Where a desktop puts the right to raise a window, by its own name. How long the first start may take to answer: it may be painting, or only just starting. How often it is looked whether a dialog is still open. How long a start waits for another of the same moment: on a slow disk it takes a while until that one listens. What stands for a kind of finding; it begins no id in users&apos; files, because a figure keeps its own state.</extracomment>
        <translation>State</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>问题</source>
        <translation>Finding</translation>
    </message>
    <message>
        <source>报告</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>核实人</source>
        <translation>By</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>When</translation>
    </message>
    <message>
        <source>{state}（数据已变）</source>
        <translation>{state} (numbers changed)</translation>
    </message>
    <message>
        <source>表述不一致</source>
        <translation>Disagree</translation>
    </message>
    <message>
        <source>勾稽不符</source>
        <translation>Does not add up</translation>
    </message>
    <message>
        <source>目标未达到</source>
        <translation>Target missed</translation>
    </message>
    <message>
        <source>分工不全</source>
        <translation>Task incomplete</translation>
    </message>
    <message>
        <source>存疑数据</source>
        <translation>In doubt</translation>
    </message>
    <message>
        <source>数据变化前：{words}</source>
        <translation>Before the figures changed: {words}</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>问题清单</source>
        <extracomment>Of the columns beside what a finding says, which takes the rest; what words fill is wider where they need it. What a table keeps free beside the words of a cell. A note is on disk when the hand has rested so long; whoever waits for the field to be left loses it with the power. A finding that arrow keys came to is brought into view once the hand rests so long: who runs past waits for nothing.</extracomment>
        <translation>Findings</translation>
    </message>
    <message>
        <source>全部情况</source>
        <translation>All</translation>
    </message>
    <message>
        <source>按核实情况筛选</source>
        <translation>Filter by how it stands</translation>
    </message>
    <message>
        <source>所选问题的说明，写进备忘录</source>
        <translation>Note on the chosen finding, for the memo</translation>
    </message>
    <message>
        <source>所选问题的说明</source>
        <translation>Note on the chosen finding</translation>
    </message>
    <message>
        <source>没有要核实的问题。</source>
        <translation>There is nothing to settle.</translation>
    </message>
    <message>
        <source>显示 {shown} / {all} 项，待核实 {waiting} 项</source>
        <translation>{shown} / {all}, {waiting} to be verified</translation>
    </message>
    <message>
        <source>还在对比各报告，或筛选条件下没有问题；请稍后再按。</source>
        <translation>Reports are still being compared, or the filter leaves nothing; try again.</translation>
    </message>
    <message>
        <source>全部类别</source>
        <translation>All kinds</translation>
    </message>
    <message>
        <source>按类别筛选</source>
        <translation>Filter by kind</translation>
    </message>
    <message>
        <source>所选 {count} 项问题共同的说明，写进备忘录</source>
        <translation>One note on the {count} chosen findings, for the memo</translation>
    </message>
    <message>
        <source>数据变化前：{words}</source>
        <translation>Before the figures changed: {words}</translation>
    </message>
</context>
<context>
    <name>FirstPages</name>
    <message>
        <source>正在读取的文件的原页：{name}</source>
        <extracomment>Exactly this line is dropped, and only by the off-screen platform. The marks of so many blocks are shown in one turn of the event loop. A text offset, and how far below the view&apos;s top it stands. Characters that take two UTF-16 units. What a tick at the end of the strip needs, in pixels. How far into the strip a state&apos;s mark reaches: what needs a look is longest. Which of two ticks on the same pixels is painted. Full-width characters in a line: what GB/T 9704 pages hold is 28, what screens are read well at is somewhat more.</extracomment>
        <translation>Pages of the file that is being read: {name}</translation>
    </message>
    <message>
        <source>正在读取“{name}”，先看原页；读完后在这里显示正文和数据。</source>
        <translation>Reading “{name}”: these are its pages; text and figures are shown here once it is read.</translation>
    </message>
</context>
<context>
    <name>FirstText</name>
    <message>
        <source>正在读取的报告的正文：{name}</source>
        <translation>Text of the report that is being read: {name}</translation>
    </message>
    <message>
        <source>“{name}”的正文在这里；里面的数据正在读取，读完后标在正文上。</source>
        <translation>This is the text of “{name}”; its figures are being read and are marked in it then.</translation>
    </message>
</context>
<context>
    <name>FlowView</name>
    <message>
        <source>备忘录</source>
        <translation>Memo</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>使用说明</source>
        <extracomment>The address in the page that leads to the key sheet.</extracomment>
        <translation>Help</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>时间</source>
        <extracomment>What comes with the program: the package and the licence where the package&apos;s own words are not clear. A bulk change tells this many of its figures.</extracomment>
        <translation>When</translation>
    </message>
    <message>
        <source>谁</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>步骤</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>改了什么</source>
        <translation>What changed</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>现状</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>撤销：{label}</source>
        <translation>Undo: {label}</translation>
    </message>
    <message>
        <source>重做：{label}</source>
        <translation>Redo: {label}</translation>
    </message>
    <message>
        <source>已撤销</source>
        <translation>Undone</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>更正历史表</source>
        <translation>Table of the history</translation>
    </message>
    <message>
        <source>按步骤、人或原因筛选</source>
        <translation>Filter by step, person or reason</translation>
    </message>
    <message>
        <source>只看当前数据</source>
        <translation>This figure</translation>
    </message>
    <message>
        <source>显示撤销与重做</source>
        <translation>Undo, redo</translation>
    </message>
    <message>
        <source>{shown} / {all} 步</source>
        <translation>{shown} / {all}</translation>
    </message>
    <message>
        <source>这一步所改的数据已不在正文中。</source>
        <translation>The figure of this step is no longer in the text.</translation>
    </message>
    <message>
        <source>导出…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>导出更正历史</source>
        <translation>Exporting the history</translation>
    </message>
    <message>
        <source>已导出：{path}</source>
        <translation>Exported: {path}</translation>
    </message>
    <message>
        <source>更正历史没有导出：文件可能正被打开或所在位置不能写入，请关闭该文件或换一个位置。</source>
        <translation>The history was not exported: the file may be open or its place cannot be written. Close it, or choose another place.</translation>
    </message>
    <message>
        <source>{case}更正历史.xlsx</source>
        <translation>{case} corrections.xlsx</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>已补录“{indicator}”。</source>
        <translation>“{indicator}” added.</translation>
    </message>
    <message>
        <source>补录没有完成，已放弃。</source>
        <translation>The new figure was incomplete and was let go.</translation>
    </message>
    <message>
        <source>当前数据</source>
        <extracomment>So long reports are looked through in one turn of the event loop.</extracomment>
        <translation>Current figure</translation>
    </message>
    <message>
        <source>还没有存盘：{values}。</source>
        <translation>Not saved yet: {values}.</translation>
    </message>
    <message>
        <source>有一处填写的内容看不懂，还没有存下。</source>
        <translation>Something that was typed is not understood and was not stored.</translation>
    </message>
    <message>
        <source>看不懂，还没有存下：{values}。</source>
        <translation>Not understood, and not stored yet: {values}.</translation>
    </message>
</context>
<context>
    <name>InspectorHead</name>
    <message>
        <source>数据所在的句子</source>
        <extracomment>So high is the sentence, whatever its length.</extracomment>
        <translation>The sentence of the figure</translation>
    </message>
    <message>
        <source>补录新数据：填好后按 Enter 加入，按 Esc 放弃</source>
        <translation>New figure: fill it in, Enter adds it, Esc lets it go</translation>
    </message>
</context>
<context>
    <name>InspectorPage</name>
    <message>
        <source>在正文或数据列表中点选一个数据，这里显示它的各项内容。</source>
        <translation>Click a figure in the text or in the list: all about it is shown here.</translation>
    </message>
    <message>
        <source>备注（兼作更正理由）</source>
        <translation>Note (also the reason of a correction)</translation>
    </message>
    <message>
        <source>其他报告中的同一指标（{count}）</source>
        <translation>Same indicator in other reports ({count})</translation>
    </message>
    <message>
        <source>其他报告中没有同一指标</source>
        <translation>No other report has this indicator</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>加入</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>放弃</source>
        <translation>Let Go</translation>
    </message>
</context>
<context>
    <name>Judging</name>
    <message>
        <source>核实情况</source>
        <translation>State</translation>
    </message>
    <message>
        <source>核实情况的说明</source>
        <translation>What was found out</translation>
    </message>
    <message>
        <source>写进备忘录的说明：</source>
        <translation>Note for the memo:</translation>
    </message>
    <message>
        <source>{count} 项标为“{state}”，可一次撤销。</source>
        <translation>{count} findings marked “{state}”; one undo takes that back.</translation>
    </message>
</context>
<context>
    <name>KeyBook</name>
    <message>
        <source>面板里</source>
        <translation>In Panels</translation>
    </message>
    <message>
        <source>{tip}（{keys}）</source>
        <translation>{tip} ({keys})</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>“{action}”的快捷键</source>
        <extracomment>An action may have two sequences: F8 and Alt+Right.</extracomment>
        <translation>Keys of “{action}”</translation>
    </message>
    <message>
        <source>“{action}”的备用快捷键</source>
        <translation>Other keys of “{action}”</translation>
    </message>
</context>
<context>
    <name>KeyRules</name>
    <message>
        <source>小键盘 Enter</source>
        <extracomment>Chinese input methods switch language, width and punctuation with these. Without these no field can be typed in. Ctrl+V is not among them: a field takes it before any action does, and elsewhere it opens what was copied. What is printed on the keys, where Qt says it in other words or in the system&apos;s language.</extracomment>
        <translation>Keypad Enter</translation>
    </message>
    <message>
        <source>{keys} 是输入法的切换键，请换一组。</source>
        <translation>{keys} switches the input method; choose other keys.</translation>
    </message>
    <message>
        <source>{keys} 要留给输入框编辑文字，请换一组。</source>
        <translation>{keys} is needed for editing text; choose other keys.</translation>
    </message>
    <message>
        <source>{keys} 会和输入文字混在一起，请加上 Ctrl 或 Alt，或用 F1—F12。</source>
        <translation>{keys} would be typed as text; add Ctrl or Alt, or use F1–F12.</translation>
    </message>
</context>
<context>
    <name>KeySettings</name>
    <message>
        <source>查找操作</source>
        <translation>Find an action</translation>
    </message>
    <message>
        <source>与“{others}”重复，请换一组。</source>
        <translation>Also used by “{others}”; choose other keys.</translation>
    </message>
    <message>
        <source>筛选功能</source>
        <translation>Filter actions</translation>
    </message>
    <message>
        <source>全部快捷键</source>
        <translation>All keys</translation>
    </message>
</context>
<context>
    <name>KeySettingsDialog</name>
    <message>
        <source>更改快捷键</source>
        <translation>Change Keys</translation>
    </message>
    <message>
        <source>全部恢复默认</source>
        <translation>Restore All Defaults</translation>
    </message>
    <message>
        <source>确定</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>有快捷键不能用或重复，请先改好标出的几行。</source>
        <translation>Some keys cannot be used or are used twice: change the marked rows first.</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>正文、列表：去改数值</source>
        <translation>Text, list: go to the value</translation>
    </message>
    <message>
        <source>填写栏：存下并回正文 / 恢复原样并回正文</source>
        <translation>Field: store / put back, and return to the text</translation>
    </message>
    <message>
        <source>正文：移动光标 / 选中文字</source>
        <translation>Text: move the cursor / select</translation>
    </message>
    <message>
        <source>方向键 / Shift+方向键</source>
        <translation>Arrows / Shift+arrows</translation>
    </message>
    <message>
        <source>查找：下一处 / 上一处 / 到结果列表</source>
        <translation>Search: next / previous / to the list</translation>
    </message>
    <message>
        <source>关闭查找，选中找到的文字</source>
        <translation>Close the search, select what was found</translation>
    </message>
    <message>
        <source>菜单</source>
        <translation>Menus</translation>
    </message>
    <message>
        <source>Alt+菜单名后的字母</source>
        <translation>Alt+underlined letter</translation>
    </message>
    <message>
        <source>下一栏 / 上一栏</source>
        <translation>Next / previous field</translation>
    </message>
    <message>
        <source>各处通用（不可改）</source>
        <translation>Everywhere (Fixed)</translation>
    </message>
    <message>
        <source>快捷键一览</source>
        <translation>Key Sheet</translation>
    </message>
    <message>
        <source>更改快捷键…</source>
        <translation>Change Keys…</translation>
    </message>
    <message>
        <source>存为 PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>财政对读 快捷键一览</source>
        <translation>Keys of Fiscal Desk</translation>
    </message>
    <message>
        <source>存为 PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>快捷键一览.pdf</source>
        <translation>Keys of Fiscal Desk.pdf</translation>
    </message>
    <message>
        <source>无法写入“{name}”，请换一个位置。</source>
        <translation>“{name}” cannot be written; choose another place.</translation>
    </message>
    <message>
        <source>已存为“{name}”。</source>
        <translation>Saved as “{name}”.</translation>
    </message>
    <message>
        <source>停止正在打开的报告</source>
        <translation>Stop opening reports</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>财政对读</source>
        <extracomment>Codes and how each language calls itself.</extracomment>
        <translation>Fiscal Desk</translation>
    </message>
</context>
<context>
    <name>LeftOut</name>
    <message>
        <source>第1页有图片，图片里的字（如标题）没有读出，请对照原件</source>
        <extracomment>Parts of a file that were not read, one after the other with ； between them.</extracomment>
        <translation>page 1 has pictures, and words in them (such as a title) were not read: please compare the original</translation>
    </message>
    <message>
        <source>第{pages}页的图表没有读出，需要时请对照原件</source>
        <translation>charts on page {pages} were not read: compare the original where you need them</translation>
    </message>
    <message>
        <source>第{pages}页没有读出，请对照原件</source>
        <translation>page {pages} was not read: please compare the original</translation>
    </message>
    <message>
        <source>第{pages}页没有文字，可能是图片</source>
        <translation>page {pages} has no text and may be a picture</translation>
    </message>
    <message>
        <source>文件所带的附件没有读出</source>
        <translation>files attached to it were not read</translation>
    </message>
    <message>
        <source>文件结尾不完整，可能缺页，请重新获取</source>
        <translation>its end is not whole and pages may be missing: please get it again</translation>
    </message>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>类型</source>
        <extracomment>Faces that set a page, best first: those of Windows, macOS, UOS and Kylin, free ones. Faces for headings and the interface. The size of a report&apos;s text at 100 %.</extracomment>
        <translation>Kinds</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>图例</source>
        <translation>Legend</translation>
    </message>
</context>
<context>
    <name>LessonBar</name>
    <message>
        <source>记住</source>
        <translation>Remember</translation>
    </message>
    <message>
        <source>修改…</source>
        <translation>Edit…</translation>
    </message>
    <message>
        <source>记住这次更正，以后照此识别？{entry}</source>
        <translation>Remember this correction and read like this from now on? {entry}</translation>
    </message>
    <message>
        <source>（词库中现为“{before}”，将被替换）</source>
        <translation> (replaces “{before}” in the lexicon)</translation>
    </message>
    <message>
        <source>记住，也用于另外 {count} 个数据</source>
        <translation>Remember, and apply to {count} other figures</translation>
    </message>
    <message>
        <source>记入用户词库，并更正已打开的报告中还没有核对过的数据（Ctrl+Shift+M）</source>
        <translation>Put it into the user lexicon and correct figures of open reports that nobody has reviewed yet (Ctrl+Shift+M)</translation>
    </message>
    <message>
        <source>先改一改词条再记住</source>
        <translation>Edit the entry before it is remembered</translation>
    </message>
    <message>
        <source>不记，关闭</source>
        <translation>Do not remember, close</translation>
    </message>
    <message>
        <source>只记入用户词库，已打开的报告不变</source>
        <translation>Only put it into the lexicon; open reports stay as they are</translation>
    </message>
    <message>
        <source>记入用户词库，并更正已打开的报告中还没有核对过的数据</source>
        <translation>Put it into the lexicon, and correct figures of the open reports that nobody has reviewed yet</translation>
    </message>
</context>
<context>
    <name>LexiconDialog</name>
    <message>
        <source>类型</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>原词</source>
        <translation>Phrase</translation>
    </message>
    <message>
        <source>改为</source>
        <translation>Becomes</translation>
    </message>
    <message>
        <source>来自报告</source>
        <translation>From Report</translation>
    </message>
    <message>
        <source>更正处</source>
        <translation>Corrected At</translation>
    </message>
    <message>
        <source>更正人</source>
        <translation>By</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>When</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>词条表</source>
        <translation>Table of entries</translation>
    </message>
    <message>
        <source>新增…</source>
        <translation>Add…</translation>
    </message>
    <message>
        <source>修改…</source>
        <translation>Edit…</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>恢复刚删除的</source>
        <translation>Restore Deleted</translation>
    </message>
    <message>
        <source>导入…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>导出…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>已删除 {count} 个词条；已打开的报告不受影响。</source>
        <translation>{count} entries deleted; open reports are unaffected.</translation>
    </message>
    <message>
        <source>“{name}”里有 {count} 个词条与你的词库说法不同，请逐条选择；其余的会直接并入。</source>
        <translation>“{name}” has {count} entries that differ from yours: choose one by one; the others are merged.</translation>
    </message>
    <message>
        <source>导入词库</source>
        <translation>Import Lexicon</translation>
    </message>
    <message>
        <source>导入</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>已导出 {count} 个词条到“{name}”。</source>
        <translation>{count} entries exported to “{name}”.</translation>
    </message>
    <message>
        <source>已导入 {count} 个词条。</source>
        <translation>{count} entries imported.</translation>
    </message>
    <message>
        <source>文件里的词条你的词库都有了，没有改动。</source>
        <translation>Your lexicon has all entries of the file already; nothing was changed.</translation>
    </message>
    <message>
        <source>已恢复 {count} 个词条。</source>
        <translation>{count} entries restored.</translation>
    </message>
    <message>
        <source>词库还是空的：更正数据后点“记住”，或在这里新增、导入。</source>
        <translation>The lexicon is still empty: correct a figure and choose “Remember”, or add and import entries here.</translation>
    </message>
    <message>
        <source>用户词库</source>
        <translation>User Lexicon</translation>
    </message>
    <message>
        <source>按词、报告或更正人筛选</source>
        <translation>Filter by phrase, report or person</translation>
    </message>
    <message>
        <source>更正时记住的词条，以后打开或重新识别任何报告都照此识别；可导出给同事使用。</source>
        <translation>Entries remembered from corrections; every report is read like this from now on. They can be exported for colleagues.</translation>
    </message>
</context>
<context>
    <name>LexiconWords</name>
    <message>
        <source>剔除</source>
        <extracomment>So many are remembered. Says what stands in a gap in the language of the interface.</extracomment>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>指标“{phrase}”改称“{becomes}”</source>
        <translation>Indicator “{phrase}” becomes “{becomes}”</translation>
    </message>
    <message>
        <source>指标“{phrase}”归入“{becomes}”</source>
        <translation>Indicator “{phrase}” is filed under “{becomes}”</translation>
    </message>
    <message>
        <source>数字后的“{phrase}”，单位是“{becomes}”</source>
        <translation>“{phrase}” after a number is the unit “{becomes}”</translation>
    </message>
    <message>
        <source>“{phrase}”里的数不是数据</source>
        <translation>The number in “{phrase}” is no figure</translation>
    </message>
    <message>
        <source>标题“{phrase}”下的范围是“{becomes}”</source>
        <translation>Beneath the heading “{phrase}” the scope is “{becomes}”</translation>
    </message>
    <message>
        <source>标题“{phrase}”下的性质是“{becomes}”</source>
        <translation>Beneath the heading “{phrase}” the stance is “{becomes}”</translation>
    </message>
</context>
<context>
    <name>LongSteps</name>
    <message>
        <source>记录大批修改</source>
        <extracomment>How the loader of programs complains. How `ldd` does. What shows a message on a desktop where Qt cannot, each with the options before the words. Under PySide6/, frozen or not. Turns of the event loop that take less time than this have nothing to do. So many quick turns in a row are rest. A window that is never at rest has to do with it. The key of the jobs that open reports. How often work that waits for the GUI thread looks whether it is still wanted. A worker that computes gives way to the window after so long. Python&apos;s own 5 ms, lost at every call from Qt into Python, add up to a window that stands still. A step about so few figures is made at once: it is done before anybody sees that it takes time. So many bytes of the history tell of a few.</extracomment>
        <translation>Storing many changes</translation>
    </message>
</context>
<context>
    <name>ManyDialog</name>
    <message>
        <source>统一设置多个数据</source>
        <translation>Set many figures at once</translation>
    </message>
    <message>
        <source>设置哪些数据</source>
        <translation>Which figures to set</translation>
    </message>
    <message>
        <source>如 2024年、2024年上半年</source>
        <translation>e.g. 2024年, 2024年上半年</translation>
    </message>
    <message>
        <source>如 全市、市本级</source>
        <translation>e.g. 全市, 市本级</translation>
    </message>
    <message>
        <source>设置</source>
        <translation>Set</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>数据</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>勾选要设置的内容；没有勾选的各自不变。</source>
        <translation>Tick what to set; what is not ticked stays as it is.</translation>
    </message>
    <message>
        <source>将修改 {count} 个数据，可一次撤销。</source>
        <translation>{count} figures will change; one undo takes it back.</translation>
    </message>
    <message>
        <source>这些数据已经是这样，没有要修改的。</source>
        <translation>These figures are so already; nothing to change.</translation>
    </message>
    <message>
        <source>所选的</source>
        <translation>Selected:</translation>
    </message>
    <message>
        <source>这一段的</source>
        <translation>This paragraph:</translation>
    </message>
    <message>
        <source>表格这一行的</source>
        <translation>This table row:</translation>
    </message>
    <message>
        <source>这张表的</source>
        <translation>This table:</translation>
    </message>
    <message>
        <source>“{heading}”下的</source>
        <translation>Under “{heading}”:</translation>
    </message>
    <message>
        <source>这份报告的</source>
        <translation>This report:</translation>
    </message>
    <message>
        <source>{name} {count} 个数据</source>
        <translation>{name} {count} figures</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>{fields}没有填：将清空 {count} 个数据的{fields}，可一次撤销。</source>
        <translation>{fields} not given: {fields} of {count} figures will be emptied; one undo takes it back.</translation>
    </message>
</context>
<context>
    <name>MemoCharts</name>
    <message>
        <source>图表插入备忘录</source>
        <extracomment>A lower drawing leaves its height to the bars; names have two lines there, and below the second height one. How much of a place its bars take. What the room for words leaves to the values, in pixels. What floating point numbers may add to a count of steps. Okabe and Ito&apos;s colours, ordered so that neighbours differ in lightness, too: grey print keeps them apart. Points of different series differ in shape, too. Fully filled, hatched, outlined: what makes stages differ without colour. Towards greater values and away from them; along a bar that lies, or in words that stand upright.</extracomment>
        <translation>Chart put into the memo</translation>
    </message>
    <message>
        <source>图表移出备忘录</source>
        <translation>Chart taken out of the memo</translation>
    </message>
</context>
<context>
    <name>MemoDialog</name>
    <message>
        <source>浏览…</source>
        <extracomment>One character a state, in every font; drawn in lists, the legend and the overview strip&apos;s tool tips. The shape of the line under (or through) a figure. None is a row that only one report states. What needs a look comes first. So many styles that a template lacks are listed in the dialog.</extracomment>
        <translation>Browse…</translation>
    </message>
    <message>
        <source>打开文件</source>
        <translation>Open File</translation>
    </message>
    <message>
        <source>打开所在文件夹</source>
        <translation>Open Folder</translation>
    </message>
    <message>
        <source>生成备忘录</source>
        <translation>Write Memo</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>请填写备忘录要保存到哪个文件。</source>
        <translation>Enter the file to save the memo to.</translation>
    </message>
    <message>
        <source>案卷中还没有报告，请先打开报告。</source>
        <translation>The case has no reports yet: open some first.</translation>
    </message>
    <message>
        <source>对比备忘录</source>
        <translation>Comparison Memo</translation>
    </message>
    <message>
        <source>备忘录已生成：{path}</source>
        <translation>Memo written: {path}</translation>
    </message>
    <message>
        <source>备忘录已生成：{name}</source>
        <translation>Memo written: {name}</translation>
    </message>
    <message>
        <source>备忘录没有写成，是程序的问题；案卷没有受影响，请换一个位置再试。</source>
        <translation>The memo was not written through a fault of the program; the case is unharmed. Try another place.</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Word 文档 (*.docx)</source>
        <translation>Word document (*.docx)</translation>
    </message>
    <message>
        <source>备忘录保存到</source>
        <translation>Save memo to</translation>
    </message>
    <message>
        <source>系统没有能打开它的程序，请自行打开：{path}</source>
        <translation>The system has no program to open it; open it yourself: {path}</translation>
    </message>
    <message>
        <source>保存到(&amp;S)</source>
        <translation>&amp;Save to</translation>
    </message>
    <message>
        <source>有 {count} 幅图的数据已不在案卷中，没有放进备忘录。</source>
        <translation>{count} chart(s) were left out of the memo: their figures are no longer in the case.</translation>
    </message>
    <message>
        <source>附统计图 {count} 幅（在“图表”中增减）</source>
        <translation>With {count} chart(s) (add or remove them in “Charts”)</translation>
    </message>
    <message>
        <source>替换那个文件</source>
        <translation>Replace That File</translation>
    </message>
    <message>
        <source>换个名字保存</source>
        <translation>Save under Another Name</translation>
    </message>
    <message>
        <source>逐句选定…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>；模板缺 {count} 种样式，按国标排</source>
        <translation>; the template lacks {count} styles, set as the norm has them</translation>
    </message>
</context>
<context>
    <name>MemoFeed</name>
    <message>
        <source>显示备忘录</source>
        <extracomment>Characters of 三号 in a line, and what larger and smaller sizes are to it. White beside the text, of the paper&apos;s width: less than on a page, for the screen&apos;s sake. Ticks that follow each other faster than this are composed once. A page that is shown larger or smaller is drawn anew when its size has rested so long. Dots of the first page&apos;s picture for one of a plain screen at full size, while nobody knows how large it is shown.</extracomment>
        <translation>Showing the memo</translation>
    </message>
    <message>
        <source>编排备忘录</source>
        <translation>Composing the memo</translation>
    </message>
</context>
<context>
    <name>MemoForm</name>
    <message>
        <source>简报（只写主要情况）</source>
        <translation>Brief (main findings only)</translation>
    </message>
    <message>
        <source>标准</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>全部（含仅一份报告载明的指标和全部核对）</source>
        <translation>Full (one-sided indicators and all checks)</translation>
    </message>
    <message>
        <source>照报告原文</source>
        <translation>As in the reports</translation>
    </message>
    <message>
        <source>统一为{unit}</source>
        <translation>All in {unit}</translation>
    </message>
    <message>
        <source>{count} 位小数</source>
        <translation>{count} decimals</translation>
    </message>
    <message>
        <source>外侧（单页居右，双页居左）</source>
        <translation>Outer edge (right on odd pages, left on even)</translation>
    </message>
    <message>
        <source>居中</source>
        <translation>Centred</translation>
    </message>
    <message>
        <source>公文常用（仿宋_GB2312、楷体_GB2312）</source>
        <translation>Usual for offices (FangSong_GB2312, KaiTi_GB2312)</translation>
    </message>
    <message>
        <source>普通（仿宋、楷体，含生僻字）</source>
        <translation>Plain (FangSong, KaiTi; with rare characters)</translation>
    </message>
    <message>
        <source>落款单位，可不填</source>
        <translation>Signing office, may be left empty</translation>
    </message>
    <message>
        <source>主送，可不填</source>
        <translation>Recipient, may be left empty</translation>
    </message>
    <message>
        <source>标题(&amp;T)</source>
        <translation>&amp;Title</translation>
    </message>
    <message>
        <source>主送(&amp;R)</source>
        <translation>&amp;Recipient</translation>
    </message>
    <message>
        <source>落款单位(&amp;O)</source>
        <translation>Signing &amp;office</translation>
    </message>
    <message>
        <source>日期(&amp;D)</source>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>详略(&amp;L)</source>
        <translation>&amp;Length</translation>
    </message>
    <message>
        <source>页码位置(&amp;P)</source>
        <translation>&amp;Page number</translation>
    </message>
    <message>
        <source>字体(&amp;F)</source>
        <translation>&amp;Fonts</translation>
    </message>
    <message>
        <source>Word 模板(&amp;M)</source>
        <translation>Word te&amp;mplate</translation>
    </message>
    <message>
        <source>用于对照表和并列、历年各表；文字照报告原文，换算的数按四舍五入</source>
        <translation>For the table of indicators and those of places and years; sentences keep the reports&apos; own numbers. Converted numbers are rounded half up</translation>
    </message>
    <message>
        <source>表格单位(&amp;U)</source>
        <translation>&amp;Unit of the tables</translation>
    </message>
    <message>
        <source>表格小数(&amp;N)</source>
        <translation>Decimals i&amp;n the tables</translation>
    </message>
</context>
<context>
    <name>MemoOutput</name>
    <message>
        <source>PDF 文件 (*.pdf)</source>
        <extracomment>Name of the case&apos;s own choice. What belongs to the office and is proposed for the next case, too. What belongs to the case; the date is today&apos;s until somebody says otherwise.</extracomment>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>备忘录导出 PDF</source>
        <translation>Export Memo as PDF</translation>
    </message>
    <message>
        <source>导出 PDF</source>
        <translation>Exporting PDF</translation>
    </message>
    <message>
        <source>打印备忘录</source>
        <translation>Printing memo</translation>
    </message>
    <message>
        <source>案卷中还没有报告，请先打开报告。</source>
        <translation>The case has no reports yet; open some first.</translation>
    </message>
    <message>
        <source>对比备忘录</source>
        <translation>Comparison memo</translation>
    </message>
    <message>
        <source>替换</source>
        <translation>Replace</translation>
    </message>
    <message>
        <source>不替换</source>
        <translation>Keep It</translation>
    </message>
    <message>
        <source>备忘录已导出：{name}</source>
        <translation>Memo exported: {name}</translation>
    </message>
    <message>
        <source>打开文件</source>
        <translation>Open File</translation>
    </message>
    <message>
        <source>备忘录已送去打印，共 {count} 页</source>
        <translation>Memo sent to the printer, {count} pages</translation>
    </message>
    <message>
        <source>（有字体没有安装，已用相近字体代替）</source>
        <translation> (typefaces that are not installed were replaced by similar ones)</translation>
    </message>
    <message>
        <source>打印机没有接受，备忘录没有打印，请检查打印机或换一台。</source>
        <translation>The printer took nothing; the memo was not printed. Check the printer or choose another.</translation>
    </message>
    <message>
        <source>备忘录没有排出来，是程序的问题；案卷没有受影响。</source>
        <translation>The memo could not be set; this is a fault of the program. The case is unharmed.</translation>
    </message>
    <message>
        <source>{wanted} 没有，用 {used} 代替</source>
        <translation>{wanted} is missing; {used} stands in</translation>
    </message>
    <message>
        <source>{wanted} 没有，也没有可代替的字体</source>
        <translation>{wanted} is missing, and nothing can stand in</translation>
    </message>
    <message>
        <source>“{name}”是上次导出的，要替换它吗？</source>
        <translation>“{name}” is what was exported last. Replace it?</translation>
    </message>
    <message>
        <source>“{name}”已经存在，而且不是上次导出的样子，要替换它吗？</source>
        <translation>“{name}” is there already, and is not as it was last exported. Replace it?</translation>
    </message>
    <message>
        <source>逐句选定…</source>
        <translation>Choose…</translation>
    </message>
</context>
<context>
    <name>MemoRereading</name>
    <message>
        <source>案卷中还没有报告，请先打开报告。</source>
        <translation>There are no reports in the case yet. Open some first.</translation>
    </message>
    <message>
        <source>读回改过的备忘录</source>
        <translation>Read back an edited memo</translation>
    </message>
    <message>
        <source>“{name}”读不出来（{why}），请检查路径。</source>
        <translation>“{name}” cannot be read ({why}). Check the path.</translation>
    </message>
    <message>
        <source>读回备忘录</source>
        <translation>Reading the memo back</translation>
    </message>
    <message>
        <source>“{name}”里没有认出备忘录的语句：不是由这个案卷写成的，或书签已被清除。</source>
        <translation>No sentences of the memo were found in “{name}”: it was not written from this case, or its bookmarks are gone.</translation>
    </message>
    <message>
        <source>“{name}”和案卷没有不同，共 {count} 句。</source>
        <translation>“{name}” and the case say the same in all {count} sentences.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>自动</source>
        <extracomment>Windows lower than this have no room to give away; those lower than the second, or narrower than the third, have none for a panel below, or at the left, unless the user wants one. A low window that is narrower than this stands on a large screen with enlarged letters: 1920×1080 at 150 %. Whether the docks have had no sizes yet, neither from an earlier start nor from the user. What the workshop takes of the width at first. Below this width of the window one report stands beside the workshop, not two.</extracomment>
        <translation>Automatic</translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>这就是当前打开的案卷，请选择同事的那一份。</source>
        <translation>This is the case that is open: choose your colleague&apos;s.</translation>
    </message>
    <message>
        <source>正在读取同事的案卷</source>
        <translation>Reading the colleague&apos;s case</translation>
    </message>
    <message>
        <source>“{name}”里没有新的更正，案卷没有改动。</source>
        <translation>“{name}” has no new corrections; the case is unchanged.</translation>
    </message>
    <message>
        <source>导入同事的案卷</source>
        <translation>Import a Colleague&apos;s Case</translation>
    </message>
    <message>
        <source>合并</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>把对方另有的 {count} 份报告也加入案卷</source>
        <translation>Also add {count} reports that only the other case has</translation>
    </message>
    <message>
        <source>已并入“{name}”的 {count} 处更正</source>
        <translation>{count} corrections of “{name}” merged</translation>
    </message>
    <message>
        <source>，{count} 处分歧保留我的</source>
        <translation>, mine kept in {count} disagreements</translation>
    </message>
    <message>
        <source>，加入 {count} 份报告</source>
        <translation>, {count} reports added</translation>
    </message>
    <message>
        <source>对方有 {count} 处更正在原文中已找不到位置，没有并入：{lost}</source>
        <translation> {count} corrections of theirs have no place in the text any more and were not merged: {lost}</translation>
    </message>
    <message>
        <source>“{name}”：{agreeing} 处与我一致，{incoming} 处只有对方更正（将直接并入），{differing} 处有分歧。</source>
        <translation>“{name}”: {agreeing} agree with mine, {incoming} are theirs alone (will be merged), {differing} differ.</translation>
    </message>
    <message>
        <source>请逐处选择，点一下或按空格键换边。</source>
        <translation> Choose one by one: a click or the space bar changes sides.</translation>
    </message>
    <message>
        <source>对方另有我没有的报告：{names}</source>
        <translation>Reports that only the other case has: {names}</translation>
    </message>
    <message>
        <source>对方有 {count} 处更正在原文中已找不到位置，不会并入。</source>
        <translation>{count} corrections of theirs have no place in the text any more and will not be merged.</translation>
    </message>
    <message>
        <source>；可撤销。</source>
        <translation>; this can be undone.</translation>
    </message>
    <message>
        <source>和 {count} 处备忘录意见</source>
        <translation> and {count} words about the memo</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>关闭</source>
        <extracomment>Numbers differ as wholes. More than these at once nobody reads; the oldest goes.</extracomment>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>MoreButton</name>
    <message>
        <source>更多</source>
        <translation>More</translation>
    </message>
    <message>
        <source>更多操作</source>
        <translation>More to do</translation>
    </message>
</context>
<context>
    <name>NormChecking</name>
    <message>
        <source>核对公文格式</source>
        <translation>Check document format</translation>
    </message>
</context>
<context>
    <name>NormWindow</name>
    <message>
        <source>公文格式核对：{name}</source>
        <translation>Document format: {name}</translation>
    </message>
    <message>
        <source>只看不符和提示(&amp;B)</source>
        <translation>Only what differs or is &amp;hinted at</translation>
    </message>
    <message>
        <source>规范和核对结果</source>
        <translation>Rules and results</translation>
    </message>
    <message>
        <source>规范</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>要求或所在位置</source>
        <translation>What is asked, or where</translation>
    </message>
    <message>
        <source>复制全部(&amp;C)</source>
        <translation>&amp;Copy All</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>{norm}（{source}，{grade}）</source>
        <translation>{norm} ({source}, {grade})</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>逐句选定…</source>
        <translation>Choose…</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>读取“{name}”时程序出错，这份文件没有打开；请把文件和日志发给维护人员。</source>
        <translation>The program failed on “{name}” and did not open it; please send file and log to whoever maintains the program.</translation>
    </message>
    <message>
        <source>“{name}”读到一半出不来，可能已损坏，这份文件没有打开；请重新获取，或打开它的 Word 版。</source>
        <extracomment>A folder named by mistake (a whole disk) is not searched for ever. A PDF of more pages takes so long to be read that its pages are shown meanwhile. What can be opened: a file, a report in a .zip, or what was copied. Each has a name.</extracomment>
        <translation>“{name}” could not be read to its end and may be damaged; it was not opened. Get it again, or open its Word version.</translation>
    </message>
    <message>
        <source>{name}（第 {page}/{pages} 页）</source>
        <translation>{name} (page {page} of {pages})</translation>
    </message>
    <message>
        <source>{name}（第 {page}/{pages} 张表）</source>
        <translation>{name} (sheet {page} of {pages})</translation>
    </message>
</context>
<context>
    <name>OpeningAdvice</name>
    <message>
        <source>请用 {programs} 打开，另存为 {form} 后再打开。</source>
        <extracomment>What to do about it.</extracomment>
        <translation>Open it with {programs}, save it as {form}, then open that.</translation>
    </message>
    <message>
        <source>请用 WPS 或 Word 打开，另存为 .docx（表格另存为 .xlsx）后再打开。</source>
        <translation>Open it with WPS or Word, save it as .docx (a table as .xlsx), then open that.</translation>
    </message>
    <message>
        <source>请用 WPS 或 Excel 打开，保存后再打开。</source>
        <translation>Open it with WPS or Excel, save it, then open it again.</translation>
    </message>
    <message>
        <source>请用 {programs} 去掉密码、另存后再打开。</source>
        <translation>Take the password off with {programs}, save it, then open that.</translation>
    </message>
    <message>
        <source>请去掉密码、另存后再打开。</source>
        <translation>Take the password off, save it, then open that.</translation>
    </message>
    <message>
        <source>请输入密码，或去掉密码、另存后再打开。</source>
        <translation>Type the password, or take it off, save the file, then open that.</translation>
    </message>
    <message>
        <source>请核对后重新输入。</source>
        <translation>Check it and type it again.</translation>
    </message>
    <message>
        <source>请在能打开它的软件里去掉加密、另存后再打开。</source>
        <translation>Take the encryption off in a program that opens it, save it, then open that.</translation>
    </message>
    <message>
        <source>请打开报告的文字版（.docx 或 .txt）。</source>
        <translation>Open a version of the report that is text (.docx or .txt).</translation>
    </message>
    <message>
        <source>请打开报告的文字版，或先用 OCR 软件识别、校对后再打开。</source>
        <translation>Open a version of the report that is text, or have it read by OCR and proofread first.</translation>
    </message>
    <message>
        <source>请打开报告的文字版。</source>
        <translation>Open a version of the report that is text.</translation>
    </message>
    <message>
        <source>请打开报告的 Word 版或文字版。</source>
        <translation>Open the report&apos;s Word version, or one that is text.</translation>
    </message>
    <message>
        <source>请先解压，再打开其中的报告。</source>
        <translation>Unpack it, then open the reports in it.</translation>
    </message>
    <message>
        <source>请重新获取，或先解压再打开其中的报告。</source>
        <translation>Get it again, or unpack it and open the reports in it.</translation>
    </message>
    <message>
        <source>请重新获取，或用 WPS、Office 打开修复后另存。</source>
        <translation>Get it again, or have WPS or Office repair it and save it anew.</translation>
    </message>
    <message>
        <source>请重新获取后再打开。</source>
        <translation>Get it again, then open it.</translation>
    </message>
    <message>
        <source>请确认选对了文件，或用原软件另存为 .docx 或 .txt。</source>
        <translation>Check that it is the right file, or save it as .docx or .txt with its own program.</translation>
    </message>
    <message>
        <source>请确认选对了文件。</source>
        <translation>Check that it is the right file.</translation>
    </message>
    <message>
        <source>请确认已保存完整后再打开。</source>
        <translation>Check that it was saved whole, then open it again.</translation>
    </message>
    <message>
        <source>请把需要的文字复制到 Word 文档后再打开。</source>
        <translation>Copy what you need into a Word document, then open that.</translation>
    </message>
    <message>
        <source>请用阅读器转换或另存为 .docx 后再打开。</source>
        <translation>Convert it or save it as .docx with its reader, then open that.</translation>
    </message>
    <message>
        <source>请用原软件另存为 .docx 或 UTF-8 文本后再打开。</source>
        <translation>Save it as .docx or as text in UTF-8 with its own program, then open that.</translation>
    </message>
    <message>
        <source>请另存为 .docx 后再打开。</source>
        <translation>Save it as .docx, then open that.</translation>
    </message>
    <message>
        <source>请在浏览器里重新保存网页后再打开。</source>
        <translation>Save the page again in a browser, then open it.</translation>
    </message>
    <message>
        <source>请在 Word 里打开，另存为 .docx 后再打开。</source>
        <translation>Open it with Word, save it as .docx, then open that.</translation>
    </message>
    <message>
        <source>请核实文件来源，或只保留要比对的部分，另存后再打开。</source>
        <translation>Verify where the file is from, or keep only what is to be compared, save that, then open it.</translation>
    </message>
    <message>
        <source>请只保留要比对的部分，另存后再打开。</source>
        <translation>Keep only what is to be compared, save that, then open it.</translation>
    </message>
    <message>
        <source>请只保留要比对的工作表，另存后再打开。</source>
        <translation>Keep only the sheets that are to be compared, save that, then open it.</translation>
    </message>
    <message>
        <source>请向提供者核实来源。</source>
        <translation>Ask whoever gave it to you where it is from.</translation>
    </message>
    <message>
        <source>请打开其中的文件。</source>
        <translation>Open the files in it.</translation>
    </message>
    <message>
        <source>请选择一份报告文件。</source>
        <translation>Choose the file of a report.</translation>
    </message>
    <message>
        <source>可能已被移动、改名或删除，请重新选择。</source>
        <translation>It may have been moved, renamed or deleted; choose it again.</translation>
    </message>
    <message>
        <source>请联系管理员，或复制到本机文件夹后再打开。</source>
        <translation>Ask the administrator, or copy it into a folder of this computer, then open that.</translation>
    </message>
    <message>
        <source>请检查磁盘或网络后重试。</source>
        <translation>Check disk and network, then try again.</translation>
    </message>
    <message>
        <source>请在 Word 或 WPS 里转换为简体，另存后再打开。</source>
        <translation>Convert it to simplified characters in Word or WPS, save that, then open it.</translation>
    </message>
</context>
<context>
    <name>Openings</name>
    <message>
        <source>“{name}”找不到；{advice}</source>
        <extracomment>The sentences, with what to do about it in a gap of its own; the first that fits counts.</extracomment>
        <translation>“{name}” was not found. {advice}</translation>
    </message>
    <message>
        <source>“{name}”是文件夹，不是报告；{advice}</source>
        <translation>“{name}” is a folder, not a report. {advice}</translation>
    </message>
    <message>
        <source>“{name}”不是普通文件；{advice}</source>
        <translation>“{name}” is no ordinary file. {advice}</translation>
    </message>
    <message>
        <source>“{name}”是空文件，没有任何内容；{advice}</source>
        <translation>“{name}” is empty. {advice}</translation>
    </message>
    <message>
        <source>“{name}”没有读取权限；{advice}</source>
        <translation>You may not read “{name}”. {advice}</translation>
    </message>
    <message>
        <source>“{name}”读取失败（{why}）；{advice}</source>
        <translation>“{name}” could not be read ({why}). {advice}</translation>
    </message>
    <message>
        <source>“{name}”有 {size} MB，超过 {most} MB 的上限；{advice}</source>
        <translation>“{name}” has {size} MB, more than the limit of {most} MB. {advice}</translation>
    </message>
    <message>
        <source>“{name}”的正文展开后有 {size} MB，超过 {most} MB 的上限；{advice}</source>
        <translation>The text of “{name}” has {size} MB once unpacked, more than the limit of {most} MB. {advice}</translation>
    </message>
    <message>
        <source>“{name}”读取时要占用的内存超过 {most} MB 的上限，已停止，别的报告不受影响；{advice}</source>
        <translation>To read “{name}” takes more memory than the limit of {most} MB; reading was stopped, and other reports are not affected. {advice}</translation>
    </message>
    <message>
        <source>“{name}”有 {pages} 页，超过 {most} 页的上限；{advice}</source>
        <translation>“{name}” has {pages} pages, more than the limit of {most}. {advice}</translation>
    </message>
    <message>
        <source>“{name}”超过 {most} 页的上限。</source>
        <translation>“{name}” has more pages than the limit of {most}.</translation>
    </message>
    <message>
        <source>“{name}”的单元格超过 {myriads} 万个；{advice}</source>
        <translation>“{name}” has more than {myriads} cells. {advice}</translation>
    </message>
    <message>
        <source>“{name}”里有 {count} 个文件，超过 {most} 个的上限；{advice}</source>
        <translation>“{name}” holds {count} files, more than the limit of {most}. {advice}</translation>
    </message>
    <message>
        <source>“{name}”里没有文字（可能只有图片或空白）；{advice}</source>
        <translation>“{name}” has no text (perhaps only pictures or blanks). {advice}</translation>
    </message>
    <message>
        <source>“{name}”里没有网页正文；{advice}</source>
        <translation>“{name}” has no text of a page. {advice}</translation>
    </message>
    <message>
        <source>“{name}”里找不到正文；{advice}</source>
        <translation>No text was found in “{name}”. {advice}</translation>
    </message>
    <message>
        <source>“{name}”里的字体没有说明自己的文字，读出来是乱码；{advice}</source>
        <translation>The fonts in “{name}” do not say which letters they have, so that its text cannot be read. {advice}</translation>
    </message>
    <message>
        <source>“{name}”是扫描件：页面是图片，里面没有文字；{advice}</source>
        <translation>“{name}” is a scan: its pages are pictures, without text. {advice}</translation>
    </message>
    <message>
        <source>“{name}”的页面太复杂，读了很久也没有读完；{advice}</source>
        <translation>The pages of “{name}” are too complex and could not be read in a long time. {advice}</translation>
    </message>
    <message>
        <source>“{name}”的页面都读不出来，文件可能已损坏；{advice}</source>
        <translation>No page of “{name}” can be read; the file may be damaged. {advice}</translation>
    </message>
    <message>
        <source>“{name}”设了打开密码；{advice}</source>
        <translation>“{name}” opens with a password only. {advice}</translation>
    </message>
    <message>
        <source>“{name}”的打开密码不对；{advice}</source>
        <translation>That is not the password of “{name}”. {advice}</translation>
    </message>
    <message>
        <source>“{name}”设了压缩密码；{advice}</source>
        <translation>“{name}” is packed with a password. {advice}</translation>
    </message>
    <message>
        <source>“{name}”的加密方式无法打开；{advice}</source>
        <translation>“{name}” is encrypted in a way that cannot be opened. {advice}</translation>
    </message>
    <message>
        <source>“{name}”已损坏或不完整，无法打开；{advice}</source>
        <translation>“{name}” is damaged or not whole and cannot be opened. {advice}</translation>
    </message>
    <message>
        <source>“{name}”不完整或已损坏；{advice}</source>
        <translation>“{name}” is not whole, or damaged. {advice}</translation>
    </message>
    <message>
        <source>“{name}”打不开，可能没有下载完整；{advice}</source>
        <translation>“{name}” cannot be opened; perhaps it was not downloaded whole. {advice}</translation>
    </message>
    <message>
        <source>“{name}”的内部结构异常（可能是恶意构造的文件），已停止读取；{advice}</source>
        <translation>“{name}” is built in a strange way (perhaps on purpose); reading was stopped. {advice}</translation>
    </message>
    <message>
        <source>“{name}”的表格内容不完整（引号没有成对）；{advice}</source>
        <translation>The table in “{name}” is not whole (a quotation mark is left open). {advice}</translation>
    </message>
    <message>
        <source>“{name}”不是文本，内容是二进制数据；{advice}</source>
        <translation>“{name}” is no text but binary data. {advice}</translation>
    </message>
    <message>
        <source>“{name}”的编码（{encoding}）在第 {place} 个字节处损坏；{advice}</source>
        <translation>The encoding of “{name}” ({encoding}) is damaged at byte {place}. {advice}</translation>
    </message>
    <message>
        <source>“{name}”是 .{ending} 文件，要借助 LibreOffice 才能打开，这台电脑上没有找到它；{advice}</source>
        <translation>“{name}” is a .{ending} file: LibreOffice is needed to open it, and was not found on this computer. {advice}</translation>
    </message>
    <message>
        <source>“{name}”要借助 LibreOffice、Word 或 WPS 打开，都没有找到；{advice}</source>
        <translation>LibreOffice, Word or WPS is needed to open “{name}”, and none was found. {advice}</translation>
    </message>
    <message>
        <source>“{name}”要借助 LibreOffice 打开，而它没能启动；{advice}</source>
        <translation>LibreOffice is needed to open “{name}”, and did not start. {advice}</translation>
    </message>
    <message>
        <source>“{name}”要借助 Word 或 WPS 打开，而这台电脑不允许；{advice}</source>
        <translation>Word or WPS is needed to open “{name}”, and this computer does not allow that. {advice}</translation>
    </message>
    <message>
        <source>“{name}”LibreOffice 打不开，可能已损坏或设了密码；{advice}</source>
        <translation>LibreOffice cannot open “{name}”; it may be damaged or have a password. {advice}</translation>
    </message>
    <message>
        <source>“{name}”Word 或 WPS 打不开，可能已损坏或设了密码；{advice}</source>
        <translation>Word or WPS cannot open “{name}”; it may be damaged or have a password. {advice}</translation>
    </message>
    <message>
        <source>“{name}”LibreOffice 用了 {seconds} 秒还没有打开，已停止；{advice}</source>
        <translation>LibreOffice had not opened “{name}” after {seconds} seconds and was stopped. {advice}</translation>
    </message>
    <message>
        <source>“{name}”Word 或 WPS 用了 {seconds} 秒还没有打开，已不再等待；{advice}</source>
        <translation>Word or WPS had not opened “{name}” after {seconds} seconds, and is no longer waited for. {advice}</translation>
    </message>
    <message>
        <source>“{name}”的名字像{promised}，内容却是{kind}；{advice}</source>
        <translation>“{name}” is named like {promised}, but is {kind}. {advice}</translation>
    </message>
    <message>
        <source>“{name}”是{kind}，本版本还不能直接打开；{advice}</source>
        <translation>“{name}” is {kind}, which this version cannot open by itself. {advice}</translation>
    </message>
    <message>
        <source>“{name}”里有 {count} 个公式没有保存计算结果，没有读出；{advice}</source>
        <translation>“{name}” has {count} formulas without a saved result, which were not read. {advice}</translation>
    </message>
    <message>
        <source>“{name}”里嵌入的 {count} 处内容（{names}）没有读出；{advice}</source>
        <translation>{count} embedded parts of “{name}” ({names}) were not read. {advice}</translation>
    </message>
    <message>
        <source>“{name}”里{parts}。</source>
        <translation>“{name}”: {parts}.</translation>
    </message>
    <message>
        <source>“{name}”的名字像{promised}，内容却是{kind}；请选择 .docx 或 .txt 报告；案卷请用“打开案卷”。</source>
        <translation>“{name}” is named like {promised}, but is {kind}. Choose a report in .docx or .txt; a case is opened with “Open Case”.</translation>
    </message>
    <message>
        <source>“{name}”是{kind}，本版本还不能直接打开；请选择 .docx 或 .txt 报告；案卷请用“打开案卷”。</source>
        <translation>“{name}” is {kind}, which this version cannot open by itself. Choose a report in .docx or .txt; a case is opened with “Open Case”.</translation>
    </message>
    <message>
        <source>“{name}”里的字是繁体，多数数据认不出；{advice}</source>
        <translation>“{name}” is in traditional characters, in which most figures are not recognised. {advice}</translation>
    </message>
</context>
<context>
    <name>OrphansPanel</name>
    <message>
        <source>报告</source>
        <extracomment>Below this likeness (0 to 100) a figure is not shown as the one that may have been meant. Figures farther away than this (characters) are no nearer than others.</extracomment>
        <translation>Report</translation>
    </message>
    <message>
        <source>原来的数据</source>
        <translation>Figure as it was</translation>
    </message>
    <message>
        <source>说了什么</source>
        <translation>What was said</translation>
    </message>
    <message>
        <source>更正人</source>
        <translation>By</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>When</translation>
    </message>
    <message>
        <source>原因或备注</source>
        <translation>Reason or note</translation>
    </message>
    <message>
        <source>失联更正表</source>
        <translation>Table of orphaned corrections</translation>
    </message>
    <message>
        <source>重新识别后找不到原来数据的更正。点一行看最像的数据，再接上；不再需要的可以放弃。</source>
        <translation>Corrections whose figure is gone after reading again. Click a row to see the figure most like it, then attach it; let go what is no longer needed.</translation>
    </message>
    <message>
        <source>放弃所选</source>
        <translation>Let Selected Go</translation>
    </message>
    <message>
        <source>这份报告里没有相像的数据；可在正文中点选一个数据再接上。</source>
        <translation>This report has no figure like it; click one in the text and attach it there.</translation>
    </message>
    <message>
        <source>接到“{figure}”</source>
        <translation>Attach to “{figure}”</translation>
    </message>
    <message>
        <source>接到当前数据</source>
        <translation>Attach to Current Figure</translation>
    </message>
    <message>
        <source>更正已接到“{figure}”，可撤销。</source>
        <translation>The correction was put on “{figure}”; this can be undone.</translation>
    </message>
    <message>
        <source>已放弃 {count} 处失联更正，可撤销。</source>
        <translation>{count} orphaned corrections let go; this can be undone.</translation>
    </message>
</context>
<context>
    <name>OutlineLooks</name>
    <message>
        <source>数据已变，请重新核实</source>
        <extracomment>Where an item of the tree holds its entry. Ground and text of a state&apos;s chip, light and dark. A QStyleOptionViewItem, whose fields PySide&apos;s stubs do not know.</extracomment>
        <translation>The numbers have changed: please check again</translation>
    </message>
</context>
<context>
    <name>OutlineTree</name>
    <message>
        <source>备忘录的内容</source>
        <translation>Contents of the memo</translation>
    </message>
</context>
<context>
    <name>OwnCheckDialog</name>
    <message>
        <source>加入当前数据</source>
        <translation>Add current figure</translation>
    </message>
    <message>
        <source>加入对照表所选</source>
        <translation>Add from comparison</translation>
    </message>
    <message>
        <source>加 / 减</source>
        <translation>Plus / minus</translation>
    </message>
    <message>
        <source>上移</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>下移</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>移去</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>修改勾稽关系</source>
        <translation>Change check</translation>
    </message>
    <message>
        <source>现有报告里没有它要的全部数据，现在只能改名称。</source>
        <translation>These reports do not state all its figures: only the name can be changed now.</translation>
    </message>
    <message>
        <source>在正文里点一个数据，再按“加入当前数据”；第一个是等号左边的。</source>
        <translation>Click a figure in the text, then “Add current figure”; the first one stands left of the sign.</translation>
    </message>
    <message>
        <source>所选数据有的遮蔽、有的只给了界限，或单位不同，现在算不出来；保存后遇到齐全的报告会核对。</source>
        <translation>Some figures are masked, only bounds, or of other units: nothing to compute now. Once saved, it is checked on reports that state them all.</translation>
    </message>
    <message>
        <source>报告所述 {stated}，计算得 {computed}。{note}</source>
        <translation>Stated {stated}, computed {computed}. {note}</translation>
    </message>
    <message>
        <source>左边</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>分子</source>
        <translation>Numerator</translation>
    </message>
    <message>
        <source>分母</source>
        <translation>Denominator</translation>
    </message>
    <message>
        <source>－ 减</source>
        <translation>− minus</translation>
    </message>
    <message>
        <source>＋ 加</source>
        <translation>+ plus</translation>
    </message>
    <message>
        <source>右边</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>新建勾稽关系</source>
        <translation>New check</translation>
    </message>
    <message>
        <source>合计：左边 = 各项相加减</source>
        <translation>Sum: left = all others added or subtracted</translation>
    </message>
    <message>
        <source>相等：左边 = 右边</source>
        <translation>Equal: left = right</translation>
    </message>
    <message>
        <source>不超过：左边 ≤ 右边</source>
        <translation>At most: left ≤ right</translation>
    </message>
    <message>
        <source>比率：左边 = 分子 ÷ 分母</source>
        <translation>Ratio: left = numerator ÷ denominator</translation>
    </message>
    <message>
        <source>位置</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>指标</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>数值</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>报告</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>算式里的数据</source>
        <translation>Figures in the formula</translation>
    </message>
    <message>
        <source>关系(&amp;R)</source>
        <translation>&amp;Relation</translation>
    </message>
    <message>
        <source>名称(&amp;N)</source>
        <translation>&amp;Name</translation>
    </message>
</context>
<context>
    <name>OwnChecking</name>
    <message>
        <source>已删除勾稽关系“{title}”，可撤销。</source>
        <translation>Check “{title}” was deleted; this can be undone.</translation>
    </message>
    <message>
        <source>其中的勾稽关系案卷里都有了。</source>
        <translation>The case already has all checks of this file.</translation>
    </message>
    <message>
        <source>已导入 {count} 项勾稽关系。</source>
        <translation>{count} checks were imported.</translation>
    </message>
    <message>
        <source>已导出：{path}</source>
        <translation>Exported: {path}</translation>
    </message>
    <message>
        <source>修改…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>这项勾稽关系已经有了：“{title}”。</source>
        <translation>This check is there already: “{title}”.</translation>
    </message>
    <message>
        <source>勾稽关系“{title}”已存入案卷。</source>
        <translation>Check “{title}” is kept in the case.</translation>
    </message>
    <message>
        <source>请先在正文里点一个数据。</source>
        <translation>Click a figure in the text first.</translation>
    </message>
    <message>
        <source>请先在指标对照表里选一行或几个单元格。</source>
        <translation>Choose a row or some cells of the comparison first.</translation>
    </message>
    <message>
        <source>勾稽关系 (*.json)</source>
        <translation>Checks (*.json)</translation>
    </message>
    <message>
        <source>导入勾稽关系</source>
        <translation>Import checks</translation>
    </message>
    <message>
        <source>勾稽关系</source>
        <translation>checks</translation>
    </message>
    <message>
        <source>导出勾稽关系</source>
        <translation>Export checks</translation>
    </message>
</context>
<context>
    <name>OwnPages</name>
    <message>
        <source>案卷里没有留存这份报告的原文件，不能显示原页；请重新打开它。</source>
        <extracomment>Headings at least this alike (0 to 100) are one. A key that stands more often than this in both reports tells little: its places are paired in order. After so many landmarks or pairs a step is over. Short steps, and at their end the pairs. The panes on either side of a handle, None where there are none. So many heights are looked up in one step. What matches what is looked up once a change has been painted. That long it waits for the paint. So long things are looked up in one turn of the event loop.</extracomment>
        <translation>The case does not hold this report’s file, so its pages cannot be shown; please open it again.</translation>
    </message>
    <message>
        <source>原页显示不出来：后台进程打不开这个文件。正文不受影响。</source>
        <translation>The pages cannot be shown: the background process cannot open the file. The text is not affected.</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>页码</source>
        <translation>Page number</translation>
    </message>
    <message>
        <source>第</source>
        <translation>Page </translation>
    </message>
    <message>
        <source>缩小</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>放大</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>适合宽度</source>
        <translation>Fit width</translation>
    </message>
    <message>
        <source>让页面与窗格一样宽</source>
        <translation>Make pages as wide as the pane</translation>
    </message>
    <message>
        <source>双页</source>
        <translation>Two pages</translation>
    </message>
    <message>
        <source>一行并排两页</source>
        <translation>Two pages side by side</translation>
    </message>
    <message>
        <source>页，共{count}页</source>
        <extracomment>So much of a text is set in one go. The line below a title that says when, where and by whom a report was given. What Qt would take for the end of a block; shown as blanks, one unit each, so that offsets hold. A run that Qt finds no place to break in: it looks through all that is left of it for every line. So many lines and cells are laid out in one turn of the event loop. Where a revealed figure comes to stand: a third down, so that what leads to it is seen too. Pixels to a point at 100 %. Zooms that buttons and wheel go through; 1.0 is the size of the paper.</extracomment>
        <translation> of {count}</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>备忘录</source>
        <extracomment>Pages so near to the screen are drawn already. Millimetres and, on a plain screen, dots of an inch. 三号 in millimetres. What lies around the pages, and their edges; on a dark desk it does not glare.</extracomment>
        <translation>Memo</translation>
    </message>
</context>
<context>
    <name>PaneColumn</name>
    <message>
        <source>这一栏里的报告</source>
        <extracomment>So long panes are made in one turn of the event loop. A change of more figures is painted one pane after the other. A report with more gets its pane in a turn of the event loop of its own. A column narrower than this holds too little text to be read side by side. Four columns and the panels beside them go onto a laptop at 150 %: 910 pixels. What is dragged from the list of reports: a report&apos;s id.</extracomment>
        <translation>Reports in this column</translation>
    </message>
</context>
<context>
    <name>PaneHeader</name>
    <message>
        <source>{total} 个数据</source>
        <extracomment>So narrow a head may become; what margins and gaps take of its line. So many letters of a title are worth more than how many figures there are; so few more than all the rest.</extracomment>
        <translation>{total} figures</translation>
    </message>
    <message>
        <source>把这份报告移出案卷（可撤销）</source>
        <translation>Take this report out of the case (can be undone)</translation>
    </message>
    <message>
        <source>移出报告</source>
        <translation>Take report out</translation>
    </message>
    <message>
        <source>基准</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>这份报告是基准：别的窗格跟着它走，它自己不动</source>
        <translation>This report is the reference: the other panes follow it, it never moves by itself</translation>
    </message>
    <message>
        <source>以这份报告为基准：别的窗格跟着它走，它自己不动</source>
        <translation>Make this report the reference: the other panes follow it, it never moves by itself</translation>
    </message>
    <message>
        <source>报告信息：标题、地区、报告期…</source>
        <translation>Report information: title, place, period…</translation>
    </message>
    <message>
        <source>报告信息</source>
        <translation>Report information</translation>
    </message>
    <message>
        <source>原页：按原样显示报告的页面，数据标在页面上</source>
        <translation>Pages: show the report’s own pages as printed, with the figures marked on them</translation>
    </message>
    <message>
        <source>显示原页</source>
        <translation>Show pages</translation>
    </message>
    <message>
        <source>存疑 {doubtful}</source>
        <translation>{doubtful} doubtful</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>粘贴为报告</source>
        <translation>Paste as a report</translation>
    </message>
    <message>
        <source>如：云岫区财政局2024年工作总结</source>
        <translation>For example: 云岫区财政局2024年工作总结</translation>
    </message>
    <message>
        <source>报告正文</source>
        <translation>Text of the report</translation>
    </message>
    <message>
        <source>按表格识读（内容来自网页、Word 或 Excel）</source>
        <translation>Read as a table (copied from a web page, Word or Excel)</translation>
    </message>
    <message>
        <source>题名里最好写明地方和年份：期间、口径都从这里推断。</source>
        <translation>Name place and year in the title if you can: period and scope are read from it.</translation>
    </message>
    <message>
        <source>作为报告打开</source>
        <translation>Open as a report</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>题名</source>
        <translation>Title</translation>
    </message>
</context>
<context>
    <name>PeriodField</name>
    <message>
        <source>看不懂这个期间，请按“2023年”“2023年上半年”“2025年三季度”“2025年1—9月”的样子填写。</source>
        <translation>This period is not understood: enter it like “2023年”, “2023年上半年”, “2025年三季度”, “2025年1—9月”.</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>第{number}页</source>
        <translation>page {number}</translation>
    </message>
    <message>
        <source>第{number}段</source>
        <translation>paragraph {number}</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>界面语言(&amp;L)</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>明暗(&amp;C)</source>
        <translation>&amp;Colours</translation>
    </message>
    <message>
        <source>跟随系统</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>浅色</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>深色</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>正文字体(&amp;F)</source>
        <translation>Text &amp;font</translation>
    </message>
    <message>
        <source>报告窗格里正文的字体；标题用界面字体。</source>
        <translation>The font of the reports&apos; text; headings use the interface&apos;s font.</translation>
    </message>
    <message>
        <source>正文字号(&amp;S)</source>
        <translation>Text &amp;size</translation>
    </message>
    <message>
        <source>100% 缩放时的字号；看的时候可用 Ctrl+加号、Ctrl+减号临时放大缩小。</source>
        <translation>The size at 100 %; while reading, Ctrl+plus and Ctrl+minus zoom.</translation>
    </message>
    <message>
        <source>署名(&amp;N)</source>
        <translation>Your &amp;name</translation>
    </message>
    <message>
        <source>记在每一处更正里；不填则用登录名“{name}”。</source>
        <translation>Written with every correction; left empty, the login name “{name}” is used.</translation>
    </message>
    <message>
        <source>“约”的幅度(&amp;A)</source>
        <translation>Reach of “&amp;about”</translation>
    </message>
    <message>
        <source>“约”“左右”在此幅度内算相符；改后用于当前案卷和今后的新案卷，可撤销。</source>
        <translation>“About” agrees within this reach; holds for the present case (undoable) and for new ones.</translation>
    </message>
    <message>
        <source>落款单位(&amp;O)</source>
        <translation>Signing &amp;office</translation>
    </message>
    <message>
        <source>页码位置(&amp;P)</source>
        <translation>&amp;Page numbers</translation>
    </message>
    <message>
        <source>外侧（单页居右，双页居左）</source>
        <translation>Outer (odd pages right, even pages left)</translation>
    </message>
    <message>
        <source>居中</source>
        <translation>Centred</translation>
    </message>
    <message>
        <source>字体(&amp;T)</source>
        <translation>&amp;Typefaces</translation>
    </message>
    <message>
        <source>公文常用（仿宋_GB2312、楷体_GB2312）</source>
        <translation>Usual for office papers (FangSong_GB2312, KaiTi_GB2312)</translation>
    </message>
    <message>
        <source>普通（仿宋、楷体，含生僻字）</source>
        <translation>Plain (FangSong, KaiTi; knows rare characters)</translation>
    </message>
    <message>
        <source>比率“约”的幅度(&amp;R)</source>
        <translation>Reach of “about” for &amp;rates</translation>
    </message>
    <message>
        <source>增速、占比等比率前后有“约”“左右”的，上下多少个百分点以内算相符。</source>
        <translation>“About” a growth or share agrees within so many percentage points.</translation>
    </message>
    <message>
        <source>打开 .rtf、.pptx 等(&amp;W)</source>
        <translation>Opening .rtf, .pptx … (&amp;W)</translation>
    </message>
    <message>
        <source>在 Windows 上没有装 LibreOffice 时，可让 Word 或 WPS 转换；来历不明的文件请勿用。</source>
        <translation>On Windows without LibreOffice, Word or WPS may convert these; not for files from strangers.</translation>
    </message>
    <message>
        <source>只用 LibreOffice</source>
        <translation>By LibreOffice only</translation>
    </message>
    <message>
        <source>也可以用 Word 或 WPS</source>
        <translation>By Word or WPS, too</translation>
    </message>
    <message>
        <source>尾差的认定(&amp;D)</source>
        <translation>What counts as roun&amp;ding</translation>
    </message>
    <message>
        <source>自动（几个数相加、相除时各放宽 1 个末位）</source>
        <translation>Automatic (1 more last digit each where several numbers are added or divided)</translation>
    </message>
    <message>
        <source>不放宽（只认四舍五入）</source>
        <translation>Strict (rounding of the printed digits only)</translation>
    </message>
    <message>
        <source>每个数放宽 1 个末位</source>
        <translation>1 more last digit for each number</translation>
    </message>
    <message>
        <source>每个数放宽 2 个末位</source>
        <translation>2 more last digits for each number</translation>
    </message>
    <message>
        <source>勾稽的差额在四舍五入和所选末位之内的算尾差；改后用于当前案卷和今后的新案卷，可撤销。</source>
        <translation>A check that is off by rounding and the last digits chosen here counts as rounding; holds for this case and new ones, and can be undone.</translation>
    </message>
    <message>
        <source> 个百分点</source>
        <translation> pp</translation>
    </message>
</context>
<context>
    <name>PrintedView</name>
    <message>
        <source>第{number}页无法显示</source>
        <translation>Page {number} cannot be shown</translation>
    </message>
    <message>
        <source>正在打开原页……</source>
        <extracomment>A figure that begins in the page before may end on this one; spans are short. A picture of a page has whole dots, its place on the screen may be a part of one larger or smaller. So many bytes of pictures are kept for pages that are scrolled back to.</extracomment>
        <translation>Opening the pages…</translation>
    </message>
</context>
<context>
    <name>Programs</name>
    <message>
        <source>{one} 或 {other}</source>
        <translation>{one} or {other}</translation>
    </message>
</context>
<context>
    <name>PromiseNotes</name>
    <message>
        <source>{period}目标与实绩</source>
        <extracomment>The parts of a note; ； stands between them.</extracomment>
        <translation>target and result of {period}</translation>
    </message>
    <message>
        <source>实绩为{period}期末数</source>
        <translation>the result is of the end of {period}</translation>
    </message>
    <message>
        <source>目标高于上年实绩：{plan}与{actual}</source>
        <translation>target above last year&apos;s result: {plan} and {actual}</translation>
    </message>
    <message>
        <source>目标低于上年实绩：{plan}与{actual}</source>
        <translation>target below last year&apos;s result: {plan} and {actual}</translation>
    </message>
    <message>
        <source>目标严于上年实绩：{plan}与{actual}</source>
        <translation>target stricter than last year&apos;s result: {plan} and {actual}</translation>
    </message>
    <message>
        <source>目标宽于上年实绩：{plan}与{actual}</source>
        <translation>target looser than last year&apos;s result: {plan} and {actual}</translation>
    </message>
    <message>
        <source>目标：{plan}与{actual}</source>
        <translation>target: {plan} and {actual}</translation>
    </message>
    <message>
        <source>目标{growth}按上年实绩测算为{level}（{formula}）</source>
        <translation>the target {growth} comes to {level} from last year&apos;s result ({formula})</translation>
    </message>
    <message>
        <source>名称不尽相同，目标作“{plan}”，实绩作“{actual}”</source>
        <translation>names not quite the same: target “{plan}”, result “{actual}”</translation>
    </message>
    <message>
        <source>口径不同（{one}与{other}），不作判断</source>
        <translation>different bases ({one} and {other}): not judged</translation>
    </message>
    <message>
        <source>报告说明：“{cause}”</source>
        <translation>the report explains: “{cause}”</translation>
    </message>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>Puzzling</name>
    <message>
        <source>看不懂，还没有存下：{values}。填的内容先留着，回去可以接着改，按 Esc 放弃。</source>
        <translation>Not understood, and not stored yet: {values}. What was typed is kept: go back to put it right, or press Esc there to give it up.</translation>
    </message>
    <message>
        <source>回去改</source>
        <translation>Put it right</translation>
    </message>
    <message>
        <source>看不懂，没有存下，已随原来的案卷放下：{values}。</source>
        <translation>Not understood, not stored, and left behind with the case before: {values}.</translation>
    </message>
</context>
<context>
    <name>QueueChooser</name>
    <message>
        <source>按什么顺序核对：上一条、下一条和“确认并看下一个”都按它走</source>
        <extracomment>The room of the arrow (pixels).</extracomment>
        <translation>The order that previous, next and “confirm and go on” follow</translation>
    </message>
</context>
<context>
    <name>ReasonParts</name>
    <message>
        <source>未注明</source>
        <extracomment>What stands in place of a name, and what numbers follow as the comparison calls it.</extracomment>
        <translation>not stated</translation>
    </message>
    <message>
        <source>未注明口径</source>
        <translation>basis not stated</translation>
    </message>
    <message>
        <source>全域</source>
        <translation>whole area</translation>
    </message>
    <message>
        <source>同口径</source>
        <translation>same basis</translation>
    </message>
    <message>
        <source>不变价</source>
        <translation>constant prices</translation>
    </message>
    <message>
        <source>自然口径</source>
        <translation>unadjusted basis</translation>
    </message>
    <message>
        <source>实际增速</source>
        <translation>real growth</translation>
    </message>
    <message>
        <source>名义增速</source>
        <translation>nominal growth</translation>
    </message>
    <message>
        <source>扣除部分内容</source>
        <translation>without some items</translation>
    </message>
    <message>
        <source>年初预算</source>
        <translation>first budget</translation>
    </message>
    <message>
        <source>调整预算</source>
        <translation>adjusted budget</translation>
    </message>
    <message>
        <source>决算</source>
        <translation>final accounts</translation>
    </message>
    <message>
        <source>“{words}”为约数</source>
        <translation>“{words}” is approximate</translation>
    </message>
    <message>
        <source>“{words}”为下限</source>
        <translation>“{words}” is a lower bound</translation>
    </message>
    <message>
        <source>“{words}”为上限</source>
        <translation>“{words}” is an upper bound</translation>
    </message>
    <message>
        <source>{first}与{second}，相差{gap}，仅末位相差1</source>
        <extracomment>Two numbers, and how far they are apart.</extracomment>
        <translation>{first} and {second}, {gap} apart, by 1 in the last digit</translation>
    </message>
    <message>
        <source>{first}与{second}，仅末位相差1</source>
        <translation>{first} and {second}, by 1 in the last digit</translation>
    </message>
    <message>
        <source>{first}与{second}，相差{gap}</source>
        <translation>{first} and {second}, {gap} apart</translation>
    </message>
    <message>
        <source>{first}与{second}</source>
        <translation>{first} and {second}</translation>
    </message>
    <message>
        <source>但相差约万倍，疑为单位之误</source>
        <extracomment>What is worth a look though nothing contradicts.</extracomment>
        <translation>but about ten thousand times apart, perhaps a wrong unit</translation>
    </message>
    <message>
        <source>但相差较大</source>
        <translation>but far apart</translation>
    </message>
    <message>
        <source>但所列数不同</source>
        <translation>but different numbers</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>列名“{said}”</source>
        <translation>column “{said}”</translation>
    </message>
    <message>
        <source>行名“{said}”</source>
        <extracomment>Columns that would take more of the table than this are not kept in sight: nothing could be seen of the others. What stands between several values in one cell, and what parts two lines of one cell for Qt.</extracomment>
        <translation>row “{said}”</translation>
    </message>
    <message>
        <source>表名“{said}”</source>
        <translation>table “{said}”</translation>
    </message>
    <message>
        <source>上一行是“{said}”</source>
        <extracomment>What the style keeps free on either side of the words.</extracomment>
        <translation>the row above is “{said}”</translation>
    </message>
    <message>
        <source>行所在的组“{said}”</source>
        <translation>group of rows “{said}”</translation>
    </message>
    <message>
        <source>单元格“{said}”</source>
        <translation>cell “{said}”</translation>
    </message>
    <message>
        <source>表的单位“{said}”</source>
        <extracomment>A number at the end, with the sign that parts it from what was counted before; and words that go on behind it.</extracomment>
        <translation>unit of the table “{said}”</translation>
    </message>
    <message>
        <source>表外的标题或前文“{said}”</source>
        <translation>heading or text before the table “{said}”</translation>
    </message>
    <message>
        <source>所在部分“{said}”</source>
        <extracomment>How long the mouse rests before a tip comes; with one on show, the next mark&apos;s comes sooner.</extracomment>
        <translation>section “{said}”</translation>
    </message>
    <message>
        <source>本段前文“{said}”</source>
        <translation>“{said}” earlier in the paragraph</translation>
    </message>
    <message>
        <source>本段说的是“{said}”</source>
        <translation>the paragraph is about “{said}”</translation>
    </message>
    <message>
        <source>前文“从…到…”的两个年份</source>
        <extracomment>As wide as this many full-width characters at most. The reader&apos;s reasons with gaps for what stands in the report; the first that fits counts.</extracomment>
        <translation>the two years of “从…到…” before it</translation>
    </message>
    <message>
        <source>前文“{said}”</source>
        <translation>“{said}” before it</translation>
    </message>
    <message>
        <source>上一段“{said}”</source>
        <translation>“{said}” in the paragraph before</translation>
    </message>
    <message>
        <source>标题补上账本“{said}”</source>
        <translation>ledger “{said}” from the heading</translation>
    </message>
    <message>
        <source>小标题补上“{said}”</source>
        <translation>“{said}” from the subheading</translation>
    </message>
    <message>
        <source>小标题说的是“{said}”</source>
        <translation>the subheading is about “{said}”</translation>
    </message>
    <message>
        <source>标题“{said}”</source>
        <translation>heading “{said}”</translation>
    </message>
    <message>
        <source>引出各地的话说的是“{said}”</source>
        <translation>what leads the places in is about “{said}”</translation>
    </message>
    <message>
        <source>名目在数字前后</source>
        <translation>named around the number</translation>
    </message>
    <message>
        <source>名目在数字后的门槛之后</source>
        <translation>named after the threshold behind the number</translation>
    </message>
    <message>
        <source>名目在数字前</source>
        <translation>named before the number</translation>
    </message>
    <message>
        <source>名目在数字后</source>
        <translation>named after the number</translation>
    </message>
    <message>
        <source>名目取自数字后的谓语</source>
        <translation>named by what is said after the number</translation>
    </message>
    <message>
        <source>名目取自用途</source>
        <translation>named by its purpose</translation>
    </message>
    <message>
        <source>名目取自投资的项目</source>
        <translation>named by the project</translation>
    </message>
    <message>
        <source>名目取自设立的基金</source>
        <translation>named by the fund</translation>
    </message>
    <message>
        <source>名目取自征收部门</source>
        <translation>named by who collects it</translation>
    </message>
    <message>
        <source>“{said}”在单位后</source>
        <translation>“{said}” after the unit</translation>
    </message>
    <message>
        <source>“{said}”在数字前</source>
        <translation>“{said}” before the number</translation>
    </message>
    <message>
        <source>“{said}”在年份后</source>
        <translation>“{said}” after the year</translation>
    </message>
    <message>
        <source>“{said}”在名目前</source>
        <translation>“{said}” before the name</translation>
    </message>
    <message>
        <source>“{said}”在{where}</source>
        <translation>“{said}” in {where}</translation>
    </message>
    <message>
        <source>承前补上账本“{said}”</source>
        <translation>ledger “{said}” carried on</translation>
    </message>
    <message>
        <source>承前补上“{said}”</source>
        <translation>“{said}” carried on</translation>
    </message>
    <message>
        <source>承前一项的“{said}”</source>
        <translation>“{said}” of the item before</translation>
    </message>
    <message>
        <source>承前一项，级别不同</source>
        <translation>as the item before, of another level</translation>
    </message>
    <message>
        <source>承前的“{said}”</source>
        <translation>“{said}” carried on</translation>
    </message>
    <message>
        <source>承前补足</source>
        <translation>completed from what came before</translation>
    </message>
    <message>
        <source>承前：{said}</source>
        <translation>carried on: {said}</translation>
    </message>
    <message>
        <source>同一名目的另一单位：{said}</source>
        <translation>the same in another unit: {said}</translation>
    </message>
    <message>
        <source>同一名目先后跨过：{said}</source>
        <translation>the same passed one after the other: {said}</translation>
    </message>
    <message>
        <source>变动后的数：{said}</source>
        <translation>after the change: {said}</translation>
    </message>
    <message>
        <source>所指的是：{said}</source>
        <translation>refers to: {said}</translation>
    </message>
    <message>
        <source>“{said}”之后的总数：{what}</source>
        <translation>total after “{said}”: {what}</translation>
    </message>
    <message>
        <source>百分数说的是它自己的水平</source>
        <translation>the percentage is a level of its own</translation>
    </message>
    <message>
        <source>“{said}”说的是水平</source>
        <translation>“{said}” tells of a level</translation>
    </message>
    <message>
        <source>各地的“{said}”依次对应</source>
        <translation>“{said}” of each place, in order</translation>
    </message>
    <message>
        <source>各地的“{said}”</source>
        <translation>“{said}” of each place</translation>
    </message>
    <message>
        <source>“{said}”依次对应</source>
        <translation>shared out in order by “{said}”</translation>
    </message>
    <message>
        <source>并列的名目与并列的数字依次对应</source>
        <translation>names and numbers correspond in order</translation>
    </message>
    <message>
        <source>与并列的前一个数字相同</source>
        <translation>as the number before it in the list</translation>
    </message>
    <message>
        <source>与“{said}”相比，合计</source>
        <translation>sum, against “{said}”</translation>
    </message>
    <message>
        <source>没有写明，按通常理解</source>
        <translation>not stated: as is usual</translation>
    </message>
    <message>
        <source>报告期</source>
        <translation>the report&apos;s period</translation>
    </message>
    <message>
        <source>报告通篇所述</source>
        <translation>as the whole report tells</translation>
    </message>
    <message>
        <source>年份取自正文中最常提到的年份</source>
        <translation>the year that the text names most</translation>
    </message>
    <message>
        <source>全年预算</source>
        <translation>budget of the whole year</translation>
    </message>
    <message>
        <source>预算数或任务数</source>
        <translation>a budget or a target</translation>
    </message>
    <message>
        <source>预算数的增减</source>
        <translation>change of a budget</translation>
    </message>
    <message>
        <source>预算的调整</source>
        <translation>adjustment of a budget</translation>
    </message>
    <message>
        <source>占预算的比例</source>
        <translation>share of the budget</translation>
    </message>
    <message>
        <source>同为批准的预算</source>
        <translation>an adopted budget, too</translation>
    </message>
    <message>
        <source>报告时全年已经结束，“{said}”是初步数</source>
        <translation>the year was over: “{said}” is preliminary</translation>
    </message>
    <message>
        <source>界定名称或范围</source>
        <translation>part of a name or a range</translation>
    </message>
    <message>
        <source>限定范围的年份</source>
        <translation>a year that limits a range</translation>
    </message>
    <message>
        <source>年份限定的是它</source>
        <translation>what the year limits</translation>
    </message>
    <message>
        <source>数字里有“余”“多”</source>
        <translation>“余” or “多” in the number</translation>
    </message>
    <message>
        <source>数字本身的说法</source>
        <translation>the words of the number</translation>
    </message>
    <message>
        <source>数字前有负号“{said}”</source>
        <translation>minus sign “{said}” before the number</translation>
    </message>
    <message>
        <source>数字后的小号数字按注码看待</source>
        <translation>small digits after it taken for a note</translation>
    </message>
    <message>
        <source>数字不能完整识读，须人工填写</source>
        <translation>the number cannot be read whole: please fill it in</translation>
    </message>
    <message>
        <source>概数，原文没有确数</source>
        <translation>rough: the text has no exact number</translation>
    </message>
    <message>
        <source>前面有小数点，可能缺整数部分</source>
        <translation>a point before it: digits may be missing</translation>
    </message>
    <message>
        <source>数字“{said}”乘以“{what}”</source>
        <translation>“{said}” times “{what}”</translation>
    </message>
    <message>
        <source>数字“{said}”</source>
        <translation>number “{said}”</translation>
    </message>
    <message>
        <source>单位“{said}”</source>
        <translation>unit “{said}”</translation>
    </message>
    <message>
        <source>单位是个百分点</source>
        <translation>the unit is percentage points</translation>
    </message>
    <message>
        <source>单位是倍</source>
        <translation>the unit is times</translation>
    </message>
    <message>
        <source>与所拆分的数字相同</source>
        <translation>as the number that it breaks down</translation>
    </message>
    <message>
        <source>与所拆分的预算数相同</source>
        <translation>as the budget that it breaks down</translation>
    </message>
    <message>
        <source>拆分“{said}”</source>
        <translation>breaks down “{said}”</translation>
    </message>
    <message>
        <source>“{said}”的起点，按上年计</source>
        <translation>start of “{said}”, taken as the year before</translation>
    </message>
    <message>
        <source>“{said}”的起点</source>
        <translation>start of “{said}”</translation>
    </message>
    <message>
        <source>跨年度安排（{said}）</source>
        <translation>arranged over years ({said})</translation>
    </message>
    <message>
        <source>几年合计</source>
        <translation>sum of several years</translation>
    </message>
    <message>
        <source>用来比较的上年同期</source>
        <translation>the same time last year, to compare with</translation>
    </message>
    <message>
        <source>括号前数字的目标</source>
        <translation>target of the number before the bracket</translation>
    </message>
    <message>
        <source>前一个数字的目标</source>
        <translation>target of the number before</translation>
    </message>
    <message>
        <source>第二档目标（力争）</source>
        <translation>second target (aimed at)</translation>
    </message>
    <message>
        <source>先列目标，后列完成情况</source>
        <translation>target first, result after it</translation>
    </message>
    <message>
        <source>带正负号的增幅</source>
        <translation>growth with a sign</translation>
    </message>
    <message>
        <source>紧跟在金额后的增幅</source>
        <translation>growth right after the amount</translation>
    </message>
    <message>
        <source>正好是前两个数之比</source>
        <translation>just the quotient of the two numbers before</translation>
    </message>
    <message>
        <source>与预算的差</source>
        <translation>difference from the budget</translation>
    </message>
    <message>
        <source>超出任务的部分：{said}</source>
        <translation>what exceeds the target: {said}</translation>
    </message>
    <message>
        <source>超出任务的部分</source>
        <translation>what exceeds the target</translation>
    </message>
    <message>
        <source>同段前文提到的指标</source>
        <translation>indicator named earlier in the paragraph</translation>
    </message>
    <message>
        <source>句中没有名目，暂用所在标题</source>
        <translation>no name in the sentence: the heading&apos;s for now</translation>
    </message>
    <message>
        <source>句中没有名目，须人工补足</source>
        <translation>no name in the sentence: please fill it in</translation>
    </message>
    <message>
        <source>只有动词，名目须人工补足</source>
        <translation>only a verb: please fill the name in</translation>
    </message>
    <message>
        <source>动词加单位</source>
        <translation>verb and unit</translation>
    </message>
    <message>
        <source>“{said}”</source>
        <translation>“{said}”</translation>
    </message>
    <message>
        <source>，合计或年均</source>
        <extracomment>What may stand behind a reason.</extracomment>
        <translation>, sum or yearly average</translation>
    </message>
    <message>
        <source>，合计</source>
        <translation>, sum</translation>
    </message>
    <message>
        <source>，年均</source>
        <translation>, yearly average</translation>
    </message>
    <message>
        <source>，期末</source>
        <translation>, end of period</translation>
    </message>
    <message>
        <source>，起点</source>
        <translation>, start</translation>
    </message>
    <message>
        <source>，承前文的预算</source>
        <translation>, of the budget before</translation>
    </message>
    <message>
        <source>，与所属数字相同</source>
        <translation>, as the number it belongs to</translation>
    </message>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>找不到“{name}”，请检查文件或文件夹是否已被移走。</source>
        <extracomment>Their sentences with gaps for names, numbers and what was typed; the first that fits counts.</extracomment>
        <translation>“{name}” was not found; check whether the file or folder was moved away.</translation>
    </message>
    <message>
        <source>“{name}”不是财政对读的案卷，请选择 .fdesk 文件。</source>
        <translation>“{name}” is no case of Fiscal Desk; choose a .fdesk file.</translation>
    </message>
    <message>
        <source>案卷“{name}”已损坏，打不开；文件未被改动，请换用备份，或请对方重新发送。</source>
        <translation>The case “{name}” is damaged and cannot be opened. The file was not changed; take a backup, or have it sent again.</translation>
    </message>
    <message>
        <source>案卷“{name}”由更新版本的程序保存，请升级程序后再打开。</source>
        <translation>The case “{name}” was saved by a newer version; update the program, then open it.</translation>
    </message>
    <message>
        <source>“{name}”所在的位置不能写入，请把案卷另存到别处。</source>
        <translation>“{name}” is in a place that cannot be written to; save the case elsewhere.</translation>
    </message>
    <message>
        <source>磁盘空间已满，“{name}”没有写入；请清理磁盘，或把案卷另存到别处。</source>
        <translation>The disk is full, “{name}” was not written; make room, or save the case elsewhere.</translation>
    </message>
    <message>
        <source>“{name}”所在的磁盘或文件夹已断开，刚才的操作没有保存；请重新连接，或把案卷另存到别处。</source>
        <translation>The disk or folder of “{name}” is gone, and the last step was not saved; connect it again, or save the case elsewhere.</translation>
    </message>
    <message>
        <source>“{name}”正被另一个程序占用，请稍后再试，或把案卷另存到别处。</source>
        <translation>“{name}” is in use by another program; try again later, or save the case elsewhere.</translation>
    </message>
    <message>
        <source>案卷文件“{name}”已被别的程序改动，为免互相覆盖，请把案卷另存到别处。</source>
        <translation>The file of the case, “{name}”, was changed by another program; save the case elsewhere, so that neither overwrites the other.</translation>
    </message>
    <message>
        <source>案卷“{name}”已经关闭，请重新打开。</source>
        <translation>The case “{name}” is closed; open it again.</translation>
    </message>
    <message>
        <source>案卷“{name}”以只读方式打开，如需修改请另存到别处。</source>
        <translation>The case “{name}” is open for reading only; to change it, save it elsewhere.</translation>
    </message>
    <message>
        <source>报告“{name}”已在案卷中，不必再次添加。</source>
        <translation>The report “{name}” is in the case already.</translation>
    </message>
    <message>
        <source>报告“{name}”的识别结果有重复编号，请重新打开这份报告。</source>
        <translation>The reading of “{name}” has an id twice; open the report again.</translation>
    </message>
    <message>
        <source>报告“{name}”的识别结果与原文不符，请重新打开这份报告。</source>
        <translation>The reading of “{name}” does not fit its text; open the report again.</translation>
    </message>
    <message>
        <source>这份报告已不在案卷中，请先撤销移除或重新打开。</source>
        <translation>This report is no longer in the case; undo its removal, or open it again.</translation>
    </message>
    <message>
        <source>设置“{name}”的内容无法保存。</source>
        <translation>The setting “{name}” cannot be saved.</translation>
    </message>
    <message>
        <source>报告的新次序与案卷中的报告不符，请重新排列。</source>
        <translation>The new order does not fit the reports of the case; arrange them again.</translation>
    </message>
    <message>
        <source>所选文字与报告原文不符，请重新选取。</source>
        <translation>What is selected does not fit the report&apos;s text; select again.</translation>
    </message>
    <message>
        <source>这处数据在重新识别后已找不到，只能写备注或还原；如仍需要，请在原文中补录。</source>
        <translation>This figure is no longer found by the new reading: it can have a note or be restored. If it is needed, add it in the text.</translation>
    </message>
    <message>
        <source>这个数据已不在案卷中，请刷新后再选。</source>
        <translation>This figure is no longer in the case; choose again.</translation>
    </message>
    <message>
        <source>所选范围不在报告原文之内，请重新选取。</source>
        <translation>What is selected is not within the report&apos;s text; select again.</translation>
    </message>
    <message>
        <source>所选范围没有文字，请重新选取。</source>
        <translation>There is no text in what is selected; select again.</translation>
    </message>
    <message>
        <source>新数据的内容不完整，请重新填写。</source>
        <translation>The new figure is not complete; fill it in again.</translation>
    </message>
    <message>
        <source>合并进来的补录与已识别的数据重复，请重新比较两份案卷。</source>
        <translation>An added figure of the other case is one that was read here; compare both cases again.</translation>
    </message>
    <message>
        <source>合并进来的数据与报告原文不符，请核对两份案卷中的报告是否相同。</source>
        <translation>A figure of the other case does not fit the report&apos;s text; check whether both cases hold the same report.</translation>
    </message>
    <message>
        <source>所选文字与已标出的数据“{what}”重叠，请先剔除它，或直接更正它。</source>
        <translation>What is selected overlaps the marked figure “{what}”; reject that one first, or correct it.</translation>
    </message>
    <message>
        <source>只能把失联的更正接到正文中的一个数据上，请重新选择。</source>
        <translation>A lost correction can only be put on a figure of the text; choose again.</translation>
    </message>
    <message>
        <source>所选文字以外没有剩下数值，不能拆分；请只选中其中一个数。</source>
        <translation>Nothing but the selected text holds a number, so it cannot be split; select one of the numbers only.</translation>
    </message>
    <message>
        <source>看不出该从哪里拆开，请先在正文中选中其中一个数（连同单位），再拆分。</source>
        <translation>It is not clear where to split; select one of the numbers with its unit in the text, then split.</translation>
    </message>
    <message>
        <source>后一个数据在另一段里，不能合并。</source>
        <translation>The next figure is in another paragraph; they cannot be merged.</translation>
    </message>
    <message>
        <source>没有要更正的内容，请先修改至少一个字段。</source>
        <translation>There is nothing to correct; change at least one field first.</translation>
    </message>
    <message>
        <source>“末位单位”必须大于零，请重新填写。</source>
        <translation>The quantum must be more than zero; fill it in again.</translation>
    </message>
    <message>
        <source>指标名称不能为空，请填写指标名称。</source>
        <translation>The indicator must have a name; fill it in.</translation>
    </message>
    <message>
        <source>期间“{what}”不合写法，请写成 2023、2023H1、2025Q3、2025-06 或 2025-01/2025-09。</source>
        <translation>The period “{what}” cannot be read; write 2023, 2023H1, 2025Q3, 2025-06 or 2025-01/2025-09.</translation>
    </message>
    <message>
        <source>“{field}”必须是数，请重新填写。</source>
        <translation>“{field}” must be a number; fill it in again.</translation>
    </message>
    <message>
        <source>有数值上限时必须填写数值，请填写区间的下限。</source>
        <translation>An upper bound needs a value; fill in the lower end of the range.</translation>
    </message>
    <message>
        <source>数值上限小于数值，请把较小的数填在前面。</source>
        <translation>The upper bound is less than the value; put the smaller number first.</translation>
    </message>
    <message>
        <source>“{field}”只能是一行短语，请删去换行或多余文字。</source>
        <translation>“{field}” must be one short line; take out line breaks or what is too much.</translation>
    </message>
    <message>
        <source>“{field}”不能是“{value}”，请重新填写。</source>
        <translation>“{field}” cannot be “{value}”; fill it in again.</translation>
    </message>
    <message>
        <source>词条不完整，请填写原词和对应内容。</source>
        <translation>The entry is not complete; fill in the word and what it stands for.</translation>
    </message>
    <message>
        <source>词条只能是一行短语（不超过 {count} 字），请缩短后再试。</source>
        <translation>An entry is one short line (at most {count} letters); shorten it and try again.</translation>
    </message>
    <message>
        <source>词条里的性质不在可选范围内，请重新填写。</source>
        <translation>The stance of the entry is none that can be chosen; fill it in again.</translation>
    </message>
    <message>
        <source>词条改称前后相同，请填写不同的指标名称。</source>
        <translation>Both names of the entry are the same; give another name.</translation>
    </message>
    <message>
        <source>内容里有无法保存的字符，请重新输入。</source>
        <translation>There are characters in it that cannot be saved; type it again.</translation>
    </message>
    <message>
        <source>请输入数值，例如 244.9亿元、16.3%。</source>
        <translation>Type a value, such as 244.9亿元 or 16.3%.</translation>
    </message>
    <message>
        <source>看不懂“{what}”，请按 244.9亿元、16.3%、超20亿元 这样的写法输入。</source>
        <translation>“{what}” is not understood; write it like 244.9亿元, 16.3% or 超20亿元.</translation>
    </message>
    <message>
        <source>数值大得不合常理，请检查位数和单位。</source>
        <translation>The value is larger than it can be; check its digits and its unit.</translation>
    </message>
    <message>
        <source>“{what}”里的数字不完整，请检查后重新输入。</source>
        <translation>The number in “{what}” is not complete; check it and type it again.</translation>
    </message>
    <message>
        <source>区间的下限大于上限，请检查后重新输入。</source>
        <translation>The lower end of the range is more than the upper one; check it and type it again.</translation>
    </message>
    <message>
        <source>“{what}”不是一个数值，请把范围正好划在数字和单位上。</source>
        <translation>“{what}” is not a value; draw the ends exactly around number and unit.</translation>
    </message>
    <message>
        <source>这种核对要选{least}个数据，现在选了{count}个。</source>
        <translation>This kind of check takes {least} figures; {count} chosen so far.</translation>
    </message>
    <message>
        <source>有的数据没有注明年份，先在检查器里补上期间再建核对。</source>
        <translation>Some figure has no year; fill in its period in the inspector, then make the check.</translation>
    </message>
    <message>
        <source>有的报告没有注明地区，先在报告信息里补上地区再建核对。</source>
        <translation>Some report has no place; fill it in in the report information, then make the check.</translation>
    </message>
    <message>
        <source>“{name}”没有写成，请换一个位置保存。</source>
        <translation>“{name}” was not written; save it in another place.</translation>
    </message>
    <message>
        <source>“{name}”打不开，请检查文件是否还在、能否读取。</source>
        <translation>“{name}” cannot be opened; check whether the file is still there and can be read.</translation>
    </message>
    <message>
        <source>“{name}”没有写成，请检查用户数据文件夹。</source>
        <translation>“{name}” was not written; check the folder of the user&apos;s data.</translation>
    </message>
    <message>
        <source>有 {count} 句改写以后数据已变，备忘录没有写成，请先选定用哪一句。</source>
        <translation>The figures of {count} reworded sentence(s) have changed since; the memo was not written. Choose first which sentence is to stand.</translation>
    </message>
    <message>
        <source>“{name}”是文件夹，不能写成备忘录，请另起文件名。</source>
        <translation>“{name}” is a folder, and no memo can be written there; give another name.</translation>
    </message>
    <message>
        <source>文件夹“{name}”不存在，备忘录没有写成，请换一个位置保存。</source>
        <translation>The folder “{name}” does not exist, and the memo was not written; save it in another place.</translation>
    </message>
    <message>
        <source>“{name}”是只读文件，备忘录没有写成，请取消只读属性或另起文件名。</source>
        <translation>“{name}” is read-only, and the memo was not written; make it writable or give another name.</translation>
    </message>
    <message>
        <source>“{name}”正在别的程序中打开，备忘录没有写成，请先关闭它或另起文件名。</source>
        <translation>“{name}” is open in another program, and the memo was not written; close it first or give another name.</translation>
    </message>
    <message>
        <source>“{name}”已经存在，而且不是上次写成的样子，没有替换它。</source>
        <translation>“{name}” exists and is not as it was written last; it was not replaced.</translation>
    </message>
    <message>
        <source>模板不能用：里面没有样式，请用 Word 另存为 .docx 或 .dotx 后再试。</source>
        <translation>The template cannot be used: it has no styles. Save it as .docx or .dotx in Word, and try again.</translation>
    </message>
    <message>
        <source>模板“{name}”读不出来（{why}），备忘录没有写成，请另选模板或不用模板。</source>
        <translation>The template “{name}” cannot be read ({why}), and the memo was not written; choose another template, or none.</translation>
    </message>
    <message>
        <source>“{name}”不是财政对读的勾稽关系文件，请重新选择。</source>
        <translation>“{name}” is no file of checks of Fiscal Desk; choose another one.</translation>
    </message>
    <message>
        <source>“{name}”由更新版本的程序保存，请升级程序后再导入。</source>
        <translation>“{name}” was saved by a newer version; update the program, then import it.</translation>
    </message>
    <message>
        <source>“{name}”已损坏，没有导入任何内容，请换用备份。</source>
        <translation>“{name}” is damaged, and nothing was imported; take a backup.</translation>
    </message>
    <message>
        <source>“{name}”不是财政对读的词库文件，请重新选择。</source>
        <translation>“{name}” is no lexicon of Fiscal Desk; choose another file.</translation>
    </message>
    <message>
        <source>词库文件“{name}”由更新版本的程序保存，请升级程序后再打开。</source>
        <translation>The lexicon “{name}” was saved by a newer version; update the program, then open it.</translation>
    </message>
    <message>
        <source>词库文件“{name}”已损坏，未作任何改动；请换用备份，或重新导入。</source>
        <translation>The lexicon “{name}” is damaged, and nothing was changed; take a backup, or import it again.</translation>
    </message>
</context>
<context>
    <name>RelatedList</name>
    <message>
        <source>其他报告中的同一指标</source>
        <extracomment>More than these are scrolled to.</extracomment>
        <translation>Same indicator in other reports</translation>
    </message>
</context>
<context>
    <name>ReportFiles</name>
    <message>
        <source>正在打开 {count} 份报告</source>
        <translation>Opening {count} reports</translation>
    </message>
    <message>
        <source>已把《{title}》移出案卷，可撤销。</source>
        <translation>“{title}” was taken out of the case; this can be undone.</translation>
    </message>
    <message>
        <source>撤销</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>有 {count} 个文件没有打开：</source>
        <translation>{count} files were not opened:</translation>
    </message>
    <message>
        <source>“{name}”已在案卷里，没有重复打开。</source>
        <translation>“{name}” is in the case already and was not opened twice.</translation>
    </message>
    <message>
        <source>剪贴板里没有可以打开的文字；请先在别处复制报告的文字或文件。</source>
        <translation>There is nothing on the clipboard that can be opened; copy the text of a report, or its file, first.</translation>
    </message>
    <message>
        <source>“{name}”里没有可以打开的报告。</source>
        <translation>There is no report in “{name}” that can be opened.</translation>
    </message>
</context>
<context>
    <name>ReportPane</name>
    <message>
        <source>这份报告里没有识别出数据。可选中正文里的数字，用“补录”加入。</source>
        <translation>No figures were found in this report. Select a number in the text and add it.</translation>
    </message>
    <message>
        <source>报告正文：{title}</source>
        <extracomment>Marks that change one after the other are looked up once. So many places are looked up in one turn of the event loop.</extracomment>
        <translation>Text of {title}</translation>
    </message>
    <message>
        <source>报告原页：{title}</source>
        <translation>Pages of the report: {title}</translation>
    </message>
</context>
<context>
    <name>ReportsModel</name>
    <message>
        <source>报告</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>地区</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>期间</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>类型</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>已核</source>
        <translation>Reviewed</translation>
    </message>
    <message>
        <source>存疑</source>
        <translation>Doubtful</translation>
    </message>
</context>
<context>
    <name>ReportsPanel</name>
    <message>
        <source>打开的报告</source>
        <translation>Open Reports</translation>
    </message>
</context>
<context>
    <name>RereadDialog</name>
    <message>
        <source>读回改过的备忘录</source>
        <translation>Read back an edited memo</translation>
    </message>
    <message>
        <source>“{name}”认出 {found} 句，{count} 处与案卷不同。勾选的成为案卷里改写的语句，其余不动。</source>
        <translation>{found} sentences were found in “{name}”; {count} differ from the case. Those that are ticked become edited sentences of the case, the others stay.</translation>
    </message>
    <message>
        <source>采用文件里改过的全部语句(&amp;A)</source>
        <translation>T&amp;ake over all sentences that were edited in the file</translation>
    </message>
    <message>
        <source>采用</source>
        <translation>Take over</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>采用 {count} 句</source>
        <translation>Take over {count}</translation>
    </message>
</context>
<context>
    <name>Rereading</name>
    <message>
        <source>正在重新识别 {count} 份报告</source>
        <extracomment>People go to and fro between windows: the files are not looked at more often than this.</extracomment>
        <translation>Reading {count} reports again</translation>
    </message>
    <message>
        <source>查看源文件是否有改动</source>
        <translation>Looking whether source files have changed</translation>
    </message>
    <message>
        <source>重新识别 {count} 份报告</source>
        <translation>Read {count} reports again</translation>
    </message>
    <message>
        <source>已重新识别，结果与原来相同。</source>
        <translation>Read again: the result is the same.</translation>
    </message>
    <message>
        <source>已重新识别，{count} 份报告有变化；{lost} 处更正找不到原来的数据，已列入“失联更正”。</source>
        <translation>Read again: {count} reports changed; {lost} corrections lost their figure and are listed as orphaned.</translation>
    </message>
    <message>
        <source>查看</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>{names}的源文件在打开之后有改动，案卷里仍是原来的文字。</source>
        <translation>Source files changed since they were opened: {names}; the case still has the old text.</translation>
    </message>
    <message>
        <source>按新文件重新识别</source>
        <translation>Read the New Files</translation>
    </message>
    <message>
        <source>已重新识别，{count} 份报告有变化，更正全部保留；可撤销。</source>
        <translation>Read again: {count} reports changed, every correction was kept; this can be undone.</translation>
    </message>
    <message>
        <source>先点一下要改选工作表的那份表格，再选择。</source>
        <translation>Click into the workbook whose sheets you want to choose first.</translation>
    </message>
    <message>
        <source>案卷里没有留存这份表格的原文件，不能改选工作表；请重新打开它。</source>
        <translation>The case has not kept the file of this workbook, so its sheets cannot be chosen; open it again.</translation>
    </message>
    <message>
        <source>正在按所选工作表重新识别</source>
        <translation>Reading the chosen sheets again</translation>
    </message>
</context>
<context>
    <name>RereadingView</name>
    <message>
        <source>重新识别</source>
        <extracomment>What weighs more stands first.</extracomment>
        <translation>Read Again</translation>
    </message>
    <message>
        <source>报告</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>数据</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>指标</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>变化</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>核对</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>将会改变的数据</source>
        <translation>Figures that would change</translation>
    </message>
    <message>
        <source>采用</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>保持原样</source>
        <translation>Leave as It Is</translation>
    </message>
    <message>
        <source>不再识别 {count} 个</source>
        <translation>{count} no longer read</translation>
    </message>
    <message>
        <source>新识别 {count} 个</source>
        <translation>{count} new</translation>
    </message>
    <message>
        <source>内容改变 {count} 个</source>
        <translation>{count} changed</translation>
    </message>
    <message>
        <source>存疑与否改变 {count} 个</source>
        <translation>{count} with another doubt</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
    <message>
        <source>按今天的程序和词库重新识别：{told}。</source>
        <translation>Read again with today’s program and lexicon: {told}. </translation>
    </message>
    <message>
        <source>按今天的程序和词库重新识别：各数据的内容不变，识别依据、把握或数据间的关系有变。</source>
        <translation>Read again with today’s program and lexicon: the figures say what they said; reasons, confidence or relations differ. </translation>
    </message>
    <message>
        <source>{count} 个数据中由您更正的内容保持不变。</source>
        <translation>What you corrected in {count} figures stays. </translation>
    </message>
    <message>
        <source>{count} 处更正、确认或备注会找不到原来的数据，列入“失联更正”。</source>
        <translation>{count} corrections, confirmations or notes will have lost their figure and be listed as orphans. </translation>
    </message>
    <message>
        <source>采用之前什么都不变；采用之后可撤销。</source>
        <translation>Nothing changes before you accept, and you can undo it afterwards.</translation>
    </message>
    <message>
        <source>不再识别</source>
        <translation>No longer read</translation>
    </message>
    <message>
        <source>新识别</source>
        <translation>New</translation>
    </message>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
    <message>
        <source>读法更细，各栏不变</source>
        <translation>Read more precisely, no field differs</translation>
    </message>
    <message>
        <source>是{name}</source>
        <translation>now: {name}</translation>
    </message>
    <message>
        <source>不再是{name}</source>
        <translation>no longer: {name}</translation>
    </message>
</context>
<context>
    <name>ResultTree</name>
    <message>
        <source>复制所选结果</source>
        <translation>Copy selected results</translation>
    </message>
    <message>
        <source>复制全部结果</source>
        <translation>Copy all results</translation>
    </message>
</context>
<context>
    <name>ReviewProgress</name>
    <message>
        <source>核对进度</source>
        <translation>Review progress</translation>
    </message>
    <message>
        <source>待核 {left}</source>
        <translation>{left} left</translation>
    </message>
    <message>
        <source>本轮已核完</source>
        <translation>Queue done</translation>
    </message>
    <message>
        <source>{queue}：还有 {left} 个待核；全部数据已核 {done}/{total}</source>
        <translation>{queue}: {left} left; {done}/{total} of all figures reviewed</translation>
    </message>
    <message>
        <source>没有待核数据</source>
        <translation>Nothing to review</translation>
    </message>
</context>
<context>
    <name>ReviewQueue</name>
    <message>
        <source>存疑的数据已全部看完，已核 {done}/{total}。</source>
        <translation>All doubtful figures have been reviewed: {done}/{total}.</translation>
    </message>
    <message>
        <source>勾稽不符的数据已全部看完，已核 {done}/{total}。</source>
        <translation>All figures of failed checks have been reviewed: {done}/{total}.</translation>
    </message>
    <message>
        <source>全部数据已核完，已核 {done}/{total}。</source>
        <translation>All figures have been reviewed: {done}/{total}.</translation>
    </message>
    <message>
        <source>核对：存疑</source>
        <extracomment>What chooses each order.</extracomment>
        <translation>Review: doubtful</translation>
    </message>
    <message>
        <source>核对：最没把握</source>
        <translation>Review: least sure</translation>
    </message>
    <message>
        <source>核对：勾稽不符</source>
        <translation>Review: failed checks</translation>
    </message>
    <message>
        <source>核对：全部</source>
        <translation>Review: all</translation>
    </message>
    <message>
        <source>筛选出的数据已全部看完；筛选之外还有 {count} 条待核。</source>
        <extracomment>Returns the figures that a filter leaves, None where there is none: a walk stays inside.</extracomment>
        <translation>All filtered figures are done; {count} more wait outside the filter.</translation>
    </message>
</context>
<context>
    <name>Reviewing</name>
    <message>
        <source>案卷里还没有数据。</source>
        <translation>The case has no figures yet.</translation>
    </message>
</context>
<context>
    <name>RowArranging</name>
    <message>
        <source>把“{label}”拆出本行</source>
        <translation>Part “{label}” from this row</translation>
    </message>
    <message>
        <source>“{others}”已并入“{main}”，今后各报告都按同一指标对照；可撤销。</source>
        <translation>“{others}” joined to “{main}”: compared as one indicator in all reports from now on; can be undone.</translation>
    </message>
    <message>
        <source>“{others}”与“{main}”今后按同一指标对照；期间、范围或性质不同，仍分行显示；可撤销。</source>
        <translation>“{others}” and “{main}” are one indicator from now on; periods, scopes or stances differ, so the rows stay apart; can be undone.</translation>
    </message>
    <message>
        <source>请先按住 Ctrl 选两行或几行，再合并。</source>
        <translation>First select two or more rows with Ctrl, then join them.</translation>
    </message>
    <message>
        <source>这一行里只有一个名称，没有可拆出的。</source>
        <translation>This row has one name only; there is nothing to part.</translation>
    </message>
    <message>
        <source>“{label}”已单独成行，可撤销。</source>
        <translation>“{label}” has a row of its own now; can be undone.</translation>
    </message>
    <message>
        <source>这两行本来就是同一指标，只是期间、范围或性质不同，不用合并。</source>
        <translation>These rows are one indicator already; only period, scope or stance differ.</translation>
    </message>
    <message>
        <source>“{one}”和“{other}”的计量单位不是一类，不能合并成一行。</source>
        <translation>“{one}” and “{other}” are measured in different kinds of units and cannot be joined.</translation>
    </message>
</context>
<context>
    <name>Scopes</name>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
    <message>
        <source>全国</source>
        <extracomment>Scopes that are words, and no names of places.</extracomment>
        <translation>nationwide</translation>
    </message>
    <message>
        <source>全省</source>
        <translation>whole province</translation>
    </message>
    <message>
        <source>全市</source>
        <translation>whole city</translation>
    </message>
    <message>
        <source>全区</source>
        <translation>whole district</translation>
    </message>
    <message>
        <source>全县</source>
        <translation>whole county</translation>
    </message>
    <message>
        <source>中央</source>
        <translation>central</translation>
    </message>
    <message>
        <source>地方</source>
        <translation>local</translation>
    </message>
    <message>
        <source>省级</source>
        <translation>provincial</translation>
    </message>
    <message>
        <source>省本级</source>
        <translation>province itself</translation>
    </message>
    <message>
        <source>市级</source>
        <translation>municipal</translation>
    </message>
    <message>
        <source>市本级</source>
        <translation>city itself</translation>
    </message>
    <message>
        <source>区级</source>
        <translation>district level</translation>
    </message>
    <message>
        <source>区本级</source>
        <translation>district itself</translation>
    </message>
    <message>
        <source>县级</source>
        <translation>county level</translation>
    </message>
    <message>
        <source>县本级</source>
        <translation>county itself</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>第 {at} 处，共 {count} 处</source>
        <extracomment>Characters that are searched while the user types; more of them go to the background.</extracomment>
        <translation>{at} of {count}</translation>
    </message>
    <message>
        <source>没有找到</source>
        <translation>Not found</translation>
    </message>
    <message>
        <source>查找</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>上一处（Shift+Enter）</source>
        <translation>Previous (Shift+Enter)</translation>
    </message>
    <message>
        <source>下一处（Enter）</source>
        <translation>Next (Enter)</translation>
    </message>
    <message>
        <source>关闭查找（Esc）</source>
        <translation>Close (Esc)</translation>
    </message>
    <message>
        <source>第 {at} 处，共 {count} 处以上</source>
        <translation>{at} of more than {count}</translation>
    </message>
    <message>
        <source>全部类型</source>
        <translation>All kinds</translation>
    </message>
    <message>
        <source>按什么查找</source>
        <translation>What to look for</translation>
    </message>
    <message>
        <source>只找这一类数据</source>
        <translation>Only figures of this kind</translation>
    </message>
    <message>
        <source>查找文字、数值（244.9亿 也能找到 2449000万元）或指标</source>
        <translation>Find text, values (244.9亿 also finds 2449000万元) or indicators</translation>
    </message>
</context>
<context>
    <name>SearchModel</name>
    <message>
        <source>{name}（{count} 处）</source>
        <translation>{name} ({count})</translation>
    </message>
    <message>
        <source>报告</source>
        <extracomment>So much of a sentence stands on either side of what was found.</extracomment>
        <translation>Report</translation>
    </message>
    <message>
        <source>句子</source>
        <translation>Sentence</translation>
    </message>
    <message>
        <source>指标</source>
        <translation>Indicator</translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message>
        <source>查找结果</source>
        <translation>Search Results</translation>
    </message>
</context>
<context>
    <name>SearchWords</name>
    <message>
        <source>自动</source>
        <translation>Automatic</translation>
    </message>
    <message>
        <source>按文字</source>
        <translation>By text</translation>
    </message>
    <message>
        <source>按数值</source>
        <translation>By value</translation>
    </message>
    <message>
        <source>按指标</source>
        <translation>By indicator</translation>
    </message>
    <message>
        <source>数值 {value}</source>
        <translation>Value {value}</translation>
    </message>
    <message>
        <source>请输入一个数，例如 244.9亿元、16.3%</source>
        <translation>Enter a number, for example 244.9亿元, 16.3%</translation>
    </message>
    <message>
        <source>指标：{names}</source>
        <translation>Indicators: {names}</translation>
    </message>
</context>
<context>
    <name>SelfCheck</name>
    <message>
        <source>程序</source>
        <extracomment>More hits than anybody walks through; what is beyond is counted as &quot;more&quot;. In which language the checks speak, where it is not Chinese.</extracomment>
        <translation>Program</translation>
    </message>
    <message>
        <source>    影响：{meaning}</source>
        <translation>    What it means: {meaning}</translation>
    </message>
    <message>
        <source>    处理：{remedy}</source>
        <translation>    What to do: {remedy}</translation>
    </message>
    <message>
        <source>中文字体</source>
        <extracomment>The faces that a memo names by default; the same list as the memo&apos;s settings offer.</extracomment>
        <translation>Chinese typefaces</translation>
    </message>
    <message>
        <source>没有找到任何简体中文字体</source>
        <translation>no typeface with simplified Chinese was found</translation>
    </message>
    <message>
        <source>界面和报告里的汉字会显示为方框。</source>
        <translation>Chinese characters in the window and the reports are drawn as boxes.</translation>
    </message>
    <message>
        <source>请安装一种中文字体，如 fonts-noto-cjk 或 fonts-wqy-microhei，再重新启动程序。</source>
        <translation>Install a Chinese typeface, such as fonts-noto-cjk or fonts-wqy-microhei, and start the program again.</translation>
    </message>
    <message>
        <source>简体中文字体 {count} 种，如 {example}</source>
        <translation>{count} typefaces with simplified Chinese, such as {example}</translation>
    </message>
    <message>
        <source>{found}；没有 {lacking}</source>
        <translation>{found}; without {lacking}</translation>
    </message>
    <message>
        <source>备忘录里写明的是公文字体，文件本身没有问题；在这台电脑上打开时用别的字体代替，分页可能不同。</source>
        <translation>Memos name the typefaces of official documents and are right as files; opened on this computer, others stand in, and pages may break elsewhere.</translation>
    </message>
    <message>
        <source>需要在本机打印的，请安装单位有权使用的公文字体。</source>
        <translation>To print here, install the official typefaces that your office has a licence for.</translation>
    </message>
    <message>
        <source>没有找到</source>
        <translation>none found</translation>
    </message>
    <message>
        <source>打不开 .rtf、.odt、.ods、.odp、.ppt、.pptx；Word、WPS、Excel、PDF、网页和文本不受影响。</source>
        <translation>.rtf, .odt, .ods, .odp, .ppt and .pptx cannot be opened; Word, WPS, Excel, PDF, web pages and text can.</translation>
    </message>
    <message>
        <source>需要时请安装 libreoffice-writer、libreoffice-calc、libreoffice-impress，或先用 WPS 另存为 .docx。</source>
        <translation>Where they are needed, install libreoffice-writer, libreoffice-calc and libreoffice-impress, or save as .docx with WPS first.</translation>
    </message>
    <message>
        <source>打印机</source>
        <translation>Printers</translation>
    </message>
    <message>
        <source>备忘录和表格不能直接打印，仍可写成 Word、Excel 或 PDF 文件。</source>
        <translation>Memo and tables cannot be printed from here; they can still be written as Word, Excel or PDF files.</translation>
    </message>
    <message>
        <source>请在系统设置里添加打印机；Linux 上还要有 CUPS（cups-client）。</source>
        <translation>Add a printer in the system&apos;s settings; Linux needs CUPS (cups-client) as well.</translation>
    </message>
    <message>
        <source>后台进程</source>
        <translation>Second process</translation>
    </message>
    <message>
        <source>能启动，能应答</source>
        <translation>starts and answers</translation>
    </message>
    <message>
        <source>没有启动起来</source>
        <translation>did not start</translation>
    </message>
    <message>
        <source>识别和对比改在窗口自己的进程里进行，结果相同，长报告打开时窗口会停顿。</source>
        <translation>Reading and comparing are done in the window&apos;s own process: the same results, but the window stands still while long reports open.</translation>
    </message>
    <message>
        <source>请看安全软件是否拦截了本程序启动自身；日志里有原因。</source>
        <translation>See whether security software keeps the program from starting itself; the log has the reason.</translation>
    </message>
    <message>
        <source>磁盘空间</source>
        <extracomment>A case of a dozen reports takes some tens of MB; below this a change may not find room.</extracomment>
        <translation>Disk space</translation>
    </message>
    <message>
        <source>看不到用户数据所在的磁盘。</source>
        <translation>The disk of the user&apos;s data cannot be seen.</translation>
    </message>
    <message>
        <source>请联系系统管理员。</source>
        <translation>Ask your administrator.</translation>
    </message>
    <message>
        <source>{place} 所在磁盘剩余 {gigabytes} GB</source>
        <translation>{gigabytes} GB left on the disk of {place}</translation>
    </message>
    <message>
        <source>磁盘写满后，更正会存不进案卷；程序会当场提示，已存的内容不受影响。</source>
        <translation>On a full disk corrections cannot be kept; the program says so at once, and what was kept stays.</translation>
    </message>
    <message>
        <source>请清理磁盘，或把案卷另存到别的磁盘。</source>
        <translation>Make room, or save the case on another disk.</translation>
    </message>
    <message>
        <source>文件夹权限</source>
        <translation>Rights of folders</translation>
    </message>
    <message>
        <source>不能写入：{folders}</source>
        <translation>cannot be written: {folders}</translation>
    </message>
    <message>
        <source>未命名的案卷、设置或日志存不下来。</source>
        <translation>Cases without a name, settings or logs cannot be kept.</translation>
    </message>
    <message>
        <source>请让这些文件夹归当前用户所有（chown）并可写；不要用 root 或 sudo 启动程序。</source>
        <translation>Make these folders yours (chown) and writable; do not start the program as root or with sudo.</translation>
    </message>
    <message>
        <source>别的用户也能进入：{folders}</source>
        <translation>others can enter: {folders}</translation>
    </message>
    <message>
        <source>同一台电脑的其他用户可能看到未命名的案卷和日志。</source>
        <translation>Other users of this computer may see cases without a name and logs.</translation>
    </message>
    <message>
        <source>请执行 chmod 700 收回权限；网络盘不支持权限的，请联系系统管理员。</source>
        <translation>Take the rights back with chmod 700; where a network disk knows no rights, ask your administrator.</translation>
    </message>
    <message>
        <source>用户数据、设置、日志、缓存都可写，别人不能读</source>
        <translation>data, settings, logs and cache can be written, and nobody else reads them</translation>
    </message>
    <message>
        <source>显示</source>
        <extracomment>Said by the probe before the platform&apos;s name.</extracomment>
        <translation>Screen</translation>
    </message>
    <message>
        <source>Qt 没有找到可用的显示</source>
        <translation>Qt found no screen</translation>
    </message>
    <message>
        <source>窗口打不开；extract、compare、check 等命令不受影响。</source>
        <translation>No window opens; extract, compare, check and the other commands work.</translation>
    </message>
    <message>
        <source>请在图形桌面里启动。已在桌面里的，请看“系统库”一项缺什么，并更新显卡驱动。</source>
        <translation>Start the program on a graphical desktop. Where there is one already, see under “System libraries” what is missing, and update the graphics driver.</translation>
    </message>
    <message>
        <source>系统库</source>
        <translation>System libraries</translation>
    </message>
    <message>
        <source>窗口需要的都在</source>
        <translation>All that windows need is there</translation>
    </message>
    <message>
        <source>缺少 {libraries}</source>
        <translation>Missing: {libraries}</translation>
    </message>
    <message>
        <source>在 X11 桌面上窗口打不开，或输入法用不了；extract、compare、check 等命令不受影响。</source>
        <translation>On an X11 desktop no window opens, or input methods do not work; extract, compare, check and the other commands do.</translation>
    </message>
    <message>
        <source>请安装软件包 {packages}（Debian、UOS、麒麟：sudo apt install {command}）；别的系统请按库名查找。</source>
        <translation>Install the packages {packages} (Debian, UOS, Kylin: sudo apt install {command}); on other systems, look for the libraries by name.</translation>
    </message>
</context>
<context>
    <name>SelfCheckWindow</name>
    <message>
        <source>检查运行环境</source>
        <translation>Check this computer</translation>
    </message>
    <message>
        <source>正在检查……</source>
        <translation>Looking…</translation>
    </message>
    <message>
        <source>检查结果</source>
        <translation>What was found</translation>
    </message>
    <message>
        <source>复制</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>检查没有启动起来：{reason}</source>
        <translation>The check did not start: {reason}</translation>
    </message>
</context>
<context>
    <name>SentenceCard</name>
    <message>
        <source>备忘录里也删去这一句</source>
        <translation>Leave it out of the memo, too</translation>
    </message>
    <message>
        <source>采用文件里的这一句</source>
        <translation>Take over the sentence of the file</translation>
    </message>
    <message>
        <source>案卷</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>文件</source>
        <translation>File</translation>
    </message>
    <message>
        <source>文件里改过</source>
        <translation>Edited in the file</translation>
    </message>
    <message>
        <source>文件里改过，案卷里的数据也变了</source>
        <translation>Edited in the file, and the case&apos;s figures have changed</translation>
    </message>
    <message>
        <source>案卷里变了，文件没有改过</source>
        <translation>Changed in the case; the file was not edited</translation>
    </message>
    <message>
        <source>文件里没有（删去了，或写成之后案卷里才有）</source>
        <translation>Not in the file: deleted there, or newer than it</translation>
    </message>
    <message>
        <source>案卷里已没有</source>
        <translation>No longer in the case</translation>
    </message>
    <message>
        <source>文件里新增，备忘录里没有它的位置</source>
        <translation>Added in the file; the memo has no place for it</translation>
    </message>
    <message>
        <source>标题在文件里改过</source>
        <translation>Title changed in the file</translation>
    </message>
    <message>
        <source>主送在文件里改过</source>
        <translation>Recipient changed in the file</translation>
    </message>
    <message>
        <source>落款单位在文件里改过</source>
        <translation>Signature changed in the file</translation>
    </message>
    <message>
        <source>日期在文件里改过</source>
        <translation>Date changed in the file</translation>
    </message>
</context>
<context>
    <name>SentenceEditor</name>
    <message>
        <source>语句</source>
        <translation>Sentence</translation>
    </message>
    <message>
        <source>Enter 保存，Esc 放弃；清空即删去这句</source>
        <translation>Enter keeps, Esc leaves, empty deletes</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>恢复原句</source>
        <translation>Restore</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>另存到别处…</source>
        <extracomment>Where more figures have changed, what follows from all of them is worked out at once.</extracomment>
        <translation>Save Elsewhere…</translation>
    </message>
</context>
<context>
    <name>SettingMany</name>
    <message>
        <source>请先点选一个数据，或在正文、数据列表中选中几个。</source>
        <translation>First choose a figure, or select some in the text or the list.</translation>
    </message>
    <message>
        <source>已统一设置 {count} 个数据，可一次撤销。</source>
        <translation>{count} figures set; one undo takes it back.</translation>
    </message>
    <message>
        <source>其中 {left} 个的其他内容仍存疑，请逐个核对。</source>
        <translation> {left} of them are still in doubt for another reason: please check them one by one.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>外观</source>
        <extracomment>What a case has that says nothing: how far 约 reaches, in percent, and of a rate in 个百分点; 尾差 as usual. So many written memos are known again.</extracomment>
        <translation>Look</translation>
    </message>
    <message>
        <source>核对</source>
        <translation>Checking</translation>
    </message>
    <message>
        <source>备忘录</source>
        <translation>Memo</translation>
    </message>
    <message>
        <source>改动即时生效并自动保存。</source>
        <translation>Changes hold at once and are kept.</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>设置</source>
        <translation>Settings</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>未保存的案卷</source>
        <translation>Unsaved Case</translation>
    </message>
    <message>
        <source>（只读）</source>
        <translation> (read-only)</translation>
    </message>
    <message>
        <source>{name} — 财政对读</source>
        <translation>{name} — Fiscal Desk</translation>
    </message>
    <message>
        <source>财政对读</source>
        <extracomment>What Qt takes for &quot;as high as it likes&quot;. What a window&apos;s title and borders take of the screen. Questions and bars above the text may take its room on a low screen, but not push the window over its edge. What is greyed while no report is open.</extracomment>
        <translation>Fiscal Desk</translation>
    </message>
    <message>
        <source>{name}（未保存）</source>
        <translation>{name} (not saved)</translation>
    </message>
</context>
<context>
    <name>Slips</name>
    <message>
        <source>两数仅一处数字不同，请核对</source>
        <extracomment>Which number one slip of the pen explains; the first that fits counts.</extracomment>
        <translation>the two numbers differ in one digit only: please check</translation>
    </message>
    <message>
        <source>疑为单位之误：{figure}若换一级单位则相符，请核对元、万元、亿元</source>
        <translation>perhaps a wrong unit: {figure} would agree in the next unit; please check 元, 万元, 亿元</translation>
    </message>
    <message>
        <source>疑为单位之误：{figure}若为{value}则相符，请核对元、万元、亿元</source>
        <translation>perhaps a wrong unit: {figure} would agree as {value}; please check 元, 万元, 亿元</translation>
    </message>
    <message>
        <source>{figure}若为{value}则相符，请核对该数</source>
        <translation>{figure} would agree as {value}: please check that number</translation>
    </message>
    <message>
        <source>一</source>
        <translation>one</translation>
    </message>
    <message>
        <source>两</source>
        <translation>two</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>由“{place}”判断</source>
        <extracomment>The places with gaps for what stands in the report; the first that fits counts.</extracomment>
        <translation>told by “{place}”</translation>
    </message>
    <message>
        <source>由正文用语判断</source>
        <translation>told by the words of the text</translation>
    </message>
    <message>
        <source>由地名推定</source>
        <translation>taken from the place</translation>
    </message>
    <message>
        <source>小标题“{heading}”的上一年</source>
        <translation>the year before heading “{heading}”</translation>
    </message>
    <message>
        <source>小标题“{heading}”</source>
        <translation>heading “{heading}”</translation>
    </message>
    <message>
        <source>正文标题</source>
        <translation>title of the text</translation>
    </message>
    <message>
        <source>标题</source>
        <translation>title</translation>
    </message>
    <message>
        <source>文件名</source>
        <translation>file name</translation>
    </message>
    <message>
        <source>小标题</source>
        <translation>heading</translation>
    </message>
    <message>
        <source>标题下方</source>
        <translation>below the title</translation>
    </message>
    <message>
        <source>落款</source>
        <translation>signature</translation>
    </message>
    <message>
        <source>署名</source>
        <translation>author line</translation>
    </message>
    <message>
        <source>署名或落款</source>
        <translation>author line or signature</translation>
    </message>
    <message>
        <source>来源</source>
        <translation>source line</translation>
    </message>
    <message>
        <source>正文开头</source>
        <translation>beginning of the text</translation>
    </message>
    <message>
        <source>正文多次出现</source>
        <translation>said several times in the text</translation>
    </message>
    <message>
        <source>正文上方的发布日期</source>
        <translation>day of publication above the text</translation>
    </message>
    <message>
        <source>正文有牵头科室、完成时限</source>
        <translation>the text names leading offices and deadlines</translation>
    </message>
    <message>
        <source>正文多次提到财政</source>
        <translation>the text speaks of finance several times</translation>
    </message>
    <message>
        <source>正文列举的最后一年</source>
        <translation>last year that the text lists</translation>
    </message>
    <message>
        <source>发布日期和正文开头</source>
        <translation>day of publication and beginning of the text</translation>
    </message>
    <message>
        <source>文件名所写年份的上一年</source>
        <translation>the year before the one of the file name</translation>
    </message>
    <message>
        <source>日期的上一年</source>
        <translation>the year before the date</translation>
    </message>
    <message>
        <source>文件名和正文</source>
        <translation>file name and text</translation>
    </message>
    <message>
        <source>发布日期</source>
        <translation>day of publication</translation>
    </message>
    <message>
        <source>人代会的报告，正文提到的上一年</source>
        <translation>a report to the congress: the last year that the text names</translation>
    </message>
    <message>
        <source>正文列举的年份之后</source>
        <translation>the year after those that the text lists</translation>
    </message>
    <message>
        <source>正文提到</source>
        <translation>named in the text</translation>
    </message>
    <message>
        <source>标题所写年份，作报告时已近年末或已过</source>
        <translation>year of the title: it was about to end, or over, when the report was given</translation>
    </message>
    <message>
        <source>标题所写年份的上一年</source>
        <translation>the year before the one of the title</translation>
    </message>
    <message>
        <source>作报告的一年，已近年末</source>
        <translation>the year of the report, which was about to end</translation>
    </message>
    <message>
        <source>作报告的上一年</source>
        <translation>the year before the report</translation>
    </message>
    <message>
        <source>标题下方所写年份的上一年</source>
        <translation>the year before the one below the title</translation>
    </message>
    <message>
        <source>标题和日期</source>
        <translation>title and date</translation>
    </message>
    <message>
        <source>正文小标题</source>
        <translation>heading of the text</translation>
    </message>
    <message>
        <source>回顾部分的开头</source>
        <translation>beginning of the review</translation>
    </message>
    <message>
        <source>小标题说的是{year}年的打算</source>
        <translation>a heading tells the plans of {year}</translation>
    </message>
</context>
<context>
    <name>SpanEditing</name>
    <message>
        <source>往这边没有可以读作数值的范围了。</source>
        <translation>There is nothing further on this side that reads as a value.</translation>
    </message>
    <message>
        <source>请先在当前数据的报告里选中一个数（连同单位）。</source>
        <translation>First select a number with its unit in the report of the current figure.</translation>
    </message>
    <message>
        <source>已拆成 {pieces}，按 Ctrl+Z 可撤销。</source>
        <translation>Split into {pieces}; Ctrl+Z undoes it.</translation>
    </message>
    <message>
        <source>后面没有可合并的数据了。</source>
        <translation>There is no figure behind it to merge with.</translation>
    </message>
    <message>
        <source>这两个数据之间还有别的数据，不能合并；请选相邻的两个。</source>
        <translation>There is another figure between these two; choose two neighbours to merge.</translation>
    </message>
    <message>
        <source>范围已改为“{text}”，{meaning}；按 Ctrl+Z 可撤销。</source>
        <translation>The span is now “{text}”, {meaning}; Ctrl+Z undoes it.</translation>
    </message>
</context>
<context>
    <name>SpokenChart</name>
    <message>
        <source>{kind}：{title}，{axis}。{numbers}。</source>
        <translation>{kind}: {title}, {axis}. {numbers}.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>取消</source>
        <extracomment>So long reports are looked through in one turn of the event loop.</extracomment>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>取消后台工作</source>
        <translation>Cancel background work</translation>
    </message>
    <message>
        <source>已确认、更正、剔除和补录的数据，以及全部数据</source>
        <translation>Figures confirmed, corrected, rejected and added, of all figures</translation>
    </message>
    <message>
        <source>已核 {done}/{total}</source>
        <translation>Reviewed {done}/{total}</translation>
    </message>
    <message>
        <source>单位：{unit}</source>
        <translation>Unit: {unit}</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>添加报告 {what}</source>
        <extracomment>Names of steps with gaps for what stands in reports and for numbers; the first that fits counts.</extracomment>
        <translation>Add report {what}</translation>
    </message>
    <message>
        <source>移除报告 {what}</source>
        <translation>Remove report {what}</translation>
    </message>
    <message>
        <source>调整报告次序</source>
        <translation>Reorder reports</translation>
    </message>
    <message>
        <source>修改报告信息 {what}</source>
        <translation>Change report details {what}</translation>
    </message>
    <message>
        <source>填写报告信息 {what}</source>
        <translation>Fill in report details {what}</translation>
    </message>
    <message>
        <source>不再询问报告信息 {what}</source>
        <translation>Stop asking for report details {what}</translation>
    </message>
    <message>
        <source>不再询问报告信息</source>
        <translation>Stop asking for report details</translation>
    </message>
    <message>
        <source>重新识别 {what}</source>
        <translation>Read again {what}</translation>
    </message>
    <message>
        <source>更正 {count} 个数据</source>
        <translation>Correct {count} figures</translation>
    </message>
    <message>
        <source>更正 {what}</source>
        <translation>Correct {what}</translation>
    </message>
    <message>
        <source>剔除 {count} 个数据</source>
        <translation>Reject {count} figures</translation>
    </message>
    <message>
        <source>剔除 {what}</source>
        <translation>Reject {what}</translation>
    </message>
    <message>
        <source>确认 {count} 个数据</source>
        <translation>Confirm {count} figures</translation>
    </message>
    <message>
        <source>确认 {what}</source>
        <translation>Confirm {what}</translation>
    </message>
    <message>
        <source>还原 {count} 个数据</source>
        <translation>Restore {count} figures</translation>
    </message>
    <message>
        <source>还原 {what}</source>
        <translation>Restore {what}</translation>
    </message>
    <message>
        <source>补录 {what}</source>
        <translation>Add {what}</translation>
    </message>
    <message>
        <source>合并行 {others} → {main}</source>
        <translation>Merge rows {others} → {main}</translation>
    </message>
    <message>
        <source>拆出行 {what}</source>
        <translation>Split off row {what}</translation>
    </message>
    <message>
        <source>改行名 {what} → {name}</source>
        <translation>Rename row {what} → {name}</translation>
    </message>
    <message>
        <source>合并 {count} 个数据</source>
        <translation>Merge {count} figures</translation>
    </message>
    <message>
        <source>合并 {what}</source>
        <translation>Merge {what}</translation>
    </message>
    <message>
        <source>拆分 {what}</source>
        <translation>Split {what}</translation>
    </message>
    <message>
        <source>接回更正 {what}</source>
        <translation>Reattach correction {what}</translation>
    </message>
    <message>
        <source>统一设置 {count} 个数据</source>
        <translation>Set {count} figures alike</translation>
    </message>
    <message>
        <source>应用词条到 {count} 个数据</source>
        <translation>Apply entry to {count} figures</translation>
    </message>
    <message>
        <source>备注 {count} 项问题</source>
        <translation>Note on {count} findings</translation>
    </message>
    <message>
        <source>备注 {count} 项发现</source>
        <translation>Note on {count} findings</translation>
    </message>
    <message>
        <source>备注 {what}</source>
        <translation>Note {what}</translation>
    </message>
    <message>
        <source>标为待核实 {count} 项发现</source>
        <translation>Mark {count} findings as to be verified</translation>
    </message>
    <message>
        <source>标为待核实 {what}</source>
        <translation>Mark as to be verified: {what}</translation>
    </message>
    <message>
        <source>标为已核实 {count} 项发现</source>
        <translation>Mark {count} findings as verified</translation>
    </message>
    <message>
        <source>标为已核实 {what}</source>
        <translation>Mark as verified: {what}</translation>
    </message>
    <message>
        <source>标为已说明 {count} 项发现</source>
        <translation>Mark {count} findings as explained</translation>
    </message>
    <message>
        <source>标为已说明 {what}</source>
        <translation>Mark as explained: {what}</translation>
    </message>
    <message>
        <source>标为不采用 {count} 项发现</source>
        <translation>Mark {count} findings as not used</translation>
    </message>
    <message>
        <source>标为不采用 {what}</source>
        <translation>Mark as not used: {what}</translation>
    </message>
    <message>
        <source>恢复备忘录语句 {what}</source>
        <translation>Restore memo sentence {what}</translation>
    </message>
    <message>
        <source>改写备忘录语句 {what}</source>
        <translation>Reword memo sentence {what}</translation>
    </message>
    <message>
        <source>删去备忘录语句 {what}</source>
        <translation>Delete memo sentence {what}</translation>
    </message>
    <message>
        <source>选定改写的语句</source>
        <translation>Choose reworded sentences</translation>
    </message>
    <message>
        <source>采用 Word 文件里改过的语句</source>
        <translation>Take sentences edited in the Word file</translation>
    </message>
    <message>
        <source>不列入 {what}</source>
        <translation>Leave out {what}</translation>
    </message>
    <message>
        <source>列入 {what}</source>
        <translation>Include {what}</translation>
    </message>
    <message>
        <source>调整备忘录次序</source>
        <translation>Reorder the memo</translation>
    </message>
    <message>
        <source>调整备忘录内容</source>
        <translation>Rearrange the memo</translation>
    </message>
    <message>
        <source>并入同事的备忘录意见</source>
        <translation>Merge a colleague’s memo judgements</translation>
    </message>
    <message>
        <source>并入同事的案卷</source>
        <translation>Merge a colleague’s case</translation>
    </message>
    <message>
        <source>新建勾稽关系 {what}</source>
        <translation>New check {what}</translation>
    </message>
    <message>
        <source>修改勾稽关系 {what}</source>
        <translation>Change check {what}</translation>
    </message>
    <message>
        <source>删除勾稽关系 {what}</source>
        <translation>Delete check {what}</translation>
    </message>
    <message>
        <source>导入 {count} 项勾稽关系</source>
        <translation>Import {count} checks</translation>
    </message>
    <message>
        <source>修改备忘录设置</source>
        <translation>Change memo settings</translation>
    </message>
    <message>
        <source>修改“约”的宽限（百分点）</source>
        <translation>Change the tolerance of “约” (percentage points)</translation>
    </message>
    <message>
        <source>修改“约”的宽限</source>
        <translation>Change the tolerance of “约”</translation>
    </message>
    <message>
        <source>修改尾差的认定</source>
        <translation>Change what counts as rounding</translation>
    </message>
    <message>
        <source>整理对照行</source>
        <translation>Arrange comparison rows</translation>
    </message>
    <message>
        <source>修改自定义核对</source>
        <translation>Change own checks</translation>
    </message>
    <message>
        <source>修改备忘录附图</source>
        <translation>Change the memo’s charts</translation>
    </message>
    <message>
        <source>修改设置</source>
        <translation>Change settings</translation>
    </message>
</context>
<context>
    <name>TableScrolls</name>
    <message>
        <source>横向滚动这张表格</source>
        <extracomment>A mouse that moved no farther, in pixels, was clicked. A number whole, where a text field would cut it at its point; letters; other characters up to a sign. More rows of heads than this have no numbers for another reason. What a row&apos;s name is set in by, for each half-width character. A head that takes more of the view&apos;s height or width than this would leave no room for what it heads. In so many rows a table shows where its second column begins. More rows than this above the first number are no heads. Pixels for a step of the wheel. Between a table and its bar. What stands below a head that stays begins so far from it.</extracomment>
        <translation>Scroll this table to the side</translation>
    </message>
</context>
<context>
    <name>TableWindow</name>
    <message>
        <source>表格 · {title}</source>
        <extracomment>Where landmarks come to stand in the window: a third down, as revealed figures do.</extracomment>
        <translation>Table · {title}</translation>
    </message>
    <message>
        <source>表格</source>
        <translation>Table</translation>
    </message>
</context>
<context>
    <name>TasksModel</name>
    <message>
        <source>任务</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>牵头科室</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>责任科室</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>完成时限</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>数据</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>报告</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>核实情况</source>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>TasksPanel</name>
    <message>
        <source>工作任务表</source>
        <translation>Table of tasks</translation>
    </message>
    <message>
        <source>按任务、科室或时限筛选</source>
        <translation>Filter by task, office or deadline</translation>
    </message>
    <message>
        <source>所有报告</source>
        <translation>All reports</translation>
    </message>
    <message>
        <source>{count} 项任务</source>
        <translation>{count} tasks</translation>
    </message>
    <message>
        <source>打开的报告中没有分工到科室的任务</source>
        <translation>The open reports assign no tasks to offices</translation>
    </message>
    <message>
        <source>筛选任务</source>
        <translation>Filter tasks</translation>
    </message>
    <message>
        <source>按报告筛选任务</source>
        <translation>Filter tasks by report</translation>
    </message>
</context>
<context>
    <name>Teaching</name>
    <message>
        <source>已记入用户词库：{entry}。</source>
        <translation>Put into the user lexicon: {entry}.</translation>
    </message>
    <message>
        <source>已记入用户词库，另外 {count} 个数据已照此更正，可一次撤销。</source>
        <extracomment>The field of a figure whose correction teaches an entry of this kind. A number with one of these behind it is a figure nearly everywhere: that one was none teaches nothing. Where more figures have changed, all are looked through.</extracomment>
        <translation>Put into the lexicon; {count} more figures were corrected like it, as one step to undo.</translation>
    </message>
</context>
<context>
    <name>TemplateField</name>
    <message>
        <source>不用模板，按国标</source>
        <extracomment>Finer than this no eye sees, and a page of it fits into memory.</extracomment>
        <translation>None: as the norm has it</translation>
    </message>
    <message>
        <source>Word 模板</source>
        <translation>Word template</translation>
    </message>
    <message>
        <source>选择…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>不用</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Word 文件用这份模板的样式；预览、PDF 和打印仍按国标的版式</source>
        <translation>The Word file has the styles of this template; preview, PDF and print stay as the norm has them</translation>
    </message>
    <message>
        <source>Word 模板 (*.dotx *.docx *.dotm *.docm)</source>
        <translation>Word templates (*.dotx *.docx *.dotm *.docm)</translation>
    </message>
    <message>
        <source>选择 Word 模板</source>
        <translation>Choose a Word template</translation>
    </message>
</context>
<context>
    <name>TextTable</name>
    <message>
        <source>复制所选单元格</source>
        <extracomment>More cells than this are counted, but not added up. A panel lower than this (pixels) shows few rows: they have one line each there.</extracomment>
        <translation>Copy Selected Cells</translation>
    </message>
    <message>
        <source>复制整个表格</source>
        <translation>Copy Whole Table</translation>
    </message>
    <message>
        <source>已选 {count} 行</source>
        <translation>{count} rows selected</translation>
    </message>
    <message>
        <source>已选 {count} 格</source>
        <translation>{count} cells selected</translation>
    </message>
    <message>
        <source>&#x3000;合计 {total}</source>
        <translation>, sum {total}</translation>
    </message>
</context>
<context>
    <name>TypedWords</name>
    <message>
        <source>“{indicator}”的{field}“{typed}”</source>
        <translation>{field} “{typed}” of “{indicator}”</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>{first}等 {count} 处</source>
        <translation>{first} and others, {count} in all</translation>
    </message>
</context>
<context>
    <name>UnsavedCases</name>
    <message>
        <source>{when} 的案卷（{size}）</source>
        <translation>Case of {when} ({size})</translation>
    </message>
    <message>
        <source>{first}（{when}）</source>
        <translation>{first} ({when})</translation>
    </message>
    <message>
        <source>{first}等 {count} 份报告（{when}）</source>
        <translation>{first} and others, {count} reports ({when})</translation>
    </message>
</context>
<context>
    <name>Unwritten</name>
    <message>
        <source>还没有存盘：{values}。先留着，能写入时补存。</source>
        <translation>Not saved yet: {values}. Kept, and saved as soon as the case can be written. </translation>
    </message>
    <message>
        <source>没有存盘，已随原来的案卷放下：{values}。</source>
        <translation>Not saved, and left behind with the case before: {values}.</translation>
    </message>
</context>
<context>
    <name>UserLexicon</name>
    <message>
        <source>损坏的词库已改名为“{name}”，新的词库是空的。</source>
        <translation>The damaged lexicon was renamed “{name}”; the new one is empty.</translation>
    </message>
    <message>
        <source>移开并重新开始</source>
        <translation>Move It Away and Start Anew</translation>
    </message>
</context>
<context>
    <name>ValueTyped</name>
    <message>
        <source>数值不能为空，请按“244.9亿元”“16.3%”的样子填写，或按 Esc 恢复原样。</source>
        <translation>The value must not be empty: enter it like “244.9亿元” or “16.3%”, or press Esc to put it back.</translation>
    </message>
    <message>
        <source>理解为未公开的数（*），单位 {unit}</source>
        <translation>Understood as an undisclosed number (*), unit {unit}</translation>
    </message>
    <message>
        <source>理解为 {full}</source>
        <translation>= {full}</translation>
    </message>
    <message>
        <source>理解为 {full}，即{short}</source>
        <translation>{full}, i.e. {short}</translation>
    </message>
    <message>
        <source>请填写数值和单位，例如“244.9亿元”。</source>
        <translation>Type a value and its unit, such as “244.9亿元”.</translation>
    </message>
    <message>
        <source>理解为未公开的数（*）</source>
        <translation>Understood as an undisclosed number (*)</translation>
    </message>
</context>
<context>
    <name>VerdictReasons</name>
    <message>
        <source>两份报告均为{value}，保留位数不同</source>
        <translation>Both reports say {value}, with different numbers of digits</translation>
    </message>
    <message>
        <source>两份报告均为{value}</source>
        <translation>Both reports say {value}</translation>
    </message>
    <message>
        <source>两份报告均隐去数额，无法比较</source>
        <translation>Both reports hide the amount: nothing to compare</translation>
    </message>
    <message>
        <source>一份报告隐去数额，无法比较</source>
        <translation>One report hides the amount: nothing to compare</translation>
    </message>
    <message>
        <source>{rough}没有确数，无法比较</source>
        <translation>{rough} is no exact number: nothing to compare</translation>
    </message>
    <message>
        <source>两份报告所列目标不一致（{sides}），建议核实</source>
        <translation>The two reports state different targets ({sides}): please verify</translation>
    </message>
    <message>
        <source>两份报告表述不一致（{sides}），建议核实</source>
        <translation>The two reports disagree ({sides}): please verify</translation>
    </message>
    <message>
        <source>数值相同，计量单位不同（{unit}与{second}），互不矛盾</source>
        <translation>Same value in different units ({unit} and {second}): no contradiction</translation>
    </message>
    <message>
        <source>数值相同，{bounds}，互不矛盾</source>
        <translation>Same value, {bounds}: no contradiction</translation>
    </message>
    <message>
        <source>{sides}：数值相同，是否含本数表述不同，互不矛盾</source>
        <translation>{sides}: same value, told with and without the number itself; no contradiction</translation>
    </message>
    <message>
        <source>{sides}：四舍五入后互不矛盾，保留位数不同</source>
        <translation>{sides}: no contradiction once rounded, different numbers of digits</translation>
    </message>
    <message>
        <source>{sides}：数值在所列区间之内，互不矛盾</source>
        <translation>{sides}: within the range that is stated, no contradiction</translation>
    </message>
    <message>
        <source>{sides}：{bounds}，互不矛盾，{look}，建议核实</source>
        <translation>{sides}: {bounds}; no contradiction, {look}: please verify</translation>
    </message>
    <message>
        <source>{sides}：{bounds}，互不矛盾</source>
        <translation>{sides}: {bounds}; no contradiction</translation>
    </message>
    <message>
        <source>比较基数不同或未注明（{one}与{other}）</source>
        <translation>Compared with different things, or not stated with what ({one} and {other})</translation>
    </message>
    <message>
        <source>计量单位不同（{unit}与{second}），不相减</source>
        <translation>Different units ({unit} and {second}): not subtracted</translation>
    </message>
    <message>
        <source>地区不同，数值并列而不相减</source>
        <translation>Different places: beside each other, not subtracted</translation>
    </message>
    <message>
        <source>报告未注明地区，不能判定是否同一地区，请在报告信息中填写</source>
        <translation>A report does not state its place, so that it may be another one: please fill it in on the report&apos;s card</translation>
    </message>
    <message>
        <source>范围不同（{one}与{other}），数值并列而不相减</source>
        <translation>Different scopes ({one} and {other}): beside each other, not subtracted</translation>
    </message>
    <message>
        <source>账本不同（{one}与{other}），不相减</source>
        <translation>Different ledgers ({one} and {other}): not subtracted</translation>
    </message>
    <message>
        <source>期间未注明，不能判定是否同一期间</source>
        <translation>A period is not stated, so that it may be another one</translation>
    </message>
    <message>
        <source>期间不同（{one}与{other}），数值并列而不相减</source>
        <translation>Different periods ({one} and {other}): beside each other, not subtracted</translation>
    </message>
    <message>
        <source>阶段不同（{one}与{other}），不相减</source>
        <translation>Different stages ({one} and {other}): not subtracted</translation>
    </message>
    <message>
        <source>口径不同（{one}与{other}），不相减</source>
        <translation>Different bases ({one} and {other}): not subtracted</translation>
    </message>
    <message>
        <source>口径不同，数值并列而不相减</source>
        <translation>Different bases: beside each other, not subtracted</translation>
    </message>
    <message>
        <source>报告内同一名称有多个数值，不能确定对应关系</source>
        <translation>A report has several numbers under this name: which belongs to which cannot be told</translation>
    </message>
    <message>
        <source>指标名称过于笼统，不能判定是否同一事项</source>
        <translation>The name says too little to tell whether both mean the same thing</translation>
    </message>
    <message>
        <source>最大相差{gap}</source>
        <translation>up to {gap} apart</translation>
    </message>
    <message>
        <source>（两份报告文本完全相同，不能相互印证）</source>
        <translation> (the two reports are the same text: they do not bear each other out)</translation>
    </message>
    <message>
        <source>；</source>
        <translation>. </translation>
    </message>
    <message>
        <source>单位不同，数值并列而不相减</source>
        <translation>Different departments: beside each other, not subtracted</translation>
    </message>
</context>
<context>
    <name>ViewModel</name>
    <message>
        <source>完成情况</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>指标</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>范围与期间</source>
        <translation>Scope and period</translation>
    </message>
</context>
<context>
    <name>ViewPane</name>
    <message>
        <source>没有符合筛选条件的行。</source>
        <translation>No row matches the filter.</translation>
    </message>
    <message>
        <source>显示 {shown} / {all} 项</source>
        <translation>{shown} of {all} shown</translation>
    </message>
    <message>
        <source>还没有指标在两个以上期间都有数据。打开同一地区另一年的报告，这里就会列出历年变化。</source>
        <translation>No indicator has figures of two periods yet. Open a report of the same place for another year.</translation>
    </message>
    <message>
        <source>还没有指标在两个以上地区都有数据。打开其他地区同一期间的报告，这里就会并列比较。</source>
        <translation>No indicator has figures of two places yet. Open a report of another place for the same period.</translation>
    </message>
    <message>
        <source>还没有指标既有目标又有同一期间的实绩。打开上年的计划或政府工作报告，这里就会对照。</source>
        <translation>No indicator has both a target and a result of the same period yet. Open last year&apos;s plan or government report.</translation>
    </message>
    <message>
        <source>；目标数按上年实绩测算为{level}</source>
        <translation>; the target comes to {level} from last year&apos;s result</translation>
    </message>
    <message>
        <source>对照表</source>
        <translation>Comparison table</translation>
    </message>
    <message>
        <source>各报告还没有对比完，对比完后在这里列出。</source>
        <translation>The reports have not been compared yet; what is found will stand here.</translation>
    </message>
    <message>
        <source>还没有对比完</source>
        <translation>Not compared yet</translation>
    </message>
</context>
<context>
    <name>Vocabulary</name>
    <message>
        <source>单方</source>
        <translation>One side</translation>
    </message>
    <message>
        <source>力争目标</source>
        <translation>Stretch target</translation>
    </message>
    <message>
        <source>起点</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>终点</source>
        <translation>End</translation>
    </message>
    <message>
        <source>原文</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>数值</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>数值上限</source>
        <translation>Upper value</translation>
    </message>
    <message>
        <source>末位单位</source>
        <translation>Last digit</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>指标</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>规范指标</source>
        <translation>Canonical</translation>
    </message>
    <message>
        <source>界限</source>
        <translation>Bound</translation>
    </message>
    <message>
        <source>力争</source>
        <translation>Strive</translation>
    </message>
    <message>
        <source>数据类型</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>性质</source>
        <translation>Stance</translation>
    </message>
    <message>
        <source>相对于</source>
        <translation>Relative to</translation>
    </message>
    <message>
        <source>期间</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>范围</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>未注明期间</source>
        <translation>no period given</translation>
    </message>
    <message>
        <source>{year}年</source>
        <translation>{year}</translation>
    </message>
    <message>
        <source>{first}—{last}年</source>
        <translation>{first}–{last}</translation>
    </message>
    <message>
        <source>{year}年上半年</source>
        <translation>{year} H1</translation>
    </message>
    <message>
        <source>{year}年下半年</source>
        <translation>{year} H2</translation>
    </message>
    <message>
        <source>{year}年一季度</source>
        <translation>{year} Q1</translation>
    </message>
    <message>
        <source>{year}年二季度</source>
        <translation>{year} Q2</translation>
    </message>
    <message>
        <source>{year}年三季度</source>
        <translation>{year} Q3</translation>
    </message>
    <message>
        <source>{year}年四季度</source>
        <translation>{year} Q4</translation>
    </message>
    <message>
        <source>{year}年{month}月</source>
        <translation>{year}-{month}</translation>
    </message>
    <message>
        <source>{year}年{first}—{last}月</source>
        <translation>{year} months {first}–{last}</translation>
    </message>
    <message>
        <source>{first}至{last}</source>
        <translation>{first} to {last}</translation>
    </message>
    <message>
        <source>数额</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>增速</source>
        <translation>Growth</translation>
    </message>
    <message>
        <source>占比</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>完成率</source>
        <translation>Completion</translation>
    </message>
    <message>
        <source>比率</source>
        <translation>Ratio</translation>
    </message>
    <message>
        <source>倍数</source>
        <translation>Multiple</translation>
    </message>
    <message>
        <source>增减</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>数额（总量）</source>
        <translation>Amount (level)</translation>
    </message>
    <message>
        <source>增速（增减幅）</source>
        <translation>Growth (relative)</translation>
    </message>
    <message>
        <source>增减（差额）</source>
        <translation>Difference (absolute)</translation>
    </message>
    <message>
        <source>实绩</source>
        <translation>Actual</translation>
    </message>
    <message>
        <source>目标</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>门槛</source>
        <translation>Threshold</translation>
    </message>
    <message>
        <source>目标（计划、预算）</source>
        <translation>Target (plan, budget)</translation>
    </message>
    <message>
        <source>门槛（界定条件）</source>
        <translation>Threshold (definition)</translation>
    </message>
    <message>
        <source>等于</source>
        <translation>Equal to</translation>
    </message>
    <message>
        <source>大约</source>
        <translation>About</translation>
    </message>
    <message>
        <source>超过</source>
        <translation>More than</translation>
    </message>
    <message>
        <source>不少于</source>
        <translation>At least</translation>
    </message>
    <message>
        <source>不足</source>
        <translation>Less than</translation>
    </message>
    <message>
        <source>不超过</source>
        <translation>At most</translation>
    </message>
    <message>
        <source>等于（恰好）</source>
        <translation>Equal to (exactly)</translation>
    </message>
    <message>
        <source>大约（约、左右）</source>
        <translation>About (约, 左右)</translation>
    </message>
    <message>
        <source>超过（超、余、突破）</source>
        <translation>More than (超, 余, 突破)</translation>
    </message>
    <message>
        <source>不少于（以上）</source>
        <translation>At least (以上)</translation>
    </message>
    <message>
        <source>不足（低于）</source>
        <translation>Less than (低于)</translation>
    </message>
    <message>
        <source>不超过（以内）</source>
        <translation>At most (以内)</translation>
    </message>
    <message>
        <source>收入</source>
        <translation>Revenue</translation>
    </message>
    <message>
        <source>支出与民生</source>
        <translation>Expenditure and livelihood</translation>
    </message>
    <message>
        <source>政府性基金、国资与社保</source>
        <translation>Funds, state capital, social insurance</translation>
    </message>
    <message>
        <source>债务</source>
        <translation>Debt</translation>
    </message>
    <message>
        <source>经济社会指标</source>
        <translation>Economy and society</translation>
    </message>
    <message>
        <source>财政工作</source>
        <translation>Finance work</translation>
    </message>
    <message>
        <source>财政工作总结</source>
        <translation>Finance summary</translation>
    </message>
    <message>
        <source>工作计划</source>
        <translation>Work plan</translation>
    </message>
    <message>
        <source>政府工作报告</source>
        <translation>Government report</translation>
    </message>
    <message>
        <source>预算报告</source>
        <translation>Budget report</translation>
    </message>
    <message>
        <source>决算</source>
        <translation>Final accounts</translation>
    </message>
    <message>
        <source>统计公报</source>
        <translation>Statistics</translation>
    </message>
    <message>
        <source>其他</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>已识别</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>存疑</source>
        <translation>Doubtful</translation>
    </message>
    <message>
        <source>已确认</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>已更正</source>
        <translation>Corrected</translation>
    </message>
    <message>
        <source>已剔除</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>补录</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>指标改称</source>
        <translation>Indicator renamed</translation>
    </message>
    <message>
        <source>指标别名</source>
        <translation>Indicator alias</translation>
    </message>
    <message>
        <source>不是数据</source>
        <translation>No figure</translation>
    </message>
    <message>
        <source>一致</source>
        <translation>Agree</translation>
    </message>
    <message>
        <source>不一致</source>
        <translation>Disagree</translation>
    </message>
    <message>
        <source>不可比</source>
        <translation>Not comparable</translation>
    </message>
    <message>
        <source>尾差</source>
        <translation>Rounding</translation>
    </message>
    <message>
        <source>口径不同</source>
        <translation>Other basis</translation>
    </message>
    <message>
        <source>待核实</source>
        <translation>To be verified</translation>
    </message>
    <message>
        <source>达到</source>
        <translation>Met</translation>
    </message>
    <message>
        <source>未达到</source>
        <translation>Missed</translation>
    </message>
    <message>
        <source>无法判定</source>
        <translation>Cannot be told</translation>
    </message>
    <message>
        <source>同地同期核对</source>
        <translation>Same place, time</translation>
    </message>
    <message>
        <source>历年趋势</source>
        <translation>Over the years</translation>
    </message>
    <message>
        <source>各地比较</source>
        <translation>Between places</translation>
    </message>
    <message>
        <source>计划与完成</source>
        <translation>Plan and result</translation>
    </message>
    <message>
        <source>对比柱形图</source>
        <translation>Bars, side by side</translation>
    </message>
    <message>
        <source>历年折线图</source>
        <translation>Line over the years</translation>
    </message>
    <message>
        <source>构成条形图</source>
        <translation>Bars of the parts</translation>
    </message>
    <message>
        <source>初步数</source>
        <translation>Preliminary</translation>
    </message>
    <message>
        <source>口径相近</source>
        <translation>Compatible</translation>
    </message>
    <message>
        <source>已核实</source>
        <translation>Verified</translation>
    </message>
    <message>
        <source>已说明</source>
        <translation>Explained</translation>
    </message>
    <message>
        <source>不采用</source>
        <translation>Not used</translation>
    </message>
    <message>
        <source>标题下的范围</source>
        <translation>Scope beneath a heading</translation>
    </message>
    <message>
        <source>标题下的性质</source>
        <translation>Stance beneath a heading</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>财政对读</source>
        <translation>Fiscal Desk</translation>
    </message>
    <message>
        <source>把几份财政、政府工作报告并排摆开，逐个看清里面的数据。</source>
        <translation>Lay several Chinese government finance reports side by side and see every figure in them.</translation>
    </message>
    <message>
        <source>识别有误的随手改正，同一指标自动对照，合计、占比、增幅逐项勾稽。</source>
        <translation>Put right what was read wrongly; compare the same indicators; check totals, shares and growth.</translation>
    </message>
    <message>
        <source>最后生成一份可以打印、签字的对比备忘录。所有内容只留在这台电脑上。</source>
        <translation>Then write a memo to print and sign. Everything stays on this computer.</translation>
    </message>
    <message>
        <source>打开报告…</source>
        <translation>Open Reports…</translation>
    </message>
    <message>
        <source>打开案卷…</source>
        <translation>Open Case…</translation>
    </message>
    <message>
        <source>打开示例</source>
        <translation>Open Samples</translation>
    </message>
    <message>
        <source>上次没有保存的案卷</source>
        <translation>Cases that were never saved</translation>
    </message>
    <message>
        <source>最近打开</source>
        <translation>Recent Files</translation>
    </message>
    <message>
        <source>也可以把报告（Word、WPS、Excel、PDF、网页、文本）或 .fdesk 案卷直接拖到窗口里</source>
        <translation>You can also drop reports (Word, WPS, Excel, PDF, web pages, text) or .fdesk cases on the window</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>不存，直接退出</source>
        <translation>Quit Without It</translation>
    </message>
    <message>
        <source>回去改</source>
        <translation>Go Back</translation>
    </message>
    <message>
        <source>这份报告没有原页可看：只有 PDF 和幻灯片有。</source>
        <translation>This report has no pages to show: only PDF files and slides have.</translation>
    </message>
    <message>
        <source>这里没有表格；先点一下要看的表格里的数据。</source>
        <translation>There is no table here; click a figure of the table first.</translation>
    </message>
    <message>
        <source>阅读模式：按 {keys} 回到整个窗口。</source>
        <extracomment>The name beside those of the tables under which it is kept where the work was.</extracomment>
        <translation>Reading mode: {keys} brings the window back.</translation>
    </message>
</context>
<context>
    <name>WordingCard</name>
    <message>
        <source>改写的句子</source>
        <translation>Your sentence</translation>
    </message>
    <message>
        <source>用改写的句子</source>
        <translation>Use your sentence</translation>
    </message>
    <message>
        <source>改写以后数据已变</source>
        <translation>The numbers have changed since you edited</translation>
    </message>
    <message>
        <source>备忘录里已没有这一句</source>
        <translation>The memo no longer has this sentence</translation>
    </message>
    <message>
        <source>已改写</source>
        <translation>Edited</translation>
    </message>
    <message>
        <source>删去改写</source>
        <translation>Delete the edit</translation>
    </message>
    <message>
        <source>恢复原句</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>用现在的句子</source>
        <translation>Use the sentence as it is now</translation>
    </message>
    <message>
        <source>改写时</source>
        <translation>Then</translation>
    </message>
    <message>
        <source>现在</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>改写为</source>
        <translation>Yours</translation>
    </message>
</context>
<context>
    <name>WordingDialog</name>
    <message>
        <source>改写过的语句</source>
        <translation>Edited Sentences</translation>
    </message>
    <message>
        <source>数据变了的改写不会写进备忘录，请逐句选定；没有选的留待以后。</source>
        <translation>Edits whose numbers have changed are not written into the memo. Choose for each sentence; what you do not choose waits.</translation>
    </message>
    <message>
        <source>确定</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>Workshop</name>
    <message>
        <source>备忘录</source>
        <translation>Memo</translation>
    </message>
    <message>
        <source>写成 Word…</source>
        <translation>Write for Word…</translation>
    </message>
    <message>
        <source>返回</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>列入 {used} / {all} 项发现，待核实 {waiting} 项</source>
        <translation>{used} / {all} findings in, {waiting} to be verified</translation>
    </message>
    <message>
        <source>{wanted} → {used}</source>
        <translation>{wanted} → {used}</translation>
    </message>
    <message>
        <source>本机没有的字体，预览时代替：{faces}</source>
        <translation>Fonts that this computer lacks, replaced in the preview: {faces}</translation>
    </message>
    <message>
        <source>有 {count} 句改写以后数据已变，没有写进备忘录。</source>
        <translation>{count} edited sentences are not in the memo: their numbers have changed.</translation>
    </message>
    <message>
        <source>改写 {count} 句</source>
        <translation>{count} edited</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>版式</source>
        <translation>Layout</translation>
    </message>
    <message>
        <source>打印…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>导出 PDF…</source>
        <translation>Export PDF…</translation>
    </message>
    <message>
        <source>读回 Word…</source>
        <translation>Read back Word…</translation>
    </message>
    <message>
        <source>在 Word 里改过的备忘录，逐句与案卷对照，选定采用哪些改写</source>
        <translation>Lay a memo that was edited in Word beside the case, sentence by sentence, and choose what to take over</translation>
    </message>
    <message>
        <source>共 {count} 页，{words}</source>
        <translation>{count} pages, {words}</translation>
    </message>
</context>
</TS>
