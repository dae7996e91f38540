"""
English wordings of sellers that say plainly what is not allowed.

Each meaning has patterns, of which one must stand in a sentence, and vetoes,
of which none may. They are written for the language and not for any text.
"""

from __future__ import annotations

from typing import Final

from review_policy.phrases._wordings import Wordings


_REVIEW: Final = r"(?:reviews?|ratings?|feedbacks?|testimonials?)"
_ASK: Final = (
    r"(?:please|pls|kindly|could you|would you|can you|will you|leave|give"
    r"|write|post|drop|rate|appreciate|grateful|hope|love it if|ask you|help)"
)
_GOOD: Final = (
    r"(?:positive|good|great|excellent|perfect|favou?rable|glowing|nice|kind"
    r"|top|5[ -]?stars?|five[ -]?stars?)"
)
_CHANGE: Final = (
    r"(?:chang|updat|revis|edit|amend|remov|delet|withdraw|reconsider|modify"
    r"|modifi|improv|rais|upgrad|tak(?:e|ing) (?:down|off|back))\w{0,4}"
)
_WRITES: Final = (
    r"(?:leav|writ|post|shar|submit|giv|add|drop|updat|chang|remov|delet)"
    r"\w{0,4}"
)
_PRIZE: Final = (
    r"(?:gift ?cards?|vouchers?|coupons?|free \w+|refund\w{0,3}|discounts?"
    r"|\d{1,2} ?% off|cash ?back|[$€£] ?\d{1,4}|rewards?|gifts?|bonus|raffle"
    r"|prizes?|lottery|giveaway|reimburse\w{0,4})"
)
_OWN: Final = (
    r"(?:(?:your|the|this|that|a|an|any|my|our|us|low|bad|negative)\s)"
)

_OF_REVIEWS: Final = (
    r"\b(?:reviews?|review(?:ing|ed|ers?)|rat(?:ings?|es?|ed)|stars?|feedback"
    r"|opinions?|words?|thoughts?|post(?:s|ed|ing)?|pages?|listing|public"
    r"|shar(?:es?|ed|ing)|tell(?:s|ing)?|writ(?:es?|ten|ing)|wrote"
    r"|stor(?:y|ies)|photos?|pictures?|pics?|comments?|voices?"
    r"|sa(?:y|ys|id|ying)|lines?|votes?|marks?|score|verdict|experience"
    r"|note|amazon|click|clicks|testimonials?)\b"
)
"""Words of which a text has one if it speaks of reviews, however slyly."""

