"""
Pages of the reference, written from the fields of the values themselves.

`conf.py` writes them when the docs are built; a test renders each of them,
so that a broken page breaks the tests and not only the docs.
"""

from __future__ import annotations

import datetime as dt
import enum
import importlib
import inspect
import json
import pathlib
import pkgutil
import re
import unicodedata

from collections.abc import Iterable, Iterator
from fractions import Fraction
from types import ModuleType
from typing import Any, Final

import review_policy as rp

from review_policy import citations, windows
from review_policy.health import METRICS
from review_policy.language import READ_LANGUAGES
from review_policy.parameters import PARAMETERS
from review_policy.phrases import Phrases, phrases_of
from review_policy.phrases._meaning_list import meaning_lines
from review_policy.playbook.tactics import TACTICS
from review_policy.reading.weights import NAMES
from review_policy.reasons import _TEXTS
from review_policy.rules import RULES


SOURCES: Final = tuple(
    value for value in vars(citations).values() if isinstance(value, rp.Source)
)
"""Every source, in the order of the list."""

WINDOWS: Final[tuple[ModuleType, ...]] = tuple(
    importlib.import_module(f"{windows.__name__}.{each.name}")
    for each in pkgutil.iter_modules(windows.__path__)
    if not each.name.startswith("_")
)
"""Every module of a window."""


MEASURED: Final = pathlib.Path(__file__).parent / "measured.json"
"""How well the rules did on labelled texts, by language and by rule."""


# -- pieces ------------------------------------------------------------------


def visible(text: str) -> str:
    """
    Show characters that cannot be seen by their code points.

    >>> visible("f\u200bree")
    'f⟨U+200B⟩ree'
    """
    return "".join(
        f"⟨U+{ord(char):04X}⟩"
        if unicodedata.category(char) in {"Cc", "Cf", "Cs"}
        else char
        for char in text
    )


def plain(text: str) -> str:
    r"""
    Write *text* in Markdown so that it reads as it stands.

    >>> plain("f*ck  <this>")
    'f\\*ck \\<this\\>'
    """
    one_line = visible(re.sub(r"\s+", " ", text))
    return re.sub(r"([\\`*_\[\]<>|#$~&{}]|^[-+=:])", r"\\\1", one_line)


def shown(value: object) -> str:
    """
    Write a value of a revision for people.

    >>> shown(dt.timedelta(days=90)), shown(Fraction(1, 100))
    ('90 days', '1/100 (1 %)')
    """
    if value is rp.NOT_IN_FORCE:
        return "not in force"
    if isinstance(value, dt.timedelta):
        days, rest = divmod(value, dt.timedelta(days=1))
        hours = rest // dt.timedelta(hours=1)
        parts = [
            f"{count} {unit}{'' if count == 1 else 's'}"
            for count, unit in ((days, "day"), (hours, "hour"))
            if count
        ]
        return " ".join(parts) or "0 days"
    if isinstance(value, Fraction):
        return f"{value} ({float(value * 100):g} %)"
    if isinstance(value, enum.Enum):
        return str(value.value).replace("_", " ")
    return str(value)


def start(revision: rp.Revision[Any]) -> str:
    """
    Write the day from which a revision holds, or the range of its days.
    """
    if not isinstance(revision.start, rp.Between):
        return str(revision.start)
    earliest, latest = revision.start.earliest, revision.start.latest
    if latest is None:
        return f"{earliest} or later, not seen yet"
    return f"between {earliest} and {latest}"


def link(source: rp.Source) -> str:
    """
    Write a link to a source.
    """
    return f"[{plain(source.title)}](<{source.link}>)"


def rows(header: Iterable[str], lines: Iterable[Iterable[str]]) -> str:
    """
    Write a table.
    """
    head = list(header)
    table = [head, ["---"] * len(head), *(list(line) for line in lines)]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in table)


def stores(marketplaces: frozenset[rp.Marketplace]) -> str:
    """
    Write a group of stores, by code.
    """
    return ", ".join(sorted(each.code for each in marketplaces))


