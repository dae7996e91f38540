"""
Tests of the finding of obscene words in English.
"""

from __future__ import annotations

import pytest

from hypothesis import example, given
from hypothesis import strategies as st

from review_policy.certainty import Certainty
from review_policy.phrases._english_obscene import OBSCENE
from review_policy.phrases._obscene import (
    Grade,
    Homograph,
    InContext,
    ObsceneWords,
    lines,
    words,
)
from review_policy.reading.obscenity import Obscenity, ObscenityFinder
from review_policy.text import fold, words_of


ENGLISH = ObscenityFinder(OBSCENE)


def find(text: str, finder: ObscenityFinder = ENGLISH) -> list[Obscenity]:
    """
    Find in a text as it was given.
    """
    folded = fold(text)
    return finder.find(folded, words_of(folded.folded))


def quoted(text: str, *, doubts: bool = False) -> list[str]:
    """
    Quote what is found, doubts apart.
    """
    folded = fold(text)
    return [
        folded.quote(found.start, found.end)
        for found in find(text)
        if (found.certainty is Certainty.POSSIBLE) is doubts
    ]


HITS = [
    # Plain words.
    ("This is fucking useless", "fucking"),
    ("They fucked up the order twice", "fucked"),
    ("fuck this kettle", "fuck"),
    ("Fuckers kept my deposit", "Fuckers"),
    ("what utter bullshit", "bullshit"),
    ("still bullshitting me about the tracking", "bullshitting"),
    ("Shitty plastic, shitty smell", "Shitty"),
    ("a right shitshow from start to finish", "shitshow"),
    ("unfuckingbelievable, three weeks", "unfuckingbelievable"),
    ("absofuckinglutely brilliant torch", "absofuckinglutely"),
    ("motherfuckers sent a brick", "motherfuckers"),
    ("that clusterfuck of a returns page", "clusterfuck"),
    ("The assholes blocked me", "assholes"),
    ("total arsehole on the phone", "arsehole"),
    ("dumbass instructions", "dumbass"),
    ("the dickheads at dispatch", "dickheads"),
    ("one cunt after another", "cunt"),
    ("some wanker signed for it", "wanker"),
    ("bunch of twats", "twats"),
    ("the whores of customer care", "whores"),
    ("cocksuckers, all of them", "cocksuckers"),
    ("bollocks to your policy", "bollocks"),
    ("you tosspot", "tosspot"),
    ("what a douchebag", "douchebag"),
    ("horseshit excuses", "horseshit"),
    ("shithouse paint job", "shithouse"),
    ("it stinks of cat and dogshit", "dogshit"),
    ("called me a fucknugget in writing", "fucknugget"),
    ("the knobheads never answered", "knobheads"),
    ("slutty costume, cheap seams", "slutty"),
    ("oh shit's broken again", "shit's"),
    ("#thisisbullshit", "thisisbullshit"),
    ("They don't give a fuck's worth of care", "fuck's"),
    ("a holder that's shit, mate", "shit"),
    # Stars and other masks.
    ("where the f*ck is it", "f*ck"),
    ("what the f**k happened", "f**k"),
    ("f***ing clowns", "f***ing"),
    ("go f*** yourselves", "f***"),
    ("told me to f--- off", "f---"),
    ("f___ that", "f___"),
    ("this is s**t", "s**t"),
    ("piece of s***", "s***"),
    ("b******s to that", "b******s"),
    ("load of sh*te, that", "sh*te"),
    ("load of sh!t", "sh!t"),
    ("kiss my a$$", "a$$"),
    ("a lying c*nt of a man", "c*nt"),
    ("the seller is a c**t", "c**t"),
    ("you @sshole", "@sshole"),
    ("total @$$holes", "@$$holes"),
    ("a**hole tax", "a**hole"),
    ("f#@king liars", "f#@king"),
    ("f@ck right off", "f@ck"),
    ("complete bull***t", "bull***t"),
    ("bulls**t warranty", "bulls**t"),
    ("motherf*ckers", "motherf*ckers"),
    ("sh*tshow delivery", "sh*tshow"),
    ("you illiterate f*ckwits", "f*ckwits"),
    ("$hit quality", "$hit"),
    ("w@nkers", "w@nkers"),
    ("b!tch of a zip", "b!tch"),
    ("what a d*ck", "d*ck"),
    ("a p***k in a van", "p***k"),
    ("lying c***", "c***"),
    ("you d***", "d***"),
    ("*ucking thing fell off", "*ucking"),
    ("f💩ck", "f💩ck"),
    ("sh💩t drill", "sh💩t"),
    ("they can f#ck themselves", "f#ck"),
    ("fu** that", "fu**"),
    ("sh_t lamp", "sh_t"),
    ("(sh*t)", "sh*t"),
    ('"sh*t", he said', "sh*t"),
    ("total sh*t!!!", "sh*t"),
    ("what-the-f*ck moment", "f*ck"),
    ("hm...f*ck...no", "f*ck"),
    ("**f*ck** this", "f*ck"),
    ("f**********k", "f**********k"),
    ("f*****g robbery", "f*****g"),
    # Letters set apart.
    ("f.u.c.k this", "f.u.c.k"),
    ("F.U.C.K. you", "F.U.C.K"),
    ("f_u_c_k", "f_u_c_k"),
    ("f-u-c-k", "f-u-c-k"),
    ("f*u*c*k", "f*u*c*k"),
    ("f u c k this shop", "f u c k"),
    ("who the F U C K packs these", "F U C K"),
    ("s h i t", "s h i t"),
    ("an a s s h o l e of a jug", "a s s h o l e"),
    ("the b.i.t.c.h of a lid", "b.i.t.c.h"),
    ("kiss my a s s", "a s s"),
    ("fu-cking hell", "fu-cking"),
    ("fu.ck it", "fu.ck"),
    ("cu.nt", "cu.nt"),
    ("fu cking awful", "fu cking"),
    ("f uck them", "f uck"),
    ("ass-hole", "ass-hole"),
    # Digits.
    ("a pile of 5h1t", "5h1t"),
    ("sh1t service", "sh1t"),
    ("thieving w4nkers", "w4nkers"),
    ("b1tch to assemble", "b1tch"),
    ("d1ckhead", "d1ckhead"),
    ("c0cksucker", "c0cksucker"),
    ("bu11sh1t", "bu11sh1t"),
    # Sounds and dialect.
    ("phuqing useless", "phuqing"),
    ("phuck off", "phuck"),
    ("fvck it", "fvck"),
    ("fukin rubbish", "fukin"),
    ("no fkn way", "fkn"),
    ("azzhole", "azzhole"),
    ("that biatch in support", "biatch"),
    ("beeyotch", "beeyotch"),
    ("shyte", "shyte"),
    ("muthafucka", "muthafucka"),
    # Stretched.
    ("fuuuuck", "fuuuuck"),
    ("FUUUCKING slow", "FUUUCKING"),
    ("shiiit", "shiiit"),
    ("shitttt", "shitttt"),
    ("biiiitch please", "biiiitch"),
    ("assssshole", "assssshole"),
    # Code points.
    ("ｆｕｃｋｉｎｇ zip", "ｆｕｃｋｉｎｇ"),
    ("bull\u0455hit", "bull\u0455hit"),
    ("f\u200buck", "f\u200buck"),
    ("sh\u00adit", "sh\u00adit"),
    ("shít", "shít"),
    ("fu\u0308ck", "fu\u0308ck"),
    ("ꜰᴜᴄᴋ", "ꜰᴜᴄᴋ"),
    ("𝓯𝓾𝓬𝓴", "𝓯𝓾𝓬𝓴"),
    # Words of two senses.
    ("what a dick", "dick"),
    ("Dick move, seller", "Dick"),
    ("the manager is a total dick", "dick"),
    ("don't be a prick", "prick"),
    ("the driver is a prick", "prick"),
    ("you absolute prick", "prick"),
    ("these pricks kept my money and you stupid prick", "prick"),
    ("kiss my ass", "ass"),
    ("pain in the ass to clean", "ass"),
    ("get off your lazy ass", "ass"),
    ("son of a bitch lid", "bitch"),
    ("a bitch to put together", "bitch"),
    ("lying bastards", "bastards"),
    ("you greedy bastard", "bastard"),
    ("what an utter cock", "cock"),
    ("suck my cock", "cock"),
    ("you pussy", "pussy"),
    ("you absolute tit", "tit"),
    ("gone tits up", "tits"),
    ("absolute tossers", "tossers"),
    ("you knob", "you knob"),
    ("you fat slag", "slag"),
    ("piss off", "piss"),
    ("I am so pissed off", "pissed"),
    ("taking the piss", "piss"),
    ("blow me", "blow me"),
    ("worst blow job machine", "blow job"),
    ("you stupid faggot", "faggot"),
    ("you retard", "retard"),
    ("kissmyass", "kissmyass"),
    ("the fag of a driver is a fag", "fag"),
    ("dick's", "dick's"),
    ("the f*ckology department", "f*ckology"),
    ("sh-- happens, not twice", "sh--"),
    ("kiss my a**", "a**"),
    ("this prick again", "prick"),
]

