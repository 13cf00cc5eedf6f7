"""Real reports of two places, and of one place's years: nothing of another identity in a cell or a pair."""

import re
from collections.abc import Sequence
from pathlib import Path

import pytest

from fiscal_desk.catalogue.catalogue import Catalogue
from fiscal_desk.comparison.comparing import compare, facts_by_member
from fiscal_desk.comparison.facts.facts import Identity
from fiscal_desk.comparison.model import Compared, Comparison, Member, Obstacle, Verdict
from fiscal_desk.figures.extraction import extract
from fiscal_desk.figures.model import Stance
from fiscal_desk.report.opening import open_report

PAIRS = [
    ("originals/chengde_budget_report_2025.docx", "reports/suzhou-budget-summary-2025.txt"),
    ("reports/shangcheng-finance-2023.txt", "reports/shangcheng-government-2024.txt"),
    ("originals/fujian_government_2025.docx", "reports/fujian-government-2026.txt"),
    ("originals/guangdong_government_2025.docx", "reports/guangdong-government-2026.txt"),
]

#: What a clerk passes over in a name.
DECORATION = re.compile(r"^(?:全[省市区县]|累计|全年)+|[“”]")


def laid(shared: Path, names: Sequence[str], catalogue: Catalogue) -> tuple[Comparison, dict[Member, Identity]]:
    """Return the comparison of real reports and what each figure is about; skips where one is missing."""
    paths = [shared / name for name in names]
    if missing := [path.name for path in paths if not path.exists()]:
        pytest.skip(f"no {missing[0]} beside the project")
    reports = [open_report(path) for path in paths]
    items = [Compared(report, extract(report, catalogue)) for report in reports]
    facts = facts_by_member(items, catalogue)
    return compare(items, catalogue), {member: fact.identity for member, fact in facts.items()}


@pytest.mark.parametrize("names", PAIRS)
def test_one_cell_holds_one_identity(shared: Path, names: Sequence[str], catalogue: Catalogue) -> None:
    comparison, identities = laid(shared, names, catalogue)
    for row in comparison.rows:
        for report, cell in enumerate(row.cells):
            assert len({identities[report, figure.id] for figure in cell}) <= 1, row.id


@pytest.mark.parametrize("names", PAIRS)
def test_one_row_holds_one_scope_ledger_and_side(shared: Path, names: Sequence[str], catalogue: Catalogue) -> None:
    comparison, identities = laid(shared, names, catalogue)
    for row in comparison.rows:
        stated = [identities[n, figure.id].key for n, cell in enumerate(row.cells) for figure in cell]
        about = {(key.scope, key.ledger, key.side, key.period, key.measure, key.stance) for key in stated}
        assert len(about) == 1, row.id


@pytest.mark.parametrize("names", PAIRS)
def test_a_pair_of_two_identities_is_never_judged(shared: Path, names: Sequence[str], catalogue: Catalogue) -> None:
    comparison, identities = laid(shared, names, catalogue)
    for pair in comparison.pairs:
        a, b = identities[pair.a_report, pair.a.id], identities[pair.b_report, pair.b.id]
        if a._replace(key=a.key._replace(concept="")) != b._replace(key=b.key._replace(concept="")):
            assert pair.verdict is Verdict.INCOMPARABLE, pair.reason
            assert pair.obstacle is not None, pair.reason


@pytest.mark.parametrize("names", [*PAIRS, ("reports/guizhou-review-2025.txt", "reports/guizhou-five-years-2025.txt")])
def test_equal_names_of_one_period_and_scope_stand_in_one_row(
    shared: Path, names: Sequence[str], catalogue: Catalogue
) -> None:
    comparison, identities = laid(shared, names, catalogue)
    row_of = {
        (report, figure.id): row.id
        for row in comparison.rows
        for cells in (row.cells, row.rounded)
        for report, cell in enumerate(cells)
        for figure in cell
    }
    stated: list[dict[tuple[object, ...], str]] = []
    for report, item in enumerate(comparison.items):
        told: dict[tuple[object, ...], str] = {}
        for figure in item.reading.figures:
            key = identities[report, figure.id].key
            if (report, figure.id) in row_of and key.stance is not Stance.RULE:
                name = DECORATION.sub("", figure.indicator)
                told[name, key.dimension, key.measure, key.stance, key.strive, key.period, key.scope] = figure.id
        stated.append(told)
    first, second = stated
    apart = [
        (key[0], key[5])
        for key in first.keys() & second.keys()
        if identities[0, first[key]].key.ledger == identities[1, second[key]].key.ledger
        and row_of[0, first[key]].split("|")[0] != row_of[1, second[key]].split("|")[0]
    ]
    assert apart == []


def test_years_of_a_province_are_a_trend(shared: Path, catalogue: Catalogue) -> None:
    comparison, _ = laid(shared, PAIRS[2], catalogue)
    trend = {pair.a.indicator for pair in comparison.pairs if pair.obstacle is Obstacle.YEAR}
    assert {"地区生产总值", "数字经济增加值", "省重点项目", "固定资产投资"} <= trend