def history(
    general: tuple[rp.Revision[Any], ...],
    elsewhere: tuple[rp.Local[Any], ...],
    what: str,
) -> str:
    """
    Write a history as a table, the general one first, then store by store.
    """
    rest = "all other stores" if elsewhere else "all stores"
    groups = [(rest, general)]
    groups += [(stores(each.marketplaces), each.history) for each in elsewhere]
    lines = [
        (
            start(revision),
            group,
            plain(shown(revision.value)),
            shown(revision.basis),
            shown(revision.confidence),
            link(revision.source),
            " ".join(_notes(revision)),
        )
        for group, revisions in groups
        for revision in revisions
    ]
    lines += [
        ("", group, "not recorded", "", "", "", "No source shows it here.")
        for group, revisions in groups
        if not revisions
    ]
    header = ("From", "Stores", what, "Basis", "Confidence", "Source", "Note")
    return rows(header, lines)


def _notes(revision: rp.Revision[Any]) -> Iterator[str]:
    if revision.note:
        yield plain(revision.note)
    for rival in revision.rivals:
        note = f" {plain(rival.note)}" if rival.note else ""
        yield (
            f"Another source says {plain(shown(rival.value))}: "
            f"{link(rival.source)}.{note}"
        )


def marked(example: rp.Example) -> str:
    """
    Write the text of an example, its marked words in bold.
    """
    parts: list[str] = []
    rest = example.text
    for words in example.marked:
        before, _, rest = rest.partition(words)
        parts += (plain(before), f"**{plain(words)}**")
    return "".join((*parts, plain(rest)))


# -- pages -------------------------------------------------------------------


def rule_page(rule: rp.Rule) -> str:
    """
    Write the page of a rule.
    """
    bad = [
        f"- {marked(each)}{_circumstances(each)}"
        for each in rule.examples
        if each.is_bad
    ]
    good = [
        f"- {plain(each.text)}{_circumstances(each)}\n"
        f"  <br>*{plain(each.why)}*"
        for each in rule.examples
        if not each.is_bad
    ]
    needs = [
        f"- {', '.join(f'`{fact}`' for fact in need.facts)} must be known; "
        f"the rule does not apply if {plain(need.otherwise)}."
        for need in rule.needs
    ]
    languages = (
        "any"
        if rule.languages == frozenset(rp.Language)
        else ", ".join(sorted(each.value for each in rule.languages))
    )
    sections = {
        "Why": plain(rule.rationale.strip()),
        "Flagged": "\n".join(bad),
        "Left alone": "\n".join(good),
        "Instead": plain(rule.instead),
        "Blind spots": plain(rule.limits),
        "Circumstances": "\n".join(needs) or "None.",
        "History": history(
            rule.in_force.history, rule.in_force.elsewhere, "Wording"
        ),
        "Law": "\n".join(_law(each) for each in rule.laws),
        "Sources": "\n".join(f"- {link(each)}" for each in rule.sources),
    }
    lead = (
        f"({rule.code.lower()})=\n"
        f"# {rule.name} ({rule.code})\n\n"
        f"{plain(rule.title)}.\n\n"
        f"- Outcome: {shown(rule.severity)}\n"
        f"- Subject: {shown(rule.subject)}\n"
        f"- Amazon's words: {plain(rule.term)}\n"
        f"- Languages: {languages}\n"
    )
    return _page(lead, sections)


def _law(law: rp.Law) -> str:
    """
    Write a law on the same conduct.
    """
    known = ", ".join(link(each) for each in law.sources)
    return (
        f"- {plain(law.name)}, from {law.start} ({stores(law.marketplaces)}): "
        f"{plain(law.bars)}; {plain(law.penalty)}. "
        f"Confidence: {shown(law.confidence)}. {known}"
    )


def rule_file(rule: rp.Rule) -> str:
    """
    Name the page of a rule, with its code where another shares its name.
    """
    names = [each.name for each in RULES]
    first = next(each for each in RULES if each.name == rule.name)
    if names.count(rule.name) > 1 and first is not rule:
        return f"{rule.name}-{rule.code.lower()}"
    return rule.name