DOUBTS = [
    ("damn slow", "damn"),
    ("a crap attitude", "crap"),
    ("this sucks", "sucks"),
    ("what the hell", "hell"),
    ("bloody useless", "bloody"),
    ("bugger all help", "bugger"),
    ("sod off", "sod off"),
    ("my arse hurts", "arse"),
    ("WTF", "WTF"),
    ("OMFG", "OMFG"),
    ("I'm pissed", "pissed"),
    ("screw you", "screw you"),
    ("they screwed me over", "screwed me over"),
    ("effing late", "effing"),
    ("f-ing late", "f-ing"),
    ("f you", "f you"),
    ("loud af", "af"),
    ("d*mn", "d*mn"),
    ("daaaamn", "daaaamn"),
    ("total bs", "total bs"),
    ("poor sod", "poor sod"),
    ("had the balls to", "had the balls"),
    ("badass grill", "badass"),
    ("a** and nothing else", "a**"),
    ("d*** thing", "d***"),
    ("the other bastard", "bastard"),
    ("WELL, THIS S****", "S****"),
    ("some s**** thing", "s****"),
    ("bitchin' kitchen", "bitchin"),
]

INNOCENT = [
    ("Posted to Scunthorpe", "a town"),
    ("cockpit canopy", "of a plane"),
    ("shiitake broth", "a mushroom"),
    ("shitake powder", "the mushroom, misspelt"),
    ("my shitzu loves it", "a dog, misspelt"),
    ("My Shih Tzu chewed it", "a dog"),
    ("the shit-zu bed", "a dog, misspelt"),
    ("an assassin costume", "a trade"),
    ("peacock feathers", "a bird"),
    ("harness for a cockapoo", "a dog"),
    ("The ballcock hisses", "a plumbing part"),
    ("stop cock key", "a plumbing part"),
    ("the drain cock leaks", "a plumbing part"),
    ("Dick Smith signed it", "a name"),
    ("my husband Dick loves it", "a name"),
    ("Moby Dick, hardback", "a whale"),
    ("Dick's Sporting Goods had none", "a shop"),
    ("a tin of spotted dick", "a pudding"),
    ("Tom, Dick and Harry", "anybody"),
    ("Philip K. Dick collection", "an author"),
    ("Dick Van Dyke box set", "an actor"),
    ("great tits on the feeder", "birds"),
    ("a pair of blue tits nested", "birds"),
    ("tits at the bird table within a day", "birds"),
    ("a coal tit came", "a bird"),
    ("tit for tat", "a phrase"),
    ("cocktail shaker", "a drink"),
    ("shuttlecock tube", "a sport"),
    ("a hoe and a rake", "garden tools"),
    ("dutch hoe, sharp", "a garden tool"),
    ("Essex and Sussex", "counties"),
    ("analog clock", "no digits"),
    ("bastard file", "a tool"),
    ("fitted a bastard cut rasp", "a tool"),
    ("hand-and-a-half bastard sword", "a weapon"),
    ("the bastard son of the king in this novel", "a plot"),
    ("graduated cum laude", "Latin"),
    ("Hancock wrote back", "a name"),
    ("my therapist recommended it", "a trade"),
    ("f (x) = 2", "a formula"),
    ("f(x)", "a formula"),
    ("A S S embly guide", "spelt for looks"),
    ("A-S-S connector", "a part"),
    ("part 5H1T-200", "a part number"),
    ("model no. 5H1T", "a model number"),
    ("SKU B1TCH", "a part number"),
    ("****", "stars alone"),
    ("**** out of *****", "stars alone"),
    ("signed s.h.", "initials"),
    ("S.H. Itoh", "initials"),
    ("a$5 coupon", "a price"),
    ("A$$5", "a price"),
    ("US$50", "a price"),
    ("pas(s)", "a bracket"),
    ("Samsung A55 case", "a telephone"),
    ("Oppo A5s", "a telephone"),
    ("R&D, B&B, Q&A, M&S", "abbreviations"),
    ("l*w*h in cm", "a product"),
    ("5* rating", "a rating"),
    ("price* and sizes*", "footnotes"),
    ("drill bit** set", "a footnote"),
    ("a **bit** small", "bold"),
    ("**as** described", "bold"),
    ("*it hums*", "italics"),
    ("*hit the button first", "a bullet"),
    ("*itch relief", "a bullet"),
    ("seller J**** was kind", "a name cut short"),
    ("Mr. F*** replied", "a name cut short"),
    ("sucks up dust", "what it is for"),
    ("it sucks the air out", "what it is for"),
    ("craps table felt, dice included", "a game"),
    ("my bitch is in season, the dog coat fits", "a dog"),
    ("the breeder's bitch whelped six puppies", "a dog"),
    ("harness for a lurcher bitch", "a dog"),
    ("T-shirt, x-ray, e-book", "hyphens"),
    ("AF lens hunts", "autofocus"),
    ("Harshit and Rakshit", "names"),
    ("by Yamashita", "a name"),
    ("Dikshit wrote the manual", "a name"),
    ("swanky lamp", "not its tail"),
    ("grasshopper toy", "an insect"),
    ("you prick your finger", "to make a hole"),
    ("prick the potatoes with a fork", "to make a hole"),
    ("needle pricks in my thumb", "small holes"),
    ("allergy prick test", "medicine"),
    ("the knob fell off", "a part"),
    ("the stupid knob is loose", "a part"),
    ("six balls of wool", "yarn"),
    ("screw this into the wall", "a screw"),
    ("screw them in", "screws"),
    ("two screws were missing", "screws"),
    ("holiday in Phuket", "an island"),
    ("Fukuoka ramen", "a city"),
    ("FCK Copenhagen scarf", "a football club"),
    ("FCUK perfume", "a brand"),
    ("a statue of King Cnut", "a king"),
    ("hello.this is late", "no blank"),
    ("It broke.Then it", "no blank"),
    ("S.O.S.", "a signal"),
    ("c# and f# keys", "music"),
    ("N*S*E*W", "directions"),
    ("h8 it", "a short form"),
    ("no.5", "a number"),
    ("rock-n-roll", "music"),
    ("A*s in maths", "grades"),
    ("john@assist.example", "an address"),
    ("me@ss.example", "an address"),
    ("www.pass.example/f*", "an address"),
    ("shag carpet", "a carpet"),
    ("pussy willow wreath", "a plant"),
    ("our pussy cat purrs", "a cat"),
    ("Pussy Riot poster", "a band"),
    ("wild ass at the zoo, a donkey", "an animal"),
    ("ass subtitles in the mkv", "a file format"),
    ("bloody mary mix", "a drink"),
    ("bloody nose", "blood"),
    ("heaven and hell", "places"),
    ("Hell's Kitchen", "a place"),
    ("spic and span", "clean"),
    ("Maine coon tree", "a cat"),
    ("chink of light", "a gap"),
    ("pancake tosser", "a tool"),
    ("salad tossers", "a tool"),
    ("retard the ignition timing", "to delay"),
    ("flame retardant", "a property"),
    ("faggots in gravy", "a dish"),
    ("a packet of fags", "cigarettes"),
    ("slag from welding", "waste"),
    ("Wankel engine", "an engine"),
    ("Twatt, Orkney", "a place"),
    ("Dickens and Dickinson", "names"),
    ("Cockburn Street", "a name"),
    ("Assam tea", "a tea"),
    ("class, pass, mass, glass", "not their tails"),
    ("title, titan, titanium", "not their heads"),
    ("document, cucumber, accumulate", "not their middles"),
    ("snigger, niggle", "not their middles"),
    ("whorl, whole, who re-sent it", "not their heads"),
    ("cockerel weathervane", "a bird"),
    ("little tin cock on the weathervane", "a bird"),
    ("cock the hammer", "to tilt"),
    ("cock-a-doodle-doo", "a cry"),
    ("fanny pack", "a bag"),
    ("nasal douche bottle", "a product"),
    ("jackass penguin plush", "a bird"),
    ("suck it through the straw", "to drink"),
    ("vacuum, continuum, skiing, Hawaii", "two vowels"),
    ("sooo good, helloooo, yesss", "stretched"),
    ("Wi-Fi, lo-fi, sci-fi", "hyphens"),
    ("plan B, vitamin C, USB C, F 16", "letters"),
    ("grade A S T M D steel", "letters"),
    ("initials: a b c d e f", "letters"),
    ("fold at A, B, C and D", "letters"),
    ("3x AA, 2x D, 1x 9V", "batteries"),
    ("size 5.5, 20% off, 12-14 in.", "numbers"),
    ("f/1.8 and ISO 100", "optics"),
    ("Penistone and Clitheroe", "towns"),
    ("mishits the ball", "not its tail"),
    ("pistachio, pisces, episode", "not their middles"),
    ("arsenal, coarse, parse", "not their middles"),
    ("crapaud, scrap, scrape", "not their middles"),
    ("shell, hello, Hellas", "not their heads"),
    ("", "nothing"),
    ("   ", "nothing"),
    ("👍👍👍", "no word"),
    ("ok", "a word"),
    ("tune the B A S S up", "letters"),
    ("a blue tít came", "a bird with an accent"),
    ("the kn0b turns", "a part, badly typed"),
    ("plan f-- done", "a dash"),
    ("the seller S**** was kind", "a name cut short"),
    ("kitchen-cum-diner lamp", "Latin"),
    ("sofa cum bed", "Latin"),
    ("a jack off-road and a jack socket", "a tool"),
    ("the dog, a bitch of two years", "a dog"),
    ("class A**, grade B*", "grades"),
    ("Slutsk and Bitche", "towns"),
    ("turned the hot-water cock a quarter", "a tap"),
]


