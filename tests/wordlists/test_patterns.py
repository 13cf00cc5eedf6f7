"""Expressions that are sorted by their first character find what they find in their order, only faster."""

import re
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fiscal_desk.figures.doubt import naming
from fiscal_desk.figures.frames import scopes, thread
from fiscal_desk.figures.frames.stance_words import stance_words
from fiscal_desk.figures.frames.years.parts import part_told
from fiscal_desk.figures.mentions import clauses, signs, surroundings
from fiscal_desk.figures.numbers.normalising import level_line
from fiscal_desk.figures.numbers.patterns import names
from fiscal_desk.figures.numbers.words import any_of, lexicon
from fiscal_desk.figures.sentences import arrivals, own_budgets, subjects
from fiscal_desk.figures.sentences.label_words import label_words
from fiscal_desk.figures.sentences.levels import known
from fiscal_desk.figures.sentences.measuring.grammar import grammar_of_measures as _grammar
from fiscal_desk.wordlists.beginnings import beginnings, needed, needed_words
from fiscal_desk.wordlists.entries import Rule
from fiscal_desk.wordlists.files import SHAPES, tables, wordlist
from fiscal_desk.wordlists.naming import FrameWords, NamingWords, SubjectWords
from fiscal_desk.wordlists.patterns import (
    AnyOf,
    by_first,
    may_begin,
    may_begin_with,
    may_end,
    may_hold,
    one_of,
    quickly,
    run_of,
    sign_of,
)


def lists(value: Any) -> Iterator[list[str]]:
    if isinstance(value, dict):
        for each in value.values():
            yield from lists(each)
    elif isinstance(value, list) and value and all(isinstance(each, str) for each in value):
        yield value


def is_expression(word: str) -> bool:
    try:
        re.compile(word)
    except re.error:
        return False
    return True


LISTS = [
    found
    for name in SHAPES
    for found in lists(tables(name))
    if all(map(is_expression, found)) and all(map(beginnings, found))
]


@given(st.data())
def test_words_sorted_by_their_first_character_find_what_they_found_in_their_order(data: st.DataObject) -> None:
    words = data.draw(st.sampled_from(LISTS))
    characters = "".join(sorted({*"".join(words), *"的年3，"}))
    pieces = st.one_of(st.sampled_from(words), st.text(characters, max_size=6))
    text = "".join(data.draw(st.lists(pieces, max_size=6)))
    plain = re.compile(f"(?:{'|'.join(words)})")
    assert [match.span() for match in re.finditer(one_of(words), text)] == [m.span() for m in plain.finditer(text)]
    last = re.search(f"(?:{plain.pattern})+$", text)
    found = re.search(f"{run_of(words)}$", text)
    assert (found and found.span()) == (last and last.span())


@pytest.mark.parametrize(
    ("expression", "begun"),
    [
        ("甲乙", [("甲", "乙")]),
        ("[甲丙]?乙", [("甲", "乙"), ("丙", "乙"), ("乙", "")]),
        ("(?:甲|丙丁)乙|戊", [("甲", "乙"), ("丙", "丁乙"), ("戊", "")]),
        ("(?<!丁)甲乙", [("甲", "(?<!(?:丁)甲)乙")]),
        ("甲{3}乙", [("甲", "甲{2}乙")]),
        ("甲{1,3}乙", [("甲", "甲{0,2}乙")]),
        ("甲*乙", [("甲", "甲*乙"), ("乙", "")]),
        (r"\ 甲", [(r"\ ", "甲")]),
        (r"[丙\u3000]甲", [("丙", "甲"), ("\u3000", "甲")]),
    ],
)
def test_an_expression_is_taken_apart_behind_its_first_character(expression: str, begun: list[tuple[str, str]]) -> None:
    assert beginnings(expression) == begun


@pytest.mark.parametrize(
    "expression",
    ["", "甲*", "甲{0,2}乙", "[^甲]乙", ".乙", "(?=甲)甲", "(甲)乙", "(?P<name>甲)", "甲??乙", "甲|", "(?:甲*)*乙"],
)
def test_what_begins_with_no_certain_character_is_left_as_it_is(expression: str) -> None:
    assert beginnings(expression) is None
    assert one_of([expression, "丙"]) == f"(?:{expression}|丙)"