def _circumstances(example: rp.Example) -> str:
    facts: list[tuple[str, object]] = []
    order, message = example.order, example.message
    if message is not None:
        facts += [
            ("channel", message.channel.replace("_", " ")),
            ("subject", message.subject),
            ("type", message.action and message.action.replace("_", " ")),
            ("reader's language", message.recipient_language),
            ("attached", ", ".join(each.name for each in message.attachments)),
            (
                "bytes",
                sum(each.size or 0 for each in message.attachments) or None,
            ),
            ("consent", _yes(message.recipient_consented)),
            ("template", message.template and "yes"),
        ]
    if order is not None:
        facts += [
            ("shipped by", order.fulfillment and order.fulfillment.value),
            ("Buy Shipping", order.buy_shipping and "yes"),
            ("Easy Ship", order.easy_ship and "yes"),
            ("shipped", order.shipped_at),
            ("to ship by", order.ship_by),
            ("delivered", order.delivered_at),
            ("opted out", _yes(order.buyer_opted_out)),
        ]
    if example.history:
        event = example.history[0]
        kind = event.kind.replace("_", " ")
        facts.append(
            ("earlier", f"{len(example.history)} times {kind}, {event.at}")
        )
    given = [f"{name}: {value}" for name, value in facts if value]
    return f" ({plain('; '.join(given))})" if given else ""


def _yes(flag: bool | None) -> str | None:  # noqa: FBT001
    return None if flag is None else ("yes" if flag else "no")


_CLOCKS: Final = {
    rp.Clock.ORDER: "of the order",
    rp.Clock.DELIVERY: "of the delivery",
    rp.Clock.LEFT: "on which the feedback was left",
    rp.Clock.REQUEST: "of the request",
    rp.Clock.JUDGEMENT: "of judgement",
}


def parameter_page(parameter: rp.Parameter[Any]) -> str:
    """
    Write the page of a parameter.
    """
    lead = (
        f"# {parameter.name}\n\n"
        f"{plain(parameter.title)}.\n"
        f"The day {_CLOCKS[parameter.clock]} picks the revision.\n"
    )
    table = history(parameter.history, parameter.elsewhere, "Value")
    return _page(lead, {"History": table})


def window_page(module: ModuleType) -> str:
    """
    Write the page of a window.
    """
    name = _short(module)
    title = " ".join((module.__doc__ or "").split())
    used = [
        f"- [{each.name}](../parameters/{each.name}.md)"
        for each in vars(module).values()
        if isinstance(each, rp.Parameter)
    ]
    counted = inspect.getdoc(module.window) or ""
    rests = "\n".join(used) or "None: the date is the order's own."
    lead = f"# {name}\n\n{title}\n"
    return _page(
        lead,
        {"How it is counted": counted, "Parameters": rests},
    )


def metric_page(metric: rp.Metric) -> str:
    """
    Write the page of a metric.
    """
    lead = (
        f"# {metric.name}\n\n"
        f"{plain(metric.title)}: {plain(metric.formula)}.\n\n"
        f"- Counts: {plain(metric.counts)}\n"
        f"- Kept over: {plain(metric.kept_over)}\n"
        f"- Placed by: `{metric.placed_by}`{_assumed(metric)}\n"
        f"- Needs: {', '.join(f'`{each.value}`' for each in metric.needs)}\n"
    )
    if metric.part_of is not None:
        lead += f"- Part of: [{metric.part_of}]({metric.part_of}.md)\n"
    used = [
        f"- [{each.name}](../parameters/{each.name}.md)"
        for each in metric.parameters
    ]
    return _page(
        lead,
        {
            "What is not known": plain(metric.limits),
            "Parameters": "\n".join(used),
            "Sources": "\n".join(f"- {link(each)}" for each in metric.sources),
        },
    )


def _assumed(metric: rp.Metric) -> str:
    return ", which no source names" if metric.is_placing_assumed else ""


def sources_page() -> str:
    """
    Write the list of all sources, and what rests on each.
    """
    uses: dict[str, list[str]] = {source.key: [] for source in SOURCES}
    for rule in RULES:
        for source in (*rule.sources, *sources_of(rule.in_force)):
            uses[source.key].append(
                f"[{rule.name}](rules/{rule_file(rule)}.md)"
            )
        for law in rule.laws:
            for source in law.sources:
                uses[source.key].append(
                    f"[{rule.name}](rules/{rule_file(rule)}.md)"
                )
    for parameter in PARAMETERS:
        for source in sources_of(parameter):
            uses[source.key].append(
                f"[{parameter.name}](parameters/{parameter.name}.md)"
            )
    for metric in METRICS:
        for source in metric.sources:
            uses[source.key].append(
                f"[{metric.name}](health/{metric.name}.md)"
            )
    lines = (
        (
            source.key,
            link(source),
            str(source.published or ""),
            str(source.checked),
            ", ".join(dict.fromkeys(uses[source.key])),
        )
        for source in SOURCES
    )
    header = ("Key", "Title", "Published", "Checked", "Bears")
    return (
        "# Sources\n\n"
        "Every source that a fact of the library cites.\n"
        f"The whole list was last checked on {citations.CHECKED}.\n\n"
        f"{rows(header, lines)}\n"
    )


