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

import numpy as np

from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import KFold

from review_policy.language import Language
from review_policy.phrases import phrases_of
from review_policy.reading.clauses import clauses_of
from review_policy.reading.topics import (
    LEAST,
    MOST,
    OFFSET,
    STEP,
    TOPICS,
    Meanings,
    Topic,
    TopicModel,
    Whole,
    features,
    meanings_of,
    summarise,
)
from review_policy.text import fold, words_of


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
WHOLES = {
    Whole.PRODUCT: {Topic.PRODUCT},
    Whole.DELIVERY: {Topic.DELIVERY, Topic.LATE_DELIVERY},
    Whole.LATE_DELIVERY: {Topic.LATE_DELIVERY},
    Whole.FULFILMENT: {Topic.DELIVERY, Topic.LATE_DELIVERY, Topic.SERVICE},
}
STRENGTH = 10.0
"""Inverse regularisation of the weights of clauses."""

VERDICT_STRENGTH = 0.1
"""Inverse regularisation of the verdicts over whole texts."""

LEAST_SEEN = 3
"""In how many clauses a pair must stand to carry weights."""

FOLDS = 5


def main() -> None:
    """
    Learn and write the weights of one language.
    """
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("language")
    ask.add_argument("--possible", type=float, default=0.25)
    ask.add_argument("--likely", type=float, default=0.5)
    given = ask.parse_args()
    language = Language.of(given.language)
    rows = [
        json.loads(line)
        for path in sorted((HERE / "texts").glob(f"feedback.{language.value}.*.jsonl"))
        for line in path.read_text("utf-8").splitlines()
    ]
    rows = [
        row
        for row in rows
        if words_of(fold("".join(part for part, _ in row["parts"])).folded)
    ]
    meanings = meanings_of(phrases_of(language))
    written, bias = learn(rows, meanings)
    openers = phrases_of(language).clause_words
    texts = ["".join(part for part, _ in row["parts"]) for row in rows]
    summaries = [np.zeros(0)] * len(rows)
    for known, held in KFold(FOLDS, shuffle=True, random_state=0).split(rows):
        model = TopicModel(
            meanings,
            *learn([rows[each] for each in known], meanings),
            (),
        )
        for each in held:
            summaries[each] = summary_of(texts[each], model, openers)
    table = np.array(summaries)
    about = [
        {TAGS[tag] for _, tag in row["parts"]} - {Topic.NONE} for row in rows
    ]
    verdicts = []
    for whole, topics in WHOLES.items():
        wanted = [bool(each) and each <= topics for each in about]
        judge = LogisticRegression(
            C=VERDICT_STRENGTH, max_iter=5000, fit_intercept=True
        ).fit(table[:, 1:], wanted)
        weights = (judge.intercept_[0], *judge.coef_[0])
        verdicts.append(
            (
                whole.value,
                round(float(np.log(given.possible / (1 - given.possible))), 3),
                round(float(np.log(given.likely / (1 - given.likely))), 3),
                tuple(round(float(weight), 3) for weight in weights),
            )
        )
    write(language, written, bias, verdicts, len(rows))


def summary_of(
    text: str, model: TopicModel, openers: frozenset[str]
) -> np.ndarray:
    """
    Describe one text by its topics.
    """
    folded = fold(text).folded
    clauses = clauses_of(folded, words_of(folded), openers)
    return np.array(
        summarise([model.strengths(clause.words) for clause in clauses])
    )


def learn(
    rows: list[dict], meanings: Meanings
) -> tuple[str, tuple[float, ...]]:
    """
    Learn the weights of clauses, and of neighbours taken together.
    """
    texts = [part for row in rows for part, _ in row["parts"]]
    topics = [{TAGS[tag]} for row in rows for _, tag in row["parts"]]
    alone = len(texts)
    for row in rows:
        parts = row["parts"]
        for (first, one), (second, two) in zip(parts, parts[1:]):
            texts.append(first + second)
            topics.append({TAGS[one], TAGS[two]})
    seen = [
        dict.fromkeys(features(words_of(fold(text).folded), meanings), 1)
        for text in texts
    ]
    counts = Counter(feature for each in seen[:alone] for feature in each)
    kept = [
        {
            feature: 1
            for feature in each
            if counts[feature] >= LEAST_SEEN or not is_pair(feature)
        }
        for each in seen
    ]
    vectorizer = DictVectorizer()
    matrix = vectorizer.fit_transform(kept)
    matrix.indices = matrix.indices.astype(np.int32)
    matrix.indptr = matrix.indptr.astype(np.int32)
    columns, bias = [], []
    for topic in TOPICS:
        judge = LogisticRegression(
            C=STRENGTH, max_iter=500, solver="liblinear", random_state=0
        ).fit(matrix, [topic in each for each in topics])
        columns.append(judge.coef_[0])
        bias.append(round(float(judge.intercept_[0]), 2))
    weights = np.stack(columns, axis=1)
    names = vectorizer.get_feature_names_out()
    lines = []
    for name, row in zip(names, weights):
        levels = np.clip(np.rint(row / STEP) + OFFSET, LEAST, MOST)
        if (levels != OFFSET).any():
            lines.append("".join(chr(int(level)) for level in levels) + name)
    return "\n".join(lines), tuple(bias)


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
