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
        <source>&lt;b&gt;财政对读&lt;/b&gt; {version}&lt;br&gt;&lt;br&gt;并排对读财政报告，核对每一个数据，生成对比备忘录。&lt;br&gt;只在本机运行，不联网，不上传任何内容。&lt;br&gt;&lt;br&gt;按 Apache-2.0 许可证发布；界面使用 Qt {qt}（LGPL-3.0）。</source>
        <translation>&lt;b&gt;Fiscal Desk&lt;/b&gt; {version}&lt;br&gt;&lt;br&gt;Reads finance reports side by side, checks every figure, and writes a memo that compares them.&lt;br&gt;Runs on this computer alone: no network, nothing is uploaded.&lt;br&gt;&lt;br&gt;Published under the Apache-2.0 licence; the interface uses Qt {qt} (LGPL-3.0).</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
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
        <source>生成备忘录…</source>
        <translation>Write Memo…</translation>
    </message>
    <message>
        <source>生成备忘录</source>
        <translation>Write Memo</translation>
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
        <source>上一条存疑</source>
        <translation>Previous Doubtful</translation>
    </message>
    <message>
        <source>下一条存疑</source>
        <translation>Next Doubtful</translation>
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
        <source>跳到上一条存疑数据（Shift+F8）</source>
        <translation>Go to the previous doubtful figure (Shift+F8)</translation>
    </message>
    <message>
        <source>跳到下一条存疑数据（F8）</source>
        <translation>Go to the next doubtful figure (F8)</translation>
    </message>
    <message>
        <source>打开一份或几份报告（Ctrl+O）</source>
        <translation>Open one or several reports (Ctrl+O)</translation>
    </message>
    <message>
        <source>把对照、分歧和更正写成 Word 备忘录（Ctrl+P）</source>
        <translation>Write comparison, disagreements and corrections as a Word memo (Ctrl+P)</translation>
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
</context>
<context>
    <name>ChecksPanel</name>
    <message>
        <source>核对表</source>
        <translation>Table of checks</translation>
    </message>
    <message>
        <source>按结论筛选</source>
        <translation>Filter by verdict</translation>
    </message>
    <message>
        <source>按报告筛选</source>
        <translation>Filter by report</translation>
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
        <source>报告所述 {stated}，计算得 {computed}。</source>
        <translation>Stated {stated}, computed {computed}.</translation>
    </message>
</context>
<context>
    <name>ComparisonFeed</name>
    <message>
        <source>对比各报告</source>
        <extracomment>Changes that follow each other faster than this are compared once.</extracomment>
        <translation>Comparing reports</translation>
    </message>
</context>
<context>
    <name>ComparisonModel</name>
    <message>
        <source>结论</source>
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
        <translation>Export Table…</translation>
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
        <source>一致或相容</source>
        <translation>Agreeing or compatible</translation>
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
        <translation>{shown} of {all} shown, {conflicts} disagree</translation>
    </message>
    <message>
        <source>Excel 工作簿 (*.xlsx);;CSV 文件 (*.csv)</source>
        <translation>Excel workbook (*.xlsx);;CSV file (*.csv)</translation>
    </message>
