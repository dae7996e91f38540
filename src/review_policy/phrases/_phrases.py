"""
The shape of a language file.
"""

from __future__ import annotations

from collections.abc import Mapping

from attrs import field, frozen

from review_policy.language import Language
from review_policy.phrases._obscene import ObsceneWords
from review_policy.phrases._wordings import Wordings


def listed(text: str) -> frozenset[str]:
    """
    Make a set of the words of *text*, which stand between blanks.
    """
    return frozenset(text.split())


def phrased(text: str) -> frozenset[tuple[str, ...]]:
    """
    Make a set of the lines of *text*, each as the tuple of its words.
    """
    return frozenset(
        tuple(line.split()) for line in text.splitlines() if line.strip()
    )


def _no_wordings() -> Mapping[str, Wordings]:
    return {}


@frozen(kw_only=True, eq=False)
class Phrases:
    """
    What people say in one language, sorted by what it means.

    Words are written as they are folded: lower case, straight apostrophes.

    Attributes
    ----------
    spaced
        Whether words stand between blanks.
    function_words
        Frequent small words by which the language is found.
    clause_words
        Words that begin a new clause, so that a topic may change there.
    own_objects, own_possessives
        Words by which writers speak of themselves: "me", "my".
    reach_words
        What one does by telephone or mail: "call", "write".
    contact_words
        What one gives to be reached: "number", "e-mail".
    introductions
        Words, one to three, with which writers give their own name.
    sign_offs
        Words that end a comment like a letter, before the writer's name.
    third_persons
        People who are neither the buyer nor the seller.
    person_words
        Words that show that a name beside them is a person's: what people
        are, say and do.
    private_persons
        Words for people of private life, such as kin and staff: a name beside
        one is a private person's.
    public_persons
        Words for people of public life and for their works.
    platform_words
        Names of Amazon and of its own service.
    buyer_possessives
        Words by which a seller speaks of the buyer's things: "your".
    given_words
        Words by which data are said to come from the buyer: "gave".
    greetings
        Words before the name of somebody spoken to.
    scan_words, code_words
        What one does with a printed code, and what it is called.
    parcel_words
        Words beside a link by which a parcel is followed.
    third_lines
        Words beside a contact of a carrier, a manufacturer or a warranty.
    opt_out_words
        What a link for opting out is called.
    may_double
        Words that may stand twice in a row.
    meanings
        Words by what they mean, written as `_meaning_list` says; weights are
        learned for a meaning as well as for its words, so that a rare word
        counts like its fellows, and one language helps to read another.
    wordings
        Sentences of sellers that say plainly what is not allowed.
    limits
        What is known to be read badly in this language.
    obscene
        Obscene words with their grades, None where none are written yet.
    """

    language: Language
    spaced: bool = True
    function_words: frozenset[str]
    clause_words: frozenset[str] = field(default=frozenset())
    own_objects: frozenset[str] = field(default=frozenset())
    own_possessives: frozenset[str] = field(default=frozenset())
    reach_words: frozenset[str] = field(default=frozenset())
    contact_words: frozenset[str] = field(default=frozenset())
    introductions: frozenset[tuple[str, ...]] = field(default=frozenset())
    sign_offs: frozenset[str] = field(default=frozenset())
    third_persons: frozenset[str] = field(default=frozenset())
    person_words: frozenset[str] = field(default=frozenset())
    private_persons: frozenset[str] = field(default=frozenset())
    public_persons: frozenset[str] = field(default=frozenset())
    platform_words: frozenset[str] = field(default=frozenset())
    buyer_possessives: frozenset[str] = field(default=frozenset())
    given_words: frozenset[str] = field(default=frozenset())
    greetings: frozenset[str] = field(default=frozenset())
    scan_words: frozenset[str] = field(default=frozenset())
    code_words: frozenset[str] = field(default=frozenset())
    parcel_words: frozenset[str] = field(default=frozenset())
    third_lines: frozenset[str] = field(default=frozenset())
    opt_out_words: frozenset[str] = field(default=frozenset())
    may_double: frozenset[str] = field(default=frozenset())
    limits: tuple[str, ...] = ()
    obscene: ObsceneWords | None = None
    meanings: tuple[str, ...] = ()
    wordings: Mapping[str, Wordings] = field(factory=_no_wordings)
