"""A department's budget plans money; its units, posts and people are there already, and no targets."""

import pytest

from tests.figures.reading import brief

TITLE = "临澜市交通局2018年部门预算公开情况说明\n"
PLAN = "临澜市交通局2018年工作要点\n"


@pytest.mark.parametrize("title", [TITLE, PLAN])
@pytest.mark.parametrize(
    "sentence",
    [
        "纳入部门预算的单位由局机关及下属的8个二级事业单位组成。",
        "局机关（包含办公室、财务处等19个内设处室）。",
        "公路局（包含公路局机关、公路养护段4个三级预算单位）。",
        "本部门内设机构6个，所属事业单位3个。",
        "全局编制120名，在职人员110人，离退休人员35人。",
        "下设5个科室。",
        "现有公务用车12辆。",
        "公路局（包含机关、职工培训中心、养护管理段4个三级预算单位）。",
        "执法总队（包含机关、4个高速公路支队6个三级预算单位）。",
    ],
)
def test_units_posts_and_people_are_there(title: str, sentence: str) -> None:
    assert {stance for (stance,) in brief(sentence, "stance", title=title)} == {"actual"}


@pytest.mark.parametrize(
    "sentence",
    [
        "2018年收入预算8亿元，支出预算8亿元。",
        "改造公路120公里，新建桥梁3座。",
        "新增编制12名。",
        "招聘在编人员6人。",
        "培训事业单位人员500人。",
        "购置公务用车2辆。",
    ],
)
def test_what_is_laid_out_and_added_is_planned(sentence: str) -> None:
    assert {stance for (stance,) in brief(sentence, "stance", title=PLAN)} == {"plan"}
