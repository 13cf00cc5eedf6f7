"""Measures the reader on generated texts: `python -m tests.figures.grammar [--number N] [--kind K --show 5]`.

A line a kind: figures, share right in every field, each field, and of the sure figures the share that is right.
`--show` lists the first failures of the kinds asked for, `--sure` only those that the reader did not doubt, `--text`
the texts. `--record` writes down how many are wrong and called sure in the texts that the tests read: the most allowed.
"""

import argparse
import sys
from collections.abc import Sequence
from itertools import islice

from tests.accuracy.printing import score_table
from tests.accuracy.scoring import Score, added
from tests.figures.grammar.kinds import KINDS, texts
from tests.figures.grammar.known import NUMBER, record, sure_and_wrong
from tests.figures.grammar.measuring import besides_right, failures, judged


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the table, or what went wrong."""
    parser = argparse.ArgumentParser(prog="python -m tests.figures.grammar", description=__doc__)
    parser.add_argument("--kind", action="append", choices=sorted(KINDS), help="only this kind; may be given again")
    parser.add_argument("--number", type=int, default=40, help="texts a kind")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--show", type=int, default=0, metavar="N", help="list the first N failures of each kind")
    parser.add_argument("--sure", action="store_true", help="list only failures that the reader did not doubt")
    parser.add_argument("--text", type=int, default=0, metavar="N", help="print the first N texts of each kind")
    parser.add_argument("--record", action="store_true", help="write down what the tests allow")
    options = parser.parse_args(arguments)
    if options.record:
        record({kind: sure_and_wrong(added(map(judged, texts(kind, NUMBER)))) for kind in KINDS})
        return 0
    scores: dict[str, Score] = {}
    for kind in options.kind or KINDS:
        made = list(texts(kind, options.number, options.seed))
        for text in made[: options.text]:
            print(text.text)
        of_kind = [judged(text) for text in made]
        scores[kind] = added(of_kind)
        wrong = (
            line
            for text, one in zip(made, of_kind, strict=True)
            for line in failures(text, one, sure_only=options.sure)
        )
        for line in islice(wrong, options.show):
            print(f"{kind}: {line}")
    print(*score_table(scores), sep="\n")
    pairs = [pair for one in scores.values() for pair in one.pairs]
    print(f"preliminary and strive right: {sum(besides_right(*pair) for pair in pairs)} of {len(pairs)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