@pytest.mark.parametrize(("text", "marked"), HITS)
def test_hits(text: str, marked: str) -> None:
    """
    An obscene word is found, and quoted as it was written.
    """
    assert marked in quoted(text)


@pytest.mark.parametrize(("text", "marked"), DOUBTS)
def test_doubts(text: str, marked: str) -> None:
    """
    A mild word is doubtful, not found.
    """
    assert not quoted(text)
    assert marked in quoted(text, doubts=True)


@pytest.mark.parametrize(("text", "why"), INNOCENT)
def test_innocent(text: str, why: str) -> None:
    """
    The same letters in an innocent sense are left alone.
    """
    assert find(text) == [], why


@pytest.mark.parametrize(
    ("text", "word", "grade", "certainty", "masked"),
    [
        ("fuck", "fuck", Grade.ALWAYS, Certainty.CERTAIN, False),
        ("f*ck", "fuck", Grade.ALWAYS, Certainty.CERTAIN, True),
        ("f***", "fuck", Grade.ALWAYS, Certainty.LIKELY, True),
        ("s**t", "shit", Grade.ALWAYS, Certainty.LIKELY, True),
        ("bollocks", "bollocks", Grade.ALWAYS, Certainty.LIKELY, False),
        ("b1tch", "bitch", Grade.IN_CONTEXT, Certainty.LIKELY, True),
        ("dick", "dick", Grade.IN_CONTEXT, Certainty.LIKELY, False),
        ("damn", "damn", Grade.NEVER_ALONE, Certainty.POSSIBLE, False),
        ("blow me", "blow me", Grade.NEVER_ALONE, Certainty.LIKELY, False),
        ("fuuuck", "fuck", Grade.ALWAYS, Certainty.CERTAIN, True),
        ("f u c k", "fuck", Grade.ALWAYS, Certainty.CERTAIN, True),
    ],
)
def test_values(
    text: str,
    word: str,
    grade: Grade,
    certainty: Certainty,
    masked: bool,  # noqa: FBT001 (a column of the table above)
) -> None:
    """
    A finding says which word, of what grade, how sure, in disguise or not.
    """
    (found,) = find(text)
    assert found == Obscenity(0, len(text), word, grade, certainty, masked)


