"""
Learn the weights by which reviews and messages are charged.

    python training/train_charges.py reviews
    python training/train_charges.py messages

The texts are invented and stand beside this script: one JSON object a line,
whose "title" and "parts" are pairs of a piece of text and its tags.
Pieces are cut, folded, marked and turned into features by the library itself,
so that learning and reading cannot drift apart.
Texts of all languages are learned together: what meanings weigh is shared.
"""

from __future__ import annotations

import argparse
import enum

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

import numpy as np

from attrs import frozen
from learning import (
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
from review_policy.reading.acts import MESSAGES, Act, Offence
from review_policy.reading.charging import (
    ChargeModel,
    MarkedClause,
    Scheme,
    own_summary,
    summarise,
    tops_of,
)
from review_policy.reading.claims import REVIEWS, Charge, Claim
from review_policy.reading.clauses import Clause
from review_policy.reading.marking import marked
from review_policy.reading.reading import Readers, Reading
from review_policy.reading.review_reading import IN_TITLE
from review_policy.reading.weighing import log_odds


@frozen
class Kind:
    """
    One kind of text: its scheme, the names of its tags, and its file.
    """

    scheme: Scheme
    tags: dict[str, enum.StrEnum]
    file: str


KINDS = {
    "reviews": Kind(
        REVIEWS,
        {
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
        },
        "claims",
    ),
    "messages": Kind(
        MESSAGES,
        {
            "service": Act.SERVICE,
            "courtesy": Act.COURTESY,
            "ask": Act.ASK,
            "notice": Act.NOTICE,
            "incentive": Act.REWARD,
            "positive": Act.POSITIVE,
            "conditional": Act.CONDITION,
            "change": Act.CHANGE,
            "removal": Act.REMOVAL,
            "pressure": Act.PRESSURE,
            "direction": Act.DIRECTION,
            "repeat": Act.REPEAT,
            "contact": Act.CONTACT,
            "link": Act.LINK,
            "diversion": Act.DIVERSION,
            "marketing": Act.MARKETING,
            "data": Act.DATA,
            "abusive": Act.ABUSE,
            "concealment": Act.CONCEALMENT,
            "impersonation": Act.IMPERSONATION,
            "insider": Act.INSIDER,
            "cancel": Act.CANCELLATION,
            "exposed": Act.EXPOSURE,
        },
        "acts",
    ),
}
STRENGTH = 1.0
"""Inverse regularisation of the weights of clauses."""

WHOLE_STRENGTH = 0.3
"""Inverse regularisation of the weights of whole reviews."""

VERDICT_STRENGTH = 0.1
"""Inverse regularisation of the verdicts over whole reviews."""

LEAST_STEPS = 2
"""How many steps a weight must have to be written."""

LEAST_PAIRS = 8
"""In how many pieces, and pairs of them, a pair of words must stand."""

LEAST_WORDS = 2
"""The same for a word."""

PARTS = 3
"""Into how many parts texts are cut to judge some by the others."""

POSSIBLE = 0.25
"""From which chance on a charge is possible."""

LIKELY = 0.6
"""From which chance on a charge is likely; a wrong one is worse than none."""

OTHERWISE = {
    Charge.WHOLLY_ORDER: 0.42,
    Charge.WHOLLY_REVIEWS: 0.4,
    Charge.PRICE: 0.5,
    Charge.INSULT: 0.7,
    Charge.HATE: 0.58,
    Charge.SEXUAL: 0.6,
    Charge.PROMOTION: 0.86,
    Charge.INTEREST: 0.6,
    Charge.REWARD: 0.8,
    Charge.CURE: 0.4,
    Charge.CRIME: 0.58,
    Offence.ONLY_COURTESY: 0.4,
    Offence.REWARD: 0.68,
    Offence.POSITIVE: 0.42,
    Offence.CONDITION: 0.68,
    Offence.CHANGE: 0.58,
    Offence.REMOVAL: 0.7,
    Offence.PRESSURE: 0.72,
    Offence.DIRECTION: 0.74,
    Offence.REPEAT: 0.54,
    Offence.DIVERSION: 0.62,
    Offence.MARKETING: 0.56,
    Offence.DATA: 0.52,
    Offence.ABUSE: 0.6,
    Offence.CONCEALMENT: 0.44,
    Offence.IMPERSONATION: 0.8,
    Offence.INSIDER: 0.5,
    Offence.CANCELLATION: 0.66,
}
"""The same for charges that are surer, or less sure, than they seem."""


def main() -> None:
    """
    Learn and write the weights of one kind of text.
    """
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("kind", choices=KINDS)
    given = ask.parse_args()
    kind = KINDS[given.kind]
    rows = [
        (language, row)
        for language, row in rows_of(given.kind)
        if words_in("\n".join(joined(row)))
    ]
    learner = Learner(kind, rows)
    weights, bias = learner.learn(range(len(rows)))
    verdicts = {}
    for charge, table, target in learner.judged():
        judge = LogisticRegression(C=VERDICT_STRENGTH, max_iter=5000)
        show(charge, judge, table[:, 1:], target)
        judge.fit(table[:, 1:], target)
        verdicts[charge.value] = (
            round(log_odds(POSSIBLE), 3),
            round(log_odds(OTHERWISE.get(charge, LIKELY)), 3),
            [
                round(float(weight), 3)
                for weight in (judge.intercept_[0], *judge.coef_[0])
            ],
        )
    counts = Counter(language for language, _ in rows)
    write(kind.file, weights, bias, verdicts, counts)


def joined(row: dict) -> tuple[str, str]:
    """
    Give title and body.
    """
    title = "".join(text for text, _ in row.get("title", ()))
    return title, "".join(text for text, _ in row["parts"])


class Learner:
    """
    What turns texts into features, and features into weights.

    Features are drawn once, for all rows; what is learned from some of them
    is learned by their numbers.
    """

    def __init__(self, kind: Kind, rows: list[tuple[Language, dict]]) -> None:
        self._kind = kind
        self._readers = Readers(READ_LANGUAGES)
        self._languages = [language for language, _ in rows]
        self.lexicons = {
            language: self._readers.reader(language).lexicon
            for language in READ_LANGUAGES
        }
        self.clauses = [self._clauses_of(*row) for row in rows]
        self._charged = [self._charges_of(row) for _, row in rows]
        self._seen: list[Counter] = []
        self._claims: list[frozenset[enum.StrEnum]] = []
        self._row: list[int] = []
        for at, row in enumerate(rows):
            self._learn_pieces(at, *row)
        kept = kept_features(self._seen, LEAST_PAIRS, LEAST_WORDS)
        whole = list(map(self._whole, self._languages, self.clauses))
        self._know(kept, whole)
        columns, _ = self._weighed(range(len(rows)))
        names, pieces = self._vocabulary.names(), self._vocabulary.first
        self._know(weighty(names, columns, pieces, most_words), whole)

    def _know(self, kept: set[str], whole: list[Counter]) -> None:
        self._vocabulary = Vocabulary(self._seen, kept)
        self._texts = self._vocabulary.table(whole)

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
                (STRENGTH, pieces, [claim in self._claims[at] for at in mine])
                for claim in self._kind.scheme.claims
            ]
            + [
                (
                    WHOLE_STRENGTH,
                    texts,
                    [self._charged[at][lane] for at in known],
                )
                for lane, _ in enumerate(self._kind.scheme.charges)
            ]
        )

    def judged(self) -> Iterator[tuple[enum.StrEnum, np.ndarray, np.ndarray]]:
        """
        Yield each charge with the summaries of all texts, and whether it is.

        A text is summarised by weights that were not learned from it.
        """
        scheme, count = self._kind.scheme, len(self.clauses)
        tables: list[list[tuple[float, ...]]] = [
            [()] * count for _ in scheme.lanes
        ]
        folds = KFold(PARTS, shuffle=True, random_state=0)
        for known, held in folds.split(self.clauses):
            models = self.models(*self.learn(known))
            for at in held:
                model = models[self._languages[at]]
                strengths, text = model.weigh(self.clauses[at])
                tops = tops_of(strengths)
                shared = summarise(tops, len(strengths))
                for lane, lanes in enumerate(scheme.lanes):
                    own = own_summary(lanes, tops, strengths, text)
                    tables[lane][at] = (*own, *shared)
        for lane, lanes in enumerate(scheme.lanes):
            target = np.array([each[lane] for each in self._charged])
            yield lanes.charge, np.array(tables[lane]), target

    def models(
        self, weights: dict[str, str], bias: tuple[float, ...]
    ) -> dict[Language, ChargeModel]:
        """
        Make a model a language, without verdicts.
        """
        return {
            language: ChargeModel(
                self._kind.scheme,
                lexicon,
                (weights[""], weights.get(language.value, "")),
                bias,
                (),
            )
            for language, lexicon in self.lexicons.items()
        }

    def _charges_of(self, row: dict) -> list[bool]:
        scheme = self._kind.scheme
        said = frozenset().union(*(said for *_, said in self._pieces(row)))
        return [
            scheme.shown_by[charge] in said
            and said.isdisjoint(scheme.foreign.get(charge, frozenset()))
            for charge in scheme.charges
        ]

    def _pieces(
        self, row: dict
    ) -> Iterator[tuple[int, str, frozenset[enum.StrEnum]]]:
        """
        List the pieces of a text: part, words and claims.
        """
        tags = self._kind.tags
        for part, name in enumerate(("title", "parts")):
            for text, said in row.get(name, ()):
                yield part, text, frozenset(map(tags.get, said.split("+")))

    def _learn_pieces(self, at: int, language: Language, row: dict) -> None:
        """
        Keep the features of pieces, and of neighbours taken together.

        A clause that says two things is known that way too.
        """
        found = list(self._pieces(row))
        for part, text, said in found:
            self._keep(at, said, self._features(language, row, part, text))
        for one, two in pairwise(found):
            if one[0] == two[0]:
                text = one[1] + two[1]
                both = self._features(language, row, one[0], text)
                self._keep(at, one[2] | two[2], both)

    def _keep(
        self, row: int, said: frozenset[enum.StrEnum], found: Counter
    ) -> None:
        self._row.append(row)
        self._claims.append(said)
        self._seen.append(found)

    def _whole(self, language: Language, clauses: list) -> Counter:
        """
        Count in how many clauses of a text each feature stands.
        """
        features = self.lexicons[language].features
        return Counter(
            feature
            for words, marks in clauses
            for feature in named(language, {*features(words), *marks})
        )

    def _features(
        self, language: Language, row: dict, part: int, text: str
    ) -> Counter:
        """
        List the features of a piece as of one clause, each once.
        """
        lexicon, reading = self.lexicons[language], self._read(language, text)
        words = tuple(lexicon.words(reading.words))
        clause = Clause(0, len(reading.folded.folded), words)
        (found,) = self._marked(row, part, reading, [clause])
        return Counter(
            named(language, {*lexicon.features(words), *found.marks})
        )

    def _clauses_of(self, language: Language, row: dict) -> list:
        """
        Cut a text into clauses with marks, as the library does.
        """
        return [
            (each.clause.words, each.marks)
            for part, text in enumerate(joined(row))
            for reading in (self._read(language, text),)
            for each in self._marked(row, part, reading, reading.clauses)
        ]

    def _marked(
        self, row: dict, part: int, reading: Reading, clauses: list[Clause]
    ) -> Iterator[MarkedClause]:
        if "channel" in row:
            always = (f"@{row['channel']}",)
        else:
            always = () if part else IN_TITLE
        return marked(part, reading, clauses, always)

    def _read(self, language: Language, text: str) -> Reading:
        return self._readers.read("text", text, declared=language, region="US")


if __name__ == "__main__":
    main()