</context>
<context>
    <name>Correcting</name>
    <message>
        <source>撤销</source>
        <extracomment>Report id, start and end (`str` offsets) of the text that is selected in a pane.</extracomment>
        <translation>Undo</translation>
    </message>
    <message>
        <source>重做</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>确认并看下一个</source>
        <translation>Confirm and Go On</translation>
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
        <source>已撤销：{step}</source>
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
        <source>已剔除“{text}”，按 Ctrl+Z 可撤销。</source>
        <translation>“{text}” rejected; Ctrl+Z takes it back.</translation>
    </message>
    <message>
        <source>已剔除 {count} 个数据，按 Ctrl+Z 可一次撤销。</source>
        <translation>{count} figures rejected; Ctrl+Z takes all back.</translation>
    </message>
    <message>
        <source>这个数据就是识别的原样，没有可还原的内容。</source>
        <translation>This figure stands as it was read; there is nothing to restore.</translation>
    </message>
    <message>
        <source>已还原 {count} 个数据，按 Ctrl+Z 可撤销。</source>
        <translation>{count} figures restored; Ctrl+Z takes it back.</translation>
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
        <source>存疑的数据已全部看完。</source>
        <translation>All doubtful figures have been reviewed.</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>查看记录</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldReading</name>
    <message>
        <source>指标不能为空，请填写这个数据说的是什么，或按 Esc 恢复原样。</source>
        <extracomment>Leaving for one of these is not the user&apos;s word that the field is finished.</extracomment>
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
        <source>不属于某个时期</source>
        <translation>Belongs to no period</translation>
    </message>
    <message>
        <source>理解为 {words}（{period}）</source>
        <translation>Understood as {words} ({period})</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>原读作：{words}</source>
        <extracomment>Rows that stand for more than one field. The fields of Figure that a row changes, where they are more than its own. Rows that say how they are understood also while nobody types.</extracomment>
        <translation>Read as: {words}</translation>
    </message>
    <message>
        <source>（空）</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>力争达到的目标</source>
        <translation>A target to strive for</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>数值</source>
        <extracomment>The fields in the order in which the inspector shows them; `value` stands for number and unit together.</extracomment>
        <translation>Value</translation>
    </message>
    <message>
        <source>界限</source>
        <translation>Bound</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>性质</source>
        <translation>Stance</translation>
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
        <source>相对于</source>
        <translation>Relative to</translation>
    </message>
    <message>
        <source>时期</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>范围</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>力争</source>
        <translation>Strive</translation>
    </message>
    <message>
        <source>等于（恰好）</source>
        <translation>equal to (exactly)</translation>
    </message>
    <message>
        <source>大约（约、左右）</source>
        <translation>about</translation>
    </message>
    <message>
        <source>超过（超、余、突破）</source>
        <translation>more than</translation>
    </message>
    <message>
        <source>不少于（以上）</source>
        <translation>at least</translation>
    </message>
    <message>
        <source>不足（低于）</source>
        <translation>less than</translation>
    </message>
    <message>
        <source>不超过（以内）</source>
        <translation>at most</translation>
    </message>
    <message>
        <source>数额（总量）</source>
        <translation>amount (level)</translation>
    </message>
    <message>
        <source>增减幅</source>
        <translation>relative change</translation>
    </message>
    <message>
        <source>占比</source>
        <translation>share</translation>
    </message>
    <message>
        <source>完成率</source>
        <translation>completion</translation>
    </message>
    <message>
        <source>比率</source>
        <translation>rate</translation>
    </message>
    <message>
        <source>倍数</source>
        <translation>multiple</translation>
    </message>
    <message>
        <source>增减额（差额）</source>
        <translation>difference</translation>
    </message>
    <message>
        <source>实绩</source>
        <translation>actual</translation>
    </message>
    <message>
        <source>计划（目标、预算）</source>
        <translation>plan (target, budget)</translation>
    </message>
    <message>
        <source>门槛（界定条件）</source>
        <translation>threshold (definition)</translation>
    </message>
    <message>
        <source>识别时把握 {share}</source>
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
        <source>把握不大，请核对</source>
        <translation>not sure, please check</translation>
    </message>
    <message>
        <source>拿不准，请核对</source>
        <translation>uncertain, please check</translation>
    </message>
    <message>
        <source>是</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>否</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>FigureList</name>
    <message>
        <source>{total} 个数据</source>
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
        <translation>All states</translation>
    </message>
    <message>
        <source>全部类型</source>
        <translation>All kinds</translation>
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
        <translation>All reports</translation>
    </message>
</context>
<context>
    <name>FigureModel</name>
    <message>
        <source>状态</source>
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
</context>
<context>
    <name>Files</name>
    <message>
        <source>一次只能打开一个案卷，已打开“{name}”，其余的没有打开。</source>
        <extracomment>Asked before the case is left: a panel stores what was typed and not stored yet.</extracomment>
        <translation>Only one case can be open at a time: “{name}” was opened, the others were not.</translation>
    </message>
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
        <source>“{name}”已在案卷里，没有重复打开。</source>
        <translation>“{name}” is in the case already and was not opened twice.</translation>
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
        <source>{about}财政对读</source>
        <translation>{about} Fiscal Desk</translation>
    </message>
    <message>
        <source>未命名案卷</source>
        <translation>Unnamed Case</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>已补录“{indicator}”。</source>
        <extracomment>Faces that set a page, best first: those of Windows, macOS, UOS and Kylin, free ones. Faces for headings and the interface.</extracomment>
        <translation>“{indicator}” added.</translation>
    </message>
    <message>
        <source>补录没有完成，已放弃。</source>
        <translation>The new figure was incomplete and was let go.</translation>
    </message>
