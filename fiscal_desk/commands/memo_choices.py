"""What the command line chooses about a memo beyond its settings: an office's template, the sections."""

import re
from pathlib import Path

from fiscal_desk.commands.errors import CommandError
from fiscal_desk.commands.streams import note
from fiscal_desk.memo.errors import MemoError
from fiscal_desk.memo.model import Memo
from fiscal_desk.memo.selecting import section_titles, with_only
from fiscal_desk.memo.typesetting.template import Template, read_template


def read_office_template(path: Path | None) -> Template | None:
    """Return an office's own template, and say what it lacks; raises CommandError where it cannot be used."""
    if path is None:
        return None
    try:
        template = read_template(path.read_bytes())
    except OSError as error:
        raise CommandError(f"模板“{path.name}”读不出来（{error.strerror or error}），请检查路径。") from error
    except MemoError as error:
        raise CommandError(f"“{path.name}”：{error}") from error
    for line in template.lacking:
        note(line)
    return template


def with_sections(memo: Memo, wanted: str | None) -> Memo:
    """Return the memo with the sections that are named, by 、 or commas; raises CommandError for an unknown name."""
    if not wanted:
        return memo
    names = [name for name in re.split("[、,，;；\\s]+", wanted) if name]
    known = section_titles()
    for name in names:
        if name not in known:
            raise CommandError(f"备忘录没有“{name}”这一部分，可选{'、'.join(known)}。")
    there = [name for name in known if name in section_titles(memo)]
    if gone := [name for name in names if name not in there]:
        note(f"{'、'.join(gone)}没有内容，备忘录里没有这一部分。")
    return with_only(memo, names)
