"""
Learn the weights by which claims of product reviews are told.

    python training/train_claims.py en

The texts are invented and stand beside this script: one JSON object a line,
whose "title" and "parts" are pairs of a piece of text and its tags.
Pieces are cut, folded, marked and turned into features by the library itself,
so that learning and reading cannot drift apart.
"""

from __future__ import annotations

import argparse

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

import numpy as np

from learning import (
    FOLDS,
    NAMES,
    Vocabulary,
    kept_features,
    rows_of,
    show,
    weigh,
    words_in,
    write,
    written,
)
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import KFold

from review_policy.language import Language
from review_policy.phrases import Phrases, phrases_of
from review_policy.reading.charging import (
    ChargeModel,
    own_summary,
    summarise,
)
from review_policy.reading.claims import REVIEWS, Charge, Claim
from review_policy.reading.clauses import Clause
from review_policy.reading.reading import Readers
from review_policy.reading.review_reading import ReviewReading, marked
from review_policy.reading.weighing import (
    FINE_STEP,
    features,
    log_odds,
    meanings_of,
)


TAGS = {
    "product": Claim.PRODUCT,
    "order": Claim.ORDER,
    "price": Claim.PRICE,
    "reviews": Claim.REVIEWS,
    "insult": Claim.INSULT,
    "hate": Claim.HATE,
    "sexual": Claim.SEXUAL,
    "promo": Claim.PROMOTION,
    "conflict": Claim.INTEREST,
    "paid": Claim.REWARD,
    "medical": Claim.CURE,
    "mild": Claim.RELIEF,
    "illegal": Claim.CRIME,
    "filler": Claim.NONE,
}
STRENGTH = 1.0
"""Inverse regularisation of the weights of clauses."""

WHOLE_STRENGTH = 0.3
"""Inverse regularisation of the weights of whole reviews."""

VERDICT_STRENGTH = 0.1
"""Inverse regularisation of the verdicts over whole reviews."""

LEAST_STEPS = 2
"""How many steps a weight must have for its feature to be written."""

POSSIBLE = 0.25
"""From which chance on a charge is possible."""

LIKELY = dict.fromkeys(Charge, 0.6)
"""From which chance on a charge is likely; a wrong one is worse than none."""


def main() -> None:
    """
    Learn and write the weights of one language.
    """
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("language")
    language = Language.of(ask.parse_args().language)
    phrases = phrases_of(language)
    rows = [
        row
        for row in rows_of("reviews", language)
        if words_in("\n".join(joined(row)))
    ]
    learner = Learner(language, phrases, rows)
    weights, bias = learner.learn(range(len(rows)))
    own: dict[Charge, list[tuple[float, ...]]] = {
        charge: [()] * len(rows) for charge in REVIEWS.charges
    }
    shared: list[list[float]] = [[]] * len(rows)
    for known, held in KFold(FOLDS, shuffle=True, random_state=0).split(rows):
        model = ChargeModel(
            REVIEWS,
            learner.meanings,
            *learner.learn(known),
            (),
        )
        for at in held:
            strengths, text = model.weigh(learner.clauses[at])
            shared[at] = summarise(strengths)
            for lanes in REVIEWS.lanes:
                own[lanes.charge][at] = own_summary(lanes, strengths, text)
    verdicts = {}
    for charge in REVIEWS.charges:
        table = np.array(
            [
                (*mine, *rest)
                for mine, rest in zip(own[charge], shared, strict=True)
            ]
        )
        target = np.array([is_charged(row, charge) for row in rows])
        judge = LogisticRegression(C=VERDICT_STRENGTH, max_iter=5000)
        show(charge, judge, table[:, 1:], target)
        judge.fit(table[:, 1:], target)
        verdicts[charge.value] = (
            round(log_odds(POSSIBLE), 3),
            round(log_odds(LIKELY[charge]), 3),
            [
                round(float(weight), 3)
                for weight in (judge.intercept_[0], *judge.coef_[0])
            ],
        )
    name = f"{NAMES[language]}_claims"
    write(name, weights, bias, verdicts, len(rows))