def test_all_are_found_in_order() -> None:
    """
    Every word of a text is found once, in the order of the text.
    """
    text = "Sh1t drill, f*cking driver, and the d i c k laughed: fuck off"
    assert quoted(text) == ["Sh1t", "f*cking", "d i c k", "fuck"]


def test_abuse_outweighs_a_distant_innocent_neighbour() -> None:
    """
    An insult stays one, whatever is spoken of further on.
    """
    assert quoted("You lazy bastard, I had asked for a metal file") == [
        "bastard"
    ]


def test_a_distant_innocent_word_makes_a_bare_one_a_doubt() -> None:
    """
    Far off it tells too little to clear a word, enough to doubt it.
    """
    story = "The bitch needs room to turn and to lie flat, and she has it."
    assert quoted(story) == ["bitch"]
    far = (
        f"{story} The walls are high and nothing smells. Nine puppies so far."
    )
    assert quoted(far) == []
    assert quoted(far, doubts=True) == ["bitch"]


def test_a_sentence_end_parts_neighbours() -> None:
    """
    Abuse before a full stop does not reach the next sentence.
    """
    assert quoted("They are lying. Cock on the roof spins fine.") == []


POLISH = ObscenityFinder(
    ObsceneWords(
        always=words("dupek"),
        stems=words("kurw"),
        roots=words("jeb"),
        homographs=(Homograph("kurwatura", "A curve.", whole=True),),
        fronts=words("za"),
        in_context=(
            InContext(
                words=words("suka"),
                reason="A female dog.",
                innocent=words("pies"),
                bare=Certainty.LIKELY,
            ),
        ),
    )
)
JAPANESE = ObscenityFinder(
    ObsceneWords(
        always=words("くそ sb"),
        roots=words("ちくしょう"),
        in_context=(
            InContext(
                words=words("ばか"),
                reason="Part of other words, and mild.",
                innocent=words("ばかり 正直"),
                vulgar=words("店員"),
                bare=Certainty.POSSIBLE,
            ),
        ),
        vulgar_phrases=lines("死ね"),
        homographs=(Homograph("くそう", "Part of other words."),),
        spaced=False,
    )
)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("ale kurwami", ["kurw"]),
        ("kurwatura", []),
        ("wyjebane", ["jeb"]),
        ("zadupek", ["dupek"]),
        ("fuck", []),
        ("zasuka", ["suka"]),
        ("suka i pies", []),
    ],
)
def test_stems_take_any_ending(text: str, found: list[str]) -> None:
    """
    A language of many endings needs stems only.
    """
    assert [x.word for x in find(text, POLISH)] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("このくそ店", [("くそ", Certainty.CERTAIN)]),
        ("よくそう思う", []),
        ("店員がばか", [("ばか", Certainty.LIKELY)]),
        ("ばかな話", [("ばか", Certainty.POSSIBLE)]),
        ("雨ばかり", []),
        ("もう死ねよ", [("死ね", Certainty.LIKELY)]),
        ("ああちくしょうめ", [("ちくしょう", Certainty.CERTAIN)]),
        ("usb端子", []),
        ("sbx", []),
        ("你sb吗", [("sb", Certainty.CERTAIN)]),
    ],
)
def test_a_script_without_blanks_is_searched_everywhere(
    text: str, found: list[tuple[str, Certainty]]
) -> None:
    """
    Without blanks, the longest known piece at every place decides.
    """
    assert [(x.word, x.certainty) for x in find(text, JAPANESE)] == found


