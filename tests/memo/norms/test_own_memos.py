"""Our own memos pass every rule: of the samples, and of real reports where they are there."""

import pytest

from fiscal_desk.memo.norms.checking import check_document
from fiscal_desk.memo.settings import Length
from fiscal_desk.memo.word import docx_bytes
from tests.memo.norms.built import remarks
from tests.memo.test_sentences import SETS, memo_of


@pytest.mark.parametrize("length", Length)
@pytest.mark.parametrize("name", SETS)
def test_a_memo_passes_all_that_memo_check_asks(name: str, length: Length) -> None:
    assert remarks(check_document(docx_bytes(memo_of(name, length)), name)) == {}