def test_a_look_behind_before_words_is_asked_behind_their_first_character() -> None:
    expression = one_of(["支出", "收入"], "(?<=财政)")
    assert re.search(expression, "收入、财政收入") is not None
    assert re.search(expression, "收入") is None


@pytest.mark.parametrize(
    "expression",
    [
        r"(?P<year>\d{4}) ?年|(?<!上)(?P<half>[上下]半年)",
        "(?:自|从)?(?P<from>甲)乙|丙*丁$",
        "(?!甲)[一-鿿]{1,3}?县",
        "(?P<a>甲)|[^乙]丙",
    ],
)
@given(text=st.text("2０年上下半自从甲乙丙丁县 ", max_size=12))
def test_an_expression_that_says_in_front_what_it_begins_with_finds_the_same(expression: str, text: str) -> None:
    plain = [(match.span(), match.groupdict()) for match in re.finditer(expression, text)]
    assert [(match.span(), match.groupdict()) for match in re.finditer(quickly(expression), text)] == plain


def test_what_may_begin_is_told_by_characters_where_these_are_known() -> None:
    assert may_begin("甲乙|丙", "[丁戊]?己") == "(?=[丁丙己戊甲])"
    assert may_begin(".乙", "甲") == "(?=[甲]|.乙)"
    assert may_begin(".乙") == "(?=.乙)"


def test_characters_that_an_expression_begins_with_are_told_or_refused() -> None:
    assert may_begin_with("甲|[乙丙]丁|(?<!戊)己") == {"甲", "乙", "丙", "己"}
    with pytest.raises(ValueError, match="any character"):
        may_begin_with("甲|.乙")


def test_a_rule_repeats_its_words_and_not_what_stands_before_them() -> None:
    marks = Rule(words=("甲、", "其中："), before="^", after="+")
    assert marks.regex.sub("", "甲、其中：事业收入") == "事业收入"


@given(data=st.data())
def test_whether_a_word_stands_in_a_text_is_told_however_words_begin(data: st.DataObject) -> None:
    words = [*data.draw(st.sampled_from(LISTS)), "[^，。]{0,4}委员会批准的?(?!调整)", ".{2}法案|预案"]
    characters = "".join(sorted({*"".join(words), *"的年3，"}))
    pieces = st.one_of(st.sampled_from([*words, "委员会批准", "本法案"]), st.text(characters, max_size=6))
    text = "".join(data.draw(st.lists(pieces, max_size=4)))
    assert AnyOf(words).is_in(text) == any(re.search(word, text) for word in words)


@pytest.mark.parametrize(
    ("expression", "characters"),
    [
        ("甲乙?", "甲"),
        ("甲乙?丙", "丙"),
        ("甲{2}乙*[丙丁]戊", "戊"),
        ("甲{0,2}[乙丙]+?丁{,3}", "乙丙"),
        ("(?:甲|乙)丙", "丙"),
        ("[甲乙丙](?:甲子|丁丑)?(?:乙丑|丙|(?P<four>丁卯))", "丑丙卯"),
        ("甲|乙", "甲乙"),
        ("甲|乙?", ""),
        ("(?:甲|乙?)丙?", ""),
        ("(?:甲|.)", ""),
        ("(?<!甲)[^乙]{0,9}丙(?=丁)", "丙"),
        (r"(甲)\1?", "甲"),
        (r"甲[\d]|\(乙?\)", "甲)"),
        ("(?i:a)", ""),
        ("", ""),
    ],
)
def test_no_text_is_passed_that_has_what_an_expression_needs(expression: str, characters: str) -> None:
    assert needed(expression) == frozenset(characters)


@pytest.mark.parametrize(
    ("expression", "words"),
    [
        ("甲乙?", ["甲"]),
        ("甲乙?丙丁", ["丙丁"]),
        ("甲乙丙{2}丁", ["甲乙"]),
        ("(?:甲乙|丙).*", ["丙", "甲乙"]),
        ("甲(?!丙)乙", ["甲乙"]),
        ("[甲乙]丙.丁", ["丁"]),
        ("(?:甲乙|丙丁)戊", ["丙丁", "甲乙"]),
        ("甲乙|丙?", []),
        ("[^甲]{2}", []),
    ],
)
def test_words_without_which_nothing_matches_are_as_long_as_can_be(expression: str, words: list[str]) -> None:
    assert sorted(needed_words(expression)) == words