def sources_of(
    dated: rp.Parameter[Any] | rp.Timeline[Any],
) -> Iterator[rp.Source]:
    """
    List the sources of a history, those of rival claims included.
    """
    for revision in revisions_of(dated):
        yield revision.source
        yield from (rival.source for rival in revision.rivals)


def revisions_of(
    dated: rp.Parameter[Any] | rp.Timeline[Any],
) -> Iterator[rp.Revision[Any]]:
    """
    List all revisions, those of single stores included.
    """
    yield from dated.history
    for local in dated.elsewhere:
        yield from local.history


def reasons_page() -> str:
    """
    Write the list of all reasons.
    """
    lines = (
        (f"`{code.value}`", plain(_TEXTS[code])) for code in rp.ReasonCode
    )
    return (
        "# Reasons\n\n"
        "Codes are permanent and can be translated; texts may change.\n"
        "Words in braces are the reason's facts.\n\n"
        f"{rows(('Code', 'Text'), lines)}\n"
    )


def marketplaces_page() -> str:
    """
    Write the list of all stores.
    """
    lines = (
        (
            each.code,
            f"`{each.id}`",
            each.domain,
            each.zone,
            ", ".join(
                f"{known.language.value} ({shown(known.confidence)})"
                for known in each.languages
            )
            or "no source",
        )
        for each in rp.Marketplace
    )
    header = ("Code", "Id", "Domain", "Zone", "Languages of reviews")
    return (
        "# Stores\n\n"
        "Any of code, id or domain names a store; GB is UK.\n"
        "Days are counted in UTC unless a zone is asked for.\n\n"
        f"{rows(header, lines)}\n"
    )


KINDS: Final = ("feedback", "reviews", "messages")


def languages_page() -> str:
    """
    Write what is read in each language, how well, and what is not.
    """
    measured = json.loads(MEASURED.read_text("utf-8"))
    table = rows(
        ("Language", *(f"F1 of {kind}" for kind in KINDS)),
        (
            (
                language_name(language),
                *(
                    f"{measured['languages'][kind][language.value]:.2f}"
                    for kind in KINDS
                ),
            )
            for language in READ_LANGUAGES
        ),
    )
    by_rule = rows(
        ("Rule", "English", "the other thirteen"),
        (
            (name, f"{english:.2f}", f"{others:.2f}")
            for name, (english, others) in measured["rules"].items()
        ),
    )
    return _page(
        _ABOUT_LANGUAGES,
        {
            "How well": (
                f"Measured on {measured['texts']} labelled texts that were "
                "not used for learning; F1 weighs wrong findings and misses "
                f"alike.\n\n{table}\n\n{by_rule}"
            ),
            **{
                language_name(language): _language(phrases_of(language))
                for language in READ_LANGUAGES
            },
        },
    )


def language_name(language: rp.Language) -> str:
    """
    Call a language by its English name.
    """
    return NAMES[language].capitalize()


def _language(phrases: Phrases) -> str:
    meanings: dict[str, set[str]] = {}
    for listed in phrases.meanings:
        for name, words in meaning_lines(listed):
            meanings.setdefault(name, set()).update(words)
    obscene = phrases.obscene
    every_word = frozenset().union(*meanings.values())
    lines = [
        f"{len(meanings)} meanings with {len(every_word)} words and stems",
        f"{len(phrases.function_words)} small words by which it is found",
    ]
    if obscene is not None:
        lines.append(
            f"{len(obscene.always | obscene.coarse | obscene.stems)} obscene "
            f"words and stems, {len(obscene.in_context)} groups whose "
            f"neighbours decide, {len(obscene.homographs)} innocent doubles"
        )
    lines += phrases.limits
    return "\n".join(f"- {line}" for line in lines)


_ABOUT_LANGUAGES: Final = """\
# Languages

Fourteen languages are read; traditional Chinese is read like simplified.
What a word means stands in the file of its language, what follows from the meaning is shared by all.
A text in another language, or too short to tell, is `UNKNOWN`: rules over words land in `skipped`.

To correct a language, no code is needed.
Its words stand in `src/review_policy/phrases/_<language>_meanings.py`, each meaning with its words below it; `*` at the end of a word stands for any ending, `_` joins the words of a phrase.
Its cue words stand in `<language>.py`, its obscene words and their innocent doubles in `_<language>_obscene.py`.
After a change run `python -m pytest tests/phrases` and, for the weights, the scripts in `training/`.
"""  # noqa: E501


