"""Runs one peer of the reading benchmark, in the peers' own environment: `reading_peers.py NAME`.

Takes lines of JSON: first the texts, answered with `ready` after a warm-up; then `go`, answered with the seconds of one
reading of all texts. Standard library and the peer only; the project's packages are not here.
"""

import importlib
import json
import os
import re
import sys
import time
from collections.abc import Callable

_SENTENCE = re.compile(r"[^。；;！!\n]+")
_AMOUNT = re.compile(r"\d[\d,]*(?:\.\d+)?(?:万亿|[万亿千百])?")


def duckling_numbers() -> Callable[[str], object]:
    """Facebook's Duckling at its fastest: numbers alone."""
    return _duckling("number")


def duckling_amounts() -> Callable[[str], object]:
    """Facebook's Duckling with all kinds of amounts that it knows."""
    return _duckling("number", "amount-of-money", "quantity", "distance", "volume")


def _duckling(*kinds: str) -> Callable[[str], object]:
    # Sentence by sentence: its time grows faster than the text otherwise.
    library = importlib.import_module("duckling")
    zones = library.load_time_zones("/usr/share/zoneinfo")
    reference = library.parse_ref_time(zones, "Asia/Shanghai", int(time.time()))
    locale = library.parse_locale("ZH_CN", library.default_locale_lang(library.parse_lang("ZH")))
    context = library.Context(reference, locale)
    dimensions = library.parse_dimensions(list(kinds))
    return lambda text: [library.parse(part, context, dimensions, False) for part in _SENTENCE.findall(text)]


def jionlp() -> Callable[[str], object]:
    """JioNLP's extraction of money (it has none for other amounts)."""
    library = importlib.import_module("jionlp")
    return lambda text: library.ner.extract_money(text)


def cn2an() -> Callable[[str], object]:
    """cn2an on what a regular expression found; it finds nothing by itself."""
    library = importlib.import_module("cn2an")

    def read(text: str) -> list[object]:
        found = []
        for match in _AMOUNT.finditer(text):
            try:
                found.append(library.cn2an(match.group().replace(",", ""), "smart"))
            except ValueError:
                found.append(None)
        return found

    return read


def recognizers() -> Callable[[str], object]:
    """Microsoft's recognizers: numbers, percentages and currency."""
    culture = importlib.import_module("recognizers_text").Culture.Chinese
    numbers = importlib.import_module("recognizers_number")
    units = importlib.import_module("recognizers_number_with_unit")
    return lambda text: [
        (
            numbers.recognize_number(part, culture),
            numbers.recognize_percentage(part, culture),
            units.recognize_currency(part, culture),
        )
        for part in text.splitlines()
    ]


def jieba() -> Callable[[str], object]:
    """jieba's tagger, with the words tagged as numbers."""
    tagger = importlib.import_module("jieba.posseg")
    return lambda text: [word.word for word in tagger.cut(text) if word.flag == "m"]


def wetext() -> Callable[[str], object]:
    """wetext's normaliser, sentence by sentence: it rewrites numbers and so finds them."""
    normalizer = importlib.import_module("wetext").Normalizer(lang="zh", operator="tn")
    return lambda text: [normalizer.normalize(part) for part in _SENTENCE.findall(text)]


PEERS = {
    made.__name__: made for made in (duckling_numbers, duckling_amounts, jionlp, cn2an, recognizers, jieba, wetext)
}


def main(name: str) -> None:
    """Answer one line of JSON for each line that comes in, until there are no more."""
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)  # what a library prints must not end up among the answers
    texts: list[str] = []
    read: Callable[[str], object] | None = None
    for line in sys.stdin:
        message = json.loads(line)
        try:
            if read is None:
                texts = message["texts"]
                read = PEERS[name]()
                read(texts[0][:500])
                answer: dict[str, object] = {"ready": 1}
            else:
                started = time.perf_counter()
                for text in texts:
                    read(text)
                answer = {"seconds": time.perf_counter() - started}
        except Exception as error:  # a peer may fail in any way; the benchmark says so and goes on
            answer = {"problem": f"{type(error).__name__}: {error}"}
        print(json.dumps(answer), file=answers, flush=True)


if __name__ == "__main__":
    main(sys.argv[1])