@pytest.mark.parametrize(
    ("expressions", "sign"),
    [(["甲乙?丙丁"], "丙丁"), (["甲[乙丙]"], "甲"), (["甲", "乙"], ""), (["甲?"], ""), ([], "")],
)
def test_a_sign_stands_in_all_that_matches(expressions: list[str], sign: str) -> None:
    assert sign_of(*expressions) == sign


@given(data=st.data())
def test_what_matches_an_expression_holds_a_word_that_it_needs(data: st.DataObject) -> None:
    expression = data.draw(st.sampled_from([word for each in LISTS for word in each]))
    text = data.draw(st.from_regex(expression))
    words = needed_words(expression)
    assert re.search(expression, text) is None or not words or any(word in text for word in words)


@given(data=st.data())
def test_a_text_that_holds_a_word_is_never_taken_for_one_that_cannot(data: st.DataObject) -> None:
    word = data.draw(st.sampled_from([word for each in LISTS for word in each]))
    assert is_found_where_it_may_be(word, data.draw(st.from_regex(word)))


def is_found_where_it_may_be(word: str, text: str) -> bool:
    return re.search(word, text) is None or may_hold(word).search(text) is not None


def test_what_a_word_may_end_with_is_its_last_character_or_any_of_an_expression() -> None:
    assert may_end("：", ["甲乙", "丙"], ["全[市县]"], ["丁$"]) == frozenset("：乙丙全[市县]丁$")
    assert may_end(["(?<=戊|己)庚[辛壬](?!癸)"]) == frozenset("庚[辛壬]")


#: Each way to tell quickly that a text does not end with a word, and the expression that is not searched for then.
ENDS = {
    "tails": (label_words().tail_ends, label_words().tails),
    "joints": (label_words().joint_ends, label_words().joints),
    "verbs": (label_words().verb_ends, label_words().ends_with_verb),
    "places": (known._ends_of_places(), known._alone()),
    "bounds": (surroundings._ends_of_bounds(), surroundings._before_bounds()),
    "signs": (signs.ends_of_signs(), signs._patterns()[0]),
    "budgets that were adjusted": (own_budgets.ends_of_adjusted(), own_budgets._adjusted()),
    "moves": (arrivals._ends_of_moves(), arrivals._moving()[1]),
    "what is told": (naming._ends_of_told(), naming._told_at_end()),
    "totals": (arrivals.ends_of_arrivals(), arrivals._words()[0]),
    "changes": (_grammar().change_ends, _grammar().change),
    "levels of a change": (_grammar().to_ends, _grammar().to),
    "completions": (_grammar().completion_ends, _grammar().completion),
    "speeds": (_grammar().speed_ends, _grammar().speed),
    "kinds of nouns": (label_words().noun_ends, label_words().noun_suffix),
    "bare labels": (label_words().bare_end, label_words().bare),
    "what is said within": (label_words().ends_within, wordlist(NamingWords).within.regex),
    "tasks": (stance_words().ends_of_tasks, stance_words().task),
    "budgets": (subjects._ends_of_budgets(), wordlist(SubjectWords).budget.regex),
}
#: The same for how a text begins.
BEGINNINGS = {
    "circumstances": (wordlist(NamingWords).circumstance.begins, wordlist(NamingWords).circumstance.regex),
    "reckonings": (label_words().begins_reckoning, wordlist(NamingWords).reckoned.regex),
    "parts": thread._parts(),
    "what is undivided": scopes.undivided_words(),
    "joined numbers": clauses._joined(),
    "moves": (arrivals._begins_of_moves(), arrivals._moving()[0]),
    "budgets and accounts": own_budgets._bare()[::2],
    "bounds": surroundings._after_bounds(),
    "names": (names().after_begins, names().after),
}
EVERY_LIST = sorted({word for name in SHAPES for found in lists(tables(name)) for word in found if word})


@pytest.mark.parametrize("kind", ENDS)
def test_no_text_that_ends_with_a_word_is_taken_for_one_that_cannot(kind: str) -> None:
    ends, expression = ENDS[kind]
    said = [f"财政{before}{word}" for before in ("收入", "支出项目", "") for word in EVERY_LIST]
    missed = [text for text in said if _ends_with(expression, text) and text[-1] not in ends]
    assert missed == []
    assert any(_ends_with(expression, text) for text in (*said, *EVERY_LIST))