SHOWN_ON: Final = (dt.date(2026, 11, 21), dt.date(2019, 6, 1))
"""The days for which the table of tactics is shown."""


def tactics_page() -> str:
    """
    Write how tactics stand, on two days in the US store, and each by itself.
    """
    policies = [rp.Policy("US", on=day, languages=("en",)) for day in SHOWN_ON]
    table = rows(
        ("tactic", *(str(day) for day in SHOWN_ON)),
        (
            (
                f"[{tactic.name}](#{tactic.name})",
                *(
                    shown(policy.tactic(tactic.name).verdict)
                    for policy in policies
                ),
            )
            for tactic in TACTICS
        ),
    )
    today = policies[0]
    sections = {
        tactic.name: tactic_section(today.tactic(tactic.name))
        for tactic in TACTICS
    }
    lead = (
        "# Tactics\n\nWhat guides for sellers advise, and how it stands in "
        "the US store.\n*Not recorded* means that no dated source says how "
        "a tactic stood on that day.\nThis is no legal advice.\n\n"
        f"{table}\n"
    )
    return _page(lead, sections)


def tactic_section(answer: rp.TacticAnswer) -> str:
    """
    Write one tactic from the fields of its answer.
    """
    parts = [
        f"{plain(answer.title)}: {plain(answer.advice)}",
        f"**{shown(answer.verdict)}**: {plain(answer.why)}",
    ]
    if answer.instead:
        parts.append(f"Instead: {plain(answer.instead)}")
    if answer.conditions:
        listed = "\n".join(
            f"- {plain(each.text)} (`{each.fact}`)"
            for each in answer.conditions
        )
        parts.append(f"Only if:\n\n{listed}")
    if answer.rules:
        named = ", ".join(str(rule) for rule in answer.rules)
        parts.append(f"Rules: {named}.")
    parts += [_law(law) for law in answer.laws]
    if answer.sources:
        linked = ", ".join(link(source) for source in answer.sources)
        parts.append(f"Sources: {linked}.")
    parts += [plain(reason.text) for reason in answer.reasons]
    return "\n\n".join(parts)


def index_page(title: str, lead: str, names: Iterable[str]) -> str:
    """
    Write the page that lists the pages of a folder.
    """
    listed = "\n".join(names)
    return (
        f"# {title}\n\n{lead}\n\n"
        f"```{{toctree}}\n:maxdepth: 1\n\n{listed}\n```\n"
    )


def pages() -> dict[str, str]:
    """
    Write every page, by its path in the folder of generated pages.
    """
    found = {
        "sources.md": sources_page(),
        "reasons.md": reasons_page(),
        "marketplaces.md": marketplaces_page(),
        "languages.md": languages_page(),
        "tactics.md": tactics_page(),
        "rules/index.md": index_page(
            "Rules",
            "What Amazon's policies name, and how each is seen.",
            [rule_file(rule) for rule in RULES],
        ),
        "parameters/index.md": index_page(
            "Parameters",
            "The numbers of Amazon's policies, with their histories.",
            [parameter.name for parameter in PARAMETERS],
        ),
        "windows/index.md": index_page(
            "Windows",
            "The days on which something may be done.",
            [_short(module) for module in WINDOWS],
        ),
    }
    found["health/index.md"] = index_page(
        "Metrics",
        "The rates that Amazon keeps of an account.",
        [metric.name for metric in METRICS],
    )
    for metric in METRICS:
        found[f"health/{metric.name}.md"] = metric_page(metric)
    for rule in RULES:
        found[f"rules/{rule_file(rule)}.md"] = rule_page(rule)
    for parameter in PARAMETERS:
        found[f"parameters/{parameter.name}.md"] = parameter_page(parameter)
    for module in WINDOWS:
        found[f"windows/{_short(module)}.md"] = window_page(module)
    return found


def _short(module: ModuleType) -> str:
    return module.__name__.rpartition(".")[2].replace("_", "-")


def _page(lead: str, sections: dict[str, str]) -> str:
    parts = [lead]
    parts += [
        f"## {title}\n\n{body}\n" for title, body in sections.items() if body
    ]
    return "\n".join(parts)
