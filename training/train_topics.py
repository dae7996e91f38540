"""
Learn the weights by which topics are told, and write them into the package.

    python training/train_topics.py

The texts are invented and stand beside this script: one JSON object a line,
whose "parts" are pairs of a clause and its topic.
Clauses are cut, folded and turned into features by the library itself, so
that learning and reading cannot drift apart.
Texts of all languages are learned together: what meanings weigh is shared.
The same texts and the same version of scikit-learn give the same weights.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise

import numpy as np

from learning import (
    FOLDS,
    Vocabulary,
    kept_features,
    most_words,
    named,
    rows_of,
    show,
    weigh_all,
    weighty,
    words_in,
    write,
    written,
)
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import KFold

from review_policy.language import READ_LANGUAGES, Language
from review_policy.reading.reading import LanguageReader, Readers
from review_policy.reading.topics import (
    ABOUT,
    TOPICS,
    WHOLES,
    Topic,
    TopicModel,
    Whole,
    margins_of,
    summarise,
)
from review_policy.reading.weighing import log_odds
from review_policy.text import Word


TAGS = {
    "product": Topic.PRODUCT,
    "condition": Topic.CONDITION,
    "delay": Topic.LATE_DELIVERY,
    "courier": Topic.DELIVERY,
    "packaging": Topic.PACKAGING,
    "service": Topic.SERVICE,
    "price": Topic.PRICE,
    "filler": Topic.NONE,
}
LEAST_PAIRS = 6
"""In how many pieces, and pairs of them, a pair of words must stand."""

LEAST_WORDS = 3
"""The same for a word."""

LEAST_STEPS = 3
"""How many steps a weight must have to be written."""

STRENGTH = 2.0
"""Inverse regularisation of the weights of clauses."""

VERDICT_STRENGTH = 0.1
"""Inverse regularisation of the verdicts over whole texts."""

WHOLE_STRENGTH = 0.5
"""Inverse regularisation of the weights of whole texts."""

POSSIBLE = 0.25
"""From which chance on a verdict is possible."""

LIKELY = {
    Whole.PRODUCT: 0.65,
    Whole.DELIVERY: 0.6,
    Whole.LATE_DELIVERY: 0.6,
    Whole.FULFILMENT: 0.6,
}
"""From which chance on a verdict is likely; a wrong one is worse than none."""


Row = tuple[Language, dict]


def main() -> None:
    """
    Learn and write the weights of all languages.
    """
    rows = [
        (language, row)
        for language, row in rows_of("feedback")
        if words_in(text_of(row))
    ]
    learner = Learner(rows)
    weights, bias = learner.learn(range(len(rows)))
    summaries, strengths = learner.summaries()
    verdicts = {}
    for whole in WHOLES:
        table = np.array(
            [
                (*summary, *margins_of(each, whole))
                for summary, each in zip(summaries, strengths, strict=True)
            ]
        )
        target = np.array([is_about(row, whole) for _, row in rows])
        judge = LogisticRegression(C=VERDICT_STRENGTH, max_iter=5000)
        show(whole.value, judge, table[:, 1:], target)
        judge.fit(table[:, 1:], target)
        verdicts[whole.value] = (
            round(log_odds(POSSIBLE), 3),
            round(log_odds(LIKELY[whole]), 3),
            [
                round(float(weight), 3)
                for weight in (judge.intercept_[0], *judge.coef_[0])
            ],
        )
    counts = Counter(language for language, _ in rows)
    write("topics", weights, bias, verdicts, counts)


def topics_of(row: dict) -> set[Topic]:
    """
    Gather what a text is about, filler aside.
    """
    return {TAGS[tag] for _, tag in row["parts"]} - {Topic.NONE}


def is_about(row: dict, whole: Whole) -> bool:
    """
    Whether all of a text is about *whole*.
    """
    topics = topics_of(row)
    return bool(topics) and topics <= ABOUT[whole]


def text_of(row: dict) -> str:
    """
    Join the parts of a text.
    """
    return "".join(part for part, _ in row["parts"])


class Learner:
    """
    What turns texts into features, and features into weights.

    Clauses are learned one by one and neighbours taken together, so that a
    clause of two topics is known too.
    """

    def __init__(self, rows: list[Row]) -> None:
        readers = Readers(READ_LANGUAGES)
        self._readers: dict[Language, LanguageReader] = {
            language: readers.reader(language) for language in READ_LANGUAGES
        }
        self._rows = rows
        self.clauses = [
            [
                clause.words
                for clause in readers.read(
                    "text", text_of(row), declared=language, region="US"
                ).clauses
            ]
            for language, row in rows
        ]
        seen: list[Counter] = []
        self._row: list[int] = []
        self._topics: list[set[Topic]] = []
        for at, (language, row) in enumerate(rows):
            pieces = [(text, {TAGS[tag]}) for text, tag in row["parts"]]
            pieces += [
                (first + second, one | two)
                for (first, one), (second, two) in pairwise(pieces)
            ]
            for text, topics in pieces:
                self._row.append(at)
                self._topics.append(topics)
                words = self._readers[language].lexicon.words(words_in(text))
                seen.append(self._features(language, [words]))
        kept = kept_features(seen, LEAST_PAIRS, LEAST_WORDS)
        self._seen = seen
        whole = [
            self._features(language, clauses)
            for (language, _), clauses in zip(rows, self.clauses, strict=True)
        ]
        self._know(kept, whole)
        columns, _ = self._weighed(range(len(rows)))
        names, pieces = self._vocabulary.names(), self._vocabulary.first
        self._know(weighty(names, columns, pieces, most_words), whole)

    def _know(self, kept: set[str], whole: list[Counter]) -> None:
        self._vocabulary = Vocabulary(self._seen, kept)
        self._texts = self._vocabulary.table(whole)

    def _features(
        self, language: Language, clauses: Iterable[Sequence[Word]]
    ) -> Counter:
        features = self._readers[language].lexicon.features
        return Counter(
            feature
            for clause in clauses
            for feature in named(language, {*features(clause)})
        )

    def learn(
        self, known: Sequence[int]
    ) -> tuple[dict[str, str], tuple[float, ...]]:
        """
        Learn and write the weights that some rows teach.
        """
        columns, bias = self._weighed(known)
        names = self._vocabulary.names()
        return written(names, columns, LEAST_STEPS), bias

    def _weighed(
        self, known: Sequence[int]
    ) -> tuple[list[np.ndarray], tuple[float, ...]]:
        """
        Learn the weights of clauses, and of whole texts, from some rows.
        """
        chosen = set(known)
        mine = [at for at, row in enumerate(self._row) if row in chosen]
        pieces, texts = self._vocabulary.first[mine], self._texts[list(known)]
        return weigh_all(
            [
                (STRENGTH, pieces, [topic in self._topics[at] for at in mine])
                for topic in TOPICS
            ]
            + [
                (
                    WHOLE_STRENGTH,
                    texts,
                    [is_about(self._rows[at][1], whole) for at in known],
                )
                for whole in WHOLES
            ]
        )

    def summaries(
        self,
    ) -> tuple[list[np.ndarray], list[list[tuple[float, ...]]]]:
        """
        Summarise each text by weights that were not learned from it.
        """
        count = len(self._rows)
        summaries = [np.zeros(0)] * count
        strengths: list[list[tuple[float, ...]]] = [[]] * count
        folds = KFold(FOLDS, shuffle=True, random_state=0)
        for known, held in folds.split(self._rows):
            models = self.models(*self.learn(known))
            for at in held:
                model = models[self._rows[at][0]]
                strengths[at], whole_text = model.weigh(self.clauses[at])
                summaries[at] = np.array(summarise(strengths[at], whole_text))
        return summaries, strengths

    def models(
        self, weights: dict[str, str], bias: tuple[float, ...]
    ) -> dict[Language, TopicModel]:
        """
        Make a model a language, without verdicts.
        """
        return {
            language: TopicModel(
                reader.lexicon,
                (weights[""], weights.get(language.value, "")),
                bias,
                (),
            )
            for language, reader in self._readers.items()
        }


if __name__ == "__main__":
    main()