WORDINGS: Final = {
    "only_courtesy": Wordings(
        (),
        innocent=(r"\b(?:attached|attachment|enclosed|invoice)\b",),
    ),
    "reward": Wordings(
        (
            (
                rf"(?<!\w){_PRIZE}\b.{{0,60}}\b(?:for|in exchange for"
                r"|in return for|once|after|when|if you|as soon as)\b"
                rf".{{0,40}}\b{_REVIEW}\b"
            ),
            (
                rf"\b{_WRITES}\s(?:[\w-]+\s){{0,5}}{_REVIEW}\b.{{0,50}}"
                rf"\b(?:get|receive|claim|win|earn|send you|give you|enter\w*"
                rf"|collect|enjoy)\b.{{0,40}}(?<!\w){_PRIZE}"
            ),
        ),
        (
            r"\b(?:we|team|will|to|and|let us)\s(?:\w+\s){0,2}review\b",
            r"\b(?:no|not|never|without|nothing)\b",
            r"\bunder review\b",
        ),
        (_OF_REVIEWS,),
    ),
    "positive": Wordings(
        (
            (
                rf"\b{_ASK}\b.{{0,40}}\b{_GOOD}\s(?:\w+\s){{0,2}}(?:{_REVIEW}"
                rf"|marks?|scores?|stars?)\b"
            ),
            (
                r"\b(?:give|leave|rate|award)\s(?:us|it|me|our \w+)\s(?:a\s)?"
                r"(?:full\s)?(?:5|five)\b"
            ),
            r"\bonly (?:5|five)[ -]?stars?\b",
        ),
        (
            r"\b(?:thanks?|thank you) (?:so much |very much )?for\b",
            (
                r"\b(?:or|bad|negative|honest|critical|whether|either|any|not"
                r"|never)\b"
            ),
        ),
        (_OF_REVIEWS,),
    ),
    "condition": Wordings(
        (
            (
                r"\b(?:if|when|once|should) (?:you|u)(?:'re| are| were| be)? "
                r"(?:really |truly |fully |completely |so |all )?(?:happy"
                r"|satisfied|pleased|delighted|loved?|liked?|enjoy(?:ed"
                r"|ing)?)\b"
                rf".{{0,90}}\b(?:{_REVIEW}|rate us|stars)\b"
            ),
            (
                rf"\bbefore (?:you )?{_WRITES} (?:us )?(?:a |any |your )?"
                rf"(?:bad |negative |low |poor |public )*{_REVIEW}\b"
            ),
            (
                rf"\b(?:instead of|rather than) {_WRITES} (?:a |any )?"
                rf"(?:bad |negative |low |poor )*{_REVIEW}\b"
            ),
        ),
        (
            (
                r"\b(?:satisfied|happy|pleased) (?:that|with (?:the|our) "
                r"(?:solution|resolution|outcome|answer))\b"
            ),
            r"\b(?:or not|whether|either way|good or bad|update or remove)\b",
        ),
        (_OF_REVIEWS,),
    ),
    "change": Wordings(
        (
            (
                rf"\b(?:please|kindly|could you|would you|can you|consider"
                rf"|ask "
                rf"you to|hope you|if you)\b.{{0,40}}\b{_CHANGE}\s(?:\w+[ -])"
                rf"{{0,4}}(?:reviews?|ratings?|stars)\b"
            ),
        ),
        (
            r"\bfeedback\b",
            (
                r"\b(?:you (?:can|may) (?:always )?|how to|we (?:have )?)"
                r"(?:updat|remov|chang|edit)"
            ),
            r"\b(?:not|never|no need|don't)\b",
        ),
        (_OF_REVIEWS,),
    ),
    "removal": Wordings(
        (
            (
                rf"\b(?:please|kindly|could you|would you|can you|consider"
                rf"|ask "
                rf"you to|hope you)\b.{{0,40}}\b{_CHANGE}\s{_OWN}{{0,3}}"
                rf"(?:\w+\s){{0,2}}feedback\b"
            ),
        ),
        (
            r"\bif you(?:'re| are)? (?:satisfied|happy|pleased)\b",
            r"\b(?:you (?:can|may) |how to |not |never |no need |don't )",
        ),
    ),
    "pressure": Wordings(
        (
            r"\b(?:livelihood|only income|family income)\b",
            (
                rf"\b(?:family[ -](?:run |owned )?|small |tiny |young )"
                rf"(?:business|shop|company|firm)\b.{{0,80}}\b(?:depend|rely|"
                rf"mean|surviv|need"
                rf"|count)\w{{0,3}}\b.{{0,60}}(?:\b{_REVIEW}\b)?"
            ),
            (
                rf"\b{_REVIEW}\b.{{0,40}}\bmeans? (?:the world|everything"
                rf"|so much"
                r"|a lot) to\b"
            ),
            (
                r"\baccount (?:will|may|could|can|might) be (?:closed"
                r"|suspended"
                r"|blocked|shut)\b"
            ),
            r"\b(?:we|i) (?:really )?beg you\b",
        ),
        (r"\b(?:insurance|your account|your business)\b",),
    ),
    "direction": Wordings(
        (
            rf"\bcopy (?:and|&|-)? ?paste\b.{{0,60}}\b{_REVIEW}\b",
            rf"\b{_REVIEW}\b.{{0,40}}\bcopy (?:and|&|-)? ?paste\b",
            (
                r"\bin your review,? (?:please )?(?:mention|say|write|include"
                r"|add)\b"
            ),
            (
                r"\b(?:mention|include|say|add)\b.{0,60}\bin (?:your|the) "
                r"(?:product )?review\b"
            ),
            (
                r"\b(?:copy|repeat|post|paste) (?:\w+ ){0,3}feedback "
                r"(?:in)?to\b"
                r".{0,30}\breview\b"
            ),
        ),
        (r"\b(?:not|never|don't|free to|whatever)\b",),
    ),
    "repeat": Wordings(
        (
            (
                rf"\b(?:just|friendly|gentle|quick|second|another|final|last) "
                rf"(?:a )?reminder\b.{{0,80}}\b(?:{_REVIEW})\b"
            ),
        ),
        (r"\b(?:return|delivery|deliver\w*|appointment)\b",),
    ),
    "insider": Wordings(
        (
            (
                r"\b(?:friends and family|family and friends|friends or family"
                rf"|relatives"
                rf")\b.{{0,60}}\b{_WRITES}\s(?:\w+\s){{0,3}}{_REVIEW}\b"
            ),
            (
                r"\b(?:employees?|staff|colleagues|team members?|everyone "
                r"in the "
                r"team)\b.{0,20}\b(?:must|should|please|to|have to|is asked "
                r"to)\s"
                rf"(?:\w+\s){{0,2}}{_WRITES}\s(?:\w+\s){{0,3}}{_REVIEW}\b"
            ),
        ),
        (r"\b(?:not|never|no)\b",),
    ),
    "cancellation": Wordings(
        (
            (
                r"\b(?:please|kindly|could you|would you|can you|ask you to) "
                r"(?:please |kindly )?cancel (?:\w+ ){0,2}order\b"
            ),
        ),
        (r"\b(?:if you (?:no longer|want|wish|prefer)|do not|don't)\b",),
        innocent=(
            (
                r"\byou (?:can|may|could) (?:always |also |still |of course )?"
                r"(?:cancel|end)\b"
            ),
            r"\b(?:no longer|don't) (?:want|need)\b",
            r"\bwe (?:have |had |therefore |'ve )*cancel(?:led|ed)\b",
        ),
    ),
    "marketing": Wordings(
        (
            r"\b\d{1,2} ?(?:%|percent) off (?:your |the )?next\b",
            (
                r"\b(?:join|subscribe to|sign up for) (?:our|the) (?:\w+ )?"
                r"(?:newsletter|mailing list|vip club)\b"
            ),
            r"\bfollow us\b",
        ),
        (r"\b(?:not|never|don't)\b",),
    ),
    "concealment": Wordings(
        (
            (
                r"\b(?:do not|don't|dont|never|not to) (?:mention|tell|show"
                r"|share"
                r"|post|report) (?:\w+ ){0,4}(?:card|amazon|offer|anyone"
                r"|anybody"
                r"|gift|others)\b"
            ),
            (
                r"\bkeep (?:this|it) (?:\w+ ){0,3}(?:between us|secret|to "
                r"yourself)\b"
            ),
        ),
        (r"\b(?:password|pin|key|kids|children)\b",),
    ),
    "impersonation": Wordings(
        (
            (
                r"\b(?:this is|i am|we are|i'm|we're|from) (?:the |with )?"
                r"amazon(?:'s)? (?:customer|support|service|review|team"
                r"|seller)"
            ),
            r"^\W*amazon (?:customer service|\w+ (?:department|team))\b",
        ),
        (r"\b(?:not|contact|ask|call)\b",),
        (r"\bamazon(?!\.)|\bprime\b|\bcustomer service\b",),
    ),
    "data": Wordings(
        (
            (
                r"\b(?:send|give|share|provide|tell|reply with|need) (?:us "
                r"|me )?"
                r"(?:with )?your (?:\w+ ){0,3}(?:e-?mail|phone|paypal|whatsapp"
                r"|mobile number|profile name)\b"
            ),
            r"\bscreenshot of your (?:\w+ )?review\b",
        ),
        (r"\b(?:carrier|courier|driver|deliver\w*|engrav\w*|not|don't)\b",),
    ),
    "diversion": Wordings(
        (
            (
                r"\b(?:do not|don't) (?:open|start|file|request|use) (?:a "
                r"|an |the "
                r")?(?:\w+ )?(?:return|refund|claim|case)\b.{0,40}\b(?:on"
                r"|through"
                r"|with|at|via|to) amazon\b"
            ),
            (
                r"\b(?:order|buy|purchase|shop)\b.{0,30}\b(?:on|from"
                r"|through|at) "
                r"our (?:own )?(?:web ?site|web ?shop|online (?:shop|store))\b"
            ),
            (
                r"\b(?:refund|pay|send|money)\b.{0,30}\b(?:by|via|through"
                r"|over) "
                r"(?:paypal|venmo|zelle|cash ?app)\b"
            ),
        ),
        (),
    ),
    "abuse": Wordings(
        (
            (
                r"\byou(?:'re| are) (?:a |an |such a |just a )?(?:\w+ "
                r")?(?:liar"
                r"|idiot|scammer|thief|fool|moron|cheat|stupid|pathetic"
                r"|crazy)\b"
            ),
            r"\byou should have (?:read|checked|measured)\b",
            (
                r"\bwe will (?:report you|sue you|take (?:you to court|legal "
                r"action))\b"
            ),
        ),
        (),
    ),
}