</context>
<context>
    <name>InspectorHead</name>
    <message>
        <source>数据所在的句子</source>
        <translation>The sentence of the figure</translation>
    </message>
    <message>
        <source>补录新数据：填好后按 Enter 加入，按 Esc 放弃</source>
        <translation>New figure: fill it in, Enter adds it, Esc lets it go</translation>
    </message>
    <message>
        <source>第{number}段</source>
        <translation>paragraph {number}</translation>
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
    <name>Legend</name>
    <message>
        <source>类型</source>
        <extracomment>Codes and how each language calls itself.</extracomment>
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
    <name>MemoDialog</name>
    <message>
        <source>浏览…</source>
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
        <source>外侧（单页居右，双页居左）</source>
        <translation>Outer edge (right on odd pages, left on even)</translation>
    </message>
    <message>
        <source>居中</source>
        <translation>Centred</translation>
    </message>
    <message>
        <source>公文常用（仿宋_GB2312、楷体_GB2312）</source>
        <translation>Official (FangSong_GB2312, KaiTi_GB2312)</translation>
    </message>
    <message>
        <source>普通（仿宋、楷体，含生僻字）</source>
        <translation>Plain (FangSong, KaiTi, with rare characters)</translation>
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
        <translation>&amp;Office</translation>
    </message>
    <message>
        <source>日期(&amp;D)</source>
        <translation>&amp;Date</translation>
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
        <source>保存到(&amp;S)</source>
        <translation>&amp;Save to</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>文件(&amp;F)</source>
        <extracomment>Name of the case&apos;s own choice. What belongs to the office and is proposed for the next case, too. What belongs to the case; the date is today&apos;s until somebody says otherwise.</extracomment>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>最近打开</source>
        <translation>Recent Files</translation>
    </message>
    <message>
        <source>编辑(&amp;E)</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>数据(&amp;D)</source>
        <translation>F&amp;igure</translation>
    </message>
    <message>
        <source>转到(&amp;G)</source>
        <translation>&amp;Go</translation>
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
        <source>并排窗格</source>
        <translation>Panes Side by Side</translation>
    </message>
    <message>
        <source>帮助(&amp;H)</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>自动</source>
        <translation>Automatic</translation>
    </message>
    <message>
        <source>工具栏</source>
        <translation>Tool Bar</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>关闭</source>
        <extracomment>More than these at once nobody reads; the oldest goes.</extracomment>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>读取“{name}”时程序出错，这份文件没有打开；请把文件和日志发给维护人员。</source>
        <translation>The program failed on “{name}” and did not open it; please send file and log to whoever maintains the program.</translation>
    </message>
</context>
<context>
    <name>PaneHeader</name>
    <message>
        <source>{total} 个数据</source>
        <extracomment>How far into the strip a state&apos;s mark reaches: what needs a look is longest. Which of two ticks on the same pixels is painted. Full-width characters in a line: what GB/T 9704 pages hold is 28, what screens are read well at is somewhat more. The line below a title that says when, where and by whom a report was given. What Qt would take for the end of a block; shown as blanks, one unit each, so that offsets hold. Where a revealed figure comes to stand: a third down, so that what leads to it is seen too. A column narrower than this holds too little text to be read side by side.</extracomment>
        <translation>{total} figures</translation>
    </message>
    <message>
        <source> · 存疑 {doubtful}</source>
        <translation> · {doubtful} doubtful</translation>
    </message>
    <message>
        <source>把这份报告移出案卷（可撤销）</source>
        <translation>Take this report out of the case (can be undone)</translation>
    </message>
    <message>
        <source>移出报告</source>
        <translation>Take report out</translation>
    </message>
</context>
<context>
    <name>PeriodField</name>
    <message>
        <source>看不懂这个时期，请按“2023年”“2023年上半年”“2025年三季度”“2025年1—9月”的样子填写。</source>
        <translation>This period is not understood: enter it like “2023年”, “2023年上半年”, “2025年三季度”, “2025年1—9月”.</translation>
    </message>
