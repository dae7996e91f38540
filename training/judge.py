"""
Judge the library by texts that nothing was learned from.

    python training/judge.py [folder]

The texts stand in `held_out/`, in the form of those in `texts/`; what their
tags amount to is compared with the findings, language by language.
Texts that were looked at to improve something belong into `texts/`.
"""

from __future__ import annotations

import argparse
import datetime as dt
import json
import pathlib

from collections import defaultdict
from collections.abc import Iterator

from attrs import define

import review_policy as rp


HERE = pathlib.Path(__file__).parent
POLICY = rp.Policy("US", on=dt.date(2026, 11, 21))

RULES = {
    "messages": {
        "incentive": "incentive",
        "positive": "positive-review-request",
        "conditional": "conditional-review-request",
        "change": "review-change-request",
        "removal": "feedback-removal-request",
        "pressure": "emotional-pressure",
        "direction": "content-direction",
        "repeat": "repeat-request",
        "contact": "contact-details",
        "link": "external-link",
        "diversion": "off-amazon-diversion",
        "marketing": "marketing",
        "data": "personal-data-request",
        "abusive": "abusive-tone",
        "concealment": "concealment",
        "impersonation": "amazon-impersonation",
        "insider": "insider-review",
        "cancel": "cancel-request",
        "exposed": "buyer-data-exposed",
    },
    "reviews": {
        "price": "price-availability",
        "insult": "harassment",
        "hate": "hate-speech",
        "sexual": "sexual-content",
        "promo": "promotional-content",
        "conflict": "conflict-of-interest",
        "paid": "compensated-review",
        "medical": "medical-claim",
        "illegal": "illegal-or-dangerous",
    },
}
"""The rule that each tag breaks."""

ALONE = {"order": "seller-order-shipping", "reviews": "comment-on-review"}
"""The rule that a review breaks which says one thing alone."""


@define
class Tally:
    """
    What was right, what was wrong, what was missed, and clean texts.
    """

    right: int = 0
    wrong: int = 0
    missed: int = 0
    clean: int = 0
    alarms: int = 0

    def add(self, wanted: set[str], found: set[str]) -> None:
        """
        Count one text.
        """
        self.right += len(wanted & found)
        self.wrong += len(found - wanted)
        self.missed += len(wanted - found)
        if not wanted:
            self.clean += 1
            self.alarms += bool(found)

    def __str__(self) -> str:
        both = 2 * self.right + self.wrong + self.missed
        return (
            f"F1 {2 * self.right / max(1, both):.3f} "
            f"precision {self.right / max(1, self.right + self.wrong):.3f} "
            f"recall {self.right / max(1, self.right + self.missed):.3f} "
            f"alarms {self.alarms}/{self.clean}"
        )


def main() -> None:
    """
    Print a line a kind and language, and one for all of a kind.
    """
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("folder", nargs="?", default=str(HERE / "held_out"))
    folder = pathlib.Path(ask.parse_args().folder)
    for kind, rules in RULES.items():
        tallies: dict[str, Tally] = defaultdict(Tally)
        for path in sorted(folder.glob(f"{kind}.*.jsonl")):
            language = path.name.split(".")[1]
            for line in path.read_text("utf-8").splitlines():
                row = json.loads(line)
                wanted = set(rules_of(row, rules))
                judged = {*rules.values(), *ALONE.values()}
                found = judged.intersection(findings(row))
                for name in (language, "all"):
                    tallies[name].add(wanted, found)
        for name, tally in tallies.items():
            print(f"{kind:9} {name:4} {tally}")


def rules_of(row: dict, rules: dict[str, str]) -> Iterator[str]:
    """
    List the rules that a text breaks by its tags.
    """
    pieces = [*row.get("title", ()), *row["parts"]]
    tags = {tag for _, said in pieces for tag in said.split("+")}
    yield from (rules[tag] for tag in tags if tag in rules)
    for tag, rule in ALONE.items():
        if "channel" not in row and tags - {"filler", tag} == set() < tags:
            yield from (rule,) * (tag in tags)


def findings(row: dict) -> set[str]:
    """
    Name the rules that the library finds broken.
    """
    title, body = (
        "".join(text for text, _ in row.get(part, ()))
        for part in ("title", "parts")
    )
    if "channel" in row:
        message = rp.Message(channel=rp.Channel(row["channel"]), body=body)
        found = POLICY.check_message(message).findings
    else:
        review = rp.Review(rating=row["rating"], title=title, body=body)
        found = POLICY.assess_review(review).findings
    return {each.rule.name for each in found}


if __name__ == "__main__":
    main()
