"""
What the training scripts share: reading texts, learning and writing weights.
"""

from __future__ import annotations

import json
import pathlib

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

import numpy as np

from joblib import Parallel, delayed
from scipy.sparse import csr_matrix
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import cross_val_predict

from review_policy.language import READ_LANGUAGES, Language
from review_policy.model.message import Channel
from review_policy.playbook.drafts import DRAFT_LANGUAGES, draft_texts_of
from review_policy.playbook.drafts._draft_texts import DraftTexts
from review_policy.playbook.drafts._writer import WHOLE
from review_policy.reading.weighing import LEAST, MOST, OFFSET, STEP
from review_policy.reading.weights import NAMES
from review_policy.text import Word, fold, words_of


HERE = pathlib.Path(__file__).parent
WEIGHTS = HERE.parent / "src" / "review_policy" / "reading" / "weights"
TOLERANCE = 0.01
"""How exactly weights are learned; they are rounded anyway."""

FOLDS = 4
"""Into how many parts texts are cut to judge some by the others."""

SHARED = ("@", "=")
"""What the names of meanings begin with, which all languages share."""


def rows_of(kind: str) -> Iterator[tuple[Language, dict]]:
    """
    Read the texts of one kind, in the order of languages and of their files.
    """
    for language in READ_LANGUAGES:
        files = (HERE / "texts").glob(f"{kind}.{language.value}.*.jsonl")
        for path in sorted(files, key=lambda each: int(each.suffixes[-2][1:])):
            for line in path.read_text("utf-8").splitlines():
                yield language, json.loads(line)
    if kind == "messages":
        for language in DRAFT_LANGUAGES:
            for row in drafted(draft_texts_of(language)):
                yield language.reading, row


def drafted(texts: DraftTexts) -> Iterator[dict]:
    """
    Give the library's own drafts as texts that break no rule.
    """
    polite = texts.polite
    ends = (polite.public_invitation, polite.public_solved)
    for at, reply in enumerate(polite.public_replies.values()):
        parts = [(f"{reply} ", "service"), (ends[at % 2], "service")]
        yield {"channel": "public_reply", "parts": parts}
    remedies = tuple(polite.remedies.values())
    for at, reply in enumerate(polite.support_replies.values()):
        for remedy in (remedies[at % 6], remedies[(at + 3) % 6]):
            parts = [
                (f"{polite.greeting}\n\n", "courtesy"),
                (f"{reply} ", "service"),
                (remedy, "service"),
                (f"\n\n{polite.closing}", "courtesy"),
            ]
            yield {"channel": "support_reply", "parts": parts}
    tags = {"feedback_notice": "notice", "review_request": "ask"}
    for kind in WHOLE:
        yield {
            "channel": (kind.channel or Channel.SUPPORT_REPLY).value,
            "parts": [(getattr(texts, kind), tags.get(kind, "service"))],
        }


def named(language: Language, features: Iterable[str]) -> list[str]:
    """
    Keep apart the words of a language, which others may have too.
    """
    return [
        each if each.startswith(SHARED) else f"{language.value}:{each}"
        for each in features
    ]


def words_in(text: str) -> list[Word]:
    """
    List the words of a text.
    """
    return words_of(fold(text).folded)


def kept_features(
    seen: Iterable[Counter], least_pairs: int, least_words: int
) -> set[str]:
    """
    Choose the features that may carry weights: those seen often enough.
    """
    counts = Counter(feature for each in seen for feature in each)
    return {
        feature
        for feature, count in counts.items()
        if feature.startswith(SHARED)
        or count >= (least_pairs if " " in feature else least_words)
    }


MOST_ENGLISH = 4000
MOST_WORDS = 500
"""How many words of English, and of each other language, carry weights."""


def most_words(tag: str) -> int:
    """
    Give how many words of a language may carry weights.
    """
    return MOST_ENGLISH if tag == Language.EN.value else MOST_WORDS


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
        C=strength, max_iter=300, tol=TOLERANCE, solver="liblinear",
        random_state=0,
    ).fit(table, target)  # fmt: skip
    return judge.coef_[0], round(float(judge.intercept_[0]), 2)


def weigh_all(
    wanted: Iterable[tuple[float, csr_matrix, Sequence[bool]]],
) -> tuple[list[np.ndarray], tuple[float, ...]]:
    """
    Learn the weights of several lanes, side by side.
    """
    found = Parallel(n_jobs=-1)(delayed(weigh)(*each) for each in wanted)
    return [column for column, _ in found], tuple(bias for _, bias in found)


def weighty(
    names: Sequence[str],
    columns: Sequence[np.ndarray],
    table: csr_matrix,
    most: Callable[[str], int],
) -> set[str]:
    """
    Choose the words that weigh most, so many of each language.

    What a word does is the weight that it has at most and how often it has
    the occasion; meanings are always kept.
    """
    seen = np.asarray((table > 0).sum(axis=0)).ravel()
    force = abs(np.stack(columns, axis=1)).max(axis=1) * np.sqrt(seen)
    by_tag: dict[str, list[int]] = {}
    kept = set()
    for at in np.argsort(-force, kind="stable"):
        name = names[at]
        if name.startswith(SHARED):
            kept.add(name)
            continue
        tag = name.partition(":")[0]
        chosen = by_tag.setdefault(tag, [])
        if len(chosen) < most(tag):
            chosen.append(at)
            kept.add(name)
    return kept


def written(
    names: Sequence[str],
    columns: Sequence[np.ndarray],
    least: int,
) -> dict[str, str]:
    """
    Write the weights: a line a feature, before it a character a lane.

    What all languages share stands under "", a language's own under its tag.
    Weights of fewer than *least* steps are left out, and so are features
    that have no other.
    """
    lines: dict[str, list[str]] = {"": []}
    steps = np.rint(np.stack(columns, axis=1) / STEP)
    steps[abs(steps) < least] = 0
    levels = np.clip(steps + OFFSET, LEAST, MOST).astype(int)
    for name, row in zip(names, levels, strict=True):
        if (row == OFFSET).all():
            continue
        tag, feature = "", name
        if not name.startswith(SHARED):
            tag, _, feature = name.partition(":")
        line = "".join(map(chr, row)) + feature
        lines.setdefault(tag, []).append(line)
    return {tag: "\n".join(each) for tag, each in lines.items()}


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
    kind: str,
    weights: Mapping[str, str],
    bias: Sequence[float],
    verdicts: Mapping[str, tuple[float, float, Sequence[float]]],
    counts: Mapping[Language, int],
) -> None:
    """
    Write the weights as modules, and say how large they are.
    """
    shown = "".join(
        f"    (\n        {judged!r},\n        {possible!r},\n"
        f"        {likely!r},\n        {tuple(values)!r},\n    ),\n"
        for judged, (possible, likely, values) in verdicts.items()
    )
    more = f"BIAS = {tuple(bias)!r}\n\nVERDICTS = (\n{shown})\n\n"
    _write_module(f"shared_{kind}", sum(counts.values()), more, weights[""])
    for language, name in NAMES.items():
        own = weights.get(language.value, "")
        _write_module(f"{name}_{kind}", counts.get(language, 0), "", own)


def _write_module(name: str, count: int, more: str, weights: str) -> None:
    body = weights.replace("\\", "\\\\")
    (WEIGHTS / f"{name}.py").write_text(
        f'"""\nWeights learned from {count} texts by the scripts in training/.'
        f'\n"""\n\n{more}WEIGHTS = """\\\n{body}"""\n',
        "utf-8",
    )
    print(f"{name}: {weights.count(chr(10)) + 1} features, {len(body)} bytes")
