"""
What the training scripts share: reading texts, learning and writing weights.
"""

from __future__ import annotations

import json
import pathlib

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

import numpy as np

from scipy.sparse import csr_matrix
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import cross_val_predict

from review_policy.language import Language
from review_policy.reading.weighing import LEAST, MOST, OFFSET, STEP
from review_policy.text import Word, fold, words_of


HERE = pathlib.Path(__file__).parent
WEIGHTS = HERE.parent / "src" / "review_policy" / "reading" / "weights"
LEAST_SEEN = 4
"""In how many clauses a pair must stand to carry weights."""

FOLDS = 5
"""Into how many parts texts are cut to judge some by the others."""

NAMES = {Language.EN: "english"}
"""What the files of a language are called."""


def rows_of(kind: str, language: Language) -> Iterator[dict]:
    """
    Read the texts of one kind in one language, in the order of their files.
    """
    files = (HERE / "texts").glob(f"{kind}.{language.value}.*.jsonl")
    for path in sorted(files, key=lambda each: int(each.stem.split(".")[-1])):
        yield from map(json.loads, path.read_text("utf-8").splitlines())


def words_in(text: str) -> list[Word]:
    """
    List the words of a text.
    """
    return words_of(fold(text).folded)


def kept_features(
    seen: Iterable[Counter], least: int = LEAST_SEEN
) -> set[str]:
    """
    Choose the features that may carry weights: pairs must be seen often.
    """
    counts = Counter(feature for each in seen for feature in each)
    return {
        feature
        for feature, count in counts.items()
        if count >= least or not is_pair(feature)
    }


def is_pair(feature: str) -> bool:
    """
    Whether a feature is made of two words or meanings.
    """
    return not {" ", ">", "~"}.isdisjoint(feature)


class Vocabulary:
    """
    The features that carry weights, as columns of a table.
    """

    def __init__(self, seen: Sequence[Counter], kept: set[str]) -> None:
        self._kept = kept
        self._vectorizer = DictVectorizer()
        self.first = _narrow(
            self._vectorizer.fit_transform([self._only(each) for each in seen])
        )

    def table(self, seen: Iterable[Counter]) -> csr_matrix:
        """
        Make the table of other texts, a row each.
        """
        return _narrow(
            self._vectorizer.transform([self._only(each) for each in seen])
        )

    def names(self) -> Sequence[str]:
        """
        Name the columns.
        """
        return self._vectorizer.get_feature_names_out()

    def _only(self, counted: Counter) -> dict[str, int]:
        return {
            feature: count
            for feature, count in counted.items()
            if feature in self._kept
        }


def _narrow(matrix: csr_matrix) -> csr_matrix:
    """
    Give the index type that the solver takes.
    """
    matrix.indices = matrix.indices.astype(np.int32)
    matrix.indptr = matrix.indptr.astype(np.int32)
    return matrix


def weigh(
    strength: float, table: csr_matrix, target: Sequence[bool]
) -> tuple[np.ndarray, float]:
    """
    Learn the weights of one lane, and its bias.
    """
    judge = LogisticRegression(
        C=strength, max_iter=500, solver="liblinear", random_state=0
    ).fit(table, target)
    return judge.coef_[0], round(float(judge.intercept_[0]), 2)


def written(
    names: Sequence[str],
    columns: Sequence[np.ndarray],
    step: float = STEP,
    least: int = 1,
) -> str:
    """
    Write the weights: a line a feature, before it a character a lane.

    Weights of fewer than *least* steps are left out, and so are features
    that have no other.
    """
    lines = []
    for name, row in zip(names, np.stack(columns, axis=1), strict=True):
        steps = np.rint(row / step)
        steps[abs(steps) < least] = 0
        levels = np.clip(steps + OFFSET, LEAST, MOST)
        if steps.any():
            lines.append("".join(chr(int(level)) for level in levels) + name)
    return "\n".join(lines)


def show(
    name: str, judge: LogisticRegression, table: np.ndarray, target: np.ndarray
) -> None:
    """
    Print how well a verdict does on texts that it has not learned from.
    """
    chances = cross_val_predict(
        judge, table, target, method="predict_proba", cv=FOLDS
    )[:, 1]
    for chance in (0.4, 0.5, 0.6, 0.7):
        said = chances > chance
        right = (said & target).sum()
        precision = right / max(said.sum(), 1)
        print(
            f"{name:14} {chance:.1f} precision {precision:.3f} "
            f"recall {right / target.sum():.3f} "
            f"F1 {2 * right / (said.sum() + target.sum()):.3f}"
        )


def write(
    name: str,
    weights: str,
    bias: Sequence[float],
    verdicts: Mapping[str, tuple[float, float, Sequence[float]]],
    count: int,
) -> None:
    """
    Write the weights as a module, and say how large it is.
    """
    path = WEIGHTS / f"{name}.py"
    shown = "".join(
        f"    (\n        {judged!r},\n        {possible!r},\n"
        f"        {likely!r},\n        {tuple(values)!r},\n    ),\n"
        for judged, (possible, likely, values) in verdicts.items()
    )
    body = weights.replace("\\", "\\\\")
    path.write_text(
        f'"""\nWeights learned from {count} texts by the scripts in training/.'
        f'\n"""\n\nBIAS = {tuple(bias)!r}\n\nVERDICTS = (\n{shown})\n\n'
        f'WEIGHTS = """\\\n{body}"""\n',
        "utf-8",
    )
    print(f"{path.name}: {weights.count(chr(10)) + 1} features")
