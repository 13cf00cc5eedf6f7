"""A label must lead to its own indicator or to none; a wrong one puts two different numbers side by side."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fiscal_desk.catalogue.catalogue import Catalogue
from fiscal_desk.catalogue.loading import load_catalogue
from tests.counting import calls_during


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return load_catalogue()


@pytest.mark.parametrize(
    ("label", "expected"),
    [
        ("一般公共预算收入", "gpb_rev"),
        ("全市一般公共预算收入", "gpb_rev"),
        ("市本级一般公共预算收入累计完成", "gpb_rev"),
        ("2023年全区完成一般公共预算收入", "gpb_rev"),
        ("地方一般公共预算收入", "gpb_rev"),
        ("一般公共收入", "gpb_rev"),
        ("市级一般公共支出", "gpb_exp"),
        ("市级一般公共收入预算总计", "rev_grand"),
        ("市级一般公共支出预算总计", "exp_grand"),
        ("一般公共预算收入增速", "gpb_rev"),
        ("税收收入全年预算任务", "tax_rev"),
        ("一般公共预算教育支出", "exp_edu"),
        ("国有资源(资产)有偿使用收入", "nt_asset"),
        ("国有资源（资产）有偿使用收入", "nt_asset"),
        ("“三公”经费", "sangong"),
        ("三公经费", "sangong"),
        ("ＧＤＰ", "gdp"),
        ("PM2.5 平均浓度", "pm25"),
        ("市控以上断面水质Ⅲ类以上比例", "water_city"),
        ("市控以上断面水质III类以上比例", "water_city"),
        ("全年累计兑现各级财政资金", "hui_qi_funds"),
        ("区属国企总资产", "soe_assets"),
        ("城镇新增就业人数", "job_new"),
        ("全市社保基金预算收入", "si_rev"),
        ("城乡居民基本医疗保险基金预算支出", "si_med_res_exp"),
        ("政府性基金国有土地使用权出让收入", "land_rev"),
        ("全市地方政府债务余额", "debt_bal"),
    ],
)
def test_a_label_in_a_reports_own_words_finds_its_indicator(catalogue: Catalogue, label: str, expected: str) -> None:
    assert catalogue.resolve(label) == expected


@pytest.mark.parametrize(
    ("label", "must_not_be"),
    [
        ("新增一般债券", "bond_refi_g"),
        ("一般公共预算收入总量", "gpb_rev"),
        ("一般公共预算支出总量", "gpb_exp"),
        ("民生支出", "gpb_exp"),
        ("一般性支出", "gpb_exp"),
        ("财政总收入", "gpb_rev"),
        ("专项债务限额", "debt_bal_s"),
        ("新增债务限额", "bond_new"),
        ("人均地区生产总值", "gdp"),
        ("城镇登记失业率", "unemp_survey"),
        ("农村居民人均可支配收入", "income_all"),
        ("税收收入占一般公共预算收入比重", "gpb_rev"),
        ("规模以上工业总产值", "va_industry_scale"),
    ],
)
def test_a_neighbouring_indicator_is_not_taken_for_it(catalogue: Catalogue, label: str, must_not_be: str) -> None:
    found = catalogue.resolve(label)
    assert found is not None
    assert found != must_not_be


@pytest.mark.parametrize(
    "label",
    [
        *("一般债券", "专项债券", "财政收入", "税收", "基金收入", "国有资本经营收入", "收入总量", "结转下年", "核减率"),
        *(
            "一般公共预算总收入",
            "涉及资金",
            "惠及群众",
            "政府性基金预算债务转贷收入等",
            "困难群众救助等资金",
            "",
            "全市",
        ),
        *("其他支出", "房地产税收", "教育", "一般公共预算", "收入"),
    ],
)
def test_a_label_that_could_mean_several_things_is_left_open(catalogue: Catalogue, label: str) -> None:
    assert catalogue.resolve(label) is None


def test_the_budget_settles_what_a_bare_balance_item_means(catalogue: Catalogue) -> None:
    assert catalogue.resolve("收入总量", "政府性基金预算") == "fund_rev_grand"
    assert catalogue.resolve("收入总量", "一般公共预算") == "rev_grand"
    assert catalogue.resolve("结转下年", "国有资本经营预算") == "soe_carry_out"
    assert catalogue.resolve("教育支出", "一般公共预算") == "exp_edu"
    assert catalogue.resolve("国有资本经营收入", "国有资本经营预算") == "soe_bud_rev"
    assert catalogue.resolve("国有资本经营收入", "一般公共预算") == "nt_soe"
    assert catalogue.resolve("基金收入", "社会保险基金预算") == "si_rev"
    assert catalogue.resolve("税收", "一般公共预算") is None
    assert catalogue.resolve("一般公共预算总收入", "一般公共预算") is None


def test_candidates_of_an_unclear_name_are_offered_to_the_user(catalogue: Catalogue) -> None:
    assert catalogue.candidates("财政收入") == ("gpb_rev", "fiscal_total_rev")
    assert catalogue.candidates("全市财政收入") == ("gpb_rev", "fiscal_total_rev")
    assert catalogue.candidates("税收收入") == ("tax_rev",)
    assert catalogue.candidates("韵味街巷") == ()


def test_every_name_leads_back_to_its_own_indicator(catalogue: Catalogue) -> None:
    for indicator in catalogue.indicators.values():
        for name in (indicator.name, *indicator.aliases, *indicator.short_names):
            assert catalogue.resolve(name) == indicator.id, name


def test_a_users_own_name_wins_and_leaves_the_shipped_catalogue_alone(catalogue: Catalogue) -> None:
    own = catalogue.with_aliases({"区库收入": "local_treasury", "财政收入": "gpb_rev"})
    assert own.resolve("全区区库收入") == "local_treasury"
    assert own.resolve("财政收入") == "gpb_rev"
    assert own.find_aliases("今年区库收入2亿元") == [(2, 6, "local_treasury")]
    assert catalogue.resolve("区库收入") is None
    assert own.with_aliases({"区级财力": "rev_grand"}).resolve("区库收入") == "local_treasury"
    with pytest.raises(KeyError):
        catalogue.with_aliases({"某收入": "no_such_indicator"})


@given(st.text(max_size=40))
def test_no_text_breaks_the_resolver_or_the_scanner(text: str) -> None:
    catalogue = load_catalogue()
    assert catalogue.resolve(text) is None or catalogue.resolve(text) in catalogue.indicators
    end_before = 0
    for start, end, identifier in catalogue.find_aliases(text):
        assert end_before <= start < end <= len(text)
        assert identifier in catalogue.indicators
        end_before = end


def test_the_longest_name_in_running_text_is_found_with_its_offsets(catalogue: Catalogue) -> None:
    text = "全市一般公共预算收入5亿元，“三公”经费降，ＰＭ２．５平均 浓度达标，税收优惠落实"
    found = [(text[start:end], identifier) for start, end, identifier in catalogue.find_aliases(text)]
    assert found == [
        ("一般公共预算收入", "gpb_rev"),
        ("三公”经费", "sangong"),
        ("ＰＭ２．５平均 浓度", "pm25"),
    ]


def test_a_name_is_not_read_across_a_line_end(catalogue: Catalogue) -> None:
    assert catalogue.find_aliases("完成税收\n收入情况") == []


def test_resolving_a_known_label_costs_next_to_nothing(catalogue: Catalogue) -> None:
    own = Catalogue(catalogue.indicators)
    first = calls_during(lambda: own.resolve("全市一般公共预算收入"))
    again = calls_during(lambda: own.resolve("全市一般公共预算收入"))
    assert again <= 3 < first


def test_ever_new_labels_do_not_fill_the_memory(catalogue: Catalogue) -> None:
    own = Catalogue(catalogue.indicators)
    for number in range(60_000):
        own.resolve(f"项目{number}")
    assert len(own._remembered) <= 50_000
