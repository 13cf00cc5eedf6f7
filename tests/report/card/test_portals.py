"""What a government's page prints above a report must hide neither its title, its place nor its day."""

import pytest

from fiscal_desk.report.opening import report_from_text

BODY = (
    "根据规定，审计局派出审计组，对2022年度区本级预算执行情况进行审计。\n2022年，一般公共预算收入预算数为15.39亿元。\n"
)
TITLE = "关于2022年度区本级预算执行和其他财政收支的审计报告"


@pytest.mark.parametrize("bullet", ["", "• ", "  • ", "· "])
def test_the_title_below_a_portals_data_is_found_and_so_is_whose_it_is(bullet: str) -> None:
    data = (
        "微信",
        "繁体字",
        "索引号：j602402-2023-0165 主题分类：综合政务",
        "发布机构：临澜区审计局 生成日期：2023-11-08 15:29",
        "文件编号： 有效性：有效",
        "公开范围：面向全社会 公开方式：主动公开",
        "分享到：",
    )
    card = report_from_text("".join(f"{bullet}{line}\n" for line in data) + f"{TITLE}\n浏览量：\n\n{BODY}").card
    assert (card.title, card.place, card.issuer) == (TITLE, "临澜区", "临澜区审计局")


def test_the_day_of_the_congress_goes_before_the_minute_at_which_a_page_was_printed() -> None:
    text = (
        "2019年云岫县人民政府工作报告\n公文网 2021-07-27 17:30:25 政府报告\n"
        "2019年云岫县人民政府工作报告——在云岫县第十七届人民代表大会第四次会议上县长某某（2020年1月8日）各位代表：现在，请予审议。"
        "2019年工作回顾2019年，是极不平凡的一年。预计生产总值增长7.8%。\n"
    )
    card = report_from_text(text).card
    assert (card.date, card.period) == ("2020-01-08", "2019")


def test_a_page_that_prints_no_other_day_gives_its_own() -> None:
    text = "云岫县财政局工作总结\n来源：云岫县财政局 发布时间：2021-12-27 17:30\n今年以来，全县收入完成3亿元。\n"
    assert report_from_text(text).card.date == "2021-12-27"