@pytest.mark.parametrize("kind", BEGINNINGS)
def test_no_text_that_begins_with_a_word_is_taken_for_one_that_cannot(kind: str) -> None:
    begins, expression = BEGINNINGS[kind]
    said = [
        f"{before}{word}{behind}" for before in ("", "的", "，") for word in EVERY_LIST for behind in ("", "3元", "下")
    ]
    found = [text for text in said if expression.match(text)]
    assert [text for text in found if text[0] not in begins] == []
    assert found or expression.match("按常住人口计算的收入")


@given(text=st.text("".join(sorted({*"".join(EVERY_LIST), *"0123456789，、。 "})), max_size=12))
def test_no_words_with_a_time_or_a_scope_are_taken_for_some_without(text: str) -> None:
    peeled, found = surroundings.peel(text), surroundings.time_and_scope(text)
    assert found.scope == peeled.scope
    assert (found.time and found.time.span()) == (peeled.time and peeled.time.span())
    if peeled.time or peeled.scope or part_told(text):
        assert surroundings.times_and_scopes(text, 0, len(text))


@pytest.mark.parametrize("name", ["全市", "各县区", "澄溪县", "青石经开区本级", "乌湖镇", "石桥街道", "今年", "1-6月"])
def test_where_a_time_or_a_scope_may_stand_all_are_that_are_peeled_off(name: str) -> None:
    words = lexicon("scopes")
    said = [f"{name}{behind}3亿元" for behind in (*words["named_heads"], *words["heads"])]
    found = [text for text in said if (peeled := surroundings.peel(text)).time or peeled.scope]
    assert found
    assert [text for text in found if not surroundings.times_and_scopes(text, 0, len(text))] == []


@given(text=st.text("".join(sorted({*"".join(EVERY_LIST), *"0123456789，、。 "})), max_size=12))
def test_where_a_stance_may_be_told_all_words_are_that_tell_one(text: str) -> None:
    told = stance_words().told
    assert told.may_stand(text, 0, len(text)) or not told.is_in(text)


def _ends_with(expression: re.Pattern[str], text: str) -> bool:
    """Whether an expression finds something that ends with the text."""
    return any(match.end() == len(text) > match.start() for match in expression.finditer(text))


def test_what_is_peeled_off_by_its_first_character_is_what_is_peeled_off_at_all() -> None:
    whole = any_of(lexicon("labels")["adverbs"])
    said = [f"{words}预算收入" for words in (*lexicon("labels")["adverbs"], *lexicon("scopes")["plain"])]
    parted = by_first(whole)
    found = {text: match.end() for text in said if (match := re.match(whole, text))}
    assert len(found) > len(said) / 2
    by_parts = {text: re.match(parted[text[0]], text) for text in said if text[0] in parted}
    assert {text: match.end() for text, match in by_parts.items() if match} == found


@pytest.mark.parametrize(
    "words",
    ["全市", "各县区", "预计", "2024年", "1-6月", "去年", "（一）", "1.", "①", "【县级】", "●", "、", "“十四五”期间"],
)
def test_times_scopes_marks_and_adverbs_are_peeled_off(words: str) -> None:
    said = level_line(f"{words}财政预算收入")
    assert surroundings.peel(said).start == len(said) - len("财政预算收入")


@pytest.mark.parametrize(
    "name",
    ["澄溪县", "澄溪县本级", "青石经开区", "青石经开区本级", "临澜市本级", "临澜市本级财政", "乌湖镇", "石桥街道"],
)
def test_no_text_that_names_a_district_with_its_accounts_is_taken_for_one_that_cannot(name: str) -> None:
    words = lexicon("scopes")
    said = [f"{name}{behind}3亿元" for behind in (*words["named_heads"], *words["heads"])]
    district, ends = surroundings._district()
    found = [text for text in said if district.match(text)]
    assert found
    assert [text for text in found if ends.search(text) is None] == []


def test_no_clause_that_says_who_reports_is_taken_for_one_that_cannot() -> None:
    rule = wordlist(FrameWords).reports
    said = [f"记者{word}" for word in (*rule.words, "据市统计局介绍", "据财政部门通报")]
    found = [text for text in said if rule.regex.search(text)]
    assert found
    assert [text for text in found if text[-1] not in thread._ends_of_reports()] == []
