"""One document turned into another format by LibreOffice, apart from the user's own LibreOffice and within limits."""

import os
import signal
import subprocess
import sys
from pathlib import Path

from fiscal_desk.report.errors import OpeningProblem, Refusal
from fiscal_desk.report.readers.office.automation import power_shell, saved_by_program
from fiscal_desk.report.readers.office.profile import write_profile
from fiscal_desk.report.readers.office.program import office_program
from fiscal_desk.scratch import scratch_folder

#: A report of two hundred pages takes a few seconds; the first start of LibreOffice may take ten.
LONGEST = 120.0
_INSTEAD = "请用 WPS 或 Word 打开，另存为 .docx（表格另存为 .xlsx）后再打开。"
#: What points programs to other computers, and to the user's own settings.
_NETWORK = ("http_proxy", "https_proxy", "ftp_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY")


def converted(data: bytes, ending: str, target: str, *, longest: float = LONGEST, by_automation: bool = False) -> bytes:
    """Return a document (`ending` is its format's, as rtf) in the format `target`, as docx; takes `longest` seconds.

    `by_automation`: where there is no LibreOffice, Word or WPS may be asked, which works on Windows alone.

    Raises Refusal: UNSUPPORTED where there is no such program here, DAMAGED where it cannot open the document, HOSTILE
    where it does not come to an end.
    """
    program = office_program()
    shell = power_shell() if program is None and by_automation else None
    if shell is not None:
        with scratch_folder() as folder:
            source, result = folder / f"report.{ending}", folder / f"saved.{target}"
            source.write_bytes(data)
            saved_by_program(shell, source, result, longest)
            return result.read_bytes()
    if program is None:
        raise Refusal(
            OpeningProblem.UNSUPPORTED,
            f"是 .{ending} 文件，要借助 LibreOffice 才能打开，这台电脑上没有找到它；{_INSTEAD}",
        )
    with scratch_folder() as folder:
        profile, out = folder / "profile", folder / "out"
        write_profile(profile)
        source = folder / f"report.{ending}"
        source.write_bytes(data)
        command = [
            str(program),
            f"-env:UserInstallation={profile.as_uri()}",
            "--headless",
            "--norestore",
            "--nolockcheck",
            "--convert-to",
            target,
            "--outdir",
            str(out),
            str(source),
        ]
        _run(command, folder, longest)
        result = out / f"report.{target}"
        if not result.is_file() or not result.stat().st_size:
            raise Refusal(OpeningProblem.DAMAGED, f"LibreOffice 打不开，可能已损坏或设了密码；{_INSTEAD}")
        return result.read_bytes()


def _run(command: list[str], folder: Path, longest: float) -> None:
    surroundings = {name: value for name, value in os.environ.items() if name not in _NETWORK}
    surroundings["HOME"] = str(folder)
    surroundings.pop("DISPLAY", None)
    try:
        process = subprocess.Popen(
            command,
            cwd=folder,
            env=surroundings,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
    except OSError as error:
        raise Refusal(OpeningProblem.UNSUPPORTED, f"要借助 LibreOffice 打开，而它没能启动；{_INSTEAD}") from error
    try:
        process.wait(longest)
    except subprocess.TimeoutExpired as error:
        raise Refusal(
            OpeningProblem.HOSTILE, f"LibreOffice 用了 {longest:.0f} 秒还没有打开，已停止；{_INSTEAD}"
        ) from error
    finally:
        _end(process)


def _end(process: subprocess.Popen[bytes]) -> None:
    """End the program and what it has started; its script leaves a program behind that does the work."""
    if process.poll() is not None:
        return
    if sys.platform == "win32":
        process.kill()
    else:
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()
