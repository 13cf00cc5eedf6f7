"""Word, Excel, PowerPoint or WPS asked to save a document in another format: an offer on Windows, off by default.

A PowerShell script, run as a process of its own, talks to the program by COM; nothing of it is loaded here. Macros are
off and links are not followed as far as the programs obey; unlike LibreOffice they are the user's own, with the user's
settings and network. Written by Microsoft's documentation and tested against a stand-in; it has not run on Windows yet.
"""

import shutil
import subprocess
from pathlib import Path

from fiscal_desk.report.errors import OpeningProblem, Refusal

_NONE_THERE = 3
_INSTEAD = "请用 WPS 或 Word 打开，另存为 .docx（表格另存为 .xlsx）后再打开。"
#: Microsoft's program is asked first, then that of WPS. 16: wdFormatDocumentDefault, 51: xlOpenXMLWorkbook, 32:
#: ppSaveAsPDF; AutomationSecurity 3: msoAutomationSecurityForceDisable.
_SCRIPT = r"""
param([string]$Source, [string]$Target, [string]$Kind)
$ErrorActionPreference = 'Stop'
$names = @{
    'docx' = 'Word.Application', 'KWPS.Application'
    'xlsx' = 'Excel.Application', 'Ket.Application'
    'pdf' = 'PowerPoint.Application', 'KWPP.Application'
}[$Kind]
$program = $null
foreach ($name in $names) {
    try { $program = New-Object -ComObject $name; break } catch { }
}
if ($null -eq $program) { exit 3 }
try {
    try { $program.AutomationSecurity = 3 } catch { }
    if ($Kind -eq 'docx') {
        $program.Visible = $false
        $program.DisplayAlerts = 0
        try { $program.Options.UpdateLinksAtOpen = $false } catch { }
        $opened = $program.Documents.Open($Source, $false, $true, $false)
        $opened.SaveAs2($Target, 16)
        $opened.Close(0)
    } elseif ($Kind -eq 'xlsx') {
        $program.Visible = $false
        $program.DisplayAlerts = $false
        $opened = $program.Workbooks.Open($Source, 0, $true)
        $opened.SaveAs($Target, 51)
        $opened.Close($false)
    } else {
        $opened = $program.Presentations.Open($Source, -1, 0, 0)
        $opened.SaveAs($Target, 32)
        $opened.Close()
    }
} finally {
    $program.Quit()
}
"""


def power_shell() -> Path | None:
    """Return Windows' PowerShell, None where there is none (as on other systems)."""
    found = shutil.which("powershell.exe")
    return Path(found) if found else None


def saved_by_program(shell: Path, source: Path, target: Path, longest: float) -> None:
    """Have an office program save `source` as `target`, whose ending is docx, xlsx or pdf, within `longest` seconds.

    Raises Refusal: UNSUPPORTED where no program is there or it may not be asked, DAMAGED where it cannot open the
    document, HOSTILE where it does not come to an end.
    """
    script = source.parent / "save.ps1"
    script.write_text(_SCRIPT, encoding="utf-8")
    command = [str(shell), "-NoProfile", "-NonInteractive", "-ExecutionPolicy", "Bypass", "-File", str(script)]
    try:
        ended = subprocess.run(
            [*command, str(source), str(target), target.suffix.removeprefix(".")],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=longest,
            check=False,
        )
    except OSError as error:
        raise Refusal(OpeningProblem.UNSUPPORTED, f"要借助 Word 或 WPS 打开，而这台电脑不允许；{_INSTEAD}") from error
    except subprocess.TimeoutExpired as error:
        words = f"Word 或 WPS 用了 {longest:.0f} 秒还没有打开，已不再等待；{_INSTEAD}"
        raise Refusal(OpeningProblem.HOSTILE, words) from error
    if ended.returncode == _NONE_THERE:
        raise Refusal(OpeningProblem.UNSUPPORTED, f"要借助 LibreOffice、Word 或 WPS 打开，都没有找到；{_INSTEAD}")
    if ended.returncode or not target.is_file() or not target.stat().st_size:
        raise Refusal(OpeningProblem.DAMAGED, f"Word 或 WPS 打不开，可能已损坏或设了密码；{_INSTEAD}")
