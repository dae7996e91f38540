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
import json
import pathlib

from collections import Counter
from itertools import pairwise

import numpy as np

from scipy.sparse import csr_matrix
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import KFold, cross_val_predict

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
    LEAST,
    MOST,
    OFFSET,
    STEP,
    features,
    log_odds,
    meanings_of,
)
from review_policy.text import Word, fold, words_of


HERE = pathlib.Path(__file__).parent
PACKAGE = HERE.parent / "src" / "review_policy"
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

LEAST_SEEN = 4
"""In how many clauses a pair must stand to carry weights."""

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

FOLDS = 5


def main() -> None:
    """
    Learn and write the weights of one language.
    """
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("language")
    given = ask.parse_args()
    language = Language.of(given.language)
    phrases = phrases_of(language)
    files = sorted((HERE / "texts").glob(f"feedback.{language.value}.*.jsonl"))
    rows = [
        row
        for path in files
        for row in map(json.loads, path.read_text("utf-8").splitlines())
        if words_in(text_of(row))
    ]
    written, bias = learn(rows, phrases)
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
    verdicts = []
    for whole in WHOLES:
        table = np.array(
            [
                (*summary, *margins_of(each, whole))
                for summary, each in zip(summaries, strengths, strict=True)
            ]
        )
        target = np.array([is_about(row, whole) for row in rows])
        judge = LogisticRegression(C=VERDICT_STRENGTH, max_iter=5000)
        show(whole, judge, table, target)
        judge.fit(table[:, 1:], target)
        weights = (judge.intercept_[0], *judge.coef_[0])
        verdicts.append(
            (
                whole.value,
                round(log_odds(POSSIBLE), 3),
                round(log_odds(LIKELY[whole]), 3),
                tuple(round(float(weight), 3) for weight in weights),
            )
        )
    write(language, written, bias, verdicts, len(rows))


def show(
    whole: Whole,
    judge: LogisticRegression,
    table: np.ndarray,
    target: np.ndarray,
) -> None:
    """
    Print how well a verdict does on texts that it has not learned from.
    """
    chances = cross_val_predict(
        judge, table[:, 1:], target, method="predict_proba", cv=FOLDS
    )[:, 1]
    for chance in (0.4, 0.5, 0.6, 0.7):
        said = chances > chance
        right = (said & target).sum()
        precision, recall = right / said.sum(), right / target.sum()
        print(
            f"{whole:14} {chance:.1f} precision {precision:.3f} "
            f"recall {recall:.3f} "
            f"F1 {2 * right / (said.sum() + target.sum()):.3f}"
        )


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
    counts = Counter(feature for each in seen for feature in each)
    for row in rows:
        for (first, one), (second, two) in pairwise(row["parts"]):
            both = words_in(first + second)
            seen.append(Counter(features(both, meanings)))
            topics.append({TAGS[one], TAGS[two]})
    kept = {
        feature
        for feature, count in counts.items()
        if count >= LEAST_SEEN or not is_pair(feature)
    }
    whole_texts = [
        Counter(
            feature
            for clause in clauses_in(text_of(row), phrases.clause_words)
            for feature in features(clause, meanings)
        )
        for row in rows
    ]
    vectorizer = DictVectorizer()
    matrix = narrow(
        vectorizer.fit_transform([only(each, kept) for each in seen])
    )
    texts = narrow(
        vectorizer.transform([only(each, kept) for each in whole_texts])
    )
    wanted = [
        (STRENGTH, matrix, [topic in each for each in topics])
        for topic in TOPICS
    ] + [
        (WHOLE_STRENGTH, texts, [is_about(row, whole) for row in rows])
        for whole in WHOLES
    ]
    columns, bias = [], []
    for strength, table, target in wanted:
        judge = LogisticRegression(
            C=strength, max_iter=500, solver="liblinear", random_state=0
        ).fit(table, target)
        columns.append(judge.coef_[0])
        bias.append(round(float(judge.intercept_[0]), 2))
    names = vectorizer.get_feature_names_out()
    lines = []
    for name, row in zip(names, np.stack(columns, axis=1), strict=True):
        levels = np.clip(np.rint(row / STEP) + OFFSET, LEAST, MOST)
        if (levels != OFFSET).any():
            lines.append("".join(chr(int(level)) for level in levels) + name)
    return "\n".join(lines), tuple(bias)


def words_in(text: str) -> list[Word]:
    """
    List the words of a text.
    """
    return words_of(fold(text).folded)


def text_of(row: dict) -> str:
    """
    Join the parts of a text.
    """
    return "".join(part for part, _ in row["parts"])


def only(counted: Counter, kept: set[str]) -> dict[str, int]:
    """
    Keep the features that carry weights.
    """
    return {
        feature: count for feature, count in counted.items() if feature in kept
    }


def narrow(matrix: csr_matrix) -> csr_matrix:
    """
    Give the index type that the solver takes.
    """
    matrix.indices = matrix.indices.astype(np.int32)
    matrix.indptr = matrix.indptr.astype(np.int32)
    return matrix


def is_pair(feature: str) -> bool:
    """
    Whether a feature is made of two words or meanings.
    """
    return not {" ", ">", "~"}.isdisjoint(feature)


def write(
    language: Language,
    weights: str,
    bias: tuple[float, ...],
    verdicts: list,
    count: int,
) -> None:
    """
    Write the weights as a module.
    """
    names = {Language.EN: "english"}
    path = PACKAGE / "reading" / "weights" / f"{names[language]}.py"
    shown = "".join(
        f"    (\n        {whole!r},\n        {possible!r},\n"
        f"        {likely!r},\n        {values!r},\n    ),\n"
        for whole, possible, likely, values in verdicts
    )
    body = weights.replace("\\", "\\\\")
    path.write_text(
        f'"""\nWeights of topics, learned by training/train_topics.py from '
        f'{count} texts.\n"""\n\nBIAS = {bias!r}\n\nVERDICTS = (\n{shown})\n\n'
        f'WEIGHTS = """\\\n{body}"""\n',
        "utf-8",
    )
    print(f"{path}: {weights.count(chr(10)) + 1} features")


if __name__ == "__main__":
    main()