def test_grades_follow_from_what_a_word_needs() -> None:
    """
    Mild words and words without a sense of their own never count alone.
    """
    grades = {
        form: context.grade
        for context in OBSCENE.in_context
        for form in context.words
    }
    assert grades["dick"] is Grade.IN_CONTEXT
    assert grades["damn"] is Grade.NEVER_ALONE
    assert grades["knob"] is Grade.NEVER_ALONE


def test_every_word_has_one_place() -> None:
    """
    No word is obscene in every sense and innocent in one.
    """
    always = OBSCENE.always | OBSCENE.coarse | OBSCENE.respelt | OBSCENE.mild
    twice = [
        form
        for context in OBSCENE.in_context
        for form in context.words
        if form in always
    ]
    assert twice == []


def test_every_homograph_would_be_caught() -> None:
    """
    A homograph that nothing catches is a leftover.
    """
    bare = ObscenityFinder(
        ObsceneWords(
            always=OBSCENE.always,
            coarse=OBSCENE.coarse,
            respelt=OBSCENE.respelt,
            stems=OBSCENE.stems,
            roots=OBSCENE.roots,
            by_initial=OBSCENE.by_initial,
        )
    )
    idle = [
        homograph.word
        for homograph in OBSCENE.homographs
        if not find(homograph.word, bare)
        and not find(homograph.word + "ing", bare)
    ]
    assert idle == []


