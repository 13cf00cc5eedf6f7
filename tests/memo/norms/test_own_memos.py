"""Our own memos pass every rule: of the samples, and of real reports where they are there."""

import msgspec
import pytest

from fiscal_desk.memo.model import TableRow, plain
from fiscal_desk.memo.norms.checking import check_document
from fiscal_desk.memo.settings import Length
from fiscal_desk.memo.word import docx_bytes
from tests.memo.norms.built import MEMO, TABLE, remarks
from tests.memo.test_sentences import SETS, file_of


@pytest.mark.parametrize("length", Length)
@pytest.mark.parametrize("name", SETS)
def test_a_memo_passes_all_that_memo_check_asks(name: str, length: Length) -> None:
    assert remarks(check_document(file_of(name, length), name)) == {}


@pytest.mark.parametrize("unit", ["", "亿元"])
def test_the_caption_of_a_table_in_the_body_is_no_running_text(unit: str) -> None:
    with_units = tuple(TableRow((plain(f"收入{n}"), plain("甲"), plain(f"{n}.42亿元"))) for n in range(1, 5))
    rows = TABLE.rows if unit else with_units
    table = msgspec.structs.replace(TABLE, caption="云岫区", unit=unit, rows=rows)
    memo = msgspec.structs.replace(MEMO, blocks=(*MEMO.blocks, table))
    assert remarks(check_document(docx_bytes(memo), "memo")) == {}
