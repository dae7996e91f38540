"""
Learn the weights by which topics are told, and write them into the package.

    python training/train_topics.py en

The texts are invented and stand beside this script: one JSON object a line,
whose "parts" are pairs of a clause and its topic.
Clauses are cut, folded and turned into features by the library itself, so
that learning and reading cannot drift apart.
The same texts and the same version of scikit-learn give the same weights.
"""

from __future__ import annotations

import argparse

from collections import Counter
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
from review_policy.reading.clauses import clauses_of
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
from review_policy.reading.weighing import (
    features,
    log_odds,
    meanings_of,
)
from review_policy.text import Word, fold, words_of


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
STRENGTH = 10.0
"""Inverse regularisation of the weights of clauses."""

VERDICT_STRENGTH = 0.1
"""Inverse regularisation of the verdicts over whole texts."""

WHOLE_STRENGTH = 3.0
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


def main() -> None:
    """
    Learn and write the weights of one language.
    """
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("language")
    given = ask.parse_args()
    language = Language.of(given.language)
    phrases = phrases_of(language)
    rows = [
        row for row in rows_of("feedback", language) if words_in(text_of(row))
    ]
    weights, bias = learn(rows, phrases)
    summaries = [np.zeros(0)] * len(rows)
    strengths: list[list[tuple[float, ...]]] = [[]] * len(rows)
    for known, held in KFold(FOLDS, shuffle=True, random_state=0).split(rows):
        model = TopicModel(
            meanings_of(phrases.meanings),
            *learn([rows[each] for each in known], phrases),
            (),
        )
        for each in held:
            clauses = clauses_in(text_of(rows[each]), phrases.clause_words)
            strengths[each], whole_text = model.weigh(clauses)
            summaries[each] = np.array(summarise(strengths[each], whole_text))
    verdicts = {}
    for whole in WHOLES:
        table = np.array(
            [
                (*summary, *margins_of(each, whole))
                for summary, each in zip(summaries, strengths, strict=True)
            ]
        )
        target = np.array([is_about(row, whole) for row in rows])
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
    write(f"{NAMES[language]}_topics", weights, bias, verdicts, len(rows))


def clauses_in(text: str, openers: frozenset[str]) -> list[tuple[Word, ...]]:
    """
    Cut a text into clauses as the library does.
    """
    folded = fold(text).folded
    clauses = clauses_of(folded, words_of(folded), openers)
    return [clause.words for clause in clauses]


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


def learn(rows: list[dict], phrases: Phrases) -> tuple[str, tuple[float, ...]]:
    """
    Learn the weights of clauses, and of whole texts.

    Clauses are learned one by one and neighbours taken together, so that a
    clause of two topics is known too.
    """
    meanings = meanings_of(phrases.meanings)
    parts = [words_in(part) for row in rows for part, _ in row["parts"]]
    topics = [{TAGS[tag]} for row in rows for _, tag in row["parts"]]
    seen = [Counter(features(part, meanings)) for part in parts]
    kept = kept_features(seen)
    for row in rows:
        for (first, one), (second, two) in pairwise(row["parts"]):
            both = words_in(first + second)
            seen.append(Counter(features(both, meanings)))
            topics.append({TAGS[one], TAGS[two]})
    whole_texts = [
        Counter(
            feature
            for clause in clauses_in(text_of(row), phrases.clause_words)
            for feature in features(clause, meanings)
        )
        for row in rows
    ]
    vocabulary = Vocabulary(seen, kept)
    texts = vocabulary.table(whole_texts)
    wanted = [
        (STRENGTH, vocabulary.first, [topic in each for each in topics])
        for topic in TOPICS
    ] + [
        (WHOLE_STRENGTH, texts, [is_about(row, whole) for row in rows])
        for whole in WHOLES
    ]
    columns, bias = zip(*(weigh(*each) for each in wanted), strict=True)
    return written(vocabulary.names(), columns), bias


def text_of(row: dict) -> str:
    """
    Join the parts of a text.
    """
    return "".join(part for part, _ in row["parts"])


if __name__ == "__main__":
    main()
