"""What was built, paid, trained or cut: the same thing in the sentence's many forms has one name."""

import pytest

from tests.figures.reading import brief

_THINGS = (
    ("新建", "农村公路", "86公里"),
    ("改造", "老旧小区", "36个"),
    ("建成", "高标准农田", "5.2万亩"),
    ("引进", "高层次人才", "56名"),
    ("培育", "专精特新企业", "12家"),
    ("发放", "就业补贴", "1200万元"),
    ("争取", "专项债券", "5.6亿元"),
    ("化解", "隐性债务", "1.8亿元"),
    ("盘活", "存量资金", "8600万元"),
    ("开展", "技能培训", "5600人次"),
    ("建设", "养老服务中心", "6个"),
    ("办理", "留抵退税", "4.6亿元"),
)
_FORMS = (
    "{did}{what}{much}",
    "全年{did}{what}{much}",
    "全县共{did}{what}{much}",
    "累计{did}{what}{much}",
    "{did}了{what}{much}",
    "{what}{did}{much}",
    "先后{did}{what}{much}",
    "今年以来，{did}{what}{much}",
    "大力推进项目建设，{did}{what}{much}",
    "{did}{what}达{much}",
    "{did}{what}达到{much}",
    "{did}{what}共{much}",
    "{did}{what}约{much}",
    "{did}{what}{much}以上",
    "成功{did}{what}{much}",
    "投入资金2.6亿元，{did}{what}{much}",
    "{did}{what}{much}，增长12%",
    "一是{did}{what}{much}",
    "计划{did}{what}{much}",
    "{did}{what}超过{much}",
    "力争{did}{what}{much}",
)


@pytest.mark.parametrize("form", _FORMS)
def test_a_thing_done_has_one_name_in_every_form_of_its_sentence(form: str) -> None:
    for did, what, much in _THINGS:
        found = brief(f"{form.format(did=did, what=what, much=much)}。", "indicator", "text")
        named = [indicator for indicator, text in found if text == much]
        assert len(named) == 1, (did, what)
        assert named[0] in (what, did + what, what + did), named