</context>
<context>
    <name>RelatedList</name>
    <message>
        <source>其他报告中的同一指标</source>
        <extracomment>More than anybody would go through one by one. More than these are scrolled to.</extracomment>
        <translation>Same indicator in other reports</translation>
    </message>
</context>
<context>
    <name>ReportPane</name>
    <message>
        <source>这份报告里没有识别出数据。可选中正文里的数字，用“补录”加入。</source>
        <translation>No figures were found in this report. Select a number in the text and add it.</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
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
        <source>{year}年</source>
        <translation>{year}</translation>
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
        <source>{year}年第{quarter}季度</source>
        <translation>{year} Q{quarter}</translation>
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
        <source>{first}—{last}年</source>
        <translation>{first}–{last}</translation>
    </message>
</context>
<context>
    <name>Reviewing</name>
    <message>
        <source>没有存疑的数据了。</source>
        <translation>No doubtful figures are left.</translation>
    </message>
    <message>
        <source>案卷里还没有数据。</source>
        <translation>The case has no figures yet.</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>第 {at} 处，共 {count} 处</source>
        <translation>{at} of {count}</translation>
    </message>
    <message>
        <source>没有找到</source>
        <translation>Not found</translation>
    </message>
    <message>
        <source>在所有报告中查找</source>
        <translation>Find in all reports</translation>
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
</context>
<context>
    <name>Session</name>
    <message>
        <source>另存到别处…</source>
        <translation>Save Elsewhere…</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>取消</source>
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
    <name>Styles</name>
    <message>
        <source>数额</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>增减</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>比率</source>
        <translation>Ratio</translation>
    </message>
    <message>
        <source>计划</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>门槛</source>
        <translation>Threshold</translation>
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
</context>
<context>
    <name>TasksModel</name>
    <message>
        <source>任务</source>
        <extracomment>One character a state, in every font; drawn in lists, the legend and the overview strip&apos;s tool tips. The shape of the line under (or through) a figure.</extracomment>
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
</context>
<context>
    <name>TasksPanel</name>
    <message>
        <source>工作任务表</source>
        <translation>Table of tasks</translation>
    </message>
    <message>
        <source>按报告筛选</source>
        <translation>Filter by report</translation>
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
</context>
<context>
    <name>TextTable</name>
    <message>
        <source>复制所选单元格</source>
        <extracomment>Rows that are looked at to find the width of a column: a table of thousands is not measured whole. A longer head is cut in its middle.</extracomment>
        <translation>Copy Selected Cells</translation>
    </message>
    <message>
        <source>复制整个表格</source>
        <translation>Copy Whole Table</translation>
    </message>
</context>
<context>
    <name>UnsavedCases</name>
    <message>
        <source>{when} 的案卷（{size}）</source>
        <translation>Case of {when} ({size})</translation>
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
        <translation>Understood as {full}</translation>
    </message>
    <message>
        <source>理解为 {full}，即{short}</source>
        <translation>Understood as {full}, that is {short}</translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message>
        <source>一致</source>
        <extracomment>None is a row that only one report states. What needs a look comes first.</extracomment>
        <translation>Agree</translation>
    </message>
    <message>
        <source>相容</source>
        <translation>Compatible</translation>
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
        <source>单方</source>
        <translation>One side</translation>
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
        <source>也可以把 .docx、.txt 报告或 .fdesk 案卷直接拖到窗口里</source>
        <translation>You can also drop .docx and .txt reports or a .fdesk case onto the window</translation>
    </message>
    <message>
        <source>上次没有保存的案卷</source>
        <translation>Cases that were never saved</translation>
    </message>
    <message>
        <source>最近打开</source>
        <translation>Recent Files</translation>
    </message>
</context>
<context>
    <name>Window</name>
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
        <source>确认</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>图例</source>
        <translation>Legend</translation>
    </message>
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
        <translation>Fiscal Desk</translation>
    </message>
    <message>
        <source>有一处填写的内容看不懂，还没有存下。</source>
        <translation>Something that was typed is not understood and was not stored.</translation>
    </message>
    <message>
        <source>不存，直接退出</source>
        <translation>Quit Without It</translation>
    </message>
    <message>
        <source>回去改</source>
        <translation>Go Back</translation>
    </message>
</context>
</TS>
