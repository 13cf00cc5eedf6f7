"""Where in the table and in the memo an indicator goes that the catalogue does not know."""

import re

from fiscal_desk.catalogue.model import Family

#: Tried in order: the first pattern found in a label decides.
_WORDS = (
    (
        Family.WORK,
        re.compile(r"绩效|采购|评审|核减|审减|送审|审定|监督|检查|审计|整改|盘活|资产|专班|党员|执法|办证|紧日子"),
    ),
    (Family.DEBT, re.compile(r"债务|债券|国债|专项债|化债|隐债|还本|付息|本息|再融资")),
    (Family.FUNDS, re.compile(r"政府性基金|国有资本经营|社会?保险?基金|土地出让")),
    (
        Family.ECONOMY,
        re.compile(
            r"增加值|生产总值|零售|投资|进出口|出口|外资|营收|营业收入|可支配收入|失业|就业|人口|贷款|存款|浓度"
        ),
    ),
    (Family.REVENUE, re.compile(r"税$|税收|非税|预算收入|财政收入|总收入|收入总[量计]|上级资金|转移支付|上级补助")),
    (Family.EXPENDITURE, re.compile(r"支出|补助|补贴|救助|民生|资金|经费|投入|拨付|津贴|奖补")),
)


def guessed_family(label: str) -> Family:
    """Return the section for a label outside the catalogue; what fits nowhere counts as economic and social."""
    return next((family for family, words in _WORDS if words.search(label)), Family.ECONOMY)