def pieces(row: dict) -> Iterator[tuple[int, str, frozenset[Claim]]]:
    """
    List the pieces of a review: field, text and claims.
    """
    for at, name in enumerate(("title", "parts")):
        for text, tags in row[name]:
            yield at, text, frozenset(TAGS[tag] for tag in tags.split("+"))


def joined(row: dict) -> tuple[str, str]:
    """
    Give title and body.
    """
    title = "".join(text for text, _ in row["title"])
    return title, "".join(text for text, _ in row["parts"])


def claims_of(row: dict) -> frozenset[Claim]:
    """
    Gather what a review says.
    """
    return frozenset().union(*(claims for _, _, claims in pieces(row)))


def is_charged(row: dict, charge: Charge) -> bool:
    """
    Whether a review is to be charged.
    """
    said = claims_of(row)
    return REVIEWS.shown_by[charge] in said and said.isdisjoint(
        REVIEWS.foreign.get(charge, frozenset())
    )


class Learner:
    """
    What turns reviews into features, and features into weights.

    Features are drawn once, for all rows; what is learned from some of them
    is learned by their numbers.
    """

    def __init__(
        self, language: Language, phrases: Phrases, rows: list[dict]
    ) -> None:
        self._readers = Readers((language,))
        self._language = language
        self.meanings = meanings_of(phrases.meanings, phrases.review_meanings)
        self.clauses = [self._clauses_of(row) for row in rows]
        self._charged = [
            [is_charged(row, charge) for charge in REVIEWS.charges]
            for row in rows
        ]
        self._seen: list[Counter] = []
        self._claims: list[frozenset[Claim]] = []
        self._row: list[int] = []
        for at, row in enumerate(rows):
            parts = [
                (part, text, said, self._features(part, text))
                for part, text, said in pieces(row)
            ]
            for *_, said, found in parts:
                self._add(at, said, found)
            for one, two in pairwise(parts):
                # A clause that says two things is known too.
                if one[0] == two[0]:
                    both = self._features(one[0], one[1] + two[1])
                    self._add(at, one[2] | two[2], both)
        self._kept = kept_features(self._seen)

    def learn(self, known: Sequence[int]) -> tuple[str, tuple[float, ...]]:
        """
        Learn the weights of clauses, and of whole reviews, from some rows.
        """
        chosen = set(known)
        mine = [at for at, row in enumerate(self._row) if row in chosen]
        vocabulary = Vocabulary([self._seen[at] for at in mine], self._kept)
        texts = vocabulary.table(self._whole(at) for at in known)
        columns, bias = [], []
        for claim in REVIEWS.claims:
            target = [claim in self._claims[at] for at in mine]
            column, more = weigh(STRENGTH, vocabulary.first, target)
            columns.append(column)
            bias.append(more)
        for lane, _ in enumerate(REVIEWS.charges):
            target = [self._charged[at][lane] for at in known]
            column, more = weigh(WHOLE_STRENGTH, texts, target)
            columns.append(column)
            bias.append(more)
        weights = written(vocabulary.names(), columns, FINE_STEP, LEAST_STEPS)
        return weights, tuple(bias)

    def _add(self, row: int, said: frozenset[Claim], found: Counter) -> None:
        self._row.append(row)
        self._claims.append(said)
        self._seen.append(found)

    def _whole(self, at: int) -> Counter:
        """
        Count in how many clauses of a review each feature stands.
        """
        return Counter(
            feature
            for words, marks in self.clauses[at]
            for feature in {*features(words, self.meanings), *marks}
        )

    def _features(self, part: int, text: str) -> Counter:
        """
        List the features of a piece as of one clause, each once.
        """
        fields = ("", text) if part else (text, "")
        reading = self._read(*fields).fields[part]
        clause = Clause(0, len(reading.folded.folded), tuple(reading.words))
        (found,) = marked(part, reading, [clause])
        return Counter(
            {*features(found.clause.words, self.meanings), *found.marks}
        )

    def _clauses_of(self, row: dict) -> list:
        """
        Cut a review into clauses with marks, as the library does.
        """
        found = self._read(*joined(row)).marked_clauses
        return [(each.clause.words, each.marks) for each in found]

    def _read(self, title: str, body: str) -> ReviewReading:
        return ReviewReading(
            self._readers, title, body, declared=self._language, region="US"
        )


if __name__ == "__main__":
    main()
