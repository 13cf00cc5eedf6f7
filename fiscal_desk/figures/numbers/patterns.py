"""The one pattern that finds numbers in a text, and the patterns that tell names from figures.

Each way of writing a number is a branch with group names of its own. A run of digits or numerals is always taken from
its first character to its last, so that nothing is ever read from a number's tail.
"""

import re
from functools import cache

from fiscal_desk.figures.numbers.words import any_of, lexicon, units
from fiscal_desk.wordlists.files import wordlist
from fiscal_desk.wordlists.numbers import AmountWords
from fiscal_desk.wordlists.patterns import may_begin, may_begin_with, one_of, quickly

# Atomic and begun nowhere but at the first digit: a run of digits is looked at once, however long it is. A blank behind
# the decimal point is one only where a word stands before the number: `1. 3亿元` counts a list.
_AMOUNT = (
    r"(?<!\d)(?>\d{1,3}(?:[,，] ?\d{3})+(?!\d)(?:\.\d+)?"
    r"|(?<=[\u4e00-\u9fff])\d+\. \d+|\d+(?: ?\.\d+| \. \d+)?)"
)
# Most numbers are no part of a ratio: what a number is written with, to its end, and a colon tells them apart.
_UP_TO_COLON = "[\\d,，. ]++[:：∶]"
# 千 and 百 are multipliers only where they do not begin a unit (千米, 百分点).
_BELOW = "千(?![瓦米克伏赫卡])|百(?!分)"
_TIME = f"(?:[十万亿]|{_BELOW})"
# Python before 3.11.5 misreads a possessive repeat of a group with choices (gh-106052); an atomic group says the same.
_TIMES = f"(?>{_TIME}{{0,3}})"
_TO = r"(?:-{1,2}|~|至|到)"
_DIGIT = "零〇一二两三四五六七八九"
_NUMERAL = f"{_DIGIT}十百千万亿"
_HAN = f"(?>(?:[{_DIGIT}十万亿]|{_BELOW})+)(?:点[{_DIGIT}]++[万亿]*+)?"
#: 三、四亿元 is three or four; the 三、 at the beginning of a line counts a list.
_OR = (
    r"(?:(?<=[^\n 　第(])(?:一、(?=二)|[二两]、(?=三)|三、(?=四)|四、(?=五)|五、(?=六)"
    r"|六、(?=七)|七、(?=八)|八、(?=九))(?=.[十百千万亿]))?"
)
_CAPITAL = "零壹贰叁肆伍陆柒捌玖拾佰仟萬億万亿"
_NOT_INSIDE = rf"(?<![{_NUMERAL}\d])(?<!\d\.)"
_MASKED_UNITS = ["money", "count", "area", "length", "mass", "percent", "point"]
_MORE = "[余多几来]?"
#: What goes on below 万 or 亿: 3亿3千万, 25万6千, 3万4000, and 3万5元, which nobody can be sure of. 390万65岁 are two.
_TAIL = (
    rf"(?:(?<=[十百千万亿])零?\d{{1,8}}+(?![.\d]|,\d)"
    rf"(?: ?(?>{_TIME}{{1,3}})|(?<=[万亿百千零]\d\d\d\d)|(?<=亿\d{{8}})|(?<=零\d)|(?<=零\d\d)|(?<=零\d\d\d)"
    r"|(?= ?[元人户家亩吨个件])))*"
)
#: A note's number printed small behind the digits (456²亿元) is no part of them.
_NOTE = "[⁰¹²³⁴-⁹]*"