PARTS = st.sampled_from(
    [
        *"fuckshitass*-_.!@$#10 '\n💩é\u0301\u200b",
        "f*",
        "fuck",
        "cock",
        "dick",
        "ass",
        "you ",
        "bird",
        "a$$",
        "5h1t",
        "\ud800",
        "ｆ",
        "b*****d",
        "\u0455",
    ]
)


@given(st.text(alphabet=st.characters(categories=None)))
@example("\ud800f*ck\udfff")
@example("f" + "*" * 50 + "k")
@example("*" * 100)
@example("_" * 9 + "f")
@example("f u c")
def test_no_text_raises(text: str) -> None:
    """
    No text, surrogates included, makes the finder raise.
    """
    find(text)


@given(st.lists(PARTS, max_size=40).map("".join))
def test_places_lie_in_the_text_in_order(text: str) -> None:
    """
    Findings are pieces of the folded text that do not overlap.
    """
    end = 0
    size = len(fold(text).folded)
    for found in find(text):
        assert end <= found.start < found.end <= size
        end = found.end


@given(st.lists(PARTS, max_size=20).map("".join))
def test_a_line_in_front_moves_findings(text: str) -> None:
    """
    A plain line put in front moves places and hides nothing.
    """
    front = "The parcel came on Monday in the morning and all was well.\n\n"
    moved = [
        (x.start - len(front), x.end - len(front)) for x in find(front + text)
    ]
    assert moved == [(x.start, x.end) for x in find(text)]


@given(
    st.sampled_from(sorted(x for x in OBSCENE.always if len(x) > 4)),
    st.data(),
)
def test_one_star_inside_hides_no_word(word: str, data: st.DataObject) -> None:
    """
    A star in place of one inner letter hides no long word.
    """
    at = data.draw(st.integers(1, len(word) - 2))
    assert find(f"the {word[:at]}*{word[at + 1 :]} thing")


@given(st.sampled_from(sorted(OBSCENE.always)))
def test_case_and_width_hide_no_word(word: str) -> None:
    """
    Capitals and full-width letters hide no word.
    """
    wide = "".join(chr(ord(char) + 0xFEE0) for char in word)
    for form in (word.upper(), word.title(), wide):
        assert [(x.start, x.end) for x in find(form)] == [(0, len(word))]


@pytest.mark.parametrize(
    "unit",
    ["f u c k ", "*", "f*", "f*u", "a.", "fuck", "you dick ", "_f", "1a$ "],
)
def test_findings_of_a_long_text_grow_with_it(unit: str) -> None:
    """
    A long text is read to its end, however monotonous.
    """
    once = len(find(unit * 500))
    twice = len(find(unit * 1000))
    assert once <= twice <= 2 * once + 2


def test_repr_is_short() -> None:
    """
    The finder shows how many forms it knows, and none of them.
    """
    assert repr(ENGLISH).endswith(" forms>")
    assert len(repr(ENGLISH)) < 60