@cache
def numbers() -> re.Pattern[str]:
    """Return the pattern; it matches plain digits too, which are no figures but must be passed over as a whole.

    It begins with all characters that a number can begin with, so that most of a text is passed at once, and so do
    the branches of digits and those of numerals.
    """
    known = units()
    every = quickly(any_of(_guarded(word) for word in known))
    # 统一, 一条新路: most numerals have no unit, nothing that goes on with a number, and are passed without a match.
    lone = rf"(?>(?:[{_DIGIT}十]|{_BELOW})+)(?![{_NUMERAL}\d点、余多几来至到~-]|{may_begin(every)})"
    maskable = any_of(unit.word for unit in known.values() if unit.dimension in _MASKED_UNITS)
    fraction = rf"[{_NUMERAL}]++(?:点[{_DIGIT}]++)?|\d++(?:\.\d++)?"
    vague = lexicon("names")["vague"]
    folded = one_of(vague["folded"])
    return re.compile(
        rf"(?=[\d*{_NUMERAL}{_CAPITAL}数好几上翻])(?:"
        rf"(?=\d)(?:(?={_UP_TO_COLON})(?<![\d.])(?P<ratio_a>{_AMOUNT}) ?[:：∶] ?(?P<ratio_b>{_AMOUNT})"
        rf"(?P<ratio_more>(?>(?: ?[:：∶] ?{_AMOUNT})*))"
        rf"(?! ?(?:{_TIME}|{every}|\d))"
        r"|(?<![\d./])(?P<part>\d{1,3})/(?P<whole>\d{1,4})(?![\d/.年月日%])"
        rf"|(?<!\d\.)(?P<number>{_AMOUNT})(?P<note>{_NOTE}) ?(?P<times>{_TIMES})"
        rf"(?P<tail>{_TAIL})(?P<more>{_MORE})(?P<times2>{_TIMES})"
        rf"(?: ?(?P<unit>{every})|)(?:(?P<to> ?{_TO} ?)(?P<high>{_AMOUNT}) ?(?P<high_times>{_TIMES})"
        rf"(?P<high_tail>{_TAIL})(?P<high_more>{_MORE})"
        rf"(?P<high_times2>{_TIMES})(?: ?(?P<high_unit>{every})|))?)"
        rf"|(?<!\*)\*++ ?(?P<mask_times>{_TIMES})(?P<mask_unit>{maskable})"
        rf"|(?=[{_NUMERAL}{_CAPITAL}])(?:{_NOT_INSIDE}(?P<lower>[{_NUMERAL}]{{1,3}}+)分之(?P<upper>{fraction})(?P<upper_more>{_MORE})"
        rf"(?:(?:至|到|[-~])(?:(?P=lower)分之)?(?P<upper_high>{fraction}))?"
        rf"|(?<![{_CAPITAL}\d])(?=[零万亿]*+[壹贰叁肆伍陆柒捌玖拾佰仟萬億])(?P<capital>[{_CAPITAL}]{{2,40}}+)(?P<capital_unit>[圆元])(?:[整正])?"
        rf"(?P<capital_rest>(?:[{_CAPITAL}]角)?(?:[{_CAPITAL}]分)?)"
        rf"|{_NOT_INSIDE}(?<!\d,)(?!{lone})(?P<chinese>{_OR}{_HAN})(?:(?:至|到|-{{1,2}}|~)(?P<chinese_high>{_HAN}))?(?P<chinese_more>{_MORE})"
        rf"(?P<chinese_times>{_TIMES})(?P<chinese_unit>{every}|))"
        rf"|(?:(?<![{vague['not_after_several']}])(?P<several>数|好几|几)|(?<![{vague['not_after_up']}])(?P<up>上))"
        rf"(?P<vague_times>(?:[十百千]|[万亿]){{1,4}}+)(?P<vague_more>{_MORE})(?P<vague_unit>{every}|)"
        rf"|翻了?(?P<folds>[一两二三四五\d]?)番(?!{folded}))"
    )


def _guarded(word: str) -> str:
    """Say that a unit of Latin letters ends where the letters end: 5 m is no 5 mm, and 3 t no 3 tonnes."""
    return f"{word}(?![A-Za-z])" if word[-1].isascii() and word[-1].isalpha() else word


class Names:
    """The compiled patterns of resources/lexicon/names.toml."""

    def __init__(self) -> None:
        names = lexicon("names")
        self.before = re.compile(one_of(names["before"]) + "$")
        self.before_amount = re.compile(one_of(names["before_amount"]) + "$")
        self.after = re.compile(one_of(names["after"]))
        self.after_begins = may_begin_with(self.after.pattern)
        self.unit_after = {unit: re.compile(pattern) for unit, pattern in names["unit_after"].items()}
        self.unit_before = {unit: re.compile(pattern) for unit, pattern in names["unit_before"].items()}
        follow = wordlist(AmountWords).points_follow
        self.points, self.points_follow = follow.words[0], follow.regex
        self.begins_points = frozenset(self.points[:size] for size in range(1, len(self.points) + 1))
        self.quoted_units = frozenset(names["quoted_name_units"])
        self.chinese_units = frozenset(names["chinese"]["units"])
        self.chinese_after = re.compile(one_of(names["chinese"]["after"]))
        self.chinese_before = re.compile(one_of(names["chinese"]["before"]) + "$")
        self.duration_before = re.compile(one_of(names["duration"]["before"]) + "$")
        self.duration_after = re.compile(one_of(names["duration"]["after"]))
        self.duration_bounded = frozenset(names["duration"]["bounded"])
        self.bounded = re.compile("(?:" + any_of(names["vague"]["bounded_by"]) + ")$")
        self.about_two = re.compile(one_of(names["vague"]["pairs"]))
        self.age_before = re.compile(any_of(lexicon("stances")["ages"]["measured"]))
        self.symbolic = re.compile(names["bare"]["unit_of_itself"])
        bare = names["bare"]
        self.bare_ends = re.compile("|".join([r"[，,。；;、：:)！\n]", *bare["alone"], "$"]))
        self.bare_not_before = re.compile(one_of(bare["not_followed_by"]))
        self.fraction_after = re.compile(one_of(names["fraction"]["not_followed_by"]))
        self.ratio_before = re.compile(names["ratio"]["before"])
        self.folds_after = re.compile(any_of(names["folds"]["not_followed_by"]))


@cache
def names() -> Names:
    """Return the patterns that tell names from figures."""
    return Names()
